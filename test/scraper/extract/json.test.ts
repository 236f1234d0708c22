import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJson } from '../../../scraper/extract/json.js'

const ROWS: readonly (readonly [name: string, given: string, want: readonly unknown[]])[] = [
  ['as it is', '{ "a": [1, null, "x"] }', [{ a: [1, null, 'x'] }]],
  ['a trailing comma', '{ "a": 1,\n}', [{ a: 1 }]],
  ['a missing comma', '{ "a": 1\n "b": 2 }', [{ a: 1, b: 2 }]],
  ['a line break in a string', '{ "a": "x\ny" }', [{ a: 'x\ny' }]],
  ['a back-slash that escapes nothing', '{ "a": "C:\\Users" }', [{ a: 'C:\\Users' }]],
  ['comments', '{ // the id\n "a": 1, /* b */ "b": 2 # c\n }', [{ a: 1, b: 2 }]],
  ['dots', '{ "a": [1, ...], ... }', [{ a: [1] }]],
  ['a closer too many', '{ "a": 1 }}', [{ a: 1 }]],
  ['two values', '{ "a": 1 }\n{ "b": 2 }', [{ a: 1 }, { b: 2 }]],
  ['two values with a word between them', '{ "a": 1 } or { "b": 2 }', [{ a: 1 }, { b: 2 }]],
  ['closed too early', '{ "a": { "b": 1 } },\n"c": 2 }', [{ a: { b: 1 }, c: 2 }]],
  ['words of another language', '{ "a": None, "b": True, c: \'x\' }', [{ a: null, b: true, c: 'x' }]],
  ['wide quotes and commas', '{ “a”: 1， “b”： 2 }', [{ a: 1, b: 2 }]],
  ['a key that objects have', '{ "__proto__": 1,}', [JSON.parse('{ "__proto__": 1 }')]],
]

describe('readJson', () => {
  it.each(ROWS)('reads %s', (_name, given, want) => {
    const reading = readJson(given)
    expect(reading.kind === 'values' && reading.values).toEqual(want)
  })

  it('joins what a page break cut, where the brackets were closed before the cut', () => {
    const first = '{ "items": [ { "a": 1, "b": 2 } ] }'
    const second = '"c": 3 } ], "total": 1 }'
    const reading = readJson(`${first}\n${second}`, [first.length + 1])
    expect(reading).toEqual({
      kind: 'values',
      values: [{ items: [{ a: 1, b: 2, c: 3 }], total: 1 }],
      repairs: expect.arrayContaining(['page break']) as unknown,
    })
  })

  const BROKEN: readonly (readonly [string, string, number])[] = [
    ['brackets that stay open', '{ "a": [\n1,\n2', 2],
    ['a closer that closes nothing', '{\n"a": 1\n]\n}', 2],
    ['no JSON', 'a=1&b=2', 0],
  ]
  it.each(BROKEN)('gives the line of %s', (_name, given, line) => {
    expect(readJson(given)).toMatchObject({ kind: 'broken', line })
  })

  it('changes no valid text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value)
        expect(readJson(text)).toEqual({ kind: 'values', values: [JSON.parse(text)], repairs: [] })
      }),
    )
  })

  it('takes any text and never throws', () => {
    const parts = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '1',
      'true',
      '...',
      '//',
      '/*',
      '\n',
      '#',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), fc.nat(40), (texts, at) =>
        ['values', 'broken'].includes(readJson(texts.join(''), [at]).kind),
      ),
    )
  })
})
