import { shapeOf } from './body-shape.js'
import type { Context } from './context.js'
import type { Examples } from './examples.js'
import type { RawField } from './field-rows.js'
import { asObject } from './nested-tables.js'
import type { FieldTable } from './page-tables.js'
import type { Resolver } from './resolve.js'
import { isRecord, keysOf, recordsIn, sharesKeys, valuesAt, type Sample } from './samples.js'
import { scalarOf } from './sample-types.js'
import { isOpen, leafOf } from './type-tree.js'
import type { ParsedType } from './type-text.js'

/** What the page's examples settle that its tables leave open. */
export interface Evidence {
  /** Types of rows that tell none, and of arrays that do not say what they hold. */
  readonly types: ReadonlyMap<RawField, ParsedType>
}

/**
 * Lets the examples decide what the tables leave open: rows that stand flat in a table but nested in the example, the object of
 * a row that names no table, the items of a bare "Array", a missing type. Each use is reported.
 */
export function weighExamples(
  tables: readonly FieldTable[],
  examples: Examples,
  resolver: Resolver,
  context: Context,
): Evidence {
  const types = new Map<RawField, ParsedType>()
  const generated = isGenerated(tables)
  for (const table of tables.filter(({ role }) => role !== undefined)) {
    const walker = new Walker(resolver, context, types, generated)
    walker.walk(table, generated ? samplesOf(table, examples) : describedSamples(table, examples))
  }
  return { types }
}

/** The values that a root table describes: those below the one key, where the examples have it around them. */
function describedSamples(table: FieldTable, examples: Examples): Sample[] {
  const samples = samplesOf(table, examples)
  const { wrapper } = shapeOf(samples, table.fields)
  return wrapper ? valuesAt(samples.flatMap(recordsIn), wrapper.key) : samples
}

/** A page whose tables were made from an API's definition: they are right where the examples, written by hand, differ. */
export function isGenerated(tables: readonly FieldTable[]): boolean {
  return tables.some(
    ({ certain, role, table }) =>
      certain && table.caption !== undefined && (role === 'request-body' || role === 'response-body'),
  )
}

/** The example values that a root table describes; an array's elements stand for themselves. */
export function samplesOf(table: FieldTable, examples: Examples): Sample[] {
  const response = table.role?.startsWith('response') === true
  const found = response
    ? examples.responses.filter(({ status }) => fitsGroup(status, table.groups))
    : examples.requests
  return found.flatMap(({ value }) => (value === undefined ? [] : [value]))
}

function fitsGroup(status: string | undefined, groups: readonly string[]): boolean {
  const success = groups.includes('success')
  if (status === undefined) return success || groups.some((group) => /^2/.test(group))
  return groups.includes(status) || (success && /^2/.test(status)) || (groups.includes('error') && !/^2/.test(status))
}

class Walker {
  readonly #resolver: Resolver
  readonly #context: Context
  readonly #types: Map<RawField, ParsedType>
  readonly #generated: boolean
  readonly #seen = new Set<FieldTable>()

  constructor(resolver: Resolver, context: Context, types: Map<RawField, ParsedType>, generated: boolean) {
    this.#generated = generated
    this.#resolver = resolver
    this.#context = context
    this.#types = types
  }

  walk(table: FieldTable, samples: readonly Sample[]): void {
    const records = samples.flatMap(recordsIn)
    if (this.#seen.has(table) || samples.length === 0) return
    this.#seen.add(table)
    if (records.length > 0 && !this.#generated) this.#nest(table, records)
    for (const field of table.fields) {
      const values =
        field.special === undefined ? valuesAt(records, field.name) : field.special === 'any-key' ? [] : [...samples]
      if (values.length === 0) continue
      this.#settle(field, table, values)
      const target = this.#resolver.targets.get(field)
      if (target) this.walk(target, values)
    }
  }

  /** Rows whose names the example has not on this level, but below an open row before them. */
  #nest(table: FieldTable, records: readonly Record<string, unknown>[]): void {
    if (table.role === 'uri' || table.role === 'header' || table.role === 'query' || table.role === 'response-header')
      return
    const keys = keysOf(records)
    const kept: RawField[] = []
    const children = new Map<RawField, RawField[]>()
    for (const field of table.fields) {
      const doubled = kept.some(({ name }) => name === field.name)
      const parent =
        keys.has(field.name) && !doubled ? undefined : kept.findLast((open) => this.#canHold(open, field.name, records))
      if (!parent) kept.push(field)
      else children.set(parent, [...(children.get(parent) ?? []), field])
    }
    table.fields = kept
    for (const [parent, fields] of children) {
      this.#context.reporter.report('extract.rows-nested', parent.place, {
        parent: parent.name,
        names: fields.map(({ name }) => name),
      })
      this.#resolver.adopt(parent, asObject(table, { name: parent.name, fields, parent }))
    }
  }

