import { isValid } from './check.js'
import type { Api } from './compiled.js'
import { flatten, flattenAll } from './flat.js'
import { atPath, isObject, own, setAtPath } from './json.js'
import { newMaker } from './make.js'
import { mixNumber } from './random.js'
import { anotherItem } from './repair.js'
import type { Exchange } from './request.js'
import type { Pagination, SchemaLike } from './types.js'

/** Cuts the page that a request asks for out of a list, and writes counter and markers. */

export interface PageAsked {
  readonly from: number
  readonly limit: number
}

/** Fills a body with the page asked for. `all` is the whole list. */
export function writePage(body: unknown, all: readonly unknown[], pagination: Pagination, exchange: Exchange): unknown {
  const { from, limit } = pageAsked(all, pagination, exchange)
  const page = all.slice(from, from + limit)
  const end = from + page.length
  const more = end < all.length && page.length > 0
  if (pagination.items === '') return page
  setAtPath(body, pagination.items, page)
  if (pagination.counter !== undefined) setLikeNumber(body, pagination.counter, all.length)
  if (pagination.next_marker !== undefined) {
    writeNext(body, pagination.next_marker, more ? markerAt(page.at(-1), end, pagination) : undefined)
  }
  if (pagination.has_more !== undefined) setAtPath(body, pagination.has_more, more)
  return body
}

/** Which part of the list a request asks for. A marker that nobody gave out leads behind the end, so that loops end. */
export function pageAsked(all: readonly unknown[], pagination: Pagination, exchange: Exchange): PageAsked {
  const asked = (name: string | undefined): unknown =>
    name === undefined ? undefined : pagination.in === 'body' ? own(exchange.body, name) : own(exchange.query, name)
  const limit = whole(asked(pagination.limit)) ?? defaultLimit(pagination, exchange) ?? all.length
  const offset = whole(asked(pagination.offset))
  const marker = asked(pagination.marker)
  const size = limit > 0 ? limit : all.length
  if (marker !== undefined && marker !== null && marker !== '')
    return { from: behind(all, String(marker), pagination), limit: size }
  if (pagination.style === 'page') return { from: Math.max(0, ((offset ?? 1) - 1) * size), limit: size }
  return { from: offset ?? 0, limit: size }
}

function whole(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 ? number : undefined
}

function defaultLimit(pagination: Pagination, exchange: Exchange): number | undefined {
  const parameter = exchange.operation.operation.parameters?.find(({ name }) => name === pagination.limit)
  const schema = parameter?.schema
  return typeof schema === 'object' ? whole(schema.default) : undefined
}

function behind(all: readonly unknown[], marker: string, pagination: Pagination): number {
  const key = pagination.item_marker
  const at = key === undefined ? -1 : all.findIndex((item) => String(atPath(item, key)) === marker)
  if (at >= 0) return at + 1
  const counted = /^next-(\d{1,9})$/.exec(marker)
  if (counted) return Number(counted[1])
  // Where items have no documented marker, the id is what clients send.
  const byId = all.findIndex(
    (item) => isObject(item) && Object.entries(item).some(([name, value]) => /id$/i.test(name) && value === marker),
  )
  return byId >= 0 ? byId + 1 : all.length
}

function markerAt(last: unknown, end: number, pagination: Pagination): unknown {
  const own = pagination.item_marker === undefined ? undefined : atPath(last, pagination.item_marker)
  return typeof own === 'string' || typeof own === 'number' ? own : `next-${end}`
}

/** The next marker; without one the property goes, or says nothing. */
function writeNext(body: unknown, path: string, next: unknown): void {
  if (next !== undefined) return void setAtPath(body, path, next)
  const cut = path.lastIndexOf('.')
  const parent = cut < 0 ? body : atPath(body, path.slice(0, cut))
  if (isObject(parent)) delete parent[path.slice(cut + 1)]
}

/** Sets a counter, as text where it is text. */
function setLikeNumber(body: unknown, path: string, count: number): void {
  setAtPath(body, path, typeof atPath(body, path) === 'string' ? String(count) : count)
}

/**
 * A list of so many items: those that a body has, and more like the last one.
 * @param schema the body's schema, and `path` the list in it
 */
export function grownList(
  api: Api,
  schema: SchemaLike | undefined,
  path: string,
  items: readonly unknown[],
  count: number,
  seed: number,
): unknown[] {
  const parts = schema === undefined ? [] : itemParts(api, schema, path)
  const all = [...items]
  const maker = newMaker(api.schemas)
  for (let i = all.length; i < count && items.length > 0; i++) {
    const item = anotherItem(maker, parts, items[i % items.length], mixNumber(seed, i), i)
    if (parts.every((part) => isValid(api.schemas, part, item))) all.push(item)
  }
  return all
}

/** The schemas of the items of a list in a body. */
export function itemParts(api: Api, schema: SchemaLike, path: string): readonly SchemaLike[] {
  let flat = flatten(api.schemas, schema)
  for (const name of path === '' ? [] : path.split('.')) {
    flat = flattenAll(api.schemas, flat.properties.get(name) ?? [])
  }
  return flat.items
}
