import type { RawField } from './field-rows.js'
import { describedKeys } from './lead-names.js'
import { fragmentOf } from './meanings.js'
import type { FieldTable } from './page-tables.js'
import { leafOf } from './type-tree.js'
import { looseKey, nameKey } from './words.js'

/** The tables of a page by everything that a row can mean them by. A table whose role changes is sorted out at the look-up. */
export class TableIndex {
  readonly #byAnchor = new Map<string, FieldTable[]>()
  readonly #byNumber = new Map<string, FieldTable[]>()
  readonly #byName = new Map<string, FieldTable[]>()
  readonly #byLooseName = new Map<string, FieldTable[]>()
  readonly #byWord = new Map<string, FieldTable[]>()
  readonly #byLine = new Map<string, FieldTable[]>()
  readonly #byPathEnd = new Map<string, FieldTable[]>()
  /** Every name that some type text writes. */
  readonly #written = new Set<string>()

  constructor(tables: readonly FieldTable[]) {
    for (const table of tables) this.add(table)
  }

  add(table: FieldTable): void {
    for (const field of table.fields) {
      const label = labelOf(field)
      if (label !== undefined) this.#written.add(nameKey(label))
    }
    for (const anchor of table.anchors) put(this.#byAnchor, anchor.toLowerCase(), table)
    if (table.table.number !== undefined && table.parent === undefined) put(this.#byNumber, table.table.number, table)
    if (table.name === '') return
    if (table.ledBy !== undefined) put(this.#byLine, table.ledBy, table)
    const key = nameKey(table.name)
    put(this.#byName, key, table)
    put(this.#byLooseName, looseKey(table.name), table)
    if (key.includes('.')) put(this.#byPathEnd, key.split('.').slice(-2).join('.'), table)
    const words = new Set(table.name.split(/[^\w.:-]+/))
    for (const word of words) if (/[_A-Z]/.test(word)) put(this.#byWord, word, table)
  }

  /** The object tables that a link leads to. */
  anchored(href: string): readonly FieldTable[] {
    const fragment = fragmentOf(href)
    return fragment === '' ? [] : objects(this.#byAnchor.get(fragment))
  }

  numbered(number: string): readonly FieldTable[] {
    return objects(this.#byNumber.get(number))
  }

  named(name: string | undefined): readonly FieldTable[] {
    return name === undefined ? [] : objects(this.#byName.get(nameKey(name)))
  }

  /** In another case, with other hyphens or underscores, or in the singular. */
  namedLoosely(name: string | undefined): readonly FieldTable[] {
    return name === undefined ? [] : objects(this.#byLooseName.get(looseKey(name)))
  }

  /** Without the tables whose names types write: where a page names its objects so, "constraint" of no type is no Constraint. */
  unwritten(tables: readonly FieldTable[]): readonly FieldTable[] {
    return tables.filter((table) => !this.#written.has(nameKey(table.name)))
  }

  /** Tables whose title is a plain line above them, by what a row's text refers to. */
  described(field: RawField): readonly FieldTable[] {
    if (this.#byLine.size === 0) return []
    return [...describedKeys(field)].flatMap((key) => objects(this.#byLine.get(key)))
  }

  withWord(word: string): readonly FieldTable[] {
    return objects(this.#byWord.get(word))
  }

  /** Captions that end with the last two names of a path ("password.user"). */
  withPathEnd(path: readonly string[]): readonly FieldTable[] {
    return path.length < 2 ? [] : objects(this.#byPathEnd.get(path.slice(-2).join('.')))
  }
}

function put(map: Map<string, FieldTable[]>, key: string, table: FieldTable): void {
  const list = map.get(key)
  if (list) list.push(table)
  else map.set(key, [table])
}

function objects(tables: readonly FieldTable[] | undefined): readonly FieldTable[] {
  return tables?.filter((table) => table.role === undefined) ?? []
}

/** The name that a field's type text gives its object. */
export function labelOf(field: RawField): string | undefined {
  const leaf = leafOf(field.type)
  return leaf?.kind === 'object' ? leaf.label : undefined
}

/** A rule that tells a field's table; `from` is the table that the field stands in, `path` the names from the root to the field. */
export type Rule = (
  field: RawField,
  index: TableIndex,
  from: FieldTable,
  path: readonly string[],
) => readonly FieldTable[]

/** The type's name loosely spelled, or with a word too many ("JobObject" for Job): a misspelling, and reported as one. */
export const LOOSE_LABEL: Rule = (field, index) => {
  const label = labelOf(field)
  const found = index.namedLoosely(label)
  return found.length > 0
    ? found
    : index.namedLoosely(label?.replace(/(?<=.)(?:Objects?|Structures?|Structs?|Dict)$/, ''))
}

/** The rules where no link tells the table, the surest first (PAGE-MARKUP 4). */
export const RULES: readonly Rule[] = [
  (field, index) => {
    const leaf = leafOf(field.type)
    return leaf?.kind === 'object' && leaf.table !== undefined ? index.numbered(leaf.table) : []
  },
  (field, index) => index.named(labelOf(field)),
  (field, index, from) =>
    field.tableNumbers
      .map((number) => index.numbered(number).filter((table) => table !== from))
      .find((some) => some.length > 0) ?? [],
  LOOSE_LABEL,
  (_field, index, _from, path) => (path.length > 1 ? index.named(path.filter((name) => name !== '[]').join('.')) : []),
  (_field, index, _from, path) => index.withPathEnd(path),
  (field, index) => index.named(field.name),
  (field, index) => index.unwritten(index.namedLoosely(field.name)),
  (field, index) => index.unwritten(index.withWord(field.name)),
  (field, index) => index.described(field),
  // A table that refers to itself by its own number.
  (field, index, from) =>
    field.tableNumbers.flatMap((number) => index.numbered(number).filter((table) => table === from)),
]
