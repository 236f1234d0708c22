import { describe, expect, it } from 'vitest'
import { CONSTRAINTS } from '../../../../scraper/diagnostics/constraints.js'
import { constraintsOf, RULES } from '../../../../scraper/extract/constraints/index.js'
import { segmentsOf } from '../../../../scraper/extract/constraints/labels.js'
import { parseCount, parseNumber } from '../../../../scraper/extract/constraints/numbers.js'
import { ecmaPattern } from '../../../../scraper/extract/constraints/rules/pattern.js'
import { linesOf, plainText } from '../../../../scraper/extract/constraints/text.js'
import { blocksOf, typeOf } from './labelled/rows.js'

function found(type: string, text: string, language: 'en' | 'zh' = 'en') {
  const codes: string[] = []
  const constraints = constraintsOf(
    { name: 'x', type: typeOf(type), description: blocksOf(text), location: 'request', language },
    (code, data) => {
      codes.push(code)
      // Every finding has a sentence.
      expect((CONSTRAINTS[code].message as (data: object) => string)(data)).toMatch(/x/)
    },
  )
  return { codes, constraints }
}

describe('findings', () => {
  const ROWS: readonly (readonly [type: string, text: string, codes: readonly string[]])[] = [
    ['Integer', 'The value ranges from 1 to 10. The value ranges from 1 to 20.', ['constraints.contradiction']],
    ['Integer', 'The maximum value is 1. The minimum value is 5.', ['constraints.range-reversed']],
    ['Integer', 'The value ranges from 1 to 10. Default: 20', ['constraints.default-outside']],
    ['String', 'The default value is ascending.', ['constraints.default-unconfirmed']],
    ['Integer', 'The value ranges from 1 to 10. -1 indicates no limit.', ['constraints.special-value']],
    ['String', 'The value can be «AAAA» or «BB».\nMaximum: 2', ['constraints.enum-outside']],
    ['String', 'The value contains 1 to 20 characters.\nMinimum: 1\nMaximum: 30', ['constraints.overruled']],
    ['String', 'The value can be «A1» or «B1». In eu-de, the value can only be «C1».', ['constraints.contradiction']],
    ['Integer', 'The value ranges from 1 to 10. The default value is 5.', []],
  ]
  it.each(ROWS)('%s: %s', (type, text, codes) => {
    expect(found(type, text).codes).toEqual(codes)
  })
})

describe('constraints beside the rules', () => {
  it('take the length of the type cell where the text says none', () => {
    const field = { name: 'x', description: blocksOf('Name.'), location: 'request', language: 'en' } as const
    const type = { kind: 'scalar', type: 'string', maxLength: 64 } as const
    expect(constraintsOf({ ...field, type }, () => undefined)).toEqual({ maxLength: 64 })
    expect(constraintsOf({ ...field, type, description: blocksOf('1 to 32 characters.') }, () => undefined)).toEqual({
      minLength: 1,
      maxLength: 32,
    })
  })

  it.each<[text: string, want: true | undefined]>([
    ['Rule. If the value is null, it applies to all users.', true],
    ['Rule. The value is null if the listener has none.', true],
    ['Whether the value is null.', undefined],
    ['Mode. Use it if the user name or the value is null.', undefined],
  ])('allow null where it is the value of the field itself: %s', (text, want) => {
    expect(found('String', text).constraints.nullable).toBe(want)
  })

  it('keep the words of what no keyword can carry', () => {
    expect(found('String', 'Mode. Options: none low high').constraints).toEqual({ hints: ['none low high'] })
    expect(found('String', 'Port. The value ranges from 0 to 65535.').constraints).toEqual({
      hints: ['The value ranges from 0 to 65535.'],
    })
  })

  it('hold document text as own keys, whatever it is', () => {
    const { constraints } = found('String', 'Options:\n• «__proto__»: first\n• «constructor»: second')
    expect(Object.entries(constraints.enumDescriptions ?? {})).toEqual([
      ['__proto__', 'first'],
      ['constructor', 'second'],
    ])
  })

  it('have rules of distinct names that say what they read', () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length)
    for (const rule of RULES) expect(rule.reads).not.toBe('')
  })
})

