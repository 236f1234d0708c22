import { beforeEach, describe, expect, it } from 'vitest'
import { readMockSpec } from '../../../generator/mock-server/spec.js'
import { createMocks, planBodies, type Mocks, type MockSpec } from '../../../generator/runtime/mock/index.js'
import { service } from './service.js'

const SPEC = service()
const BASE = 'https://desks.one.example.com'
const SIGNED = 'SDK-HMAC-SHA256 Access=a, SignedHeaders=host;x-sdk-date, Signature=0a1b'
const TOKEN = { 'x-auth-token': 'secret' }

interface Answer {
  readonly status: number
  readonly body: Record<string, unknown>
  readonly headers: Headers
}

let mocks: Mocks<Record<string, { 200: unknown }>>

beforeEach(() => {
  mocks = createMocks(SPEC)
})

async function call(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = TOKEN,
): Promise<Answer> {
  const sent =
    body === undefined
      ? {}
      : {
          body: typeof body === 'string' ? body : JSON.stringify(body),
          headers: { 'content-type': 'application/json', ...headers },
        }
  const response = await mocks.fetch(BASE + path, { method, headers, ...sent })
  const text = await response.text()
  const read =
    text === ''
      ? {}
      : response.headers.get('content-type') === 'application/json'
        ? (JSON.parse(text) as Record<string, unknown>)
        : { text }
  return { status: response.status, body: read, headers: response.headers }
}

