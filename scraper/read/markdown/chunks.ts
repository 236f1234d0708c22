/** A part of a Markdown text that is parsed by itself, and how many lines stand before it. */
export interface Chunk {
  readonly text: string
  readonly line: number
}

/** The parser's tokens take fifty times the place of the text: those of a whole manual are never held at once. */
const CHUNK_LENGTH = 100_000

const FENCE = /^((?:[ \t>]|(?:[-+*]|\d{1,9}[.)])[ \t])*)(`{3,}(?=[^`]*$)|~{3,})(.*)$/
const LIST_MARKER = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/
/** "[name]: address" counts for the whole text, wherever it stands. */
const DEFINITION = /^[ \t>]*\[[^[\]\n]+\]:/m

/** HTML that blank lines do not end: how it starts and how it ends. */
const RAW: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!(?:\[CDATA\[|[A-Za-z])/, />/],
]

/**
 * Cuts a long text where no block can go on: before a line without indent or list marker that follows a blank line, outside fences
 * and raw HTML (CommonMark: blank lines end paragraphs, and only indented lines go on with a list). Short texts stay whole.
 */
export function chunksOf(text: string, size = CHUNK_LENGTH): Chunk[] {
  if (text.length <= size || DEFINITION.test(text)) return [{ text, line: 0 }]
  const lines = text.split('\n')
  const chunks: Chunk[] = []
  const state = new BlockState()
  let start = 0
  let length = 0
  lines.forEach((line, index) => {
    const free = state.next(line)
    if (free && length >= size) {
      chunks.push({ text: lines.slice(start, index).join('\n'), line: start })
      start = index
      length = 0
    }
    length += line.length + 1
  })
  return [...chunks, { text: lines.slice(start).join('\n'), line: start }]
}

/**
 * Follows a text line by line: whether a list, a fence or raw HTML is open. Where only a whole parser could tell whether a fence
 * belongs to a list or to HTML, no line is free any more.
 */
class BlockState {
  #fence: { readonly mark: string; readonly inside: boolean } | undefined
  #rawEnd: RegExp | undefined
  #list = false
  /** Tags up to the next blank line. */
  #tags = false
  #blank = true
  #uncertain = false

  /** Takes the next line, and tells whether a block of its own begins there at the text's outermost level. */
  next(line: string): boolean {
    const outermost = /^\S/.test(line)
    const contained = LIST_MARKER.test(line) || /^ {0,3}>/.test(line)
    // The end of a list ends the fence in it.
    if (this.#fence?.inside && outermost) this.#fence = undefined
    const free = this.#blank && outermost && !this.#fence && !this.#rawEnd && !contained
    if (free) this.#list = false
    this.#blank = line.trim() === ''
    if (this.#rawEnd) this.#closeRaw(this.#rawEnd, line)
    else if (this.#fence) this.#closeFence(this.#fence, line)
    else {
      if (contained) this.#list = true
      this.#tags =
        !this.#blank &&
        (this.#tags || (/^[^<\n]{0,20}<\/?[A-Za-z]/.test(line) && !RAW.some(([start]) => start.test(line))))
      this.#open(line)
    }
    return free && !this.#uncertain
  }

  #closeRaw(end: RegExp, line: string): void {
    if (end.test(line)) this.#rawEnd = undefined
  }

  #closeFence(fence: { readonly mark: string; readonly inside: boolean }, line: string): void {
    const [, prefix = '', mark = '', rest = ''] = FENCE.exec(line) ?? []
    const closes = mark[0] === fence.mark[0] && mark.length >= fence.mark.length && rest.trim() === ''
    if (fence.inside && /^ {1,3}$/.test(prefix)) this.#uncertain = true
    if (closes && (fence.inside || /^ {0,3}$/.test(prefix))) this.#fence = undefined
  }

  #open(line: string): void {
    const [, prefix = '', mark] = FENCE.exec(line) ?? []
    const end = RAW.find(([start]) => start.test(line))?.[1]
    const inItem = prefix.trim() !== ''
    if (this.#tags && mark !== undefined) this.#uncertain = true
    if (mark !== undefined && (inItem || this.#list || /^ {0,3}$/.test(prefix))) {
      const indented = !inItem && prefix !== ''
      if (prefix.includes('>') || (this.#list && indented && !/^(?: {4}|\t)/.test(prefix))) this.#uncertain = true
      this.#fence = { mark, inside: inItem || (this.#list && indented) }
    } else if (end && !end.test(line.slice(line.indexOf('<') + 2))) {
      if (this.#tags || (this.#list && line.startsWith(' '))) this.#uncertain = true
      this.#rawEnd = end
    }
  }
}
