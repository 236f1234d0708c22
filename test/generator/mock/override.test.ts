import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, expectTypeOf, it } from 'vitest'
import { createMocks, type Bodies, type MockedOperation, type Mocks } from '../../../generator/runtime/mock/index.js'
import { handlersOf } from '../../../generator/runtime/mock/msw.js'
import { service } from './service.js'

interface Desktop {
  id: string
  name: string
  status: 'ACTIVE' | 'SHUTOFF'
  tags?: { key: string; value: string }[]
}
interface Failure {
  error_code: string
  error_msg: string
}
/** What the generator writes for an operation. */
interface ListDesktops {
  responses: { 200: { desktops: Desktop[]; total_count: number } }
  errors: { 400: Failure; 404: Failure }
}
interface DeleteDesktop {
  responses: { 204: void }
  errors: { 404: Failure; default: Failure }
}
interface Operations {
  listDesktops: Bodies<ListDesktops>
  deleteDesktop: Bodies<DeleteDesktop>
}
type Code = 'DESK.0001' | 'DESK.0003'

let mocks: Mocks<Operations, Code>
const server = setupServer()

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => {
  mocks = createMocks<Operations, Code>(service())
  server.resetHandlers(...handlersOf(mocks.engine))
})
afterEach(() => mocks.reset())
afterAll(() => server.close())

const HEADERS = { 'x-auth-token': 'secret' }
const list = (query = ''): Promise<Response> =>
  fetch(`https://desks.one.example.com/v2/p/desktops${query}`, { headers: HEADERS })
const body = async (): Promise<{ desktops: Desktop[]; total_count: number }> =>
  (await (await list()).json()) as { desktops: Desktop[]; total_count: number }

describe('an override', () => {
  it('merges a partial body into what would have been answered', async () => {
    mocks.operations.listDesktops.reply({ desktops: [{ name: 'mine' }, { name: 'yours', status: 'SHUTOFF' }] })
    const answer = await body()
    expect(answer).toMatchObject({ desktops: [{ name: 'mine' }, { name: 'yours', status: 'SHUTOFF' }], total_count: 2 })
    expect(answer.desktops[1]?.id).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('keeps what it says about counters', async () => {
    mocks.operations.listDesktops.reply({ desktops: [], total_count: 77 })
    expect(await body()).toEqual({ desktops: [], total_count: 77 })
  })

  it('holds once, so many times, or always', async () => {
    const { listDesktops } = mocks.operations
    listDesktops.reply({ desktops: [{ name: 'always' }] })
    listDesktops.once.reply({ desktops: [{ name: 'first' }] })
    listDesktops.reply({ desktops: [{ name: 'twice' }] }, { times: 2 })
    const names = []
    for (let i = 0; i < 5; i++) names.push((await body()).desktops[0]?.name)
    expect(names).toEqual(['first', 'twice', 'twice', 'always', 'always'])
    listDesktops.reset()
    expect((await body()).desktops[0]?.name).not.toBe('always')
  })

  it('sets a documented status', async () => {
    mocks.operations.listDesktops.once.replyWith(404, { error_msg: 'Not here.' })
    const response = await list()
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ error_code: 'DESK.0002', error_msg: 'Not here.' })
    expect((await list()).status).toBe(200)
  })

  it('answers a documented error code with its status and message', async () => {
    mocks.operations.listDesktops.fail('DESK.0003')
    const response = await list()
    expect(response.status).toBe(409)
    expect(await response.json()).toMatchObject({ error_code: 'DESK.0003', error_msg: 'The desktop is busy.' })
  })

  it('breaks the connection', async () => {
    mocks.operations.listDesktops.once.disconnect()
    await expect(list()).rejects.toThrow(TypeError)
    expect((await list()).status).toBe(200)
    mocks.operations.listDesktops.once.disconnect()
    await expect(mocks.fetch('https://desks.one.example.com/v2/p/desktops')).rejects.toThrow(TypeError)
  })

  it('delays', async () => {
    mocks.operations.listDesktops.once.delay(30)
    const order: string[] = []
    const slow = list().then(() => order.push('slow'))
    await slow
    expect(order).toEqual(['slow'])
    expect(mocks.operations.listDesktops.requests).toHaveLength(1)
  })

  it('is made from the request', async () => {
    mocks.operations.listDesktops.reply(({ query }) => ({ total_count: Number(query['limit']) * 10 }))
    expect(await (await list('?limit=4')).json()).toMatchObject({ total_count: 40 })
  })

  it('does not hide that the request is wrong, unless it asks for an error', async () => {
    mocks.operations.listDesktops.reply({ desktops: [] })
    expect((await list('?limit=x')).status).toBe(400)
    mocks.operations.listDesktops.replyWith(404)
    expect((await list('?limit=x')).status).toBe(404)
  })

  it('sends headers', async () => {
    mocks.operations.listDesktops.reply({}, { headers: { 'X-Extra': 'yes' } })
    expect((await list()).headers.get('x-extra')).toBe('yes')
  })

  it('is typed by what is documented', () => {
    type List = MockedOperation<Operations['listDesktops'], Code>
    expectTypeOf<Parameters<List['replyWith']>[0]>().toEqualTypeOf<200 | 400 | 404>()
    expectTypeOf<Parameters<List['fail']>[0]>().toEqualTypeOf<Code>()
    // `default` documents every status.
    expectTypeOf<
      Parameters<MockedOperation<Operations['deleteDesktop'], Code>['replyWith']>[0]
    >().toEqualTypeOf<number>()
    // @ts-expect-error a misspelled property
    mocks.operations.listDesktops.reply({ desktop: [] })
    // @ts-expect-error a value that is not documented
    mocks.operations.listDesktops.reply({ desktops: [{ status: 'GONE' }] })
    // @ts-expect-error a status that is not documented
    mocks.operations.listDesktops.replyWith(418)
    // @ts-expect-error an error code that is not documented
    mocks.operations.listDesktops.fail('DESK.9999')
  })
})

