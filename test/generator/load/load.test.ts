import { describe, expect, it } from 'vitest'
import { Reporter } from '../../../spec/contract/diagnostic.js'
import { GENERATOR_FINDINGS } from '../../../generator/diagnostics.js'
import type { ApiDocument, Schema } from '../../../generator/load/document.js'
import { loadDocument, type LoadOptions } from '../../../generator/load/load.js'

interface Loaded {
  document: ApiDocument | undefined
  codes: string[]
}

function load(spec: unknown, options: Partial<LoadOptions> = {}): Loaded {
  const reporter = new Reporter(GENERATOR_FINDINGS)
  const document = loadDocument(spec, reporter, { file: 'a.yaml', ...options })
  return { document, codes: reporter.found.map(({ code }) => code) }
}

const withSchema = (schema: unknown, version = '3.0.3'): object => ({
  openapi: version,
  info: {},
  paths: {},
  components: { schemas: { A: schema, B: { type: 'string' } } },
})

function schemaOf(schema: unknown, version?: string): Schema | undefined {
  return load(withSchema(schema, version)).document?.schemas.get('#/components/schemas/A')?.schema
}

describe('what is no document', () => {
  const ROWS: [spec: unknown, code: string][] = [
    [undefined, 'not-a-document'],
    [null, 'not-a-document'],
    ['text', 'not-a-document'],
    [[], 'not-a-document'],
    [{}, 'not-a-document'],
    [{ openapi: '3.0.0' }, 'not-a-document'],
    [{ openapi: '3.0.0', paths: [] }, 'not-a-document'],
    [{ asyncapi: '2.6.0', channels: {}, components: {} }, 'not-a-document'],
    [{ swagger: '2.0', paths: {} }, 'unsupported-version'],
    [{ openapi: 4, paths: {} }, 'unsupported-version'],
  ]
  it.each(ROWS)('%j', (spec, code) => expect(load(spec)).toEqual({ document: undefined, codes: [code] }))
})

describe('schemas in normal form', () => {
  const ROWS: [shows: string, given: unknown, version: string, want: Schema][] = [
    ['nullable of 3.0', { type: 'string', nullable: true }, '3.0.3', { types: ['string'], nullable: true }],
    ['null among the types of 3.1', { type: ['string', 'null'] }, '3.1.0', { types: ['string'], nullable: true }],
    ['null alone', { type: 'null' }, '3.1.0', { types: ['null'] }],
    ['const', { const: 'x' }, '3.1.0', { enum: ['x'] }],
    [
      'exclusive bounds of 3.0',
      { type: 'integer', minimum: 1, exclusiveMinimum: true, maximum: 5 },
      '3.0.3',
      { types: ['integer'], exclusiveMinimum: 1, maximum: 5 },
    ],
    [
      'exclusive bounds of 3.1',
      { type: 'integer', exclusiveMinimum: 1 },
      '3.1.0',
      { types: ['integer'], exclusiveMinimum: 1 },
    ],
    [
      'an object without type',
      { properties: { a: {} } },
      '3.0.3',
      { types: ['object'], properties: new Map([['a', {}]]) },
    ],
    ['an array without type', { items: {} }, '3.0.3', { types: ['array'], items: {} }],
    ['boolean schemas', { items: false }, '3.1.0', { types: ['array'], items: { not: {} } }],
    [
      'a reference with words',
      { $ref: '#/components/schemas/B', description: 'Words.' },
      '3.0.3',
      { ref: '#/components/schemas/B', description: 'Words.' },
    ],
    [
      'a reference with constraints, 3.1',
      { $ref: '#/components/schemas/B', maxLength: 3 },
      '3.1.0',
      { allOf: [{ ref: '#/components/schemas/B' }, { maxLength: 3 }] },
    ],
    ['an empty keyword', { type: 'string', description: null, enum: null }, '3.0.3', { types: ['string'] }],
    ['a default of null', { type: 'string', default: null }, '3.0.3', { types: ['string'], default: null }],
    [
      'wrong kinds',
      { type: 7, properties: 'x', required: true, minLength: -1, allOf: {}, description: {} },
      '3.0.3',
      {},
    ],
  ]
  it.each(ROWS)('%s', (_, given, version, want) => expect(schemaOf(given, version)).toEqual(want))

  it('leaves out numbers that JSON has not', () => {
    const schema = { enum: [1, Infinity], default: NaN, const: -Infinity }
    expect(schemaOf(schema, '3.1.0')).toEqual({ enum: [1] })
    expect(load(withSchema(schema, '3.1.0')).codes).toEqual(['wrong-kind', 'wrong-kind', 'wrong-kind'])
  })

  it('takes the version as YAML reads it without quotes', () => {
    expect(load({ openapi: 3, info: {}, paths: {} }).document?.version).toBe('3.0')
    expect(load({ openapi: 3.1, info: {}, paths: {} }).document?.version).toBe('3.1')
  })

  it('reports keywords that OpenAPI 3.0 ignores beside a reference', () => {
    expect(load(withSchema({ $ref: '#/components/schemas/B', maxLength: 3 })).codes).toEqual(['ignored-sibling'])
  })

  it('names the target of any reference, and reads it once', () => {
    const { document, codes } = load(
      withSchema({
        properties: {
          a: { $ref: '#/components/schemas/C/properties/x~1y' },
          b: { $ref: '#/components/schemas/C/properties/x~1y' },
        },
      }),
    )
    expect(document?.schemas.size).toBe(2)
    expect(codes).toEqual(['dangling-ref', 'dangling-ref'])
  })

  it('ends on aliases that multiply', () => {
    let level: object = { type: 'string' }
    for (let depth = 0; depth < 30; depth += 1) level = { type: 'object', properties: { a: level, b: level } }
    const { document, codes } = load(withSchema(level))
    expect(document).toBeUndefined()
    expect(codes.at(-1)).toBe('too-large')
  })

  it('ends on values that hold themselves', () => {
    const circle: { items?: unknown } = {}
    circle.items = circle
    expect(load(withSchema(circle)).codes).toEqual(['too-deep'])
  })
})

