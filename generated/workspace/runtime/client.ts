/** The client: one function that carries out any operation. Its options, secrets among them, live in a closure only. */
import { readAnswer } from './answer.js'
import { SdkError } from './errors.js'
import { withLimit } from './limit.js'
import { mask } from './mask.js'
import { buildRequest } from './request.js'
import { retryDelay } from './retry.js'
import { serverUrl } from './server.js'
import { authenticate, connectionError, toInit } from './transmit.js'
import type {
  Attempt,
  CallArgs,
  Client,
  ClientOptions,
  Credential,
  CredentialProvider,
  Descriptor,
  Outgoing,
  RawResponse,
  Service,
} from './types.js'

/** What a function of the options has thrown is not ours to repeat or to name: it knows another operation, or is none of the family. */
const isOwn = (thrown: unknown): thrown is SdkError => thrown instanceof SdkError && !thrown.operation

/**
 * Makes a client of a service. Throws ArgumentError when the server's URL is none. Calls reject with the errors of errors.ts,
 * and with nothing else but what the functions among the options throw.
 */
export const createClient = (options: ClientOptions, service: Service = {}): Client => {
  const base = serverUrl(options, service)

  const call = (descriptor: Descriptor, args: CallArgs = {}, dry?: boolean): Promise<Request | RawResponse> => {
    const { middleware, fetch: send = fetch } = options
    const credentials = descriptor.auth ?? options.credentials
    const { totalTimeout = 120_000, attemptTimeout = 30_000 }: CallArgs = { ...options, ...args }
    const deadline = Date.now() + (totalTimeout || Infinity)
    let about: Attempt & { status?: number; requestId?: string | undefined } = { operation: descriptor.id, attempt: 1 }
    let used: Credential | false | undefined
    let renewed: boolean | undefined

    const attempt =
      (outgoing: Outgoing) =>
      async (signal: AbortSignal): Promise<RawResponse> => {
        let sent = outgoing
        const masked = (text: string) => mask(text, sent.headers)
        const failed = (thrown: unknown): never => {
          throw thrown instanceof SdkError ? thrown : connectionError(thrown, masked)
        }
        const exchange = async (ready: Outgoing) => {
          used = typeof credentials === 'function' ? await credentials(signal) : credentials
          sent = await authenticate(ready, used)
          if (dry) throw new Request(sent.url, toInit(sent))
          return (async () => send(sent.url, toInit(sent, signal)))().catch(failed)
        }
        const read = async (response: Response) => {
          const { status, headers } = response
          const requestId = headers.get('x-request-id') ?? undefined
          about = { ...about, status, requestId }
          const data = await readAnswer(response, descriptor, options, signal, masked).catch(failed)
          return { status, data, headers, requestId, response }
        }
        return middleware ? middleware(about, outgoing, exchange, read) : read(await exchange(outgoing))
      }

    const persist = async (signal: AbortSignal) => {
      const outgoing = await buildRequest(base, options, descriptor, args)
      for (; ; about = { operation: descriptor.id, attempt: about.attempt + 1 })
        try {
          return await withLimit(attemptTimeout, signal, attempt(outgoing), 'attempt')
        } catch (thrown) {
          if (!isOwn(thrown) || outgoing.body instanceof ReadableStream) throw thrown
          if (
            thrown.status === 401 &&
            !renewed &&
            (renewed = (credentials as CredentialProvider | undefined)?.reject?.(used as Credential))
          )
            continue
          const wait = retryDelay(thrown, about.attempt, outgoing.method, options, args)
          if (Date.now() + wait >= deadline) throw thrown
          await withLimit(wait, signal)
        }
    }

    return withLimit<Request | RawResponse>(totalTimeout, args.signal, persist).catch((thrown: unknown) => {
      // A dry run ends by throwing the request, before it is sent.
      if (thrown instanceof Request) return thrown
      throw isOwn(thrown) ? Object.assign(thrown, about) : thrown
    })
  }
  return { call: call as Client['call'] }
}