describe('requests are checked', () => {
  const good = { name: 'desk-1', size: 80 }
  it.each<
    [
      name: string,
      method: string,
      path: string,
      body: unknown,
      headers: Record<string, string>,
      status: number,
      code: string,
      message: RegExp,
    ]
  >([
    [
      'an unknown path',
      'GET',
      '/v2/p/nothing',
      undefined,
      TOKEN,
      404,
      'APIGW.0101',
      /GET \/v2\/p\/nothing does not exist/,
    ],
    [
      'a wrong method',
      'PATCH',
      '/v2/p/desktops',
      undefined,
      TOKEN,
      405,
      'APIGW.0101',
      /PATCH is not allowed.*GET, POST/,
    ],
    ['a missing token', 'GET', '/v2/p/desktops', undefined, {}, 401, 'DESK.0401', /X-Auth-Token/],
    ['an empty token', 'GET', '/v2/p/desktops', undefined, { 'x-auth-token': '' }, 401, 'DESK.0401', /authentication/],
    [
      'a wrong type',
      'GET',
      '/v2/p/desktops?limit=ten',
      undefined,
      TOKEN,
      400,
      'DESK.0001',
      /query parameter limit must be integer/,
    ],
    [
      'a number out of range',
      'GET',
      '/v2/p/desktops?limit=101',
      undefined,
      TOKEN,
      400,
      'DESK.0001',
      /limit must be at most 100/,
    ],
    [
      'an unknown value',
      'GET',
      '/v2/p/desktops?status=GONE',
      undefined,
      TOKEN,
      400,
      'DESK.0001',
      /status must be one of "ACTIVE", "SHUTOFF"/,
    ],
    [
      'a list with a wrong item',
      'GET',
      '/v2/p/desktops?ids=1&ids=x',
      undefined,
      TOKEN,
      400,
      'DESK.0001',
      /ids\/1 must be integer/,
    ],
    [
      'a list that is too long',
      'GET',
      '/v2/p/desktops?ids=1&ids=2&ids=3&ids=4',
      undefined,
      TOKEN,
      400,
      'DESK.0001',
      /ids must have at most 3/,
    ],
    [
      'a boolean that is none',
      'GET',
      '/v2/p/desktops?detail=yes',
      undefined,
      TOKEN,
      400,
      'DESK.0001',
      /detail must be boolean/,
    ],
    [
      'a wrong header',
      'GET',
      '/v2/p/desktops',
      undefined,
      { ...TOKEN, 'x-trace': 'x' },
      400,
      'DESK.0001',
      /header parameter X-Trace must be integer/,
    ],
    [
      'a path parameter that is too long',
      'GET',
      `/v2/p/desktops/${'x'.repeat(65)}`,
      undefined,
      TOKEN,
      400,
      'DESK.0001',
      /desktop_id must have at most 64/,
    ],
    ['a missing body', 'POST', '/v2/p/desktops', undefined, TOKEN, 400, 'DESK.0001', /request body is required/],
    ['a body that is no JSON', 'POST', '/v2/p/desktops', '{"name":', TOKEN, 400, 'DESK.0001', /body must be JSON/],
    [
      'a missing property',
      'POST',
      '/v2/p/desktops',
      { name: 'desk-1' },
      TOKEN,
      400,
      'DESK.0001',
      /body \/size is required/,
    ],
    [
      'a property that breaks its pattern',
      'POST',
      '/v2/p/desktops',
      { ...good, name: 'Desk 1' },
      TOKEN,
      400,
      'DESK.0001',
      /\/name must match/,
    ],
    [
      'a stranger',
      'POST',
      '/v2/p/desktops',
      { ...good, color: 'red' },
      TOKEN,
      400,
      'DESK.0001',
      /\/color is not a documented property/,
    ],
  ])('%s', async (_, method, path, body, headers, status, code, message) => {
    const answer = await call(method, path, body, headers)
    expect(answer.status).toBe(status)
    expect(answer.body).toMatchObject({ error_code: code, error_msg: expect.stringMatching(message) as string })
    expect(answer.body['request_id']).toBe(answer.headers.get('x-request-id'))
  })

  it('says which methods are allowed', async () => {
    expect((await call('PATCH', '/v2/p/desktops')).headers.get('allow')).toBe('GET, POST')
  })

  it('refuses a media type that is not documented', async () => {
    const response = await mocks.fetch(`${BASE}/v2/p/desktops`, {
      method: 'POST',
      body: 'a,b',
      headers: { ...TOKEN, 'content-type': 'text/csv' },
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      error_msg: expect.stringMatching(/text\/csv.*application\/json/) as string,
    })
  })

  it('reads forms', async () => {
    const form = new FormData()
    form.set('size', 'x')
    const put = (): Promise<Response> => mocks.fetch(`${BASE}/v2/files/a.txt`, { method: 'PUT', body: form })
    expect(await (await put()).json()).toMatchObject({
      error_msg: expect.stringMatching(/\/file is required.*\/size must be integer/) as string,
    })
    form.set('size', '3')
    form.set('file', new Blob(['abc']), 'a.txt')
    expect(await (await put()).json()).toMatchObject({ name: 'a', kind: 'txt' })
  })

  it.each([
    ['lists', '?ids=1&ids=2'],
    ['booleans', '?detail=true'],
    ['unknown parameters, as servers do', '?cache_buster=1'],
  ])('takes %s', async (_, query) => {
    expect((await call('GET', `/v2/p/desktops${query}`)).status).toBe(200)
  })

  it('takes the path with the path of the server before it, and without', async () => {
    expect((await call('GET', '/base/v2/p/desktops')).status).toBe(200)
    expect((await call('GET', '/v2/p/desktops')).status).toBe(200)
  })

  it('takes one alternative of the credentials, and none where none is asked for', async () => {
    expect((await call('GET', '/v2/p/desktops', undefined, { authorization: SIGNED })).status).toBe(200)
    expect((await call('GET', '/v2/examples', undefined, {})).status).toBe(200)
  })

  it.each<[name: string, headers: Record<string, string>, message: RegExp]>([
    ['a token that says so', { 'x-auth-token': 'INVALID-TOKEN' }, /invalid credentials in header X-Auth-Token/],
    ['an expired one', { 'x-auth-token': 'expired' }, /invalid credentials/],
    ['no signature', { authorization: 'Bearer x' }, /SDK-HMAC-SHA256/],
  ])('refuses %s', async (_, headers, message) => {
    const answer = await call('GET', '/v2/p/desktops', undefined, headers)
    expect(answer).toMatchObject({ status: 401, body: { error_msg: expect.stringMatching(message) as string } })
  })

  it('takes only the tokens that it is told', async () => {
    mocks.configure({ tokens: ['mine'] })
    expect((await call('GET', '/v2/p/desktops', undefined, { 'x-auth-token': 'mine' })).status).toBe(200)
    expect((await call('GET', '/v2/p/desktops', undefined, { 'x-auth-token': 'yours' })).status).toBe(401)
  })

  it('can be told not to check', async () => {
    mocks.configure({ checkRequests: false, checkCredentials: false })
    expect((await call('POST', '/v2/p/desktops', { nonsense: 1 }, {})).status).toBe(200)
  })
})

