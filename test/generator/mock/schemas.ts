import fc, { type Arbitrary } from 'fast-check'

/** Random schemas of OpenAPI 3.1: every keyword that says something about values, alone and together. */

type Json = Record<string, unknown>

const NAMES = ['a', 'b', 'c', 'kind', 'x_1']
const name = fc.constantFrom(...NAMES)
const small = fc.integer({ min: 0, max: 4 })

/** A few of these keywords: all together would leave no value. */
function some(keywords: Record<string, Arbitrary<unknown>>): Arbitrary<Json> {
  const seldom = (value: Arbitrary<unknown>): Arbitrary<unknown> =>
    fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value })
  const members = Object.entries(keywords).map(([key, value]) => [key, seldom(value)] as const)
  return fc
    .record(Object.fromEntries(members))
    .map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)))
}

const scalar = fc.constantFrom<unknown>('v', 'kind', '', 0, 1, 2.5, true, false, null)

const text = some({
  minLength: small,
  maxLength: fc.integer({ min: 4, max: 40 }),
  pattern: fc.constantFrom('^[a-z]+$', '^\\d{2,4}$', '[A-Z]', '^(?!x).*$'),
}).map((rest) => ({ type: 'string', ...rest }))

const format = fc
  .constantFrom('date', 'date-time', 'uuid', 'ipv4', 'ipv6', 'email', 'uri', 'hostname', 'time', 'duration')
  .map((wanted) => ({ type: 'string', format: wanted }))

const number = fc
  .tuple(
    fc.constantFrom('integer', 'number'),
    some({
      minimum: fc.integer({ min: -5, max: 5 }),
      maximum: fc.integer({ min: 5, max: 50 }),
      exclusiveMinimum: fc.integer({ min: -5, max: 5 }),
      exclusiveMaximum: fc.integer({ min: 8, max: 50 }),
      multipleOf: fc.constantFrom(1, 2, 5, 0.5),
    }),
  )
  .map(([type, rest]) => ({ type, ...rest }))

const leaf: Arbitrary<unknown> = fc.oneof(
  text,
  format,
  number,
  fc.constantFrom<unknown>(true, {}, { type: 'boolean' }, { type: 'null' }, { type: ['string', 'null'] }),
  fc.uniqueArray(scalar, { minLength: 1, maxLength: 3 }).map((values) => ({ enum: values })),
  scalar.map((value) => ({ const: value })),
)

/** A schema in which objects and arrays nest a few levels deep. */
export const schemas: Arbitrary<unknown> = fc.letrec<{ any: unknown; object: Json; array: Json; combined: Json }>(
  (tie) => ({
    any: fc.oneof({ maxDepth: 3, depthSize: 'small' }, leaf, tie('object'), tie('array'), tie('combined')),
    object: some({
      properties: fc.dictionary(name, tie('any'), { minKeys: 1, maxKeys: 4 }),
      required: fc.uniqueArray(name, { maxLength: 2 }),
      additionalProperties: fc.oneof(fc.boolean(), tie('any')),
      patternProperties: fc.dictionary(fc.constantFrom('^x_', 'd$'), tie('any'), { minKeys: 1, maxKeys: 1 }),
      propertyNames: fc.constantFrom<unknown>({ pattern: '^[a-z]' }, { maxLength: 5 }, { enum: NAMES }),
      minProperties: fc.integer({ min: 0, max: 3 }),
      maxProperties: fc.integer({ min: 2, max: 5 }),
      dependentRequired: fc.dictionary(name, fc.uniqueArray(name, { maxLength: 2 }), { maxKeys: 2 }),
      dependentSchemas: fc.dictionary(name, tie('any'), { maxKeys: 1 }),
      unevaluatedProperties: fc.constant(false),
    }).map((rest) => ({ type: 'object', ...rest })),
    array: some({
      items: tie('any'),
      prefixItems: fc.array(tie('any'), { minLength: 1, maxLength: 2 }),
      contains: leaf,
      minContains: fc.integer({ min: 0, max: 2 }),
      maxContains: fc.integer({ min: 2, max: 3 }),
      minItems: fc.integer({ min: 0, max: 3 }),
      maxItems: fc.integer({ min: 3, max: 5 }),
      uniqueItems: fc.boolean(),
      unevaluatedItems: fc.constant(false),
    }).map((rest) => ({ type: 'array', ...rest })),
    combined: fc.oneof(
      fc.record({ allOf: fc.array(tie('any'), { minLength: 1, maxLength: 2 }) }),
      fc.record({ anyOf: fc.array(tie('any'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ oneOf: fc.array(tie('any'), { minLength: 1, maxLength: 3 }) }),
      fc.tuple(tie('object'), leaf, tie('object')).map(([base, not, more]) => ({ ...base, not, allOf: [more] })),
      fc.record({ if: tie('any'), then: tie('any'), else: tie('any') }, { requiredKeys: ['if'] }),
      fc
        .tuple(tie('object'), name, scalar, tie('object'))
        .map(([base, key, value, then]) => ({ ...base, if: { properties: { [key]: { const: value } } }, then })),
    ),
  }),
).any
