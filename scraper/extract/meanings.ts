import type { Table } from '../document.js'
import type { RawField } from './field-rows.js'
import type { FieldTable } from './page-tables.js'
import { sectionOf, type Part } from './parts.js'
import { isOpen, leafOf } from './type-tree.js'
import { looseKey } from './words.js'

/** The fragment of a link, lower case, as it is in the heading's or the table's name; empty when there is none. */
export function fragmentOf(href: string): string {
  const fragment = href.includes('#') ? href.slice(href.indexOf('#') + 1) : ''
  try {
    return decodeURIComponent(fragment).toLowerCase()
  } catch {
    return fragment.toLowerCase()
  }
}

/** A heading that is no section's label stands for the first table below it: its anchors, and the name that Markdown sites give it. */
export function headingAnchors(table: Table, part: Part): string[] {
  if (!part.heading || !standsForTable(table, part)) return []
  return [...part.heading.anchors, slugOf(part.title)]
}

/**
 * Pages without captions put the object's bare name into a heading above its table ("#### AccessPolicy"): the table is that object's
 * when some other table's row means such an object.
 */
export function nameByHeadings(tables: readonly FieldTable[]): void {
  const titled = tables.filter((table) => isTitled(table))
  if (titled.length === 0) return
  const meanings = meaningsOf(tables)
  for (const table of titled) {
    const title = table.part.title.trim()
    const keys = [looseKey(title), ...table.anchors.map((anchor) => `#${anchor.toLowerCase()}`)]
    if (!keys.some((key) => [...(meanings.get(key) ?? [])].some((from) => from !== table))) continue
    table.name = title
    delete table.role
  }
}

function isTitled(table: FieldTable): boolean {
  const named = table.role !== undefined && table.table.caption === undefined
  return named && standsForTable(table.table, table.part) && /^[A-Za-z_][\w.:-]*$/.test(table.part.title.trim())
}

/** Everything that rows may mean tables by, with the first two tables whose rows do. */
function meaningsOf(tables: readonly FieldTable[]): ReadonlyMap<string, ReadonlySet<FieldTable>> {
  const found = new Map<string, Set<FieldTable>>()
  for (const table of tables) {
    for (const field of table.fields.filter(({ type }) => isOpen(type))) {
      const links = field.links.map((mark) => `#${fragmentOf(mark.href ?? '')}`)
      for (const key of [looseKey(field.name), ...labelKeys(field), ...links]) {
        const from = found.get(key) ?? new Set()
        if (from.size < 2) found.set(key, from.add(table))
      }
    }
  }
  return found
}

function standsForTable(table: Table, part: Part): boolean {
  return sectionOf(part.title) === undefined && part.leaves.find(({ block }) => block.kind === 'table')?.block === table
}

/** The fragment of a heading on sites that show Markdown: lower case, hyphens for blanks, no other signs. */
function slugOf(title: string): string {
  return title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')
}

/** What a field's type calls its object, for comparison with tables' names. */
export function labelKeys(field: RawField): string[] {
  const leaf = leafOf(field.type)
  return leaf?.kind === 'object' && leaf.label !== undefined ? [looseKey(leaf.label)] : []
}