describe('bodies', () => {
  it('come from the document where that is valid, else mended, else made', () => {
    const origins = planBodies(SPEC).map(({ operation, status, origin }) => `${operation} ${status} ${origin}`)
    expect(origins).toContain('showExample 200 example')
    expect(origins).toContain('mendExample 200 repaired')
    expect(origins).toContain('listDesktops 200 made')
    expect(planBodies(SPEC).every(({ valid }) => valid)).toBe(true)
    const mended = planBodies(SPEC).find(({ operation }) => operation === 'mendExample')
    expect(mended?.problems.map(({ pointer, keyword }) => `${pointer} ${keyword}`)).toEqual([
      '/size type',
      '/status enum',
      '/stranger additionalProperties',
    ])
  })

  it('keep what a documented example says', async () => {
    expect((await call('GET', '/v2/examples')).body).toEqual({ name: 'as documented' })
    expect((await call('POST', '/v2/examples')).body).toEqual({
      name: 'kept',
      size: 80,
      status: expect.stringMatching(/^(ON|OFF)$/) as string,
    })
  })

  it('echo the ids of the path', async () => {
    const { body } = await call('GET', '/v2/my-project/desktops/my-desktop')
    expect(body).toMatchObject({ desktop: { id: 'my-desktop', project_id: 'my-project' } })
    expect(body['desktop']).not.toHaveProperty('admin_password')
  })

  it('count their lists, and send documented headers', async () => {
    const { body, headers } = await call('GET', '/v2/p/desktops')
    expect(body['total_count']).toBe((body['desktops'] as unknown[]).length)
    expect(headers.get('x-total')).toMatch(/^\d+$/)
  })

  it('differ between the items of a list', async () => {
    const { body } = await call('GET', '/v2/p/desktops')
    const ids = (body['desktops'] as { id: string }[]).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('are the same for the same seed', async () => {
    const first = await call('GET', '/v2/p/desktops')
    mocks = createMocks(SPEC)
    expect((await call('GET', '/v2/p/desktops')).body).toEqual(first.body)
    mocks.configure({ seed: 2 })
    expect((await call('GET', '/v2/p/desktops')).body).not.toEqual(first.body)
  })

  it('follow Prefer: code', async () => {
    expect(await call('GET', '/v2/p/desktops', undefined, { ...TOKEN, prefer: 'code=404' })).toMatchObject({
      status: 404,
      body: { error_code: 'DESK.0002' },
    })
  })

  it('have their media type', async () => {
    const answer = await call('GET', '/v2/files/a.b.txt')
    expect(answer.headers.get('content-type')).toBe('text/plain')
    expect(mocks.requests.at(-1)?.path).toEqual({ name: 'a.b', kind: 'txt' })
  })
})

describe('static paths', () => {
  it('win over parameters', async () => {
    await call('GET', '/v2/p/desktops/summary')
    await call('GET', '/v2/p/desktops/other')
    await call('DELETE', '/v2/p/desktops/summary')
    expect(mocks.requests.map(({ operation }) => operation)).toEqual(['showSummary', 'showDesktop', 'deleteDesktop'])
  })
})

describe('pages', () => {
  const listed = async (query: string): Promise<string[]> =>
    ((await call('GET', `/v2/p/desktops${query}`)).body['desktops'] as { id: string }[]).map(({ id }) => id)

  it('honour limit and offset', async () => {
    mocks.configure({ items: 7 })
    const all = await listed('')
    expect(all).toHaveLength(7)
    expect(await listed('?limit=3')).toEqual(all.slice(0, 3))
    expect(await listed('?limit=3&offset=6')).toEqual(all.slice(6))
    expect(await listed('?limit=3&offset=7')).toEqual([])
    expect((await call('GET', '/v2/p/desktops?limit=2')).body['total_count']).toBe(7)
  })

  it('honour markers, and end', async () => {
    mocks.configure({ items: 5 })
    const seen: string[] = []
    let marker: unknown
    let pages = 0
    do {
      const { body } = await call('GET', `/v2/p/events${marker === undefined ? '' : `?marker=${String(marker)}`}`)
      seen.push(...(body['events'] as { id: string }[]).map(({ id }) => id))
      marker = body['next_marker']
      pages++
    } while (marker !== undefined && pages < 20)
    expect(pages).toBe(3)
    expect(new Set(seen).size).toBe(5)
    expect((await call('GET', '/v2/p/events?marker=nobody-gave-it-out')).body['events']).toEqual([])
  })
})

describe('jobs', () => {
  const start = async (): Promise<string> =>
    String((await call('POST', '/v2/p/desktops', { name: 'desk-1', size: 80 })).body['job_id'])
  const poll = async (id: string): Promise<unknown> => (await call('GET', `/v2/p/jobs/${id}`)).body

  it('go through their states', async () => {
    const id = await start()
    const states = [await poll(id), await poll(id), await poll(id), await poll(id)]
    expect(states).toEqual(['INIT', 'RUNNING', 'SUCCESS', 'SUCCESS'].map((status) => ({ job_id: id, status })))
  })

  it('have ids of their own', async () => {
    const [first, second] = [await start(), await start()]
    expect(second).not.toBe(first)
    expect(mocks.jobs.map(({ id }) => id)).toEqual([first, second])
  })

  it('can fail', async () => {
    mocks.endJobs('failed')
    const id = await start()
    await poll(id)
    await poll(id)
    expect(await poll(id)).toMatchObject({ status: 'FAIL' })
  })

  it('end even when nobody started them', async () => {
    await poll('unknown')
    await poll('unknown')
    expect(await poll('unknown')).toEqual({ job_id: 'unknown', status: 'SUCCESS' })
  })
})

describe('a document that says little', () => {
  const json = (schema: object, more: object = {}): object => ({
    description: 'OK',
    content: { 'application/json': { schema, ...more } },
  })
  const job = {
    type: 'object',
    properties: { job_id: { type: 'string' }, status: { type: 'string' }, begin_time: { type: 'string' } },
  }
  const document = {
    openapi: '3.0.3',
    info: { title: 'Sparse', version: '1' },
    paths: {
      '/things': {
        get: {
          operationId: 'ListThings',
          responses: {
            '200': json(
              {
                type: 'object',
                properties: {
                  things: {
                    type: 'array',
                    items: { type: 'object', properties: { id: { type: 'string' }, name: { type: 'string' } } },
                  },
                },
              },
              { example: { things: [] } },
            ),
          },
        },
        post: {
          operationId: 'CreateThing',
          responses: {
            '200': { description: 'Done at once' },
            '202': json({ type: 'object', properties: { job_id: { type: 'string' } } }, { example: {} }),
          },
          'x-job': {
            id: 'job_id',
            poll: 'ShowJob',
            parameter: 'job_id',
            status: 'status',
            succeeded: ['SUCCESS'],
            failed: [],
            pending: ['RUNNING', 'WAITING'],
          },
        },
      },
      '/things/{id}': {
        get: {
          operationId: 'ShowThing',
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          responses: { '200': json({ type: 'object', properties: { id: { type: 'string' } } }) },
        },
      },
      '/jobs/{job_id}': {
        get: {
          operationId: 'ShowJob',
          parameters: [{ name: 'job_id', in: 'path', required: true, schema: { type: 'string' } }],
          responses: { '200': json(job, { example: {} }) },
        },
      },
    },
  }

  it('still has jobs that can be waited for', async () => {
    mocks = createMocks(service(document))
    const started = await call('POST', '/things')
    expect(started).toMatchObject({ status: 202, body: { job_id: expect.any(String) as string } })
    const id = String(started.body['job_id'])
    const states = []
    for (let i = 0; i < 3; i++) states.push((await call('GET', `/jobs/${id}`)).body)
    expect(states).toMatchObject(['WAITING', 'RUNNING', 'SUCCESS'].map((status) => ({ job_id: id, status })))
  })

  it('lists what is created where the documented list is empty', async () => {
    mocks = createMocks(service(document), { store: true })
    await call('POST', '/things', { name: 'mine' })
    expect((await call('GET', '/things')).body).toMatchObject({ things: [{ name: 'mine' }] })
  })
})

describe('the store', () => {
  beforeEach(() => mocks.configure({ store: true, items: 4 }))
  const names = async (project = 'p'): Promise<string[]> =>
    ((await call('GET', `/v2/${project}/desktops`)).body['desktops'] as { name: string }[]).map(({ name }) => name)
  const create = async (name: string): Promise<string> =>
    String((await call('POST', '/v2/p/desktops', { name, size: 80 })).body['id'])

  it('lists, shows, changes and deletes what was created', async () => {
    const id = await create('mine')
    expect(await names()).toContain('mine')
    expect((await call('GET', `/v2/p/desktops/${id}`)).body).toMatchObject({ desktop: { id, name: 'mine', size: 80 } })
    expect((await call('PUT', `/v2/p/desktops/${id}`, { desktop: { name: 'yours' } })).status).toBe(204)
    expect((await call('GET', `/v2/p/desktops/${id}`)).body).toMatchObject({ desktop: { id, name: 'yours' } })
    expect(await names()).toContain('yours')
    expect((await call('DELETE', `/v2/p/desktops/${id}`)).status).toBe(204)
    expect(await names()).not.toContain('yours')
    expect(await call('GET', `/v2/p/desktops/${id}`)).toMatchObject({ status: 404, body: { error_code: 'DESK.0002' } })
    expect((await call('DELETE', `/v2/p/desktops/${id}`)).status).toBe(404)
  })

  it('gives each created thing an id of its own', async () => {
    expect(new Set([await create('a'), await create('b'), await create('c')]).size).toBe(3)
    expect((await call('GET', '/v2/p/desktops')).body['total_count']).toBe(7)
  })

  it('shows a listed thing as the list has it', async () => {
    const [first] = (await call('GET', '/v2/p/desktops')).body['desktops'] as { id: string; name: string }[]
    expect((await call('GET', `/v2/p/desktops/${first?.id ?? ''}`)).body).toMatchObject({
      desktop: { name: first?.name },
    })
    await call('DELETE', `/v2/p/desktops/${first?.id ?? ''}`)
    expect(await names()).not.toContain(first?.name)
  })

  it('never breaks the schema for what a request says', async () => {
    // The created desktop's size is a number, a text here would be a lie.
    mocks.configure({ checkRequests: false })
    const { body } = await call('POST', '/v2/p/desktops', { name: 7, size: 'large' })
    const shown = await call('GET', `/v2/p/desktops/${String(body['id'])}`)
    expect(shown.body).toMatchObject({
      desktop: { name: expect.any(String) as string, size: expect.any(Number) as number },
    })
  })

  it('keeps projects apart, and forgets on reset', async () => {
    await create('mine')
    expect(await names('q')).not.toContain('mine')
    mocks.reset()
    expect(await names()).not.toContain('mine')
  })

  it('is off by default', async () => {
    mocks.configure({ store: false })
    await create('mine')
    expect(await names()).not.toContain('mine')
  })
})

describe('rate limits', () => {
  it('are kept on request', async () => {
    let now = 0
    mocks.configure({ rateLimit: { requests: 2, seconds: 60 }, now: () => now })
    const statuses = []
    for (let i = 0; i < 3; i++) statuses.push((await call('GET', '/v2/p/desktops')).status)
    expect(statuses).toEqual([200, 200, 429])
    const refused = await call('GET', '/v2/p/desktops')
    expect(refused.headers.get('retry-after')).toBe('60')
    now = 60_000
    expect((await call('GET', '/v2/p/desktops')).status).toBe(200)
  })

  it('are as documented where that is asked for', async () => {
    const limits = [
      { requests: 2, seconds: 10 },
      { requests: 3, seconds: 60, scope: 'user' },
    ]
    const operation = (more: object): object => ({ responses: { 200: { description: 'ok' } }, ...more })
    const paths = {
      '/slow': { get: operation({ operationId: 'slow', 'x-rate-limits': [...limits, { requests: 'many' }, null] }) },
      '/quick': { get: operation({ operationId: 'quick' }) },
    }
    const { spec } = readMockSpec({ openapi: '3.0.3', info: { title: 'x', version: '1' }, paths })
    let now = 0
    const limited = createMocks(spec as MockSpec, { rateLimit: 'documented', now: () => now })
    const get = async (path: string): Promise<(number | string | null)[]> => {
      const { status, headers } = await limited.fetch(`http://x${path}`)
      return [status, headers.get('retry-after')]
    }
    const answers = [await get('/slow'), await get('/slow'), await get('/slow')]
    now = 10_000
    answers.push(await get('/slow'), await get('/slow'))
    expect(answers).toEqual([
      [200, null],
      [200, null],
      [429, '10'],
      [200, null],
      [429, '50'],
    ])
    for (let i = 0; i < 5; i++) expect(await get('/quick')).toEqual([200, null])
  })
})
