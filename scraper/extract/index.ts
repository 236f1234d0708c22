import type { ScrapeReporter } from '../diagnostics/index.js'
import type { Document } from '../document.js'
import { describesOperation, readAppendix, reportUnused } from './appendix.js'
import type { Context } from './context.js'
import type { PageDraft } from './draft.js'
import { Ledger } from './ledger.js'
import { readOperations } from './operations.js'
import { reportLeftovers } from './leftovers.js'
import { partsOf, tablesOf, type Part } from './parts.js'
import { looseUris, readUris } from './uri.js'

/**
 * Understands one page as far as the page alone allows: an operation's page, an appendix, or a page of another kind. Never
 * throws for content; every row of every table is used in the draft or reported with a finding (ARCHITECTURE, rule 5).
 */
export function extractPage(document: Document, reporter: ScrapeReporter): PageDraft {
  const parts = partsOf(document)
  const tables = tablesOf(parts)
  const context: Context = { document, reporter, ledger: new Ledger(tables) }
  const found = readUris(parts, context)
  const uris = found.length > 0 || !describesOperation(parts) ? found : looseUris(parts, context)
  if (uris.length === 0 || !documentsOperation(parts)) return readAppendix(parts, context)
  const operations = readOperations(parts, uris, context)
  reportUnused(tables, context)
  reportLeftovers(parts, context)
  return { kind: 'operations', operations, rows: context.ledger.count() }
}

/** A guide may show a request line as well; an operation's page has more: a response, its codes, or a table of its parameters. */
function documentsOperation(parts: readonly Part[]): boolean {
  return parts.some(
    ({ kind, leaves }) =>
      kind.startsWith('response') ||
      kind === 'status-codes' ||
      ((kind === 'uri' || kind === 'request') && leaves.some(({ block }) => block.kind === 'table')),
  )
}
