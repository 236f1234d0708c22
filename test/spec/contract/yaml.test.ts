import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UserError } from '../../../spec/contract/user-error.js'
import { parseYaml, toJson, toYaml, YamlError } from '../../../spec/contract/yaml.js'

describe('parseYaml', () => {
  const good: [name: string, text: string, want: unknown][] = [
    ['a mapping', 'a: 1\nb: [x, "y"]\n', { a: 1, b: ['x', 'y'] }],
    ['JSON', '{"a": [1, true, null]}', { a: [1, true, null] }],
    ['JSON with a comment, which is YAML', '{"a": 1} # x', { a: 1 }],
    ['a date stays text', 'a: 2025-07-14', { a: '2025-07-14' }],
    ['YAML 1.1 words stay text', 'a: yes\nb: on\nc: 12:30', { a: 'yes', b: 'on', c: '12:30' }],
    ['an alias', 'a: &x [1]\nb: *x', { a: [1], b: [1] }],
    ['a byte order mark', '\uFEFFa: 1', { a: 1 }],
  ]
  it.each(good)('reads %s', (_, text, want) => {
    expect(parseYaml(text, 'f.yaml')).toEqual(want)
  })

  it('keeps a key that is a member of every object', () => {
    const value = parseYaml('__proto__: {polluted: 1}\nconstructor: 2', 'f.yaml') as object
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  const laughs = ['a0: &a0 [x, x]']
  for (let level = 1; level < 40; level += 1) laughs.push(`a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`)
  const bad: [name: string, text: string, line: number | undefined, message: RegExp][] = [
    ['an open bracket', 'a: 1\nb: [1,\n', 3, /f\.yaml:3:1/],
    ['a duplicate key', 'a: 1\na: 2', 2, /duplicated/],
    ['two documents', 'a: 1\n---\nb: 2', undefined, /single document/],
    ['an empty text', ' \n', undefined, /empty/],
    ['an unknown tag', 'a: !!js/function x', 1, /tag/],
    ['an alias in itself', 'a: &x [*x]', undefined, /inside|alias|anchor/],
    ['aliases that explode', laughs.join('\n'), undefined, /too large/],
    ['deep nesting', '['.repeat(5000), undefined, /nesting exceeded/],
    ['deep nesting in JSON', '['.repeat(5000) + ']'.repeat(5000), undefined, /nesting exceeded/],
  ]
  it.each(bad)('complains of %s', (_, text, line, message) => {
    try {
      parseYaml(text, 'f.yaml')
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(YamlError)
      expect(error).toBeInstanceOf(UserError)
      expect((error as Error).message).toMatch(message)
      if (line !== undefined) expect((error as YamlError).line).toBe(line)
    }
  })
})

describe('toYaml', () => {
  it('has one style', () => {
    const value = { b: 'plain text', a: 'yes', c: '12', m: 'two\nlines', l: [{ k: 1, s: [] }], o: {} }
    expect(toYaml(value, ['Written by hwapi.', ''])).toBe(
      '# Written by hwapi.\n#\nb: plain text\na: "yes"\nc: "12"\nm: |-\n  two\n  lines\nl:\n  - k: 1\n    s: []\no: {}\n',
    )
  })

  it('writes an object that stands in two places twice', () => {
    const shared = { x: 1 }
    expect(toYaml({ a: shared, b: shared })).toBe('a:\n  x: 1\nb:\n  x: 1\n')
  })

  it('is read back as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value))
        expect(parseYaml(toYaml(plain), 'f')).toEqual(plain)
        expect(parseYaml(toJson(plain), 'f')).toEqual(plain)
      }),
    )
  })

  it('is read back as it was, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        'a',
        ' ',
        '\n',
        '\t',
        ':',
        '#',
        '-',
        '"',
        "'",
        '\\',
        '|',
        '>',
        '%',
        '0',
        '{',
        '\r',
        '\u2028',
        'é',
      ),
    })
    fc.assert(
      fc.property(text, text, (key, value) => {
        expect(parseYaml(toYaml({ [key]: value, l: [value] }), 'f')).toEqual({ [key]: value, l: [value] })
      }),
    )
  })
})
