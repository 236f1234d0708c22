import { report, type Check } from './check.js'
import { hasFormat, numericRange } from './formats.js'
import { equal, textLength, typeOf } from './json.js'
import { compilePattern } from './pattern.js'
import type { JsonType, Schema } from './types.js'

const TYPES: ReadonlySet<string> = new Set(['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'])

/** The types that a schema allows; undefined when it allows all, or names one that OpenAPI does not have. */
export function allowedTypes(schema: Schema): readonly JsonType[] | undefined {
  if (schema.type === undefined) return undefined
  const types = typeof schema.type === 'string' ? [schema.type] : schema.type
  if (!Array.isArray(types) || types.length === 0 || !types.every((type) => TYPES.has(type))) return undefined
  return schema.nullable === true ? [...types, 'null'] : types
}

/** Checks type, `enum` and `const`. @returns false when the type is wrong, so that nothing else needs a look */
export function checkValue(context: Check, schema: Schema, value: unknown): boolean {
  const types = allowedTypes(schema)
  const type = typeOf(value)
  if (types && !types.some((allowed) => allowed === type || (allowed === 'number' && type === 'integer'))) {
    report(context, 'type', `must be ${types.join(' or ')}, not ${type ?? 'undefined'}`)
    return false
  }
  if (Array.isArray(schema.enum) && !schema.enum.some((item) => equal(item, value))) {
    report(context, 'enum', `must be one of ${shownList(schema.enum)}`)
  }
  if (schema.const !== undefined && !equal(schema.const, value)) {
    report(context, 'const', `must be ${shown(schema.const)}`)
  }
  return true
}

/** Checks length, `pattern` and `format`. */
export function checkString(context: Check, schema: Schema, value: string): void {
  if (schema.minLength !== undefined || schema.maxLength !== undefined) {
    const length = textLength(value)
    if (length < (schema.minLength ?? 0)) {
      report(context, 'minLength', `must have at least ${schema.minLength} characters`)
    }
    if (length > (schema.maxLength ?? Infinity)) {
      report(context, 'maxLength', `must have at most ${schema.maxLength} characters`)
    }
  }
  if (typeof schema.pattern === 'string' && !compilePattern(schema.pattern).test(value)) {
    report(context, 'pattern', `must match the pattern ${shortened(schema.pattern)}`)
  }
  if (typeof schema.format === 'string' && !hasFormat(schema.format, value)) {
    report(context, 'format', `must be a valid ${shortened(schema.format)}`)
  }
}

/** The numeric bounds of a schema, both dialects of the exclusive ones. */
export function boundsOf(schema: Schema): { least: number; most: number; above: number; below: number } {
  const range = numericRange(schema.format ?? '')
  const bounds = { least: -Infinity, most: Infinity, above: -Infinity, below: Infinity }
  if (schema.exclusiveMinimum === true) bounds.above = schema.minimum ?? -Infinity
  else bounds.least = schema.minimum ?? -Infinity
  if (schema.exclusiveMaximum === true) bounds.below = schema.maximum ?? Infinity
  else bounds.most = schema.maximum ?? Infinity
  if (typeof schema.exclusiveMinimum === 'number') bounds.above = schema.exclusiveMinimum
  if (typeof schema.exclusiveMaximum === 'number') bounds.below = schema.exclusiveMaximum
  if (schema.format === 'int64') {
    // As doubles: the greatest 64-bit integer rounds up to 2^63.
    bounds.least = Math.max(bounds.least, -(2 ** 63))
    bounds.most = Math.min(bounds.most, 2 ** 63)
  } else if (range && schema.format !== 'uint64') {
    bounds.least = Math.max(bounds.least, range[0])
    bounds.most = Math.min(bounds.most, range[1])
  }
  return bounds
}

/** Checks ranges, multiples, and the range of integer formats. */
export function checkNumber(context: Check, schema: Schema, value: number): void {
  const { least, most, above, below } = boundsOf(schema)
  if (value < least) report(context, 'minimum', `must be at least ${least}`)
  if (value <= above) report(context, 'exclusiveMinimum', `must be greater than ${above}`)
  if (value > most) report(context, 'maximum', `must be at most ${most}`)
  if (value >= below) report(context, 'exclusiveMaximum', `must be less than ${below}`)
  if (schema.multipleOf !== undefined && !isMultiple(value, schema.multipleOf, context.direction === 'request')) {
    report(context, 'multipleOf', `must be a multiple of ${schema.multipleOf}`)
  }
}

/** True for multiples. Binary fractions make 0.3 no multiple of 0.1; requests are forgiven that, answers are not. */
export function isMultiple(value: number, of: number, forgiving: boolean): boolean {
  if (!(of > 0)) return true
  const quotient = value / of
  if (Number.isInteger(quotient)) return true
  return forgiving && Math.abs(quotient - Math.round(quotient)) < 1e-9 * Math.max(1, Math.abs(quotient))
}

/** A value in a message, cut short. */
export function shown(value: unknown): string {
  return shortened(JSON.stringify(value) ?? String(value))
}

/** A list of values in a message; a long one is cut. */
function shownList(values: readonly unknown[]): string {
  const first = values.slice(0, 12).map(shown).join(', ')
  return values.length > 12 ? `${first}, ...` : first
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}
