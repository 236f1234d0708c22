import fc from 'fast-check'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import {
  commentText,
  markdownCode,
  markdownText,
  objectKey,
  stringLiteral,
  valueLiteral,
  webAddress,
} from '../../../generator/emit/encode.js'

/** Strings that are likely to break out of something. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        "'",
        '"',
        '`',
        '\\',
        '${',
        '*/',
        '/*',
        '\n',
        '\r',
        '\u2028',
        '\u0000',
        '\u202e',
        '\ud800',
        '</script>',
        '<!--',
        '@',
        '{',
        '}',
        'a',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
)

const parse = (source: string): ts.SourceFile => ts.createSourceFile('x.ts', source, ts.ScriptTarget.ES2022, true)

describe('encoders', () => {
  it('string literals say the text again, in one token of visible characters', () => {
    fc.assert(
      fc.property(text, (value) => {
        const literal = stringLiteral(value)
        const statement = parse(`(${literal})`).statements[0] as ts.ExpressionStatement
        const inner = (statement.expression as ts.ParenthesizedExpression).expression
        expect(ts.isStringLiteral(inner) && inner.text).toBe(value)
        expect(literal).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|<\/|<!--/u)
      }),
    )
  })

  it('comments hold one comment, whatever the text', () => {
    fc.assert(
      fc.property(text, (value) => {
        const source = parse(`/** ${commentText(value)} */\nconst x = 1`)
        expect(source.statements).toHaveLength(1)
        expect(ts.getJSDocTags(source.statements[0] as ts.Statement).map((tag) => tag.getText())).toEqual([])
      }),
    )
  })

  it('values say the value again', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const made: unknown = new Function(`return ${valueLiteral(value)}`)()
        expect(JSON.stringify(made)).toBe(JSON.stringify(value))
      }),
    )
  })

  const KEYS: [name: string, key: string][] = [
    ['id', 'id'],
    ['x-id', "'x-id'"],
    ['__proto__', "['__proto__']"],
    ['1', "'1'"],
    ["it's", '"it\'s"'],
    ['', "''"],
  ]
  it.each(KEYS)('the key %j is written %s', (name, key) => {
    expect(objectKey(name)).toBe(key)
    const made = new Function(`return { ${key}: 1 }`)() as object
    expect(Object.keys(made)).toEqual([name])
  })

  const MARKDOWN: [text: string, written: string][] = [
    ['plain words, 1 to 5.', 'plain words, 1 to 5.'],
    ['a | b', 'a \\| b'],
    ['<img src=x>', '&lt;img src=x&gt;'],
    ['see https://x.example now', 'see `https://x.example` now'],
    ['a@b.example', '`a@b.example`'],
    ['[a](b)', '\\[a\\](b)'],
    ['two\nlines', 'two lines'],
  ]
  it.each(MARKDOWN)('Markdown: %j', (given, want) => expect(markdownText(given)).toBe(want))

  it('code in Markdown has a fence longer than any inside', () => {
    expect(markdownCode('a``b')).toBe('```a``b```')
    expect(markdownCode('`a')).toBe('`` `a ``')
  })

  const ADDRESSES: [text: string, address: string | undefined][] = [
    ['https://a.example/x', 'https://a.example/x'],
    ['https://a.example/*/', 'https://a.example/%2A/'],
    ['javascript:alert(1)', undefined],
    ['not an address', undefined],
    ['https://a.example/>)x', 'https://a.example/%3E%29x'],
  ]
  it.each(ADDRESSES)('the address %j', (given, want) => expect(webAddress(given)).toBe(want))
})
