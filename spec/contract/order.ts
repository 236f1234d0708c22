import type { OpenApiDocument } from './openapi.js'

/**
 * The one key order of the specs that we write. A kind of object has its keys in this order; unknown keys follow as they
 * stand, extensions last, `x-source` at the very end: what a reader looks for comes first, provenance does not interrupt it.
 */
const KEYS = {
  document: ['openapi', 'info', 'externalDocs', 'servers', 'security', 'tags', 'paths', 'components'],
  info: ['title', 'version', 'description', 'contact', 'license'],
  tag: ['name', 'description', 'externalDocs'],
  server: ['url', 'description', 'variables'],
  variable: ['default', 'enum', 'description'],
  pathItem: [
    'summary',
    'description',
    'parameters',
    'get',
    'put',
    'post',
    'delete',
    'options',
    'head',
    'patch',
    'trace',
  ],
  operation: [
    'operationId',
    'tags',
    'summary',
    'description',
    'externalDocs',
    'deprecated',
    'security',
    'parameters',
    'requestBody',
    'responses',
  ],
  parameter: [
    'name',
    'in',
    'description',
    'required',
    'deprecated',
    'style',
    'explode',
    'schema',
    'example',
    'examples',
  ],
  requestBody: ['description', 'required', 'content'],
  mediaType: ['schema', 'example', 'examples'],
  example: ['summary', 'description', 'value'],
  response: ['description', 'headers', 'content'],
  header: ['description', 'required', 'schema'],
  schema: [
    ...['$ref', 'title', 'type', 'format', 'description', 'nullable', 'deprecated', 'readOnly', 'writeOnly'],
    ...[
      'default',
      'enum',
      'x-enum-descriptions',
      'minimum',
      'exclusiveMinimum',
      'maximum',
      'exclusiveMaximum',
      'multipleOf',
    ],
    ...['minLength', 'maxLength', 'pattern', 'minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties'],
    ...[
      'allOf',
      'oneOf',
      'anyOf',
      'not',
      'discriminator',
      'items',
      'required',
      'properties',
      'additionalProperties',
      'example',
    ],
  ],
  components: ['schemas', 'responses', 'parameters', 'requestBodies', 'securitySchemes'],
  securityScheme: ['type', 'description', 'name', 'in', 'scheme', 'bearerFormat'],
} as const satisfies Record<string, readonly string[]>

type Kind = keyof typeof KEYS
/** How a member's value is walked: as one object, a list of them, or a map of them. Members not named here stay as they are. */
type Child = readonly [shape: 'one' | 'list' | 'map', kind: Kind]

const CHILDREN: Readonly<Partial<Record<Kind, Readonly<Record<string, Child>>>>> = {
  document: {
    info: ['one', 'info'],
    servers: ['list', 'server'],
    tags: ['list', 'tag'],
    paths: ['map', 'pathItem'],
    components: ['one', 'components'],
  },
  server: { variables: ['map', 'variable'] },
  pathItem: {
    parameters: ['list', 'parameter'],
    get: ['one', 'operation'],
    put: ['one', 'operation'],
    post: ['one', 'operation'],
    delete: ['one', 'operation'],
    options: ['one', 'operation'],
    head: ['one', 'operation'],
    patch: ['one', 'operation'],
    trace: ['one', 'operation'],
  },
  operation: { parameters: ['list', 'parameter'], requestBody: ['one', 'requestBody'], responses: ['map', 'response'] },
  parameter: { schema: ['one', 'schema'], examples: ['map', 'example'] },
  requestBody: { content: ['map', 'mediaType'] },
  mediaType: { schema: ['one', 'schema'], examples: ['map', 'example'] },
  response: { headers: ['map', 'header'], content: ['map', 'mediaType'] },
  header: { schema: ['one', 'schema'] },
  schema: {
    allOf: ['list', 'schema'],
    oneOf: ['list', 'schema'],
    anyOf: ['list', 'schema'],
    not: ['one', 'schema'],
    items: ['one', 'schema'],
    properties: ['map', 'schema'],
    additionalProperties: ['one', 'schema'],
  },
  components: {
    schemas: ['map', 'schema'],
    responses: ['map', 'response'],
    parameters: ['map', 'parameter'],
    requestBodies: ['map', 'requestBody'],
    securitySchemes: ['map', 'securityScheme'],
  },
}

/**
 * A copy of a spec with all keys in the one order. Maps keyed by the API (paths, properties, schemas) keep their order; values
 * that are data (examples, defaults, extensions) are not touched.
 */
export function inKeyOrder(document: OpenApiDocument): OpenApiDocument {
  return ordered(document, 'document') as OpenApiDocument
}

function ordered(value: unknown, kind: Kind): unknown {
  if (!isObject(value)) return value
  const children = CHILDREN[kind] ?? {}
  const result: Record<string, unknown> = Object.create(null) as Record<string, unknown>
  for (const key of sortedKeys(value, KEYS[kind])) {
    const child = Object.hasOwn(children, key) ? children[key] : undefined
    result[key] = child ? walk(value[key], child) : value[key]
  }
  return result
}

function walk(value: unknown, [shape, kind]: Child): unknown {
  if (shape === 'one') return ordered(value, kind)
  if (shape === 'list') return Array.isArray(value) ? value.map((item) => ordered(item, kind)) : value
  if (!isObject(value)) return value
  const result: Record<string, unknown> = Object.create(null) as Record<string, unknown>
  for (const [key, item] of Object.entries(value)) result[key] = ordered(item, kind)
  return result
}

function sortedKeys(value: Record<string, unknown>, order: readonly string[]): string[] {
  const keys = Object.keys(value)
  const known = order.filter((key) => Object.hasOwn(value, key))
  const rest = keys.filter((key) => !order.includes(key))
  return [
    ...known,
    ...rest.filter((key) => !key.startsWith('x-')),
    ...rest.filter((key) => key.startsWith('x-') && key !== 'x-source'),
    ...rest.filter((key) => key === 'x-source'),
  ]
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
