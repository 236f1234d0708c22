import { Answers, type Answer } from './answers.js'
import { compileApi, type Api, type Compiled } from './compiled.js'
import { failureAnswer, type Cause, type Failure } from './errors.js'
import { Journal } from './journal.js'
import { Jobs } from './jobs.js'
import { optionsOf, type MockOptions, type Settings } from './options.js'
import { Overrides, type Override } from './overrides.js'
import { RateLimit, type Limit } from './rate.js'
import { mix } from './random.js'
import { receivedOf, type Received } from './received.js'
import { readBytes } from './read-bytes.js'
import { readRequest, type Exchange } from './request.js'
import { Router } from './router.js'
import { missingCredentials } from './security.js'
import { Store } from './store.js'
import type { MockSpec } from './types.js'
import { toResponse } from './respond.js'

/**
 * The engine behind all mocks: a service that behaves as its spec says, as a function from request to response.
 * MSW handlers, the mock server and tests all use this one.
 */
export class MockEngine {
  readonly api: Api
  readonly overrides = new Overrides()
  readonly jobs: Jobs
  readonly #answers: Answers
  readonly #router: Router
  readonly #store: Store
  readonly #rate = new RateLimit()
  readonly #journal = new Journal()
  #settings: Settings
  #count = 0

  constructor(spec: MockSpec, options: MockOptions = {}) {
    this.api = compileApi(spec)
    this.#settings = optionsOf(options)
    this.#router = new Router(spec.operations, spec.basePaths)
    this.#store = new Store(this.api)
    this.jobs = new Jobs(this.api)
    this.#answers = new Answers(this.api, this.#store, this.jobs)
  }

  get settings(): Settings {
    return this.#settings
  }

  /** Changes some options; the others stay. */
  configure(options: MockOptions): void {
    this.#settings = optionsOf({ ...this.#settings, ...options })
    this.#answers.forgetPlans()
  }

  /** The latest requests, oldest first. */
  get received(): readonly Received[] {
    return this.#journal.requests
  }

  /** Forgets overrides, requests, jobs, created things and rate counters, so that tests do not see one another. */
  reset(): void {
    this.overrides.reset()
    this.#journal.reset()
    this.#count = 0
    this.jobs.reset()
    this.#store.reset()
    this.#rate.reset()
  }

  /** The operation that a method and URL path mean. */
  match(method: string, pathname: string): Compiled | undefined {
    const match = this.#router.find(method, pathname)
    return match && 'entry' in match ? this.api.byName.get(match.entry.name) : undefined
  }

