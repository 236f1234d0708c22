/** A piece of HTML that was taken out of a Markdown text, and the line that it starts on. */
export interface Embedded {
  readonly html: string
  readonly line: number
}

export interface Extracted {
  /** The text with a place holder for each piece, every other line where it was. */
  readonly text: string
  readonly pieces: readonly Embedded[]
  /** The place holder's attribute, with the piece's number as value: a name that the text itself does not hold. */
  readonly holder: string
}

interface Position {
  readonly line: number
  readonly column: number
}

/** So many tables without an end, and no more are looked for: each search runs to the end of the text. */
const MAX_UNCLOSED = 20
const FENCE = /^[ \t>]*(`{3,}|~{3,})/
/** A table's start, with nothing but list markers, anchors and boxes before it on its line. */
const START = /^([ \t]*(?:(?:[-+*•]|\d{1,9}[.)])[ \t]+)?)((?:<(?:a|div|center|p)\b[^<>]*>[ \t]*|<\/a>[ \t]*)*<table\b)/i

/**
 * Takes HTML tables out of a Markdown text whole. Markdown ends a block of HTML at the first blank line, and the vendor's tables
 * hold blank lines and indented code: the rest of the table would be read as text. Tables that are never closed stay.
 */
export function extractTables(text: string): Extracted {
  const lines = text.split('\n')
  const holder = holderFor(text)
  const pieces: Embedded[] = []
  const out: string[] = []
  let fence = ''
  let unclosed = 0
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? ''
    fence = nextFence(fence, line)
    const start = fence === '' ? START.exec(line) : null
    const end = start && unclosed < MAX_UNCLOSED ? tableEnd(lines, i, (start[1] ?? '').length) : undefined
    if (!start || !end) {
      if (start) unclosed += 1
      out.push(line)
      continue
    }
    const indent = start[1] ?? ''
    const html = textBetween(lines, { line: i, column: indent.length }, end)
    // What follows the table on its last line stays there; a place holder's block ends with its line.
    const rest = (lines[end.line] ?? '').slice(end.column)
    out.push(`${indent}<section ${holder}="${pieces.length}"></section>${end.line === i ? rest : ''}`)
    pieces.push({ html, line: i + 1 })
    for (let blank = i + 1; blank <= end.line; blank += 1) out.push(blank === end.line ? rest.trimEnd() : '')
    i = end.line
  }
  return { text: out.join('\n'), pieces, holder }
}

function nextFence(open: string, line: string): string {
  const mark = FENCE.exec(line)?.[1]
  if (mark === undefined) return open
  if (open === '') return mark
  return mark[0] === open[0] && mark.length >= open.length ? '' : open
}

/** Where the table that starts on a line is closed: the line, and the column after its last tag. */
function tableEnd(lines: readonly string[], from: number, column: number): Position | undefined {
  let depth = 0
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i] ?? ''
    const tags = /<(\/?)table\b[^<>]*>?/gi
    tags.lastIndex = i === from ? column : 0
    for (let tag = tags.exec(line); tag; tag = tags.exec(line)) {
      depth += tag[1] ? -1 : 1
      if (depth <= 0) return { line: i, column: endOfClosing(line, tag.index + tag[0].length) }
    }
  }
  return undefined
}

/** Boxes around the table close with it. */
function endOfClosing(line: string, column: number): number {
  return column + (/^(?:[ \t]*<\/(?:div|center|p|a)>)*/i.exec(line.slice(column))?.[0].length ?? 0)
}

function textBetween(lines: readonly string[], from: Position, to: Position): string {
  const first = lines[from.line] ?? ''
  if (from.line === to.line) return first.slice(from.column, to.column)
  const inner = lines.slice(from.line + 1, to.line)
  return [first.slice(from.column), ...inner, (lines[to.line] ?? '').slice(0, to.column)].join('\n')
}

function holderFor(text: string): string {
  let name = 'data-piece'
  while (text.includes(name)) name += 'x'
  return name
}
