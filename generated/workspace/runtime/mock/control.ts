import type { MockEngine } from './engine.js'
import type { Override } from './overrides.js'
import type { Received } from './received.js'

/**
 * What tests do with one operation. `R` maps the documented statuses to their bodies, `Code` is the union of the documented
 * error codes.
 */
export interface MockedOperation<R extends object, Code extends string = string> {
  /** Answers with the documented success; what the body leaves out is made. */
  reply(body: Reply<SuccessOf<R>>, options?: ReplyOptions): void
  /** Answers with a documented status. */
  replyWith<S extends StatusOf<R>>(status: S, body?: Reply<BodyOf<R, S>>, options?: ReplyOptions): void
  /** Answers with a documented error code: its status, its message, the documented body. */
  fail(code: Code, options?: ReplyOptions): void
  /** Breaks the connection. */
  disconnect(options?: Pick<ReplyOptions, 'times' | 'delay'>): void
  /** Answers as usual, after so many milliseconds. */
  delay(milliseconds: number, options?: Pick<ReplyOptions, 'times'>): void
  /** The same, for the next answer only. */
  readonly once: Omit<MockedOperation<R, Code>, 'once' | 'requests' | 'lastRequest' | 'reset'>
  /** What was received for this operation, oldest first. */
  readonly requests: readonly Received[]
  readonly lastRequest: Received | undefined
  /** Takes the overrides of this operation back. */
  reset(): void
}

export interface ReplyOptions {
  /** For how many answers it holds; all, when left out. */
  readonly times?: number
  /** Milliseconds before the answer. */
  readonly delay?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** The bodies of an operation by status, from the interface that generated code has for it. */
export type Bodies<T extends { responses: object }> = T['responses'] & (T extends { errors: infer E } ? E : unknown)

/** A body or a part of it, or a function that makes it from the request. */
export type Reply<T> = Partially<T> | ((request: Received) => Partially<T>)

/** A value with anything left out, at any depth. A list replaces the list; its items may be partial. */
export type Partially<T> = T extends string | number | boolean | bigint | null | undefined | void
  ? T
  : T extends Blob
    ? Blob | Uint8Array | string
    : T extends readonly (infer Item)[]
      ? readonly Partially<Item>[]
      : T extends object
        ? { readonly [K in keyof T]?: Partially<T[K]> | undefined }
        : T

type Digit = `${number}`
type Successes<R> = { [S in keyof R]: `${S & (string | number)}` extends `2${string}` ? S : never }[keyof R]

/** The bodies of the documented successes; of all answers where none is documented. */
export type SuccessOf<R> = [Successes<R>] extends [never] ? R[keyof R] : R[Successes<R>]

/** The documented statuses; any, where a range or `default` is documented. */
export type StatusOf<R> = Extract<keyof R, number> | (Exclude<keyof R, number | Digit> extends never ? never : number)

/** The body that is documented for a status. */
export type BodyOf<R, S> = S extends keyof R ? R[S] : R[Exclude<keyof R, number>]

/** The controls of all operations, by name. */
export type MockedOperations<T extends object, Code extends string = string> = {
  readonly [K in keyof T]: MockedOperation<T[K] & object, Code>
}

/** Makes the controls of all operations of an engine. */
export function controlsOf<T extends object, Code extends string>(engine: MockEngine): MockedOperations<T, Code> {
  const entries = [...engine.api.byName.keys()].map((name) => [name, new Control(engine, name)] as const)
  return Object.fromEntries(entries) as unknown as MockedOperations<T, Code>
}

type AnyReply = Reply<unknown>

class Control implements MockedOperation<object> {
  readonly #engine: MockEngine
  readonly #name: string
  readonly #times: number | undefined

  constructor(engine: MockEngine, name: string, times?: number) {
    this.#engine = engine
    this.#name = name
    this.#times = times
  }

  reply(body: AnyReply, options?: ReplyOptions): void {
    this.#add(bodyOf(body), options)
  }

  replyWith(status: number, body?: AnyReply, options?: ReplyOptions): void {
    this.#add({ status, ...bodyOf(body) }, options)
  }

  fail(code: string, options?: ReplyOptions): void {
    this.#add({ code }, options)
  }

  disconnect(options?: ReplyOptions): void {
    this.#add({ network: true }, options)
  }

  delay(milliseconds: number, options?: ReplyOptions): void {
    this.#add({ delay: milliseconds }, options)
  }

  get once(): Control {
    return new Control(this.#engine, this.#name, 1)
  }

  get requests(): readonly Received[] {
    return this.#engine.received.filter(({ operation }) => operation === this.#name)
  }

  get lastRequest(): Received | undefined {
    return this.requests.at(-1)
  }

  reset(): void {
    this.#engine.overrides.reset(this.#name)
  }

  #add(override: Override, options: ReplyOptions = {}): void {
    const times = options.times ?? this.#times
    this.#engine.overrides.add(this.#name, { ...override, ...options, ...(times === undefined ? {} : { times }) })
  }
}

function bodyOf(body: AnyReply): Pick<Override, 'body' | 'make'> {
  return typeof body === 'function' ? { make: body as (request: Received) => unknown } : { body }
}
