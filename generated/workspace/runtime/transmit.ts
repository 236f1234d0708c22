/** Authenticating and sending one request: the last things done before its bytes leave. */
import { setHeaders } from './encode.js'
import { ConnectionError } from './errors.js'
import { sign, type Signable } from './sign.js'
import type { AkSkCredential, Credential, Outgoing, TokenCredential } from './types.js'

/** The request with its credential's headers added: a signature over the very bytes, a token, or ready-made ones. */
export const authenticate = async (
  outgoing: Outgoing,
  credential: Credential | false | undefined,
): Promise<Outgoing> => {
  const { ak, token, headers: more } = { ...credential } as object as Partial<AkSkCredential & TokenCredential>
  const headers = new Headers(outgoing.headers)
  setHeaders(headers, { 'x-auth-token': token, ...more })
  const ready = { ...outgoing, headers }
  if (ak !== undefined) ready.headers = await sign(ready as Signable, credential as AkSkCredential)
  return ready
}

/** What fetch is told of a request: among others, never to follow a redirect. `duplex` is for a body that is a stream. */
export const toInit = (outgoing: Outgoing, signal?: AbortSignal): RequestInit =>
  ({ ...outgoing, redirect: 'manual', duplex: 'half', signal }) as RequestInit

/**
 * The error for what fetch or reading threw. The thrown value itself is not kept as `cause`: a custom fetch may put the whole
 * request into it, with its secrets.
 */
export const connectionError = (thrown: unknown, mask: (text: string) => string) => {
  const { message, code } = Object(Object(thrown).cause ?? thrown) as { message?: unknown; code?: unknown }
  return new ConnectionError(mask('connection failed: ' + message), { code })
}
