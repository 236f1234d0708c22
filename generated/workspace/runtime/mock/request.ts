import { check } from './check.js'
import { contentFor, isJson, plainType, type Api, type Compiled } from './compiled.js'
import { flatten } from './flat.js'
import { parseJson, setOwn } from './json.js'
import { readParameters, typed, type Fault } from './parameters.js'
import type { SchemaLike } from './types.js'

/** A request as the engine has read it. */
export interface Exchange {
  readonly operation: Compiled
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly header: Readonly<Record<string, unknown>>
  readonly body: unknown
  /** The body's bytes, for signatures. */
  readonly bytes: Uint8Array
  /** What is wrong with it. */
  readonly faults: readonly Fault[]
  /** The status that the fault deserves: 400, or 415 for a media type that is not documented. */
  readonly faultStatus: number
}

/** What of a request is needed to read it. */
export interface Incoming {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  readonly bytes: Uint8Array
}

/** Reads a request for an operation, and notes everything that breaks the spec. */
export async function readRequest(
  api: Api,
  operation: Compiled,
  params: Readonly<Record<string, string>>,
  incoming: Incoming,
): Promise<Exchange> {
  const { values, faults } = readParameters(api.schemas, operation.operation.parameters ?? [], {
    path: params,
    query: incoming.url.searchParams,
    headers: incoming.headers,
  })
  const body = await readBody(api, operation, incoming)
  return {
    operation,
    method: incoming.method,
    url: incoming.url,
    headers: incoming.headers,
    // Parameters that the spec forgot to declare are still in the path.
    path: { ...params, ...values.path },
    query: values.query,
    header: values.header,
    body: body.value,
    bytes: incoming.bytes,
    faults: [...faults, ...body.faults],
    faultStatus: faults.length === 0 ? body.status : 400,
  }
}

interface ReadBody {
  readonly value: unknown
  readonly faults: readonly Fault[]
  readonly status: number
}

function fault(keyword: string, message: string): Fault {
  return { in: 'body', name: '', pointer: '', keyword, message }
}

async function readBody(api: Api, operation: Compiled, incoming: Incoming): Promise<ReadBody> {
  const documented = operation.operation.requestBody
  const content = documented?.content ?? {}
  if (incoming.bytes.length === 0) {
    const faults = documented?.required === true ? [fault('required', 'is required')] : []
    return { value: undefined, faults, status: 400 }
  }
  const sent = incoming.headers.get('content-type')
  const found = contentFor(content, sent ?? Object.keys(content)[0] ?? 'application/json')
  if (!found) {
    if (Object.keys(content).length === 0) return { value: parsed(incoming.bytes), faults: [], status: 400 }
    const message = `has the media type ${plainType(sent ?? '')}, and must have ${Object.keys(content).join(' or ')}`
    return { value: undefined, faults: [fault('mediaType', message)], status: 415 }
  }
  const type = plainType(sent ?? found[0])
  const value = await decode(api, type, incoming, found[1].schema ?? true)
  if (value === MALFORMED) {
    return {
      value: undefined,
      faults: [fault('json', `must be ${isJson(type) ? 'JSON' : type}, and cannot be read as such`)],
      status: 400,
    }
  }
  const schema = found[1].schema
  const checked = schema !== undefined && typeof value !== 'symbol' && isChecked(type)
  const problems = checked ? check(api.schemas, schema, value, 'request') : []
  return { value, faults: problems.map((problem) => ({ in: 'body', name: '', ...problem })), status: 400 }
}

const MALFORMED: unique symbol = Symbol('malformed')

function isChecked(type: string): boolean {
  return isJson(type) || type === 'multipart/form-data' || type === 'application/x-www-form-urlencoded'
}

async function decode(api: Api, type: string, incoming: Incoming, schema: SchemaLike): Promise<unknown> {
  if (isJson(type)) {
    try {
      return parseJson(new TextDecoder('utf-8', { fatal: true }).decode(incoming.bytes))
    } catch {
      return MALFORMED
    }
  }
  if (type !== 'multipart/form-data' && type !== 'application/x-www-form-urlencoded') return parsed(incoming.bytes)
  try {
    const headers = { 'content-type': incoming.headers.get('content-type') ?? type }
    const form = await new Response(incoming.bytes as BodyInit, { headers }).formData()
    return formValues(api, schema, form)
  } catch {
    return MALFORMED
  }
}

function parsed(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes)
  try {
    return parseJson(text)
  } catch {
    return text
  }
}

/** A form's fields with the types of its schema; files are their names, which is all that a check can say about them. */
function formValues(api: Api, schema: SchemaLike, form: FormData): unknown {
  const flat = flatten(api.schemas, schema)
  const made: Record<string, unknown> = {}
  for (const key of new Set(form.keys())) {
    const texts = form.getAll(key).map((part) => (typeof part === 'string' ? part : part.name))
    const parts = flat.properties.get(key)
    const own: SchemaLike = parts ? { allOf: parts } : true
    const isList = flatten(api.schemas, own).types?.includes('array') ?? false
    const isMap = flatten(api.schemas, own).types?.includes('object') ?? false
    const [first = ''] = texts
    setOwn(made, key, isMap ? parsed(new TextEncoder().encode(first)) : typed(api.schemas, own, isList ? texts : first))
  }
  return made
}
