import type { Limit } from './rate.js'

/** What a request's verifier is given: the request as it arrived. */
export interface SignedRequest {
  readonly method: string
  readonly url: string
  readonly headers: Headers
  readonly body: Uint8Array
}

export interface MockOptions {
  /** Another seed gives other made values. Default 1. */
  readonly seed?: number
  /** How many items a made list has. Default 3. */
  readonly items?: number
  /** Answer requests that break the spec with the documented error. Default true. */
  readonly checkRequests?: boolean
  /** Answer requests without credentials with the documented error. Default true. */
  readonly checkCredentials?: boolean
  /** The only tokens and API keys to accept. Default: any, but those with the word `invalid` or `expired` in them. */
  readonly tokens?: readonly string[] | undefined
  /** Verifies a signature; gives what is wrong with it. */
  readonly verify?: ((request: SignedRequest) => Promise<string | undefined>) | undefined
  /** Keep what is created, changed and deleted. Default false. */
  readonly store?: boolean
  /** Answer 429 beyond so many requests of one operation, or beyond what its document allows. Default: no limit. */
  readonly rateLimit?: Limit | 'documented' | undefined
  /** Larger request bodies are answered 413. Default: no limit. */
  readonly maxBodyBytes?: number
  /** The clock that rate limits go by, in milliseconds. */
  readonly now?: () => number
}

/** The options with their defaults. */
export interface Settings extends Omit<MockOptions, 'tokens' | 'verify' | 'rateLimit'> {
  readonly seed: number
  readonly items: number
  readonly checkRequests: boolean
  readonly checkCredentials: boolean
  readonly tokens: MockOptions['tokens']
  readonly verify: MockOptions['verify']
  readonly store: boolean
  readonly rateLimit: MockOptions['rateLimit']
  readonly maxBodyBytes: number
  readonly now: () => number
}

/** Fills in the defaults. */
export function optionsOf(options: MockOptions): Settings {
  return {
    seed: options.seed ?? 1,
    items: options.items ?? 3,
    checkRequests: options.checkRequests ?? true,
    checkCredentials: options.checkCredentials ?? true,
    tokens: options.tokens,
    verify: options.verify,
    store: options.store ?? false,
    rateLimit: options.rateLimit,
    maxBodyBytes: options.maxBodyBytes ?? Infinity,
    now: options.now ?? Date.now,
  }
}
