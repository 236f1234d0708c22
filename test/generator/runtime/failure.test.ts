import { inspect } from 'node:util'
import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  byStatus,
  createClient,
  none,
  operation,
  SdkError,
  type ApiError,
  type ClientOptions,
  type CallOptions,
} from '../../../generator/runtime/index.js'
import { json, loopback, rejection, type Answer } from './loopback.js'

interface Any {
  args: CallOptions & { query?: object; headers?: object; body?: unknown }
  responses: { 200: unknown }
}
const get = operation<Any>('GetThing', 'GET /thing')
const post = operation<Any>('PostThing', 'POST /thing')

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()))
  vi.restoreAllMocks()
})

/** A server that answers so, and a client of it. */
const serve = async (answer: Answer, options: ClientOptions = {}) => {
  const server = await loopback(answer)
  closers.push(server.close)
  const client = createClient({ endpoint: server.endpoint, random: () => 0, ...options })
  return { ...server, client }
}

const once = { retry: false } as const

describe('error answers', () => {
  const shapes: [string, unknown, Partial<ApiError>][] = [
    ['the usual one', { error_code: 'WKS.1', error_msg: 'no' }, { error_code: 'WKS.1', error_msg: 'no' }],
    ['below error', { error: { code: 404, message: 'no' } }, { error_code: '404', error_msg: 'no' }],
    ['code and message', { code: 'X', message: 'no' }, { error_code: 'X', error_msg: 'no' }],
    ['a list', { errors: [{ error_code: 'X', error_msg: 'no' }] }, { error_code: 'X', error_msg: 'no' }],
    ['OpenStack', { badRequest: { code: 400, message: 'no' } }, { error_code: '400', error_msg: 'no' }],
    ['message only', { itemNotFound: { message: 'no' } }, { error_code: undefined, error_msg: 'no' }],
    ['a refusal', { error_code: 'X', encoded_authorization_message: 'abc' }, { encoded_authorization_message: 'abc' }],
    ['null', null, { error_code: undefined, body: null }],
    ['a list of texts', ['a', 'b'], { error_code: undefined }],
    ['a text', 'plain', { body: 'plain', error_code: undefined }],
    ['HTML', '<html>502</html>', { body: '<html>502</html>', error_code: undefined }],
    ['nothing', '', { body: '', error_code: undefined }],
    [
      'hostile names',
      '{"message":"m","name":"n","stack":"s","__proto__":{"code":"c"}}',
      { name: 'ApiError', error_msg: 'm' },
    ],
  ]
  test.each(shapes)('%s', async (_, body, want) => {
    const { client } = await serve((response) => json(response, 418, body, { 'x-request-id': 'r-1' }))
    const error = (await rejection(get(client))) as ApiError
    expect(error).toBeInstanceOf(SdkError)
    expect(error).toMatchObject({
      name: 'ApiError',
      status: 418,
      requestId: 'r-1',
      operation: 'GetThing',
      attempt: 1,
      ...want,
    })
    expect(error.message).toContain('HTTP 418')
    expect(error.message).not.toContain('<html>')
  })

  test('a server cannot start a line of a log', async () => {
    const { client } = await serve((response) =>
      json(response, 400, { error_msg: 'a\nFAKE\u001b[31m', error_code: 'c' }),
    )
    expect(((await rejection(get(client))) as Error).message).toMatch(/^[^\p{Cc}]*$/u)
  })
})

