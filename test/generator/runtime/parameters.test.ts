import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fillPath, percent, queryString } from '../../../generator/runtime/encode.js'
import {
  bytes,
  commas,
  createClient,
  deepObject,
  form,
  jsonAs,
  jsonQuery,
  labelPath,
  matrixPath,
  matrixPathExploded,
  multipart,
  operation,
  pipes,
  spaces,
  spread,
  type CallArgs,
  type ClientOptions,
  type Credential,
  type Descriptor,
} from '../../../generator/runtime/index.js'
import { parseJson, stringifyJson } from '../../../generator/runtime/json.js'
import { rejection } from './loopback.js'

interface Any {
  args: CallArgs
  responses: { 200: unknown }
}

const endpoint = 'https://a.example.com/base/'
const dry = (
  line: string,
  args: CallArgs = {},
  more: Omit<Descriptor, 'id' | 'line'> = {},
  options: ClientOptions = {},
) => operation<Any>('Op', line, more).dryRun(createClient({ endpoint, ...options }), args)
const urlOf = async (...given: Parameters<typeof dry>) =>
  (await dry(...given)).url.replace('https://a.example.com/base', '')

describe('paths', () => {
  const rows: [string, unknown, string][] = [
    ['plain', 'a-b_c.d~e', '/x/a-b_c.d~e/y'],
    ['a slash makes no other path', '../admin', '/x/..%2Fadmin/y'],
    ['a slash', 'a/b', '/x/a%2Fb/y'],
    ['backslash', 'a\\..\\b', '/x/a%5C..%5Cb/y'],
    ['question mark and hash', 'a?b=1#c', '/x/a%3Fb%3D1%23c/y'],
    ['percent', '%2e%2e', '/x/%252e%252e/y'],
    ['braces', '{id}', '/x/%7Bid%7D/y'],
    ['Unicode', '桌 面', '/x/%E6%A1%8C%20%E9%9D%A2/y'],
    ['sub-delimiters', "!'()*", '/x/%21%27%28%29%2A/y'],
    ['a number', 12, '/x/12/y'],
    ['a long', 9007199254740993n, '/x/9007199254740993/y'],
    ['a boolean', false, '/x/false/y'],
    ['a date', new Date(0), '/x/1970-01-01T00%3A00%3A00.000Z/y'],
    ['an array', ['a', 'b,c'], '/x/a,b%2Cc/y'],
    ['three dots', '...', '/x/.../y'],
  ]
  test.each(rows)('%s', async (_, id, want) => expect(await urlOf('GET /x/{id}/y', { path: { id } })).toBe(want))

  const refused: [string, unknown][] = [
    ['empty', ''],
    ['one dot', '.'],
    ['two dots', '..'],
    ['missing', undefined],
    ['null', null],
    ['an empty array', []],
    ['NaN', NaN],
    ['an object', { a: 1 }],
    ['an invalid date', new Date(NaN)],
    ['a lone surrogate', '\ud800'],
  ]
  test.each(refused)('refused: %s', async (_, id) => {
    const error = await rejection(dry('GET /x/{id}/y', { path: { id } }))
    expect(error).toMatchObject({ name: 'ArgumentError', operation: 'Op' })
    expect(String(error)).toContain('path.id')
  })

  test('no text leaves its segment, and each can be read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (id) => {
        fc.pre(!/^\.{0,2}$/.test(id))
        const { pathname, search, hash, host } = new URL(
          'https://h.example' + fillPath('/a/{id}/z', { id: '', line: '' }, { id }),
        )
        expect([host, search, hash]).toEqual(['h.example', '', ''])
        expect(pathname.split('/')).toHaveLength(4)
        expect(decodeURIComponent(pathname.split('/')[2] ?? '')).toBe(id)
      }),
    )
  })

  test('project and account come from the client unless given', async () => {
    const options = { projectId: 'p1', domainId: 'd1' }
    expect(await urlOf('GET /{project_id}/{domain_id}', {}, {}, options)).toBe('/p1/d1')
    expect(await urlOf('GET /{project_id}', { path: { project_id: 'p2' } }, {}, options)).toBe('/p2')
    expect(String(await rejection(dry('GET /{project_id}')))).toContain('path.project_id')
  })

  test('styles', async () => {
    const rgb = { R: 100, G: 'a b' }
    expect(await urlOf('GET /{c}', { path: { c: ['x', 'y'] } }, { path: { c: labelPath } })).toBe('/.x,y')
    expect(await urlOf('GET /{c}', { path: { c: ['x', 'y'] } }, { path: { c: matrixPath } })).toBe('/;c=x,y')
    expect(await urlOf('GET /{c}', { path: { c: ['x', 'y'] } }, { path: { c: matrixPathExploded } })).toBe('/;c=x;c=y')
    expect(await urlOf('GET /{c}', { path: { c: rgb } }, { path: { c: matrixPathExploded } })).toBe('/;R=100;G=a%20b')
  })
})

