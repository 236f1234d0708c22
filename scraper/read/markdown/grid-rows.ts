/** A row of a drawn table: its cells as text of one line, and the line that it starts on, from 0. */
export interface Row {
  readonly cells: readonly string[]
  readonly line: number
}

/** Where a border's corners stand. */
export function bordersOf(border: string): number[] {
  return [...border.matchAll(/\+/g)].map((match) => match.index)
}

/** The rows of a grid: borders part them, and a row may have several lines. */
export function gridRows(lines: readonly string[], borders: readonly number[], from: number): Row[] {
  const rows: Row[] = []
  let open: { readonly parts: string[][]; readonly line: number } | undefined
  const close = () => {
    if (open) rows.push({ cells: open.parts.map(oneLine), line: open.line })
    open = undefined
  }
  lines.forEach((line, index) => {
    if (/^ *\+/.test(line)) return close()
    open ??= { parts: borders.slice(1).map(() => []), line: from + index }
    const { parts } = open
    gridCells(line, borders).forEach((cell, column) => parts[column]?.push(cell))
  })
  close()
  return rows
}

/** The cells of a grid's line: at the bars when they are as many as the columns, else where the border's corners stand. */
function gridCells(line: string, borders: readonly number[]): string[] {
  const bars = line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
  if (bars.length === borders.length - 1) return bars.map((cell) => cell.trim())
  return cellsAt(
    line,
    borders.slice(0, -1).map((border) => border + 1),
  ).map((cell) => cell.replace(/^\||\|$/g, '').trim())
}

/** The rows of columns under dashes; a line without a first cell goes on with the row above, and where `spaced`, all up to a blank line. */
export function simpleRows(lines: readonly string[], starts: readonly number[], from: number, spaced = false): Row[] {
  const open: { readonly parts: string[][]; readonly line: number }[] = []
  let parted = true
  lines.forEach((line, index) => {
    const blank = /^[ \-=]*$/.test(line)
    if (blank) parted = true
    if (blank) return
    const cells = cellsAt(line, starts)
    const above = (spaced ? !parted : cells[0] === '') ? open.at(-1) : undefined
    parted = false
    const { parts } = above ?? { parts: starts.map((): string[] => []) }
    cells.forEach((cell, column) => parts[column]?.push(cell))
    if (!above) open.push({ parts, line: from + index })
  })
  return open.map(({ parts, line }) => ({ cells: parts.map(oneLine), line }))
}

/** The parts of a line that begin at the given columns; Chinese characters take two columns each. */
export function cellsAt(line: string, starts: readonly number[]): string[] {
  const cells = starts.map(() => '')
  let column = 0
  let cell = -1
  for (const char of line) {
    while (cell + 1 < starts.length && column >= (starts[cell + 1] ?? 0)) cell += 1
    if (cell >= 0) cells[cell] += char
    column += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(char)
      ? 2
      : 1
  }
  return cells.map((text) => text.trim())
}

/** The lines of a cell as one: blank lines and list items begin a new line of the cell. */
function oneLine(lines: readonly string[]): string {
  let text = ''
  let blank = false
  for (const line of lines) {
    if (line !== '')
      text += text === '' ? line : blank || /^(?:[-*•●+]|\d+[.)]) /.test(line) ? `<br>${line}` : ` ${line}`
    blank = line === ''
  }
  return text.replace(/(?<!\\)\|/g, '\\|')
}
