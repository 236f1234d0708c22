import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeMatching } from '../../../generator/runtime/mock/pattern-make.js'
import { compileProgram, runProgram } from '../../../generator/runtime/mock/pattern-match.js'
import { parsePattern } from '../../../generator/runtime/mock/pattern-parse.js'
import { compilePattern } from '../../../generator/runtime/mock/pattern.js'

const PATTERNS = [
  '^[a-z]+$',
  '^[A-Z]{2,8}-[0-9]+$',
  '^\\d{4}-\\d{2}-\\d{2}$',
  '^(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}$',
  '^[\\w.+-]+@[\\w-]+\\.[\\w.]+$',
  '[^a-z]',
  '^a|b$',
  '^(ab?|c{2,3})*d$',
  '^[\\u4e00-\\u9fa5a-zA-Z0-9_-]{1,32}$',
  '\\bword\\b',
  '^\\S(.*\\S)?$',
  '^[]x]?$',
  '^\\x41\\u0042\\t?$',
  '^.{0,3}$',
  '^[^/]+/[^/]+$',
  '^(true|false)$',
  '^[a-z&&]{2}$',
  '^x??y*?$',
]

describe('patterns', () => {
  it.each(PATTERNS)('%s is matched as the platform does', (source) => {
    const program = compileProgram(parsePattern(source)?.node ?? { kind: 'choice', nodes: [] })
    const expression = new RegExp(source)
    expect(program).toBeDefined()
    fc.assert(
      fc.property(
        fc.oneof(
          source.includes('\\b') || source.includes('[]') ? fc.string() : fc.stringMatching(expression),
          fc.string({ maxLength: 12 }),
          fc.constantFrom('', 'a', 'ab', 'word', ' word ', '1.2.3.4', 'A-1'),
        ),
        (text) => {
          expect([text, runProgram(program ?? [], text)]).toEqual([text, expression.test(text)])
        },
      ),
      { numRuns: 60 },
    )
  })

  it.each(PATTERNS.filter((source) => source !== '^[]x]?$'))('%s gets texts that match', (source) => {
    for (let seed = 0; seed < 10; seed++) {
      const made = makeMatching(source, { least: 0, most: 64 }, seed, () => true)
      expect(made).toMatch(new RegExp(source))
    }
  })

  it.each([
    ['(?i)abc'],
    ['(a)\\1'],
    ['\\p{Script=Han}'],
    ['[z-a]'],
    ['(?P<x>a)'],
    ['a{3,1}'],
    ['('],
    [')'],
    ['*'],
    ['['],
    ['\\'],
  ])('%s lies outside the subset', (source) => {
    expect(parsePattern(source)).toBeUndefined()
  })

  it('says when a text is no pattern', () => {
    expect(compilePattern('(?i)abc')).toMatchObject({ usable: false })
    expect(compilePattern('(?i)abc').test('x')).toBe(true)
  })

  it.each([
    ['^(a+)+$', 'a'],
    ['^(a|a)*$', 'a'],
    ['^(.*a){20}$', 'a'],
    ['^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*$', 'a'],
    ['(x+x+)+y', 'x'],
  ])('%s cannot hang the process', (source, letter) => {
    expect(compilePattern(source).test(`${letter.repeat(5000)}!`)).toBe(new RegExp(source).test('!'))
  })

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'()[]{}*+?|\\^$.-,09az') })),
        fc.string({ maxLength: 20 }),
        (source, text) => {
          expect(typeof compilePattern(source).test(text)).toBe('boolean')
          const made = makeMatching(source, { least: 0, most: 30 }, 1, () => true)
          if (made !== undefined) expect(compilePattern(source).test(made)).toBe(true)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('agrees with the platform for patterns of the subset', () => {
    const source = fc.string({
      unit: fc.constantFrom('a', 'b', '[ab]', '(a|b)', '.', 'a*', 'b+', 'a?', '(ab){1,2}', '^', '$', '[^a]'),
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(source, fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 }), (given, text) => {
        let expression: RegExp
        try {
          expression = new RegExp(given)
        } catch {
          return
        }
        const program = compileProgram(parsePattern(given)?.node ?? { kind: 'choice', nodes: [] })
        expect([given, text, runProgram(program ?? [], text)]).toEqual([given, text, expression.test(text)])
      }),
      { numRuns: 200 },
    )
  })
})
