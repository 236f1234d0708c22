import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { percent } from '../../../generator/runtime/encode.js'
import { bytes, createClient, multipart, operation, sign } from '../../../generator/runtime/index.js'
import type { CallOptions } from '../../../generator/runtime/types.js'

interface Vector {
  name: string
  method: string
  endpoint: string
  path: string
  query: Record<string, unknown>
  headers: Record<string, string>
  body: string | null
}

interface Own {
  ak: string
  sk: string
  date: string
  vectors: (Vector & { signed: string; signature: string })[]
}
const own = JSON.parse(readFileSync(new URL('signing-vectors.json', import.meta.url), 'utf8')) as Own

const place = process.env['HWAPI_FACTS']
const facts = place
  ? (JSON.parse(readFileSync(`${place}/aksk-signing-vectors.json`, 'utf8')) as {
      ak: string
      sk: string
      vectors: (Vector & { authorization: string })[]
    })
  : undefined

interface Any {
  args: CallOptions & { query?: object; headers?: object; body?: unknown }
  responses: { 200: unknown }
}

const urlOf = ({ endpoint, path, query }: Vector) => {
  const pairs = Object.entries(query).flatMap(([name, value]) => [value].flat().map((item) => [name, String(item)]))
  return endpoint + path + '?' + pairs.map((pair) => pair.map((text) => percent(text ?? '')).join('=')).join('&')
}

/** The signature of a dry run through the client. */
const dryRun = async (vector: Vector, ak: string, sk: string) => {
  const client = createClient({ endpoint: vector.endpoint, credentials: { ak, sk } })
  const encode = () => vector.body ?? ''
  const call = operation<Any>('Vector', `${vector.method} ${vector.path}`, { body: encode })
  const { query, headers, body } = vector
  const bodyArgument = body !== null && vector.method !== 'GET' ? { body } : {}
  return (await call.dryRun(client, { query, headers, ...bodyArgument })).headers.get('authorization')
}

describe('signatures of the vendor', () => {
  test.each(own.vectors)('$name', async (vector) => {
    const { ak, sk, date } = own
    const headers = { ...vector.headers, 'X-Sdk-Date': date }
    const want = `SDK-HMAC-SHA256 Access=${ak}, SignedHeaders=${vector.signed}, Signature=${vector.signature}`
    const got = await sign({ method: vector.method, url: urlOf(vector), headers, body: vector.body }, { ak, sk })
    expect(got.get('authorization')).toBe(want)
    expect(await dryRun({ ...vector, headers }, ak, sk)).toBe(want)
  })

  if (!facts) test.skip('the facts file: set HWAPI_FACTS to its folder')
  for (const vector of facts?.vectors ?? [])
    test(`facts: ${vector.name}`, async () => {
      const { ak, sk } = facts as NonNullable<typeof facts>
      const { method, headers, body } = vector
      const got = await sign({ method, url: urlOf(vector), headers, body }, { ak, sk })
      expect(got.get('authorization')).toBe(vector.authorization)
      expect(await dryRun(vector, ak, sk)).toBe(vector.authorization)
    })
})

