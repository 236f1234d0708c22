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
export function nameByHeadings(tables: readonly FieldTable[], meanings: Meanings): void {
  for (const table of tables.filter(isTitled)) {
    const title = table.part.title.trim()
    if (!meanings.mean(table, title)) continue
    table.name = title
    delete table.role
  }
}

function isTitled(table: FieldTable): boolean {
  const named = table.role !== undefined && table.table.caption === undefined
  return named && standsForTable(table.table, table.part) && /^[A-Za-z_][\w.:-]*$/.test(table.part.title.trim())
}

/** Everything that the open rows of a page can mean tables by: names, types' names, links and numbers. */
export class Meanings {
  /** For each key the first two tables whose rows use it: a row never means its own table. */
  readonly #from = new Map<string, Set<FieldTable>>()

  constructor(tables: readonly FieldTable[]) {
    for (const table of tables) {
      for (const field of table.fields.filter(({ type }) => isOpen(type))) {
        for (const key of keysOf(field)) {
          const from = this.#from.get(key) ?? new Set()
          if (from.size < 2) this.#from.set(key, from.add(table))
        }
      }
    }
  }

  /** True when some row of another table can mean this table: by link, by number, by type or by name. */
  mean(table: FieldTable, name = table.name): boolean {
    const { number } = table.table
    return [
      ...table.anchors.map((anchor) => `#${anchor.toLowerCase()}`),
      ...(number === undefined ? [] : [`№${number}`]),
      ...(name === '' ? [] : [looseKey(name)]),
    ].some((key) => [...(this.#from.get(key) ?? [])].some((from) => from !== table))
  }
}

function keysOf(field: RawField): string[] {
  const leaf = leafOf(field.type)
  const links = field.links.map((mark) => `#${fragmentOf(mark.href ?? '')}`).filter((key) => key !== '#')
  const label = leaf?.kind === 'object' && leaf.label !== undefined ? [looseKey(leaf.label)] : []
  return [looseKey(field.name), ...label, ...links, ...field.tableNumbers.map((number) => `№${number}`)]
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
