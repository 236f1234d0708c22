/** From a response to data, or to the error that it tells. */
import { ApiError, BadResponseError, type ErrorDetails } from './errors.js'
import { parseJson } from './json.js'
import type { ClientOptions, Descriptor } from './types.js'

type Fields = Record<string, unknown>

/** The body as text, or as a Blob where that is wanted. Throws BadResponseError when it is larger than `limit` bytes. */
const readBody = async (
  response: Response,
  binary: boolean,
  limit: number,
  signal: AbortSignal,
  details: ErrorDetails,
) => {
  const reader = (response.body as ReadableStream<Uint8Array> | null)?.getReader()
  const decoder = new TextDecoder()
  const chunks: BlobPart[] = []
  let text = ''
  for (let size = 0; reader;) {
    const { value } = await reader.read()
    if (!value) break
    // A custom fetch may not listen to the signal.
    if ((size += value.length) > limit || signal.aborted) {
      reader.cancel().catch(() => {})
      throw new BadResponseError(`the body is larger than ${limit} bytes`, { ...details })
    }
    if (binary) chunks.push(value as BlobPart)
    else text += decoder.decode(value, { stream: true })
  }
  return binary ? new Blob(chunks, { type: response.headers.get('content-type') ?? '' }) : text + decoder.decode()
}

/** Retry-After as ms from now: a number of seconds or a date. */
const retryAfter = (text: string | null, now: number): number | undefined => {
  const ms = text ? (+text >= 0 ? +text * 1000 : Date.parse(text) - now) : NaN
  return ms > 0 ? ms : undefined
}

/**
 * The error that an answer tells. Its text is in the body itself or one level below it, in an object or a list's first: the
 * shapes met with are `{error_code, error_msg}`, `{code, message}`, `{error: {...}}`, `{errors: [...]}`, `{badRequest: {...}}`.
 */
const failure = (response: Response, text: string, details: ErrorDetails, now: number): ApiError => {
  let body: unknown = text
  try {
    body = JSON.parse(text)
  } catch {
    // An error page of a gateway, or nothing: the status says what there is to say.
  }
  const whole = Object(body) as Fields
  const found = [whole, ...Object.values(typeof body === 'string' ? {} : whole).flat()].find(
    (at): at is Fields =>
      at instanceof Object && ['error_code', 'error_msg', 'code', 'message'].some((name) => name in at),
  )
  const { error_code = found?.['code'], error_msg = found?.['message'] } = found ?? {}
  const { encoded_authorization_message = whole['encoded_authorization_message'] } = found ?? {}
  return new ApiError(['HTTP ' + response.status, error_code, error_msg].filter(Boolean).join(' '), {
    ...details,
    requestId: details.requestId ?? whole['request_id'],
    error_code,
    error_msg,
    encoded_authorization_message,
    body,
    retryAfter: retryAfter(response.headers.get('retry-after'), now),
  } as ErrorDetails & Fields)
}

/**
 * The data of a response as the operation documents it. Throws ApiError for any status but 2xx, BadResponseError for a body that
 * is not what the document says, and what reading throws. `mask` takes credentials out of what an error shows.
 */
export const readAnswer = async (
  response: Response,
  { ok = 'json', method }: Descriptor,
  options: ClientOptions,
  signal: AbortSignal,
  details: ErrorDetails,
  now: number,
  mask: (text: string) => string,
): Promise<unknown> => {
  const media = typeof ok === 'string' ? ok : (ok[response.status] ?? 'json')
  const limit = options.maxResponseBytes ?? 2 ** 26
  const body = await readBody(response, response.ok && media === 'binary', limit, signal, details)
  if (!response.ok) throw failure(response, mask(body as string), details, now)
  if (media === 'none' || method === 'HEAD') return undefined
  if (media !== 'json') return body
  try {
    return parseJson(body as string, options.unsafeInteger)
  } catch {
    throw new BadResponseError(`HTTP ${response.status}: the body is ${body ? 'no whole JSON' : 'empty'}`, {
      ...details,
    })
  }
}
