import type { Compiled } from './compiled.js'
import { contentToSend } from './compiled.js'
import { flatten, type Flat } from './flat.js'
import { snake } from './names.js'
import type { Schemas } from './schemas.js'
import type { Pagination, SchemaLike } from './types.js'

const LIMITS = /^(?:limit|page_size|per_page|size|max_results|max_items|count|page_limit)$/
const OFFSETS = /^(?:offset|start|skip|start_index)$/
const MARKERS = /^(?:marker|cursor|page_token|next_token|continuation_token|after|starting_after|page_marker)$/
const PAGES = /^(?:page|page_no|page_num|page_number|page_index|current_page)$/
const COUNTERS = /^(?:total|count|total_count|total_num|total_number|total_size|total_elements|total_items)$/
const NEXTS =
  /^(?:next|next_marker|next_cursor|next_token|next_page_token|cursor|marker|end_cursor|continuation_token)$/
const MORES = /^(?:has_more|has_next|has_next_page|is_truncated|truncated)$/

const cache = new WeakMap<Compiled, { readonly value: Pagination | undefined }>()

/**
 * How the list in an operation's answer is paged: as its `x-pagination` says, or as the usual names of parameters and
 * properties tell. A list without parameters for pages is one page: only its items and its counter are known.
 */
export function listingOf(schemas: Schemas, compiled: Compiled): Pagination | undefined {
  let known = cache.get(compiled)
  if (!known) cache.set(compiled, (known = { value: compiled.operation['x-pagination'] ?? infer(schemas, compiled) }))
  return known.value
}

/** True when requests can ask for a part of the list. */
export function isPaged({ limit, offset, marker }: Pagination): boolean {
  return (limit ?? offset ?? marker) !== undefined
}

function infer(schemas: Schemas, compiled: Compiled): Pagination | undefined {
  if (compiled.entry.method.toUpperCase() !== 'GET') return undefined
  const schema = contentToSend(compiled.response(compiled.success)?.content, null)?.[1].schema
  const items = schema === undefined ? undefined : listIn(schemas, schema)
  if (schema === undefined || items === undefined) return undefined
  const names = (compiled.operation.parameters ?? [])
    .filter((parameter) => parameter.in === 'query')
    .map(({ name }) => name)
  const named = (pattern: RegExp): string | undefined => names.find((name) => pattern.test(snake(name)))
  const [offset, marker, page] = [named(OFFSETS), named(MARKERS), named(PAGES)]
  const style =
    offset !== undefined ? 'offset' : marker !== undefined ? 'marker' : page !== undefined ? 'page' : 'offset'
  return {
    style,
    in: 'query',
    items,
    ...given('limit', named(LIMITS)),
    ...given('offset', style === 'page' ? page : offset),
    ...given('marker', marker),
    ...given('counter', leaf(schemas, schema, COUNTERS)),
    ...given('next_marker', leaf(schemas, schema, NEXTS)),
    ...given('has_more', leaf(schemas, schema, MORES)),
  }
}

function given<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, string>)
}

/** The path of the only list in a body, at its top or one level down. */
function listIn(schemas: Schemas, schema: SchemaLike): string | undefined {
  const top = flatten(schemas, schema)
  if (top.types?.includes('array')) return ''
  const lists = leaves(schemas, top).filter(([, flat]) => flat.types?.includes('array'))
  const shallow = lists.filter(([path]) => !path.includes('.'))
  const found = shallow.length > 0 ? shallow : lists
  return found.length === 1 ? found[0]?.[0] : undefined
}

function leaf(schemas: Schemas, schema: SchemaLike, pattern: RegExp): string | undefined {
  return leaves(schemas, flatten(schemas, schema)).find(([path]) =>
    pattern.test(snake(path.slice(path.lastIndexOf('.') + 1))),
  )?.[0]
}

/** The properties of an object and of the objects in it, by path; outer ones first. */
function leaves(schemas: Schemas, flat: Flat): [path: string, flat: Flat][] {
  const outer = [...flat.properties].filter(([key]) => !key.includes('.'))
  const here = outer.map(([key, parts]): [string, Flat] => [key, flatten(schemas, { allOf: parts })])
  const below = here.flatMap(([key, inner]) =>
    [...inner.properties]
      .filter(([name]) => !name.includes('.'))
      .map(([name, parts]): [string, Flat] => [`${key}.${name}`, flatten(schemas, { allOf: parts })]),
  )
  return [...here, ...below]
}
