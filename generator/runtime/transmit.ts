/** Authenticating and sending one request: the last things done before its bytes leave. */
import { setHeaders } from './encode.js'
import { BadResponseError, ConnectionError, type ErrorDetails } from './errors.js'
import { toInit } from './request.js'
import { sign, type Signable } from './sign.js'
import type { ClientOptions, Credential, Descriptor, Outgoing } from './types.js'

/** The request with its credential's headers added: a signature over the very bytes, a token, or ready-made ones. */
export const authenticate = async (
  outgoing: Outgoing,
  credential: Credential | undefined,
  { ok = 'json' }: Descriptor,
  now: number,
): Promise<Outgoing> => {
  let headers = new Headers(outgoing.headers)
  if (credential && 'ak' in credential) headers = await sign(outgoing as Signable, credential, new Date(now))
  else if (credential && 'token' in credential) setHeaders(headers, { 'x-auth-token': credential.token })
  else setHeaders(headers, credential?.headers)
  // Not signed, since a proxy may change it.
  if (ok === 'json' && !headers.has('accept')) headers.set('accept', 'application/json')
  return { ...outgoing, headers }
}

/**
 * The error for what fetch or reading threw. The thrown value itself is not kept as `cause`: a custom fetch may put the whole
 * request into it, with its secrets.
 */
export const connectionError = (thrown: unknown, details: ErrorDetails, mask: (text: string) => string) => {
  const outer = Object(thrown) as { message?: unknown; code?: unknown; cause?: unknown }
  const inner = Object(outer.cause) as { message?: unknown; code?: unknown }
  const message = mask([outer.message, inner.message].filter(Boolean).join(': ')) || 'the connection failed'
  return new ConnectionError(message, { ...details, code: outer.code ?? inner.code })
}

/**
 * Sends a request. Throws what `failed` makes of what fetch throws, and BadResponseError for a redirect: no credential follows it.
 */
export const transmit = async (
  { fetch: send = fetch }: ClientOptions,
  outgoing: Outgoing,
  signal: AbortSignal,
  failed: (thrown: unknown) => never,
  details: ErrorDetails,
): Promise<Response> => {
  const response = await (async () => send(outgoing.url, toInit(outgoing, signal)))().catch(failed)
  if (response.type !== 'opaqueredirect' && !/^30[12378]/.test(String(response.status))) return response
  response.body?.cancel().catch(() => {})
  throw new BadResponseError('refused a redirect', details)
}