describe('received requests', () => {
  it('can be read', async () => {
    await list('?limit=4&status=ACTIVE')
    expect(mocks.operations.listDesktops.lastRequest).toMatchObject({
      operation: 'listDesktops',
      method: 'GET',
      path: { project_id: 'p' },
      query: { limit: 4, status: 'ACTIVE' },
      headers: { 'x-auth-token': 'secret' },
      status: 200,
      faults: [],
    })
    await list('?limit=x')
    expect(mocks.requests.at(-1)).toMatchObject({ status: 400, faults: ['limit must be integer, not string'] })
    mocks.reset()
    expect(mocks.requests).toEqual([])
  })
})

describe('handlers', () => {
  it('are one for each operation, and leave other requests alone', async () => {
    expect(handlersOf(mocks.engine)).toHaveLength(service().operations.length)
    expect(handlersOf(mocks.engine)[0]?.info.header).toContain('/v2/{project_id}/desktops')
    await expect(fetch('https://elsewhere.example.com/nothing')).rejects.toThrow()
  })

  it('can be kept to one origin', async () => {
    server.resetHandlers(...handlersOf(mocks.engine, { origin: 'https://desks.one.example.com' }))
    expect((await list()).status).toBe(200)
    await expect(fetch('https://elsewhere.example.com/v2/p/desktops', { headers: HEADERS })).rejects.toThrow()
  })

  it('see bodies', async () => {
    const response = await fetch('https://desks.one.example.com/v2/p/desktops', {
      method: 'POST',
      headers: { ...HEADERS, 'content-type': 'application/json' },
      body: '{"name":"desk-1","size":80}',
    })
    expect(response.status).toBe(200)
    expect(mocks.requests.at(-1)?.body).toEqual({ name: 'desk-1', size: 80 })
  })
})
