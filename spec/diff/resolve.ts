import type { Place } from '../contract/diagnostic.js'
import type { XSource } from '../contract/extensions.js'
import type { OpenApiDocument, Schema } from '../contract/openapi.js'

/** A value and where it stands in its document, references followed. */
export interface At<T> {
  readonly value: T
  /** A JSON pointer (RFC 6901) as a URI fragment: `#/components/schemas/Desktop`. */
  readonly pointer: string
  /** The nearest place in the documents, of the value itself or of what it stands in. */
  readonly place: Place | undefined
}

/** One token of a JSON pointer, escaped. */
export function token(text: string): string {
  return text.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** Where `x-source` says that a value comes from. */
export function placeOf(source: XSource | undefined): Place | undefined {
  if (!isObject(source) || typeof source.document !== 'string') return undefined
  const { document, section, table, line } = source
  return {
    file: document,
    ...(section === undefined ? {} : { section }),
    ...(table === undefined ? {} : { table }),
    ...(line === undefined ? {} : { line }),
  }
}

const MAX_HOPS = 50

/**
 * Follows local references to the value that they mean.
 * @returns undefined when a reference leads nowhere, outside of the document, or in a circle
 */
export function follow<T extends object>(document: OpenApiDocument, at: At<T | { $ref: string }>): At<T> | undefined {
  let current = at
  for (let hop = 0; hop < MAX_HOPS; hop++) {
    const reference = (current.value as { $ref?: unknown }).$ref
    if (typeof reference !== 'string') return current as At<T>
    const target = lookUp(document, reference)
    if (typeof target !== 'object' || target === null) return undefined
    const source = (target as { 'x-source'?: XSource })['x-source']
    current = { value: target as T, pointer: reference, place: placeOf(source) ?? current.place }
  }
  return undefined
}

function lookUp(document: unknown, reference: string): unknown {
  if (!reference.startsWith('#/')) return undefined
  let value = document
  for (const part of reference.slice(2).split('/')) {
    const key = decode(part)
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return value
}

function decode(part: string): string {
  try {
    return unescaped(decodeURIComponent(part))
  } catch {
    return part
  }
}

/** The text of one token of a JSON pointer. */
export function unescaped(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** A child of a located value. */
export function child<T>(parent: At<unknown>, value: T, ...tokens: string[]): At<T> {
  const source =
    typeof value === 'object' && value !== null ? (value as { 'x-source'?: XSource })['x-source'] : undefined
  return { value, pointer: [parent.pointer, ...tokens.map(token)].join('/'), place: placeOf(source) ?? parent.place }
}

/** An object's members that are objects themselves, as a map: safe for names such as `__proto__`, and for any JSON. */
export function members<T extends object>(value: Readonly<Record<string, T>> | undefined): Map<string, T> {
  return new Map(isObject(value) ? Object.entries(value).filter(([, member]) => isObject(member)) : [])
}

/** The objects of a list; none where there is no list. */
export function listed<T extends object>(value: readonly T[] | undefined): T[] {
  return Array.isArray(value) ? (value as T[]).filter(isObject) : []
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** The type of a schema in words: `string`, `array of Desktop`, `string | null` (3.1), `object`. */
export function typeWords(schema: Schema): string {
  if (typeof schema.$ref === 'string') return schema.$ref.split('/').at(-1) ?? schema.$ref
  if (schema.type === 'array' && isObject(schema.items)) return `array of ${typeWords(schema.items)}`
  if (Array.isArray(schema.type)) return (schema.type as string[]).join(' | ')
  const combined = (['allOf', 'oneOf', 'anyOf'] as const).find((keyword) => listed(schema[keyword]).length > 0)
  const parts = combined ? listed(schema[combined]) : []
  if (combined && parts.length === 1) return typeWords(parts[0]!)
  if (combined) return `${combined} (${parts.map(typeWords).join(', ')})`
  if (isObject(schema.additionalProperties) && !schema.properties)
    return `map of ${typeWords(schema.additionalProperties)}`
  if (schema.type !== undefined) return String(schema.type)
  return schema.properties || schema.additionalProperties ? 'object' : 'any'
}

/** Structural equality of JSON values, whatever the order of keys. */
export function sameJson(a: unknown, b: unknown): boolean {
  return stable(a) === stable(b)
}

function stable(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined'
  if (Array.isArray(value)) return `[${value.map(stable).join(',')}]`
  return `{${Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${stable(member)}`)
    .join(',')}}`
}
