import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { constraintsOf, dropViolated, violated } from '../../../../scraper/extract/constraints/index.js'
import type { Constraints, TypeText } from '../../../../scraper/extract/draft.js'
import { LABELLED } from './measure.js'
import { blocksOf, typeOf } from './labelled/rows.js'

const TYPES = ['String', 'Integer', 'Number', 'Boolean', 'Object', 'Map', 'Array', 'Array<String>', 'Array<Integer>']
const type = fc.constantFrom(...TYPES).map(typeOf)

/** Pieces of the wordings that rules read, so that random texts hit them. */
const PIECES = [
  'The value can be ',
  'The value ranges from ',
  ' to ',
  'Options: ',
  'Default: ',
  'The default value is ',
  '枚举值：',
  '取值范围：',
  '默认值：',
  '最小长度：',
  '(default)',
  'A',
  'B',
  'ACTIVE',
  'true',
  'false',
  'null',
  '0',
  '1',
  '-1',
  '10',
  '1,000',
  '2^31-1',
  '0.5',
  ' characters',
  '个字符',
  ': ',
  '；',
  ', ',
  ' or ',
  '或',
  '. ',
  '。',
  '\n',
  '\n• ',
  '«',
  '»',
  '"',
  '(',
  ')',
  '[',
  ']',
  'Minimum: ',
  'Maximum: ',
  'a maximum of ',
  'multiple of ',
  'cannot be ',
  'If x is set, ',
  '当',
  '时，',
  'indicates ',
  '表示',
  '^[a-z]+$',
  'Regular expression: ',
  'yyyy-MM-ddTHH:mm:ssZ',
  '__proto__',
  'or is null',
  '{"a":',
  '\\',
  '●',
  'separated by commas',
  'for example, ',
]
const hostile = fc.array(
  fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 }), fc.string({ unit: 'grapheme', maxLength: 4 })),
  { maxLength: 24 },
)

function read(text: string, of: TypeText, language: 'en' | 'zh'): Constraints {
  return constraintsOf(
    { name: 'x', type: of, description: blocksOf(text), location: 'request', language },
    () => undefined,
  )
}

function consistent(constraints: Constraints, base: string): void {
  const { minimum, maximum, minLength, maxLength, minItems, maxItems } = constraints
  if (minimum !== undefined && maximum !== undefined) expect(minimum).toBeLessThanOrEqual(maximum)
  if (minLength !== undefined && maxLength !== undefined) expect(minLength).toBeLessThanOrEqual(maxLength)
  if (minItems !== undefined && maxItems !== undefined) expect(minItems).toBeLessThanOrEqual(maxItems)
  for (const value of constraints.enum ?? []) {
    expect(typeof value).toBe(base === 'string' ? 'string' : 'number')
    expect(violated({ ...constraints, default: undefined } as Constraints, value)).toEqual([])
  }
  expect(new Set(constraints.enum ?? []).size).toBe((constraints.enum ?? []).length)
  if (constraints.default !== undefined) {
    expect(violated(constraints, constraints.default)).toEqual([])
    expect(typeof constraints.default).toBe(base === 'integer' ? 'number' : base)
  }
  if (constraints.pattern !== undefined) expect(() => new RegExp(constraints.pattern ?? '', 'u')).not.toThrow()
  if (constraints.items) consistent(constraints.items, base)
}

function baseOf(of: TypeText): string {
  const inner = of.kind === 'array' ? of.items : of
  return inner.kind === 'scalar' ? inner.type : 'other'
}

describe('constraints of any text', () => {
  it('never throw and never contradict themselves', () => {
    fc.assert(
      fc.property(hostile, type, fc.constantFrom('en' as const, 'zh' as const), (pieces, of, language) => {
        consistent(read(pieces.join(''), of, language), baseOf(of))
      }),
      { numRuns: 2000 },
    )
  })

  it('are consistent on two labelled texts put together', () => {
    const texts = LABELLED.map(({ row }) => row[4])
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.constantFrom(...texts), type, (a, b, of) => {
        consistent(read(`${a}\n${b}`, of, 'en'), baseOf(of))
      }),
      { numRuns: 1500 },
    )
  })

  it('are the same on every call', () => {
    fc.assert(
      fc.property(hostile, type, (pieces, of) => {
        const text = pieces.join('')
        expect(read(text, of, 'en')).toEqual(read(text, of, 'en'))
      }),
    )
  })

  it('keep an example once the violated ones are dropped', () => {
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.double({ noNaN: true }),
      fc.boolean(),
      fc.array(fc.oneof(fc.string(), fc.integer())),
    )
    fc.assert(
      fc.property(hostile, type, value, (pieces, of, example) => {
        const { constraints } = dropViolated(read(pieces.join(''), of, 'en'), example)
        expect(violated(constraints, example)).toEqual([])
        if (Array.isArray(example))
          for (const one of example) expect(violated(constraints.items ?? {}, one)).toEqual([])
      }),
    )
  })

  it('cost no more than proportional time on long texts', () => {
    const long =
      'The value ranges from '.repeat(1500) +
      'A: b '.repeat(1500) +
      '( [ - « 1,'.repeat(1500) +
      '当'.repeat(1500) +
      ' '.repeat(3000)
    expect(() => read(long, typeOf('String'), 'en')).not.toThrow()
    expect(() => read(long, typeOf('Integer'), 'zh')).not.toThrow()
  })
})
