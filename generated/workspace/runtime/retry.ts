import { ConnectionError, TimeoutError, type ApiError } from './errors.js'
import type { ClientOptions, CommonOptions, RetryOptions } from './types.js'

/**
 * The wait in ms before the next attempt, or Infinity when there shall be none: exponential back-off with full jitter, on top of
 * what the server asked for with Retry-After. Repeated are broken connections, slow attempts, 429, and 5xx but 501, which
 * says "never"; and safe methods only, unless the caller says more with `retry`.
 */
export const retryDelay = (
  error: unknown,
  attempt: number,
  method: string,
  ofClient: ClientOptions,
  ofCall: CommonOptions,
): number => {
  const setting = ofCall.retry ?? ofClient.retry
  const {
    attempts = 3,
    baseDelay = 200,
    maxDelay = 20_000,
    maxRetryAfter = 60_000,
    anyMethod = setting === true,
  } = { ...(ofClient.retry as object), ...(ofCall.retry as object) } as RetryOptions
  const { status, retryAfter = 0 } = error as ApiError
  return setting !== false &&
    attempt < attempts &&
    (anyMethod || /^(GET|HEAD|OPT)/.test(method)) &&
    (error instanceof ConnectionError ||
      error instanceof TimeoutError ||
      /^(429|5(?!01)..)$/.test(status as unknown as string)) &&
    retryAfter <= maxRetryAfter
    ? retryAfter + (ofClient.random ?? Math.random)() * Math.min(maxDelay, baseDelay * 2 ** (attempt - 1))
    : Infinity
}
