import type { Schema } from '../../spec/contract/openapi.js'
import type { Constraints } from '../extract/draft.js'

/** The keywords that constraint extraction gives and OpenAPI has under the same name. */
const SCALAR_KEYWORDS = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
] as const
const ARRAY_KEYWORDS = ['minItems', 'maxItems', 'uniqueItems'] as const
const USAGE_KEYWORDS = ['nullable', 'readOnly', 'writeOnly', 'deprecated'] as const

/**
 * Adds to a schema what its row's text says beside the type. A keyword that does not fit the schema's type is left out: it
 * would have no effect, and linters complain.
 */
export function constrain(schema: Schema, constraints: Constraints): Schema {
  const result: Schema = { ...schema }
  copy(result, constraints, USAGE_KEYWORDS)
  const kind = result.type
  if (kind === 'array') {
    copy(result, constraints, ARRAY_KEYWORDS)
    if (constraints.items && result.items) result.items = constrain(result.items, constraints.items)
  } else if (kind !== undefined && kind !== 'object') {
    copy(result, constraints, SCALAR_KEYWORDS)
    if (constraints.format !== undefined && result.format === undefined) result.format = constraints.format
    if (constraints.enum) addEnum(result, constraints)
  }
  if (constraints.default !== undefined && result.$ref === undefined) result.default = constraints.default
  if (constraints.hints && constraints.hints.length > 0) result['x-constraint-hint'] = [...constraints.hints]
  return result
}

function addEnum(schema: Schema, { enum: values, enumDescriptions, nullable }: Constraints): void {
  // OpenAPI 3.0.3: a nullable enumeration must list null itself.
  schema.enum = nullable ? [...(values ?? []), null] : [...(values ?? [])]
  if (enumDescriptions && Object.keys(enumDescriptions).length > 0)
    schema['x-enum-descriptions'] = { ...enumDescriptions }
}

function copy<K extends keyof Schema & keyof Constraints>(
  schema: Schema,
  constraints: Constraints,
  keys: readonly K[],
): void {
  for (const key of keys) if (constraints[key] !== undefined) Object.assign(schema, { [key]: constraints[key] })
}
