import type { Block, Cell, Code, Document, Heading, List, Mark, Paragraph, Table } from '../../../scraper/document.js'
import type { Field, ObjectTable, OperationDraft, PageDraft, TypeText } from '../../../scraper/extract/draft.js'
import type { BodyDraft } from '../../../scraper/extract/draft.js'
import { scrapeReporter } from '../../../scraper/diagnostics/index.js'
import { extractPage } from '../../../scraper/extract/index.js'

const PLACE = { file: 'page.html', section: 'A Page' } as const

/** A document made by hand. */
export function page(
  title: string,
  blocks: readonly Block[],
  more: Partial<Document> & { file?: string } = {},
): Document {
  const { file = 'page.html', ...rest } = more
  const source = { file, format: 'html', language: 'en', sha256: '0' } as const
  return { source, title, breadcrumb: [], blocks, place: PLACE, ...rest }
}

export function h(text: string, level = 2): Heading {
  return { kind: 'heading', level, anchors: [], place: PLACE, ...marked(text) }
}

export function p(text: string): Paragraph {
  return { kind: 'paragraph', place: PLACE, ...marked(text) }
}

export function code(text: string, breaks?: readonly number[]): Code {
  return { kind: 'code', text, place: { ...PLACE, line: 10 }, ...(breaks ? { breaks } : {}) }
}

export function list(...items: readonly (readonly Block[])[]): List {
  return { kind: 'list', ordered: false, items, place: PLACE }
}

/** "3 Request parameters #anchor": number, caption and anchors; the rows with the header first, cells between bars. */
export function table(caption: string, ...rows: readonly string[]): Table {
  const match = /^(?:(\d+) ?)?(.*?)((?: #[\w-]+)*)$/.exec(caption)
  const [header, ...body] = rows.map((row) => row.split('|').map((text) => cell(text.trim())))
  return {
    kind: 'table',
    ...(match?.[1] === undefined ? {} : { number: match[1] }),
    ...(match?.[2] === undefined || match[2] === '' ? {} : { caption: match[2] }),
    anchors: (match?.[3] ?? '').split(' #').slice(1),
    header: header ?? [],
    rows: body,
    place: PLACE,
  }
}

/** The same table without a header row. */
export function headless(caption: string, ...rows: readonly string[]): Table {
  return table(caption, '', ...rows).header.length > 0
    ? { ...table(caption, '', ...rows), header: [] }
    : table(caption, ...rows)
}

function cell(text: string): Cell {
  const blocks = text === '' ? [] : text.split('\\n').map((line) => p(line.trim()))
  return { blocks, place: PLACE }
}

/** `[words](#anchor)` becomes a link mark. */
function marked(text: string): { text: string; marks?: Mark[] } {
  const marks: Mark[] = []
  let plain = ''
  let rest = text
  for (;;) {
    const link = /\[([^\]]*)\]\(([^)]*)\)/.exec(rest)
    if (!link) break
    plain += rest.slice(0, link.index)
    marks.push({ kind: 'link', start: plain.length, end: plain.length + (link[1] ?? '').length, href: link[2] ?? '' })
    plain += link[1] ?? ''
    rest = rest.slice(link.index + link[0].length)
  }
  plain += rest
  return { text: plain, ...(marks.length > 0 ? { marks } : {}) }
}

/** Extracts a page; `codes` are the findings' codes in order, without their stage. */
export function extract(document: Document): { draft: PageDraft; codes: string[]; messages: string[] } {
  const reporter = scrapeReporter()
  const draft = extractPage(document, reporter)
  const codes = reporter.found.map(({ code: found }) => found.replace('extract.', ''))
  return { draft, codes, messages: reporter.found.map(({ message }) => message) }
}

/** The operations of a page, one text for each: see `operationLines`. */
export function operations(document: Document): string[][] {
  const { draft } = extract(document)
  if (draft.kind !== 'operations') throw new Error(`not a page of operations but ${draft.kind}`)
  return draft.operations.map(operationLines)
}

/** An operation in short lines: method and path, parameters, bodies and objects with their fields. */
export function operationLines(operation: OperationDraft): string[] {
  return [
    `${operation.method} ${operation.path}`,
    ...operation.parameters.map((field) => `${field.in} ${fieldLine(field, operation.objects)}`),
    ...bodyLines('request', operation.request, operation.objects),
    ...operation.responses.flatMap((response) => [
      ...bodyLines(
        response.status,
        response.body,
        operation.objects,
        response.headers.map((field) => `header ${fieldLine(field, operation.objects)}`),
      ),
    ]),
  ]
}

function bodyLines(
  title: string,
  body: BodyDraft | undefined,
  objects: readonly ObjectTable[],
  more: readonly string[] = [],
): string[] {
  if (!body) return title === 'request' ? [] : [title, ...more.map((line) => `  ${line}`)]
  if (body.root.kind === 'type')
    return [`${title} = ${typeText(body.root.type, objects)}`, ...nested(body.root.type, objects, 1, new Set())]
  return [
    title,
    ...more.map((line) => `  ${line}`),
    ...body.root.fields.flatMap((field) => deepLines(field, objects, 1, new Set())),
  ]
}

function deepLines(field: Field, objects: readonly ObjectTable[], depth: number, seen: ReadonlySet<number>): string[] {
  return [`${'  '.repeat(depth)}${fieldLine(field, objects)}`, ...nested(field.type, objects, depth + 1, seen)]
}

function nested(type: TypeText, objects: readonly ObjectTable[], depth: number, seen: ReadonlySet<number>): string[] {
  if (type.kind === 'array') return nested(type.items, objects, depth, seen)
  if (type.kind === 'map') return nested(type.values, objects, depth, seen)
  if (type.kind !== 'object' || type.target === undefined || seen.has(type.target)) return []
  const inside = new Set([...seen, type.target])
  return (objects[type.target]?.fields ?? []).flatMap((field) => deepLines(field, objects, depth, inside))
}

function fieldLine(field: Field, objects: readonly ObjectTable[]): string {
  const sign = field.required === true ? '!' : field.required === false ? '?' : ''
  const when = field.requiredWhen === undefined ? '' : ` (when ${field.requiredWhen})`
  return `${field.additional === true ? '*' : field.name}${sign}: ${typeText(field.type, objects)}${field.deprecated ? ' deprecated' : ''}${when}`
}

export function typeText(type: TypeText, objects: readonly ObjectTable[]): string {
  switch (type.kind) {
    case 'scalar':
      return `${type.type}${type.format === undefined ? '' : `/${type.format}`}${type.maxLength === undefined ? '' : `(${type.maxLength})`}`
    case 'array':
      return `[${typeText(type.items, objects)}]`
    case 'map':
      return `map<${typeText(type.values, objects)}>`
    case 'object':
      return type.target === undefined
        ? `object${type.label === undefined ? '' : ` ${type.label}`}`
        : `@${objects[type.target]?.name ?? '?'}`
    case 'binary':
      return 'binary'
    case 'unknown':
      return `unknown(${type.text})`
  }
}

export { PLACE }
