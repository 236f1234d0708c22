import type { Context } from './context.js'
import type { BodyDraft, Field, FieldLocation } from './draft.js'
import { isGenerated } from './evidence.js'
import type { Examples } from './examples.js'
import type { RawField } from './field-rows.js'
import type { FieldMaker } from './fields.js'
import type { FieldTable, RootRole } from './page-tables.js'
import { placeholders } from './path.js'
import type { Uri } from './uri.js'
import { isHeader } from './header-name.js'
import { textOf } from '../document.js'
import { marked, shapeOf } from './body-shape.js'
import { keysOf, recordsIn } from './samples.js'
import { isResponseOnly } from './response-only.js'

export interface RequestDraft {
  readonly parameters: readonly Field[]
  readonly request?: BodyDraft
}

/** Sorts the request's rows into parameters and body for one method and path; `shown` is the media type that examples show. */
export function readRequest(
  uri: Uri,
  tables: readonly FieldTable[],
  examples: Examples,
  maker: FieldMaker,
  context: Context,
  shown?: string,
): RequestDraft {
  const own = tables.filter((table) => table.role !== undefined && !table.role.startsWith('response'))
  const sorter = sorterOf(uri, own, examples)
  const parameters = new Map<string, Field>()
  const bodyRows: RawField[] = []
  let bodyTable: FieldTable | undefined
  let form = false
  for (const table of own) {
    for (const raw of table.fields) {
      if (isResponseOnly(table, raw)) continue
      const location = locationOf(raw, table.role ?? 'request', sorter)
      form ||= location === 'form'
      const key = `${location} ${raw.name}`
      if (location === 'body' || location === 'form') {
        bodyRows.push(raw)
        bodyTable ??= table
      } else if (!parameters.has(key)) parameters.set(key, parameter(raw, location, maker))
      else context.reporter.report('extract.parameter-doubled', raw.place, { name: raw.name, in: location })
    }
  }
  const documented = [...parameters.values()]
  const all = [
    ...documented,
    ...undocumented(uri, documented, context),
    ...mentioned(uri, documented, bodyRows, context),
  ]
  if (!bodyTable) return { parameters: all }
  const named = mediaType(all)
  form ||= named !== undefined && FORM_TYPE.test(named)
  const media = form && (named === undefined || !FORM_TYPE.test(named)) ? 'multipart/form-data' : named
  const shape = {
    location: form ? 'form' : 'body',
    ...(isGenerated(tables) ? {} : shapeOf(sorter.samples, bodyRows)),
    ...(media === undefined ? {} : { mediaType: media }),
  } as const
  return { parameters: all, request: marked(maker.body(bodyRows, shape, bodyTable), bodyTable, shown) }
}

const FORM_TYPE = /^(?:multipart\/|application\/x-www-form-urlencoded$)/

interface Sorter {
  readonly names: ReadonlySet<string>
  readonly query: ReadonlySet<string>
  /** Where rows of a request table without a place go, and where those of a URI section's table go. */
  readonly request: 'query' | 'body'
  readonly uri: 'query' | 'body'
  /** The bodies of the request examples, and the names on their outermost level. */
  readonly samples: readonly unknown[]
  readonly keys: ReadonlySet<string>
}

/**
 * GET and HEAD never take a body; DELETE does where an example sends one. The URI section of an old page may list the body as
 * well: so it is when the example's body has such names, or when nothing else describes a body and no example shows a request without one.
 */
function sorterOf(uri: Uri, tables: readonly FieldTable[], examples: Examples): Sorter {
  const samples = examples.requests.flatMap(({ value }) => (typeof value === 'object' && value !== null ? [value] : []))
  const keys = keysOf(samples.flatMap(recordsIn))
  const names = new Set(placeholders(uri.path))
  const noBody = uri.method === 'GET' || uri.method === 'HEAD'
  const body = !noBody && (uri.method !== 'DELETE' || samples.length > 0)
  const listed = tables.some(
    ({ role, fields }) =>
      (role === 'request' || role === 'request-body' || role === 'form') && fields.some(({ name }) => !isHeader(name)),
  )
  const inUri = tables.filter(({ role }) => role === 'uri').flatMap(({ fields }) => fields)
  const shown = inUri.some(({ name }) => keys.has(name) && !names.has(name))
  const uriBody = body && !listed && (shown || (uri.method !== 'DELETE' && examples.requests.length === 0))
  return {
    names,
    query: new Set(uri.queryNames),
    request: body ? 'body' : 'query',
    uri: uriBody ? 'body' : 'query',
    samples: noBody ? [] : samples,
    keys,
  }
}

function locationOf(raw: RawField, role: RootRole, sorter: Sorter): FieldLocation {
  if (raw.special !== undefined) return role === 'form' ? 'form' : 'body'
  if (role === 'request-body' || role === 'form') return role === 'form' ? 'form' : 'body'
  if (sorter.names.has(raw.name) && !(role === 'request' && sorter.keys.has(raw.name))) return 'path'
  if (role === 'header' || role === 'query') return role
  if (isHeader(raw.name)) return 'header'
  if (raw.location) return raw.location
  if (sorter.query.has(raw.name)) return 'query'
  return role === 'uri' ? sorter.uri : sorter.request
}

function parameter(raw: RawField, location: FieldLocation, maker: FieldMaker): Field {
  const field = maker.field(raw, location)
  return location === 'path' ? { ...field, required: true } : field
}

/** A placeholder of the path that no row describes. */
function undocumented(uri: Uri, parameters: readonly Field[], context: Context): Field[] {
  const known = new Set(parameters.filter((field) => field.in === 'path').map(({ name }) => name))
  return [...new Set(placeholders(uri.path))]
    .filter((name) => !known.has(name))
    .map((name) => {
      context.reporter.report('extract.path-parameter-undocumented', uri.place, { name, path: uri.path })
      return {
        name,
        in: 'path',
        required: true,
        type: { kind: 'scalar', type: 'string' },
        description: [],
        deprecated: false,
        place: uri.place,
      }
    })
}

/** A name of the URI's own query string that no row describes. */
function mentioned(uri: Uri, parameters: readonly Field[], body: readonly RawField[], context: Context): Field[] {
  const known = new Set([...parameters, ...body].map(({ name }) => name.toLowerCase()))
  return uri.queryNames
    .filter((name) => !known.has(name.toLowerCase()))
    .map((name) => {
      context.reporter.report('extract.query-parameter-undocumented', uri.place, { name, path: uri.path })
      return {
        name,
        in: 'query',
        required: uri.flags.includes(name) ? true : 'unstated',
        type: { kind: 'scalar', type: 'string' },
        description: [],
        deprecated: false,
        place: uri.place,
      }
    })
}

/** The one media type that the Content-Type row names. */
function mediaType(parameters: readonly Field[]): string | undefined {
  const row = parameters.find((field) => field.in === 'header' && field.name.toLowerCase() === 'content-type')
  const named = new Set(
    row
      ? [...textOf(row.description).matchAll(/\b(?:application|multipart|text)\/[a-z0-9.+-]*[a-z0-9]/gi)].map(
          ([type]) => type.toLowerCase(),
        )
      : [],
  )
  const [only] = named
  return named.size === 1 ? only : undefined
}
