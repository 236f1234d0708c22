import type { Context } from './context.js'
import type { BodyDraft, Field, FieldLocation, ObjectTable } from './draft.js'
import type { RawField } from './field-rows.js'
import { asObject } from './nested-tables.js'
import type { FieldTable } from './page-tables.js'
import type { Resolver } from './resolve.js'
import type { Wrapper } from './samples.js'
import { labelOf } from './table-index.js'
import type { Evidence } from './evidence.js'
import type { ParsedType } from './type-text.js'
import { isOpen, leafOf, withLeaf, withTarget } from './type-tree.js'

/** The name of the object in a list that has no name of its own. */
const LIST_ITEM = 'Item'

/** No list holds more lists in lists. */
const DEEPEST_LIST = 20

/** Turns rows into fields: the tables of objects become indexes into the page's list of objects. */
export class FieldMaker {
  /** Every table that some type has got as its object, in the order of first use. */
  readonly objects: FieldTable[] = []
  readonly #types: ReadonlyMap<RawField, ParsedType>
  readonly #index = new Map<FieldTable, number>()
  readonly #resolution: Resolver
  readonly #context: Context
  readonly #reported = new Set<RawField>()
  /** The tables of "[items]" alone whose types are being made, and those whose types were. */
  readonly #aliases = new Set<FieldTable>()
  readonly #listed = new Set<FieldTable>()

  constructor(resolution: Resolver, evidence: Evidence, context: Context) {
    this.#resolution = resolution
    this.#types = evidence.types
    this.#context = context
  }

  field(raw: RawField, location: FieldLocation): Field {
    return {
      name: raw.name,
      ...(raw.special === 'any-key' ? { additional: true } : {}),
      in: location,
      required: raw.required,
      ...(raw.requiredWhen === undefined ? {} : { requiredWhen: raw.requiredWhen }),
      type: this.type(raw, location),
      description: raw.description,
      deprecated: raw.deprecated,
      place: raw.place,
    }
  }

  /** The row's type with its object's table; a free-form object and an unknown type are reported, once for each row. */
  type(raw: RawField, location: FieldLocation): Field['type'] {
    const target = location === 'path' || location.endsWith('header') ? undefined : this.#resolution.targets.get(raw)
    const anyKey = raw.special === 'any-key' && raw.type.kind === 'map' ? raw.type.values : raw.type
    const root = target && rootRow(target.fields)
    if (target && root) return withLeaf(anyKey, this.#aliased(root, target, location))
    if (target) return withTarget(anyKey, this.#indexOf(target), target.name || labelOf(raw))
    const inferred = this.#types.get(raw) ?? this.#plain(raw, location)
    if (inferred) return withTarget(inferred, undefined, undefined)
    if (!this.#reported.has(raw)) this.#reportOpen(raw)
    this.#reported.add(raw)
    return withTarget(anyKey, undefined, undefined)
  }

  /** The type that a table of "[items]" alone stands for; one that means itself, or far too many others, stands for anything. */
  #aliased(root: RawField, table: FieldTable, location: FieldLocation): Field['type'] {
    if (this.#aliases.has(table) || this.#aliases.size > DEEPEST_LIST) {
      this.#context.reporter.report('extract.object-free-form', root.place, { field: table.name || root.name })
      return { kind: 'object' }
    }
    this.#aliases.add(table)
    const type = this.#rootType(root, location)
    this.#aliases.delete(table)
    this.#listed.add(table)
    return type
  }

  #rootType(root: RawField, location: FieldLocation): Field['type'] {
    const type = this.type(root, location)
    return root.special === 'array-root' && type.kind !== 'array' ? { kind: 'array', items: type } : type
  }

  /** Every table whose rows are in some type. */
  get reached(): ReadonlySet<FieldTable> {
    return new Set([...this.objects, ...this.#listed])
  }

  #indexOf(table: FieldTable): number {
    const known = this.#index.get(table)
    if (known !== undefined) return known
    this.#index.set(table, this.objects.length)
    return this.objects.push(table) - 1
  }

  /** A parameter outside the body is text, or a list of the scalar that a field of its name holds elsewhere on the page. */
  #plain(raw: RawField, location: FieldLocation): ParsedType | undefined {
    const leaf = leafOf(raw.type)
    if (!leaf || location === 'body' || location === 'form') return undefined
    const single = location === 'path' || location === 'header' || location === 'response-header'
    if (leaf.kind === 'object' && !single) return undefined
    const like = this.#likeNamed(raw) ?? { kind: 'scalar', type: 'string' }
    if (!this.#reported.has(raw))
      this.#context.reporter.report('extract.type-assumed', raw.place, {
        field: raw.name,
        in: location,
        taken: like.type,
      })
    this.#reported.add(raw)
    return raw.type.kind === 'array' && leaf.kind === 'unknown' ? { kind: 'array', items: like } : like
  }

