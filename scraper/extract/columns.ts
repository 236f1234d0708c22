import { cellText, type Cell, type Table } from '../document.js'
import {
  AUTHORIZATION_COLUMNS,
  FIELD_COLUMNS,
  LOCATION_WORDS,
  OTHER_COLUMNS,
  PART_COLUMNS,
} from '../vocabulary/columns.js'
import { parseRequired } from './required.js'
import { isKnownType } from './type-text.js'
import { vocabularyKey, withoutBrackets } from './words.js'

type FieldRole = keyof typeof FIELD_COLUMNS
type OtherRole = keyof typeof OTHER_COLUMNS

/** Which column of a field table tells what; the others are folded into the description with their header as label. */
export interface FieldColumns {
  readonly name: number
  /** A second column of names, of the parts of the object that the first one names. */
  readonly part?: number
  readonly type?: number
  readonly required?: number
  /** True where the column says "optional": its yes means not required. */
  readonly inverted: boolean
  readonly description?: number
  readonly location?: number
  readonly extra: readonly { readonly index: number; readonly label: string }[]
  /** The first body row that holds a field; a header that stands in the body is skipped. */
  readonly firstRow: number
}

/** Reads the header of a table of parameters, or of one without a header by what its cells hold. Undefined for any other table. */
export function fieldColumns(table: Table): FieldColumns | undefined {
  if (table.header.length > 0) return withLocation(table, columnsByHeader(table.header, 0))
  const first = table.rows[0]
  return (first && columnsByHeader(first, 1)) ?? columnsByContent(table)
}

function columnsByHeader(header: readonly Cell[], firstRow: number): FieldColumns | undefined {
  const roles = header.map((cell) => fieldRole(cellText(cell)))
  const at = (role: FieldRole) => {
    const index = roles.indexOf(role)
    return index < 0 ? undefined : index
  }
  const name = at('name')
  if (name === undefined || isOtherTable(header)) return undefined
  const required = at('required') ?? at('optional')
  const part = partColumn(header, name)
  const known = { part, type: at('type'), required, description: at('description'), location: at('location') }
  if (known.type === undefined && known.required === undefined && known.description === undefined) return undefined
  const taken = new Set([name, ...Object.values(known)])
  return {
    name,
    ...defined(known),
    inverted: at('required') === undefined && at('optional') !== undefined,
    extra: header.flatMap((cell, index) => (taken.has(index) ? [] : [{ index, label: cellText(cell) }])),
    firstRow,
  }
}

/** "Sub-parameter", or the second column below one title that spans two. */
function partColumn(header: readonly Cell[], name: number): number | undefined {
  const next = header[name + 1]
  const below = next?.spanned === true && cellText(next) === cellText(header[name])
  const found = below ? name + 1 : header.findIndex((cell) => PART_COLUMNS.has(vocabularyKey(cellText(cell))))
  return found > name ? found : undefined
}

/** A "Parameter Type" column of nothing but "path", "query", "body" tells the place; the type is the other one, if any. */
function withLocation(table: Table, columns: FieldColumns | undefined): FieldColumns | undefined {
  const { type, location } = columns ?? {}
  if (!columns || type === undefined || location !== undefined || table.rows.length === 0) return columns
  if (!table.rows.every((row) => isLocation(cellText(row[type])))) return columns
  const other = columns.extra.find(({ label }) => fieldRole(label) === 'type')
  const { name, part, required, inverted, description, firstRow } = columns
  const extra = columns.extra.filter((column) => column !== other)
  const roles = defined({ part, type: other?.index, required, description, location: type })
  return { name, ...roles, inverted, extra, firstRow }
}

function isLocation(text: string): boolean {
  const key = vocabularyKey(text)
  return Object.values(LOCATION_WORDS).some((words) => words.includes(key))
}

function fieldRole(text: string): FieldRole | undefined {
  const key = vocabularyKey(text)
  const plain = withoutBrackets(key)
  for (const [role, words] of Object.entries(FIELD_COLUMNS) as [FieldRole, readonly string[]][]) {
    if (words.includes(key) || words.includes(plain)) return role
  }
  return undefined
}

/** A table whose header names statuses, error codes, endpoints, methods or permissions holds no fields. */
function isOtherTable(header: readonly Cell[]): boolean {
  const roles = new Set(header.flatMap((cell) => [...otherRoles(cellText(cell))]))
  return (
    roles.has('status') ||
    roles.has('error-code') ||
    roles.has('endpoint') ||
    (roles.has('method') && roles.has('uri')) ||
    isAuthorizationHeader(header)
  )
}

/** Every column of a table that is no field table, by role; a header word may mean several roles, the first free one is taken. */
export function otherColumns(header: readonly Cell[]): ReadonlyMap<OtherRole | 'description', number> {
  const found = new Map<OtherRole | 'description', number>()
  header.forEach((cell, index) => {
    const free = [...otherRoles(cellText(cell))].find((role) => !found.has(role))
    if (free) found.set(free, index)
    else if (fieldRole(cellText(cell)) === 'description' && !found.has('description')) found.set('description', index)
  })
  return found
}

function otherRoles(text: string): ReadonlySet<OtherRole> {
  const key = vocabularyKey(text)
  const roles = new Set<OtherRole>()
  for (const [role, words] of Object.entries(OTHER_COLUMNS) as [OtherRole, readonly string[]][]) {
    if (words.includes(key) || words.includes(withoutBrackets(key))) roles.add(role)
  }
  return roles
}

type AuthorizationRole = keyof typeof AUTHORIZATION_COLUMNS

/** The columns of an Authorization Information table by role. */
export function authorizationColumns(header: readonly Cell[]): ReadonlyMap<AuthorizationRole, number> {
  const found = new Map<AuthorizationRole, number>()
  header.forEach((cell, index) => {
    const key = withoutBrackets(vocabularyKey(cellText(cell)))
    for (const [role, words] of Object.entries(AUTHORIZATION_COLUMNS) as [AuthorizationRole, readonly string[]][]) {
      if (words.includes(key) && !found.has(role)) found.set(role, index)
    }
  })
  return found
}

/** True for the header of an Authorization Information table: an action and two more of its columns. */
export function isAuthorizationHeader(header: readonly Cell[]): boolean {
  const columns = authorizationColumns(header)
  return columns.has('action') && columns.size >= 3
}

/** A table without a header: the type column holds types, the required column yes and no, the name stands first. */
function columnsByContent(table: Table): FieldColumns | undefined {
  const width = table.rows[0]?.length ?? 0
  if (width < 3 || table.rows.length === 0) return undefined
  const share = (index: number, test: (text: string) => boolean) =>
    table.rows.filter((row) => test(cellText(row[index]))).length / table.rows.length
  const indexes = Array.from({ length: width }, (_, index) => index)
  const type = indexes.find((index) => index > 0 && share(index, isKnownType) > 0.6)
  if (type === undefined) return undefined
  const required = indexes.find((index) => index > 0 && index !== type && share(index, isYesOrNo) > 0.6)
  const description = indexes.findLast((index) => index > 0 && index !== type && index !== required)
  const taken = new Set([0, type, required, description])
  return {
    name: 0,
    ...defined({ type, required, description }),
    inverted: false,
    extra: indexes.filter((index) => !taken.has(index)).map((index) => ({ index, label: '' })),
    firstRow: 0,
  }
}

function isYesOrNo(text: string): boolean {
  return text !== '' && parseRequired(text).required !== 'unstated'
}

function defined<T extends Record<string, number | undefined>>(values: T): { [K in keyof T]?: number } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: number
  }
}
