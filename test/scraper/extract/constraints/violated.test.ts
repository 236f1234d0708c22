import { describe, expect, it } from 'vitest'
import { dropViolated } from '../../../../scraper/extract/constraints/index.js'
import type { Constraints } from '../../../../scraper/extract/draft.js'

const ROWS: readonly (readonly [
  name: string,
  constraints: Constraints,
  example: unknown,
  left: Constraints,
  dropped: readonly string[],
])[] = [
  ['a value inside', { minimum: 1, maximum: 10 }, 5, { minimum: 1, maximum: 10 }, []],
  ['a value above', { minimum: 1, maximum: 10 }, 11, { minimum: 1 }, ['maximum']],
  [
    'a value on an open end',
    { minimum: 0, exclusiveMinimum: true, maximum: 1 },
    0,
    { maximum: 1 },
    ['minimum', 'exclusiveMinimum'],
  ],
  ['a multiple with decimals', { multipleOf: 0.1 }, 0.3, { multipleOf: 0.1 }, []],
  ['no multiple', { multipleOf: 10 }, 15, {}, ['multipleOf']],
  ['characters beyond the basic plane count once', { maxLength: 2 }, '😀😀', { maxLength: 2 }, []],
  ['a text too long', { minLength: 1, maxLength: 2 }, 'abc', { minLength: 1 }, ['maxLength']],
  [
    'a value not listed, with its meanings',
    { enum: ['A'], enumDescriptions: { A: 'a' } },
    'B',
    {},
    ['enum', 'enumDescriptions'],
  ],
  ['a listed value', { enum: ['A', 'B'] }, 'B', { enum: ['A', 'B'] }, []],
  ['a number beside listed texts says nothing of a list', { enum: ['1', '2'] }, true, { enum: ['1', '2'] }, []],
  ['a number that is listed as a text', { enum: ['1', '2'] }, 1, { enum: ['1', '2'] }, []],
  ['a number that is not listed', { enum: ['1', '2'] }, 3, {}, ['enum']],
  ['a date that is none', { format: 'date-time' }, '2022-05-11 11:45', {}, ['format']],
  ['a date-time', { format: 'date-time' }, '2022-05-11T11:45:42.000Z', { format: 'date-time' }, []],
  ['an id without hyphens', { format: 'uuid' }, '0123456789abcdef0123456789abcdef', {}, ['format']],
  ['a pattern', { pattern: '^[a-z]+$' }, 'A1', {}, ['pattern']],
  ['null breaks nothing', { minLength: 1, enum: ['A'] }, null, { minLength: 1, enum: ['A'] }, []],
  [
    'too many items',
    { maxItems: 1, items: { maxLength: 1 } },
    ['a', 'bb'],
    { items: {} },
    ['maxItems', 'items.maxLength'],
  ],
  ['items that repeat', { uniqueItems: true }, ['a', 'a'], {}, ['uniqueItems']],
  ['hints stay', { maximum: 1, hints: ['words'] }, 2, { hints: ['words'] }, ['maximum']],
]

describe('dropViolated', () => {
  it.each(ROWS)('%s', (_, constraints, example, left, dropped) => {
    expect(dropViolated(constraints, example)).toEqual({ constraints: left, dropped })
  })
})
