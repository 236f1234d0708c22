import { inspect } from 'node:util'
import { afterEach, describe, expect, test } from 'vitest'
import {
  createClient,
  findProjectId,
  fromEnvironment,
  logging,
  operation,
  passwordToken,
  requestId,
  use,
  type CallArgs,
  type LogEntry,
  type Middleware,
} from '../../../generator/runtime/index.js'
import { json, loopback, rejection, type Answer } from './loopback.js'

interface Any {
  args: CallArgs
  responses: { 200: { n: number } }
}
const get = operation<Any>('GetThing', 'GET /thing')
const post = operation<Any>('PostThing', 'POST /thing')
const closers: (() => Promise<void>)[] = []
afterEach(async () => void (await Promise.all(closers.splice(0).map((close) => close()))))
const serve = async (answer: Answer) => {
  const server = await loopback(answer)
  closers.push(server.close)
  return server
}

describe('a function', () => {
  test('is asked for each attempt', async () => {
    const { endpoint, seen } = await serve((response, _, count) => json(response, count < 3 ? 503 : 200, {}))
    let asked = 0
    const client = createClient({ endpoint, credentials: () => ({ token: `T${++asked}` }), random: () => 0 })
    await get(client)
    expect(seen.map(({ headers }) => headers['x-auth-token'])).toEqual(['T1', 'T2', 'T3'])
  })
  test('what it throws is thrown, and not repeated', async () => {
    const own = new Error('mine')
    let asked = 0
    const credentials = () => {
      asked++
      throw own
    }
    expect(await rejection(get(createClient({ endpoint: 'http://a.example', credentials })))).toBe(own)
    expect(asked).toBe(1)
  })
})

describe('the environment', () => {
  const full = {
    HUAWEICLOUD_SDK_AK: 'FAKE-AK',
    HUAWEICLOUD_SDK_SK: 'FAKE-SK-SECRET',
    HUAWEICLOUD_SDK_SECURITY_TOKEN: 'FAKE-STS',
    HUAWEICLOUD_SDK_PROJECT_ID: 'p1',
    HUAWEICLOUD_SDK_DOMAIN_ID: 'd1',
  }
  test('gives key, project and account, and shows no secret', async () => {
    const options = fromEnvironment(full)
    const request = await operation<Any>('A', 'GET /{project_id}').dryRun(
      createClient({ endpoint: 'http://a.example', ...options }),
    )
    expect(request.url).toBe('http://a.example/p1')
    expect(request.headers.get('authorization')).toContain(
      'Access=FAKE-AK, SignedHeaders=host;x-domain-id;x-project-id;x-sdk-date;x-security-token,',
    )
    expect(inspect(options) + JSON.stringify(options)).not.toContain('FAKE-S')
  })
  test('a missing key fails the call, with its name', async () => {
    const client = createClient({ endpoint: 'http://a.example', ...fromEnvironment({}) })
    expect(String(await rejection(get(client)))).toMatch(/ArgumentError: HUAWEICLOUD_SDK_AK/)
  })
  test('no process, no failure', () => {
    const { process } = globalThis
    try {
      Reflect.deleteProperty(globalThis, 'process')
      expect(fromEnvironment().projectId).toBeUndefined()
    } finally {
      globalThis.process = process
    }
  })
})

describe('IAM', () => {
  const iam =
    (life = 3_600_000, status = 201): Answer =>
    (response, request, count) =>
      json(
        response,
        status,
        status === 201
          ? { token: { expires_at: new Date(Date.now() + life).toISOString() } }
          : { error_msg: `bad: ${request.body}`, error_code: 'IAM.0001' },
        { 'x-subject-token': `FAKE-TOKEN-${count}` },
      )
  const options = { domain: 'acme', user: 'u', password: 'FAKE-PASS"WORD', region: 'r-1' }

  test('a token is asked for once, for all who wait, and kept', async () => {
    const server = await serve(iam())
    const { endpoint, seen } = await serve((response) => json(response, 200, {}))
    const credentials = passwordToken({ ...options, endpoint: server.endpoint })
    const client = createClient({ endpoint, credentials })
    await Promise.all([get(client), get(client), get(client)])
    await get(client)
    expect(server.seen).toHaveLength(1)
    expect(server.seen[0]).toMatchObject({ method: 'POST', url: '/v3/auth/tokens' })
    expect(JSON.parse(server.seen[0]?.body ?? '')).toEqual({
      auth: {
        identity: {
          methods: ['password'],
          password: { user: { name: 'u', password: options.password, domain: { name: 'acme' } } },
        },
        scope: { project: { name: 'r-1' } },
      },
    })
    expect(new Set(seen.map(({ headers }) => headers['x-auth-token']))).toEqual(new Set(['FAKE-TOKEN-1']))
    expect(inspect(credentials, { showHidden: true, depth: 9 }) + inspect(client)).not.toContain('FAKE')
  })
  test('a token near its end is renewed', async () => {
    const server = await serve(iam(60_000))
    const { endpoint } = await serve((response) => json(response, 200, {}))
    const client = createClient({ endpoint, credentials: passwordToken({ ...options, endpoint: server.endpoint }) })
    await get(client)
    await get(client)
    expect(server.seen).toHaveLength(2)
  })
  test('a 401 renews it once, for any method, and the request is sent again', async () => {
    const server = await serve(iam())
    const { endpoint, seen } = await serve((response, { headers }) =>
      json(response, headers['x-auth-token'] === 'FAKE-TOKEN-1' ? 401 : 200, {}),
    )
    const client = createClient({ endpoint, credentials: passwordToken({ ...options, endpoint: server.endpoint }) })
    await Promise.all([post(client, { body: {} }), post(client, { body: {} })])
    expect(server.seen).toHaveLength(2)
    expect(seen).toHaveLength(4)
    const always = await serve((response) => json(response, 401, {}))
    const other = createClient({
      endpoint: always.endpoint,
      credentials: passwordToken({ ...options, endpoint: server.endpoint }),
    })
    expect(await rejection(post(other))).toMatchObject({ status: 401, attempt: 2 })
    expect(always.seen).toHaveLength(2)
  })
  test('its failure is the call’s, with no password', async () => {
    const server = await serve(iam(0, 400))
    const client = createClient({
      endpoint: 'http://a.example',
      credentials: passwordToken({ ...options, endpoint: server.endpoint }),
    })
    const error = await rejection(get(client))
    expect(error).toMatchObject({
      name: 'ApiError',
      error_code: 'IAM.0001',
      operation: 'KeystoneCreateUserTokenByPassword',
    })
    expect(inspect(error) + JSON.stringify(error)).not.toMatch(/FAKE-PASS/)
  })
  test('one who aborts does not end it for the others', async () => {
    const server = await serve((...given) => setTimeout(() => iam()(...given), 30))
    const { endpoint } = await serve((response) => json(response, 200, {}))
    const client = createClient({ endpoint, credentials: passwordToken({ ...options, endpoint: server.endpoint }) })
    const first = rejection(get(client, { signal: AbortSignal.timeout(5) }))
    await get(client)
    expect(await first).toMatchObject({ name: 'AbortedError' })
    expect(server.seen).toHaveLength(1)
  })
  test('a project by its name', async () => {
    const { endpoint, seen } = await serve((response) =>
      json(response, 200, {
        projects: [
          { id: 'x', name: 'r-1_sub' },
          { id: 'p', name: 'r-1' },
        ],
      }),
    )
    expect(await findProjectId({ endpoint, region: 'r-1', credentials: { token: 'FAKE' } })).toBe('p')
    expect(seen[0]).toMatchObject({ url: '/v3/projects?name=r-1' })
    expect(await rejection(findProjectId({ endpoint, name: 'none' }))).toMatchObject({ name: 'BadResponseError' })
  })
})

