import type { Table } from '../document.js'
import type { CaptionRole } from '../vocabulary/captions.js'
import type { CaptionReading } from './caption.js'
import { fieldColumns, type FieldColumns } from './columns.js'
import type { Context } from './context.js'
import { type Above, Continuations, goOn } from './continued.js'
import { readRows, type RawField } from './field-rows.js'
import { fragmentOf, headingAnchors, Meanings, nameByHeadings } from './meanings.js'
import { nestedTables } from './nested-tables.js'
import { nestRows } from './nesting.js'
import { readTitle } from './lead.js'
import { nameByLines, nameInLine } from './lead-names.js'
import type { Leaf, Part } from './parts.js'
import { nameBySubject } from './subject-names.js'
import { isOpen } from './type-tree.js'

/** Where a root table's rows go; `uri` and `request` leave it to each row. */
export type RootRole =
  'uri' | 'query' | 'header' | 'form' | 'request-body' | 'request' | 'response-body' | 'response-header'

/** A table of fields, with what its caption and its place on the page say of it. */
export interface FieldTable {
  index: number
  readonly table: Table
  readonly part: Part
  /** `request`, a status code, or `success` and `error` where the page tells no code. */
  readonly groups: readonly string[]
  /** A root role, or undefined for an object table. */
  role?: RootRole
  /** The object's name; empty for a table without one. */
  name: string
  /** What a link may name it by. */
  readonly anchors: readonly string[]
  /** True where the caption itself says the role, so that no reference can make an object of it. */
  readonly certain: boolean
  fields: readonly RawField[]
  /** The role that an unnamed second table gets after all when no row means it. */
  readonly fallback?: RootRole
  /** The row that the fields are nested under in the same table ("a.b", "└ b"). */
  readonly parent?: RawField
  /** True for a table that was made of an example, where no table of the page describes the body. */
  readonly fromExample?: true
  /** The name in the plain line right above a table without a caption, which may be its title. */
  readonly line?: string
  /** That name for comparison, once it is known to be the title. */
  ledBy?: string
}

/** Every field table of the page in reading order, with its role. Tables of other kinds are left alone. */
export function readFieldTables(parts: readonly Part[], context: Context): FieldTable[] {
  const tables: FieldTable[] = []
  const continuations = new Continuations(parts)
  let groups: readonly string[] = ['request']
  for (const part of parts) {
    let above: Above | undefined
    for (const [at, leaf] of part.leaves.entries()) {
      if (leaf.block.kind !== 'table' || SKIPPED.has(part.kind)) continue
      const columns = fieldColumns(leaf.block)
      if (!columns) continue
      if (above && above.leaf === part.leaves[at - 1] && continuations.goesOn(leaf, above, columns.name)) {
        const fields = goOn(above.table, leaf.block, columns, context)
        tables.push(...nestedTables({ ...above.table, fields }))
        above.leaf = leaf
        continue
      }
      groups = groupsOf(part, leaf.statuses) ?? groups
      const reading = readTitle(leaf.block, part.leaves[at - 1], part)
      const read = fieldTable(leaf.block, columns, part, groups, reading, tables, context)
      const line = leaf.block.caption === undefined ? lineAbove(part.leaves[at - 1]) : undefined
      const own = line === undefined ? read : { ...read, line }
      groups = own.groups
      tables.push(own, ...nestedTables(own))
      above = { leaf, table: own }
    }
  }
  tables.forEach((table, index) => (table.index = index))
  const meanings = new Meanings(tables)
  nameByHeadings(tables, meanings)
  nameBySubject(tables)
  nameByLines(tables)
  demoteAnchored(tables)
  setExamplesAside(tables)
  assumeRoots(tables, meanings, context)
  return tables
}

function lineAbove(leaf: Leaf | undefined): string | undefined {
  return leaf?.block.kind === 'paragraph' ? nameInLine(leaf.block.text) : undefined
}

const SKIPPED: ReadonlySet<string> = new Set([
  'authorization',
  'status-codes',
  'status-success',
  'status-error',
  'error-codes',
  'function',
  'constraints',
  'debugging',
  'navigation',
  'preamble',
])

/** The groups that a part's tables belong to; undefined where the part does not say. */
function groupsOf(part: Part, statuses: readonly string[] | undefined): readonly string[] | undefined {
  if (part.kind === 'response-error') return statuses ?? ['error']
  if (part.kind.startsWith('response')) return statuses ?? ['success']
  if (part.kind === 'unknown' || part.kind === 'example') return statuses
  return ['request']
}

function fieldTable(
  table: Table,
  columns: FieldColumns,
  part: Part,
  groups: readonly string[],
  reading: CaptionReading | undefined,
  before: readonly FieldTable[],
  context: Context,
): FieldTable {
  const fields = nestRows(readRows(table, columns, context))
  const anchors = [...table.anchors, ...headingAnchors(table, part)]
  const common = { index: 0, table, part, fields, anchors }
  if (reading?.kind === 'object') return { ...common, groups, name: reading.name, certain: false }
  const roles = reading?.roles ?? new Set<CaptionRole>()
  const role = rootRole(roles, part, groups)
  const certain = [...roles].some((word) => SAYS_PLACE.has(word))
  const root = { ...common, groups: correctedGroups(groups, role, roles), name: '', certain }
  return !certain && isSecond(root, role, before) ? { ...root, fallback: role } : { ...root, role }
}

