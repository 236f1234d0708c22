import { report, walk, type Check } from './check.js'
import { pointerStep } from './json.js'
import { compilePattern } from './pattern.js'
import { isSchema } from './schemas.js'
import type { Schema, SchemaLike } from './types.js'

/** Checks the number of properties, the required ones, and each property. */
export function checkObject(
  context: Check,
  schema: Schema,
  value: Readonly<Record<string, unknown>>,
  pointer: string,
  depth: number,
): void {
  const keys = Object.keys(value)
  if (keys.length < (schema.minProperties ?? 0)) {
    report(context, pointer, 'minProperties', `must have at least ${schema.minProperties} properties`)
  }
  if (keys.length > (schema.maxProperties ?? Infinity)) {
    report(context, pointer, 'maxProperties', `must have at most ${schema.maxProperties} properties`)
  }
  checkRequired(context, schema, value, pointer)
  for (const key of keys) checkProperty(context, schema, key, value[key], pointer, depth)
}

function checkRequired(context: Check, schema: Schema, value: object, pointer: string): void {
  if (!Array.isArray(schema.required)) return
  for (const key of schema.required) {
    if (Object.hasOwn(value, key) && (value as Record<string, unknown>)[key] !== undefined) continue
    // `readOnly` and `required` together bind answers only (OpenAPI 3.0.3, Schema Object).
    if (context.direction === 'request' && isReadOnly(context, propertyOf(schema.properties, key))) continue
    report(context, pointer + pointerStep(key), 'required', 'is required')
  }
}

function checkProperty(
  context: Check,
  schema: Schema,
  key: string,
  value: unknown,
  pointer: string,
  depth: number,
): void {
  const place = pointer + pointerStep(key)
  const names = schema.propertyNames
  if (names !== undefined) walk(context, names, key, place, depth + 1)
  const own = propertyOf(schema.properties, key)
  if (own !== undefined) walk(context, own, value, place, depth + 1)
  let known = own !== undefined
  for (const [pattern, part] of Object.entries(schema.patternProperties ?? {})) {
    if (!compilePattern(pattern).test(key)) continue
    known = true
    walk(context, part, value, place, depth + 1)
  }
  const rest = schema.additionalProperties
  if (known || rest === undefined) return
  if (rest === false) report(context, place, 'additionalProperties', 'is not a documented property')
  else walk(context, rest, value, place, depth + 1)
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
