import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  bind,
  bindAll,
  createClient,
  jobIds,
  operation,
  pagedOperation,
  waitForJob,
  type BoundPagedOperation,
  type CallOptions,
  type JobPoller,
  type Pagination,
} from '../../../generator/runtime/index.js'
import { rejection } from './loopback.js'

interface Item {
  id: string
}
interface List {
  args: CallOptions & { query?: { limit?: number; offset?: number; marker?: string }; body?: object }
  responses: { 200: { items: Item[] } }
  item: Item
}

/** A list operation of a server that answers so; the calls it got. */
const list = (
  page: Pagination,
  answer: (query: URLSearchParams, body: Record<string, unknown>, call: number) => unknown,
) => {
  const asked: string[] = []
  const client = createClient({
    endpoint: 'http://a.example',
    fetch: async (url, init) => {
      const body = typeof init.body === 'string' ? (JSON.parse(init.body) as Record<string, unknown>) : {}
      asked.push(new URL(url).search + (init.body ?? ''))
      if (asked.length > 20) throw new Error('endless')
      return new Response(JSON.stringify(answer(new URL(url).searchParams, body, asked.length)))
    },
  })
  const { in: group } = page
  return { asked, operation: bind(client, pagedOperation<List>('List', group === 'body' ? 'POST /' : 'GET /', page)) }
}
const collect = async <T>(iterable: AsyncIterable<T>) => {
  const all: T[] = []
  for await (const one of iterable) all.push(one)
  return all
}
const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => ({ id: `i${from + at}` }))
const ids = async (iterable: AsyncIterable<Item>) => (await collect(iterable)).map(({ id }) => id)
const names = (count: number) => range(0, count).map(({ id }) => id)

describe('by offset', () => {
  const server = (count: number, cap: number, more: (page: Item[]) => object) => (query: URLSearchParams) => {
    const offset = Number(query.get('offset') ?? 0)
    const items = range(offset, Math.min(count, offset + Math.min(cap, Number(query.get('limit') ?? cap))))
    return { items, ...more(items) }
  }
  const total = () => ({ total: 5 })

  const rows: [string, Pagination, object, (query: URLSearchParams) => unknown, string[]][] = [
    [
      'a short page ends',
      { items: 'items' },
      { limit: 2 },
      server(5, 9, Object),
      ['?limit=2', '?limit=2&offset=2', '?limit=2&offset=4'],
    ],
    ['an empty page ends', { items: 'items' }, {}, server(4, 2, Object), ['', '?offset=2', '?offset=4']],
    ['the counter ends', { items: 'items', counter: 'total' }, {}, server(5, 3, total), ['', '?offset=3']],
    [
      'the counter outdoes a server that caps the limit',
      { items: 'items', counter: 'total' },
      { limit: 100 },
      server(5, 2, total),
      ['?limit=100', '?limit=100&offset=2', '?limit=100&offset=4'],
    ],
    ['a start is kept', { items: 'items' }, { offset: 3, limit: 9 }, server(5, 9, Object), ['?offset=3&limit=9']],
  ]
  test.each(rows)('%s', async (_, page, query, answer, want) => {
    const { operation: op, asked } = list(page, answer)
    const got = await ids(op.items({ query }))
    expect(asked).toEqual(want)
    expect(got).toEqual(names('offset' in query ? 5 : got.length).slice('offset' in query ? 3 : 0))
  })

  test('a server that ignores the offset gives no endless list', async () => {
    const { operation: op, asked } = list({ items: 'items' }, () => ({ items: range(0, 2) }))
    expect(await ids(op.items({ query: { limit: 2 } }))).toHaveLength(4)
    expect(asked).toHaveLength(2)
  })

  test('no list where one is documented ends', async () => {
    for (const answer of [{}, { items: null }, { items: 'text' }, null, { items: { length: 3 } }])
      expect(await collect(list({ items: 'items' }, () => answer).operation.items())).toEqual([])
  })

  test('in the body, and the body itself as list', async () => {
    const { operation: op, asked } = list({ items: '', in: 'body' }, (_, body) =>
      range(Number(body['offset'] ?? 0), 3).slice(0, 2),
    )
    expect(await ids(op.items({ body: { limit: 2, name: 'n' } }))).toEqual(names(3))
    expect(asked).toEqual(['{"limit":2,"name":"n"}', '{"limit":2,"name":"n","offset":2}'])
  })
})

describe('by marker', () => {
  test('told by the body, even after a short page', async () => {
    const page: Pagination = { style: 'marker', items: 'items', next_marker: 'page.next' }
    const { operation: op, asked } = list(page, (query) =>
      query.get('marker') ? { items: range(1, 3), page: { next: '' } } : { items: range(0, 1), page: { next: 'm 1' } },
    )
    expect(await ids(op.items({ query: { limit: 9 } }))).toEqual(names(3))
    expect(asked).toEqual(['?limit=9', '?limit=9&marker=m%201'])
  })
  test("the last item's, until a short page", async () => {
    const page: Pagination = { style: 'marker', items: 'items' }
    const { operation: op, asked } = list(page, (query) => {
      const from = query.get('marker') ? Number(query.get('marker')?.slice(1)) + 1 : 0
      return { items: range(from, Math.min(from + 2, 5)) }
    })
    expect(await ids(op.items({ query: { limit: 2 } }))).toEqual(names(5))
    expect(asked).toHaveLength(3)
  })
  test('a marker that comes again ends, in a circle too', async () => {
    const page: Pagination = { style: 'marker', items: 'items', next_marker: 'next' }
    const same = list(page, () => ({ items: range(0, 1), next: 'a' }))
    await collect(same.operation.pages({ query: { marker: 'a' } }))
    expect(same.asked).toHaveLength(1)
    const circle = list(page, (_, __, call) => ({ items: range(0, 1), next: call % 2 ? 'a' : 'b' }))
    await collect(circle.operation.pages())
    expect(circle.asked).toHaveLength(3)
  })
})

