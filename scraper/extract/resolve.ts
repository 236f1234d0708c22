import { textOf } from '../document.js'
import type { Context } from './context.js'
import type { RawField } from './field-rows.js'
import type { FieldTable } from './page-tables.js'
import { labelOf, LOOSE_LABEL, RULES, TableIndex } from './table-index.js'
import { isOpen } from './type-tree.js'
import { editDistance, nameKey } from './words.js'

/**
 * Finds the table of every object, in the order of PAGE-MARKUP 4: anchor, "Table N", name of the type, words of the caption, dotted
 * path, the parameter's name, the nearest spelling; at last the next table when nothing else can be meant. Depth first,
 * in row order, the first table of a name that is not taken yet, first in the own group (MANUAL-QUIRKS 7).
 */
export function resolve(tables: readonly FieldTable[], context: Context): Resolver {
  const resolver = new Resolver(tables, context)
  for (const table of tables) if (table.role !== undefined) resolver.visit(table, [])
  resolver.positional()
  for (const table of tables) {
    if (table.fallback === undefined || table.role !== undefined || resolver.claimed.has(table)) continue
    table.role = table.fallback
    resolver.visit(table, [])
    resolver.positional()
  }
  return resolver
}

/** Objects in objects beyond this depth are resolved after the others: no page is so deep, and no stack may be too small. */
const DEEPEST = 100

/** A page with more misspelled names than this many comparisons can settle is not misspelled but hostile. */
const MOST_COMPARISONS = 50_000

/** The state of a page's resolution; examples may add to it. */
export class Resolver {
  /** Which table each field's object has. */
  readonly targets = new Map<RawField, FieldTable>()
  readonly claimed = new Set<FieldTable>()
  readonly #tables: FieldTable[]
  readonly #context: Context
  readonly #visited = new Set<FieldTable>()
  /** Every name that some type text writes; a table of such a name is no misspelling of another. */
  readonly #written: ReadonlySet<string>
  readonly #index: TableIndex
  /** Tables that were found too deep to go on at once. */
  readonly #later: FieldTable[] = []
  #unwrittenTables: readonly FieldTable[] | undefined
  #comparisons = 0

