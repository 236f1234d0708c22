import type { Block, Cell, Table } from '../../document.js'
import { isColumnWord } from '../column-words.js'
import type { Caption } from './caption.js'
import { anchorsOf, childrenOf, elements, isElement, plainText, type HtmlElement } from './dom.js'
import { layOut, type Slot } from './grid.js'
import type { BlockReader } from './list.js'
import { placeOf, type Scope } from './scope.js'

const GROUPS = new Set(['thead', 'tbody', 'tfoot'])
const CELLS = new Set(['td', 'th'])
/**
 * The rows of a table as their cells, in reading order. A nested table's rows belong to that one; rows without cells and blank rows
 * of a `thead` are none.
 */
export function tableRows(table: HtmlElement, scope: Scope): HtmlElement[][] {
  const groups = table.children
    .filter(isElement)
    .flatMap((child) => (GROUPS.has(child.name) ? child.children : [child]))
  return groups
    .filter((row) => isElement(row) && row.name === 'tr' && !scope.omit(row))
    .map((row) => childrenOf(row).filter(isElement))
    .map((cells) => cells.filter((cell) => CELLS.has(cell.name)))
    .filter((row) => row.length > 0 && !(isHeadRow(row) && row.every((cell) => plainText(cell) === '')))
}

/**
 * Reads a table as a rectangle. Its header is the `thead`, or leading rows of header cells only, or a first row of known column
 * words or of bold text; without any of these it has none. Undefined when no cell holds anything.
 */
export function readTable(
  table: HtmlElement,
  rows: readonly HtmlElement[][],
  caption: Caption | undefined,
  anchors: readonly string[],
  scope: Scope,
  readBlocks: BlockReader,
): Table | undefined {
  const inTable = { ...scope, ...(caption?.number === undefined ? {} : { table: caption.number }) }
  const headerRows = countHeaderRows(rows)
  const { slots, cut } = layOut(rows, headerRows)
  const place = placeOf(table, inTable)
  if (cut > 0) scope.reporter.report('read.html.cells-cut', place, { cells: cut })
  const cells = new Cells(inTable, readBlocks)
  const header = mergeRows(slots.slice(0, headerRows).map((row) => cells.read(row, undefined)))
  const body = slots
    .slice(headerRows)
    .map((row, i) => cells.read(row, i + 1))
    .filter((row) => row.some((cell) => cell.blocks.length > 0))
  if (header.length === 0 && body.length === 0) return undefined
  return { kind: 'table', ...caption, anchors: allAnchors(table, anchors), header, rows: body, place }
}

/** Reads the cells of a table; a cell that spans is read once and repeated. */
class Cells {
  readonly #scope: Scope
  readonly #readBlocks: BlockReader
  readonly #read = new Map<HtmlElement, readonly Block[]>()

  constructor(scope: Scope, readBlocks: BlockReader) {
    this.#scope = scope
    this.#readBlocks = readBlocks
  }

  read(slots: readonly Slot[], row: number | undefined): Cell[] {
    const scope = { ...this.#scope, inCell: true, depth: this.#scope.depth + 1, ...(row === undefined ? {} : { row }) }
    const line = slots.find((slot) => slot.element && !slot.spanned)?.element
    const empty: Cell = { blocks: [], place: placeOf(line, scope) }
    return slots.map(({ element, spanned }): Cell => {
      if (!element) return empty
      const place = spanned ? empty.place : placeOf(element, scope)
      const blocks = this.#read.get(element) ?? this.#readBlocks(element.children, scope)
      this.#read.set(element, blocks)
      return spanned ? { blocks, spanned, place } : { blocks, place }
    })
  }
}

/** Several header rows as one: a column's cell holds what each row says of it, once. */
function mergeRows(rows: readonly (readonly Cell[])[]): readonly Cell[] {
  const [first = [], ...others] = rows
  return first.map((cell, column) => {
    const more = others.flatMap((row) => row.slice(column, column + 1)).filter((other) => other.blocks !== cell.blocks)
    return { ...cell, blocks: [...new Set([...cell.blocks, ...more.flatMap((other) => other.blocks)])] }
  })
}

function countHeaderRows(rows: readonly HtmlElement[][]): number {
  const inHead = rows.findIndex((row) => !isHeadRow(row))
  if (inHead > 0) return headRows(rows.slice(0, inHead))
  if (inHead < 0 && rows.length > 0) return headRows(rows)
  const headings = rows.findIndex((row) => row.some((cell) => cell.name !== 'th'))
  if (headings !== 0) return headings < 0 ? Math.min(1, rows.length) : headings
  const [first = []] = rows
  return rows.length > 1 && first.length > 1 && (looksLikeHeader(first) || first.every(isBold)) ? 1 : 0
}

/** A `thead` that was never closed holds the body too: its header ends at the first row that has data cells only. */
function headRows(rows: readonly HtmlElement[][]): number {
  const data = rows.findIndex((row, i) => i > 0 && row.every((cell) => cell.name === 'td'))
  return data < 0 ? rows.length : data
}

function isHeadRow(row: readonly HtmlElement[]): boolean {
  const group = row[0]?.parent?.parent
  return !!group && isElement(group) && group.name === 'thead'
}

/** A first row of column words: half of its cells at least, and two; what else heads a column is short too. */
function looksLikeHeader(row: readonly HtmlElement[]): boolean {
  const texts = row.map(plainText)
  const known = texts.filter(isColumnWord).length
  const short = texts.every((text) => text.length > 0 && text.length <= 40 && !/[.。,，;；]$/.test(text))
  return known >= 2 && known * 2 >= texts.length && short && new Set(texts).size === texts.length
}

function isBold(cell: HtmlElement): boolean {
  const text = plainText(cell)
  const bold = [...elements(cell.children)].find((child) => child.name === 'b' || child.name === 'strong')
  return text !== '' && bold !== undefined && plainText(bold) === text
}

/** The names a link may use: those collected before the table, its own, its caption's, and the short form of each. */
function allAnchors(table: HtmlElement, before: readonly string[]): string[] {
  const caption = table.children.find((child) => isElement(child) && child.name === 'caption')
  const names = [...before, ...anchorsOf(table), ...(caption ? [...elements([caption])].flatMap(anchorsOf) : [])]
  const short = names.filter((name) => name.includes('__')).map((name) => name.slice(name.indexOf('__') + 2))
  return [...new Set([...names, ...short])]
}
