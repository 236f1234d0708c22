/** At most so many requests in so many seconds. */
export interface Limit {
  readonly requests: number
  readonly seconds: number
}

/** Counts requests in fixed windows of time. */
export class RateLimit {
  readonly #windows = new Map<string, { start: number; count: number }>()

  /**
   * Counts one request.
   * @param what what the limit is on: each has a counter of its own
   * @returns the seconds until the next request is welcome; 0 for a request that is
   */
  take(what: string, limit: Limit, now: number): number {
    const key = `${what} ${limit.requests}/${limit.seconds}`
    const window = this.#windows.get(key)
    const elapsed = window ? (now - window.start) / 1000 : Infinity
    if (!window || elapsed >= limit.seconds) {
      this.#windows.set(key, { start: now, count: 1 })
      return limit.requests >= 1 ? 0 : limit.seconds
    }
    window.count++
    return window.count <= limit.requests ? 0 : Math.max(1, Math.ceil(limit.seconds - elapsed))
  }

  /** Forgets all counts. */
  reset(): void {
    this.#windows.clear()
  }
}
