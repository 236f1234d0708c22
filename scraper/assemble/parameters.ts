import type { Parameter } from '../../spec/contract/openapi.js'
import type { Field, OperationDraft } from '../extract/draft.js'
import type { Path } from '../../spec/overlay/target.js'
import type { AssembleContext } from './context.js'
import type { SchemaWriter } from './schema.js'

/** Headers that become something else in a spec: the security scheme, the media type. Their rows are used by that. */
const SECURITY_HEADERS = new Set(['x-auth-token', 'authorization', 'x-sdk-date'])
/** Header parameters that OpenAPI 3.0 ignores, beside those. */
const IGNORED_HEADERS = new Set(['accept'])

/** Whether a header is the client's own business, and so no parameter of a spec. */
export function isClientHeader(name: string): boolean {
  const lower = name.toLowerCase()
  return SECURITY_HEADERS.has(lower) || lower === 'content-type' || IGNORED_HEADERS.has(lower)
}

const ORDER: readonly string[] = ['path', 'query', 'header']

/** The path, query and header parameters of an operation: path parameters in the order of the path, others in document order. */
export function parametersOf(
  draft: OperationDraft,
  at: Path,
  writer: SchemaWriter,
  context: AssembleContext,
): Parameter[] {
  const seen = new Set<string>()
  const fields = draft.parameters.filter((field) => {
    if (!isParameter(field, draft, context)) return false
    const key = `${field.in} ${field.in === 'header' ? field.name.toLowerCase() : field.name}`
    if (!seen.has(key)) return seen.add(key)
    context.reporter.report('assemble.parameter-twice', field.place, { name: field.name, in: field.in })
    return false
  })
  return sorted(fields, draft.path).map((field, index) =>
    parameter(field, [...at, 'parameters', index, 'schema'], writer),
  )
}

function isParameter(field: Field, draft: OperationDraft, context: AssembleContext): boolean {
  if (field.in === 'query') return true
  if (field.in === 'path') {
    if (placeholders(draft.path).includes(field.name)) return true
    context.reporter.report('assemble.path-parameter-unknown', field.place, { name: field.name, path: draft.path })
    return false
  }
  if (field.in !== 'header') return false
  const name = field.name.toLowerCase()
  if (!isClientHeader(name)) return true
  if (!IGNORED_HEADERS.has(name)) return false
  context.reporter.report('assemble.header-left-out', field.place, { name: field.name })
  return false
}

/** The names between braces in a path, in its order, each once. */
export function placeholders(path: string): string[] {
  return [...new Set([...path.matchAll(/\{([^{}/]+)\}/g)].map((match) => match[1]!))]
}

function parameter(field: Field, at: Path, writer: SchemaWriter): Parameter {
  // What describes the parameter stands beside its schema, not in it.
  const { description, deprecated, ...schema } = writer.field(field, at, 'request')
  const required = field.in === 'path' || field.required === true
  const { 'x-required-when': when, ...rest } = schema
  return {
    name: field.name,
    in: field.in as Parameter['in'],
    ...(description === undefined ? {} : { description }),
    ...(required ? { required } : {}),
    ...(deprecated ? { deprecated } : {}),
    schema: rest,
    ...(when === undefined ? {} : { 'x-required-when': when }),
  }
}

function sorted(fields: readonly Field[], path: string): Field[] {
  const places = placeholders(path)
  const position = ({ in: where, name }: Field): number => (where === 'path' ? places.indexOf(name) : 0)
  return [...fields].sort((a, b) => ORDER.indexOf(a.in) - ORDER.indexOf(b.in) || position(a) - position(b))
}
