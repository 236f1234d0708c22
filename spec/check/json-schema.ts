import type { Schema } from '../contract/openapi.js'

/** The `$id` under which the component schemas of the checked spec stand. */
export const COMPONENTS_ID = 'https://spec.invalid/components'

/**
 * A schema of OpenAPI 3.0 (or 3.1, whose keywords pass through) as a JSON Schema that Ajv takes: `nullable` becomes a type
 * with null, boolean exclusive limits become numbers, references mean the components document, words are left out.
 * Source: OpenAPI 3.0.3, "Schema Object"; JSON Schema draft-07.
 */
export function toJsonSchema(schema: Schema): Record<string, unknown> {
  const { $ref } = schema
  if ($ref !== undefined) return { $ref: $ref.replace(/^#\/components\/schemas\//, `${COMPONENTS_ID}#/definitions/`) }
  const out: Record<string, unknown> = {}
  for (const [keyword, value] of Object.entries(schema)) {
    const convert = CONVERT.get(keyword)
    if (convert) out[keyword] = convert(value)
    else if (KEPT.has(keyword)) out[keyword] = value
  }
  limits(schema, out)
  if (schema.nullable) nullable(out)
  return out
}

/** The document that references of converted schemas mean. */
export function componentsDocument(schemas: Readonly<Record<string, Schema>>): Record<string, unknown> {
  return {
    $id: COMPONENTS_ID,
    definitions: Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, toJsonSchema(schema)])),
  }
}

const one = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? toJsonSchema(value as Schema) : value
const list = (value: unknown): unknown => (Array.isArray(value) ? value.map(one) : value)
const map = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, one(member)]))
    : value

const CONVERT = new Map<string, (value: unknown) => unknown>([
  ['items', one],
  ['additionalProperties', one],
  ['not', one],
  ['allOf', list],
  ['oneOf', list],
  ['anyOf', list],
  ['properties', map],
])

const KEPT = new Set(
  'type format enum const minimum maximum multipleOf minLength maxLength pattern minItems maxItems uniqueItems required minProperties maxProperties'.split(
    ' ',
  ),
)

function limits(schema: Schema, out: Record<string, unknown>): void {
  for (const [bound, exclusive] of [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
  ] as const) {
    if (typeof schema[exclusive] === 'number') out[exclusive] = schema[exclusive]
    else if (schema[exclusive] === true && schema[bound] !== undefined) {
      out[exclusive] = schema[bound]
      delete out[bound]
    }
  }
}

function nullable(out: Record<string, unknown>): void {
  if (typeof out['type'] === 'string') out['type'] = [out['type'], 'null']
  if (Array.isArray(out['enum']) && !out['enum'].includes(null)) out['enum'] = [...out['enum'], null]
}
