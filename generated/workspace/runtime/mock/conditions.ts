import type { Choice } from './flat.js'
import { isSchema } from './schemas.js'
import type { Schema, SchemaLike } from './types.js'

/** Conditions as choices, which the makers of values know how to make: "if A then B" is "A and B, or not A". */

const EMPTY: readonly Choice[] = []
// A value remembers a choice by its list of branches, which must thus be the same list each time.
const cache = new WeakMap<Schema, readonly Choice[]>()

/** The choices that a schema's conditions and dependents come to. */
export function conditionsOf(schema: Schema): readonly Choice[] {
  if (!schema.if && !schema.dependentRequired && !schema.dependentSchemas) return EMPTY
  let known = cache.get(schema)
  if (!known) cache.set(schema, (known = branchesOf(schema).map(choiceOf)))
  return known
}

function branchesOf(schema: Schema): SchemaLike[][] {
  const lists: SchemaLike[][] = []
  if (schema.if !== undefined) {
    const met = { allOf: [schema.if, schema.then ?? true] }
    const unmet = { allOf: [{ not: schema.if }, schema.else ?? true] }
    // A condition about a property that may be left out is not met only where it is there.
    const keys = Object.keys((isSchema(schema.if) && schema.if.properties) || {}).slice(0, 4)
    lists.push([met, unmet, ...keys.map((key) => ({ allOf: [{ required: [key] }, unmet] }))])
  }
  for (const [key, names] of Object.entries(schema.dependentRequired ?? {}))
    lists.push([{ required: [key, ...names] }, without(key)])
  for (const [key, part] of Object.entries(schema.dependentSchemas ?? {}))
    lists.push([{ allOf: [{ required: [key] }, part] }, without(key)])
  return lists
}

function without(key: string): Schema {
  return { not: { required: [key] } }
}

function choiceOf(branches: readonly SchemaLike[]): Choice {
  return { branches, whole: { anyOf: branches }, discriminator: undefined }
}

/** True for a schema with keywords that only a check of the whole value can tell. */
export function hasRules(schema: Schema): boolean {
  return (
    schema.unevaluatedProperties !== undefined ||
    schema.unevaluatedItems !== undefined ||
    schema.maxContains !== undefined ||
    schema.if !== undefined ||
    schema.dependentRequired !== undefined ||
    schema.dependentSchemas !== undefined
  )
}
