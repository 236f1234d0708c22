import { createHash, createHmac } from 'node:crypto'
import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { htmlText, pageHtml } from '../../../generator/mock-server/page.js'
import { startMockServer, type MockServer, type MockServerOptions } from '../../../generator/mock-server/server.js'
import { sign } from '../../../generator/runtime/sign.js'
import { service } from './service.js'

const servers: MockServer[] = []

async function start(options: MockServerOptions = {}): Promise<MockServer> {
  const server = await startMockServer(service(), options)
  servers.push(server)
  return server
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

const TOKEN = { 'x-auth-token': 'secret' }
const JSON_TYPE = { 'content-type': 'application/json' }

/** Sends bytes as they are, and gives what comes back until the connection ends. */
function raw(url: string, bytes: string, wait = 3000): Promise<string> {
  const { hostname, port } = new URL(url)
  return new Promise((done, fail) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    let text = ''
    socket.setTimeout(wait, () => socket.destroy())
    socket.on('data', (chunk) => (text += chunk.toString()))
    socket.on('close', () => done(text))
    socket.on('error', fail)
  })
}

describe('the server', () => {
  it('listens on loopback, and keeps what is created', async () => {
    const { url } = await start()
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    const created = await fetch(`${url}/v2/p/desktops`, {
      method: 'POST',
      headers: { ...TOKEN, ...JSON_TYPE },
      body: '{"name":"mine","size":80}',
    })
    const { id } = (await created.json()) as { id: string }
    const shown = await fetch(`${url}/v2/p/desktops/${id}`, { headers: TOKEN })
    expect(await shown.json()).toMatchObject({ desktop: { id, name: 'mine', size: 80 } })
  })

  it('says when the port is taken', async () => {
    const { url } = await start()
    await expect(startMockServer(service(), { port: Number(new URL(url).port) })).rejects.toMatchObject({
      name: 'MockServerError',
      message: expect.stringMatching(/in use/) as string,
    })
  })

  it('says when the address is none of this machine', async () => {
    await expect(startMockServer(service(), { host: '192.0.2.1' })).rejects.toMatchObject({ name: 'MockServerError' })
  })

  it('allows pages of any origin to call the service', async () => {
    const { url } = await start()
    const preflight = await fetch(`${url}/v2/p/desktops`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://app.example.com',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'x-auth-token',
      },
    })
    expect(preflight.status).toBe(204)
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      'access-control-allow-origin': 'https://app.example.com',
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'x-auth-token',
    })
    const answer = await fetch(`${url}/v2/p/desktops`, { headers: { ...TOKEN, origin: 'https://app.example.com' } })
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://app.example.com')
  })

  it('breaks the connection when told to', async () => {
    const { url, engine } = await start()
    engine.overrides.add('showSummary', { network: true, times: 1 })
    await expect(fetch(`${url}/v2/p/desktops/summary`, { headers: TOKEN })).rejects.toThrow()
    expect((await fetch(`${url}/v2/p/desktops/summary`, { headers: TOKEN })).status).toBe(200)
  })

  it('answers HEAD like GET, without a body', async () => {
    const { url } = await start()
    const response = await fetch(`${url}/v2/p/desktops/summary`, { method: 'HEAD', headers: TOKEN })
    expect([response.status, await response.text()]).toEqual([200, ''])
  })

  it('ends while a connection is open', async () => {
    const server = await startMockServer(service())
    const pending = raw(server.url, 'GET /v2/p/desktops HTTP/1.1\r\nHost: x\r\n')
    await new Promise((done) => setTimeout(done, 50))
    await server.close()
    expect(await pending).toBe('')
    await expect(fetch(server.url)).rejects.toThrow()
  })
})

