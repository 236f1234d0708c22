/** Bodies that are no JSON: encoders for requests, decoders for answers. An operation names what it needs; JSON is core's. */
import { json, toText as decodeText } from './answer.js'
import { ArgumentError } from './errors.js'
import { toText } from './encode.js'
import { stringifyJson } from './json.js'
import type { BodyEncoder, Decoder } from './types.js'

const setType = (headers: Headers, type: string | null) => {
  if (type && !headers.has('content-type')) headers.set('content-type', type)
}

/** The exact bytes that the platform would send for a body, with the content type that it would set. */
const pack = async (body: BodyInit, headers: Headers) => {
  const packed = new Response(body)
  setType(headers, packed.headers.get('content-type'))
  return packed.arrayBuffer()
}

/** The parts of a form field: scalars as text, files as they are, any other object as JSON, an array as several fields. */
const parts = (value: unknown): (string | Blob)[] =>
  value == null
    ? []
    : Array.isArray(value)
      ? value.flatMap(parts)
      : value instanceof Blob
        ? [value]
        : [value instanceof Object && !(value instanceof Date) ? stringifyJson(value) : toText(value)]

/** `multipart/form-data`, from an object or a FormData. Its boundary is the platform's, so a type given by hand is dropped. */
export const multipart: BodyEncoder = (body, headers) => {
  headers.delete('content-type')
  if (body instanceof FormData) return pack(body, headers)
  const form = new FormData()
  for (const [name, value] of Object.entries(body as object))
    for (const part of parts(value))
      // A file keeps its name; a Blob that has none is sent as `blob`.
      form.append(name, part)
  return pack(form, headers)
}

/** `application/x-www-form-urlencoded`, from an object or URLSearchParams. */
export const form: BodyEncoder = (body, headers) => {
  if (body instanceof URLSearchParams) return pack(body, headers)
  const fields = new URLSearchParams()
  for (const [name, value] of Object.entries(body as object))
    for (const part of parts(value)) {
      if (part instanceof Blob) throw new ArgumentError(`body.${name}: a form of this kind holds no file`)
      fields.append(name, part)
    }
  return pack(fields, headers)
}

/**
 * Bytes or text as they are. A stream is sent once, never repeated, and not signed: `UNSIGNED-PAYLOAD` tells so. The content
 * type is the caller's, the Blob's, or else the one given here.
 */
export const bytes =
  (type = 'application/octet-stream'): BodyEncoder =>
  (body, headers) => {
    setType(headers, (body instanceof Blob && body.type) || type)
    if (body instanceof ReadableStream) {
      headers.set('x-sdk-content-sha256', 'UNSIGNED-PAYLOAD')
      return body
    }
    return typeof body === 'string' ? body : new Response(body as BodyInit).arrayBuffer()
  }

/** JSON under another content type, such as `application/merge-patch+json`. */
export const jsonAs =
  (type: string): BodyEncoder =>
  (body, headers) => {
    setType(headers, type)
    return stringifyJson(body)
  }

/** The answer's body as text. */
export const text: Decoder = (chunks) => decodeText(chunks)

/** The answer's body as a Blob with its content type. */
export const binary: Decoder = (chunks, response) =>
  new Blob([...chunks] as BlobPart[], { type: response.headers.get('content-type') ?? '' })

/** No body is documented: whatever comes is not looked at. */
export const none: Decoder = () => undefined

/** A decoder for each status; JSON where there is none. */
export const byStatus =
  (decoders: { readonly [status: number]: Decoder }): Decoder =>
  (chunks, response) =>
    (decoders[response.status] ?? json)(chunks, response)
