import { cellText, type Table } from '../document.js'
import type { Context } from './context.js'
import type { StatusText } from './draft.js'
import { otherColumns } from './columns.js'
import type { Part } from './parts.js'
import { statusKey, statusRange } from './status-codes.js'

const STATUS_KINDS: ReadonlySet<string> = new Set(['status-codes', 'status-success', 'status-error'])
const CODE = /^(?:http(?: status(?: code)?)? ?[:：]?)? ?([1-5](?:\d\d|xx)|default)(?![\dx])/i
const PREFIX = /^(?:http(?: status(?: code)?)? ?[:：]?)? ?/i
/** "If a 2xx status code is returned, for example, 200, 202, or 204": an explanation, and no list. */
const EXPLAINED = /\b[1-5]xx\b|\bfor example\b|例如/i
const LISTED = /(?:^|[\s:：,，、])([1-5]\d\d)(?=$|[\s,，、:：.。(（])/g

/** The status codes that the page's status section or table lists, each once, in reading order. */
export function readStatuses(parts: readonly Part[], context: Context): StatusText[] {
  const found = new Map<string, StatusText>()
  for (const part of parts) {
    const own = STATUS_KINDS.has(part.kind)
    for (const { block } of part.leaves) {
      const texts =
        block.kind === 'table'
          ? statusRows(block, own, context)
          : own && block.kind === 'paragraph'
            ? fromParagraph(block.text, block)
            : []
      for (const text of texts) merge(found, text)
    }
  }
  return [...found.values()]
}

/** Several rows of one code are several reasons for it. */
function merge(found: Map<string, StatusText>, text: StatusText): void {
  const before = found.get(text.status)
  if (!before) found.set(text.status, text)
  else if (text.description !== '' && !before.description.split('\n').includes(text.description)) {
    found.set(text.status, {
      ...before,
      description: [before.description, text.description].filter((line) => line !== '').join('\n'),
    })
  }
}

/** "Normal 200", "200 OK", "204 No Content: deleted", "Normal: 200, 201". */
function fromParagraph(text: string, block: { readonly place: StatusText['place'] }): StatusText[] {
  if (text.length > 120 || EXPLAINED.test(text)) return []
  const codes = statusRange(text.trim()) ?? [...text.matchAll(LISTED)].flatMap((match) => match[1] ?? [])
  const rest = text
    .replace(/^(?:normal|正常|success(?:ful)?|成功|http status codes?|status codes?|状态码|返回值) ?[:：]?/i, '')
    .trim()
  const description = codes.length === 1 ? rest.replace(/^[1-5]\d\d\s*[:：,，.。-]?\s*/, '') : ''
  return codes.map((status) => ({
    status,
    description: /^[1-5]\d\d/.test(description) ? '' : description,
    place: block.place,
  }))
}

/** The rows of a table of status codes; `own` says that it stands in a status section. */
export function statusRows(table: Table, own: boolean, context: Context): StatusText[] {
  const headed = table.header.length > 0
  const columns = otherColumns(headed ? table.header : (table.rows[0] ?? []))
  const status = columns.get('status') ?? (own || isCodes(table) ? 0 : undefined)
  if (status === undefined || columns.has('error-code')) return []
  const text = columns.get('description') ?? columns.get('message') ?? lastBut(table, status)
  const message = columns.get('message')
  return table.rows.flatMap((row, index): StatusText[] => {
    if (!headed && index === 0 && columns.has('status')) {
      context.ledger.use(table, index)
      return []
    }
    const codes = codesOf(cellText(row[status]))
    const place = { ...table.place, ...row[0]?.place, row: index + 1 }
    if (codes.length === 0) {
      context.reporter.report('extract.status-unread', place, { text: cellText(row[status]).slice(0, 100) })
      context.ledger.report(table, index)
      return []
    }
    context.ledger.use(table, index)
    const description =
      (text === undefined ? '' : cellText(row[text])) || (message === undefined ? '' : cellText(row[message]))
    return codes.map((code) => ({ status: code, description, place }))
  })
}

/** "200", "404 Not Found", "500-503", "4xx", "400, 401". */
function codesOf(text: string): readonly string[] {
  const range = statusRange(text.replace(PREFIX, ''))
  if (range) return range
  if (/^[1-5]\d\d(?: ?[,，、/] ?[1-5]\d\d)+$/.test(text)) return text.split(/[ ,，、/]+/)
  const code = CODE.exec(text)?.[1]
  return code === undefined ? [] : [statusKey(code)]
}

/** "Code | Description" over nothing but status codes. */
function isCodes(table: Table): boolean {
  const titles = /^(?:codes?|http codes?|status|http|代码|编码|code码)$/i
  return (
    titles.test(cellText(table.header[0])) &&
    table.rows.length > 0 &&
    table.rows.every((row) => /^[1-5]\d\d$/.test(cellText(row[0])))
  )
}

function lastBut(table: Table, index: number): number | undefined {
  const width = table.rows[0]?.length ?? 0
  return width < 2 ? undefined : index === width - 1 ? width - 2 : width - 1
}
