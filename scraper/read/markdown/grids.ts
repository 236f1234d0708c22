import { bordersOf, gridRows, simpleRows, type Row } from './grid-rows.js'

/** A text whose drawn tables became pipe tables, and for each of its lines the line that it comes from, from 1. */
export interface Redrawn {
  readonly text: string
  readonly lines: readonly number[]
}

const FENCE = /^[ \t>]*(`{3,}|~{3,})/
const GRID = /^ {0,3}\+(?:[-=:]+\+){2,} *$/
const COLUMNS = /^ {0,3}(?:-{2,}|={2,})(?: +(?:-{2,}|={2,}))+ *$/
/** Pandoc writes a table's caption below it. */
const CAPTION = /^ *(?:Table)?: +(\S.*)$/
const DASHES = /^ {0,3}-{5,} *$/
/** No table of a page is longer, no header higher; what is longer stays as it is. */
const MAX_LINES = 2_000
const MAX_HEADER = 6

/**
 * Turns tables that are drawn with characters into pipe tables, as Pandoc and reStructuredText write them: grids (`+---+---+`) and columns
 * under dashes (`----- ----`). Other lines stay. Undefined when there is no such table.
 */
export function redrawTables(text: string): Redrawn | undefined {
  if (!/^ {0,3}(?:\+[-=]{2,}\+|-{2,} +-{2,}|={2,} +={2,})/m.test(text)) return undefined
  const lines = text.split('\n')
  const out: string[] = []
  const from: number[] = []
  const put = (line: string, at: number) => {
    out.push(line)
    from.push(at + 1)
  }
  let fence = ''
  let depth = 0
  let changed = false
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const mark = FENCE.exec(line)?.[1]
    if (mark !== undefined && (fence === '' || (mark[0] === fence[0] && mark.length >= fence.length)))
      fence = fence === '' ? mark : ''
    if (fence === '') depth = Math.max(0, depth + tagBalance(line))
    const table = fence === '' && mark === undefined && depth === 0 ? tableAt(lines, at) : undefined
    if (!table) {
      put(line, at)
      continue
    }
    changed = true
    // The header over the dashes was taken for text.
    out.length = from.length = out.length - table.before
    if (table.caption !== undefined) for (const row of ['', `**${table.caption}**`]) put(row, at)
    put('', at)
    for (const row of pipes(table.rows, table.headed, table.width)) put(row.text, row.line)
    put('', table.end - 1)
    at = table.end - 1
  }
  return changed ? { text: out.join('\n'), lines: from } : undefined
}

/** Listings and tables of HTML keep their lines: how many more open on a line than close. */
function tagBalance(line: string): number {
  if (!line.includes('<')) return 0
  return (line.match(/<(?:pre|table)\b/gi)?.length ?? 0) - (line.match(/<\/(?:pre|table)\b/gi)?.length ?? 0)
}

interface Drawn {
  readonly rows: readonly Row[]
  readonly headed: boolean
  readonly width: number
  /** The line after the table and its caption. */
  readonly end: number
  /** Lines before it that belong to it: the header over the dashes. */
  readonly before: number
  readonly caption?: string
}

function tableAt(lines: readonly string[], at: number): Drawn | undefined {
  const line = lines[at] ?? ''
  if (GRID.test(line)) return /^ *\|/.test(lines[at + 1] ?? '') ? gridAt(lines, at) : undefined
  if (!COLUMNS.test(line)) return undefined
  return line.includes('=') ? underEquals(lines, at) : underDashes(lines, at)
}

function gridAt(lines: readonly string[], at: number): Drawn {
  let end = at + 1
  while (end < lines.length && /^ *[|+]/.test(lines[end] ?? '')) end += 1
  const borders = bordersOf(lines[at] ?? '')
  const rows = gridRows(lines.slice(at, end), borders, at)
  const headed = lines.slice(at, end).some((line, index) => index > 0 && /^ *\+[=:+]+ *$/.test(line))
  return withCaption(lines, { rows, headed, width: borders.length - 1, end, before: 0 })
}

/** reStructuredText: columns between lines of equals signs; with three such lines, the header stands before the second. */
function underEquals(lines: readonly string[], at: number): Drawn | undefined {
  const starts = startsOf(lines[at])
  const first = endOf(lines, at + 1, COLUMNS)
  if (first === undefined) return undefined
  const second = endOf(lines, first + 1, /^[ \t]*$|^ {0,3}={2,}(?: +={2,})+ *$/)
  const headed = second !== undefined && COLUMNS.test(lines[second] ?? '')
  const last = headed ? second : first
  const rows = simpleRows(lines.slice(at + 1, last), starts, at + 1)
  return withCaption(lines, { rows, headed, width: starts.length, end: last + 1, before: 0 })
}

/** Pandoc: the header over the dashes, a row on each line up to a blank one; or, in a frame of dashes, rows parted by blank lines. */
function underDashes(lines: readonly string[], at: number): Drawn | undefined {
  const starts = startsOf(lines[at])
  let top = at - 1
  while (top >= at - MAX_HEADER && (lines[top] ?? '').trim() !== '' && !DASHES.test(lines[top] ?? '')) top -= 1
  // Right below a text, dashes underline a heading.
  const framed = DASHES.test(lines[top] ?? '') && (lines[top - 1] ?? '').trim() === ''
  const from = framed ? top + 1 : at - 1
  const close = framed ? endOf(lines, at + 1, DASHES) : endOf(lines, at + 1, /^[ \t]*$/)
  const end = close ?? (framed ? undefined : Math.min(lines.length, at + MAX_LINES))
  const over = lines[at - 1] ?? ''
  if (end === undefined || end === at + 1 || from >= at || over.trim() === '' || COLUMNS.test(over)) return undefined
  const header = simpleRows(lines.slice(from, at), starts, from, true)
  const rows = [...header, ...simpleRows(lines.slice(at + 1, end), starts, at + 1, framed)]
  const drawn = {
    rows,
    headed: true,
    width: starts.length,
    end: framed ? end + 1 : end,
    before: at - from + (framed ? 1 : 0),
  }
  return withCaption(lines, drawn)
}

function startsOf(border: string | undefined): number[] {
  return [...(border ?? '').matchAll(/-+|=+/g)].map((match) => match.index)
}

/** The first line from here on of a form, no farther than a table may reach. */
function endOf(lines: readonly string[], from: number, form: RegExp): number | undefined {
  for (let at = from; at < Math.min(lines.length, from + MAX_LINES); at += 1) if (form.test(lines[at] ?? '')) return at
  return undefined
}

function withCaption(lines: readonly string[], table: Drawn): Drawn {
  const blank = (lines[table.end] ?? '').trim() === '' ? 1 : 0
  const caption = CAPTION.exec(lines[table.end + blank] ?? '')?.[1]
  return caption === undefined ? table : { ...table, caption: caption.replaceAll('*', ''), end: table.end + blank + 1 }
}

function pipes(rows: readonly Row[], headed: boolean, width: number): { text: string; line: number }[] {
  const line = (cells: readonly string[]) => `|${cells.join('|')}|`
  const blank = Array.from({ length: width }, () => ' ')
  const first = rows[0]?.line ?? 0
  const all = rows.map((row) => ({ text: line(row.cells), line: row.line }))
  const rule = { text: line(blank.map(() => '---')), line: first }
  return headed ? [...all.slice(0, 1), rule, ...all.slice(1)] : [{ text: line(blank), line: first }, rule, ...all]
}