describe('references to other documents', () => {
  const spec = withSchema({ $ref: 'other.yaml#/Thing' })

  it('are refused', () => expect(load(spec).codes).toEqual(['external-ref']))

  it('are followed where a reader is given, which sees from where', () => {
    const asked: string[] = []
    const readExternal: LoadOptions['readExternal'] = (address, from) => {
      asked.push(`${from} -> ${address}`)
      return {
        address: `dir/${address}`,
        content: address === 'other.yaml' ? { Thing: { $ref: 'more.yaml#/X' } } : { X: { type: 'integer' } },
      }
    }
    const { document, codes } = load(spec, { readExternal })
    expect(codes).toEqual([])
    expect(document?.schemas.get('dir/more.yaml#/X')?.schema).toEqual({ types: ['integer'] })
    expect(asked).toEqual([' -> other.yaml', 'dir/other.yaml -> more.yaml'])
  })

  it('say why they cannot be read', () => {
    const readExternal = (): never => {
      throw new Error('it lies outside')
    }
    expect(load(spec, { readExternal }).codes).toEqual(['external-ref-unreadable'])
  })
})

describe('operations', () => {
  const operation = (item: object, more: object = {}): Loaded =>
    load({ openapi: '3.0.3', info: {}, paths: { '/a/{id}': item }, ...more })

  it('take parameters by reference, the own ones before those of the path', () => {
    const { document, codes } = operation(
      {
        parameters: [{ $ref: '#/components/parameters/Id' }, { name: 'q', in: 'query', description: 'path' }],
        get: { parameters: [{ name: 'q', in: 'query', description: 'own' }], responses: {} },
      },
      {
        components: {
          parameters: {
            Id: { $ref: '#/components/parameters/Real' },
            Real: { name: 'id', in: 'path', schema: { type: 'integer' } },
          },
        },
      },
    )
    expect(codes).toEqual([])
    expect(
      document?.operations[0]?.parameters.map(({ name, required, description }) => [name, required, description]),
    ).toEqual([
      ['id', true, undefined],
      ['q', false, 'own'],
    ])
  })

  const FINDINGS: [shows: string, item: object, codes: string[]][] = [
    ['a placeholder that no parameter describes', { get: { responses: {} } }, ['undeclared-path-parameter']],
    [
      'a parameter that the path has not',
      {
        get: {
          parameters: [
            { name: 'id', in: 'path' },
            { name: 'x', in: 'path' },
          ],
        },
      },
      ['unused-path-parameter'],
    ],
    [
      'a header that the client sends itself',
      {
        get: {
          parameters: [
            { name: 'id', in: 'path' },
            { name: 'Authorization', in: 'header' },
          ],
        },
      },
      ['ignored-header-parameter'],
    ],
    [
      'a header that cannot be sent',
      {
        get: {
          parameters: [
            { name: 'id', in: 'path' },
            { name: 'a b\r\n', in: 'header' },
          ],
        },
      },
      ['bad-parameter-name'],
    ],
    [
      'a status that is none',
      { get: { parameters: [{ name: 'id', in: 'path' }], responses: { OK: { description: '' } } } },
      ['bad-status'],
    ],
    [
      'a media type that is none',
      { get: { parameters: [{ name: 'id', in: 'path' }], responses: { 200: { content: { 'x y': {} } } } } },
      ['bad-media-type'],
    ],
    [
      'references in a circle',
      {
        get: {
          parameters: [{ name: 'id', in: 'path' }],
          responses: { 200: { $ref: '#/paths/~1a~1%7Bid%7D/get/responses/200' } },
        },
      },
      ['circular-ref'],
    ],
  ]
  it.each(FINDINGS)('%s is reported', (_, item, codes) => expect(operation(item).codes).toEqual(codes))

  it.each([['a/b'], ['//host/a'], ['/a/../b'], ['/a/%2E%2e/b'], ['/a%zz'], ['/a b'], ['/a?b=c'], ['/a\n']])(
    'the path %j is refused',
    (path) => {
      expect(load({ openapi: '3.0.3', info: {}, paths: { [path]: { get: {} } } }).codes).toEqual(['bad-path'])
    },
  )

  it.each([['javascript:alert(1)'], ['ftp://x'], ['https://a:b@x.example'], ["https://x.example/'"], ['https://x\n']])(
    'the server %j is refused',
    (url) => {
      const { document, codes } = load({ openapi: '3.0.3', info: {}, paths: {}, servers: [{ url }] })
      expect([document?.servers, codes]).toEqual([[], ['bad-server']])
    },
  )
})
