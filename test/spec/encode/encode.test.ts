import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { markdownText } from '../../../spec/encode/markdown.js'
import { placeText } from '../../../spec/encode/place.js'

interface Tree {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Tree[]
}

const parse = (markdown: string): Tree => unified().use(remarkParse).use(remarkGfm).parse(markdown) as Tree
const plain = (tree: Tree): string => tree.value ?? (tree.children ?? []).map(plain).join('')
const types = (tree: Tree): string[] => [tree.type, ...(tree.children ?? []).flatMap(types)]

describe('markdownText', () => {
  it.each([
    ['a name', 'DesktopPool.desktop_pool_id of /v2/{project_id}', 'DesktopPool.desktop_pool_id of /v2/{project_id}'],
    ['emphasis', '_a_ and *b*', '\\_a\\_ and \\*b\\*'],
    ['HTML', '<b>&lt;', '&lt;b&gt;&amp;lt;'],
    ['an address', 'https://a.b www.c.d me@e.f', 'https&#58;//a.b www&#46;c.d me&#64;e.f'],
    ['a heading', '# a', '\\# a'],
    ['lines', ' a\n\u2028b\u202e\u0007 ', 'a b'],
    ['a bar', 'a|b', 'a\\|b'],
  ])('%s', (_, given, want) => expect(markdownText(given)).toBe(want))

  it('reads as it was, whatever it holds', () => {
    const signs = [...'ab1 *_`~<>[](){}!&#-+.\\|":=/é中', 'amp;', '[x]', '1.', '- ', '![']
    const given = fc
      .array(fc.constantFrom(...signs), { maxLength: 14 })
      .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
    fc.assert(
      fc.property(given, (text) => {
        const tree = parse(markdownText(text))
        expect(plain(tree)).toBe(text)
        expect(new Set(types(tree))).toEqual(new Set(text === '' ? ['root'] : ['root', 'paragraph', 'text']))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('placeText', () => {
  it.each([
    [{ file: 'a.html' }, 'a.html'],
    [{ file: 'a.txt', line: 7, section: '4.1', table: '4-2', row: 3 }, 'a.txt:7, 4.1, table 4-2, row 3'],
    [{ file: '', pointer: '/components/schemas/A' }, '/components/schemas/A'],
    [{ file: 'openapi.yaml', pointer: '#/paths' }, 'openapi.yaml, #/paths'],
  ])('%j', (place, want) => expect(placeText(place)).toBe(want))
})
