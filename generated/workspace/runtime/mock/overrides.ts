import type { Received } from './received.js'

/** What a test says that the next answers of an operation shall be. */
export interface Override {
  /** The status; left out: the documented success. */
  readonly status?: number
  /** Merged into the planned body: objects property by property, lists item by item, all else replaced. */
  readonly body?: unknown
  /** Makes the body from the request instead. */
  readonly make?: (request: Received) => unknown
  /** A documented error code, whose status and message are answered. */
  readonly code?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Milliseconds before the answer. */
  readonly delay?: number
  /** The connection breaks instead of an answer. */
  readonly network?: boolean
  /** How many answers it holds for; left out: all. */
  readonly times?: number
}

/** The overrides of all operations. Of several for one operation the last one that is not used up counts. */
export class Overrides {
  readonly #lists = new Map<string, { override: Override; left: number }[]>()

  /** Adds one for an operation. */
  add(operation: string, override: Override): void {
    const list = this.#lists.get(operation) ?? []
    // "Once" answers come in the order in which they were asked for, and before the lasting one.
    if (override.times === undefined) list.push({ override, left: Infinity })
    else list.push({ override, left: override.times })
    this.#lists.set(operation, list)
  }

  /** The one that counts now, and uses it once. */
  take(operation: string): Override | undefined {
    const list = this.#lists.get(operation)
    if (!list) return undefined
    const counted = list.find(({ left }) => left !== Infinity && left > 0)
    if (counted) {
      counted.left--
      return counted.override
    }
    return list.filter(({ left }) => left === Infinity).at(-1)?.override
  }

  /** Forgets them, of one operation or of all. */
  reset(operation?: string): void {
    if (operation === undefined) this.#lists.clear()
    else this.#lists.delete(operation)
  }
}
