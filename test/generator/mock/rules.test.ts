import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMockSpec } from '../../../generator/mock-server/spec.js'
import { planBody } from '../../../generator/runtime/mock/bodies.js'
import { check } from '../../../generator/runtime/mock/check.js'
import { compileApi, type Api, type Compiled } from '../../../generator/runtime/mock/compiled.js'
import type { SchemaLike } from '../../../generator/runtime/mock/types.js'
import { validators } from './ajv.js'
import { schemas } from './schemas.js'

/** A spec whose one operation answers with a schema of OpenAPI 3.1. */
function answering(schema: unknown): { api: Api; operation: Compiled; schema: SchemaLike } {
  const responses = { 200: { description: '', content: { 'application/json': { schema } } } }
  const paths = { '/x': { get: { operationId: 'x', responses } } }
  const { spec } = readMockSpec({ openapi: '3.1.0', info: { title: 'x', version: '1' }, paths })
  if (!spec) throw new Error('no spec')
  const api = compileApi(spec)
  const operation = api.byName.get('x') as Compiled
  return { api, operation, schema: operation.response(200)?.content?.['application/json']?.schema ?? true }
}

const country = { type: 'object', properties: { country: { enum: ['US', 'CN'] }, code: { type: 'string' } } }

describe('keywords of OpenAPI 3.1', () => {
  it.each<[name: string, schema: object, valid: unknown[], invalid: unknown[]]>([
    [
      'if, then, else',
      {
        ...country,
        required: ['country'],
        if: { properties: { country: { const: 'US' } } },
        then: { required: ['code'], properties: { code: { pattern: '^\\d{5}$' } } },
        else: { properties: { code: { pattern: '^\\d{6}$' } } },
      },
      [{ country: 'US', code: '12345' }, { country: 'CN' }, { country: 'CN', code: '123456' }],
      [{ country: 'US' }, { country: 'US', code: '123456' }, { country: 'CN', code: '12345' }],
    ],
    [
      'dependentRequired',
      { type: 'object', properties: { card: { type: 'string' } }, dependentRequired: { card: ['billing'] } },
      [{}, { billing: 1 }, { card: 'x', billing: 1 }],
      [{ card: 'x' }],
    ],
    [
      'dependentSchemas',
      { type: 'object', properties: { a: { type: 'string' } }, dependentSchemas: { a: { required: ['b'] } } },
      [{}, { a: 'x', b: 1 }],
      [{ a: 'x' }],
    ],
    [
      'unevaluatedProperties beside allOf',
      { type: 'object', allOf: [{ properties: { a: { type: 'string' } } }], unevaluatedProperties: false },
      [{}, { a: 'x' }],
      [{ b: 1 }],
    ],
    [
      'unevaluatedProperties beside anyOf',
      {
        type: 'object',
        anyOf: [
          { properties: { a: { type: 'string' } }, required: ['a'] },
          { properties: { b: {} }, required: ['b'] },
        ],
        unevaluatedProperties: { type: 'integer' },
      },
      [{ a: 'x' }, { a: 'x', c: 1 }],
      [{ a: 'x', c: 'y' }, {}],
    ],
    [
      'unevaluatedItems',
      { type: 'array', prefixItems: [{ type: 'string' }], unevaluatedItems: false },
      [[], ['x']],
      [['x', 1]],
    ],
    [
      'contains with a least and a most',
      { type: 'array', contains: { const: 1 }, minContains: 2, maxContains: 2 },
      [
        [1, 1],
        [1, 'x', 1],
      ],
      [[1], [1, 1, 1]],
    ],
    [
      'contains behind places',
      { type: 'array', prefixItems: [{ const: 'x' }], contains: { const: 1 } },
      [['x', 1]],
      [['x']],
    ],
    [
      'propertyNames',
      { type: 'object', propertyNames: { pattern: '^[a-z]{3}$' }, minProperties: 2 },
      [{ abc: 1, xyz: 2 }],
      [{ ABC: 1, xyz: 2 }],
    ],
    [
      'a condition that only another property escapes',
      {
        type: 'object',
        required: ['kind'],
        properties: { a: { type: 'string' } },
        if: { properties: { a: { const: 'v' } } },
        then: { properties: { kind: { const: 1 } } },
        else: { properties: { kind: { const: 2 } } },
        not: { properties: { kind: { const: 1 } } },
      },
      [{ kind: 2, a: 'x' }],
      [{ kind: 2 }],
    ],
  ])('%s', (_, given, valid, invalid) => {
    const { api, operation, schema } = answering(given)
    const independent = validators()(given)
    for (const value of valid) {
      expect([check(api.schemas, schema, value, 'response'), independent(value)]).toEqual([[], true])
    }
    for (const value of invalid) {
      expect(check(api.schemas, schema, value, 'response'), JSON.stringify(value)).not.toEqual([])
      expect(independent(value)).toBe(false)
    }
    const plan = planBody(api, operation, 200, operation.response(200), { seed: 1, items: 3 })
    expect([plan.origin, independent(plan.value)]).toEqual(['made', true])
  })
})

describe('any schema', () => {
  it('is answered with a valid body, unless it is said that there is none', () => {
    const origins: string[] = []
    fc.assert(
      fc.property(schemas, (schema) => {
        const { api, operation } = answering(schema)
        const plan = planBody(api, operation, 200, operation.response(200), { seed: 1, items: 3 })
        origins.push(plan.origin)
        if (plan.origin === 'impossible') return
        const independent = validators()(schema)
        expect(independent(plan.value), JSON.stringify(plan.value)).toBe(true)
      }),
      { numRuns: 120 },
    )
    expect(origins.filter((origin) => origin === 'made').length).toBeGreaterThan(origins.length * 0.8)
  })
})