describe('iterators', () => {
  test('ask for a page when it is wanted, and stop with the loop', async () => {
    const { operation: op, asked } = list({ items: 'items' }, (query) => ({
      items: range(Number(query.get('offset')), 99).slice(0, 2),
    }))
    for await (const { id } of op.items()) if (id === 'i2') break
    expect(asked).toHaveLength(2)
  })
  test('end with the signal', async () => {
    const controller = new AbortController()
    const { operation: op } = list({ items: 'items' }, (query) => ({
      items: range(Number(query.get('offset')), 99).slice(0, 2),
    }))
    const error = await rejection(
      (async () => {
        for await (const { id } of op.items({ signal: controller.signal })) if (id === 'i1') controller.abort()
      })(),
    )
    expect(error).toMatchObject({ name: 'AbortedError' })
  })
  test('types', () => {
    const { operation: op } = list({ items: 'items' }, () => ({}))
    expectTypeOf(op).toEqualTypeOf<BoundPagedOperation<List>>()
    expectTypeOf(op.items).returns.toEqualTypeOf<AsyncGenerator<Item, void, undefined>>()
    expectTypeOf(op).returns.resolves.toEqualTypeOf<{ items: Item[] }>()
    interface Two {
      args: CallOptions & { path: { id: string } }
      responses: { 200: { a: 1 }; 204: void }
    }
    const two = bind(createClient({ endpoint: 'http://a.example' }), operation<Two>('Two', 'GET /{id}'))
    const narrow = async () => {
      const raw = await two.raw({ path: { id: '1' } })
      if (raw.status === 200) expectTypeOf(raw.data).toEqualTypeOf<{ a: 1 }>()
      else expectTypeOf(raw.data).toEqualTypeOf<void>()
      // @ts-expect-error: the path is needed
      await two()
    }
    expectTypeOf(narrow).toBeFunction()
  })
})

describe('jobs', () => {
  interface Show {
    args: CallOptions & { path: { job_id: string } }
    responses: { 200: { status: string; sub_jobs?: { id: string; status: string }[] } }
  }
  const poller: JobPoller<Show> = {
    poll: operation<Show>('ShowJob', 'GET /jobs/{job_id}'),
    args: (job_id) => ({ path: { job_id } }),
    status: 'status',
    succeeded: ['SUCCESS'],
    failed: ['FAIL', 'FAILED'],
  }
  const serve = (...states: object[]) => {
    let at = 0
    return createClient({
      endpoint: 'http://a.example',
      fetch: async () => new Response(JSON.stringify(states[Math.min(at++, states.length - 1)])),
    })
  }

  test('success, with progress', async () => {
    const seen: string[] = []
    const client = serve({ status: 'RUNNING' }, { status: 'NEW_STATE' }, { status: 'success' })
    const job = await waitForJob(client, poller, 'j1', { interval: 1, onProgress: ({ status }) => seen.push(status) })
    expectTypeOf(job).toEqualTypeOf<Show['responses'][200]>()
    expect(seen).toEqual(['RUNNING', 'NEW_STATE', 'success'])
  })
  test('failure, with the sub-jobs that failed', async () => {
    const sub_jobs = [
      { id: 'a', status: 'SUCCESS' },
      { id: 'b', status: 'FAIL' },
    ]
    const error = await rejection(waitForJob(serve({ status: 'FAIL', sub_jobs }), poller, 'j1'))
    expect(error).toMatchObject({
      name: 'JobFailedError',
      jobId: 'j1',
      state: 'FAIL',
      subJobs: [sub_jobs[1]],
      job: { sub_jobs },
    })
  })
  test('deadline and signal', async () => {
    const client = serve({ status: 'RUNNING' })
    expect(await rejection(waitForJob(client, poller, 'j', { interval: 2, deadline: 20 }))).toMatchObject({
      name: 'TimeoutError',
    })
    const signal = AbortSignal.timeout(10)
    expect(await rejection(waitForJob(client, poller, 'j', { interval: 500, signal }))).toMatchObject({
      name: 'AbortedError',
    })
  })
  test('ids', () => {
    expect(jobIds({ job_id: 'a' }, 'job_id')).toEqual(['a'])
    expect(jobIds({ jobs: [{ job_id: 'a' }, {}, { job_id: 2 }] }, 'jobs[].job_id')).toEqual(['a', '2'])
    expect(jobIds(null, 'jobs[].job_id')).toEqual([])
  })
})

test('all operations of a module become methods, and nothing else does', async () => {
  const sent: string[] = []
  const client = createClient({
    endpoint: 'http://a.example',
    fetch: async (url) => {
      sent.push(url)
      return new Response('{"items":[{"id":"i0"}]}')
    },
  })
  const target: { show?: (args?: object) => Promise<unknown>; list?: BoundPagedOperation<List> } = {}
  const module = { show: operation('Show', 'GET /a'), list: pagedOperation<List>('List', 'GET /b', { items: 'items' }) }
  bindAll(client, { ...module, poller: { poll: module.show } }, target)
  expect(Object.keys(target)).toEqual(['show', 'list'])
  await target.show?.()
  expect(await ids(target.list!.items({ query: { limit: 2 } }))).toEqual(['i0'])
  expect(sent).toEqual(['http://a.example/a', 'http://a.example/b?limit=2'])
})
