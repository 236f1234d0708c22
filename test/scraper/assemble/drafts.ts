import { assemble, type Assembled, type AssembleOptions } from '../../../scraper/assemble/assemble.js'
import { constraintReader } from '../../../scraper/constraint-reader.js'
import { scrapeReporter, type ScrapeReporter } from '../../../scraper/diagnostics/index.js'
import type { Block } from '../../../scraper/document.js'
import { violated } from '../../../scraper/extract/constraints/index.js'
import type {
  BodyDraft,
  Field,
  FieldLocation,
  ObjectTable,
  OperationDraft,
  PageDraft,
  ResponseDraft,
  TypeText,
} from '../../../scraper/extract/draft.js'
import type { ServiceConfig } from '../../../spec/contract/service.js'

/** Hand-built drafts for tests of the assemble stage: only what a test is about is said. */

export const CONFIG: ServiceConfig = { service: 'test', title: 'Test', language: 'en', documents: [] }
export const STRING: TypeText = { kind: 'scalar', type: 'string' }
export const INTEGER: TypeText = { kind: 'scalar', type: 'integer' }
export const array = (items: TypeText): TypeText => ({ kind: 'array', items })
export const map = (values: TypeText): TypeText => ({ kind: 'map', values })
export const object = (target?: number, label?: string): TypeText => ({
  kind: 'object',
  ...(target === undefined ? {} : { target }),
  ...(label === undefined ? {} : { label }),
})

export const text = (words: string): Block[] =>
  words === '' ? [] : [{ kind: 'paragraph', text: words, place: { file: 'f' } }]

export function field(name: string, type: TypeText = STRING, more: Partial<Field> & { says?: string } = {}): Field {
  const { says = '', ...rest } = more
  return {
    name,
    in: 'body',
    required: 'unstated',
    type,
    description: text(says),
    deprecated: false,
    place: { file: 'doc.txt', line: 1 },
    ...rest,
  }
}

export const parameter = (
  name: string,
  where: FieldLocation,
  more: Partial<Field> & { says?: string; type?: TypeText } = {},
): Field => field(name, more.type ?? STRING, { required: where === 'path', ...more, in: where })

export const body = (...fields: Field[]): BodyDraft => ({
  root: { kind: 'object', fields },
  place: { file: 'doc.txt', table: '1' },
})
export const root = (type: TypeText): BodyDraft => ({
  root: { kind: 'type', type, description: [] },
  place: { file: 'doc.txt' },
})
export const table = (name: string, ...fields: Field[]): ObjectTable => ({
  name,
  group: 'request',
  fields,
  place: { file: 'doc.txt', table: name },
})

export const response = (status: string, of?: BodyDraft, description = 'Done.'): ResponseDraft => ({
  status,
  description,
  headers: [],
  place: { file: 'doc.txt' },
  ...(of ? { body: of } : {}),
})

export function draft(operation: string, more: Partial<OperationDraft> = {}): OperationDraft {
  const [method = 'GET', path = '/'] = operation.split(' ')
  const places = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => parameter(match[1]!, 'path'))
  const { parameters = [], ...rest } = more
  return {
    source: { file: 'doc.txt', format: 'html', language: 'en', sha256: '' },
    method,
    path,
    title: operation,
    breadcrumb: [],
    description: [],
    deprecated: false,
    parameters: [...places, ...parameters],
    responses: [response('200')],
    requestExamples: [],
    responseExamples: [],
    objects: [],
    authorization: [],
    place: { file: 'doc.txt', section: operation, line: 1 },
    ...rest,
  }
}

export interface Run extends Assembled {
  readonly codes: string[]
  readonly reporter: ScrapeReporter
}

export function run(
  drafts: readonly OperationDraft[],
  more: {
    options?: Partial<AssembleOptions>
    config?: Partial<ServiceConfig>
    names?: Map<string, string>
    pages?: PageDraft[]
  } = {},
): Run {
  const reporter = scrapeReporter()
  const rows = { tables: 0, seen: 0, used: 0, reported: 0 }
  const pages: PageDraft[] = [{ kind: 'operations', operations: drafts, rows }, ...(more.pages ?? [])]
  const context = {
    config: { ...CONFIG, ...more.config },
    names: more.names ?? new Map<string, string>(),
    reporter,
    constraintsOf: constraintReader(reporter),
    violated,
  }
  const assembled = assemble(pages, { version: '1.0.0', ...more.options }, context)
  return { ...assembled, reporter, codes: reporter.found.map(({ code }) => code) }
}

/** A value without the null prototypes and undefined members of the real one, for comparison. */
export const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)))

/** A schema without provenance, at all depths. */
export function shape(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, member: unknown) => (key === 'x-source' ? undefined : member))
}
