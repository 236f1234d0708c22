import type { Block, Table } from '../document.js'
import { fieldColumns } from './columns.js'
import type { Context } from './context.js'
import { readRows, type RawField } from './field-rows.js'
import { nestRows } from './nesting.js'
import type { ParsedType } from './type-text.js'
import { isOpen } from './type-tree.js'

/** What the cells of a row hold of an object: the rows of a table inside a cell, and the blocks without that table. */
export interface CellTable {
  readonly children: readonly RawField[]
  readonly description: readonly Block[]
}

/** The table of fields with types that stands in the description of an object's row; undefined where there is none. */
export function cellTable(type: ParsedType, description: readonly Block[], context: Context): CellTable | undefined {
  if (!isOpen(type)) return undefined
  for (const block of description) {
    const columns = block.kind === 'table' ? fieldColumns(block) : undefined
    if (!columns || columns.type === undefined) continue
    const children = nestRows(readRows(block as Table, columns, context))
    if (children.length > 0) return { children, description: description.filter((other) => other !== block) }
  }
  return undefined
}