describe('answers that are none', () => {
  const cases: [string, Answer, object][] = [
    ['an empty body', (response) => json(response, 200, ''), { name: 'BadResponseError', status: 200 }],
    [
      '204 where JSON is documented',
      (response) => response.writeHead(204).end(),
      { name: 'BadResponseError', status: 204 },
    ],
    ['cut JSON', (response) => json(response, 200, '{"a": 1, "b": [1,'), { name: 'BadResponseError' }],
    ['a page of a gateway', (response) => json(response, 200, '<html>'), { name: 'BadResponseError' }],
    [
      'fewer bytes than told',
      (response) => {
        response.writeHead(200, { 'content-length': '100' })
        response.write('{"a":')
        setImmediate(() => response.destroy())
      },
      { name: 'ConnectionError' },
    ],
    ['a reset', (response) => response.socket?.resetAndDestroy(), { name: 'ConnectionError', code: 'ECONNRESET' }],
    ['no HTTP', (response) => response.socket?.end('garbage\r\n\r\n'), { name: 'ConnectionError' }],
    [
      'a redirect to another host',
      (response) => response.writeHead(302, { location: 'http://other.example/' }).end(),
      { name: 'ApiError', status: 302 },
    ],
  ]
  test.each(cases)('%s', async (_, answer, want) => {
    const { client, seen } = await serve(answer)
    expect(await rejection(get(client, once))).toMatchObject({ ...want, operation: 'GetThing', attempt: 1 })
    expect(seen).toHaveLength(1)
  })

  test('a refused connection', async () => {
    const { client, close } = await serve(() => undefined)
    await close()
    expect(await rejection(get(client, once))).toMatchObject({ name: 'ConnectionError', code: 'ECONNREFUSED' })
  })

  test('JSON under a wrong content type is read', async () => {
    const { client } = await serve((response) => json(response, 200, '\ufeff{"a":1}', { 'content-type': 'text/html' }))
    expect(await get(client)).toEqual({ a: 1 })
  })

  test('the documented void, whatever comes', async () => {
    const call = operation<Any>('A', 'DELETE /', { ok: none })
    const { client } = await serve((response, _, count) =>
      json(response, count === 1 ? 204 : 200, count === 1 ? '' : 'x'),
    )
    expect([await call(client), await call(client)]).toEqual([undefined, undefined])
  })

  test('a decoder for each status', async () => {
    const call = operation<Any>('A', 'GET /', { ok: byStatus({ 204: none }) })
    const { client } = await serve((response, _, count) =>
      json(response, count === 1 ? 204 : 200, count === 1 ? '' : '{}'),
    )
    expect([(await call.raw(client)).data, (await call.raw(client)).data]).toEqual([undefined, {}])
  })

  test('a body without end is stopped by its size', async () => {
    const { client, open } = await serve(
      (response) => {
        const more = () => {
          while (!response.destroyed && response.write('x'.repeat(65536))) continue
        }
        response.on('drain', more)
        more()
      },
      { maxBytes: 1_000_000 },
    )
    expect(await rejection(get(client, once))).toMatchObject({ name: 'BadResponseError' })
    await vi.waitFor(() => expect(open.size).toBe(0))
  })
})

