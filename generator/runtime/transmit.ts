/** Authenticating and sending one request: the last things done before its bytes leave. */
import { setHeaders } from './encode.js'
import { ConnectionError } from './errors.js'
import { sign, type Signable } from './sign.js'
import type { Credential, Outgoing } from './types.js'

/** The request with its credential's headers added: a signature over the very bytes, a token, or ready-made ones. */
export const authenticate = async (outgoing: Outgoing, credential: Credential | undefined): Promise<Outgoing> => {
  if (credential && 'ak' in credential) return { ...outgoing, headers: await sign(outgoing as Signable, credential) }
  const headers = new Headers(outgoing.headers)
  setHeaders(headers, credential && 'token' in credential ? { 'x-auth-token': credential.token } : credential?.headers)
  return { ...outgoing, headers }
}

/** What fetch is told of a request: among others, never to follow a redirect. `duplex` is for a body that is a stream. */
export const toInit = (outgoing: Outgoing, signal?: AbortSignal): RequestInit =>
  ({ ...outgoing, redirect: 'manual', duplex: 'half', signal }) as RequestInit

/**
 * The error for what fetch or reading threw. The thrown value itself is not kept as `cause`: a custom fetch may put the whole
 * request into it, with its secrets.
 */
export const connectionError = (thrown: unknown, mask: (text: string) => string) => {
  const { message, code, cause } = Object(thrown) as { message?: unknown; code?: unknown; cause?: unknown }
  const inner = Object(cause) as { message?: unknown; code?: unknown }
  return new ConnectionError(mask(`the connection failed: ${message}, ${inner.message}`), {
    code: code ?? inner.code,
  })
}
