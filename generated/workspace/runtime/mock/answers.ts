import { planBody, type PlannedBody } from './bodies.js'
import { isValid } from './check.js'
import type { Api, Compiled } from './compiled.js'
import { matchCounters } from './counters.js'
import { echoIds } from './echo.js'
import { errorAnswer, rowFor } from './errors.js'
import { headersOf } from './headers.js'
import type { Jobs } from './jobs.js'
import { atPath, copy } from './json.js'
import { mergeOver } from './merge.js'
import type { Settings } from './options.js'
import type { Override } from './overrides.js'
import { listingOf, mayPage } from './paging-infer.js'
import { grownList, itemParts, writePage } from './paging.js'
import { preferOf } from './prefer.js'
import { mix } from './random.js'
import { receivedOf } from './received.js'
import type { Exchange } from './request.js'
import type { Sendable } from './respond.js'
import type { Store } from './store.js'

export type Answer = Sendable

/** Makes the answers to requests that nothing is wrong with. */
export class Answers {
  readonly #api: Api
  readonly #store: Store
  readonly #jobs: Jobs
  readonly #plans = new Map<string, PlannedBody>()
  readonly #lists = new Map<string, readonly unknown[]>()
  readonly #headers = new Map<string, Readonly<Record<string, string>>>()

  constructor(api: Api, store: Store, jobs: Jobs) {
    this.#api = api
    this.#store = store
    this.#jobs = jobs
  }

  /** Forgets planned bodies, after the options have changed. */
  forgetPlans(): void {
    this.#plans.clear()
    this.#lists.clear()
    this.#headers.clear()
  }

  /** The answer to a request, as a test overrides it, as the request prefers it, or as the spec documents its success. */
  answer(exchange: Exchange, override: Override | undefined, settings: Settings, requestId: string): Answer {
    const { operation } = exchange
    const prefer = preferOf(exchange.headers)
    const row = override?.code === undefined ? undefined : rowFor(this.#api, override.code)
    const status =
      override?.status ??
      row?.status ??
      (override?.code === undefined ? undefined : 400) ??
      prefer.code ??
      operation.success
    if (status >= 400) return this.#error(exchange, status, override, settings, requestId)
    const plan = this.#plan(operation, status, settings, exchange.headers.get('accept'), prefer.example)
    const body = this.#body(exchange, plan, settings, status === operation.success)
    const changed = this.#overridden(body, override, exchange)
    return {
      status,
      mediaType: plan.mediaType ?? (changed === undefined ? undefined : 'application/json'),
      emptyType: operation.usualType,
      body: changed,
      headers: this.#headersOf(operation, status, settings.seed),
    }
  }

  #headersOf(operation: Compiled, status: number, seed: number): Readonly<Record<string, string>> {
    const key = `${operation.name} ${status}`
    let headers = this.#headers.get(key)
    if (!headers) this.#headers.set(key, (headers = headersOf(this.#api, operation, status, seed)))
    return headers
  }

