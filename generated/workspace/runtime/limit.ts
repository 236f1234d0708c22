/** Time limits and waits. Every timer is cleared and every listener removed, however the work ends. */
import { AbortedError, SdkError, TimeoutError } from './errors.js'

/**
 * Runs work until it ends, `ms` have passed (0: no limit) or `parent` aborts, whichever is first. The work is told by its signal,
 * and is not waited for when it does not listen. Rejects with what the work throws, with TimeoutError or with AbortedError.
 * What the work holds open when it fails is closed by its signal. Without work, it just waits.
 */
export const withLimit = <T>(
  ms: number,
  parent: AbortSignal | undefined,
  work?: (signal: AbortSignal) => Promise<T>,
  scope: 'attempt' | 'total' = 'total',
): Promise<T> => {
  const controller = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  let onAbort: () => void
  return new Promise<T>((resolve, reject) => {
    const stop = (reason: unknown) => {
      reject(reason)
      controller.abort(reason)
    }
    onAbort = () => {
      const cause: unknown = parent!.reason
      stop(cause instanceof SdkError ? cause : new AbortedError('aborted', { cause }))
    }
    if (parent?.aborted) return onAbort()
    parent?.addEventListener('abort', onAbort)
    const onTime = () =>
      work ? stop(new TimeoutError(`no answer within ${ms} ms`, { scope })) : resolve(undefined as T)
    // A longer time than 2^31 - 1 ms would fire at once.
    if ((ms || !work) && ms < 2 ** 31) timer = setTimeout(onTime, ms)
    work?.(controller.signal).then(resolve, stop)
  }).finally(() => {
    clearTimeout(timer)
    parent?.removeEventListener('abort', onAbort)
  })
}
