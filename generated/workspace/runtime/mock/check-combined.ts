import { holds, report, walk, type Check } from './check.js'
import { own } from './json.js'
import type { Schema, SchemaLike } from './types.js'

/** Checks `allOf`, `anyOf`, `oneOf` and `not`. */
export function checkCombined(context: Check, schema: Schema, value: unknown, depth: number): void {
  if (schema.allOf) for (const part of schema.allOf) walk(context, part, value, depth + 1)
  if (schema.anyOf && schema.anyOf.length > 0) checkAny(context, schema, schema.anyOf, value, depth)
  if (schema.oneOf && schema.oneOf.length > 0) checkOne(context, schema, schema.oneOf, value, depth)
  if (schema.not !== undefined && holds(context, schema.not, value, depth + 1)) {
    report(context, 'not', 'must not be of the excluded kind')
  }
}

type Branches = readonly SchemaLike[]

function checkAny(context: Check, schema: Schema, branches: Branches, value: unknown, depth: number): void {
  if (branches.some((branch) => holds(context, branch, value, depth + 1))) return
  explain(context, schema, branches, value, depth, 'anyOf')
}

function checkOne(context: Check, schema: Schema, branches: Branches, value: unknown, depth: number): void {
  const fitting = branches.filter((branch) => holds(context, branch, value, depth + 1)).length
  if (fitting === 1) return
  if (fitting === 0) return explain(context, schema, branches, value, depth, 'oneOf')
  // Which of several is meant, a discriminator says; a request is then as good as its writer meant it.
  if (context.direction === 'request' && chosen(schema, branches, value) !== undefined) return
  report(context, 'oneOf', 'must be exactly one of the documented kinds, and fits several')
}

/** Says what is wrong: in the branch that the discriminator names, or in the only one there is. */
function explain(
  context: Check,
  schema: Schema,
  branches: Branches,
  value: unknown,
  depth: number,
  keyword: string,
): void {
  const branch = chosen(schema, branches, value) ?? (branches.length === 1 ? branches[0] : undefined)
  if (branch !== undefined) return walk(context, branch, value, depth + 1)
  report(context, keyword, 'must be one of the documented kinds')
}

/** The branch that the discriminator's value names: by mapping, or by the schema's own name. */
function chosen(schema: Schema, branches: Branches, value: unknown): SchemaLike | undefined {
  const name = schema.discriminator && own(value, schema.discriminator.propertyName)
  if (typeof name !== 'string') return undefined
  const target = own(schema.discriminator?.mapping, name) ?? name
  return branches.find(
    (branch) => typeof branch === 'object' && branch.$ref !== undefined && namesBranch(target, branch.$ref),
  )
}

/** True when a mapping's target, a reference or a schema's name, means a reference. */
export function namesBranch(target: unknown, ref: string): boolean {
  return target === ref || ref === `#/components/schemas/${String(target)}`
}