describe('queries', () => {
  const rows: [string, Record<string, unknown>, string][] = [
    ['nothing', {}, '/x'],
    ['left out', { a: undefined, b: null }, '/x'],
    ['empty', { a: '' }, '/x?a='],
    ['arrays repeat the name', { id: ['b', 'a'], n: [1, 2n, true] }, '/x?id=b&id=a&n=1&n=2&n=true'],
    ['an empty array', { id: [] }, '/x'],
    ['reserved', { 'a[b]': 'c&d=e+f g' }, '/x?a%5Bb%5D=c%26d%3De%2Bf%20g'],
    ['a long', { n: 18446744073709551615n }, '/x?n=18446744073709551615'],
    ['a date', { at: new Date(0) }, '/x?at=1970-01-01T00%3A00%3A00.000Z'],
  ]
  test.each(rows)('%s', async (_, query, want) => expect(await urlOf('GET /x', { query })).toBe(want))

  test('a path that has a query already', async () =>
    expect(await urlOf('POST /x?action=start', { query: { a: 1 } })).toBe('/x?action=start&a=1'))

  const styled: [string, Descriptor['query'], unknown, string][] = [
    ['form', { q: commas }, ['a', 'b c'], 'q=a%2Cb%20c'],
    ['space', { q: spaces }, ['a', 'b'], 'q=a%20b'],
    ['pipe', { q: pipes }, ['a', 'b'], 'q=a%7Cb'],
    ['spread', { q: spread }, { a: 1, b: ['x', 'y'] }, 'a=1&b=x&b=y'],
    ['deep', { q: deepObject }, { a: { b: 1 }, c: ['x', 'y'] }, 'q%5Ba%5D%5Bb%5D=1&q%5Bc%5D=x&q%5Bc%5D=y'],
    ['JSON', { q: jsonQuery }, { a: [1] }, 'q=%7B%22a%22%3A%5B1%5D%7D'],
  ]
  test.each(styled)('style %s', (_, query, q, want) =>
    expect(queryString({ id: '', line: '', ...(query && { query }) }, { q })).toBe(want),
  )

  test.each([[NaN], [{}], [[{}]], [() => 1]])('refused: %o', async (q) =>
    expect(String(await rejection(dry('GET /x', { query: { q } })))).toMatch(/ArgumentError: query\.q/),
  )

  test('names and values can be read back, in order', () => {
    const text = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(fc.dictionary(text, fc.oneof(text, fc.array(text))), (values) => {
        const got = [...new URLSearchParams(queryString({ id: '', line: '' }, values))]
        expect(got).toEqual(Object.entries(values).flatMap(([name, value]) => [value].flat().map((one) => [name, one])))
      }),
    )
  })

  test('percent leaves unreserved characters only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(percent(text)).toMatch(/^(?:[\w.~-]|%[\dA-F]{2})*$/)
        expect(decodeURIComponent(percent(text))).toBe(text)
      }),
    )
  })
})

describe('headers', () => {
  test('values', async () => {
    const headers = { a: 1, b: true, c: ['x', 'y'], d: undefined, e: new Date(0) }
    const got = (await dry('GET /', { headers }, {}, { headers: { a: '0', z: 'client' } })).headers
    expect(Object.fromEntries(got)).toMatchObject({
      a: '1',
      b: 'true',
      c: 'x,y',
      e: '1970-01-01T00:00:00.000Z',
      z: 'client',
    })
    expect(got.has('d')).toBe(false)
  })
  test.each([['a\r\nb: c'], ['a\nb'], ['a\0b'], ['桌'], [{}]])('refused, untold: %j', async (value) => {
    const error = await rejection(dry('GET /', { headers: { 'x-a': value } }))
    expect(String(error)).toBe('ArgumentError: header x-a is missing or invalid')
  })
})

