import type { ApiDocument, Body, Header, Media, Operation, Parameter, Response, Schema } from '../load/document.js'
import type { Direction } from '../model/types.js'

/** The normal form written as an OpenAPI 3.1 document again: checked values only, every reference good. */
export type PlainObject = { [key: string]: unknown }

// Assigning `__proto__` would set the prototype instead of a member.
const put = (target: PlainObject, key: string, value: unknown): PlainObject => {
  if (value === undefined) return target
  if (key === '__proto__')
    Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true })
  else target[key] = value
  return target
}

/**
 * A name of the document as openapi-typescript is given it, and back. It decodes whatever stands behind a per cent sign, and fails
 * where that is no code.
 */
const codedName = (name: string): string => name.replaceAll('%', '%25')
export const plainName = (name: string): string => name.replaceAll('%25', '%')

function build(members: readonly (readonly [string, unknown])[]): PlainObject {
  return members.reduce<PlainObject>((target, [key, value]) => put(target, codedName(key), value), {})
}

const mapped = <T>(map: ReadonlyMap<string, T> | undefined, write: (value: T) => unknown): PlainObject | undefined =>
  map && build([...map].map(([key, value]) => [key, write(value)]))

/**
 * Writes a document as plain objects for emitters that want OpenAPI; its components are names only.
 * @param document the normal form
 * @param refName gives the component's name for a schema's key, as it is sent or as it is received
 * @param ids the operations' unique ids, in their order
 * @param components the names of the components
 */
export function toOpenApi(
  document: ApiDocument,
  refName: (key: string, direction: Direction) => string,
  ids: readonly string[],
  components: readonly string[],
): PlainObject {
  const schema: Writers = {
    sent: schemaWriter((key) => refName(key, 'request')),
    received: schemaWriter((key) => refName(key, 'response')),
  }
  const paths = new Map<string, PlainObject>()
  document.operations.forEach((operation, index) => {
    const item = paths.get(operation.path) ?? {}
    paths.set(operation.path, put(item, operation.method, writeOperation(operation, ids[index] ?? '', schema)))
  })
  return build([
    ['openapi', '3.1.0'],
    [
      'info',
      build([
        ['title', document.info.title],
        ['version', document.info.version],
      ]),
    ],
    ['paths', build([...paths])],
    ['components', build([['schemas', build(components.map((name) => [name, {}]))]])],
  ])
}

type Write = (schema: Schema) => PlainObject

/** Writes schemas, whose references get the names that `refName` gives. */
export const schemaWriter =
  (refName: (key: string) => string): Write =>
  (schema) =>
    writeSchema(schema, refName)

interface Writers {
  readonly sent: Write
  readonly received: Write
}

function writeOperation(operation: Operation, id: string, { sent, received }: Writers): PlainObject {
  return build([
    ['operationId', id],
    ['summary', operation.summary],
    ['description', operation.description],
    ['deprecated', operation.deprecated || undefined],
    ['parameters', operation.parameters.map((parameter) => writeParameter(parameter, sent))],
    ['requestBody', operation.body && writeBody(operation.body, sent)],
    ['responses', build(operation.responses.map((response) => [response.status, writeResponse(response, received)]))],
  ])
}

function writeParameter(parameter: Parameter, schema: Write): PlainObject {
  return build([
    ['name', codedName(parameter.name)],
    ['in', parameter.in],
    ['required', parameter.required],
    ['description', parameter.description],
    ['deprecated', parameter.deprecated || undefined],
    ['schema', schema(parameter.schema)],
  ])
}

function writeBody(body: Body, schema: Write): PlainObject {
  return build([
    ['description', body.description],
    ['required', body.required],
    ['content', writeContent(body.media, schema)],
  ])
}

function writeResponse(response: Response, schema: Write): PlainObject {
  const headers = response.headers.map(
    (header: Header) =>
      [
        header.name,
        build([
          ['description', header.description],
          ['required', header.required],
          ['schema', schema(header.schema)],
        ]),
      ] as const,
  )
  return build([
    ['description', response.description],
    ['headers', headers.length > 0 ? build(headers) : undefined],
    ['content', response.media.length > 0 ? writeContent(response.media, schema) : undefined],
  ])
}

function writeContent(media: readonly Media[], schema: Write): PlainObject {
  return build(media.map((entry) => [entry.type, build([['schema', schema(entry.schema)]])]))
}

/** Keywords that are written as they are. */
const PLAIN = [
  'title',
  'description',
  'deprecated',
  'readOnly',
  'writeOnly',
  'default',
  'enum',
  'format',
  'contentMediaType',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'examples',
] as const satisfies readonly (keyof Schema)[]

function writeSchema(schema: Schema, refName: (key: string) => string): PlainObject {
  const write = (value: Schema): PlainObject => writeSchema(value, refName)
  const list = (schemas: readonly Schema[] | undefined): PlainObject[] | undefined => schemas?.map(write)
  if (schema.ref !== undefined) return writeReference(schema, refName)
  const result = build([
    ['type', typeKeyword(schema)],
    ...PLAIN.map((keyword) => [keyword, schema[keyword]] as const),
    ['properties', mapped(schema.properties, write)],
    ['required', schema.required && [...schema.required].map(codedName)],
    ['additionalProperties', typeof schema.additional === 'object' ? write(schema.additional) : schema.additional],
    ['patternProperties', mapped(schema.patternProperties, write)],
    ['items', schema.items && write(schema.items)],
    ['prefixItems', list(schema.prefixItems)],
    ['allOf', list(schema.allOf)],
    ['oneOf', list(schema.oneOf)],
    ['anyOf', list(schema.anyOf)],
    ['not', schema.not && write(schema.not)],
    [
      'discriminator',
      schema.discriminator &&
        build([
          ['propertyName', codedName(schema.discriminator.property)],
          ['mapping', mapped(schema.discriminator.mapping, (key) => `#/components/schemas/${escapeRef(refName(key))}`)],
        ]),
    ],
  ])
  return schema.nullable && !result['type'] ? { oneOf: [result, { type: 'null' }] } : result
}

function writeReference(schema: Schema, refName: (key: string) => string): PlainObject {
  const reference = build([
    ['$ref', `#/components/schemas/${escapeRef(refName(schema.ref ?? ''))}`],
    ['description', schema.description],
    ['deprecated', schema.deprecated],
  ])
  return schema.nullable ? { oneOf: [reference, { type: 'null' }] } : reference
}

const escapeRef = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')

function typeKeyword({ types, nullable }: Schema): unknown {
  if (!types) return undefined
  const all = nullable ? [...types, 'null'] : types
  return all.length === 1 ? all[0] : all
}