  /**
   * Answers a request.
   * @returns the response; `Response.error()` stands for a broken connection
   */
  async handle(request: Request): Promise<Response> {
    const url = new URL(request.url)
    const match = this.#router.find(request.method, url.pathname)
    if (match && 'entry' in match) {
      const operation = this.api.byName.get(match.entry.name) as Compiled
      const bytes = hasBody(request) ? await readBytes(request, this.#settings.maxBodyBytes) : new Uint8Array()
      const incoming = { method: request.method, url, headers: request.headers, bytes: bytes ?? new Uint8Array() }
      if (bytes) return this.#answer(await readRequest(this.api, operation, match.params, incoming))
      const message = `The body is larger than ${this.#settings.maxBodyBytes} bytes.`
      return this.#refuse(request, operation, { cause: 'too-large', message }, { connection: 'close' })
    }
    if (match && request.method === 'HEAD') return this.#head(request)
    const what = `${request.method} ${url.pathname}`
    if (!match)
      return this.#refuse(request, undefined, { cause: 'unknown-path', message: `The API ${what} does not exist.` }, {})
    const allow = match.allowed.join(', ')
    const message = `The method ${request.method} is not allowed for ${url.pathname}; allowed: ${allow}.`
    return this.#refuse(request, undefined, { cause: 'wrong-method', message }, { allow })
  }

  /** Answers a request that never reaches its operation. */
  #refuse(
    request: Request,
    operation: Compiled | undefined,
    failure: Failure & { message: string },
    headers: Readonly<Record<string, string>>,
  ): Response {
    const requestId = this.#requestId()
    const answer = failureAnswer(this.api, operation, failure, this.#settings, requestId)
    this.#journal.keep(0, () => ({
      operation: operation?.name ?? '',
      method: request.method,
      url: request.url,
      path: {},
      query: {},
      headers: Object.fromEntries(request.headers),
      body: undefined,
      status: answer.status,
      faults: [failure.message],
    }))
    return toResponse(answer, requestId, headers)
  }

  /** HEAD is GET without its body, where the spec has no HEAD of its own. */
  async #head(request: Request): Promise<Response> {
    const answer = await this.handle(new Request(request.url, { headers: request.headers }))
    return answer.type === 'error' ? answer : new Response(null, { status: answer.status, headers: answer.headers })
  }

  async #answer(exchange: Exchange): Promise<Response> {
    const override = this.overrides.take(exchange.operation.name)
    if (override?.delay !== undefined) await new Promise((done) => setTimeout(done, override.delay))
    if (override?.network === true) {
      this.#note(exchange, undefined, undefined)
      return Response.error()
    }
    const requestId = this.#requestId()
    const failure = this.#isError(override) ? undefined : await this.#failure(exchange)
    const answer: Answer = failure
      ? failureAnswer(this.api, exchange.operation, failure, this.#settings, requestId)
      : this.#answers.answer(exchange, override, this.#settings, requestId)
    this.#note(exchange, answer.status, failure)
    return toResponse(answer, requestId, {
      ...(failure?.wait === undefined ? {} : { 'retry-after': String(failure.wait) }),
      ...override?.headers,
    })
  }

  /** A test that asks for an error gets it, whatever the request looks like. */
  #isError(override: Override | undefined): boolean {
    return override !== undefined && (override.code !== undefined || (override.status ?? 200) >= 400)
  }

  async #failure(exchange: Exchange): Promise<Failure | undefined> {
    const { checkRequests, checkCredentials, tokens, verify, rateLimit, store, now } = this.#settings
    const given = { headers: exchange.headers, query: exchange.url.searchParams }
    const missing =
      checkCredentials && missingCredentials(this.api.spec, exchange.operation.operation.security, given, tokens)
    if (missing) return { cause: 'unauthorized', message: `Incorrect authentication information: ${missing}.` }
    const forged =
      verify &&
      (await verify({
        method: exchange.method,
        url: exchange.url.href,
        headers: exchange.headers,
        body: exchange.bytes,
      }))
    if (forged) return { cause: 'unauthorized', message: `Incorrect authentication information: ${forged}.` }
    for (const limit of limitsOf(exchange.operation, rateLimit)) {
      const wait = this.#rate.take(exchange.operation.name, limit, now())
      if (wait === 0) continue
      return { cause: 'rate', wait, message: `Too many requests: at most ${limit.requests} in ${limit.seconds} s.` }
    }
    if (checkRequests && exchange.faults.length > 0) {
      return { cause: causeOf(exchange), faults: exchange.faults }
    }
    if (store && this.#store.isGone(exchange))
      return { cause: 'not-found', message: `${exchange.url.pathname} does not exist any more.` }
    return undefined
  }

  #note(exchange: Exchange, status: number | undefined, failure: Failure | undefined): void {
    this.#journal.keep(exchange.bytes.length, () => {
      const received = receivedOf(exchange)
      return { ...received, status, faults: failure?.message === undefined ? received.faults : [failure.message] }
    })
  }

  /** An id for each request: the same in the same order of requests. */
  #requestId(): string {
    this.#count++
    const [a, b] = [mix(this.#settings.seed, `request ${this.#count}`), mix(this.#count, 'request')]
    return `${a.toString(16).padStart(8, '0')}${b.toString(16).padStart(8, '0')}`.repeat(2)
  }
}

function limitsOf({ operation }: Compiled, asked: Settings['rateLimit']): readonly Limit[] {
  if (asked === undefined) return []
  return asked === 'documented' ? (operation['x-rate-limits'] ?? []) : [asked]
}

function causeOf({ faults, faultStatus }: Exchange): Cause {
  if (faultStatus === 415) return 'media-type'
  return faults.every((fault) => fault.in === 'path') ? 'invalid-path' : 'invalid'
}

/** GET and HEAD have none; asking for the stream of another costs more than reading an empty one. */
function hasBody(request: Request): boolean {
  return request.method !== 'GET' && request.method !== 'HEAD'
}
