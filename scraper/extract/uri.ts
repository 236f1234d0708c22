import type { Place } from '../../spec/contract/diagnostic.js'
import { cellText, textOf, type Table } from '../document.js'
import { METHODS } from '../vocabulary/labels.js'
import { EXAMPLE_LABELS } from '../vocabulary/wording.js'
import { otherColumns } from './columns.js'
import type { Context } from './context.js'
import type { Part } from './parts.js'
import { readPath, type PathReading } from './path.js'
import { plainPunctuation, vocabularyKey } from './words.js'

/** One documented method and path. */
export interface Uri {
  readonly method: string
  readonly path: string
  /** Names that the URI's own query string mentions. */
  readonly queryNames: readonly string[]
  readonly flags: readonly string[]
  readonly place: Place
}

const METHOD = METHODS.join('|')
const REQUEST_LINE = new RegExp(
  String.raw`(?:^|[\s:\x60"'(])(${METHOD})\s+(?=[\x60"'(]*(?:https?:|/|\{|\[|v\d))(.+)$`,
  'i',
)
const METHOD_ALONE = new RegExp(
  String.raw`^(?:(?:http )?(?:request )?method|请求方法|请求方式|方法|http方法)?\s*[:：]?\s*(${METHOD})(?: ?(?:method|方法))?$`,
  'i',
)
const PATH_ALONE =
  /^(?:(?:request )?(?:uri|url|path)|请求(?:uri|url|路径|地址)|路径|接口地址)?\s*[:：]?\s*(\/.*|https?:\/\/.*|\{?endpoint\}?\/.*|\{endpoint\}.*)$/i

interface Line {
  readonly text: string
  readonly place: Place
}

/** Every method and path of the page's URI sections, each once, in reading order. */
export function readUris(parts: readonly Part[], context: Context): Uri[] {
  const found = new Map<string, Uri>()
  const lines = parts.filter((part) => part.kind === 'uri').map((part) => linesOf(part, context))
  const own = lines.flatMap((some) => urisOf(some, context))
  // "Request method" and "Request URI" may be two sections.
  for (const uri of own.length > 0 ? own : urisOf(lines.flat(), context)) {
    const key = `${uri.method} ${uri.path}`
    const before = found.get(key)
    if (before) found.set(key, { ...before, queryNames: [...new Set([...before.queryNames, ...uri.queryNames])] })
    else if (![...found.values()].some((other) => isFilledIn(uri, other))) found.set(key, uri)
  }
  return [...found.values()]
}

/** True for a URI that is another one with its placeholders filled in: an example and no operation of its own. */
function isFilledIn(uri: Uri, template: Uri): boolean {
  const mine = uri.path.split('/')
  const its = template.path.split('/')
  if (uri.method !== template.method || mine.length !== its.length) return false
  return its.every(
    (segment, index) => segment === mine[index] || (/^\{.*\}$/.test(segment) && !/^\{.*\}$/.test(mine[index] ?? '{}')),
  )
}

function urisOf(lines: readonly Line[], context: Context): Uri[] {
  const uris: Uri[] = []
  const methods: string[] = []
  const paths: { reading: PathReading; place: Place }[] = []
  for (const line of lines) {
    const request = REQUEST_LINE.exec(line.text)
    const reading = readPath(request?.[2] ?? PATH_ALONE.exec(line.text)?.[1] ?? '')
    const method = request?.[1] ?? METHOD_ALONE.exec(line.text)?.[1]
    if (request?.[1] && reading) uris.push(uriOf(request[1], reading, line.place, context))
    else if (reading) paths.push({ reading, place: line.place })
    else if (method) methods.push(method)
  }
  if (uris.length > 0) return uris
  return paths.flatMap(({ reading, place }, index) => {
    const method = methods[index] ?? methods[0]
    return method === undefined ? [] : [uriOf(method, reading, place, context)]
  })
}