describe('what is signed', () => {
  const key = { ak: 'FAKE-ACCESS-KEY', sk: 'FAKE-SECRET-KEY' }
  const base = { method: 'GET', url: 'https://a.example.com/v1/x', headers: { 'X-Sdk-Date': '20260102T030405Z' } }
  const signature = async (change: Partial<Parameters<typeof sign>[0]>) =>
    (await sign({ ...base, ...change }, key)).get('authorization')

  const same: [string, Partial<typeof base>][] = [
    ['a slash at the end of the path', { url: base.url + '/' }],
    ['a fragment', { url: base.url + '#x' }],
    ['the default port', { url: 'https://a.example.com:443/v1/x' }],
    ['an unreserved character that is encoded', { url: 'https://a.example.com/v1/%78' }],
    ['blanks around a header', { headers: { 'X-Sdk-Date': ' 20260102T030405Z ' } }],
  ]
  test.each(same)('%s changes nothing', async (_, change) => expect(await signature(change)).toBe(await signature({})))

  const other: [string, Partial<Parameters<typeof sign>[0]>][] = [
    ['the method', { method: 'HEAD' }],
    ['the host', { url: 'https://b.example.com/v1/x' }],
    ['the path', { url: 'https://a.example.com/v1/X' }],
    ['the query', { url: base.url + '?a=' }],
    ['the body', { body: ' ' }],
    ['a header', { headers: { ...base.headers, 'x-a': '1' } }],
  ]
  test.each(other)('%s changes the signature', async (_, change) =>
    expect(await signature(change)).not.toBe(await signature({})),
  )

  test('the order of a query does not matter', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 6 }), async (pairs) => {
        const url = (list: [string, string][]) =>
          base.url + '?' + list.map((pair) => pair.map((text) => encodeURIComponent(text)).join('=')).join('&')
        expect(await signature({ url: url(pairs) })).toBe(await signature({ url: url([...pairs].reverse()) }))
      }),
      { numRuns: 50 },
    )
  })

  test('a header with an underscore is sent, and not signed: gateways drop it', async () => {
    const headers = { ...base.headers, x_a: '1', 'x-b': 'c_d,multipart/form-data' }
    const signed = await sign({ ...base, headers }, { ak: 'AK', sk: 'SECRET-SK' })
    expect(signed.get('x_a')).toBe('1')
    expect(signed.get('authorization')).toMatch(/SignedHeaders=[\w;-]*\bx-b\b/)
    expect(signed.get('authorization')).not.toContain('x_a')
  })

  test('bytes and the same text have one signature', async () => {
    const text = 'é桌😀'
    const buffer = new TextEncoder().encode(text)
    expect(await signature({ method: 'PUT', body: buffer })).toBe(await signature({ method: 'PUT', body: text }))
    expect(await signature({ method: 'PUT', body: buffer.buffer })).toBe(await signature({ method: 'PUT', body: text }))
  })

  const bad: [string, { ak: string; sk: string }][] = [
    ['empty ak', { ak: '', sk: 'x' }],
    ['empty sk', { ak: 'x', sk: '' }],
    ['a line break', { ak: 'x\r\ny', sk: 'SECRET-SK' }],
  ]
  test.each(bad)('refuses %s', async (_, credential) => {
    const error = await sign(base, credential).catch((caught: unknown) => caught)
    expect(error).toMatchObject({ name: 'ArgumentError' })
    expect(String(error)).not.toContain('SECRET-SK')
  })
})

describe('through the client', () => {
  const client = createClient({
    endpoint: 'https://a.example.com',
    credentials: { ak: 'FAKE-AK', sk: 'FAKE-SK', securityToken: 'FAKE-STS', headers: { 'X-Project-Id': 'p' } },
  })
  test('the security token and more headers are sent and signed', async () => {
    const request = await operation<Any>('A', 'GET /').dryRun(client)
    expect(request.headers.get('x-security-token')).toBe('FAKE-STS')
    expect(request.headers.get('authorization')).toContain(
      'SignedHeaders=host;x-project-id;x-sdk-date;x-security-token,',
    )
    expect(request.headers.get('x-sdk-date')).toMatch(/^\d{8}T\d{6}Z$/)
  })
  test('the very bytes of a multipart body are signed', async () => {
    const call = operation<Any>('A', 'POST /', { body: multipart })
    const request = await call.dryRun(client, { body: { file: new Blob(['x']), note: 'y' } })
    const again = await sign(
      {
        method: 'POST',
        url: request.url,
        headers: new Headers([...request.headers].filter(([name]) => name !== 'authorization')),
        body: await request.clone().arrayBuffer(),
      },
      { ak: 'FAKE-AK', sk: 'FAKE-SK' },
    )
    expect(request.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/)
    expect(await request.text()).toContain('name="note"')
    expect(again.get('authorization')).toBe(request.headers.get('authorization'))
    expect(again.get('authorization')).not.toContain('content-type')
  })
  test('a stream is sent unsigned, and says so', async () => {
    const request = await operation<Any>('A', 'POST /', { body: bytes() }).dryRun(client, {
      body: new Blob(['x']).stream(),
    })
    expect(request.headers.get('x-sdk-content-sha256')).toBe('UNSIGNED-PAYLOAD')
  })
})
