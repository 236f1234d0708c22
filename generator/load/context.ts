import type { Place, Reporter } from '../../spec/contract/diagnostic.js'
import type { GeneratorFindings } from '../diagnostics.js'
import type { NamedSchema, SchemaKey } from './document.js'

/** Gives another document's content for a reference's address, or throws an Error that says why not. */
export type ExternalReader = (address: string, from: string) => { readonly address: string; readonly content: unknown }

/** What loading one document shares: the text being read, where findings go, and what has been found so far. */
export interface LoadContext {
  readonly file: string
  readonly version: '3.0' | '3.1'
  readonly reporter: Reporter<GeneratorFindings>
  readonly readExternal?: ExternalReader
  /** Documents by address; the main document's address is ''. */
  readonly documents: Map<string, unknown>
  /** Named schemas, entered before they are read so that cycles end. */
  readonly schemas: Map<SchemaKey, NamedSchema | 'reading'>
  /** Addresses of schemas that are referred to but not read yet. */
  readonly pending: { readonly key: SchemaKey; readonly label: string; readonly raw: unknown; readonly scope: Scope }[]
  readonly budget: { left: number }
}

/** Where a value stands: its document's address, and its pointer in there. */
export interface Scope {
  readonly document: string
  readonly pointer: string
  readonly depth: number
}

/** More schemas than any real document has: 5 MB hold some 100,000. */
export const SCHEMA_BUDGET = 1_000_000

/** Deeper nesting than any real schema has, and shallow enough for every stack. */
export const DEPTH_LIMIT = 100

/** Thrown when the budget is spent; `load` turns it into a finding. */
export class BudgetSpent extends Error {}

/** The scope of a member. */
export function inside(scope: Scope, ...keys: (string | number)[]): Scope {
  let { pointer } = scope
  for (const key of keys) pointer += `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`
  return { document: scope.document, pointer, depth: scope.depth + 1 }
}

/** The place that findings about a scope carry. */
export function placeOf(context: LoadContext, scope: Scope): Place {
  return { file: scope.document || context.file, pointer: scope.pointer }
}
