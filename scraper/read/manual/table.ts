import type { Place } from '../../../spec/contract/diagnostic.js'
import { cellText, type Cell, type Table } from '../../document.js'
import { cleanText } from '../normalise-text.js'
import { joinCells, type CellReader } from './cell.js'

/** A row as the transcription has it. */
export interface RawRow {
  readonly line: number
  readonly cells: readonly string[]
  readonly pipe: boolean
  /** The first row after a header that a page break repeats. */
  readonly opensPage: boolean
}

/** A table as it grows, page by page. */
export interface RawTable {
  readonly number?: string
  readonly caption?: string
  readonly header: readonly string[]
  readonly line: number
  readonly pipe: boolean
  readonly rows: RawRow[]
}

/** A header's cells, without the empty ones that pad it on the right. */
export function headerCells(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)
}

/** Whether two header rows say the same. */
export function sameHeader(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((cell, i) => headerText(cell) === headerText(b[i] ?? ''))
}

function headerText(cell: string): string {
  return cleanText(cell.replace(/<[^<>]*>|\*\*/g, '')).toLowerCase()
}

/** Makes the table: rows of the header's width, parts of one row joined, copies of a table inside a cell left out. */
export function buildTable(raw: RawTable, place: Place, reader: CellReader): Table {
  return new TableBuilder(raw, place, reader).build()
}

class TableBuilder {
  readonly #raw: RawTable
  readonly #place: Place
  readonly #reader: CellReader
  readonly #rows: Cell[][] = []
  #inner: ReadonlySet<string> = new Set()
  #copies = 0

  constructor(raw: RawTable, place: Place, reader: CellReader) {
    this.#raw = raw
    this.#place = raw.number === undefined ? place : { ...place, table: raw.number }
    this.#reader = reader
  }

  build(): Table {
    const { number, caption, header, line, pipe } = this.#raw
    for (const row of this.#raw.rows) this.#add(row)
    const place = { ...this.#place, line }
    if (this.#copies > 0) {
      this.#reader.reporter.report('read.manual.repeated-inner-rows', place, {
        rows: this.#copies,
        table: number ?? '',
      })
    }
    return {
      kind: 'table',
      ...(number === undefined ? {} : { number }),
      ...(caption === undefined ? {} : { caption }),
      anchors: [],
      header: header.map((cell) => this.#reader.read(cell, pipe, place)),
      rows: this.#rows,
      place,
    }
  }

  #add(row: RawRow): void {
    if (this.#isCopy(row.cells)) {
      this.#copies++
      return
    }
    const place = { ...this.#place, row: this.#rows.length + 1, line: row.line }
    const cells = this.#fit(row, place).map((cell) => this.#reader.read(cell, row.pipe, place))
    if (row.cells.some((cell) => /<table\b/i.test(cell))) this.#noteInner(cells)
    const before = this.#rows.at(-1)
    if (before && continues(cells, row.opensPage)) {
      this.#rows[this.#rows.length - 1] = before.map((cell, i) => joinCells(cell, cells[i] ?? { blocks: [], place }))
      this.#reader.reporter.report('read.manual.row-joined', { ...place, row: this.#rows.length }, {})
    } else {
      this.#rows.push(cells)
    }
  }

  /** The row with as many cells as the header. */
  #fit(row: RawRow, place: Place): readonly string[] {
    const width = this.#raw.header.length
    if (row.cells.length === width) return row.cells
    const cells = headerCells(row.cells)
    const filled = [...cells, ...Array<string>(Math.max(0, width - cells.length)).fill('')]
    const extra = filled.slice(width)
    if (row.cells.length >= width && extra.length === 0) return filled
    if (extra.length > 0 && isInnerText(extra, filled[width - 1] ?? '')) return filled.slice(0, width)
    this.#reader.reporter.report('read.manual.row-width', place, {
      cells: cells.length,
      columns: width,
      text: clip(row.cells.join(' | ')),
    })
    if (extra.length === 0) return filled
    return [...filled.slice(0, width - 1), filled.slice(width - 1).join(row.pipe ? ' | ' : ' ')]
  }

  #noteInner(cells: readonly Cell[]): void {
    const rows = cells
      .flatMap((cell) => cell.blocks)
      .flatMap((block) => (block.kind === 'table' ? [block.header, ...block.rows] : []))
    if (rows.length > 0) this.#inner = new Set(rows.map((row) => rowKey(row.map(cellText))))
  }

  /** A row that repeats a row of the table inside the cell above. */
  #isCopy(cells: readonly string[]): boolean {
    return this.#inner.size > 0 && this.#inner.has(rowKey(headerCells(cells)))
  }
}

/** Text to compare a row by: blanks and bars that a transcription sets between values do not count. */
function rowKey(cells: readonly string[]): string {
  return cells.join('').replace(/[\s|]/g, '')
}

/** Whether the cells beyond the last column repeat the texts of a table in the last column. */
function isInnerText(extra: readonly string[], last: string): boolean {
  const text = rowKey([last])
  return /<table\b/i.test(last) && extra.every((cell) => text.includes(rowKey([cell])))
}

/** A part of the row before: no name, at a page's start or with nothing but the last column. */
function continues(cells: readonly Cell[], opensPage: boolean): boolean {
  const filled = cells.map((cell) => cell.blocks.length > 0)
  if (filled[0] || !filled.includes(true)) return false
  return opensPage || filled.indexOf(true) === filled.length - 1
}

function clip(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text
}
