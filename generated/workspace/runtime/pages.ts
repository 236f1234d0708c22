/** Lists that come in pages. */
import { stringifyJson } from './json.js'
import { operation } from './operation.js'
import { readPath } from './read-path.js'
import type { CallArgs, Client, Descriptor, Operation, OperationTypes, PagedOperation, Pagination } from './types.js'

type Fields = Record<string, unknown>
type Page = [data: unknown, items: unknown[]]

/** The pages of a list and their items, from the one that the arguments ask for. */
async function* walk(raw: Operation<OperationTypes>['raw'], page: Pagination, client: Client, args: CallArgs = {}) {
  const { style, in: group = 'query', limit = 'limit', counter, next_marker, item_marker = 'id' } = page
  const name = style ? (page.marker ?? 'marker') : (page.offset ?? 'offset')
  const seen = new Set<string>()
  for (let received = 0; ;) {
    const { data } = await raw(client, args)
    const found = readPath(data, page.items)
    const items: unknown[] = Array.isArray(found) ? found : []
    yield [data, items] as Page
    const sent = (args[group] ?? {}) as Fields
    received += items.length
    const marker = next_marker ? readPath(data, next_marker) : readPath(items.at(-1), item_marker)
    const next = style ? marker : Number(sent[name] ?? 0) + items.length
    const total = counter && readPath(data, counter)
    // The counter decides where there is one: a server may cap the limit, and then every page looks short.
    const last = total == null ? items.length < Number(sent[limit]) : (style ? received : Number(next)) >= Number(total)
    // A server that ignores the offset gives the same page for ever; one that errs about markers may go in circles.
    const key = style ? String(next) : stringifyJson(items)
    const repeated = seen.has(key) || String(next) === String(sent[name])
    if (!items.length || next == null || next === '' || repeated || (last && !(style && next_marker))) return
    if (!style) seen.clear()
    seen.add(key)
    args = { ...args, [group]: { ...sent, [name]: next } }
  }
}

/**
 * Makes a paged operation: an operation that also has `pages` and `items`, async iterators that ask for the next page when it is
 * wanted. They end on an empty page; when the counter is reached, or without one on a page shorter than its limit, except
 * where the body itself tells the next marker; and on a marker or page that comes again. They throw what the operation
 * throws, and a `signal` among the arguments ends them.
 */
export const pagedOperation = <T extends OperationTypes>(
  id: string,
  line: string,
  page: Pagination,
  more?: Omit<Descriptor, 'id' | 'line'>,
): PagedOperation<T> => {
  const single = operation<OperationTypes>(id, line, more)
  async function* pages(client: Client, args?: CallArgs) {
    for await (const [data] of walk(single.raw, page, client, args)) yield data
  }
  async function* items(client: Client, args?: CallArgs) {
    for await (const [, found] of walk(single.raw, page, client, args)) yield* found
  }
  return Object.assign(single, { pages, items }) as object as PagedOperation<T>
}
