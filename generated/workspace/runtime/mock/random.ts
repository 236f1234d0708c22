/** Seeded numbers: the same seed and place give the same value, whatever stands beside it. */

/** Mixes a text into a seed (FNV-1a over UTF-16 code units, then a finisher), giving another seed. */
export function mix(seed: number, text: string): number {
  let hash = (seed ^ 0x811c9dc5) >>> 0
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return finish(hash)
}

/** Mixes a whole number into a seed. */
export function mixNumber(seed: number, value: number): number {
  return finish(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(value + 1, 0xc2b2ae35))
}

function finish(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** A stream of numbers from one seed (mulberry32). */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** A number from 0 (inclusive) to 1 (exclusive). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number from `least` to `most`, both inclusive. */
  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  /** One of the items. */
  pick<T>(items: readonly T[]): T {
    return items[this.int(0, items.length - 1)] as T
  }

  /** So many hexadecimal digits. */
  hex(digits: number): string {
    let text = ''
    for (let i = 0; i < digits; i++) text += '0123456789abcdef'[this.int(0, 15)]
    return text
  }
}
