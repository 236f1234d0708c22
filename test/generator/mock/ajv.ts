import type { ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

/** The independent validator: OpenAPI 3.0 schemas as JSON Schema, checked by ajv. */

type Json = Record<string, unknown>

/** A schema of OpenAPI 3.0 as JSON Schema: `nullable` becomes a type, boolean exclusive bounds become numbers. */
export function jsonSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(jsonSchema)
  if (typeof schema !== 'object' || schema === null) return schema
  const given = schema as Json
  if (typeof given['$ref'] === 'string')
    return { $ref: given['$ref'].replace(/^#\/components\/schemas\//, 'spec#/$defs/') }
  const made: Json = {}
  for (const [key, value] of Object.entries(given)) {
    if (
      ['example', 'examples', 'default', 'discriminator', 'nullable', 'xml', 'externalDocs', 'description'].includes(
        key,
      )
    )
      continue
    if (key === 'enum' || key === 'const' || key === 'required') made[key] = value
    else if (key === 'properties' || key === 'patternProperties') {
      made[key] = Object.fromEntries(Object.entries(value as Json).map(([name, part]) => [name, jsonSchema(part)]))
    } else made[key] = jsonSchema(value)
  }
  if (given['nullable'] === true && typeof made['type'] === 'string') made['type'] = [made['type'], 'null']
  for (const [exclusive, bound] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (made[exclusive] === true && made[bound] !== undefined) {
      made[exclusive] = made[bound]
      delete made[bound]
    } else if (typeof made[exclusive] === 'boolean') delete made[exclusive]
  }
  return made
}

/** Makes validators for the schemas of one spec. */
export function validators(components: Json = {}): (schema: unknown) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: true })
  addFormats.default(ajv)
  const $defs = Object.fromEntries(Object.entries(components).map(([name, schema]) => [name, jsonSchema(schema)]))
  ajv.addSchema({ $id: 'spec', $defs })
  const compiled = new Map<string, ValidateFunction>()
  return (schema) => {
    const text = JSON.stringify(schema)
    const known = compiled.get(text) ?? ajv.compile(jsonSchema(schema) as Json | boolean)
    compiled.set(text, known)
    return known
  }
}
