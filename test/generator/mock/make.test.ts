import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planBody, type PlannedBody } from '../../../generator/runtime/mock/bodies.js'
import { isValid } from '../../../generator/runtime/mock/check.js'
import { compileApi, type Compiled } from '../../../generator/runtime/mock/compiled.js'
import { make, newMaker, NONE, type Spot } from '../../../generator/runtime/mock/make.js'
import { Schemas } from '../../../generator/runtime/mock/schemas.js'
import type { Schema, SchemaLike } from '../../../generator/runtime/mock/types.js'
import { validators } from './ajv.js'

const spot = (seed: number, name = ''): Spot => ({
  seed,
  name,
  owner: 'desktop',
  index: 0,
  instant: Date.UTC(2024, 0, 8),
  depth: 0,
  lean: false,
})

function made(schema: SchemaLike, seed = 1, name = '', components: Record<string, SchemaLike> = {}): unknown {
  return make(newMaker(new Schemas(components)), [schema], spot(seed, name))
}

const ROWS: readonly (readonly [name: string, schema: Schema])[] = [
  ['a plain string', { type: 'string' }],
  ['lengths', { type: 'string', minLength: 30, maxLength: 31 }],
  ['a single character', { type: 'string', minLength: 1, maxLength: 1 }],
  ['no character', { type: 'string', maxLength: 0 }],
  ['a pattern', { type: 'string', pattern: '^[A-Z]{2,8}-[0-9]+$' }],
  ['a pattern with lengths', { type: 'string', pattern: '^[a-zA-Z0-9_-]+$', minLength: 40, maxLength: 64 }],
  ['a password pattern', { type: 'string', pattern: '^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d)[A-Za-z\\d@$!%*?&]{8,26}$' }],
  ['a negative look-ahead', { type: 'string', pattern: '^(?!.*--)[a-z][a-z0-9-]{3,10}$' }],
  ['a choice of patterns', { type: 'string', pattern: '^(ACTIVE|BUILD|ERROR-[1-9]{3})$' }],
  ['a pattern with text around', { type: 'string', pattern: 'bc+d', minLength: 12 }],
  ['a pattern of Chinese characters', { type: 'string', pattern: '^[\\u4e00-\\u9fa5]{2,4}$' }],
  ['two patterns', { allOf: [{ type: 'string', pattern: '^[a-z]+$' }, { pattern: '.{12}' }] }],
  ...[
    'date',
    'time',
    'date-time',
    'duration',
    'uuid',
    'ipv4',
    'ipv6',
    'hostname',
    'email',
    'uri',
    'uri-reference',
    'byte',
    'regex',
    'json-pointer',
    'iri-reference',
    'uri-template',
    'password',
    'binary',
    'unknown-format',
  ].map((format): [string, Schema] => [`the format ${format}`, { type: 'string', format }]),
  ['a format and a maximum', { type: 'string', format: 'email', maxLength: 16 }],
  ['a format and a minimum', { type: 'string', format: 'byte', minLength: 64 }],
  ['a format and a pattern', { type: 'string', format: 'date-time', pattern: '\\.\\d{3}Z$' }],
  ['a time in a form of its own', { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$' }],
  ['an integer range', { type: 'integer', minimum: 7, maximum: 7 }],
  ['a negative range', { type: 'integer', minimum: -20, maximum: -10 }],
  [
    'exclusive bounds of 3.0',
    { type: 'integer', minimum: 1, exclusiveMinimum: true, maximum: 3, exclusiveMaximum: true },
  ],
  ['exclusive bounds of 3.1', { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 0.01 }],
  ['a multiple', { type: 'integer', minimum: 101, multipleOf: 7 }],
  ['a broken multiple', { type: 'number', multipleOf: 0.1, minimum: 0.25, maximum: 0.45 }],
  ['int32', { type: 'integer', format: 'int32', maximum: 9999999999, minimum: 2147483600 }],
  ['an enumeration', { type: 'string', enum: ['ON', 'OFF'] }],
  ['an enumeration with strangers', { type: 'string', enum: [1, null, 'ON'] }],
  ['a constant', { const: 5 }],
  ['null only', { type: 'string', nullable: true, enum: [null] }],
  ['an array', { type: 'array', items: { type: 'string' }, minItems: 5 }],
  ['a short array', { type: 'array', items: { type: 'string' }, maxItems: 1 }],
  [
    'distinct items',
    { type: 'array', items: { type: 'string', enum: ['a', 'b', 'c', 'd'] }, minItems: 4, uniqueItems: true },
  ],
  [
    'distinct numbers',
    { type: 'array', items: { type: 'integer', minimum: 1, maximum: 6 }, minItems: 6, uniqueItems: true },
  ],
  [
    'a tuple',
    { type: 'array', prefixItems: [{ type: 'integer' }, { type: 'string' }], items: { type: 'boolean' }, minItems: 3 },
  ],
  ['contained items', { type: 'array', items: { type: 'integer' }, contains: { minimum: 500 } }],
  ['required properties', { type: 'object', required: ['a', 'b'], properties: { a: { type: 'integer' } } }],
  ['closed objects', { type: 'object', properties: { a: { type: 'integer' } }, additionalProperties: false }],
  [
    'a closed object with a stranger required',
    { type: 'object', required: ['a'], properties: { a: {} }, additionalProperties: false },
  ],
  ['a map', { type: 'object', additionalProperties: { type: 'integer' }, minProperties: 3 }],
  [
    'a map by pattern',
    {
      type: 'object',
      patternProperties: { '^x-[a-z]+$': { type: 'integer' } },
      additionalProperties: false,
      minProperties: 2,
    },
  ],
  [
    'names by pattern',
    {
      type: 'object',
      additionalProperties: { type: 'string' },
      propertyNames: { pattern: '^[A-Z]{3}$' },
      minProperties: 2,
    },
  ],
  ['few properties', { type: 'object', required: ['b'], properties: { a: {}, b: {}, c: {} }, maxProperties: 2 }],
  ['a free object with properties asked for', { type: 'object', minProperties: 2 }],
  [
    'allOf',
    {
      allOf: [
        { type: 'object', properties: { a: { type: 'string', maxLength: 9 } } },
        { required: ['a'], properties: { a: { minLength: 8 } } },
      ],
    },
  ],
  [
    'anyOf',
    {
      anyOf: [
        { type: 'string', minLength: 40 },
        { type: 'integer', minimum: 1000 },
      ],
    },
  ],
  [
    'oneOf with branches that overlap',
    {
      oneOf: [
        { type: 'object', properties: { a: { type: 'string' } } },
        { type: 'object', required: ['b'], properties: { b: { type: 'string' } } },
      ],
    },
  ],
  [
    'oneOf beside properties',
    {
      type: 'object',
      properties: { kind: { type: 'string', enum: ['x', 'y'] } },
      required: ['kind'],
      oneOf: [{ properties: { kind: { enum: ['x'] } } }, { properties: { kind: { enum: ['y'] } } }],
    },
  ],
  [
    'two groups of branches',
    {
      oneOf: [{ required: ['a'] }, { required: ['b'] }],
      anyOf: [{ required: ['c'] }, { required: ['d'] }],
      type: 'object',
    },
  ],
  ['not', { type: 'string', enum: ['a', 'b', 'c'], not: { enum: ['a', 'b'] } }],
  ['not a number', { type: 'integer', minimum: 0, maximum: 3, not: { multipleOf: 2 } }],
  ['an example that is valid', { type: 'string', example: 'desktop-7', maxLength: 12 }],
  ['an example that is not', { type: 'integer', example: '12' }],
  ['a default that is not', { type: 'array', items: { type: 'string' }, default: 'none' }],
  ['several types', { type: ['null', 'integer'] }],
  ['no type, but properties', { properties: { a: { type: 'integer' } }, required: ['a'] }],
  ['no type, but items', { items: { type: 'integer' } }],
  ['no type, but a range', { minimum: 3, maximum: 4 }],
  ['nothing at all', {}],
]

describe('made values', () => {
  it.each(ROWS)('satisfy %s', (_, schema) => {
    const validate = validators()(schema)
    for (let seed = 1; seed <= 12; seed++) {
      const value = made(schema, seed)
      expect(value).not.toBe(NONE)
      expect([validate(value), validate.errors, value]).toEqual([true, null, value])
    }
  })

  it.each<[string, Schema]>([
    ['an empty range', { type: 'integer', minimum: 5, maximum: 4 }],
    ['an empty enumeration', { type: 'string', enum: [] }],
    ['types that exclude each other', { allOf: [{ type: 'string' }, { type: 'integer' }] }],
    [
      'a required property that is forbidden',
      { type: 'object', required: ['a'], properties: { b: {} }, additionalProperties: false },
    ],
    [
      'more distinct items than there are',
      { type: 'array', items: { type: 'boolean' }, minItems: 3, uniqueItems: true },
    ],
    ['more items than anybody can want', { type: 'array', items: {}, minItems: 1e12 }],
    ['a text longer than memory', { type: 'string', minLength: 1e15 }],
    ['a pattern against its length', { type: 'string', pattern: '^[a-z]{5}$', maxLength: 4 }],
    ['endless required recursion', { $ref: '#/components/schemas/Endless' }],
  ])('are not made up for %s', (_, schema) => {
    expect(
      made(schema, 1, '', {
        Endless: { type: 'object', required: ['next'], properties: { next: { $ref: '#/components/schemas/Endless' } } },
      }),
    ).toBe(NONE)
  })

  it('are the same for the same seed and differ between seeds', () => {
    const schema: Schema = {
      type: 'object',
      properties: { id: { type: 'string', format: 'uuid' }, n: { type: 'integer' } },
    }
    expect(made(schema, 7)).toEqual(made(schema, 7))
    expect(made(schema, 7)).not.toEqual(made(schema, 8))
  })

  it('do not change when a property is added beside them', () => {
    const before = made({ type: 'object', properties: { id: { type: 'string' }, name: { type: 'string' } } })
    const after = made({
      type: 'object',
      properties: { id: { type: 'string' }, extra: { type: 'integer' }, name: { type: 'string' } },
    })
    expect(after).toMatchObject(before as object)
  })
})

describe('recursion', () => {
  const components: Record<string, SchemaLike> = {
    Tree: {
      type: 'object',
      required: ['name'],
      properties: {
        name: { type: 'string' },
        children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
      },
    },
    Wide: {
      type: 'object',
      properties: Object.fromEntries('abcdefgh'.split('').map((key) => [key, { $ref: '#/components/schemas/Wide' }])),
    },
    Must: {
      type: 'object',
      required: ['next'],
      properties: { next: { anyOf: [{ $ref: '#/components/schemas/Must' }, { type: 'string' }] } },
    },
    Self: { allOf: [{ $ref: '#/components/schemas/Self' }, { type: 'object', properties: { a: { type: 'string' } } }] },
    Base: {
      type: 'object',
      required: ['kind'],
      properties: { kind: { type: 'string' } },
      discriminator: { propertyName: 'kind', mapping: { child: '#/components/schemas/Child' } },
    },
    Child: {
      allOf: [
        { $ref: '#/components/schemas/Base' },
        { type: 'object', required: ['extra'], properties: { extra: { type: 'integer' } } },
      ],
    },
    Either: {
      oneOf: [{ $ref: '#/components/schemas/Left' }, { $ref: '#/components/schemas/Right' }],
      discriminator: { propertyName: 'side' },
    },
    Left: {
      type: 'object',
      required: ['side'],
      properties: { side: { type: 'string' }, other: { $ref: '#/components/schemas/Either' } },
    },
    Right: { type: 'object', required: ['side'], properties: { side: { type: 'string' } } },
    Fork: {
      type: 'object',
      required: ['l', 'r'],
      properties: { l: { $ref: '#/components/schemas/Fork2' }, r: { $ref: '#/components/schemas/Fork2' } },
    },
    Fork2: {
      type: 'object',
      required: ['l', 'r'],
      properties: {
        l: { type: 'array', items: { $ref: '#/components/schemas/Fork' } },
        r: { $ref: '#/components/schemas/Tree' },
      },
    },
  }

  it.each(['Tree', 'Wide', 'Must', 'Base', 'Child', 'Fork'])('ends in a valid value: %s', (name) => {
    const validate = validators(components)({ $ref: `#/components/schemas/${name}` })
    const value = made({ $ref: `#/components/schemas/${name}` }, 1, '', components)
    expect([validate(value), validate.errors]).toEqual([true, null])
    expect(JSON.stringify(value).length).toBeLessThan(50_000)
  })

  it('ends for a schema that includes itself', () => {
    expect(made({ $ref: '#/components/schemas/Self' }, 1, '', components)).toMatchObject({
      a: expect.any(String) as string,
    })
  })

  it('makes a child where only the discriminator names one, and says so', () => {
    expect(made({ $ref: '#/components/schemas/Base' }, 1, '', components)).toMatchObject({
      kind: 'child',
      extra: expect.any(Number) as number,
    })
  })

  it('writes the name of the branch into the discriminator', () => {
    // The branches overlap: nothing satisfies the oneOf, and that is said.
    expect(made({ $ref: '#/components/schemas/Either' }, 1, '', components)).toBe(NONE)
    const telling = {
      ...components,
      Left: { ...(components['Left'] as Schema), properties: { side: { type: 'string', enum: ['Left'] } } },
      Right: { ...(components['Right'] as Schema), properties: { side: { type: 'string', enum: ['Right'] } } },
    } as Record<string, SchemaLike>
    expect(made({ $ref: '#/components/schemas/Either' }, 1, '', telling)).toMatchObject({ side: 'Left' })
  })
})

describe('any schema', () => {
  const leaf = fc.oneof<fc.Arbitrary<Schema>[]>(
    fc.record(
      { type: fc.constant('string' as const), minLength: fc.nat(12), maxLength: fc.integer({ min: 12, max: 40 }) },
      { requiredKeys: ['type'] },
    ),
    fc.constantFrom<Schema>(
      ...['date-time', 'uuid', 'ipv4', 'email', 'uri', 'date'].map((format): Schema => ({ type: 'string', format })),
    ),
    fc.record(
      {
        type: fc.constantFrom('integer' as const, 'number' as const),
        minimum: fc.integer({ min: -50, max: 10 }),
        maximum: fc.integer({ min: 11, max: 900 }),
        multipleOf: fc.constantFrom(1, 2, 5),
      },
      { requiredKeys: ['type'] },
    ),
    fc.constantFrom<Schema>(
      { type: 'boolean' },
      { type: 'string', enum: ['a', 'b'] },
      { type: 'string', pattern: '^[a-f]{3,5}[0-9]?$' },
      { type: 'string', nullable: true },
    ),
  )
  const { schema } = fc.letrec<{ schema: Schema }>((tie) => ({
    schema: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.record(
        {
          type: fc.constant('array' as const),
          items: tie('schema'),
          minItems: fc.nat(3),
          maxItems: fc.integer({ min: 3, max: 5 }),
        },
        { requiredKeys: ['type', 'items'] },
      ),
      fc
        .record({
          properties: fc.dictionary(
            fc.constantFrom('id', 'name', 'created_at', 'size', 'constructor', 'a/b'),
            tie('schema'),
            { maxKeys: 4 },
          ),
          closed: fc.boolean(),
        })
        .map(({ properties, closed }): Schema => ({
          type: 'object',
          properties,
          required: Object.keys(properties).slice(0, 2),
          ...(closed ? { additionalProperties: false } : {}),
        })),
      fc.record({
        type: fc.constant('object' as const),
        additionalProperties: tie('schema'),
        minProperties: fc.nat(3),
      }),
      fc.tuple(tie('schema'), tie('schema')).map(([a, b]): Schema => ({ anyOf: [a, b] })),
      fc.tuple(tie('schema')).map(([a]): Schema => ({ allOf: [a, {}] })),
    ),
  }))

  it('gets a value that ajv takes', () => {
    fc.assert(
      fc.property(schema, fc.nat(), (given, seed) => {
        const value = made(given, seed)
        const validate = validators()(given)
        expect(value).not.toBe(NONE)
        expect([validate(value), validate.errors]).toEqual([true, null])
        expect(isValid(new Schemas({}), given, value)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})

it('takes __proto__ for a property like any other', () => {
  const schema = JSON.parse(
    '{"type":"object","required":["__proto__"],"properties":{"__proto__":{"type":"integer"}},"additionalProperties":false}',
  ) as Schema
  const value = made(schema)
  expect(JSON.stringify(value)).toMatch(/^\{"__proto__":\d+\}$/)
  expect(isValid(new Schemas({}), schema, value)).toBe(true)
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

describe('names', () => {
  it.each<[string, Schema, RegExp]>([
    ['email', { type: 'string' }, /@example\.com$/],
    ['privateIp', { type: 'string' }, /^192\.168\.\d+\.\d+$/],
    ['desktop_id', { type: 'string' }, /^[0-9a-f]{8}-[0-9a-f]{4}-4/],
    ['desktop_id', { type: 'string', maxLength: 32 }, /^[0-9a-f]{32}$/],
    ['project_id', { type: 'string' }, /^[0-9a-f]{32}$/],
    ['created_at', { type: 'string' }, /^2024-\d\d-\d\dT\d\d:\d\d:\d\dZ$/],
    ['updateTime', { type: 'string' }, /^2024-/],
    ['mac_address', { type: 'string' }, /^fa:16:3e:/],
    ['subnet_cidr', { type: 'string' }, /\/24$/],
    ['desktop_name', { type: 'string' }, /^desktop-\d\d$/],
    ['os_type', { type: 'string' }, /Windows|Linux/],
    ['user_name', { type: 'string' }, /^[a-z]+\.[a-z]+$/],
    ['availability_zone', { type: 'string' }, /^ap-southeast-1/],
    ['total_count', { type: 'string' }, /^\d+$/],
  ])('%s looks real', (name, schema, wanted) => {
    const value = made({ type: 'object', required: [name], properties: { [name]: schema } })
    expect((value as Record<string, string>)[name]).toMatch(wanted)
  })

  it('puts the times of one thing in order', () => {
    const names = ['create_time', 'start_time', 'update_time', 'end_time', 'expire_time']
    const properties = Object.fromEntries(names.map((name) => [name, { type: 'string', format: 'date-time' } as const]))
    for (let seed = 0; seed < 50; seed++) {
      const value = made({ type: 'object', properties }, seed) as Record<string, string>
      const times = names.map((name) => value[name])
      expect([...times].sort()).toEqual(times)
    }
  })
})

describe('placeholders in examples', () => {
  const planned = (schema: SchemaLike, example: unknown): PlannedBody => {
    const content = { 'application/json': { schema, example } }
    const entry = { name: 'listDesktops', method: 'get', path: '/x', operation: { responses: { 200: { content } } } }
    const api = compileApi({ operations: [entry], schemas: {} })
    const operation = api.byName.get('listDesktops') as Compiled
    return planBody(api, operation, 200, operation.response(200), { seed: 1, items: 3 })
  }
  const list: SchemaLike = {
    type: 'object',
    properties: {
      total_count: { type: 'integer' },
      desktops: {
        type: 'array',
        items: {
          type: 'object',
          properties: { id: { type: 'string' }, status: { type: 'string' }, size: { type: 'integer' } },
        },
      },
    },
  }

  it('are filled, and counters with them', () => {
    const { value, origin, problems } = planned(list, {
      total_count: 0,
      desktops: [{ id: 'string', status: 'ACTIVE', size: 2147483647 }],
    })
    expect(value).toMatchObject({
      total_count: 1,
      desktops: [{ id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string, status: 'ACTIVE' }],
    })
    expect([origin, problems.map(({ pointer }) => pointer)]).toEqual([
      'repaired',
      ['/total_count', '/desktops/0/id', '/desktops/0/size'],
    ])
  })

  it.each<[name: string, schema: SchemaLike, example: unknown]>([
    ['of numbers alone', list, { total_count: 0, desktops: [] }],
    ['that are a value', { type: 'object', properties: { type: { enum: ['string', 'number'] } } }, { type: 'string' }],
    ['in a longer text', { type: 'object', properties: { name: { type: 'string' } } }, { name: 'a string' }],
  ])('%s are none', (_, schema, example) => {
    expect(planned(schema, example).value).toEqual(example)
  })
})

describe('what only failures have', () => {
  const schema: SchemaLike = {
    type: 'object',
    required: ['fail_reason'],
    properties: { id: { type: 'string' }, error_code: { type: 'string' }, fail_reason: { type: 'string' } },
  }
  it.each([
    [200, ['id', 'fail_reason']],
    [400, ['id', 'error_code', 'fail_reason']],
  ])('shows in a body of %i as far as it must', (status, keys) => {
    const responses = { [status]: { content: { 'application/json': { schema } } } }
    const api = compileApi({
      operations: [{ name: 'x', method: 'get', path: '/x', operation: { responses } }],
      schemas: {},
    })
    const operation = api.byName.get('x') as Compiled
    const { value } = planBody(api, operation, status, operation.response(status), { seed: 1, items: 3 })
    expect(Object.keys(value as object)).toEqual(keys)
  })
})
