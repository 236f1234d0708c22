import type { ApiNames, ServiceConfig } from '../../spec/contract/service.js'
import type { ScrapeReporter } from '../diagnostics/index.js'
import type { Language } from '../document.js'
import type { Constraints, Field } from '../extract/draft.js'

/** What the steps of assembling share. */
export interface AssembleContext {
  readonly config: ServiceConfig
  readonly names: ApiNames
  readonly reporter: ScrapeReporter
  readonly constraintsOf: ConstraintsOf
  /** What the appendix says of statuses, for responses that their own pages do not describe. */
  readonly statusTexts: ReadonlyMap<string, string>
  /** The keywords that a value breaks. */
  readonly violated: (keywords: Constraints, value: unknown) => readonly string[]
}

/** What a field's text says beside its type, in the language of its document. */
export type ConstraintsOf = (field: Field, side: Side, language: Language) => Constraints

/** Whether a client sends a value or receives it. */
export type Side = 'request' | 'response'
