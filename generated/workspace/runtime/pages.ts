import { operation } from './operation.js'
import { nextPage, readPath } from './paging.js'
import type { CallArgs, Client, Data, Descriptor, OperationTypes, PagedOperation, Pagination } from './types.js'

/**
 * Makes a paged operation: an operation that also has `pages` and `items`, async iterators that ask for the next page
 * when it is wanted. They end on an empty or short page, when the counter is reached, and on a repeated marker or page;
 * they throw what the operation throws, and a `signal` among the arguments ends them.
 */
export const pagedOperation = <T extends OperationTypes>(
  id: string,
  line: string,
  page: Pagination,
  more?: Omit<Descriptor, 'id' | 'line'>,
): PagedOperation<T> => {
  const single = operation<T>(id, line, more)
  async function* pages(client: Client, args?: CallArgs): AsyncGenerator<Data<T>, void, undefined> {
    const next = nextPage(page)
    for (let current: CallArgs | undefined = args ?? {}; current;) {
      const { data }: { data: unknown } = await single.raw(client, current)
      yield data as Data<T>
      current = next(current, data)
    }
  }
  async function* items(client: Client, args?: CallArgs): AsyncGenerator<T['item'], void, undefined> {
    for await (const data of pages(client, args)) yield* (readPath(data, page.items) ?? []) as T['item'][]
  }
  return Object.assign(single, { pages, items }) as object as PagedOperation<T>
}
