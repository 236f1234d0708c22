import type { CrawlIo } from './fetcher.js'

/** Thrown by the gate when the crawl's time is over. */
export class TimeOver extends Error {}

/**
 * What every request passes before it starts: the pause between two requests, the waits that the site asked for, and the end of
 * the crawl's time. A wait that one request is told of holds for all: who is asked to slow down must not go on beside it.
 */
export class Gate {
  readonly #io: CrawlIo
  readonly #deadline: number
  readonly #waits = new Set<Promise<unknown>>()
  #delayMs = 0
  #next = 0

  constructor(io: CrawlIo, maxMs: number) {
    this.#io = io
    this.#deadline = io.now() + maxMs
  }

  /** Sets the least time between the starts of two requests. */
  setDelay(ms: number): void {
    this.#delayMs = ms
  }

  /** Resolves when a request may start. Rejects when the crawl is aborted, or with `TimeOver`. */
  async pass(): Promise<void> {
    const { now, sleep, signal } = this.#io
    while (this.#waits.size > 0) await Promise.all(this.#waits)
    signal.throwIfAborted()
    if (this.#delayMs > 0) {
      const start = Math.max(now(), this.#next)
      this.#next = start + this.#delayMs
      if (start > now()) await sleep(start - now(), signal)
    }
    if (now() > this.#deadline) throw new TimeOver('the time is over')
  }

  /** Waits, and lets no request pass meanwhile. */
  async wait(ms: number, why: string): Promise<void> {
    const { sleep, signal, onWait } = this.#io
    if (ms >= NOTABLE_MS) onWait?.(ms, why)
    const slept = sleep(ms, signal)
    const settled = slept.catch(() => {})
    this.#waits.add(settled)
    try {
      await slept
    } finally {
      this.#waits.delete(settled)
    }
  }
}

/** A wait that a person at the terminal would wonder about. */
const NOTABLE_MS = 5_000
