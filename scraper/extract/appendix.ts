import { cellText, type Table } from '../document.js'
import { otherColumns } from './columns.js'
import type { Context } from './context.js'
import type { Endpoint, PageDraft } from './draft.js'
import { tablesOf, type Part } from './parts.js'
import { statusRows } from './statuses.js'

/** One row of a table of error codes. */
export type ErrorCodes = Extract<PageDraft, { kind: 'error-codes' }>['errorCodes'][number]

/** What a page without an operation is: by the columns of its tables. */
export function readAppendix(parts: readonly Part[], context: Context): PageDraft {
  const tables = tablesOf(parts)
  const errorCodes = tables.flatMap((table) => errorRows(table, context))
  const endpoints = tables.flatMap((table) => endpointRows(table, context))
  const statuses =
    errorCodes.length > 0 || endpoints.length > 0 ? [] : tables.flatMap((table) => statusRows(table, false, context))
  reportUnused(tables, context)
  const rows = context.ledger.count()
  if (errorCodes.length > 0) return { kind: 'error-codes', errorCodes, rows }
  if (endpoints.length > 0) return { kind: 'endpoints', endpoints, rows }
  if (statuses.length > 0) return { kind: 'status-codes', statuses, rows }
  const reason = reasonOf(parts, tables)
  const code = describesOperation(parts) ? 'extract.uri-missing' : 'extract.page-not-api'
  context.reporter.report(code, context.document.place, { reason, rows: rows.seen })
  return { kind: 'other', reason, rows }
}

/** A page with a request and a response section documents an operation, whatever its URI section looks like. */
export function describesOperation(parts: readonly Part[]): boolean {
  const has = (side: string) => parts.some((part) => part.heading && part.kind.startsWith(side))
  return has('request') && has('response')
}

function reasonOf(parts: readonly Part[], tables: readonly Table[]): string {
  if (describesOperation(parts) && !parts.some((part) => part.kind === 'uri'))
    return 'an operation without a URI section'
  if (parts.some((part) => part.kind === 'uri')) return 'a URI section without a readable method and path'
  if (parts.every((part) => part.leaves.length === 0)) return 'no content'
  return tables.length > 0 ? 'no URI section; tables of another kind' : 'no URI section'
}

/** The rows that nothing else took, one finding for each table. */
export function reportUnused(tables: readonly Table[], context: Context): void {
  for (const table of tables) {
    const open = context.ledger.open(table)
    if (open.length === 0) continue
    context.reporter.report('extract.table-unused', table.place, {
      caption: table.caption ?? '',
      columns: table.header.map(cellText),
      rows: open.length,
    })
    for (const row of open) context.ledger.report(table, row)
  }
}

/** The rows of a table of error codes; none for another table. */
export function errorRows(table: Table, context: Context): ErrorCodes[] {
  const columns = otherColumns(table.header)
  const code = columns.get('error-code')
  if (code === undefined) return []
  return table.rows.flatMap((row, index): ErrorCodes[] => {
    const text = (role: Parameters<typeof columns.get>[0]) => {
      const at = columns.get(role)
      return at === undefined ? '' : cellText(row[at])
    }
    const place = { ...table.place, ...row[0]?.place, row: index + 1 }
    const name = cellText(row[code]).replace(/\s+/g, '')
    if (!/[A-Za-z0-9]/.test(name) || /[^\x21-\x7e]/.test(name)) {
      context.reporter.report('extract.error-code-unread', place, { text: cellText(row[code]) })
      context.ledger.report(table, index)
      return []
    }
    context.ledger.use(table, index)
    const status = /[1-5]\d\d/.exec(text('status'))?.[0]
    const prose = { message: text('message'), description: text('description'), solution: text('solution') }
    const kept = Object.fromEntries(Object.entries(prose).filter(([, value]) => value !== '' && value !== '-'))
    return [{ code: name, ...(status === undefined ? {} : { status: Number(status) }), ...kept, place }]
  })
}

function endpointRows(table: Table, context: Context): Endpoint[] {
  const columns = otherColumns(table.header)
  const at = columns.get('endpoint')
  const region = columns.get('region')
  if (at === undefined || (region === undefined && !columns.has('region-name'))) return []
  return table.rows.flatMap((row, index): Endpoint[] => {
    const text = (column: number | undefined) => (column === undefined ? '' : cellText(row[column]))
    const endpoint = text(at)
      .replace(/^https?:\/\//, '')
      .replace(/\s+/g, '')
    const place = { ...table.place, ...row[0]?.place, row: index + 1 }
    if (!/^[\w{}-]+(?:\.[\w{}-]+)+$/.test(endpoint)) {
      context.reporter.report('extract.endpoint-unread', place, { text: text(at) })
      context.ledger.report(table, index)
      return []
    }
    context.ledger.use(table, index)
    const name = text(columns.get('region-name'))
    const protocol = text(columns.get('protocol')) || 'HTTPS'
    return [{ regionName: name || text(region), region: text(region), endpoint, protocol, place }]
  })
}
