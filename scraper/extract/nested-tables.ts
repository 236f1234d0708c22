import type { FieldTable } from './page-tables.js'

/** An object's table made of some rows of another table. */
export function asObject(
  table: FieldTable,
  more: Pick<FieldTable, 'name' | 'fields'> & Partial<Pick<FieldTable, 'parent'>>,
): FieldTable {
  const { index, part, groups, anchors } = table
  const origin = table.fromExample === true ? { fromExample: true as const } : {}
  return { index, table: table.table, part, groups, anchors, certain: false, ...origin, ...more }
}

/** The name of the object in a list that has no name of its own. */
const LIST_ITEM = 'Item'

/** The synthetic tables of rows that are nested in a table, and theirs. */
export function nestedTables(table: FieldTable): FieldTable[] {
  return table.fields.flatMap((field) => {
    if (!field.children) return []
    const own = asObject(table, {
      name: field.special === undefined ? field.name : LIST_ITEM,
      fields: field.children,
      parent: field,
    })
    return [own, ...nestedTables(own)]
  })
}
