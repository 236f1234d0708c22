import type { OpenApiDocument, Schema } from '../contract/openapi.js'
import { type At, child, follow, isObject, listed, members, typeWords } from './resolve.js'

/** A schema as it acts: references followed, the parts of `allOf` taken together, one way of writing for what 3.0 and 3.1 write in two. */
export interface Shape {
  readonly at: At<Schema>
  /** The schema itself and the parts of its `allOf`, for the places of its properties. */
  readonly parts: readonly At<Schema>[]
}

/**
 * The shape of a schema, so that moving it into a component, or wrapping a reference to describe it, is no change.
 * @returns undefined when it is a reference that leads nowhere
 */
export function shapeOf(document: OpenApiDocument, at: At<Schema>): Shape | undefined {
  const parts = partsOf(document, at, new Set())
  const [first] = parts
  if (!first) return undefined
  const value = parts.map((part) => part.value).reduce(merged)
  return { at: { ...first, value }, parts }
}

function partsOf(document: OpenApiDocument, at: At<Schema>, seen: Set<string>): At<Schema>[] {
  const target = follow(document, at)
  // A part that was taken before adds nothing, be it by a circle or by two ways.
  if (!target || typeof target.value !== 'object' || seen.has(target.pointer)) return []
  seen.add(target.pointer)
  const { allOf, variant, ...own } = normal(target.value)
  const inner = [
    ...listed(allOf).map((schema, index) => child(target, schema, 'allOf', `${index}`)),
    ...(variant ? [child(target, variant.schema, variant.keyword, `${variant.index}`)] : []),
  ]
  return [{ ...target, value: own }, ...inner.flatMap((schema) => partsOf(document, schema, seen))]
}

/** What stands outside wins, as a description beside a reference does; what is demanded adds up. */
function merged(a: Schema, b: Schema): Schema {
  const required = [...new Set([...(a.required ?? []), ...(b.required ?? [])])]
  const properties = new Map([...members(b.properties), ...members(a.properties)])
  return {
    ...b,
    ...a,
    ...(required.length > 0 ? { required } : {}),
    ...(properties.size > 0 ? { properties: Object.fromEntries(properties) } : {}),
  }
}

interface Normal extends Schema {
  variant?: { schema: Schema; keyword: string; index: number }
}

/** The keywords of JSON Schema 2020-12 (OpenAPI 3.1) that OpenAPI 3.0 writes otherwise. */
interface Later {
  type?: string | string[]
  const?: unknown
  examples?: unknown
  exclusiveMinimum?: boolean | number
  exclusiveMaximum?: boolean | number
}

const isNull = (schema: unknown): boolean =>
  typeof schema === 'object' && schema !== null && (schema as { type?: unknown }).type === 'null'

const isText = (value: unknown): boolean => typeof value === 'string'
const isList = (value: unknown): boolean => Array.isArray(value)
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)
const isRecord = (value: unknown): boolean => isObject(value) && !Array.isArray(value)

/** What the keywords that are looked into must be; what is something else says nothing. */
const EXPECTED: Readonly<Record<string, (value: unknown) => boolean>> = {
  type: (value) => isText(value) || isTexts(value),
  format: isText,
  description: isText,
  title: isText,
  enum: isList,
  required: isTexts,
  properties: isRecord,
  items: isRecord,
  additionalProperties: (value) => isRecord(value) || typeof value === 'boolean',
  allOf: isList,
  oneOf: isList,
  anyOf: isList,
  'x-enum-descriptions': (value) => isRecord(value) && Object.values(value as object).every(isText),
}

function sound(schema: Schema): Schema {
  const wrong = Object.entries(EXPECTED).filter(
    ([keyword, is]) => Object.hasOwn(schema, keyword) && !is(schema[keyword as keyof Schema]),
  )
  if (wrong.length === 0) return schema
  const names = new Set(wrong.map(([keyword]) => keyword))
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !names.has(keyword))) as Schema
}

function normal(schema: Schema): Normal {
  const { const: constant, examples, ...rest } = sound(schema) as Later & Omit<Schema, keyof Later>
  const value: Normal = { ...(rest as Schema) }
  if (constant !== undefined) value.enum = [constant]
  if (Array.isArray(examples) && value.example === undefined && examples.length > 0) value.example = examples[0]
  if (Array.isArray(rest.type)) {
    const types = rest.type.filter((type) => type !== 'null').sort()
    if (types.length < rest.type.length) value.nullable = true
    value.type = (types.length === 1 ? types[0] : types) as NonNullable<Schema['type']>
  }
  for (const [exclusive, bound] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (rest[exclusive] !== true || value[bound] === undefined) continue
    ;(value as Later)[exclusive] = value[bound]
    delete value[bound]
  }
  for (const keyword of ['oneOf', 'anyOf'] as const) takeNull(value, keyword)
  return value
}

/** `oneOf: [X, null]` is X that may be null. */
function takeNull(value: Normal, keyword: 'oneOf' | 'anyOf'): void {
  const variants = value[keyword]
  if (!Array.isArray(variants) || !variants.some(isNull)) return
  const left = variants.filter((variant) => !isNull(variant))
  value.nullable = true
  if (left.length === 1) {
    value.variant = { schema: left[0]!, keyword, index: variants.indexOf(left[0]!) }
    delete value[keyword]
  } else value[keyword] = left
}

/** The kind of value that a shape takes: a type's name, `oneOf`, `anyOf`, or `any`. */
export function kindOf(schema: Schema): string {
  if (schema.type !== undefined) return String(schema.type)
  if (schema.oneOf) return 'oneOf'
  if (schema.anyOf) return 'anyOf'
  if (schema.properties || schema.additionalProperties) return 'object'
  return schema.items ? 'array' : 'any'
}

/** Whether two schemas take the same kind of value with the same members, whatever they are called. */
export function alike(
  before: OpenApiDocument,
  after: OpenApiDocument,
  a: At<Schema>,
  b: At<Schema>,
  depth = 0,
): boolean {
  const [old, now] = [shapeOf(before, a)?.at, shapeOf(after, b)?.at]
  if (!old || !now || kindOf(old.value) !== kindOf(now.value)) return false
  if (typeWords(a.value) === typeWords(b.value)) return true
  if (old.value.items && now.value.items && depth < 5) {
    return alike(before, after, child(old, old.value.items, 'items'), child(now, now.value.items, 'items'), depth + 1)
  }
  const names = ({ value }: At<Schema>): string => [...members(value.properties).keys()].sort().join('\n')
  return names(old) === names(now)
}
