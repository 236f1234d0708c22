import type { Place } from '../../../spec/contract/diagnostic.js'
import type { Block, Cell, Table } from '../../document.js'
import type { ScrapeReporter } from '../../diagnostics/index.js'
import { captionLine, plainSectionKind, statusGroup } from '../../vocabulary/labels.js'
import { MISFIT } from './column-fit.js'
import { isHeaderStart, widerHeader, type HeaderCell } from './header.js'
import type { PageLine } from './lines.js'
import { partLabel } from './part-label.js'
import { proseOf } from './prose.js'
import { segment, type Position } from './segment.js'

export interface PageTable {
  readonly blocks: readonly Block[]
  /** The index of the first line after the table. */
  readonly end: number
}

/** What a table is called by the line above it. */
export interface PageCaption {
  readonly number: string
  readonly caption: string
  readonly line: PageLine
}

/**
 * Reads the rows below a header that ends before index `start`. Lines that fit no row of it stay paragraphs, with a finding.
 */
export function readPageTable(
  lines: readonly PageLine[],
  start: number,
  header: readonly HeaderCell[],
  caption: PageCaption | undefined,
  place: Place,
  reporter: ScrapeReporter,
): PageTable {
  const end = endOfTable(lines, start, header[0]?.line.indent ?? 0)
  const body = lines.slice(start, end)
  const roles = header.map((cell) => cell.role)
  const { positions, cost } = segment(
    roles,
    body.map((line) => line.text),
  )
  const tablePlace = {
    ...place,
    ...(caption ? { table: caption.number } : {}),
    line: header[0]?.line.line ?? place.line ?? 1,
  }
  if (cost > MISFIT * ((positions.at(-1)?.row ?? 0) + 1)) {
    reporter.report('read.page.table-unread', tablePlace, {
      caption: caption?.caption ?? roles.join(' | '),
      lines: body.length,
    })
    const unread = [...(caption ? [caption.line] : []), ...header.map((cell) => cell.line), ...body]
    return { blocks: unread.map((line) => paragraph(line, place)), end }
  }
  return { blocks: [tableOf(header, body, positions, caption, tablePlace, reporter)], end }
}

function paragraph(line: PageLine, place: Place): Block {
  return { kind: 'paragraph', text: line.text, place: { ...place, line: line.line } }
}

/** What the rows below a header cost when they are read by it; to choose between two headers. */
export function costOfTable(lines: readonly PageLine[], start: number, header: readonly HeaderCell[]): number {
  const end = endOfTable(lines, start, header[0]?.line.indent ?? 0)
  const texts = lines.slice(start, end).map((line) => line.text)
  return segment(
    header.map((cell) => cell.role),
    texts,
  ).cost
}

/** The header, or a wider one with columns of unknown words where the rows fit that far better. */
export function bestHeader(
  lines: readonly PageLine[],
  start: number,
  header: readonly HeaderCell[],
): readonly HeaderCell[] {
  let best = header
  let cost = costOfTable(lines, start + header.length, header)
  if (cost < FAR_BETTER) return header
  let wider = widerHeader(lines, start, header)
  for (let added = 0; wider && added < MOST_UNKNOWN; added++) {
    const other = costOfTable(lines, start + wider.length, wider)
    if (other + FAR_BETTER <= cost) {
      best = wider
      cost = other
    }
    wider = widerHeader(lines, start, wider)
  }
  return best
}

const MOST_UNKNOWN = 3
const FAR_BETTER = 4

function endOfTable(lines: readonly PageLine[], start: number, indent: number): number {
  let labels = false
  for (let i = start; i < lines.length; i++) {
    const line = lines[i]
    if (!line) break
    if (/^(?:definition|参数解释)$/i.test(line.text)) labels = true
    if (/^(?:default value|默认取值)$/i.test(line.text)) labels = false
    if (line.indent < indent && line.gap) return i
    if (captionLine(line.text) || statusGroup(line.text) || isHeaderStart(lines, i)) return i
    if (line.gap && partLabel(line.text)) return i
    const kind = plainSectionKind(line.text)
    // "Constraints" is one of the four labels of a new-style description, after "Definition".
    if (kind && line.gap && !(labels && kind === 'constraints')) return i
  }
  return lines.length
}

function tableOf(
  header: readonly HeaderCell[],
  body: readonly PageLine[],
  positions: readonly Position[],
  caption: PageCaption | undefined,
  place: Place,
  reporter: ScrapeReporter,
): Table {
  return {
    kind: 'table',
    ...(caption ? { number: caption.number } : {}),
    ...(caption && caption.caption !== '' ? { caption: caption.caption } : {}),
    anchors: [],
    header: header.map(({ line }) => cellOf([line], { ...place, line: line.line })),
    rows: rowsOf(header, body, positions, place, reporter),
    place,
  }
}

function rowsOf(
  header: readonly HeaderCell[],
  body: readonly PageLine[],
  positions: readonly Position[],
  place: Place,
  reporter: ScrapeReporter,
): Cell[][] {
  const raw: { place: Place; spanned: boolean; cells: PageLine[][] }[] = []
  for (const [i, line] of body.entries()) {
    const position = positions[i]
    if (!position) continue
    const at = { ...place, row: position.row + 1, line: line.line }
    raw[position.row] ??= { place: at, spanned: position.spanned, cells: header.map(() => []) }
    raw[position.row]?.cells[position.column]?.push(line)
    if (position.misfit >= MISFIT) reporter.report('read.page.row-doubtful', at, { text: line.text })
  }
  const rows: Cell[][] = []
  for (const row of raw) {
    const above = row.spanned ? rows.at(-1) : undefined
    rows.push(
      row.cells.map((cell, column) =>
        above && isSpannedColumn(header, column) ? spannedCell(above[column], row.place) : cellOf(cell, row.place),
      ),
    )
  }
  return rows
}

function isSpannedColumn(header: readonly HeaderCell[], column: number): boolean {
  return header[column]?.role !== 'resource' && header[column]?.role !== 'condition'
}

function spannedCell(above: Cell | undefined, place: Place): Cell {
  return { blocks: above?.blocks ?? [], spanned: true, place }
}

function cellOf(lines: readonly PageLine[], place: Place): Cell {
  return { blocks: proseOf(lines, () => place), place }
}