  #error(
    exchange: Exchange,
    status: number,
    override: Override | undefined,
    settings: Settings,
    requestId: string,
  ): Answer {
    const code = override?.code
    const message = code === undefined ? undefined : (rowFor(this.#api, code)?.message ?? code)
    const answer = errorAnswer(this.#api, exchange.operation, status, { code, message }, settings, requestId)
    const body = this.#overridden(answer.body, override, exchange)
    return { ...answer, mediaType: answer.mediaType ?? (body === undefined ? undefined : 'application/json'), body }
  }

  #overridden(body: unknown, override: Override | undefined, exchange: Exchange): unknown {
    if (!override) return body
    const partial = override.make ? override.make(receivedOf(exchange)) : override.body
    if (partial === undefined) return body
    // Counters follow the lists that a test gives, unless it gives the counters too.
    return mergeOver(matchCounters(this.#api.schemas, true, mergeOver(body, partial)), partial)
  }

  #plan(
    operation: Compiled,
    status: number,
    settings: Settings,
    accept: string | null,
    example: string | undefined,
  ): PlannedBody {
    const key = `${operation.name} ${status} ${accept ?? ''} ${example ?? ''}`
    let plan = this.#plans.get(key)
    if (!plan) {
      plan = planBody(this.#api, operation, status, operation.response(status), settings, accept, example)
      // Accept and Prefer are the client's to choose: without a bound they could fill the memory.
      if (this.#plans.size > 5000) this.#plans.clear()
      this.#plans.set(key, plan)
    }
    return plan
  }

  /** A planned body with the request's mark on it. Should the marks break the schema, the plan itself is answered. */
  #body(exchange: Exchange, plan: PlannedBody, settings: Settings, isSuccess: boolean): unknown {
    if (typeof plan.value !== 'object' || plan.value === null) {
      if (settings.store && isSuccess) this.#removed(exchange)
      return plan.value
    }
    let body: unknown = copy<unknown>(plan.value)
    echoIds(body, exchange)
    if (isSuccess) body = this.#behave(body, exchange, plan, settings)
    if (plan.schema === undefined || isValid(this.#api.schemas, plan.schema, body)) return body
    return plan.value
  }

  #removed(exchange: Exchange): void {
    const part = this.#store.partOf(exchange)
    if (part?.role === 'remove') this.#store.remove(part, exchange)
    if (part?.role === 'update') this.#store.apply(part, undefined, undefined, exchange)
    if (part?.role === 'create') this.#store.create(part, undefined, undefined, exchange, 1)
  }

  #behave(body: unknown, exchange: Exchange, plan: PlannedBody, settings: Settings): unknown {
    const seed = mix(settings.seed, exchange.operation.name)
    this.#jobs.start(body, exchange, seed)
    this.#jobs.poll(body, plan.schema, exchange)
    const part = settings.store ? this.#store.partOf(exchange) : undefined
    if (part?.role === 'remove') this.#store.remove(part, exchange)
    if (part?.role === 'create') this.#store.create(part, body, plan.schema, exchange, seed)
    if (part?.role === 'show' || part?.role === 'update') {
      const list = part.list === undefined ? undefined : this.#api.byName.get(part.list)
      if (list) this.#store.remember(part, this.#listOf(list, settings), exchange)
      this.#store.apply(part, body, plan.schema, exchange)
    }
    return this.#paged(body, exchange, plan, settings)
  }

  #paged(body: unknown, exchange: Exchange, plan: PlannedBody, settings: Settings): unknown {
    const part = settings.store ? this.#store.partOf(exchange) : undefined
    if (part?.role !== 'list' && !mayPage(exchange.operation)) return body
    const pagination = listingOf(this.#api.schemas, exchange.operation)
    if (!pagination || plan.schema === undefined) return body
    const items = this.#listOf(exchange.operation, settings).map((item) => copy(item))
    items.forEach((item) => echoIds([item], exchange))
    const all =
      part?.role === 'list'
        ? this.#store.list(part, items, itemParts(this.#api, plan.schema, pagination.items), exchange)
        : items
    return writePage(body, all, pagination, exchange)
  }

  /** All items of a list operation, before anybody changes them. A documented list stays as long as it is. */
  #listOf(operation: Compiled, settings: Settings): readonly unknown[] {
    const known = this.#lists.get(operation.name)
    if (known) return known
    const pagination = listingOf(this.#api.schemas, operation)
    const plan = this.#plan(operation, operation.success, settings, null, undefined)
    const items = pagination ? atPath(plan.value, pagination.items) : undefined
    const list = Array.isArray(items) ? (items as unknown[]) : []
    const isMade = plan.origin === 'made' || plan.problems.some(({ keyword }) => keyword === 'placeholder')
    const count = isMade ? Math.max(settings.items, list.length) : list.length
    const all = grownList(
      this.#api,
      plan.schema,
      pagination?.items ?? '',
      list,
      count,
      mix(settings.seed, operation.name),
    )
    this.#lists.set(operation.name, all)
    return all
  }
}
