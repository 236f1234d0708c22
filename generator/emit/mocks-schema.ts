import type { Rules, Schema } from '../load/document.js'

/** Schemas in normal form as OpenAPI JSON again, for the mocks' engine. */

export type Json = Readonly<Record<string, unknown>>

/** An object with any keys, `__proto__` among them, as JSON would make it. */
export function dictionary(entries: readonly (readonly [string, unknown])[]): Json {
  return Object.fromEntries(entries)
}

/** Some members of an object, those that are there. */
export function pick<T extends object>(from: T, keys: readonly (keyof T & string)[]): Json {
  return Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]))
}

/** Keywords that are the same in the normal form and in OpenAPI. */
const SAME = [
  ...[
    'format',
    'pattern',
    'minLength',
    'maxLength',
    'minimum',
    'maximum',
    'exclusiveMinimum',
    'exclusiveMaximum',
    'multipleOf',
  ],
  ...[
    'minItems',
    'maxItems',
    'uniqueItems',
    'minProperties',
    'maxProperties',
    'readOnly',
    'writeOnly',
    'enum',
    'default',
  ],
] as const satisfies readonly (keyof Schema)[]

/** A schema in normal form as OpenAPI JSON again, without prose. */
export function schemaJson(schema: Schema): Json {
  const json: Record<string, unknown> = pick(schema, SAME)
  if (schema.ref !== undefined) json['$ref'] = schema.ref
  if (schema.types) json['type'] = schema.types.length === 1 ? schema.types[0] : schema.types
  if (schema.nullable) json['nullable'] = true
  if (schema.examples && schema.examples.length > 0) json['examples'] = schema.examples
  if (schema.items) json['items'] = schemaJson(schema.items)
  if (schema.not) json['not'] = schemaJson(schema.not)
  for (const key of ['allOf', 'oneOf', 'anyOf', 'prefixItems'] as const) {
    if (schema[key]) json[key] = schema[key].map(schemaJson)
  }
  if (schema.properties) json['properties'] = schemaMap(schema.properties)
  if (schema.patternProperties) json['patternProperties'] = schemaMap(schema.patternProperties)
  if (schema.required && schema.required.size > 0) json['required'] = [...schema.required]
  if (schema.additional !== undefined)
    json['additionalProperties'] =
      typeof schema.additional === 'boolean' ? schema.additional : schemaJson(schema.additional)
  if (schema.rules) rulesJson(schema.rules, json)
  if (schema.discriminator) {
    json['discriminator'] = {
      propertyName: schema.discriminator.property,
      mapping: dictionary([...schema.discriminator.mapping]),
    }
  }
  return json
}

const SCHEMA_RULES = [
  'contains',
  'propertyNames',
  'unevaluatedItems',
  'unevaluatedProperties',
  'if',
  'then',
  'else',
] as const

function rulesJson(rules: Rules, json: Record<string, unknown>): void {
  for (const key of SCHEMA_RULES) {
    if (rules[key]) json[key] = schemaJson(rules[key])
  }
  Object.assign(json, pick(rules, ['minContains', 'maxContains']))
  if (rules.dependentRequired) json['dependentRequired'] = dictionary([...rules.dependentRequired])
  if (rules.dependentSchemas) json['dependentSchemas'] = schemaMap(rules.dependentSchemas)
}

function schemaMap(map: ReadonlyMap<string, Schema>): Json {
  return dictionary([...map].map(([key, schema]) => [key, schemaJson(schema)]))
}