/** A second table without a name under one heading may be the object of an open row in the tables before it. */
function isSecond(table: FieldTable, role: RootRole, before: readonly FieldTable[]): boolean {
  const same = before.filter((other) => other.part === table.part && other.groups.join() === table.groups.join())
  return (
    same.some((other) => other.role === role) &&
    same.some((other) => other.fields.some(({ type, typed }) => typed && isOpen(type)))
  )
}

const SAYS_PLACE: ReadonlySet<CaptionRole> = new Set(['path', 'query', 'header', 'body', 'form', 'uri'])

/** The role that the caption's words and the section give to a table. */
function rootRole(roles: ReadonlySet<CaptionRole>, part: Part, groups: readonly string[]): RootRole {
  const inResponse = part.kind.startsWith('response') || (part.kind === 'unknown' && groups[0] !== 'request')
  const response = roles.has('response') || (inResponse && !roles.has('request'))
  if (roles.has('header')) return response ? 'response-header' : 'header'
  if (response) return part.kind === 'response-header' && !roles.has('body') ? 'response-header' : 'response-body'
  if (roles.has('form')) return 'form'
  if (roles.has('query')) return 'query'
  if (roles.has('path') || roles.has('uri')) return 'uri'
  if (roles.has('body')) return 'request-body'
  return BY_PART[part.kind] ?? 'request'
}

const BY_PART: Readonly<Partial<Record<Part['kind'], RootRole>>> = {
  uri: 'uri',
  'request-path': 'uri',
  'request-query': 'query',
  'request-header': 'header',
  'request-body': 'request-body',
  'response-header': 'response-header',
}

/** A caption goes before the section: "Response parameters" in a request section is a response. */
function correctedGroups(
  groups: readonly string[],
  role: RootRole,
  roles: ReadonlySet<CaptionRole>,
): readonly string[] {
  if (!role.startsWith('response')) return ['request']
  if (groups[0] === 'request') return [roles.has('error') ? 'error' : 'success']
  return roles.has('error') && groups[0] === 'success' ? ['error'] : groups
}

/** A table that a field's cell links to is that field's object, unless its caption says what place it is for. */
function demoteAnchored(tables: readonly FieldTable[]): void {
  const anchored = new Map<string, FieldTable[]>()
  for (const table of tables) {
    for (const anchor of new Set(table.anchors.map((name) => name.toLowerCase()))) {
      const known = anchored.get(anchor)
      if (known) known.push(table)
      else anchored.set(anchor, [table])
    }
  }
  for (const from of tables) {
    for (const field of from.fields.filter(({ type }) => isOpen(type))) {
      for (const mark of field.links) {
        const target = anchored.get(fragmentOf(mark.href ?? ''))?.find((table) => table !== from)
        if (target && !target.certain) asReferred(target)
      }
    }
  }
}

/** "Description" is a root's caption only as long as nothing refers to the table. */
function asReferred(table: FieldTable): void {
  const caption = table.table.caption?.trim() ?? ''
  if (table.name === '' && /^[A-Za-z_][\w.:-]*$/.test(caption)) table.name = caption
  delete table.role
}

/** A table below an example tells of another request ("Step 1: apply for an EIP"), when the page has its own. */
function setExamplesAside(tables: FieldTable[]): void {
  const roots = tables.filter((table) => table.role !== undefined && !isBelowExample(table))
  for (const table of tables.filter(isBelowExample)) {
    if (roots.some((root) => root.groups[0] === table.groups[0])) delete table.role
  }
}

/** True for a table in an example's section. */
export function isBelowExample(table: FieldTable): boolean {
  return /example$/.test(table.part.kind)
}

/** True when a link's fragment is one of the table's anchors; some exports differ in case. */
export function anchorsHit(table: FieldTable, href: string): boolean {
  const fragment = fragmentOf(href)
  return fragment !== '' && table.anchors.some((anchor) => anchor.toLowerCase() === fragment)
}

/** A request or response whose tables all look like objects: the first one that no row can mean is the root. */
function assumeRoots(tables: readonly FieldTable[], meanings: Meanings, context: Context): void {
  for (const table of tables) {
    if (table.part.kind === 'uri' && table.role === undefined && !meanings.mean(table)) table.role = 'uri'
  }
  const groups = new Set(tables.flatMap((table) => table.groups))
  for (const group of groups) {
    const own = tables.filter((table) => table.groups.includes(group))
    if (own.some((table) => table.role !== undefined && BODY_ROLES.has(table.role))) continue
    const first = own.find((table) => table.role === undefined && !meanings.mean(table))
    if (!first) continue
    first.role = group === 'request' ? 'request' : 'response-body'
    context.reporter.report('extract.root-assumed', first.table.place, { caption: first.table.caption ?? '', group })
  }
}

/** With one of these roles present, nothing is missing. */
const BODY_ROLES: ReadonlySet<RootRole> = new Set(['request', 'request-body', 'form', 'query', 'response-body'])
