import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chunksOf } from '../../../../scraper/read/markdown/chunks.js'
import { parseMarkdown } from '../../../../scraper/read/markdown/parser.js'

const PIECES = [
  '# head', 'text', '**表 1** x', '- item', '-', '1. one', '  more', '    indented', '> quote', '```', '  ```', '~~~~', '- ```',
  '| a | b |', '|---|---|', '| 1 | 2 |', '<div>', '</div>', '<!-- note', '-->', '<!-- x -->', '<pre>', '</pre>', '<table><tr>', '***', '',
  '', '', '',
] // prettier-ignore

describe('cutting a Markdown text', () => {
  it('gives the blocks of the whole text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }), (lines) => {
        const text = lines.join('\n')
        const parts = chunksOf(text, 1).flatMap(({ text: part, line }) => shapes(part, line))
        expect(parts).toEqual(shapes(text, 0))
      }),
      { numRuns: 300 },
    )
  })

  it('loses no line', () => {
    const text = Array.from({ length: 50 }, (_, index) => `para ${index}\n`).join('\n')
    const chunks = chunksOf(text, 100)
    expect(chunks.length).toBeGreaterThan(3)
    expect(chunks.map((chunk) => chunk.text).join('\n')).toBe(text)
  })

  it.each([
    ['a short text', 'a\n\nb\n', 100],
    ['a text with a definition', '[x]\n\nb\n\n[x]: http://a/b', 1],
  ])('keeps %s whole', (_, text, size) => {
    expect(chunksOf(text, size)).toEqual([{ text, line: 0 }])
  })
})

/** Every block: kind, first line, and what it holds. */
function shapes(text: string, line: number): unknown[] {
  return parseMarkdown(text).blocks.map((token) => [
    token.type,
    token.map ? token.map[0] + line : undefined,
    token.content.trimEnd(),
  ])
}