describe('lines and labels', () => {
  const lines = (text: string) => linesOf(blocksOf(text)).map((line) => `${line.list}|${line.raw}`)
  it.each([
    ['paragraphs', 'a\nb', ['0|a', '0|b']],
    ['a list', 'a\n• b\n• c', ['0|a', '1|b', '1|c']],
    ['printed bullets', 'a ● b ● c', ['0|a', '1|b', '1|c']],
    ['printed bullets inside an item', '• b ● c', ['1|b', '1|c']],
    ['dashes before values', '-on: x\n-off: y', ['1|on: x', '1|off: y']],
    ['a dash inside a sentence', 'desktop - idle duration', ['0|desktop - idle duration']],
    ['a nested list', '• a\n  • b\n• c', ['1|a', '2|b', '1|c']],
    ['a list that its only item announces', '• a:\n  • b', ['1|a:', '2|b']],
    ['a list cut inside its only item', '• a\n  • b', ['1|a', '1|b']],
  ])('%s', (_, text, want) => {
    expect(lines(text)).toEqual(want)
  })

  it('keeps the length of a text when it makes punctuation plain', () => {
    const text = '取值：“A”（默认），Ｂ～Ｃ'
    expect(plainText(text)).toBe('取值:"A"(默认),B~C')
    expect(plainText(text)).toHaveLength(text.length)
  })

  const segments = (text: string) =>
    segmentsOf(linesOf(blocksOf(text))).map((one) => [one.kind ?? '', ...one.lines.map((line) => line.raw)])
  it.each([
    [
      'inline',
      'Rate. Default: 5',
      [
        ['', 'Rate.'],
        ['default', '5'],
      ],
    ],
    [
      'glued',
      '名称最小长度：0最大长度：64',
      [
        ['', '名称'],
        ['minLength', '0'],
        ['maxLength', '64'],
      ],
    ],
    [
      'on lines of their own',
      '«Range»\n1 to 5\n«Default Value»\nN/A',
      [
        ['range', '1 to 5'],
        ['default', 'N/A'],
      ],
    ],
    [
      'after a value, the prose goes on',
      'Default: 5\nMore.',
      [
        ['default', '5'],
        ['', 'More.'],
      ],
    ],
    [
      'a value named default is no label',
      '• sudo: a\n• default: b\n• users: c',
      [['', 'sudo: a', 'default: b', 'users: c']],
    ],
    ['a word in a sentence is no label', 'The default: see below.', [['', 'The default: see below.']]],
  ])('labels %s', (_, text, want) => {
    expect(segments(text)).toEqual(want)
  })
})

describe('numbers', () => {
  it.each([
    ['1,000', 1000],
    ['-5', -5],
    ['0.000001', 0.000001],
    ['2^31-1', 2147483647],
    ['2的31次方-1', 2147483647],
    ['2^63-1', undefined],
    ['1,00', undefined],
    ['abc', undefined],
  ])('%s', (text, want) => {
    expect(parseNumber(text)).toBe(want)
  })
  it.each([
    ['five', 5],
    ['两', 2],
    ['1,000', 1000],
    ['-1', undefined],
  ])('count %s', (text, want) => {
    expect(parseCount(text)).toBe(want)
  })
})

describe('patterns', () => {
  it.each([
    ['^[a-z]{1,64}$', true],
    ['^[a-z$', false],
    ['^(a+)+$', false],
    ['^(a|b)*$', true],
    ['^(?!\\\\s)a$', false],
    ['^\\_a$', false],
  ])('%s', (source, taken) => {
    expect(ecmaPattern(source)).toBe(taken ? source : undefined)
  })
})
