import type { XJob } from '../../spec/contract/extensions.js'
import type {
  ApiDocument,
  Body,
  Media,
  Operation,
  Parameter,
  Response,
  SecurityRequirement,
  SecurityScheme,
} from '../load/document.js'
import { dictionary, pick, schemaJson, type Json } from './mocks-schema.js'
import type { ApiModel, ApiOperation } from '../model/types.js'

/**
 * A document as the mocks' engine takes it (`runtime/mock/types.ts`, which ships and is thus not imported here): plain JSON
 * with the schemas by component name, and only what an answer depends on.
 */
export interface MockData {
  readonly title: string
  readonly basePaths: readonly string[]
  readonly operations: readonly MockOperation[]
  /** By component name, or by the whole address where that is no component. */
  readonly schemas: ReadonlyMap<string, Json>
  readonly securitySchemes: ReadonlyMap<string, Json>
  readonly errorCodes: readonly Json[]
  /** By the polling operation's name. */
  readonly polls: ReadonlyMap<string, XJob>
}

export interface MockOperation {
  readonly name: string
  readonly id: string
  readonly method: string
  readonly path: string
  readonly operation: Json
}

/** Makes the mocks' data from a document and its model, which has an operation for each of the document's, in the same order. */
export function mockDataOf(document: ApiDocument, model: ApiModel): MockData {
  const operations = document.operations.flatMap((operation, index) => {
    const named = model.operations[index]
    return named ? [mockOperation(document, operation, named)] : []
  })
  const schemas = new Map([...document.schemas].map(([key, { schema }]) => [nameOf(key), schemaJson(schema)]))
  return {
    title: document.info.title,
    basePaths: basePathsOf(document),
    operations,
    schemas,
    securitySchemes: new Map([...document.securitySchemes].map(([name, scheme]) => [name, securityScheme(scheme)])),
    errorCodes: model.errorCodes.map((row) => pick(row, ['code', 'status', 'message'])),
    polls: pollsOf(model),
  }
}

const SIGNATURE = 'SDK-HMAC-SHA256'

/** OpenAPI has no word for request signatures: a key in a header, or a scheme of that name, which names the algorithm. */
function securityScheme(scheme: SecurityScheme): Json {
  const isSignature = scheme.scheme?.toUpperCase() === SIGNATURE || scheme.description?.includes(SIGNATURE) === true
  if (!isSignature) return pick(scheme, ['type', 'in', 'name', 'scheme'])
  return { type: 'apiKey', in: 'header', name: scheme.name ?? 'Authorization', signature: SIGNATURE }
}

const COMPONENT = '#/components/schemas/'

/** The name under which a schema is kept: the component's, where the key is a plain component address. */
function nameOf(key: string): string {
  const name = key.startsWith(COMPONENT) ? key.slice(COMPONENT.length) : ''
  return name === '' || /[/~%]/.test(name) ? key : name
}

function pollsOf(model: ApiModel): Map<string, XJob> {
  const byId = new Map(model.operations.map((operation) => [operation.id, operation.functionName]))
  const polls = new Map<string, XJob>()
  for (const { job } of model.operations) {
    const name = job && byId.get(job.poll)
    if (job && name !== undefined && !polls.has(name)) polls.set(name, job)
  }
  return polls
}

/** The path of each server's address, with the variables' defaults: requests carry one of them before the operation's path. */
function basePathsOf(document: ApiDocument): string[] {
  const servers = [...document.servers, ...document.operations.flatMap(({ servers }) => servers)]
  const paths = servers.map(({ url, variables }) => {
    const filled = url.replace(/\{([^{}]*)\}/g, (_, name: string) => variables.get(name)?.default ?? 'x')
    return URL.canParse(filled, 'http://localhost')
      ? new URL(filled, 'http://localhost').pathname.replace(/\/+$/, '')
      : ''
  })
  return [...new Set(paths)].filter((path) => path !== '')
}

function mockOperation(document: ApiDocument, operation: Operation, named: ApiOperation): MockOperation {
  const security = operation.security ?? document.security
  return {
    name: named.functionName,
    id: named.id,
    method: named.method,
    path: named.path,
    operation: {
      ...list('parameters', operation.parameters.map(parameterJson)),
      ...(operation.body ? { requestBody: bodyJson(operation.body) } : {}),
      responses: Object.fromEntries(operation.responses.map((response) => [response.status, responseJson(response)])),
      ...list('security', security.map(securityJson)),
      ...(named.pagination ? { 'x-pagination': named.pagination } : {}),
      ...(named.job ? { 'x-job': named.job } : {}),
      ...list('x-rate-limits', rateLimits(operation)),
    },
  }
}

/** The documented limits on calls, as far as they are whole numbers. */
function rateLimits({ extensions }: Operation): Json[] {
  const rows = extensions.get('x-rate-limits')
  return (Array.isArray(rows) ? (rows as unknown[]) : []).flatMap((row) => {
    const { requests, seconds } = (row ?? {}) as Record<string, unknown>
    const isLimit = [requests, seconds].every((value) => Number.isSafeInteger(value) && Number(value) > 0)
    return isLimit ? [{ requests, seconds }] : []
  })
}

function securityJson(requirement: SecurityRequirement): Json {
  return dictionary([...requirement.keys()].map((name) => [name, []]))
}

function parameterJson(parameter: Parameter): Json {
  const schema = schemaJson(parameter.schema)
  const usual = parameter.in === 'query' || parameter.in === 'cookie' ? 'form' : 'simple'
  return {
    name: parameter.name,
    in: parameter.in,
    ...(parameter.required ? { required: true } : {}),
    ...(parameter.style === usual ? {} : { style: parameter.style }),
    ...(parameter.explode === (parameter.style === 'form') ? {} : { explode: parameter.explode }),
    ...(parameter.mediaType === undefined ? { schema } : { content: dictionary([[parameter.mediaType, { schema }]]) }),
  }
}

function bodyJson(body: Body): Json {
  // Examples of requests are no answers.
  const media = body.media.map(({ type, schema }): [string, Json] => [type, { schema: schemaJson(schema) }])
  return { ...(body.required ? { required: true } : {}), content: dictionary(media) }
}

function responseJson(response: Response): Json {
  const headers = response.headers.map(({ name, required, schema }): [string, Json] => [
    name,
    { ...(required ? { required } : {}), schema: schemaJson(schema) },
  ])
  return {
    ...(headers.length > 0 ? { headers: dictionary(headers) } : {}),
    ...(response.media.length > 0
      ? { content: dictionary(response.media.map((media) => [media.type, mediaJson(media)])) }
      : {}),
  }
}

function mediaJson(media: Media): Json {
  const named = media.examples.filter(({ name }) => name !== undefined)
  const [plain] = media.examples.filter(({ name }) => name === undefined)
  return {
    schema: schemaJson(media.schema),
    ...(plain ? { example: plain.value } : {}),
    ...(named.length > 0 ? { examples: dictionary(named.map(({ name, value }) => [name ?? '', { value }])) } : {}),
  }
}

function list(key: string, items: readonly unknown[]): Json {
  return items.length > 0 ? { [key]: items } : {}
}

/** The data as one plain value, for an engine in the same process. */
export function plainMockData(data: MockData): Json {
  return {
    ...data,
    schemas: Object.fromEntries(data.schemas),
    securitySchemes: Object.fromEntries(data.securitySchemes),
    polls: Object.fromEntries(data.polls),
  }
}
