import { textOf, type Block } from '../document.js'
import { DESCRIPTION_KINDS } from '../vocabulary/sections.js'
import { errorRows } from './appendix.js'
import { readAuthorization } from './authorization.js'
import type { Context } from './context.js'
import type { BodyDraft, Field, OperationDraft, StatusText } from './draft.js'
import { mergeAlternatives } from './alternatives.js'
import { exampleTables } from './example-tables.js'
import { isGenerated, samplesOf, weighExamples } from './evidence.js'
import { readExamples, type Examples, type ResponseExample } from './examples.js'
import { withFailures } from './failures.js'
import { FieldMaker, unique } from './fields.js'
import { isBelowExample, readFieldTables, type FieldTable } from './page-tables.js'
import { tablesOf, type Part } from './parts.js'
import { readRequest } from './request.js'
import { resolve, type Resolver } from './resolve.js'
import { belowResponseOnly, isResponseOnly } from './response-only.js'
import type { RawField } from './field-rows.js'
import { marked, shapeOf } from './body-shape.js'
import { readResponses, statusNames, statusOf, type StatusNames } from './responses.js'
import { readStatuses } from './statuses.js'
import { readTitle, saysDeprecated } from './title.js'
import type { Uri } from './uri.js'
import { xmlSides } from './xml.js'

/** One draft for each method and path of a page; they share its tables, objects and examples. */
export function readOperations(parts: readonly Part[], uris: readonly Uri[], context: Context): OperationDraft[] {
  const { document } = context
  const title = readTitle(document)
  const description = descriptionOf(parts)
  const statuses = readStatuses(parts, context)
  const authorization = readAuthorization(parts, context)
  const errorCodes = tablesOf(parts).flatMap((table) => errorRows(table, context))
  const described = readFieldTables(parts, context)
  const examples = withFailures(readExamples(parts, context), described)
  const tables = [...described, ...shownBodies(described, parts, examples, uris, statuses, context)]
  const resolver = resolve(tables, context)
  const evidence = weighExamples(tables, examples, resolver, context)
  mergeAlternatives(resolver, context)
  const maker = new FieldMaker(resolver, evidence, context)
  const xml = xmlSides(parts, examples)
  const { bodies, headers } = responseBodies(tables, examples, maker, xml.response)
  const made = uris.map((uri, index) => {
    const common = { parts, statuses, examples: examples.responses, bodies, headers }
    const input = { ...common, method: uri.method, place: uri.place }
    const names = statusNames(input, context)
    const draft = {
      source: document.source,
      method: uri.method,
      path: uri.path,
      title: title.title,
      ...(title.apiName === undefined || index > 0 ? {} : { apiName: title.apiName }),
      ...(document.number === undefined ? {} : { number: document.number }),
      breadcrumb: document.breadcrumb,
      ...(document.updatedOn === undefined ? {} : { updatedOn: document.updatedOn }),
      description,
      deprecated: title.deprecated || saysDeprecated(textOf(description)),
      ...readRequest(uri, tables, examples, maker, context, xml.request),
      responses: readResponses(input, names),
      requestExamples: examples.requests,
      responseExamples: examples.responses.map((example) => inGroup(example, names)),
      authorization,
      ...(errorCodes.length > 0 ? { errorCodes } : {}),
      place: { ...document.place, ...uri.place },
    }
    return { draft, names }
  })
  // The fields of objects refer to further objects: the list is whole only after the first time.
  const objects = made.map(({ names }) => maker.objectTables((group) => statusOf(group, names)))
  settle(resolver, maker.reached, context)
  return made.map(({ draft }, index) => ({ ...draft, objects: objects[index] ?? [] }))
}

/** The example with the status that its group stands for. */
function inGroup(example: ResponseExample, names: StatusNames): ResponseExample {
  return example.status === undefined ? example : { ...example, status: statusOf(example.status, names) }
}

function shownBodies(
  tables: readonly FieldTable[],
  parts: readonly Part[],
  examples: Examples,
  uris: readonly Uri[],
  statuses: readonly StatusText[],
  context: Context,
): FieldTable[] {
  const [part] = parts
  return part ? exampleTables(tables, examples, { uris, statuses, part }, context) : []
}

function descriptionOf(parts: readonly Part[]): Block[] {
  return parts
    .filter(({ kind }) => kind !== 'unknown' && kind !== 'preamble' && DESCRIPTION_KINDS.has(kind))
    .flatMap(({ blocks }) => blocks)
}

/** The rows of tables with a meaning are used; those of an object table that nothing means are reported. */
function settle({ tables, targets }: Resolver, reached: ReadonlySet<FieldTable>, context: Context): void {
  const ofResponses = belowResponseOnly(tables, targets)
  for (const table of tables) {
    if (table.role !== undefined || reached.has(table)) {
      for (const field of table.fields) settleRow(table, field, context)
      reportDoubles(table, context)
      continue
    }
    const rows = new Set(table.fields.map((field) => field.table.rows[field.row])).size
    const evidence = { caption: table.table.caption ?? '', rows }
    if (isLegend(table)) continue
    if (ofResponses.has(table)) {
      for (const field of table.fields) leaveToResponses(field, context)
      continue
    }
    const code = isBelowExample(table) ? 'extract.example-table' : 'extract.object-unreferenced'
    context.reporter.report(code, table.table.place, evidence)
    for (const field of table.fields) context.ledger.report(field.table, field.row)
  }
}

function settleRow(table: FieldTable, field: RawField, context: Context): void {
  if (isResponseOnly(table, field)) leaveToResponses(field, context)
  else context.ledger.use(field.table, field.row)
}

function leaveToResponses(field: RawField, context: Context): void {
  context.reporter.report('extract.response-only', field.place, { name: field.name })
  context.ledger.report(field.table, field.row)
}

/** Words and their meaning, without types: no object, and reported with the tables of other kinds. */
function isLegend(table: FieldTable): boolean {
  return table.fields.every(({ typed, required }) => !typed && required === 'unstated')
}

function reportDoubles(table: FieldTable, context: Context): void {
  const kept = new Set(unique(table.fields))
  for (const field of table.fields)
    if (!kept.has(field)) context.reporter.report('extract.row-doubled', field.place, { name: field.name })
}

function responseBodies(
  tables: readonly FieldTable[],
  examples: Examples,
  maker: FieldMaker,
  mediaType: string | undefined,
): { bodies: Map<string, BodyDraft>; headers: Map<string, Field[]> } {
  const bodies = new Map<string, BodyDraft>()
  const headers = new Map<string, Field[]>()
  const groups = [...new Set(tables.flatMap((table) => table.groups))]
  for (const group of groups) {
    const roots = tables.filter((table) => table.groups.includes(group))
    const [first, ...more] = roots.filter(({ role }) => role === 'response-body')
    if (first) {
      const rows = [first, ...more].flatMap(({ fields }) => fields)
      const shape = isGenerated(tables) ? {} : shapeOf(samplesOf(first, examples), rows)
      if (rows.length > 0) bodies.set(group, marked(maker.body(rows, shape, first), first, mediaType))
    }
    const own = roots.filter(({ role }) => role === 'response-header').flatMap(({ fields }) => fields)
    if (own.length > 0)
      headers.set(
        group,
        unique(own).map((raw) => maker.field(raw, 'response-header')),
      )
  }
  return { bodies, headers }
}
