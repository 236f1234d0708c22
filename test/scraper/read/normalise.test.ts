import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, List, Mark, Paragraph } from '../../../scraper/document.js'
import { canonicalBlocks, chaptersOf, cleanMarked, cleanText } from '../../../scraper/read/normalise.js'
import { draw } from './support.js'

const place = { file: 'x' }
const text = (value: string, marks?: Mark[]): Paragraph => ({
  kind: 'paragraph',
  text: value,
  ...(marks ? { marks } : {}),
  place,
})
const heading = (value: string, level = 4): Block => ({ kind: 'heading', level, text: value, anchors: [], place })
const code = (value: string): Block => ({ kind: 'code', text: value, place })
const list = (...items: Block[][]): List => ({ kind: 'list', ordered: false, items, place })

describe('canonicalBlocks', () => {
  const rows: [name: string, given: Block[], want: string[]][] = [
    ['blanks', [text(' a\u00a0 b\u200b\n'), text(' '), list([text('')])], ['a b']],
    ['a status group as a heading', [heading('Status code: 200')], ['Status code: 200']],
    [
      'levels of headings',
      [heading('URI'), heading('Moons', 3), heading('Suns', 1)],
      ['## URI', '### Moons', '## Suns'],
    ],
    [
      'a bold label',
      [text('Function', [{ kind: 'strong', start: 0, end: 8 }]), text('Function')],
      ['## Function', 'Function'],
    ],
    ['a URI in a code block', [heading('URI'), code('GET /v1/x\nGET /v2/x')], ['## URI', 'GET /v1/x', 'GET /v2/x']],
    ['other code in a URI section', [heading('URI'), code('GET /v1/x\nHost: y')], ['## URI', '`GET /v1/x⏎Host: y`']],
    [
      'a request line in an example',
      [heading('Example Requests'), text('GET /v1/x')],
      ['## Example Requests', '`GET /v1/x`'],
    ],
    [
      'a request and its body',
      [heading('Example Requests'), text('POST /v1/x'), code('{ }')],
      ['## Example Requests', '`POST /v1/x⏎{ }`'],
    ],
    [
      'a request with a body and another',
      [heading('Example Requests'), code('POST /v1/x\n{ }'), code('{ "a": 1 }')],
      ['## Example Requests', '`POST /v1/x⏎{ }`', '`{ "a": 1 }`'],
    ],
    [
      'bullets as text',
      [text('One of:'), text('● a'), text('• b'), text('- c'), text('end')],
      ['One of:', '- a', '- b', '- c', 'end'],
    ],
    ['bullets in one paragraph', [text('One of: ● a ● b')], ['One of:', '- a', '- b']],
    ['a dash is no bullet', [text('-'), text('a - b'), text('-1')], ['-', 'a - b', '-1']],
    ['numbers as text', [text('1. a'), text('2. b'), text('4. c')], ['1. a', '1. b', '4. c']],
    ['one number', [text('1. a')], ['1. a']],
    ['bullets inside of items', [list([text('● a')], [text('● b')])], ['- a', '- b']],
    ['blank lines around code', [code('\n\n{\r\n}\n \n')], ['`{⏎}`']],
  ]
  it.each(rows)('%s', (_, given, want) => {
    expect(draw(canonicalBlocks(given))).toEqual(want)
  })

  it('changes nothing when it runs again', () => {
    const paragraph = fc
      .constantFrom('a', ' b ', '● c', 'd ● e', '- f', '1. g', '2. h', 'GET /v1/x', 'Status code: 200')
      .map((value) => text(value))
    const block: fc.Arbitrary<Block> = fc.oneof(
      paragraph,
      fc.constantFrom('URI', 'Example Requests', 'Status code: 400', 'Moons').map((value) => heading(value)),
      fc.constantFrom('{ }', 'POST /v1/x', 'GET /v1/x\n', '\n').map(code),
      fc.array(fc.array(paragraph, { maxLength: 2 }), { maxLength: 3 }).map((items) => list(...items)),
    )
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        const once = canonicalBlocks(blocks)
        expect(canonicalBlocks(once)).toEqual(once)
      }),
    )
  })
})

describe('cleanMarked', () => {
  it('moves the marks with the text', () => {
    const { text: clean, marks } = cleanMarked('  see \u00a0 Table 1 .', [{ kind: 'strong', start: 8, end: 16 }])
    expect(clean.slice(marks?.[0]?.start, marks?.[0]?.end)).toBe('Table 1')
  })

  it('keeps what a mark covers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', ' ', '\t', '\u200b', '\u00a0'), { minLength: 1 }),
        fc.nat(),
        fc.nat(),
        (chars, from, length) => {
          const raw = chars.join('')
          const start = from % raw.length
          const end = Math.min(raw.length, start + 1 + (length % raw.length))
          const { text: clean, marks } = cleanMarked(raw, [{ kind: 'code', start, end }])
          const mark = marks?.[0]
          expect(mark ? clean.slice(mark.start, mark.end) : '').toBe(cleanText(raw.slice(start, end)))
        },
      ),
    )
  })
})

describe('chaptersOf', () => {
  it.each<[string[], string, string[]]>([
    [
      ['Help Center', 'Workspace', 'API Reference', 'Workspace APIs', 'Desktop', 'Doing X'],
      'Doing X',
      ['Workspace APIs', 'Desktop'],
    ],
    [['帮助中心', '云桌面', 'API参考', '桌面', '查询'], '查询', ['桌面']],
    [['Help Center', 'Desktop', 'Doing X'], 'Doing X', ['Desktop']],
    [['Desktop'], 'Doing X', ['Desktop']],
    [[], 'Doing X', []],
  ])('%j', (crumbs, title, want) => {
    expect(chaptersOf(crumbs, title)).toEqual(want)
  })
})
