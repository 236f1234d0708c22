import type { RawField } from './field-rows.js'
import type { FieldTable } from './page-tables.js'
import { isOpen, leafOf } from './type-tree.js'

/**
 * "Common parameters" and "Description of the url field" read like the captions of roots, and are objects' where a row of another table
 * means an object of just that name and a root stands before the table.
 */
export function nameBySubject(tables: readonly FieldTable[]): void {
  const withRoot = new Set<string>()
  for (const table of tables) {
    const isRoot = table.name === '' && (table.role ?? table.fallback) !== undefined
    const subject = isRoot ? subjectOf(table.table.caption ?? '') : undefined
    if (subject !== undefined && withRoot.has(table.groups.join()) && isMeant(subject, table, tables)) {
      table.name = subject
      delete table.role
    }
    if (table.role !== undefined) withRoot.add(table.groups.join())
  }
}

const SUBJECTS: readonly RegExp[] = [
  /^([A-Za-z_][\w.:-]*) (?:field|parameter|object|attribute|element)s?(?: descriptions?)?$/,
  /^descriptions? (?:of|about) (?:the )?["'“]?([A-Za-z_][\w.:-]*)["'”]? (?:field|parameter|object|attribute|element)s?$/i,
  /^["'“]?([A-Za-z_][\w.:-]*)["'”]? ?(?:字段|参数|对象|属性|元素|结构)/,
]

function subjectOf(caption: string): string | undefined {
  return SUBJECTS.map((form) => form.exec(caption.trim())?.[1]).find((name) => name !== undefined)
}

function isMeant(subject: string, table: FieldTable, tables: readonly FieldTable[]): boolean {
  return tables.some(
    (other) =>
      other !== table &&
      other.groups.join() === table.groups.join() &&
      other.fields.some((field) => isOpen(field.type) && nameOf(field) === subject),
  )
}

/** What a row calls its object: the type's name, or the row's own where nothing else says the table. */
function nameOf({ name, type, typed, links, tableNumbers }: RawField): string | undefined {
  const leaf = leafOf(type)
  if (leaf?.kind === 'object' && leaf.label !== undefined) return leaf.label
  return typed && links.length === 0 && tableNumbers.length === 0 ? name : undefined
}