describe('bad clients', () => {
  it.each([
    ['a malformed request line', 'NONSENSE\r\n\r\n', /^HTTP\/1\.1 400/],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', /^HTTP\/1\.1 400/],
    ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b/c\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 400/],
    ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nA: ${'x'.repeat(70_000)}\r\n\r\n`, /^HTTP\/1\.1 431/],
    [
      'two lengths',
      'POST /v2/p/desktops HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n',
      /^HTTP\/1\.1 400/,
    ],
    [
      'a malformed escape',
      'GET /v2/%ZZ/desktops/%E0%A4%A HTTP/1.1\r\nHost: x\r\nX-Auth-Token: t\r\nConnection: close\r\n\r\n',
      /^HTTP\/1\.1 200/,
    ],
    ['a path that climbs', 'GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 404/],
    [
      'an absolute address',
      'GET http://elsewhere.example.com/v2/examples HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
      /^HTTP\/1\.1 200/,
    ],
  ])('%s', async (_, bytes, want) => {
    const { url } = await start()
    expect(await raw(url, bytes)).toMatch(want)
    expect((await fetch(`${url}/v2/examples`)).status).toBe(200)
  })

  it.each([
    ['announced', { 'content-length': '2000' }],
    ['not announced', { 'transfer-encoding': 'chunked' }],
  ])('a body that is too large, %s', async (_, header) => {
    const { url } = await start({ maxBodyBytes: 1000 })
    const body = 'x'.repeat(2000)
    const framed = 'content-length' in header ? body : `7d0\r\n${body}\r\n0\r\n\r\n`
    const [[name, value]] = Object.entries(header) as [[string, string]]
    const answer = await raw(
      url,
      `POST /v2/p/desktops HTTP/1.1\r\nHost: x\r\nX-Auth-Token: t\r\n${name}: ${value}\r\n\r\n${framed}`,
    )
    expect(answer).toMatch(/^HTTP\/1\.1 413/)
    expect(answer).toContain('larger than 1000 bytes')
  })

  it.each([
    ['without end', (deep: string) => deep],
    ['in a property that nobody documented', (deep: string) => `{"name":"mine","size":80,"more":${deep}}`],
    ['in a text that is no JSON', (deep: string) => `x${deep}`],
  ])('a body that nests %s', async (_, body) => {
    const { url } = await start()
    const response = await fetch(`${url}/v2/p/desktops`, {
      method: 'POST',
      headers: { ...TOKEN, ...JSON_TYPE },
      body: body('['.repeat(100_000) + ']'.repeat(100_000)),
    })
    expect(response.status).toBe(400)
    expect((await fetch(`${url}/__mock/requests`)).status).toBe(200)
  })

  it('brackets in texts, and many beside one another, nest nothing', async () => {
    const { url, engine } = await start({ checkRequests: false })
    await fetch(`${url}/v2/p/desktops`, {
      method: 'POST',
      headers: { ...TOKEN, ...JSON_TYPE },
      body: JSON.stringify({ name: 'mine', size: 80, text: '[{\"'.repeat(1000), list: Array(1000).fill([]) }),
    })
    expect(engine.received.at(-1)?.body).toMatchObject({ name: 'mine' })
  })
})

describe('signatures', () => {
  const key = { ak: 'example-access-key-id', sk: 'example-secret-access-key' }
  const now = Date.UTC(2026, 1, 10, 8, 15, 30)
  const url = async (): Promise<string> => (await start({ secret: key, now: () => now })).url
  const signed = async (
    target: string,
    init: { method: string; body?: string },
    by = key,
    date = '20260210T081530Z',
  ): Promise<Headers> =>
    sign(
      { method: init.method, url: target, headers: { 'x-sdk-date': date, ...JSON_TYPE }, body: init.body ?? null },
      by,
    )

  it('are verified', async () => {
    const target = `${await url()}/v2/p/desktops?limit=1&offset=0`
    const headers = await signed(target, { method: 'GET' })
    expect((await fetch(target, { headers })).status).toBe(200)
  })

  it('cover the body', async () => {
    const target = `${await url()}/v2/p/desktops`
    const body = '{"name":"mine","size":80}'
    const headers = await signed(target, { method: 'POST', body })
    expect((await fetch(target, { method: 'POST', headers, body })).status).toBe(200)
    const forged = await fetch(target, { method: 'POST', headers, body: '{"name":"mine","size":81}' })
    expect(forged.status).toBe(401)
    expect(await forged.json()).toMatchObject({
      error_msg: expect.stringMatching(/signature does not match/) as string,
    })
  })

  it.each([
    ['another secret', { ...key, sk: 'wrong' }, undefined, /does not match/],
    ['another access key', { ...key, ak: 'stranger' }, undefined, /access key stranger is unknown/],
    ['an old date', key, '20250210T081530Z', /15 minutes/],
  ] as const)('of %s are refused', async (_, by, date, message) => {
    const target = `${await url()}/v2/p/desktops`
    const response = await fetch(target, { headers: await signed(target, { method: 'GET' }, by, date) })
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ error_msg: expect.stringMatching(message) as string })
  })

  // Derived with an independent implementation of the vendor's guide.
  const canonicalSignature = (lines: readonly string[]): string => {
    const text = `SDK-HMAC-SHA256\n20260210T081530Z\n${createHash('sha256').update(lines.join('\n')).digest('hex')}`
    return createHmac('sha256', key.sk).update(text).digest('hex')
  }
  const EMPTY = createHash('sha256').update('').digest('hex')

  it.each([
    // The vendor's SDK for Go does not sign the host.
    ['without the host', 'x-sdk-date', ['x-sdk-date:20260210T081530Z'], 'limit=1&offset=0', 200],
    // The vendor's SDK for Java leaves several values of one name in the order of the URL.
    ['values in their order', 'x-sdk-date', ['x-sdk-date:20260210T081530Z'], 'ids=b&ids=a', 200],
    ['values sorted', 'x-sdk-date', ['x-sdk-date:20260210T081530Z'], 'ids=a&ids=b', 200],
    ['another query', 'x-sdk-date', ['x-sdk-date:20260210T081530Z'], 'limit=2', 401],
    ['without the date', 'user-agent', ['user-agent:test'], 'limit=1&offset=0', 401],
  ])('as other SDKs make them: %s', async (_, names, lines, query, status) => {
    const base = (await start({ secret: key, now: () => now, checkRequests: false })).url
    const sent = query.startsWith('ids') ? 'ids=b&ids=a' : 'limit=1&offset=0'
    const signature = canonicalSignature(['GET', '/v2/p/desktops/', query, ...lines, '', names, EMPTY])
    const response = await fetch(`${base}/v2/p/desktops?${sent}`, {
      headers: {
        'x-sdk-date': '20260210T081530Z',
        'user-agent': 'test',
        authorization: `SDK-HMAC-SHA256 Access=${key.ak}, SignedHeaders=${names}, Signature=${signature}`,
      },
    })
    expect(response.status).toBe(status)
  })

  it('that are none are refused', async () => {
    const response = await fetch(`${await url()}/v2/p/desktops`, {
      headers: { authorization: 'SDK-HMAC-SHA256 nonsense' },
    })
    expect(response.status).toBe(401)
  })

  it('are not asked of requests with a token', async () => {
    expect((await fetch(`${await url()}/v2/p/desktops`, { headers: TOKEN })).status).toBe(200)
  })
})

describe('/__mock', () => {
  const post = (
    url: string,
    path: string,
    body: unknown,
    headers: Record<string, string> = JSON_TYPE,
  ): Promise<Response> => fetch(`${url}/__mock/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })

  it('has a page', async () => {
    const { url } = await start()
    const page = await fetch(`${url}/__mock`)
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await page.text()).toContain('/v2/{project_id}/desktops')
    expect((await fetch(`${url}/__mock/page.js`)).headers.get('content-type')).toContain('javascript')
  })

  it('encodes what the spec says', () => {
    const html = pageHtml({
      title: '</title><script>alert(1)</script>',
      operations: [{ name: '"><img src=x>', method: 'get', path: "/<b>'", operation: { responses: {} } }],
      schemas: {},
    })
    expect(html).not.toMatch(/<script>alert|<img|<b>/)
    expect(htmlText(`<&>"'`)).toBe('&#60;&#38;&#62;&#34;&#39;')
  })

  it('shows requests, without their secrets', async () => {
    const { url } = await start()
    await fetch(`${url}/v2/p/desktops?limit=3`, {
      headers: { ...TOKEN, authorization: 'SDK-HMAC-SHA256 Access=a, SignedHeaders=host, Signature=0' },
    })
    await fetch(`${url}/nowhere`)
    const requests = (await (await fetch(`${url}/__mock/requests`)).json()) as Record<string, unknown>[]
    expect(requests).toMatchObject([
      {
        operation: 'listDesktops',
        query: { limit: 3 },
        status: 200,
        headers: { 'x-auth-token': '***', authorization: '***' },
      },
      { operation: '', status: 404 },
    ])
  })

  it('tells where each body comes from', async () => {
    const { url } = await start()
    const bodies = (await (await fetch(`${url}/__mock/bodies`)).json()) as unknown[]
    expect(bodies).toContainEqual(
      expect.objectContaining({ operation: 'showExample', status: '200', origin: 'example', valid: true }),
    )
  })

  it('sets the next answer, and resets', async () => {
    const { url } = await start()
    const list = async (): Promise<number> => (await fetch(`${url}/v2/p/desktops`, { headers: TOKEN })).status
    expect(
      await (await post(url, 'next', { operation: 'listDesktops', status: 409, body: { error_msg: 'busy' } })).json(),
    ).toEqual({ set: 'listDesktops' })
    expect([await list(), await list()]).toEqual([409, 200])
    await post(url, 'next', { operation: 'listDesktops', code: 'DESK.0002', times: 'always' })
    expect([await list(), await list()]).toEqual([404, 404])
    await post(url, 'reset', {})
    expect(await list()).toBe(200)
  })

  it.each([
    [{ operation: 'nobody' }],
    [{ operation: 'listDesktops', status: 99 }],
    [{ operation: 'listDesktops', delay: -1 }],
    [{ operation: 'listDesktops', times: 0 }],
    [{ operation: 'listDesktops', headers: { a: 1 } }],
    ['text'],
    [null],
    [JSON.parse('['.repeat(501) + ']'.repeat(501))],
  ])('refuses %j', async (next) => {
    const { url } = await start()
    const response = await post(url, 'next', next)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: expect.any(String) as string })
  })

  it('is not for other pages', async () => {
    const { url } = await start()
    expect((await fetch(`${url}/__mock/requests`, { headers: { origin: 'https://evil.example.com' } })).status).toBe(
      403,
    )
    expect((await post(url, 'reset', {}, { 'content-type': 'text/plain' })).status).toBe(403)
    const rebound = await raw(
      url,
      'GET /__mock/requests HTTP/1.1\r\nHost: evil.example.com\r\nConnection: close\r\n\r\n',
    )
    expect(rebound).toMatch(/^HTTP\/1\.1 403/)
  })

  it('knows its own paths and methods only', async () => {
    const { url } = await start()
    expect((await fetch(`${url}/__mock/nothing`)).status).toBe(404)
    expect((await fetch(`${url}/__mock/reset`)).status).toBe(405)
  })
})