  #canHold(open: RawField, name: string, records: readonly Record<string, unknown>[]): boolean {
    if (!isOpen(open.type) || this.#resolver.targets.has(open)) return false
    return hasDeep(valuesAt(records, open.name), name, 0)
  }

  /** The open parts of one row's type, by the values that the examples give it. */
  #settle(field: RawField, table: FieldTable, values: readonly Sample[]): void {
    const leaf = leafOf(field.type)
    if (!leaf || this.#resolver.targets.has(field)) return
    const records = values.flatMap(recordsIn)
    if (records.length > 0 && isOpen(field.type)) {
      const found = this.#byKeys(table, records)
      if (found) {
        this.#context.reporter.report('extract.reference-by-example', field.place, {
          field: field.name,
          table: found.table.caption ?? '',
        })
        return this.#resolver.adopt(field, found)
      }
    }
    if (this.#types.has(field) || !(isScalarList(field.type, values) || (leaf.kind === 'unknown' && leaf.text === '')))
      return
    const type = typeByValues(field.type, values)
    if (!type) return
    this.#types.set(field, type)
    this.#context.reporter.report('extract.type-from-example', field.place, { field: field.name, taken: words(type) })
  }

  /** The free table of the same group whose fields are the example's keys. */
  #byKeys(table: FieldTable, records: readonly Record<string, unknown>[]): FieldTable | undefined {
    const keys = keysOf(records)
    const free = this.#resolver.free().filter((other) => other.groups.some((group) => table.groups.includes(group)))
    const fitting = free.filter((other) =>
      sharesKeys(
        other.fields.map(({ name }) => name),
        keys,
      ),
    )
    return fitting.length === 1 ? fitting[0] : undefined
  }
}

function hasDeep(values: readonly Sample[], name: string, depth: number): boolean {
  if (depth > 6) return false
  return values.some((value) => {
    if (Array.isArray(value)) return hasDeep(value as unknown[], name, depth + 1)
    return isRecord(value) && (Object.hasOwn(value, name) || hasDeep(Object.values(value), name, depth + 1))
  })
}

/** "JSON Array" is mostly an array of objects; where the example has texts or numbers in it, it is not. */
function isScalarList(type: ParsedType, values: readonly Sample[]): boolean {
  if (type.kind !== 'array' || type.items.kind !== 'object' || type.items.label !== undefined) return false
  const items = values.flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : []))
  return scalarOf(items) !== undefined
}

/** A bare array takes the kind of its elements, a row without a type the kind of its values; undefined where they disagree. */
function typeByValues(type: ParsedType, values: readonly Sample[], depth = 0): ParsedType | undefined {
  if (depth > 4) return undefined
  if (type.kind === 'array') {
    const inner = values.flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : []))
    const items = inner.length > 0 ? typeByValues(type.items, inner, depth + 1) : undefined
    return items && { kind: 'array', items }
  }
  if (type.kind !== 'unknown' && type.kind !== 'object') return undefined
  if (values.every(isRecord)) return { kind: 'object' }
  if (values.every((value) => Array.isArray(value)))
    return typeByValues({ kind: 'array', items: type }, values, depth + 1) ?? { kind: 'array', items: type }
  return scalarOf(values)
}

function words(type: ParsedType): string {
  if (type.kind === 'array') return `array of ${words(type.items)}`
  return type.kind === 'scalar' ? type.type : type.kind
}
