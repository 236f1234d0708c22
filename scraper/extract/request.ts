import type { Context } from './context.js'
import type { BodyDraft, Field, FieldLocation } from './draft.js'
import type { Examples } from './examples.js'
import type { RawField } from './field-rows.js'
import type { FieldMaker } from './fields.js'
import type { FieldTable, RootRole } from './page-tables.js'
import { placeholders } from './path.js'
import type { Uri } from './uri.js'
import { HEADER_NAMES, HEADER_SPELLINGS } from '../vocabulary/names.js'
import { textOf } from '../document.js'

export interface RequestDraft {
  readonly parameters: readonly Field[]
  readonly request?: BodyDraft
}

/** Sorts the request's rows into parameters and body for one method and path. */
export function readRequest(
  uri: Uri,
  tables: readonly FieldTable[],
  examples: Examples,
  maker: FieldMaker,
  context: Context,
): RequestDraft {
  const sorter: Sorter = {
    names: new Set(placeholders(uri.path)),
    query: new Set(uri.queryNames),
    body: takesBody(uri.method, examples),
  }
  const parameters: Field[] = []
  const seen = new Set<string>()
  const bodyRows: RawField[] = []
  let form = false
  for (const table of tables) {
    if (table.role === undefined || table.role.startsWith('response')) continue
    for (const raw of table.fields) {
      const location = locationOf(raw, table.role, sorter)
      form ||= location === 'form'
      if (location === 'body' || location === 'form') bodyRows.push(raw)
      else if (!seen.has(`${location} ${raw.name}`)) parameters.push(parameter(raw, location, maker))
      seen.add(`${location} ${raw.name}`)
    }
  }
  parameters.push(...undocumented(uri, parameters, context))
  const first = bodyRows[0]
  if (!first) return { parameters }
  const media = form ? 'multipart/form-data' : mediaType(parameters)
  return { parameters, request: maker.body(bodyRows, form ? 'form' : 'body', first.table.place, media) }
}

interface Sorter {
  readonly names: ReadonlySet<string>
  readonly query: ReadonlySet<string>
  /** True when rows of no said place are properties of a body. */
  readonly body: boolean
}

/** GET and HEAD never take a body; DELETE does where an example sends one. */
function takesBody(method: string, examples: Examples): boolean {
  if (method === 'GET' || method === 'HEAD') return false
  return method !== 'DELETE' || examples.requests.some(({ value }) => typeof value === 'object' && value !== null)
}

function locationOf(raw: RawField, role: RootRole, sorter: Sorter): FieldLocation {
  if (raw.special !== undefined) return role === 'form' ? 'form' : 'body'
  if (role === 'request-body') return 'body'
  if (role === 'form' || role === 'header' || role === 'query')
    return sorter.names.has(raw.name) && role !== 'form' ? 'path' : role
  if (sorter.names.has(raw.name)) return 'path'
  if (isHeader(raw.name)) return 'header'
  if (raw.location) return raw.location
  if (sorter.query.has(raw.name)) return 'query'
  return role === 'uri' || !sorter.body ? 'query' : 'body'
}

/** A request header by its name: `X-Auth-Token`, `Content-Type`, and the like. */
function isHeader(name: string): boolean {
  return HEADER_NAMES.has(name.toLowerCase())
    ? /-|^[A-Z]/.test(name)
    : /^X-[A-Z]/.test(name) || HEADER_SPELLINGS.has(name)
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