describe('time limits', () => {
  const silent: Answer = () => undefined
  const drip: Answer = (response) => {
    response.writeHead(200)
    const timer = setInterval(() => response.write(' '), 5)
    response.on('close', () => clearInterval(timer))
  }
  test.each([
    ['no answer', silent],
    ['a body that never ends', drip],
  ])('%s ends the attempt, and the connection is closed', async (_, answer) => {
    const { client, open } = await serve(answer)
    const error = await rejection(get(client, { ...once, attemptTimeout: 40 }))
    expect(error).toMatchObject({ name: 'TimeoutError', scope: 'attempt', operation: 'GetThing', attempt: 1 })
    await vi.waitFor(() => expect(open.size).toBe(0))
  })

  test('slow attempts are repeated within the limit of the call', async () => {
    const { client, seen } = await serve(silent)
    const error = await rejection(get(client, { attemptTimeout: 20, retry: { attempts: 2 } }))
    expect(error).toMatchObject({ name: 'TimeoutError', scope: 'attempt', attempt: 2 })
    expect(seen).toHaveLength(2)
  })

  test('the limit of the call ends waits too', async () => {
    const { client } = await serve(silent)
    const error = await rejection(get(client, { totalTimeout: 30 }))
    expect(error).toMatchObject({ name: 'TimeoutError', scope: 'total' })
  })

  test('a fetch or a credential that never settles is not waited for', async () => {
    const never = () => new Promise<never>(() => undefined)
    const options = { endpoint: 'http://a.example', totalTimeout: 20 }
    expect(await rejection(get(createClient({ ...options, fetch: never })))).toMatchObject({ name: 'TimeoutError' })
    expect(await rejection(get(createClient({ ...options, credentials: never })))).toMatchObject({
      name: 'TimeoutError',
    })
  })

  test('no timer is left behind', async () => {
    vi.useFakeTimers()
    try {
      const client = createClient({ endpoint: 'http://a.example', fetch: async () => new Response('{}') })
      await get(client)
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('the caller aborts', () => {
  const counting = () => {
    const controller = new AbortController()
    const added = vi.spyOn(controller.signal, 'addEventListener')
    const removed = vi.spyOn(controller.signal, 'removeEventListener')
    return { controller, added, removed }
  }

  test('before: nothing is sent', async () => {
    const { client, seen } = await serve((response) => json(response, 200, {}))
    const error = await rejection(get(client, { signal: AbortSignal.abort('why') }))
    expect(error).toMatchObject({ name: 'AbortedError', cause: 'why', operation: 'GetThing' })
    expect(seen).toHaveLength(0)
  })

  test('while waiting for the answer, and between attempts', async () => {
    const { client } = await serve(() => undefined)
    const { controller, added, removed } = counting()
    setTimeout(() => controller.abort(), 20)
    expect(await rejection(get(client, { signal: controller.signal }))).toMatchObject({ name: 'AbortedError' })
    expect(removed.mock.calls.length).toBe(added.mock.calls.length)

    const { client: busy, seen } = await serve((response) => json(response, 503, {}), { random: () => 1 })
    setTimeout(() => between.abort(), 60)
    const between = new AbortController()
    const error = await rejection(get(busy, { signal: between.signal, retry: { baseDelay: 10_000 } }))
    expect(error).toMatchObject({ name: 'AbortedError' })
    expect(seen).toHaveLength(1)
  })

  test('listeners are removed after a success', async () => {
    const { client } = await serve((response) => json(response, 200, {}))
    const { controller, added, removed } = counting()
    await get(client, { signal: controller.signal })
    expect(added).toHaveBeenCalledTimes(1)
    expect(removed).toHaveBeenCalledTimes(1)
  })
})

describe('retries', () => {
  const fails =
    (status: number, times: number, headers = {}): Answer =>
    (response, _, count) =>
      json(response, count <= times ? status : 200, { count }, headers)

  test.each([429, 500, 502, 503, 504])('%i is repeated for a safe method', async (status) => {
    const { client, seen } = await serve(fails(status, 2), { retry: { baseDelay: 1 } })
    expect(await get(client)).toEqual({ count: 3 })
    expect(seen).toHaveLength(3)
  })

  test.each([400, 401, 403, 404, 409, 412, 422, 501])('%i is not', async (status) => {
    const { client, seen } = await serve(fails(status, 9))
    expect(await rejection(get(client))).toMatchObject({ status, attempt: 1 })
    expect(seen).toHaveLength(1)
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is never repeated by itself', async (method) => {
    const answers: Answer[] = [fails(429, 9, { 'retry-after': '0' }), fails(503, 9), (response) => response.destroy()]
    for (const answer of answers) {
      const { client, seen } = await serve(answer, { retry: { attempts: 5 } })
      await rejection(operation<Any>('A', `${method} /`)(client))
      expect(seen).toHaveLength(1)
    }
  })

  test('the caller may say that it can be, for a call or for a client', async () => {
    const { client, seen } = await serve(fails(503, 1))
    await post(client, { retry: true, body: { a: 1 } })
    expect(seen.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}'])
    const second = await serve(fails(503, 1), { retry: { anyMethod: true } })
    await post(second.client)
    expect(second.seen).toHaveLength(2)
  })

  test('a broken connection is repeated, with a new signature for each attempt', async () => {
    const { client, seen } = await serve(
      (response, _, count) => (count < 3 ? response.destroy() : json(response, 200, { ok: true })),
      { credentials: { ak: 'FAKE-AK', sk: 'FAKE-SK' } },
    )
    expect(await get(client)).toEqual({ ok: true })
    expect(seen.every(({ headers }) => headers.authorization?.startsWith('SDK-HMAC-SHA256 '))).toBe(true)
    expect(seen).toHaveLength(3)
  })

  test('the attempts are counted', async () => {
    const { client, seen } = await serve(fails(500, 99), { retry: { attempts: 4, baseDelay: 1 } })
    expect(await rejection(get(client))).toMatchObject({ status: 500, attempt: 4 })
    expect(seen).toHaveLength(4)
    await rejection(get(client, once))
    expect(seen).toHaveLength(5)
  })

  test('a storm of 429 that asks for too long a wait ends at once', async () => {
    const { client, seen } = await serve(fails(429, 99, { 'retry-after': '3600' }))
    expect(await rejection(get(client))).toMatchObject({ status: 429, retryAfter: 3_600_000 })
    expect(seen).toHaveLength(1)
  })

  test('waits: full jitter, doubling, capped, on top of what the server asks for', async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) })
    try {
      const asked = ['', '', '', '3', 'Thu, 01 Jan 2026 00:00:20 GMT']
      const at: number[] = []
      const began = Date.now()
      const client = createClient({
        endpoint: 'http://a.example',
        random: () => 0.5,
        retry: { attempts: 9, baseDelay: 1000, maxDelay: 3000 },
        fetch: async () => {
          const after = asked[at.push(Date.now() - began) - 1]
          return new Response('{}', after === undefined ? {} : { status: 429, headers: { 'retry-after': after } })
        },
      })
      const done = get(client)
      await vi.runAllTimersAsync()
      await done
      expect(at).toEqual([0, 500, 1500, 3000, 7500, 21500])
    } finally {
      vi.useRealTimers()
    }
  })

  test('a wait beyond the limit of the call is not begun', async () => {
    const { client, seen } = await serve(fails(429, 99, { 'retry-after': '5' }), { totalTimeout: 4000 })
    expect(await rejection(get(client))).toMatchObject({ name: 'ApiError', status: 429, retryAfter: 5000 })
    expect(seen).toHaveLength(1)
  })
})

describe('secrets', () => {
  const secrets = ['FAKE-TOKEN-0123456789', 'FAKE-SECRET-KEY-0123', 'FAKE-STS-TOKEN-0123', 'FAKE-BEARER-01234567']
  const shown = (value: unknown) =>
    inspect(value, { depth: 9, showHidden: true }) + String(value) + JSON.stringify(value)
  const credentials: [string, ClientOptions['credentials']][] = [
    ['token', { token: secrets[0] ?? '' }],
    ['key', { ak: 'FAKE-AK', sk: secrets[1] ?? '', securityToken: secrets[2] ?? '' }],
    ['headers', { headers: { authorization: 'Bearer ' + secrets[3] } }],
  ]
  test.each(credentials)('%s: in no error, and not in the client', async (_, given) => {
    const echo: Answer = (response, { headers }) =>
      json(response, 400, { error_code: 'X', error_msg: JSON.stringify(headers) })
    const { client } = await serve(echo, { credentials: given })
    const errors: unknown[] = [await rejection(get(client))]
    const thrower = createClient({
      endpoint: 'http://a.example',
      credentials: given,
      retry: false,
      fetch: async (url, init) => {
        throw Object.assign(new Error(`${url} ${JSON.stringify([...new Headers(init.headers)])}`), { config: init })
      },
    })
    errors.push(await rejection(get(thrower)))
    const signature = (await get.dryRun(client)).headers.get('authorization')?.split('Signature=')[1] ?? 'none'
    for (const value of [...errors, client, thrower])
      for (const secret of [...secrets, signature]) expect(shown(value)).not.toContain(secret)
    expect(shown(errors[0])).toContain('***')
  })

  test('a credential that no header can carry is not told', async () => {
    const client = createClient({ endpoint: 'http://a.example', credentials: { token: 'FAKE\r\nx-evil: SECRET' } })
    const error = await rejection(get(client))
    expect(error).toMatchObject({ name: 'ArgumentError', operation: 'GetThing' })
    expect(shown(error)).not.toContain('SECRET')
  })

  test('a redirect within the host is not followed either, and no second request is made', async () => {
    const { client, seen } = await serve((response) => response.writeHead(307, { location: '/other' }).end(), {
      credentials: { token: secrets[0] ?? '' },
    })
    expect(await rejection(post(client, { body: {} }))).toMatchObject({ status: 307 })
    expect(seen).toHaveLength(1)
  })
})
