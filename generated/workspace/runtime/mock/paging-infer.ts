import type { Compiled } from './compiled.js'
import { contentToSend } from './compiled.js'
import { flatten, flattenAll, type Flat } from './flat.js'
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

/** True when requests may be able to ask for a part of a list, by the names of their parameters. */
export function mayPage({ operation }: Compiled): boolean {
  if (operation['x-pagination']) return true
  const names = (operation.parameters ?? []).map(({ name }) => snake(name))
  return names.some((name) => [LIMITS, OFFSETS, MARKERS, PAGES].some((pattern) => pattern.test(name)))
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
  const isList = ({ types }: Flat): boolean => types?.includes('array') ?? false
  const shallow = propertiesOf(schemas, top, '').filter(([, flat]) => isList(flat))
  const found = shallow.length > 0 ? shallow : belowOf(schemas, top).filter(([, flat]) => isList(flat))
  return found.length === 1 ? found[0]?.[0] : undefined
}

/** The path of the property with such a name, at the top or one level down. */
function leaf(schemas: Schemas, schema: SchemaLike, pattern: RegExp): string | undefined {
  const top = flatten(schemas, schema)
  const named = ([path]: Property): boolean => pattern.test(snake(path.slice(path.lastIndexOf('.') + 1)))
  return (propertiesOf(schemas, top, '').find(named) ?? belowOf(schemas, top).find(named))?.[0]
}

type Property = readonly [path: string, flat: Flat]

function propertiesOf(schemas: Schemas, flat: Flat, prefix: string): Property[] {
  // A name with a dot has no property path.
  const plain = [...flat.properties].filter(([key]) => !key.includes('.'))
  return plain.map(([key, parts]) => [prefix + key, flattenAll(schemas, parts)])
}

function belowOf(schemas: Schemas, top: Flat): Property[] {
  return propertiesOf(schemas, top, '').flatMap(([path, flat]) => propertiesOf(schemas, flat, `${path}.`))
}