  constructor(tables: readonly FieldTable[], context: Context) {
    this.#tables = [...tables]
    this.#context = context
    this.#index = new TableIndex(tables)
    for (const table of tables) if (table.parent) this.#bind(table.parent, table)
    this.#written = new Set(
      tables.flatMap((table) => table.fields.flatMap((field) => labelOf(field) ?? [])).map(nameKey),
    )
  }

  /** Gives a field a table that something else than the rules has found; a table that is new joins the page's. */
  adopt(field: RawField, table: FieldTable): void {
    if (!this.#tables.includes(table)) {
      this.#tables.push(table)
      this.#index.add(table)
    }
    this.#take(field, table, [field.name])
  }

  /** Every table of the page, those included that were made of nested rows. */
  get tables(): readonly FieldTable[] {
    return this.#tables
  }

  /** The table's fields have joined another one's. */
  drop(table: FieldTable): void {
    this.#tables.splice(this.#tables.indexOf(table), 1)
  }

  /** The object tables that nothing refers to so far. */
  free(): FieldTable[] {
    return this.#tables.filter((table) => table.role === undefined && !this.claimed.has(table))
  }

  #bind(field: RawField, table: FieldTable): void {
    this.targets.set(field, table)
    this.claimed.add(table)
  }

  /** Resolves the rows of a table, each with everything below it before the next. */
  visit(table: FieldTable, path: readonly string[]): void {
    this.#visit(table, path)
    for (let next = this.#later.pop(); next; next = this.#later.pop()) this.#visit(next, [])
  }

  #visit(table: FieldTable, path: readonly string[]): void {
    if (this.#visited.has(table)) return
    if (path.length > DEEPEST) {
      this.#later.push(table)
      return
    }
    this.#visited.add(table)
    for (const field of table.fields) {
      const own = [...path, field.name]
      const bound = this.targets.get(field)
      if (bound) this.#visit(bound, own)
      if (bound || !isOpen(field.type)) continue
      const target = this.#find(field, table, own)
      if (!target) continue
      this.#bind(field, target)
      this.#visit(target, own)
    }
  }

  #take(field: RawField, target: FieldTable, path: readonly string[]): void {
    this.#bind(field, target)
    this.visit(target, path)
  }

  #find(field: RawField, from: FieldTable, path: readonly string[]): FieldTable | undefined {
    for (const mark of field.links) {
      const [linked] = this.#index.anchored(mark.href ?? '')
      if (linked) return this.#ownCopy(linked, from)
    }
    for (const rule of RULES) {
      const found = this.#nearest(rule(field, this.#index, from, path), from)
      if (!found) continue
      if (rule === LOOSE_LABEL) this.#reportHealed(field, found)
      return found
    }
    return this.#misspelled(field, from)
  }

  #reportHealed(field: RawField, found: FieldTable): void {
    const written = labelOf(field) ?? ''
    this.#context.reporter.report('extract.reference-healed', field.place, { written, taken: found.name })
  }

  /** A link to the response's copy of a table from the request, which has a copy of its own that nothing refers to. */
  #ownCopy(linked: FieldTable, from: FieldTable): FieldTable {
    if (linked.name === '' || sameSide(linked, from)) return linked
    const own = this.#index.namedLoosely(linked.name).filter((table) => sameSide(table, from))
    return own.find((table) => !this.claimed.has(table)) ?? linked
  }

  /** Same group and free, same group and taken, then the other groups in reading order. */
  #nearest(tables: readonly FieldTable[], from: FieldTable): FieldTable | undefined {
    if (tables.length < 2) return tables[0]
    const own = tables.filter((table) => sharesGroup(table, from))
    const others = tables.filter((table) => !own.includes(table) && sameSide(table, from))
    for (const some of [own, others, tables]) {
      const found = some.find((table) => !this.claimed.has(table)) ?? some[0]
      if (found) return found
    }
    return undefined
  }

  /** A type's name that no table has: the table of the nearest name that no type text writes. */
  #misspelled(field: RawField, from: FieldTable): FieldTable | undefined {
    const label = labelOf(field)
    if (label === undefined || nameKey(label).length < 4) return undefined
    const key = nameKey(label).toLowerCase()
    const limit = Math.max(1, Math.min(3, Math.floor(key.length / 5)))
    let near: FieldTable[] = []
    let best = limit
    for (const table of this.#unwritten()) {
      const name = nameKey(table.name).toLowerCase()
      if (table.role !== undefined || Math.abs(name.length - key.length) > best || !sharesGroup(table, from)) continue
      if (this.#comparisons++ > MOST_COMPARISONS) break
      const distance = editDistance(key, name, best)
      if (distance < best) near = []
      if (distance <= best) near.push(table)
      best = Math.min(best, distance)
    }
    const found = this.#nearest(near, from)
    if (found) this.#reportHealed(field, found)
    return found
  }

  /** The tables whose names no type text writes. */
  #unwritten(): readonly FieldTable[] {
    this.#unwrittenTables ??= this.#tables.filter(({ name }) => name !== '' && !this.#written.has(nameKey(name)))
    return this.#unwrittenTables
  }

  /** The next table, when nothing refers to it and the table before it has exactly one open row. */
  positional(): void {
    for (let changed = true; changed;) {
      changed = false
      for (const [index, table] of this.#tables.entries()) {
        const next = this.#tables[index + 1]
        if (!this.#visited.has(table) || !next || next.role !== undefined || this.claimed.has(next)) continue
        if (!sharesGroup(next, table)) continue
        const open = table.fields.filter((field) => isOpen(field.type) && !this.targets.has(field))
        const only = open.length === 1 ? open[0] : undefined
        if (!only || this.#tables.some((other) => other !== next && isCopy(next, other))) continue
        this.#context.reporter.report('extract.reference-positional', only.place, {
          field: only.name,
          table: next.table.caption ?? '',
        })
        this.#take(only, next, [only.name])
        changed = true
      }
    }
  }
}

/** A table that the page shows twice. */
export function isCopy(a: FieldTable, b: FieldTable): boolean {
  return a.table.caption === b.table.caption && sharesGroup(a, b) && contentOf(a) === contentOf(b)
}

function contentOf({ fields }: FieldTable): string {
  return fields.map(({ name, description }) => `${name}\n${textOf(description)}`).join('\n\n')
}

function sharesGroup(a: FieldTable, b: FieldTable): boolean {
  return a.groups.some((group) => b.groups.includes(group))
}

function sameSide(a: FieldTable, b: FieldTable): boolean {
  return (a.groups[0] === 'request') === (b.groups[0] === 'request')
}
