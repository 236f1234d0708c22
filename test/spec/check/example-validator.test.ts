import { Ajv, type ErrorObject } from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleValidator } from '../../../spec/check/example-validator.js'
import { componentsDocument, toJsonSchema } from '../../../spec/check/json-schema.js'
import type { OpenApiDocument, Schema } from '../../../spec/contract/openapi.js'

const documentOf = (schemas: Record<string, Schema>): OpenApiDocument => ({
  openapi: '3.0.3',
  info: { title: 't', version: '1.0.0' },
  paths: {},
  components: { schemas },
})

/** What Ajv says of a schema as a whole. */
function whole(schemas: Record<string, Schema>, schema: Schema, value: unknown): unknown[] {
  const ajv = new Ajv({ strict: false, allErrors: true, verbose: true })
  ;(addFormats as unknown as (ajv: Ajv) => void)(ajv)
  for (const format of ['int32', 'int64', 'float', 'double', 'byte', 'binary', 'password']) ajv.addFormat(format, true)
  ajv.addSchema(componentsDocument(schemas))
  const validate = ajv.compile(toJsonSchema(schema))
  return validate(value) ? [] : (validate.errors ?? []).map(shown)
}

const shown = ({ instancePath, keyword, params, message, data }: ErrorObject): unknown => ({
  instancePath,
  keyword,
  params,
  message,
  data,
})

const key = fc.constantFrom('a', 'b', 'c/d', 'e~f')
const scalar = fc.oneof(
  fc.record(
    {
      type: fc.constant('string'),
      nullable: fc.boolean(),
      minLength: fc.nat(3),
      maxLength: fc.integer({ min: 1, max: 4 }),
      pattern: fc.constantFrom('^a', '\\d'),
      format: fc.constantFrom('date', 'date-time', 'byte', 'ipv4'),
      enum: fc.constantFrom(['a', 'b'], ['1']),
    },
    { requiredKeys: ['type'] },
  ),
  fc.record(
    {
      type: fc.constantFrom('integer', 'number'),
      nullable: fc.boolean(),
      minimum: fc.integer({ min: -2, max: 2 }),
      maximum: fc.integer({ min: 0, max: 9 }),
      exclusiveMinimum: fc.boolean(),
      multipleOf: fc.constantFrom(2, 3),
      enum: fc.constantFrom([1, 2], [0]),
      format: fc.constantFrom('int32', 'int64'),
    },
    { requiredKeys: ['type'] },
  ),
  fc.record({ type: fc.constant('boolean'), description: fc.constant('x'), 'x-source': fc.constant({}) }),
  fc.constantFrom({}, { $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }),
)
const schema = fc.letrec<{ schema: Schema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3 },
    scalar as unknown as fc.Arbitrary<Schema>,
    fc.record(
      {
        type: fc.constant('object' as const),
        nullable: fc.boolean(),
        properties: fc.dictionary(key, tie('schema')),
        required: fc.uniqueArray(key, { minLength: 1 }),
        additionalProperties: fc.oneof(fc.boolean(), tie('schema')),
        minProperties: fc.nat(2),
        maxProperties: fc.nat(2),
      },
      { requiredKeys: ['type'] },
    ) as fc.Arbitrary<Schema>,
    fc.record(
      {
        type: fc.constant('array' as const),
        items: tie('schema'),
        minItems: fc.nat(2),
        maxItems: fc.nat(2),
        uniqueItems: fc.boolean(),
      },
      { requiredKeys: ['type'] },
    ) as fc.Arbitrary<Schema>,
    fc.array(tie('schema'), { minLength: 1, maxLength: 2 }).map((allOf) => ({ allOf })),
    fc.array(tie('schema'), { minLength: 1, maxLength: 2 }).map((oneOf) => ({ type: 'object' as const, oneOf })),
  ),
})).schema
const leaf = fc.oneof(
  fc.constantFrom('', 'a', 'ab1', '2020-01-01', '😀😀'),
  fc.integer({ min: -3, max: 9 }),
  fc.boolean(),
)
const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.constantFrom(null, 1.5, 1e300),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value')),
  ),
})).value

describe('exampleValidator', () => {
  it('finds what Ajv finds in a schema as a whole, in the same order', () => {
    fc.assert(
      fc.property(schema, schema, schema, value, (a, b, at, example) => {
        // References in a circle judge nothing.
        fc.pre(!('$ref' in a) && !('$ref' in b) && !/allOf|oneOf/.test(JSON.stringify([a, b])))
        const schemas = { A: a, B: b }
        const want = whole(schemas, at, example)
        expect(exampleValidator(documentOf(schemas))(at, example).map((error) => shown(error))).toEqual(want)
      }),
      { numRuns: 60 },
    )
  })

  const rows: [name: string, schema: Schema, value: unknown][] = [
    ['a reference to nothing', { $ref: '#/components/schemas/None' }, 1],
    ['a reference to itself', { $ref: '#/components/schemas/Loop' }, 1],
    ['a pattern that is none', { type: 'string', pattern: '[' }, 'a'],
    ['a type that is none', { type: 'text' as never }, 'a'],
    ['a combination with a broken part', { allOf: [{ $ref: '#/components/schemas/Broken' }] }, 'a'],
  ]
  it.each(rows)('says nothing of %s', (_, at, example) => {
    const schemas = {
      Loop: { $ref: '#/components/schemas/Loop' },
      Broken: { type: 'string' as const, minLength: 'x' as unknown as number },
    }
    expect(exampleValidator(documentOf(schemas))(at, example)).toEqual([])
  })

  it('reads members of the names that objects have from birth', () => {
    const at: Schema = {
      type: 'object',
      properties: { constructor: { type: 'string' } as Schema },
      required: ['toString'],
    }
    const found = exampleValidator(documentOf({}))(at, {})
    expect(found.every(({ instancePath }) => instancePath === '')).toBe(true)
  })
})
