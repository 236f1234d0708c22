import { mapObjects } from './walk.js'

/**
 * An OpenAPI 3.0 document as 3.1 (JSON Schema 2020-12): `nullable` becomes a null type, boolean exclusive limits become numbers,
 * a schema's `example` becomes `examples`, binary formats become content keywords. Source: OpenAPI 3.1.0, "Schema Object";
 * OpenAPI Initiative, "Migrating from OpenAPI 3.0 to 3.1.0".
 */
export function toOpenApi31(document: object): object {
  const converted = mapObjects(document, (object) => (isSchema(object) ? schema31(object) : object)) as Record<
    string,
    unknown
  >
  return { ...converted, openapi: '3.1.0' }
}

/** Keywords that only a Schema Object has; a parameter or media type with an example has none of them. */
const SCHEMA_KEYWORDS = new Set([
  'properties',
  'items',
  'allOf',
  'oneOf',
  'anyOf',
  'not',
  'nullable',
  'additionalProperties',
  'enum',
  'format',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'pattern',
  'minItems',
  'maxItems',
])

const TYPES = new Set(['string', 'integer', 'number', 'boolean', 'array', 'object'])

function isSchema(object: Record<string, unknown>): boolean {
  if ('in' in object || 'variables' in object || ('url' in object && typeof object['url'] === 'string')) return false
  // A server's variable has an enum and a default too, but never a type.
  if ('default' in object && 'enum' in object && !('type' in object) && !('nullable' in object)) return false
  return TYPES.has(String(object['type'])) || Object.keys(object).some((key) => SCHEMA_KEYWORDS.has(key))
}

function schema31(schema: Record<string, unknown>): Record<string, unknown> {
  const { nullable, example, exclusiveMinimum, exclusiveMaximum, ...rest } = schema
  const out: Record<string, unknown> = { ...rest }
  exclusive(out, 'minimum', 'exclusiveMinimum', exclusiveMinimum)
  exclusive(out, 'maximum', 'exclusiveMaximum', exclusiveMaximum)
  if (example !== undefined) out['examples'] = [example]
  if (out['type'] === 'string' && out['format'] === 'binary') {
    delete out['format']
    out['contentMediaType'] = 'application/octet-stream'
  } else if (out['type'] === 'string' && out['format'] === 'byte') {
    delete out['format']
    out['contentEncoding'] = 'base64'
  }
  return nullable === true ? withNull(out) : out
}

function exclusive(out: Record<string, unknown>, bound: string, keyword: string, value: unknown): void {
  if (typeof value === 'number') out[keyword] = value
  else if (value === true && out[bound] !== undefined) {
    out[keyword] = out[bound]
    delete out[bound]
  }
}

function withNull(schema: Record<string, unknown>): Record<string, unknown> {
  const { type, enum: values } = schema
  if (typeof type === 'string') {
    const more = Array.isArray(values) && !values.includes(null) ? { enum: [...(values as unknown[]), null] } : {}
    return { ...schema, type: [type, 'null'], ...more }
  }
  const combined = (['allOf', 'oneOf', 'anyOf'] as const).find((keyword) => Array.isArray(schema[keyword]))
  if (combined === undefined) return schema
  const { [combined]: list, ...rest } = schema
  const inner = combined === 'allOf' && (list as unknown[]).length === 1 ? (list as unknown[])[0] : { [combined]: list }
  return { ...rest, anyOf: [inner, { type: 'null' }] }
}