function uriOf(method: string, reading: PathReading, place: Place, context: Context): Uri {
  if (reading.healed)
    context.reporter.report('extract.path-healed', place, { written: reading.written, taken: reading.path })
  return {
    method: method.toUpperCase(),
    path: reading.path,
    queryNames: reading.queryNames,
    flags: reading.flags,
    place,
  }
}

/** The section's lines: paragraphs, code, method tables; what follows an "Example:" label is left out. */
function linesOf(part: Part, context: Context): Line[] {
  const lines: Line[] = []
  let example = false
  for (const { block } of part.leaves) {
    if (block.kind === 'table') {
      lines.push(...methodTable(block, context))
      example = false
      continue
    }
    if (block.kind === 'paragraph') {
      const key = vocabularyKey(block.text)
      if (EXAMPLE_LABELS.includes(key)) example = true
      else if (isExampleSentence(key)) continue
      else if (example && !METHOD_ALONE.test(block.text) && !REQUEST_LINE.test(block.text)) example = false
    }
    if (!example) lines.push(...block.text.split('\n').map((text) => ({ text: text.trim(), place: block.place })))
  }
  return joined(lines.map((line) => ({ ...line, text: plainPunctuation(line.text) })))
}

function isExampleSentence(key: string): boolean {
  return EXAMPLE_LABELS.some(
    (label) => key.startsWith(`${label}:`) || (key.startsWith(label) && /^(?:,|，)/.test(key.slice(label.length))),
  )
}

/** "GET" on a line of its own, the path on the next. */
function joined(lines: readonly Line[]): Line[] {
  const out: Line[] = []
  for (const line of lines) {
    const before = out.at(-1)
    if (before && new RegExp(`^(?:${METHOD})$`, 'i').test(before.text) && /^(?:\/|https?:)/i.test(line.text)) {
      out[out.length - 1] = { text: `${before.text} ${line.text}`, place: before.place }
    } else out.push(line)
  }
  return out
}

/** A table with the columns method and URI: each row is a request line. */
function methodTable(table: Table, context: Context): Line[] {
  const header = table.header.length > 0 ? table.header : (table.rows[0] ?? [])
  const columns = otherColumns(header)
  const method = columns.get('method')
  const uri = columns.get('uri')
  if (method === undefined || uri === undefined) return labelledRows(table, context)
  return table.rows.flatMap((row, index) => {
    const path = cellText(row[uri]).replace(/^(?:uri|url) ?[:：]/i, '')
    const text = plainPunctuation(`${cellText(row[method])} ${path}`)
    context.ledger.use(table, index)
    if (table.header.length === 0 && index === 0) return []
    return [{ text, place: { ...table.place, ...row[uri]?.place } }]
  })
}

/** "Method | POST" and "URI | /v1/x" in rows of their own. */
function labelledRows(table: Table, context: Context): Line[] {
  const rows = [table.header, ...table.rows]
  const value = (role: 'method' | 'uri') =>
    rows.findIndex((row) => row.length === 2 && otherColumns(row.slice(0, 1)).has(role))
  const [method, uri] = [value('method'), value('uri')]
  if (method < 0 || uri < 0) return []
  for (const at of [method, uri]) if (at > 0) context.ledger.use(table, at - 1)
  return [{ text: `${cellText(rows[method]?.[1])} ${cellText(rows[uri]?.[1])}`, place: table.place }]
}

function isMethodTable({ header }: Table): boolean {
  const columns = otherColumns(header)
  return columns.has('method') && columns.has('uri')
}

/** A request line anywhere outside examples: for pages whose URI section has another name. */
export function looseUris(parts: readonly Part[], context: Context): Uri[] {
  for (const part of parts) {
    if (!['preamble', 'unknown', 'function', 'request', 'constraints'].includes(part.kind)) continue
    const leaves = part.leaves.filter(({ block }) =>
      block.kind === 'table' ? isMethodTable(block) : new RegExp(`^(?:${METHOD})\\b`, 'i').test(textOf([block]).trim()),
    )
    const uris = urisOf(linesOf({ ...part, leaves }, context), context)
    if (uris.length > 0) return uris
  }
  return []
}
