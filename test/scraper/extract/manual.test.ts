import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scrapeReporter } from '../../../scraper/diagnostics/index.js'
import type { Field, OperationDraft, PageDraft, TypeText } from '../../../scraper/extract/draft.js'
import { extractPage } from '../../../scraper/extract/index.js'
import { readDocuments } from '../../../scraper/read/index.js'

const DOCS = join(import.meta.dirname, '../../../spec/workspace/docs')
const MANUAL = 'workspace-api-reference.2025-07-14.txt'

function scrape(file: string) {
  const reporter = scrapeReporter()
  const documents = readDocuments({ file, text: readFileSync(join(DOCS, file), 'utf8'), sha256: '0' }, reporter)
  const drafts = documents.map((document) => extractPage(document, reporter))
  return { drafts, found: reporter.found }
}

function operationsOf(drafts: readonly PageDraft[]): OperationDraft[] {
  return drafts.flatMap((draft) => (draft.kind === 'operations' ? draft.operations : []))
}

function count(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function typeName(type: TypeText): string {
  switch (type.kind) {
    case 'scalar':
      return [type.type, type.format].filter((part) => part !== undefined).join('/')
    case 'array':
      return `[${typeName(type.items)}]`
    case 'map':
      return `map<${typeName(type.values)}>`
    case 'object':
      return type.target === undefined ? 'free' : 'object'
    default:
      return type.kind
  }
}

function fieldsOf(operation: OperationDraft): readonly Field[] {
  const bodies = [operation.request, ...operation.responses.map(({ body }) => body)]
  const rooted = bodies.flatMap((body) => (body?.root.kind === 'object' ? body.root.fields : []))
  return [...operation.parameters, ...rooted, ...operation.objects.flatMap(({ fields }) => fields)]
}

// The numbers of the manual's printed issue; they were counted without this parser.
describe('the Workspace manual', () => {
  const { drafts, found } = scrape(MANUAL)
  const operations = operationsOf(drafts)

  it('has its operations, each once', () => {
    expect(operations.length).toBe(280)
    expect(new Set(operations.map(({ method, path }) => `${method} ${path}`)).size).toBe(280)
    expect(count(operations.map(({ method }) => method))).toEqual({
      DELETE: 19,
      GET: 114,
      PATCH: 3,
      POST: 114,
      PUT: 30,
    })
    expect(operations.filter(({ deprecated }) => deprecated).map(({ number }) => number)).toEqual([
      '4.21.16',
      '4.21.17',
    ])
  })

  it('has its parameters', () => {
    const parameters = operations.flatMap((operation) => operation.parameters)
    expect(count(parameters.map((field) => (field.in === 'header' ? field.name : field.in)))).toEqual({
      'Content-Type': 156,
      'X-Auth-Token': 278,
      path: 375,
      query: 406,
    })
    expect(parameters.filter((field) => field.in === 'path').every(({ required }) => required === true)).toBe(true)
    expect(count(parameters.filter((field) => field.in === 'query').map(({ type }) => typeName(type)))).toEqual({
      '[string]': 20,
      boolean: 20,
      'integer/int32': 113,
      string: 253,
    })
  })

  it('has its object tables, each referred to', () => {
    expect(operations.flatMap(({ objects }) => objects).length).toBe(960)
    const codes = count(found.map(({ code }) => code))
    expect(codes['extract.reference-healed']).toBe(10)
    expect(codes).not.toHaveProperty(['extract.reference-dangling'])
    expect(codes).not.toHaveProperty(['extract.object-unreferenced'])
  })

  it('has its types', () => {
    expect(count(operations.flatMap(fieldsOf).map(({ type }) => typeName(type)))).toEqual({
      '[object]': 280,
      '[string]': 152,
      boolean: 1047,
      'integer/int32': 1224,
      'integer/int64': 4,
      'map<[object]>': 4,
      'map<free>': 4,
      'map<string>': 13,
      number: 210,
      'number/double': 12,
      object: 729,
      string: 8500,
      'string/date-time': 24,
    })
  })

  it('has its statuses', () => {
    const responses = operations.map(({ responses: some }) => some)
    expect(count(responses.flat().map(({ status }) => status))).toEqual({
      200: 244,
      201: 3,
      202: 5,
      204: 31,
      400: 253,
      401: 221,
      403: 206,
      404: 209,
      405: 100,
      409: 48,
      412: 2,
      500: 256,
      503: 106,
      default: 29,
    })
    const successes = responses.map((some) =>
      some.map(({ status }) => status).filter((status) => status.startsWith('2')),
    )
    expect(count(successes.map((some) => some.join()))).toEqual({
      200: 242,
      '200,202': 1,
      '200,202,204': 1,
      201: 3,
      202: 3,
      204: 30,
    })
    expect(responses.flat().filter(({ status, body }) => status.startsWith('2') && !body).length).toBe(78)
    // Four sections lost the pages with their status codes.
    const bare = operations.filter((operation) => operation.responses.some(({ description }) => description === ''))
    expect(bare.map(({ number }) => number)).toEqual(['4.14.2', '4.14.4', '4.14.5', '4.14.7'])
  })

  it('has its bodies that are no objects', () => {
    const roots = operations.flatMap((operation) =>
      [operation.request, ...operation.responses.map(({ body }) => body)].flatMap((body) =>
        body?.root.kind === 'type' ? [`${operation.number} ${typeName(body.root.type)}`] : [],
      ),
    )
    expect(roots).toEqual(['4.1.1 map<free>', '4.1.2 map<boolean>', '4.21.2 [object]', '4.21.3 [object]'])
    expect(
      operations.filter(({ method, request }) => method === 'DELETE' && request).map(({ number }) => number),
    ).toEqual(['4.6.8', '4.8.11', '4.14.14'])
    expect(
      operations.filter(({ method, request }) => method === 'POST' && !request).map(({ number }) => number),
    ).toEqual(['4.3.16', '4.3.35', '4.31.2', '4.32.6', '4.32.7'])
  })

  it('reads its examples, and says which it cannot', () => {
    const examples = operations.flatMap((operation) => [...operation.requestExamples, ...operation.responseExamples])
    expect(examples.filter(({ value }) => value !== undefined).length).toBeGreaterThanOrEqual(335)
    expect(
      found.filter(({ code }) => code === 'extract.example-unparsed').every(({ place }) => (place.line ?? 0) > 0),
    ).toBe(true)
    expect(found.filter(({ code }) => code === 'extract.example-unparsed').length).toBeLessThanOrEqual(16)
  })

  it('has its appendices', () => {
    const errors = drafts.find((draft) => draft.kind === 'error-codes')
    expect(
      errors?.kind === 'error-codes' && [
        errors.errorCodes.length,
        new Set(errors.errorCodes.map(({ code }) => code)).size,
      ],
    ).toEqual([200, 166])
    const statuses = drafts.find((draft) => draft.kind === 'status-codes')
    expect(statuses?.kind === 'status-codes' && statuses.statuses.length).toBe(40)
    const endpoints = drafts.find((draft) => draft.kind === 'endpoints')
    expect(endpoints?.kind === 'endpoints' && endpoints.endpoints.length).toBe(6)
  })

  it('loses no row', () => {
    for (const { rows } of drafts) expect(rows.used + rows.reported).toBe(rows.seen)
    for (const draft of drafts) if (draft.kind === 'operations') expect(draft.rows.reported).toBe(0)
  })
})

describe('the saved pages', () => {
  const pages = readdirSync(DOCS)
    .filter((file) => file !== MANUAL)
    .sort()

  it.each(pages)('%s gives one operation with its name, no row lost', (file) => {
    const { drafts } = scrape(file)
    const [operation, ...more] = operationsOf(drafts)
    expect(more).toEqual([])
    expect(operation?.apiName).toBe(file.split('.')[0])
    expect(drafts.map(({ rows }) => rows.reported)).toEqual([0])
  })

  it('read the permissions of the newer page', () => {
    const [operation] = operationsOf(scrape('ResizeDesktop.2026-02-10.txt').drafts)
    expect(operation?.authorization).toEqual([
      {
        action: 'workspace:desktops:resize',
        access_level: 'Write',
        resource_types: [{ name: 'desktop', required: true }],
        condition_keys: ['g:ResourceTag/<tag-key>', 'g:EnterpriseProjectId'],
        dependencies: ['vpc:subnets:get', 'ims:images:list'],
      },
    ])
  })
})
