import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { markdownOf } from '../../../scraper/assemble/markdown.js'
import type { Block, Paragraph } from '../../../scraper/document.js'

const place = { file: 'f' }
const p = (text: string, marks?: Paragraph['marks']): Block => ({
  kind: 'paragraph',
  text,
  place,
  ...(marks ? { marks } : {}),
})
const list = (ordered: boolean, ...items: Block[][]): Block => ({ kind: 'list', ordered, items, place })
const code = (text: string): Block => ({ kind: 'code', text, place })

interface Tree {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Tree[]
}

const parse = (markdown: string): Tree => unified().use(remarkParse).use(remarkGfm).parse(markdown) as Tree
const plain = (tree: Tree): string => tree.value ?? (tree.children ?? []).map(plain).join('')
const types = (tree: Tree): string[] => [tree.type, ...(tree.children ?? []).flatMap(types)]

describe('markdownOf', () => {
  const rows: [name: string, blocks: Block[], want: string][] = [
    ['nothing', [], ''],
    ['empty paragraphs', [p(''), p('')], ''],
    ['paragraphs', [p('One.'), p('Two.')], 'One.\n\nTwo.'],
    ['a list', [p('Options:'), list(false, [p('a: one')], [p('b: two')])], 'Options:\n\n- a: one\n- b: two'],
    ['an ordered list', [list(true, [p('a')], [p('b')])], '1. a\n2. b'],
    ['a nested list', [list(false, [p('a'), list(false, [p('b')])])], '- a\n  - b'],
    ['an item of two paragraphs', [list(false, [p('a'), p('b')])], '- a\n\n  b'],
    ['code', [code('{\n  "a": 1\n}')], '```\n{\n  "a": 1\n}\n```'],
    ['code with a fence in it', [code('```')], '````\n```\n````'],
    ['names with underscores', [p('Set user_name_id to x.')], 'Set user_name_id to x.'],
    ['a lone star', [p('3 * 4')], '3 * 4'],
    ['stars in pairs', [p('*a* and _b_')], '\\*a\\* and \\_b\\_'],
    ['markup', [p('the <tag-key> & <b>')], 'the \\<tag-key> & \\<b>'],
    ['a comparison', [p('1 < 2 and a<=b')], '1 < 2 and a<=b'],
    ['what opens a block', [p('# a'), p('- b'), p('1. c'), p('> d')], '\\# a\n\n\\- b\n\n1\\. c\n\n\\> d'],
    [
      'a link to a page',
      [p('See IAM.', [{ kind: 'link', start: 4, end: 7, href: 'https://x.y/a' }])],
      'See [IAM](<https://x.y/a>).',
    ],
    ['a link inside the document', [p('See IAM.', [{ kind: 'link', start: 4, end: 7, href: '#a' }])], 'See IAM.'],
    ['a script link', [p('See IAM.', [{ kind: 'link', start: 4, end: 7, href: 'javascript:alert(1)' }])], 'See IAM.'],
    ['emphasis', [p('See IAM.', [{ kind: 'strong', start: 4, end: 7 }])], 'See IAM.'],
  ]
  it.each(rows)('writes %s', (_, blocks, want) => {
    expect(markdownOf(blocks)).toBe(want)
  })

  it('gives text that reads as it was, whatever it holds', () => {
    const piece = fc.constantFrom(
      'a',
      'b1',
      ' ',
      '*',
      '_',
      '`',
      '~',
      '<',
      '>',
      '[',
      ']',
      '(',
      ')',
      '!',
      '&',
      'amp;',
      '#',
      '-',
      '+',
      '1',
      '.',
      '\\',
      '|',
      '"',
      ':',
      '=',
      'é',
      '中',
    )
    const text = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
    fc.assert(
      fc.property(text, (given) => {
        const tree = parse(markdownOf([p(given)]))
        expect(plain(tree)).toBe(given)
        expect(new Set(types(tree))).toEqual(new Set(given === '' ? ['root'] : ['root', 'paragraph', 'text']))
      }),
      { numRuns: 2000 },
    )
  })

  it('gives lists that read as they were', () => {
    const item = fc.stringMatching(/^[a-z*_<#-]{1,8}$/)
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), fc.boolean(), (items, ordered) => {
        const tree = parse(markdownOf([list(ordered, ...items.map((text) => [p(text)]))]))
        expect(tree.children?.map(({ type }) => type)).toEqual(['list'])
        expect(tree.children?.[0]?.children?.map(plain)).toEqual(items)
      }),
    )
  })
})
