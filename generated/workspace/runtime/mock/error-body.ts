import { check, isValid } from './check.js'
import { copy, isObject, setOwn, type JsonObject } from './json.js'
import { snake } from './names.js'
import type { Fault } from './parameters.js'
import type { Schemas } from './schemas.js'
import type { SchemaLike } from './types.js'

/** What an error body should tell. */
export interface ErrorText {
  readonly status: number
  readonly code: string | undefined
  readonly message: string
  readonly faults: readonly Fault[]
  readonly requestId: string
}

const CODES = ['error_code', 'code', 'err_code']
const MESSAGES = [
  'error_msg',
  'error_message',
  'message',
  'msg',
  'err_msg',
  'detail',
  'error_description',
  'description',
  'title',
]
const IDS = ['request_id', 'trace_id']
/** What only some errors have: left out where the schema allows. */
const ASIDE = ['encoded_authorization_message', 'error_detail', 'details', 'cause']
const STATUSES = ['status', 'status_code', 'http_code', 'http_status']

/** Writes into a documented error body what went wrong, wherever it has a place for it and its schema lets it. */
export function tellError(schemas: Schemas, schema: SchemaLike | undefined, body: unknown, text: ErrorText): unknown {
  if (typeof body === 'string') return text.message
  if (!isObject(body)) return body
  const told = copy(body)
  const holder = isObject(told['error']) ? told['error'] : isObject(told['errors']) ? told['errors'] : told
  const keeps = (): boolean => schema === undefined || isValid(schemas, schema, told)
  setText(holder, CODES, text.code, keeps)
  setMessage(holder, text.message, schemas, schema, told)
  setText(holder, IDS, text.requestId, keeps)
  for (const key of keysLike(holder, STATUSES)) {
    if (typeof holder[key] === 'number') attempt(holder, key, text.status, keeps)
  }
  if (isProblem(told)) {
    attempt(told, 'title', PHRASES[text.status] ?? 'Error', keeps)
    attempt(told, 'type', 'about:blank', keeps)
  }
  for (const key of keysLike(holder, ASIDE)) {
    const before = holder[key]
    delete holder[key]
    if (!keeps()) setOwn(holder, key, before)
  }
  listFaults(told, text.faults, keeps)
  return told
}

/** Problem details (RFC 9457): their title is the status's phrase, and `about:blank` says that there is no more to it. */
function isProblem(body: JsonObject): boolean {
  return ['type', 'title', 'detail'].every((key) => typeof body[key] === 'string') && typeof body['status'] === 'number'
}

const PHRASES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
}

function keysLike(object: JsonObject, names: readonly string[]): string[] {
  const keys = Object.keys(object)
  return names.flatMap((name) => keys.filter((key) => snake(key) === name))
}

function attempt(object: JsonObject, key: string, value: unknown, keeps: () => boolean): boolean {
  const before = object[key]
  setOwn(object, key, value)
  if (keeps()) return true
  setOwn(object, key, before)
  return false
}

function setText(object: JsonObject, names: readonly string[], value: string | undefined, keeps: () => boolean): void {
  const [key] = keysLike(object, names)
  if (key === undefined || value === undefined || typeof object[key] === 'object') return
  if (typeof object[key] === 'number') attempt(object, key, Number(value.replace(/\D/g, '')), keeps)
  else attempt(object, key, value, keeps)
}

/** The message goes into the first property for it, or into several where the first is only a title; cut to its maximum. */
function setMessage(
  object: JsonObject,
  message: string,
  schemas: Schemas,
  schema: SchemaLike | undefined,
  told: JsonObject,
): void {
  const keys = keysLike(object, MESSAGES).filter((key) => typeof object[key] === 'string')
  for (const key of keys.slice(0, 1)) {
    const before = object[key]
    for (const length of [message.length, 255, 128, 64, 32, 16]) {
      setOwn(object, key, message.slice(0, length))
      if (schema === undefined || check(schemas, schema, told, 'response', 1).length === 0) return
    }
    setOwn(object, key, before)
  }
}

/** `errors: [{ path, message }]`, as problem details have it: one entry for each fault. */
function listFaults(told: JsonObject, faults: readonly Fault[], keeps: () => boolean): void {
  for (const key of ['errors', 'details', 'violations', 'invalid_params']) {
    const list = told[key]
    const [sample] = Array.isArray(list) ? (list as unknown[]) : []
    if (!isObject(sample) || faults.length === 0) continue
    const entries = faults.map((fault) => {
      const entry = copy(sample)
      for (const name of keysLike(entry, ['path', 'field', 'name', 'pointer', 'parameter', 'property'])) {
        if (typeof entry[name] === 'string') setOwn(entry, name, `${fault.name}${fault.pointer}` || fault.in)
      }
      for (const name of keysLike(entry, ['message', 'msg', 'reason', 'detail', 'description'])) {
        if (typeof entry[name] === 'string') setOwn(entry, name, fault.message)
      }
      return entry
    })
    attempt(told, key, entries, keeps)
  }
}

/** The faults of a request as one sentence. */
export function sentenceOf(faults: readonly Fault[]): string {
  const parts = faults.slice(0, 5).map(({ in: where, name, pointer, message }) => {
    const place =
      where === 'body' ? `request body${pointer === '' ? '' : ` ${pointer}`}` : `${where} parameter ${name}${pointer}`
    return `${place} ${message}`
  })
  const more = faults.length > 5 ? `; and ${faults.length - 5} more` : ''
  return `Invalid request: ${parts.join('; ')}${more}.`
}
