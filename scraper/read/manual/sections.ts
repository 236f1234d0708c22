import type { Contents, ContentsEntry } from './contents.js'

/** Where a section starts. */
export interface SectionStart {
  readonly number: string
  readonly title: string
  /** What the table of contents calls it; left out when it is not listed. */
  readonly listed?: string
}

const NUMBERED = /^((?:\d{1,3}|[A-Z])(?:\.\d{1,3}){0,4})\.? (\S.*)$/
const MAX_TITLE = 240

/**
 * Tells section titles from other lines. With a table of contents: a listed number with its title, further on than the last one;
 * or the very next number with another title. Without one: numbers of two levels at least, in ascending order.
 */
export class SectionFinder {
  readonly #entries: readonly ContentsEntry[]
  readonly #index: ReadonlyMap<string, number>
  readonly #enabled: boolean
  #last = -1
  #lastNumber: readonly number[] = []

  /** `enabled` false finds no section at all: for the pages before the table of contents. */
  constructor(contents: Contents, enabled = true) {
    this.#entries = contents.entries
    this.#enabled = enabled
    this.#index = new Map(contents.entries.map((entry, i) => [entry.number, i]))
  }

  /** True when the text is a number and title of the table of contents, further on than the last section. */
  isListed(text: string): boolean {
    const match = this.#match(text)
    return match !== undefined && match.index > this.#last && match.same
  }

  /** The section that starts with this line, or undefined. The line must be plain: no heading marks, no bold. */
  startAt(text: string, marked: boolean, line: number): SectionStart | undefined {
    if (!this.#enabled) return undefined
    if (this.#entries.length === 0) return this.#unlistedStart(text, marked)
    const match = this.#match(text)
    if (!match || line <= (this.#entries[match.index]?.line ?? 0)) return undefined
    const next = match.index === this.#last + 1 && match.number.includes('.') && looksLikeTitle(match.title)
    if (match.index <= this.#last || !(match.same || next)) return undefined
    this.#last = match.index
    return { number: match.number, title: match.title, listed: this.#entries[match.index]?.title ?? match.title }
  }

  #match(text: string): { number: string; title: string; index: number; same: boolean } | undefined {
    const found = text.length <= MAX_TITLE ? NUMBERED.exec(text) : null
    const number = found?.[1]
    const title = found?.[2]
    if (number === undefined || title === undefined) return undefined
    const index = this.#index.get(number)
    if (index === undefined) return undefined
    return { number, title, index, same: sameTitle(title, this.#entries[index]?.title ?? '') }
  }

  #unlistedStart(text: string, marked: boolean): SectionStart | undefined {
    const found = text.length <= MAX_TITLE ? NUMBERED.exec(text) : null
    const [, number = '', title = ''] = found ?? []
    const parts = number.split('.').map((part) => (/\d/.test(part) ? Number(part) : part.charCodeAt(0) + 1000))
    const depth = marked ? 1 : 2
    if (parts.length < depth || !looksLikeTitle(title)) return undefined
    if (compareNumbers(parts, this.#lastNumber) <= 0) return undefined
    this.#lastNumber = parts
    return { number, title }
  }
}

function looksLikeTitle(title: string): boolean {
  return /^["'(（]?[A-Z\u3400-\u9fff]/.test(title) && !/[.。:：;,，]$/.test(title)
}

/** The same title but for case, blanks, punctuation and escapes. */
export function sameTitle(a: string, b: string): boolean {
  return plainTitle(a) === plainTitle(b)
}

function plainTitle(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? -1) - (b[i] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}
