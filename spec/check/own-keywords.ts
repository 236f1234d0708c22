import type { Schema } from '../contract/openapi.js'

/** Formats that say how a number or text is stored, not what it looks like. Source: OpenAPI 3.0.3, "Data Types". */
export const OPEN_FORMATS: ReadonlySet<unknown> = new Set([
  'int32',
  'int64',
  'float',
  'double',
  'byte',
  'binary',
  'password',
])

/** Keywords that apply schemas to a value's members, in the way that `Walk` follows. */
const STRUCTURE: ReadonlySet<string> = new Set(['properties', 'additionalProperties', 'items'])

type Check = (said: unknown, value: unknown) => boolean

const TYPES = new Map<unknown, (value: unknown) => boolean>([
  ['string', (value) => typeof value === 'string'],
  ['boolean', (value) => typeof value === 'boolean'],
  ['integer', (value) => Number.isSafeInteger(value)],
  ['number', (value) => typeof value === 'number' && Number.isFinite(value)],
  ['array', Array.isArray],
  ['object', (value) => isRecord(value)],
])

const doubt: Check = () => false

/** Limits of numbers, of texts and of lists; each holds for values of another type. */
const limit =
  (measure: (value: unknown) => number | undefined, holds: (size: number, bound: number) => boolean): Check =>
  (said, value) => {
    const size = measure(value)
    return size === undefined || (typeof said === 'number' && holds(size, said))
  }
const ofNumber = (value: unknown) => (typeof value === 'number' ? value : undefined)
const ofText = (value: unknown) => (typeof value === 'string' ? [...value].length : undefined)
const ofList = (value: unknown) => (Array.isArray(value) ? value.length : undefined)

const required: Check = (said, value) =>
  !isRecord(value) || (Array.isArray(said) && said.every((key) => typeof key === 'string' && Object.hasOwn(value, key)))

/** The keywords about a value itself, each with a quick look that says yes or leaves it to the validator. */
const OWN: ReadonlyMap<string, Check> = new Map([
  ['type', (said, value) => TYPES.get(said)?.(value) === true],
  [
    'enum',
    (said, value) => Array.isArray(said) && (typeof value !== 'object' || value === null) && said.includes(value),
  ],
  ['format', (said, value) => typeof value !== 'string' || OPEN_FORMATS.has(said)],
  ['pattern', (_, value) => typeof value !== 'string'],
  ['minimum', limit(ofNumber, (size, bound) => size >= bound)],
  ['maximum', limit(ofNumber, (size, bound) => size <= bound)],
  ['exclusiveMinimum', (_, value) => typeof value !== 'number'],
  ['exclusiveMaximum', (_, value) => typeof value !== 'number'],
  ['multipleOf', (_, value) => typeof value !== 'number'],
  ['minLength', limit(ofText, (size, bound) => size >= bound)],
  ['maxLength', limit(ofText, (size, bound) => size <= bound)],
  ['minItems', limit(ofList, (size, bound) => size >= bound)],
  ['maxItems', limit(ofList, (size, bound) => size <= bound)],
  ['required', required],
  ['minProperties', (_, value) => !isRecord(value)],
  ['maxProperties', (_, value) => !isRecord(value)],
  ['const', doubt],
])

/** Keywords that combine schemas, or that look at members again after their schemas did. */
const WHOLE: ReadonlySet<string> = new Set(['allOf', 'oneOf', 'anyOf', 'not', 'uniqueItems'])

/** Whether what a schema says of a value and what it says of the value's members can be judged one after the other. */
export function isDivisible(schema: Schema): boolean {
  const { additionalProperties, items, properties } = schema as Readonly<Record<string, unknown>>
  return (
    !Object.keys(schema).some((keyword) => WHOLE.has(keyword)) &&
    (additionalProperties === undefined || additionalProperties === true || isRecord(additionalProperties)) &&
    (items === undefined || isRecord(items)) &&
    (properties === undefined || isRecord(properties))
  )
}

/** Whether a value satisfies a schema's keywords about itself beyond doubt. */
export function plainlyFits(schema: Schema, value: unknown): boolean {
  if (value === null && schema.nullable === true && !schema.enum && TYPES.has(schema.type)) return true
  return Object.entries(schema).every(([keyword, said]) => OWN.get(keyword)?.(said, value) ?? true)
}

/** The schema without what it says of the value's members. */
export function ownKeywords(schema: Schema): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !STRUCTURE.has(keyword))) as Schema
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