  #likeNamed(raw: RawField): Extract<ParsedType, { kind: 'scalar' }> | undefined {
    for (const table of this.#resolution.tables) {
      if (table.role !== undefined) continue
      const type = table.fields.find(({ name }) => name === raw.name)?.type
      if (type?.kind === 'scalar') return type
    }
    return undefined
  }

  #reportOpen(raw: RawField): void {
    const { reporter } = this.#context
    const leaf = leafOf(raw.type)
    const label = labelOf(raw)
    if (!raw.typed) return reporter.report('extract.type-missing', raw.place, { field: raw.name })
    if (!leaf || !isOpen(raw.type)) {
      if (raw.type.kind === 'unknown')
        reporter.report('extract.type-unknown', raw.place, { field: raw.name, text: raw.type.text })
      return
    }
    if (leaf.kind === 'object' && leaf.bare === true)
      return reporter.report('extract.type-unknown', raw.place, { field: raw.name, text: leaf.label ?? '' })
    if (leaf.kind === 'unknown') return reporter.report('extract.items-unknown', raw.place, { field: raw.name })
    const other = raw.links.find(
      (mark) => mark.href !== undefined && !mark.href.startsWith('#') && mark.href.includes('#'),
    )?.href
    if (other !== undefined)
      return reporter.report('extract.reference-elsewhere', raw.place, { field: raw.name, href: other })
    if (label !== undefined)
      return reporter.report('extract.reference-dangling', raw.place, { field: raw.name, written: label })
    reporter.report('extract.object-free-form', raw.place, { field: raw.name })
  }

  /** The page's object tables, those of their fields included; `nameOf` tells the group's final name. */
  objectTables(nameOf: (group: string) => string): ObjectTable[] {
    const made: ObjectTable[] = []
    for (let table = this.objects[0]; table; table = this.objects[made.length]) {
      made.push({
        name: table.name,
        group: nameOf(table.groups[0] ?? 'request'),
        ...(table.fromExample === true ? { fromExample: true as const } : {}),
        fields: unique(table.fields).map((raw) => this.field(raw, 'body')),
        place: table.table.place,
      })
    }
    return made
  }

  /** The object that a root table describes which the examples show one level deeper, one for all operations of the page. */
  #inner(rows: readonly RawField[], name: string, from: FieldTable, report: () => void): number {
    const known = this.objects.findIndex((table) => table.table === from.table && table.name === name)
    if (known >= 0) return known
    report()
    return this.objects.push(asObject(from, { name, fields: rows })) - 1
  }

  #listItem(rows: readonly RawField[], from: FieldTable): number {
    const caption = from.table.caption ?? ''
    return this.#inner(rows, LIST_ITEM, from, () =>
      this.#context.reporter.report('extract.root-list-by-example', from.table.place, { caption }),
    )
  }

  /** The one field of a body whose table lists what stands below it. */
  #wrapper(rows: readonly RawField[], { key, list }: Wrapper, location: FieldLocation, from: FieldTable): Field {
    const { place, caption = '' } = from.table
    const target = this.#inner(rows, key, from, () =>
      this.#context.reporter.report('extract.root-wrapped-by-example', place, { caption, key }),
    )
    const object = { kind: 'object', label: key, target } as const
    const type = list ? ({ kind: 'array', items: object } as const) : object
    return { name: key, in: location, required: 'unstated', type, description: [], deprecated: false, place }
  }

  /** A body made of its root tables' rows. A pseudo row alone makes the root itself an array, a map or another type. */
  body(rows: readonly RawField[], shape: BodyShape, from: FieldTable): BodyDraft {
    const { location = 'body', mediaType } = shape
    const media = mediaType === undefined ? {} : { mediaType }
    const [first, ...more] = unique(rows)
    const only = more.length === 0 ? first : undefined
    const place = from.table.place
    if (shape.list === true && only?.special === undefined) {
      const items = { kind: 'object', target: this.#listItem(rows, from) } as const
      return { ...media, root: { kind: 'type', type: { kind: 'array', items }, description: [] }, place }
    }
    if (shape.wrapper && only?.special === undefined)
      return { ...media, root: { kind: 'object', fields: [this.#wrapper(rows, shape.wrapper, location, from)] }, place }
    if (only?.special === undefined)
      return { ...media, root: { kind: 'object', fields: unique(rows).map((raw) => this.field(raw, location)) }, place }
    const common = { description: only.description }
    if (only.special !== 'any-key')
      return { ...media, root: { kind: 'type', type: this.#rootType(only, location), ...common }, place }
    return {
      ...media,
      root: { kind: 'type', type: { kind: 'map', values: this.type(only, location) }, ...common },
      place,
    }
  }
}

/** The row of a table that stands for a list or another type, and for no object. */
function rootRow(rows: readonly RawField[]): RawField | undefined {
  const [first, ...more] = unique(rows)
  return more.length === 0 && (first?.special === 'root' || first?.special === 'array-root') ? first : undefined
}

/** How a body is sent. `list`: the examples show an array of what the table describes. */
export interface BodyShape {
  readonly location?: FieldLocation
  readonly mediaType?: string
  readonly list?: boolean
  /** The examples show what the table describes below one key. */
  readonly wrapper?: Wrapper
}

/** The first row of each name. */
export function unique(rows: readonly RawField[]): RawField[] {
  const seen = new Set<string>()
  return rows.filter((row) => !seen.has(row.name) && seen.add(row.name))
}
