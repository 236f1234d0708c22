import { report, walkTo, type Check } from './check.js'
import { compilePattern } from './pattern.js'
import { isSchema } from './schemas.js'
import type { Schema, SchemaLike } from './types.js'

/** Checks the number of properties, the required ones, and each property. */
export function checkObject(
  context: Check,
  schema: Schema,
  value: Readonly<Record<string, unknown>>,
  depth: number,
): void {
  const keys = Object.keys(value)
  if (keys.length < (schema.minProperties ?? 0)) {
    report(context, 'minProperties', `must have at least ${schema.minProperties} properties`)
  }
  if (keys.length > (schema.maxProperties ?? Infinity)) {
    report(context, 'maxProperties', `must have at most ${schema.maxProperties} properties`)
  }
  checkRequired(context, schema, value)
  for (const key of keys) checkProperty(context, schema, key, value[key], depth)
}

function checkRequired(context: Check, schema: Schema, value: object): void {
  if (!Array.isArray(schema.required)) return
  for (const key of schema.required) {
    if (Object.hasOwn(value, key) && (value as Record<string, unknown>)[key] !== undefined) continue
    // `readOnly` and `required` together bind answers only (OpenAPI 3.0.3, Schema Object).
    if (context.direction === 'request' && isReadOnly(context, propertyOf(schema.properties, key))) continue
    context.trail.push(key)
    report(context, 'required', 'is required')
    context.trail.pop()
  }
}

function checkProperty(context: Check, schema: Schema, key: string, value: unknown, depth: number): void {
  const names = schema.propertyNames
  if (names !== undefined) walkTo(context, key, names, key, depth + 1)
  const own = propertyOf(schema.properties, key)
  if (own !== undefined) walkTo(context, key, own, value, depth + 1)
  let known = own !== undefined
  for (const [pattern, part] of schema.patternProperties ? Object.entries(schema.patternProperties) : []) {
    if (!compilePattern(pattern).test(key)) continue
    known = true
    walkTo(context, key, part, value, depth + 1)
  }
  const rest = schema.additionalProperties
  if (known || rest === undefined) return
  if (rest === false) {
    context.trail.push(key)
    report(context, 'additionalProperties', 'is not a documented property')
    context.trail.pop()
  } else walkTo(context, key, rest, value, depth + 1)
}

/** A property's own schema; never what an object inherits. */
export function propertyOf(
  properties: Readonly<Record<string, SchemaLike>> | undefined,
  key: string,
): SchemaLike | undefined {
  return properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : undefined
}

function isReadOnly(context: Check, schema: SchemaLike | undefined): boolean {
  if (!isSchema(schema)) return false
  const target = schema.$ref === undefined ? undefined : context.schemas.resolve(schema.$ref)
  return schema.readOnly === true || (isSchema(target) && target.readOnly === true)
}