describe('middleware', () => {
  const trace = (name: string, log: string[]): Middleware => ({
    onRequest: ({ operation: id, attempt }) => void log.push(`${name} request ${id} ${attempt}`),
    onResponse: ({ response }) => void log.push(`${name} response ${response.status}`),
    onError: ({ error }) => void log.push(`${name} error ${error.name}`),
  })
  test('order, attempts, and what is changed is what is signed', async () => {
    const { endpoint, seen } = await serve((response, _, count) => json(response, count < 2 ? 503 : 200, { n: 1 }))
    const log: string[] = []
    const change: Middleware = {
      onRequest: ({ request }) => {
        expect(request.headers.has('authorization')).toBe(false)
        const changed = new Request(request.url + '?a=1', request)
        changed.headers.set('x-added', 'yes')
        return changed
      },
    }
    const client = createClient({
      endpoint,
      random: () => 0,
      credentials: { ak: 'FAKE-AK', sk: 'FAKE-SK' },
      middleware: use(trace('A', log), change, trace('B', log)),
    })
    expect(await post(client, { body: { a: '桌' }, retry: true })).toEqual({ n: 1 })
    expect(log).toEqual([
      'A request PostThing 1',
      'B request PostThing 1',
      'B response 503',
      'A response 503',
      'B error ApiError',
      'A error ApiError',
      'A request PostThing 2',
      'B request PostThing 2',
      'B response 200',
      'A response 200',
    ])
    expect(seen[1]).toMatchObject({ url: '/thing?a=1', body: '{"a":"桌"}' })
    expect(seen[1]?.headers.authorization).toContain('x-added')
    expect((await get.dryRun(client)).url).toContain('?a=1')
  })
  test('may answer itself, and mend an error', async () => {
    const answer: Middleware = { onRequest: () => new Response('{"n":7}') }
    expect(await get(createClient({ endpoint: 'http://a.example', middleware: use(answer) }))).toEqual({ n: 7 })
    const fetch = async () => new Response('no', { status: 404 })
    const mend: Middleware = { onError: () => new Response('{"n":8}') }
    expect(await get(createClient({ endpoint: 'http://a.example', fetch, middleware: use(mend) }))).toEqual({ n: 8 })
    const own = new Error('mine')
    const replace: Middleware = { onError: () => own }
    expect(await rejection(get(createClient({ endpoint: 'http://a.example', fetch, middleware: use(replace) })))).toBe(
      own,
    )
  })
  test('the log masks, tells every attempt, and requests have ids', async () => {
    const { endpoint, seen } = await serve((response) =>
      json(response, 400, { error_code: 'X' }, { 'x-request-id': 'r1' }),
    )
    const entries: LogEntry[] = []
    const client = createClient({
      endpoint,
      credentials: { token: 'FAKE-TOKEN-1234' },
      middleware: use(
        requestId(() => 'id-1'),
        logging((entry) => entries.push(entry)),
      ),
    })
    await rejection(
      get(client, { query: { token: 'FAKE-IN-QUERY', a: 1 }, headers: { 'x-my-secret': 'FAKE-IN-HEADER' } }),
    )
    expect(entries.map(({ event }) => event)).toEqual(['request', 'response', 'error'])
    expect(entries[1]).toMatchObject({ operation: 'GetThing', attempt: 1, method: 'GET', status: 400, requestId: 'r1' })
    expect(JSON.stringify(entries)).not.toContain('FAKE')
    expect(seen[0]?.headers).toMatchObject({ 'x-request-id': 'id-1', 'x-auth-token': 'FAKE-TOKEN-1234' })
  })
})
