import { isJson } from './compiled.js'

/** An answer before it is bytes. */
export interface Sendable {
  readonly status: number
  readonly mediaType: string | undefined
  /** What an answer without a body says it is: some clients, the vendor's SDK for Java among them, want every answer to say it. */
  readonly emptyType?: string | undefined
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Statuses that a Response must not have a body with (fetch standard, "null body status"). */
const EMPTY: ReadonlySet<number> = new Set([204, 205, 304])

/** Makes the response. Statuses that fetch cannot express (1xx) become the nearest that it can. */
export function toResponse(answer: Sendable, requestId: string, more: Readonly<Record<string, string>> = {}): Response {
  const status = answer.status >= 200 && answer.status <= 599 ? answer.status : 200
  const headers = new Headers({ 'x-request-id': requestId })
  for (const [name, value] of Object.entries({ ...answer.headers, ...more })) setHeader(headers, name, value)
  if (EMPTY.has(status)) {
    headers.delete('content-type')
    return new Response(null, { status, headers })
  }
  if (answer.mediaType === undefined) {
    if (answer.emptyType === undefined) return new Response(null, { status, headers })
    setHeader(headers, 'content-type', answer.emptyType)
    return new Response('', { status, headers })
  }
  if (!headers.has('content-type')) setHeader(headers, 'content-type', concrete(answer.mediaType))
  return new Response(encode(answer.mediaType, answer.body), { status, headers })
}

function setHeader(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value)
  } catch {
    // A documented name or value that HTTP does not allow cannot be sent.
  }
}

/** A media type that can be sent: ranges stand for their most common member. */
function concrete(type: string): string {
  if (type === '*/*' || type === 'application/*') return 'application/json'
  return type.endsWith('/*') ? `${type.slice(0, -2)}/plain` : type
}

function encode(type: string, body: unknown): string | Uint8Array<ArrayBuffer> {
  if (isJson(type)) return JSON.stringify(body) ?? 'null'
  return typeof body === 'string' ? body : JSON.stringify(body)
}
