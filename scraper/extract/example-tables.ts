import type { Table } from '../document.js'
import type { Place } from '../../spec/contract/diagnostic.js'
import type { Context } from './context.js'
import type { StatusText } from './draft.js'
import type { Examples } from './examples.js'
import type { RawField } from './field-rows.js'
import { nestedTables } from './nested-tables.js'
import type { FieldTable, RootRole } from './page-tables.js'
import type { Part } from './parts.js'
import { placeholders } from './path.js'
import { isRecord, keysOf, recordsIn, valuesAt, type Sample } from './samples.js'
import { scalarOf } from './sample-types.js'
import type { ParsedType } from './type-text.js'
import type { Uri } from './uri.js'

/** Objects in objects of an example beyond this depth are free-form. */
const DEEPEST = 20

interface Shown {
  readonly value?: unknown
  readonly place: Place
}

/** What a page says beside its tables and examples. */
export interface PageFacts {
  readonly uris: readonly Uri[]
  readonly statuses: readonly StatusText[]
  readonly part: Part
}

/**
 * Tables for the bodies that a page shows in an example and describes in no table: names, nesting and types as the examples have
 * them, nothing required. Each is reported. A method without a request body gets none, and no success of 204 alone.
 */
export function exampleTables(
  tables: readonly FieldTable[],
  examples: Examples,
  facts: PageFacts,
  context: Context,
): FieldTable[] {
  const made: FieldTable[] = []
  const add = (shown: readonly Shown[], group: string, role: RootRole): void => {
    const table = tableOf(shown, group, role, facts.part)
    if (!table) return
    const side = group === 'request' ? 'request' : 'response'
    context.reporter.report('extract.body-from-example', table.table.place, { side })
    made.push(table, ...nestedTables(table))
  }
  if (mayHaveBody(tables, examples, facts)) add(examples.requests, 'request', 'request-body')
  const groups = new Set(examples.responses.map(({ status }) => status ?? 'success'))
  for (const group of groups) {
    if (isDescribed(group, tables) || (isSuccess(group) && hasNoContent(group, facts.statuses))) continue
    const shown = examples.responses.filter(({ status }) => (status ?? 'success') === group)
    add(shown, group, 'response-body')
  }
  return made
}

function mayHaveBody(tables: readonly FieldTable[], examples: Examples, { uris }: PageFacts): boolean {
  if (!uris.some(({ method }) => /^(?:POST|PUT|PATCH)$/.test(method))) return false
  const own = tables.filter(({ groups }) => groups[0] === 'request')
  if (own.some(({ role }) => role === undefined || role === 'request' || role === 'request-body' || role === 'form'))
    return false
  const names = new Set(uris.flatMap(({ path }) => placeholders(path)))
  const keys = keysOf(examples.requests.flatMap(({ value }) => recordsIn(value)))
  return !own.some(
    ({ role, fields }) => role === 'uri' && fields.some(({ name }) => keys.has(name) && !names.has(name)),
  )
}

function isSuccess(group: string): boolean {
  return group === 'success' || group.startsWith('2')
}

/** True when a table tells of such a response: a success without a code may be any success. */
function isDescribed(group: string, tables: readonly FieldTable[]): boolean {
  const groups = new Set(tables.filter(({ role }) => role !== 'response-header').flatMap((table) => table.groups))
  groups.delete('request')
  if (groups.has(group)) return true
  if (group === 'success') return [...groups].some(isSuccess)
  return groups.has(isSuccess(group) ? 'success' : 'error')
}

function hasNoContent(group: string, statuses: readonly StatusText[]): boolean {
  const listed = statuses.map(({ status }) => status).filter((status) => status.startsWith('2'))
  return group === '204' || (group === 'success' && listed.length > 0 && listed.every((status) => status === '204'))
}

function tableOf(shown: readonly Shown[], group: string, role: RootRole, part: Part): FieldTable | undefined {
  const values = shown.flatMap(({ value }) => (isRecord(value) || isRecords(value) ? [value] : []))
  const place = shown.find(({ value }) => isRecord(value) || isRecords(value))?.place
  if (!place) return undefined
  const table: Table = { kind: 'table', anchors: [], header: [], rows: [], place }
  const common = {
    index: 0,
    table,
    part,
    groups: [group],
    name: '',
    anchors: [],
    certain: false,
    role,
    fromExample: true,
  } as const
  if (values.every(isRecord)) return { ...common, fields: fieldsOf(values, table, 0) }
  if (!values.every((value) => Array.isArray(value))) return undefined
  const { type, children } = kindOf(values.flat(), table, 0)
  const root = { ...fieldOf('[]', { type: { kind: 'array', items: type }, children }, table), special: 'root' } as const
  return { ...common, fields: [root] }
}

function isRecords(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isRecord)
}

interface Kind {
  readonly type: ParsedType
  readonly children: readonly RawField[]
}

function fieldsOf(records: readonly Record<string, unknown>[], table: Table, depth: number): RawField[] {
  return [...keysOf(records)].map((name) => fieldOf(name, kindOf(valuesAt(records, name), table, depth), table))
}

function fieldOf(name: string, { type, children }: Kind, table: Table): RawField {
  return {
    name,
    level: 0,
    ...(children.length > 0 ? { children } : {}),
    required: 'unstated',
    type,
    typed: true,
    description: [],
    deprecated: false,
    links: [],
    tableNumbers: [],
    table,
    row: 0,
    place: table.place,
  }
}

/** The type that all values have: open where they disagree, are empty, or are nothing but null. */
function kindOf(values: readonly Sample[], table: Table, depth: number): Kind {
  const given = values.filter((value) => value !== null)
  if (given.length > 0 && given.every(isRecord))
    return { type: { kind: 'object' }, children: depth < DEEPEST ? fieldsOf(given, table, depth + 1) : [] }
  if (given.length > 0 && given.every((value) => Array.isArray(value))) {
    const inner: Kind =
      depth < DEEPEST ? kindOf(given.flat(), table, depth + 1) : { type: { kind: 'unknown', text: '' }, children: [] }
    return { type: { kind: 'array', items: inner.type }, children: inner.children }
  }
  return { type: scalarOf(given) ?? { kind: 'unknown', text: '' }, children: [] }
}
