import { EXTRA_COLUMNS } from '../../vocabulary/page-columns.js'
import { AUTHORIZATION_COLUMNS, FIELD_COLUMNS } from '../../vocabulary/columns.js'
import { columnRoles } from '../column-words.js'
import type { PageLine } from './lines.js'

/** A header's cell: its line and what its column tells. */
export interface HeaderCell {
  readonly line: PageLine
  readonly role: string
}

const FIELD = new Set(Object.keys(FIELD_COLUMNS))
const AUTHORIZATION = new Set(Object.keys(AUTHORIZATION_COLUMNS))
const EXTRA = new Set(EXTRA_COLUMNS)
/** What a table's first column can tell. */
const FIRST: ReadonlySet<string> = new Set([
  'name',
  'status',
  'error-code',
  'method',
  'region-name',
  'region',
  'action',
  'location',
])

/** The header that starts at a line: column words of one family, each role once; empty where none starts. */
export function readHeader(lines: readonly PageLine[], start: number): HeaderCell[] {
  const cells: HeaderCell[] = []
  const used = new Set<string>()
  for (let i = start; i < lines.length; i++) {
    const line = lines[i]
    const role = line && roleOf(line.text, used)
    if (!line || role === undefined) break
    used.add(role)
    cells.push({ line, role })
  }
  const first = cells[0]
  return first && cells.length > 1 && FIRST.has(first.role) ? cells : []
}

/** The header with one more column, of unknown words; undefined where the next line cannot head one. */
export function widerHeader(
  lines: readonly PageLine[],
  start: number,
  header: readonly HeaderCell[],
): HeaderCell[] | undefined {
  const line = lines[start + header.length]
  if (!line || !/^[A-Z\u3400-\u9fff]/.test(line.text) || line.text.length > 40 || /[.。:：,，;]$/.test(line.text))
    return undefined
  return [...header, { line, role: `extra ${line.text}` }]
}

/** Whether a table's header starts at a line. */
export function isHeaderStart(lines: readonly PageLine[], start: number): boolean {
  return readHeader(lines, start).length > 1
}

/** Words of a header are capitalised; what is not may be a parameter of that name. */
function roleOf(word: string, used: ReadonlySet<string>): string | undefined {
  if (word.length > 60 || !/^[A-Z\u3400-\u9fff]/.test(word)) return undefined
  if (EXTRA.has(word.toLowerCase()) && used.size > 0) return `extra ${word}`
  const family = familyOf(used)
  const role = [...columnRoles(word)].find(
    (one) => !used.has(one) && (!family || family(one)) && (used.size > 0 || FIRST.has(one)),
  )
  // "Type" beside a status code is a text, not a field's type.
  return role === 'type' && !used.has('name') && !used.has('location') ? `extra ${word}` : role
}

function familyOf(used: ReadonlySet<string>): ((role: string) => boolean) | undefined {
  if (used.has('name') || used.has('location'))
    return (role) => FIELD.has(role) || role.startsWith('region') || role === 'endpoint' || role === 'protocol'
  if (used.has('action')) return (role) => AUTHORIZATION.has(role)
  return undefined
}
