/**
 * Does work with an end: it is aborted, and given up, when the time is over or when `outer` is aborted.
 *
 * Not `AbortSignal.any` with `AbortSignal.timeout`: Node 20 collects such signals as garbage while a body is still awaited, and the
 * wait never ends. For the same reason the work is not trusted to notice the abort.
 * @param ms milliseconds; `onTime` gives the error of a time that is over
 * @throws what the work throws, `onTime()`, or the reason of `outer`
 */
export async function withTimeLimit<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
  outer: AbortSignal,
  onTime: () => Error,
): Promise<T> {
  outer.throwIfAborted()
  const controller = new AbortController()
  let stop: () => void = () => {}
  const over = new Promise<never>((_, reject) => {
    const give = (error: unknown): void => {
      reject(error)
      controller.abort(error)
    }
    const timer = setTimeout(() => give(onTime()), ms)
    const onAbort = (): void => give(outer.reason)
    outer.addEventListener('abort', onAbort, { once: true })
    stop = () => {
      clearTimeout(timer)
      outer.removeEventListener('abort', onAbort)
    }
  })
  try {
    return await Promise.race([work(controller.signal), over])
  } finally {
    stop()
  }
}