describe('bodies', () => {
  const sent = async (body: unknown, encoder?: Descriptor['body'], headers = {}) => {
    const request = await dry('POST /', { body, headers }, encoder ? { body: encoder } : {})
    return [request.headers.get('content-type'), await request.text()]
  }
  test('JSON', async () => {
    expect(await sent({ a: '桌', b: undefined, n: null })).toEqual(['application/json', '{"a":"桌","n":null}'])
    expect(await sent(null)).toEqual(['application/json', 'null'])
    expect(await sent({ n: 9007199254740993n, s: '9007199254740993' })).toEqual([
      'application/json',
      '{"n":9007199254740993,"s":"9007199254740993"}',
    ])
    expect((await sent({}, undefined, { 'content-type': 'application/x' }))[0]).toBe('application/x')
    expect((await sent([], jsonAs('application/merge-patch+json')))[0]).toBe('application/merge-patch+json')
    expect((await dry('POST /')).headers.has('content-type')).toBe(false)
  })
  test('a circular body is refused', async () => {
    const body: { self?: unknown } = {}
    body.self = body
    expect(String(await rejection(dry('POST /', { body })))).toMatch(/ArgumentError: body/)
  })
  test('forms', async () => {
    expect(await sent({ a: 'x y', b: [1, 2], c: undefined }, form)).toEqual([
      'application/x-www-form-urlencoded;charset=UTF-8',
      'a=x+y&b=1&b=2',
    ])
    const body = { file: new File(['DATA'], 'a".txt', { type: 'text/x' }), meta: { a: 1 }, 'n\r\nx': 'v' }
    const [type, text] = await sent(body, multipart, { 'content-type': 'multipart/form-data' })
    expect(type).toMatch(/^multipart\/form-data; boundary=/)
    expect(text).toContain('filename="a%22.txt"')
    expect(text).toContain('name="n%0D%0Ax"')
    expect(text).toContain('{"a":1}')
  })
  test('bytes', async () => {
    expect(await sent(new Blob(['x'], { type: 'image/png' }), bytes())).toEqual(['image/png', 'x'])
    expect(await sent(new Uint8Array([120, 121]).subarray(1), bytes('a/b'))).toEqual(['a/b', 'y'])
    expect(await sent('text', bytes('text/plain'))).toEqual(['text/plain', 'text'])
  })
})

describe('JSON without loss', () => {
  const rows: [string, unknown][] = [
    ['9007199254740991', 9007199254740991],
    ['9007199254740993', 9007199254740993n],
    ['-12345678901234567890', -12345678901234567890n],
    ['{"a":[12345678901234567890,"12345678901234567890"]}', { a: [12345678901234567890n, '12345678901234567890'] }],
    ['{"12345678901234567890":"a\\"12345678901234567890"}', { '12345678901234567890': 'a"12345678901234567890' }],
    ['0.12345678901234567890', 0.1234567890123456789],
    ['1234567890123456.75', 1234567890123456.75],
    ['1e30', 1e30],
  ]
  test.each(rows)('%s', (text, want) => expect(parseJson(text)).toEqual(want))

  test('what JSON says is what is read and written', () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        fc.string(),
        fc.bigInt({ min: 2n ** 60n }),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        tie('list'),
      ),
      list: fc.oneof(
        fc.array(tie('any')),
        fc.dictionary(
          fc.string().filter((name) => name !== '__proto__'),
          tie('any'),
        ),
      ),
    })).any
    fc.assert(fc.property(value, (given) => void expect(parseJson(stringifyJson(given))).toEqual(given)))
    fc.assert(
      fc.property(
        fc.jsonValue().filter((given) => !/(?<!\d)\d{16,}(?![\d.eE])/.test(JSON.stringify(given))),
        (given) => void expect(parseJson(JSON.stringify(given))).toEqual(JSON.parse(JSON.stringify(given))),
      ),
    )
  })

  test('a long run of digits takes linear time', () => {
    expect(String(parseJson(`[1${'0'.repeat(300_000)}.5]`))).toBe('Infinity')
    expect(() => parseJson('"' + '\\"1234567890123456'.repeat(50_000))).toThrow(SyntaxError)
  })

  test('a prototype is not changed', () => {
    const got = parseJson('{"__proto__":{"polluted":12345678901234567890}}')
    expect(Object.getPrototypeOf(got)).toBe(Object.prototype)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})

describe('servers', () => {
  const service = { server: 'https://{name}.{region}.example.com/v1/', variables: { name: 'desk', region: 'r-0' } }
  const rows: [string, ClientOptions, string][] = [
    ['defaults', {}, 'https://desk.r-0.example.com/v1/x'],
    ['region', { region: 'ap-1' }, 'https://desk.ap-1.example.com/v1/x'],
    ['endpoint', { endpoint: 'http://127.0.0.1:80/' }, 'http://127.0.0.1/x'],
    ['a user name is dropped', { endpoint: 'https://u:p@h.example' }, 'https://h.example/x'],
  ]
  test.each(rows)('%s', async (_, options, want) =>
    expect((await operation<Any>('A', 'GET /x').dryRun(createClient(options, service))).url).toBe(want),
  )
  test.each([
    [{ region: 'evil.example/' }],
    [{ region: 'a@evil.example#' }],
    [{ endpoint: 'ftp://h' }],
    [{ endpoint: 'javascript:1' }],
    [{ endpoint: '/relative' }],
    [{ endpoint: '' }],
  ])('refused: %o', (options) => expect(() => createClient(options, service)).toThrow(/is missing or invalid/))
  test('a token is sent as X-Auth-Token', async () => {
    const credentials: Credential = { token: 'FAKE' }
    expect((await dry('GET /', {}, {}, { credentials })).headers.get('x-auth-token')).toBe('FAKE')
    expect((await dry('GET /', {}, { auth: false }, { credentials })).headers.has('x-auth-token')).toBe(false)
  })
})
