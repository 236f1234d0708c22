/** Counts requests in fixed windows of time, one counter for each operation. */
export class RateLimit {
  readonly #windows = new Map<string, { start: number; count: number }>()

  /** Counts one request; false when it is one too many. */
  take(operation: string, limit: { readonly requests: number; readonly seconds: number }, now: number): boolean {
    const window = this.#windows.get(operation)
    if (!window || now - window.start >= limit.seconds * 1000) {
      this.#windows.set(operation, { start: now, count: 1 })
      return limit.requests >= 1
    }
    window.count++
    return window.count <= limit.requests
  }

  /** Forgets all counts. */
  reset(): void {
    this.#windows.clear()
  }
}
