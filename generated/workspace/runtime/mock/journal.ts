import type { Received } from './received.js'

/** The latest requests, within bounds: a server may run for weeks, and bodies may be large. */
export class Journal {
  #entries: { readonly size: number; read: () => Received }[] = []
  #size = 0

  /**
   * Keeps a request. It is written down when somebody looks at it: most are never looked at.
   * @param size the bytes of its body
   */
  keep(size: number, read: () => Received): void {
    this.#entries.push({ size, read })
    this.#size += size
    if (this.#entries.length <= MOST_REQUESTS && this.#size <= MOST_BYTES) return
    // Half of them go at once, so that keeping one costs the same on average.
    const rest = this.#entries.slice(Math.ceil(this.#entries.length / 2))
    this.#size = rest.reduce((sum, entry) => sum + entry.size, 0)
    this.#entries = rest
  }

  /** All that are kept, oldest first. */
  get requests(): readonly Received[] {
    return this.#entries.map((entry) => {
      const received = entry.read()
      entry.read = () => received
      return received
    })
  }

  /** Forgets them. */
  reset(): void {
    this.#entries = []
    this.#size = 0
  }
}

const MOST_REQUESTS = 2000
const MOST_BYTES = 32 * 1024 * 1024
