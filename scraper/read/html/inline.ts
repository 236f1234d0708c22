import type { Mark, Text } from '../../document.js'

const BLANKS = /[\s\u00a0\u3000]+/g
/** Characters that take no place on the screen: soft hyphen, zero-width blanks and joiners, direction marks, byte-order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g

interface OpenMark {
  readonly kind: Mark['kind']
  readonly start: number
  readonly href?: string
}

/** Collects one line of text from pieces: blanks collapsed to one, marks as ranges of the result. */
export class InlineText {
  // Pieces, because asking a growing string for its end again and again would copy it each time.
  #pieces: string[] = []
  #length = 0
  #last = ''
  readonly #marks: Mark[] = []
  #open: OpenMark[] = []

  /** True while nothing but blanks was added. */
  get blank(): boolean {
    return this.#length === 0
  }

  get endsWithDigit(): boolean {
    return /\d/.test(this.#last)
  }

  add(text: string): void {
    const clean = text.replace(INVISIBLE, '').replace(BLANKS, ' ')
    const piece = this.#length === 0 || this.#last === ' ' ? clean.replace(/^ /, '') : clean
    if (piece === '') return
    this.#pieces.push(piece)
    this.#length += piece.length
    this.#last = piece.at(-1) ?? ''
  }

  openMark(kind: Mark['kind'], href?: string): void {
    this.#open.push({ kind, start: this.#length, ...(href === undefined ? {} : { href }) })
  }

  closeMark(kind: Mark['kind']): void {
    const at = this.#open.findLastIndex((mark) => mark.kind === kind)
    if (at < 0) return
    const [mark] = this.#open.splice(at, 1)
    if (mark) this.#keep(mark)
  }

  /** The text so far, or undefined when it is blank; the marks still open go on in the next text. */
  take(): Text | undefined {
    for (const mark of this.#open) this.#keep(mark)
    const text = this.#pieces.join('').trimEnd()
    const marks = joined(this.#marks, text)
      .flatMap((mark) => clip(mark, text))
      .sort((a, b) => a.start - b.start || b.end - a.end)
    this.#open = this.#open.map((mark) => ({ ...mark, start: 0 }))
    this.#pieces = []
    this.#length = 0
    this.#last = ''
    this.#marks.length = 0
    if (text === '') return undefined
    return { text, ...(marks.length > 0 ? { marks } : {}) }
  }

  #keep(mark: OpenMark): void {
    const { kind, start, href } = mark
    this.#marks.push({ kind, start, end: this.#length, ...(href === undefined ? {} : { href }) })
  }
}

/** Marks of one kind that only blanks part are one: the vendor's tool cuts them into many. Links stay apart. */
function joined(marks: readonly Mark[], text: string): Mark[] {
  const out: Mark[] = []
  for (const kind of ['strong', 'code', 'link'] as const) {
    for (const mark of marks.filter((one) => one.kind === kind).sort((a, b) => a.start - b.start)) {
      const before = out.at(-1)
      const touches = before?.kind === kind && kind !== 'link' && text.slice(before.end, mark.start).trim() === ''
      if (touches) out[out.length - 1] = { ...before, end: Math.max(before.end, mark.end) }
      else out.push(mark)
    }
  }
  return out
}

/** A mark without the blanks at its ends; nothing when it marks blanks only. */
function clip(mark: Mark, text: string): Mark[] {
  let { start, end } = mark
  end = Math.min(end, text.length)
  while (start < end && text[start] === ' ') start += 1
  while (end > start && text[end - 1] === ' ') end -= 1
  return start < end ? [{ ...mark, start, end }] : []
}
