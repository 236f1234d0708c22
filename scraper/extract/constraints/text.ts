import type { Block, Mark } from '../../document.js'

/** One line of a description: a paragraph, or a paragraph of a list's item. */
export interface Line {
  /** The text as the document has it. */
  readonly raw: string
  /** The same text, character by character, with plain punctuation for the wide forms: what rules match on. */
  readonly text: string
  /** Emphasised and code ranges, in reading order, not overlapping. */
  readonly marks: readonly Span[]
  /** The list that the line is an item of, from 1; 0 outside of lists. Nested lists have numbers of their own. */
  readonly list: number
}

export interface Span {
  readonly start: number
  readonly end: number
}

const PLAIN: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['【', '['],
  ['】', ']'],
  ['～', '~'],
  ['〜', '~'],
  ['—', '-'],
  ['–', '-'],
  ['−', '-'],
  ['\u2011', '-'],
  ['\u00a0', ' '],
  ['\u3000', ' '],
])

/** The text with wide forms replaced by plain ones, one code unit for one. */
export function plainText(text: string): string {
  return text.replace(
    /[\u00a0\u2011\u2013\u2014\u2018\u2019\u201c\u201d\u2212\u3000\u3010\u3011\u301c\uff01-\uff5e]/g,
    (sign) => {
      const plain = PLAIN.get(sign)
      if (plain !== undefined) return plain
      return String.fromCharCode(sign.charCodeAt(0) - 0xfee0)
    },
  )
}

/** A line's part, trimmed, with its marks. */
export function sliceLine(line: Line, start: number, end = line.text.length): Line {
  let from = start
  let to = Math.max(end, start)
  while (from < to && line.text[from] === ' ') from++
  while (to > from && line.text[to - 1] === ' ') to--
  const marks = line.marks
    .map((mark) => ({ start: Math.max(mark.start, from) - from, end: Math.min(mark.end, to) - from }))
    .filter((mark) => mark.end > mark.start)
  return { raw: line.raw.slice(from, to), text: line.text.slice(from, to), marks, list: line.list }
}

/**
 * The lines of a description in reading order. Code blocks and tables of a cell are examples and say nothing about values.
 * Bullets that a notation left inside a text divide it as a list would.
 */
export function linesOf(blocks: readonly Block[]): Line[] {
  const out: Line[] = []
  const lists: Lists = { count: 0, open: 0 }
  collect(blocks, 0, lists, out)
  return out
}

/** @param list the list that the blocks are an item of; `only` where they are its only item */
function collect(blocks: readonly Block[], list: number, lists: Lists, out: Line[], only = false): void {
  let open = 0
  let before = ''
  for (const block of blocks) {
    if (block.kind === 'list') {
      // A list that follows a list is its continuation, and so is a list inside an only item: page breaks and glued bullets cut lists.
      const rest = only && before !== '' && !/[:：]$/u.test(before)
      const number = rest ? list : (open ||= ++lists.count)
      for (const item of block.items) collect(item, number, lists, out, block.items.length === 1)
    } else if (block.kind === 'paragraph' || block.kind === 'heading') {
      open = 0
      before = block.text.trimEnd()
      out.push(...splitBullets(lineOf(block.text, block.marks ?? [], list), lists))
    }
  }
}

function lineOf(raw: string, marks: readonly Mark[], list: number): Line {
  const spans = marks
    .filter((mark) => mark.kind !== 'link' && mark.end > mark.start)
    .map((mark) => ({ start: Math.max(0, mark.start), end: Math.min(raw.length, mark.end) }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  return { raw, text: plainText(raw), marks: mergeSpans(spans), list }
}

function mergeSpans(spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const span of spans) {
    const last = out.at(-1)
    if (last && span.start <= last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else out.push(span)
  }
  return out
}

/** Bullet characters anywhere; a dash only before "WORD:", where a list lost its lines. */
const BULLET = /\s*[•●▪◦■]\s*|(?:^|\s)-(?:\s+|(?=[A-Za-z_"]))(?=["\w][\w.-]{0,60}"?\s?:(?:\s|$))/g
const LEADING_DASH = /^(?:-\s*)+(?=[A-Za-z<>=])/

interface Lists {
  count: number
  /** The list that printed bullets are adding to. */
  open: number
}

/** "x ● y ● z" in one paragraph, "-x: ..." at its start: lines of a list. Neighbouring printed bullets are one list. */
function splitBullets(line: Line, lists: Lists): Line[] {
  const lead = LEADING_DASH.exec(line.text)?.[0].length ?? 0
  const rest = sliceLine(line, lead)
  const cuts = [...rest.text.matchAll(BULLET)].map((match) => ({ at: match.index, skip: match[0].length }))
  const head = sliceLine(rest, 0, cuts[0]?.at)
  const number = () => line.list || (lists.open ||= ++lists.count)
  const out: Line[] = []
  if (head.text !== '') out.push(lead > 0 ? { ...head, list: number() } : head)
  if (head.text !== '' && lead === 0) lists.open = 0
  cuts.forEach((cut, i) => {
    const part = sliceLine(rest, cut.at + cut.skip, cuts[i + 1]?.at)
    if (part.text !== '') out.push({ ...part, list: number() })
  })
  return out
}
