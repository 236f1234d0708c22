import { attribute, type HtmlElement } from './dom.js'

/** One place of a table's rectangle: the cell that stands here, or that a span repeats here. */
export interface Slot {
  readonly element?: HtmlElement
  readonly spanned: boolean
}

/** The most columns that spans may make, and the most slots of a table; real tables have 10 and some hundreds. */
const MAX_COLUMNS = 200
const MAX_SLOTS = 1_000_000

/**
 * Lays a table's rows out as a rectangle: row and column spans are filled with the cell they repeat, short rows with empty slots. A
 * cell whose `headers` names a later column goes there. `cut` counts cells beyond the limits, which only hostile tables reach.
 */
export function layOut(
  rows: readonly (readonly HtmlElement[])[],
  headerRows: number,
): { slots: Slot[][]; cut: number } {
  const limit = Math.max(20, Math.min(MAX_COLUMNS, Math.floor(MAX_SLOTS / Math.max(1, rows.length))))
  const layout = new Layout(naturalWidth(rows, limit), limit)
  rows.forEach((row, i) => {
    // A header's row span never reaches into the body.
    if (i === headerRows) layout.endSpans()
    layout.addRow(row, i < headerRows)
  })
  return { slots: layout.rectangle(), cut: layout.cut }
}

/** The columns that the widest row fills, spans included, so that a careless `colspan="100"` makes no columns of its own. */
function naturalWidth(rows: readonly (readonly HtmlElement[])[], limit: number): number {
  const cells = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const spans = rows
    .filter((row) => row.length > 1)
    .reduce(
      (most, row) =>
        Math.max(
          most,
          row.reduce((sum, cell) => sum + span(cell, 'colspan'), 0),
        ),
      0,
    )
  return Math.min(limit, Math.max(cells, spans))
}

class Layout {
  cut = 0
  readonly #rows: Slot[][] = []
  readonly #columns = new Map<string, number | undefined>()
  readonly #natural: number
  readonly #limit: number
  #width = 0
  /** For each column, the cell that spans down into the next rows and how many are left. */
  #down: { element: HtmlElement; left: number }[] = []

  constructor(natural: number, limit: number) {
    this.#natural = natural
    this.#limit = limit
  }

  endSpans(): void {
    this.#down = []
  }

  addRow(cells: readonly HtmlElement[], header: boolean): void {
    const row: Slot[] = []
    for (const cell of cells) this.#place(row, cell, header)
    this.#fillDown(row, Number.MAX_SAFE_INTEGER)
    this.#width = Math.max(this.#width, row.length)
    this.#rows.push(row)
  }

  rectangle(): Slot[][] {
    for (const row of this.#rows) {
      while (row.length < this.#width) row.push({ spanned: false })
    }
    return this.#rows
  }

  #place(row: Slot[], cell: HtmlElement, header: boolean): void {
    this.#fillDown(row, Number.MAX_SAFE_INTEGER, true)
    const named = header ? undefined : this.#namedColumn(cell)
    while (named !== undefined && row.length < named) {
      if (!this.#fillOne(row)) row.push({ spanned: false })
    }
    this.#fillDown(row, Number.MAX_SAFE_INTEGER, true)
    if (row.length >= this.#limit) {
      this.cut += 1
      return
    }
    const start = row.length
    const end = Math.max(start + 1, Math.min(start + span(cell, 'colspan'), this.#natural))
    const down = rowSpan(cell)
    for (let at = start; at < end; at += 1) {
      if (at > start && this.#down[at]) break
      row.push({ element: cell, spanned: at > start })
      if (down > 1) this.#down[at] = { element: cell, left: down - 1 }
      else delete this.#down[at]
    }
    if (header) this.#nameColumn(cell, start)
  }

  /** Fills the slots that cells of earlier rows span into; with `adjoining`, only those right at the row's end. */
  #fillDown(row: Slot[], to: number, adjoining = false): void {
    while (row.length < Math.min(to, this.#down.length)) {
      if (this.#fillOne(row)) continue
      if (adjoining || !this.#down.slice(row.length).some(Boolean)) return
      row.push({ spanned: false })
    }
  }

  #fillOne(row: Slot[]): boolean {
    const spanning = this.#down[row.length]
    if (!spanning) return false
    spanning.left -= 1
    if (spanning.left <= 0) delete this.#down[row.length]
    row.push({ element: spanning.element, spanned: true })
    return true
  }

  /** `headers` resolves within one table only; an id that names two columns tells nothing. */
  #nameColumn(cell: HtmlElement, column: number): void {
    const id = attribute(cell, 'id').trim()
    if (id !== '') this.#columns.set(id, this.#columns.has(id) ? undefined : column)
  }

  #namedColumn(cell: HtmlElement): number | undefined {
    const [id = ''] = attribute(cell, 'headers').trim().split(/\s+/)
    return this.#columns.get(id)
  }
}

function span(cell: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const value = Number.parseInt(attribute(cell, name), 10)
  return value >= 1 ? Math.min(value, MAX_COLUMNS) : 1
}

/** `rowspan="0"` reaches to the end of the table. */
function rowSpan(cell: HtmlElement): number {
  const value = Number.parseInt(attribute(cell, 'rowspan'), 10)
  return value === 0 ? Number.MAX_SAFE_INTEGER : value >= 1 ? value : 1
}
