import type { CallArgs, Pagination } from './types.js'

type Fields = Record<string, unknown>

/** The value at a path with dots, own properties only; the value itself for `''`; undefined where the path leads nowhere. */
export const readPath = (value: unknown, path: string | undefined): unknown =>
  path === undefined
    ? undefined
    : path
        .split('.')
        .filter(Boolean)
        .reduce<unknown>(
          (at, name) => (at instanceof Object && Object.hasOwn(at, name) ? (at as Fields)[name] : undefined),
          value,
        )

/**
 * Makes the step from one page to the next: a function of the arguments that gave a page and of the page's body, which
 * gives the arguments of the next page, or undefined after the last. It remembers what it has seen, so one is made for
 * each iteration.
 */
export const nextPage = (page: Pagination): ((args: CallArgs, data: unknown) => CallArgs | undefined) => {
  const step = page.style === 'marker' ? markerStep(page) : offsetStep(page)
  const group = page.in ?? 'query'
  let received = 0
  return (args, data) => {
    const items = readPath(data, page.items)
    if (!Array.isArray(items) || !items.length) return undefined
    const sent = (args[group] ?? {}) as Fields
    received += items.length
    const total = readPath(data, page.counter)
    const limit = Number(sent[page.limit ?? 'limit'] ?? NaN)
    const more = step({
      sent,
      data,
      items,
      received,
      short: items.length < limit,
      total: total == null ? NaN : Number(total),
    })
    return more && { ...args, [group]: { ...sent, ...more } }
  }
}

interface Seen {
  /** The parameters that gave the page. */
  sent: Fields
  data: unknown
  items: unknown[]
  /** The number of items since the iteration began. */
  received: number
  /** The page has fewer items than its limit. */
  short: boolean
  /** The total count, or NaN. */
  total: number
}

type Step = (seen: Seen) => Fields | undefined

/** By offset. The counter decides where there is one: a server may cap the limit, and then every page looks short. */
const offsetStep = (page: Pagination): Step => {
  const name = page.offset ?? 'offset'
  let previous = ''
  return ({ sent, items, short, total }) => {
    const offset = Number(sent[name] ?? 0) + items.length
    const last = isNaN(total) ? short : offset >= total
    // A server that ignores the offset gives the same page for ever.
    const fingerprint = JSON.stringify(items, (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    )
    const repeated = fingerprint === previous
    previous = fingerprint
    return last || repeated ? undefined : { [name]: offset }
  }
}

/** By marker: the one that the body tells, or else the last item's. A marker that comes again ends the iteration. */
const markerStep = (page: Pagination): Step => {
  const name = page.marker ?? 'marker'
  const markers = new Set<string>()
  return ({ sent, data, items, received, short, total }) => {
    if (sent[name] != null) markers.add(String(sent[name]))
    const told = page.next_marker !== undefined
    const marker = told ? readPath(data, page.next_marker) : readPath(items.at(-1), page.item_marker ?? 'id')
    const last = isNaN(total) ? !told && short : !told && received >= total
    if (last || marker == null || marker === '' || markers.has(String(marker))) return undefined
    return { [name]: marker }
  }
}
