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
  CallArgs,
  Client,
  ClientOptions,
  Credential,
  Descriptor,
  Outgoing,
  RawResponse,
  Service,
} from './types.js'

/**
 * Makes a client of a service. Throws ArgumentError when the server's URL is none. Calls reject with the errors of errors.ts,
 * and with nothing else but what the functions among the options throw.
 */
export const createClient = (options: ClientOptions, service: Service = {}): Client => {
  const base = serverUrl(options, service)
  const { middleware, credentials } = options

  const call = (descriptor: Descriptor, args: CallArgs = {}, dry?: boolean): Promise<Request | RawResponse> => {
    const about = { operation: descriptor.id, attempt: 1 }
    const limit = args.totalTimeout ?? options.totalTimeout ?? 120_000
    const deadline = Date.now() + (limit || Infinity)
    let used: Credential | undefined
    let renewed: Credential | undefined

    const ask = async (signal: AbortSignal, rejected?: Credential) =>
      typeof credentials === 'function' ? credentials({ signal, rejected }) : credentials

    const attempt = async (outgoing: Outgoing, signal: AbortSignal): Promise<RawResponse> => {
      let sent = outgoing
      const masked = (text: string) => mask(text, sent.headers)
      const failed = (thrown: unknown): never => {
        if (signal.aborted) throw signal.reason
        throw thrown instanceof SdkError ? thrown : connectionError(thrown, masked)
      }
      const send = async (ready: Outgoing) => {
        used = descriptor.auth === false ? undefined : (renewed ?? (await ask(signal)))
        sent = await authenticate(ready, used)
        if (dry) throw new Request(sent.url, toInit(sent))
        return (async () => (options.fetch ?? fetch)(sent.url, toInit(sent, signal)))().catch(failed)
      }
      const read = async (response: Response) => {
        const { status, headers } = response
        const requestId = headers.get('x-request-id') ?? undefined
        try {
          const data = await readAnswer(response, descriptor, options, signal, masked).catch(failed)
          return { status, data, headers, requestId, attempts: about.attempt, response }
        } catch (error) {
          throw Object.assign(error as SdkError, { status }, requestId && { requestId })
        }
      }
      return middleware ? middleware(about, outgoing, send, read) : read(await send(outgoing))
    }

    return withLimit<Request | RawResponse>(limit, args.signal, 'total', async (signal) => {
      const outgoing = await buildRequest(base, options, descriptor, args)
      for (; ; about.attempt++) {
        try {
          const ofAttempt = args.attemptTimeout ?? options.attemptTimeout ?? 30_000
          return await withLimit(ofAttempt, signal, 'attempt', (own) => attempt(outgoing, own))
        } catch (thrown) {
          if (!(thrown instanceof SdkError) || thrown.operation || outgoing.body instanceof ReadableStream) throw thrown
          if (thrown.status === 401 && used && !renewed) {
            renewed = await ask(signal, used)
            if (JSON.stringify(renewed) !== JSON.stringify(used)) continue
          }
          const wait = retryDelay(thrown, about.attempt, outgoing.method, options, args)
          if (wait === undefined || Date.now() + wait >= deadline) throw thrown
          await withLimit(wait, signal)
        }
      }
    }).catch((thrown: unknown) => {
      // A dry run ends by throwing the request, before it is sent.
      if (thrown instanceof Request) return thrown
      throw thrown instanceof SdkError ? Object.assign(thrown, { ...about, ...thrown }) : thrown
    })
  }
  return { call: call as Client['call'] }
}
