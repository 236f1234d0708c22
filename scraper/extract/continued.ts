import { cellText, linksOf, type Table } from '../document.js'
import { isHeader } from './header-name.js'
import type { FieldColumns } from './columns.js'
import type { Context } from './context.js'
import { readRows, type RawField } from './field-rows.js'
import { nestRows } from './nesting.js'
import type { FieldTable } from './page-tables.js'
import type { Leaf, Part } from './parts.js'
import { isOpen, leafOf } from './type-tree.js'
import { nameKey, vocabularyKey } from './words.js'

/** A table that the next one may go on with, and the leaf that its last rows stand in. */
export interface Above {
  leaf: Leaf
  readonly table: FieldTable
}

/**
 * Tells whether a table goes on with the one right above it, as where an export cut a long table in two: the upper one has a caption and
 * the lower one none, both have the same columns, no name stands in both, and nothing refers to the lower one. Below a
 * hand-written root with a single row of an object without a name it may be that object, as the rules of references tell.
 */
export class Continuations {
  readonly #linked: ReadonlySet<string>

  constructor(parts: readonly Part[]) {
    const blocks = parts.flatMap(({ leaves }) => leaves.map(({ block }) => block))
    this.#linked = new Set(linksOf(blocks).map(({ href = '' }) => href.slice(href.indexOf('#') + 1).toLowerCase()))
  }

  /** @param name the lower table's column of names */
  goesOn({ block: lower, statuses }: Leaf, { leaf, table: upper }: Above, name: number): boolean {
    if (statuses !== leaf.statuses) return false
    if (lower.kind !== 'table' || lower.caption !== undefined || lower.number !== undefined) return false
    if (upper.table.caption === undefined || !sameColumns(lower, upper.table)) return false
    if (lower.anchors.some((anchor) => this.#linked.has(anchor.toLowerCase()))) return false
    const names = lower.rows.map((row) => nameKey(cellText(row[name])))
    const known = new Set(upper.fields.map((field) => field.name))
    if (names.some((one) => known.has(one))) return false
    if (upper.role?.endsWith('header') === true && !names.every(isHeader)) return false
    return upper.certain || upper.name !== '' || upper.fields.filter(isNameless).length !== 1
  }
}

/** Joins the rows of a table to those of the one that it goes on with; gives the new ones. */
export function goOn(upper: FieldTable, lower: Table, columns: FieldColumns, context: Context): RawField[] {
  const fields = nestRows(readRows(lower, columns, context))
  upper.fields = [...upper.fields, ...fields]
  const { caption = '' } = upper.table
  context.reporter.report('extract.table-continued', lower.place, { caption, rows: lower.rows.length })
  return fields
}

function sameColumns(a: Table, b: Table): boolean {
  const [own, other] = [a, b].map(({ header }) => header.map((cell) => vocabularyKey(cellText(cell))).join('\n'))
  return own === other && own !== ''
}

/** An object of no name that nothing says the table of. */
function isNameless({ type, typed, links, tableNumbers }: RawField): boolean {
  if (!typed || !isOpen(type) || links.length > 0 || tableNumbers.length > 0) return false
  const leaf = leafOf(type)
  return leaf?.kind !== 'object' || (leaf.label === undefined && leaf.table === undefined)
}
