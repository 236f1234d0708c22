import type { OpenApiDocument, Operation, PathItem } from '../contract/openapi.js'
import type { ChangeClass, ChangeKind, Side } from './change.js'
import type { Changes, Said } from './collect.js'
import type { At } from './resolve.js'
import type { SchemaContext } from './schemas.js'

/** One operation of a spec, with where it stands. */
export interface LocatedOperation {
  readonly at: At<Operation>
  readonly method: string
  readonly path: string
  /** The operationId, else `METHOD /path`. */
  readonly name: string
  /** The path that it stands in, with the parameters of all its operations. */
  readonly item: At<PathItem>
}

/** What the comparison of one operation knows of its surroundings. */
export interface OperationContext {
  readonly before: OpenApiDocument
  readonly after: OpenApiDocument
  readonly changes: Changes
  readonly name: string
}

/** Tells one change of the operation. */
export type SaySide = (kind: ChangeKind, cls: ChangeClass, side: Side, subject: string, more?: Partial<Said>) => void

/** The surroundings of a schema that one side of the operation uses. */
export function schemaContext(context: OperationContext, side: 'request' | 'response'): SchemaContext {
  const { before, after, changes, name } = context
  return { before, after, changes, operation: name, side, visited: new Set() }
}
