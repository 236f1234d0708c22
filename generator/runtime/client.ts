/** The client: one function that carries out any operation. Its options, secrets among them, live in a closure only. */
import { readAnswer } from './answer.js'
import { SdkError } from './errors.js'
import { systemClock, withLimit } from './limit.js'
import { mask } from './mask.js'
import { buildRequest, toInit } from './request.js'
import { retryDelay } from './retry.js'
import { serverUrl } from './server.js'
import { authenticate, connectionError, transmit } from './transmit.js'
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
  const { clock = systemClock, middleware, credentials } = options
  let calls = 0

  const ask = async (signal: AbortSignal, rejected?: Credential) =>
    typeof credentials === 'function' ? credentials({ signal, rejected }) : credentials

  function start(descriptor: Descriptor, args: CallArgs = {}, dry: true): Promise<Request>
  function start(descriptor: Descriptor, args?: CallArgs): Promise<RawResponse>
  function start(descriptor: Descriptor, args: CallArgs = {}, dry?: boolean): Promise<Request | RawResponse> {
    const details = { operation: descriptor.id, attempt: 1 }
    const about = { id: ++calls, ...details }
    const totalLimit = args.totalTimeout ?? options.totalTimeout ?? 120_000
    const attemptLimit = args.attemptTimeout ?? options.attemptTimeout ?? 30_000
    const deadline = clock.now() + (totalLimit || Infinity)
    let used: Credential | undefined
    let renewed: Credential | undefined

    const prepare = async (outgoing: Outgoing, signal: AbortSignal) => {
      used = descriptor.auth === false ? undefined : (renewed ?? (await ask(signal)))
      return authenticate(outgoing, used, descriptor, clock.now())
    }

    const attempt = async (outgoing: Outgoing, signal: AbortSignal): Promise<RawResponse> => {
      let sent = outgoing
      const masked = (text: string) => mask(text, sent.headers)
      const failed = (thrown: unknown): never => {
        if (signal.aborted) throw signal.reason
        throw thrown instanceof SdkError ? thrown : connectionError(thrown, details, masked)
      }
      const send = async (ready: Outgoing) =>
        transmit(options, (sent = await prepare(ready, signal)), signal, failed, details)
      const read = async (response: Response) => {
        const { status, headers } = response
        const requestId = headers.get('x-request-id') ?? undefined
        const known = { ...details, status, requestId }
        const data = await readAnswer(response, descriptor, options, signal, known, clock.now(), masked).catch(failed)
        return { status, data, headers, requestId, attempts: details.attempt, response }
      }
      return middleware ? middleware.around({ ...about, ...details }, outgoing, send, read) : read(await send(outgoing))
    }

    const renew = async (error: unknown, signal: AbortSignal) => {
      if ((error as SdkError).status !== 401 || !used || renewed) return false
      renewed = await ask(signal, used)
      return JSON.stringify(renewed) !== JSON.stringify(used)
    }

    return withLimit<Request | RawResponse>(clock, totalLimit, args.signal, details, 'total', async (signal) => {
      const outgoing = await buildRequest(base, options, descriptor, args)
      if (dry) {
        const ready = await prepare(middleware ? (await middleware.before(about, outgoing)).outgoing : outgoing, signal)
        return new Request(ready.url, toInit(ready))
      }
      for (; ; details.attempt++) {
        try {
          return await withLimit(clock, attemptLimit, signal, details, 'attempt', (own) => attempt(outgoing, own))
        } catch (error) {
          if ((error as SdkError).operation !== descriptor.id || outgoing.body instanceof ReadableStream) throw error
          if (await renew(error, signal)) continue
          const wait = retryDelay(
            error,
            details.attempt,
            outgoing.method,
            options.retry,
            args.retry,
            options.random ?? Math.random,
          )
          if (wait === undefined || signal.aborted || clock.now() + wait >= deadline) throw error
          await withLimit(clock, wait, signal, details)
        }
      }
    })
  }
  return {
    clock,
    call: (descriptor, args) => start(descriptor, args),
    dryRun: (descriptor, args) => start(descriptor, args, true),
  }
}
