import type { ScrapeReporter } from '../diagnostics/index.js'
import type { Document } from '../document.js'
import type { Ledger } from './ledger.js'

/** What every step of a page's extraction needs. */
export interface Context {
  readonly document: Document
  readonly reporter: ScrapeReporter
  readonly ledger: Ledger
}
