import { holds, report, walk, walkTo, type Check } from './check.js'
import { isObject } from './json.js'
import { compilePattern } from './pattern.js'
import { isSchema } from './schemas.js'
import type { Schema, SchemaLike } from './types.js'

/** Checks the keywords of JSON Schema 2020-12 that depend on other parts of the value: conditions, dependents, what is left over. */
export function checkRules(context: Check, schema: Schema, value: unknown, depth: number): void {
  if (schema.if !== undefined) {
    const next = holds(context, schema.if, value, depth + 1) ? schema.then : schema.else
    if (next !== undefined) walk(context, next, value, depth + 1)
  }
  if (isObject(value)) checkDependents(context, schema, value, depth)
  if (isObject(value) && schema.unevaluatedProperties !== undefined) {
    const known = evaluated(context, schema, value, depth, true)
    for (const key of Object.keys(value)) {
      if (!known.has(key)) checkRest(context, key, schema.unevaluatedProperties, value[key], depth)
    }
  }
  if (Array.isArray(value) && schema.unevaluatedItems !== undefined) {
    const known = evaluated(context, schema, value, depth, true)
    for (const [i, item] of value.entries()) {
      if (!known.has(String(i))) checkRest(context, i, schema.unevaluatedItems, item, depth)
    }
  }
}

function checkDependents(
  context: Check,
  schema: Schema,
  value: Readonly<Record<string, unknown>>,
  depth: number,
): void {
  for (const [key, names] of Object.entries(schema.dependentRequired ?? {})) {
    if (!Object.hasOwn(value, key)) continue
    for (const name of names.filter((name) => !Object.hasOwn(value, name))) {
      context.trail.push(name)
      report(context, 'dependentRequired', `is required beside ${key}`)
      context.trail.pop()
    }
  }
  for (const [key, part] of Object.entries(schema.dependentSchemas ?? {})) {
    if (Object.hasOwn(value, key)) walk(context, part, value, depth + 1)
  }
}

function checkRest(context: Check, key: string | number, rest: SchemaLike, value: unknown, depth: number): void {
  if (rest !== false) return walkTo(context, key, rest, value, depth + 1)
  context.trail.push(key)
  report(context, typeof key === 'number' ? 'unevaluatedItems' : 'unevaluatedProperties', 'is not documented')
  context.trail.pop()
}

/** The keys (or places) of a value that a schema says something about (JSON Schema 2020-12, core, section 11). */
function evaluated(
  context: Check,
  schema: SchemaLike | undefined,
  value: object,
  depth: number,
  isTop: boolean,
): ReadonlySet<string> {
  const known = new Set<string>()
  if (!isSchema(schema) || depth > MOST_DEPTH || --context.steps.left < 0) return known
  const add = (part: SchemaLike | undefined): void => {
    for (const key of evaluated(context, part, value, depth + 1, false)) known.add(key)
  }
  const keys = Object.keys(value)
  for (const key of keys) if (isNamed(context, schema, value, key, depth)) known.add(key)
  const rest = Array.isArray(value) ? schema.unevaluatedItems : schema.unevaluatedProperties
  if (!isTop && rest !== undefined) keys.forEach((key) => known.add(key))
  if (schema.$ref !== undefined) add(context.schemas.resolve(schema.$ref))
  schema.allOf?.forEach(add)
  for (const branch of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
    if (holds(context, branch, value, depth + 1)) add(branch)
  }
  if (schema.if !== undefined) {
    const isMet = holds(context, schema.if, value, depth + 1)
    if (isMet) add(schema.if)
    add(isMet ? schema.then : schema.else)
  }
  for (const [key, part] of Object.entries(schema.dependentSchemas ?? {})) if (Object.hasOwn(value, key)) add(part)
  return known
}

const MOST_DEPTH = 100

function isNamed(context: Check, schema: Schema, value: object, key: string, depth: number): boolean {
  if (Array.isArray(value)) {
    const place = Number(key)
    // Validators differ in whether `contains` says something about an item: answers please the stricter ones.
    const contains = context.direction === 'request' ? schema.contains : undefined
    return (
      schema.items !== undefined ||
      place < (schema.prefixItems?.length ?? 0) ||
      (contains !== undefined && holds(context, contains, value[place], depth + 1))
    )
  }
  return (
    schema.additionalProperties !== undefined ||
    (schema.properties !== undefined && Object.hasOwn(schema.properties, key)) ||
    Object.keys(schema.patternProperties ?? {}).some((pattern) => compilePattern(pattern).test(key))
  )
}
