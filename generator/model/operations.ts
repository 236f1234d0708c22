import type { Body, Media, Operation, Parameter, Response, Schema, SchemaKey } from '../load/document.js'
import { placeAt, type ModelContext } from './context.js'
import { readConventions } from './conventions.js'
import { readActions } from './extensions.js'
import type { Hoister } from './hoist.js'
import type { OperationNames } from './ids.js'
import type { ApiOperation, ApiParameter } from './types.js'

/** What every operation of a document shares. */
export interface OperationInput {
  readonly context: ModelContext
  readonly hoister: Hoister
  /** All named schemas; the hoister enters those that it finds. */
  readonly schemas: ReadonlyMap<SchemaKey, Schema>
  readonly ids: ReadonlySet<string>
  readonly huaweicloud: boolean
  /** Whether the document asks for credentials where an operation does not say. */
  readonly authenticated: boolean
  /** The addresses of the document's own servers. */
  readonly servers: ReadonlySet<string>
}

/** Builds one operation: inline schemas get names, the vendor's conventions are read. */
export function buildOperation(input: OperationInput, operation: Operation, names: OperationNames): ApiOperation {
  const body = operation.body && nameBody(input.hoister, operation.body, names.typeName)
  const responses = nameResponses(input.hoister, operation.responses, names.typeName)
  const conventions = { operation, ...(body ? { body } : {}), responses, schemas: input.schemas }
  return {
    id: names.id,
    typeName: names.typeName,
    argsName: names.argsName,
    functionName: names.functionName,
    method: operation.method.toUpperCase(),
    path: operation.path,
    tag: operation.tags[0] ?? 'Default',
    ...(operation.summary ? { summary: operation.summary } : {}),
    ...(operation.description ? { description: operation.description } : {}),
    deprecated: operation.deprecated,
    ...(operation.docsUrl ? { docsUrl: operation.docsUrl } : {}),
    permissions: readActions(operation.extensions.get('x-iam-actions')),
    parameters: sentParameters(input, operation).map((parameter) => nameParameter(input, parameter, names.typeName)),
    ...(body ? { body } : {}),
    responses,
    ...readConventions(input.context, conventions, input.ids),
    authenticated: operation.security
      ? !operation.security.every((requirement) => requirement.size === 0)
      : input.authenticated,
    pointer: operation.pointer,
  }
}

/** The parameters that the client can send. Cookies belong to browsers, which let no program set them; and each client has one server. */
function sentParameters({ context, servers }: OperationInput, operation: Operation): Parameter[] {
  const place = placeAt(context, operation.pointer)
  for (const { name } of operation.parameters.filter((parameter) => parameter.in === 'cookie')) {
    context.reporter.report('unsent-cookie', place, { parameter: name })
  }
  for (const { url } of operation.servers)
    if (!servers.has(url)) context.reporter.report('ignored-server', place, { url })
  return operation.parameters.filter((parameter) => parameter.in !== 'cookie')
}

const FROM_CLIENT: ReadonlyMap<string, 'projectId' | 'domainId'> = new Map([
  ['project_id', 'projectId'],
  ['domain_id', 'domainId'],
])

function nameParameter(input: OperationInput, parameter: Parameter, typeName: string): ApiParameter {
  const fromClient = input.huaweicloud && parameter.in === 'path' ? FROM_CLIENT.get(parameter.name) : undefined
  const schema = input.hoister.place(parameter.schema, `${typeName}Parameter`)
  return { ...parameter, schema, ...(fromClient ? { fromClient } : {}) }
}

function nameBody(hoister: Hoister, body: Body, typeName: string): Body {
  return { ...body, media: nameMedia(hoister, body.media, `${typeName}Body`) }
}

function nameResponses(hoister: Hoister, responses: readonly Response[], typeName: string): Response[] {
  const successes = responses.filter(({ status }) => status.startsWith('2')).length
  return responses.map((response) => {
    const success = response.status.startsWith('2')
    const suffix = response.status === 'default' ? 'Default' : response.status
    const name =
      success && successes === 1 ? `${typeName}Response` : `${typeName}${success ? 'Response' : 'Error'}${suffix}`
    return {
      ...response,
      headers: response.headers.map((header) => ({ ...header, schema: hoister.place(header.schema, `${name}Header`) })),
      media: nameMedia(hoister, response.media, name),
    }
  })
}

function nameMedia(hoister: Hoister, media: readonly Media[], name: string): Media[] {
  return media.map((entry) => ({ ...entry, schema: hoister.place(entry.schema, name) }))
}
