import type { Context } from './context.js'
import type { RawField } from './field-rows.js'
import type { FieldTable } from './page-tables.js'
import { anchorsHit } from './page-tables.js'
import { isOpen, leafOf } from './type-tree.js'
import { editDistance, looseKey, nameKey } from './words.js'

/** Which table each field's object has. */
export interface Resolution {
  /** The table of a field's object in a group; the same field may have another copy of the table in another group. */
  readonly targets: ReadonlyMap<RawField, FieldTable>
  readonly claimed: ReadonlySet<FieldTable>
}

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

/** The state of a page's resolution; examples may add to it. */
export class Resolver implements Resolution {
  readonly targets = new Map<RawField, FieldTable>()
  readonly claimed = new Set<FieldTable>()
  readonly #tables: FieldTable[]
  readonly #context: Context
  readonly #visited = new Set<FieldTable>()
  /** Every name that some type text writes; a table of such a name is no misspelling of another. */
  readonly #written: ReadonlySet<string>

  constructor(tables: readonly FieldTable[], context: Context) {
    this.#tables = [...tables]
    this.#context = context
    for (const table of tables) if (table.parent) this.#bind(table.parent, table)
    this.#written = new Set(
      tables.flatMap((table) => table.fields.flatMap((field) => labelOf(field) ?? [])).map(nameKey),
    )
  }

  /** Gives a field a table that something else than the rules has found; a table that is new joins the page's. */
  adopt(field: RawField, table: FieldTable): void {
    if (!this.#tables.includes(table)) this.#tables.push(table)
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
    if (this.#visited.has(table)) return
    this.#visited.add(table)
    for (const field of table.fields) {
      const own = [...path, field.name]
      const bound = this.targets.get(field)
      if (bound) this.visit(bound, own)
      if (bound || !isOpen(field.type)) continue
      const target = this.#find(field, table, own)
      if (target) this.#take(field, target, own)
    }
  }

  #take(field: RawField, target: FieldTable, path: readonly string[]): void {
    this.#bind(field, target)
    this.visit(target, path)
  }

  #find(field: RawField, from: FieldTable, path: readonly string[]): FieldTable | undefined {
    const candidates = this.#tables.filter((table) => table.role === undefined)
    for (const mark of field.links) {
      const linked = candidates.find((table) => anchorsHit(table.table, mark.href ?? ''))
      if (linked) return this.#ownCopy(linked, from, candidates)
    }
    for (const rule of RULES) {
      const matching = candidates.filter((table) => rule(field, table, path))
      const found = this.#nearest(matching, from)
      if (found && rule === LOOSE_LABEL)
        this.#context.reporter.report('extract.reference-healed', field.place, {
          written: labelOf(field) ?? '',
          taken: found.name,
        })
      if (found) return found
    }
    return this.#misspelled(field, from, candidates)
  }

  /** A link to the response's copy of a table from the request, which has a copy of its own that nothing refers to. */
  #ownCopy(linked: FieldTable, from: FieldTable, candidates: readonly FieldTable[]): FieldTable {
    if (linked.name === '' || sameSide(linked, from)) return linked
    const own = candidates.filter((table) => sameSide(table, from) && looseKey(table.name) === looseKey(linked.name))
    return own.find((table) => !this.claimed.has(table)) ?? linked
  }

  /** Same group and free, same group and taken, then the other groups in reading order. */
  #nearest(tables: readonly FieldTable[], from: FieldTable): FieldTable | undefined {
    const own = tables.filter((table) => table.groups.some((group) => from.groups.includes(group)))
    const others = tables.filter((table) => !own.includes(table) && sameSide(table, from))
    for (const some of [own, others, tables]) {
      const found = some.find((table) => !this.claimed.has(table)) ?? some[0]
      if (found) return found
    }
    return undefined
  }

  /** A type's name that no table has: the table of the nearest name that no type text writes. */
  #misspelled(field: RawField, from: FieldTable, candidates: readonly FieldTable[]): FieldTable | undefined {
    const label = labelOf(field)
    if (label === undefined || nameKey(label).length < 4) return undefined
    const key = nameKey(label)
    const limit = Math.max(1, Math.min(3, Math.floor(key.length / 5)))
    const near = candidates
      .filter((table) => table.name !== '' && !this.#written.has(nameKey(table.name)))
      .filter((table) => table.groups.some((group) => from.groups.includes(group)))
      .map((table) => ({ table, distance: editDistance(key.toLowerCase(), nameKey(table.name).toLowerCase(), limit) }))
      .filter(({ distance }) => distance <= limit)
    const best = Math.min(...near.map(({ distance }) => distance))
    const found = this.#nearest(
      near.filter(({ distance }) => distance === best).map(({ table }) => table),
      from,
    )
    if (found)
      this.#context.reporter.report('extract.reference-healed', field.place, { written: label, taken: found.name })
    return found
  }

  /** The next table, when nothing refers to it and the table before it has exactly one open row. */
  positional(): void {
    for (let changed = true; changed;) {
      changed = false
      for (const [index, table] of this.#tables.entries()) {
        const next = this.#tables[index + 1]
        if (!this.#visited.has(table) || !next || next.role !== undefined || this.claimed.has(next)) continue
        if (!next.groups.some((group) => table.groups.includes(group))) continue
        const open = table.fields.filter((field) => isOpen(field.type) && !this.targets.has(field))
        const only = open.length === 1 ? open[0] : undefined
        if (!only) continue
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

function sameSide(a: FieldTable, b: FieldTable): boolean {
  return (a.groups[0] === 'request') === (b.groups[0] === 'request')
}

/** The name that a field's type text gives its object. */
export function labelOf(field: RawField): string | undefined {
  const leaf = leafOf(field.type)
  return leaf?.kind === 'object' ? leaf.label : undefined
}

/** The type's name in another case, with other hyphens or underscores, or in the singular. */
const LOOSE_LABEL: Rule = (field, table) => same(labelOf(field), table.name, looseKey)

type Rule = (field: RawField, table: FieldTable, path: readonly string[]) => boolean

/** The rules that tell a field's table where no link does, the surest first. */
const RULES: readonly Rule[] = [
  (field, table) => {
    const leaf = leafOf(field.type)
    return leaf?.kind === 'object' && leaf.table !== undefined && leaf.table === table.table.number
  },
  (field, table) => same(labelOf(field), table.name, nameKey),
  (field, table) => table.table.number !== undefined && field.tableNumbers.includes(table.table.number),
  LOOSE_LABEL,
  (_field, table, path) =>
    table.name.includes('.') && path.filter((name) => name !== '[]').join('.') === nameKey(table.name),
  (field, table, path) =>
    table.name.includes('.') && path.length > 1 && nameKey(table.name).endsWith(`.${path.slice(-2).join('.')}`),
  (field, table) => same(field.name, table.name, nameKey),
  (field, table) => same(field.name, table.name, looseKey),
  (field, table) => table.name.split(/[^\w.:-]+/).some((word) => word === field.name && /[_A-Z]/.test(word)),
]

function same(a: string | undefined, b: string, key: (name: string) => string): boolean {
  return a !== undefined && b !== '' && key(a) === key(b)
}
