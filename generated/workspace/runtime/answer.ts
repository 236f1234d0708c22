/** From a response to data, or to the error that it tells. */
import { ApiError, BadResponseError } from './errors.js'
import { parseJson } from './json.js'
import type { ClientOptions, Decoder, Descriptor } from './types.js'

type Fields = Record<string, unknown>

/** The whole body, in its pieces. Throws BadResponseError when it is larger than `limit` bytes. */
const readBody = async (response: Response, limit: number, signal: AbortSignal) => {
  const reader = (response.body as ReadableStream<Uint8Array> | null)?.getReader()
  const chunks: Uint8Array[] = []
  for (let size = 0; reader;) {
    const { value } = await reader.read()
    if (!value) break
    size += value.length
    // A custom fetch may not listen to the signal.
    if (size > limit || signal.aborted) throw new BadResponseError(`the body exceeds ${limit} bytes`)
    chunks.push(value)
  }
  return chunks
}

/** The text of a body in UTF-8; a byte order mark is dropped. Several times as fast as a Blob's. */
export const toText = (chunks: readonly Uint8Array[]): string => {
  const decoder = new TextDecoder()
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode()
}

/**
 * The error that an answer tells. Its text is in the body itself or one level below it, in an object or a list's first: the
 * shapes met with are `{error_code, error_msg}`, `{code, message}`, `{error: {...}}`, `{errors: [...]}`, `{badRequest: {...}}`.
 */
const failure = (response: Response, text: string): ApiError => {
  let body: unknown = text
  let found: Fields = {}
  try {
    const whole = (body = JSON.parse(text)) as Fields
    const inner = [whole, ...(Object.values(whole).flat() as Fields[])]
    found = { ...whole, ...inner.find((at) => at?.['error_code'] ?? at?.['code'] ?? at?.['message']) }
  } catch {
    // An error page of a gateway, or nothing: the status says what there is to say.
  }
  // Retry-After is a number of seconds or a date.
  const after = response.headers.get('retry-after') as string
  const ms = +after >= 0 ? +after * 1000 : Date.parse(after) - Date.now()
  const error_code = found['error_code'] ?? found['code']
  const error_msg = found['error_msg'] ?? found['message']
  return new ApiError(['HTTP', response.status, error_code, error_msg].filter(Boolean).join(' '), {
    error_code: error_code && String(error_code),
    error_msg,
    encoded_authorization_message: found['encoded_authorization_message'],
    status: response.status,
    body,
    retryAfter: ms > 0 ? ms : undefined,
  } as Partial<ApiError>)
}

/** JSON, which may not be missing. */
export const json: Decoder = (chunks) => {
  const text = toText(chunks)
  try {
    return parseJson(text)
  } catch {
    throw new BadResponseError(`the body is ${text ? 'no whole JSON' : 'empty'}`)
  }
}

/**
 * The data of a response as the operation documents it. Throws ApiError for any status but 2xx (a redirect among them),
 * BadResponseError for a body that is not what the document says, and what reading throws. `mask` takes credentials
 * out of what an error shows.
 */
export const readAnswer = async (
  response: Response,
  { ok = json }: Descriptor,
  { maxBytes = 2 ** 26 }: ClientOptions,
  signal: AbortSignal,
  mask: (text: string) => string,
): Promise<unknown> => {
  const chunks = await readBody(response, maxBytes, signal)
  if (response.ok) return ok(chunks, response)
  throw failure(response, mask(toText(chunks)))
}
