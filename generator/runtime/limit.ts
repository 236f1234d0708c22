/** Time limits and waits. Every timer is cleared and every listener removed, however the work ends. */
import { AbortedError, SdkError, TimeoutError, type ErrorDetails } from './errors.js'
import type { Clock } from './types.js'

/** The platform's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (callback, ms) => setTimeout(callback, ms),
  clearTimeout: (timer) => clearTimeout(timer as number),
}

/**
 * Runs work until it ends, `ms` have passed (0: no limit) or `parent` aborts, whichever is first. The work is told by its signal,
 * and is not waited for when it does not listen. Rejects with what the work throws, with TimeoutError or with AbortedError.
 * Without work, it just waits.
 */
export const withLimit = <T>(
  clock: Clock,
  ms: number,
  parent: AbortSignal | undefined,
  details: ErrorDetails,
  scope?: 'attempt' | 'total',
  work?: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const controller = new AbortController()
  let timer: unknown
  let onAbort: () => void
  return new Promise<T>((resolve, reject) => {
    const stop = (reason: unknown) => {
      reject(reason)
      controller.abort(reason)
    }
    onAbort = () => {
      const reason: unknown = parent!.reason
      stop(reason instanceof SdkError ? reason : new AbortedError('aborted', { ...details, cause: reason }))
    }
    if (parent?.aborted) return onAbort()
    parent?.addEventListener('abort', onAbort)
    // A longer time than 2^31 - 1 ms would fire at once.
    if (ms && ms < 2 ** 31)
      timer = clock.setTimeout(
        work
          ? () => stop(new TimeoutError(`no answer within ${ms} ms (${scope})`, { ...details, scope }))
          : (resolve as () => void),
        ms,
      )
    work?.(controller.signal).then(resolve, reject)
  }).finally(() => {
    clock.clearTimeout(timer)
    parent?.removeEventListener('abort', onAbort)
  })
}
