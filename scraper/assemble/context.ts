import type { ApiNames, ServiceConfig } from '../../spec/contract/service.js'
import type { ScrapeReporter } from '../diagnostics/index.js'
import type { Constraints, Field } from '../extract/draft.js'

/** What the steps of assembling share. */
export interface AssembleContext {
  readonly config: ServiceConfig
  readonly names: ApiNames
  readonly reporter: ScrapeReporter
  /** What a field's text says beside its type. */
  readonly constraintsOf: (field: Field, side: Side) => Constraints
  /** The keywords that a value breaks. */
  readonly violated: (keywords: Constraints, value: unknown) => readonly string[]
}

/** Whether a client sends a value or receives it. */
export type Side = 'request' | 'response'
