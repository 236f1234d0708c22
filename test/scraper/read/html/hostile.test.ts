import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../scraper/document.js'
import { linksOf, textOf } from '../../../../scraper/document.js'
import { readMarkdown } from '../../../../scraper/read/markdown/index.js'
import { readPage } from './draw.js'

const many = (text: string, count: number): string => text.repeat(count)
const each = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join('')

/** Each row: what it is about and a page that is read all the same. */
const READ: readonly (readonly [name: string, html: string])[] = [
  ['10,000 nested boxes', `<h1>T</h1>${many('<div>', 10_000)}x`],
  ['10,000 boxes around the title', `${many('<div>', 10_000)}<h1>T</h1>x`],
  ['nested lists', `<h1>T</h1>${many('<ul><li>x', 2000)}`],
  ['nested tables', `<h1>T</h1>${many('<table><tr><td>x', 1000)}`],
  ['nested headings', `<h1>T</h1>${many('<h2><div>', 2000)}x`],
  ['nested links', `<h1>T</h1>${many('<a href="x">', 5000)}x`],
  [
    '300,000 cells by spans',
    `<h1>T</h1><table>${many('<tr><td colspan=1000 rowspan=65000>x</td><td>y</td></tr>', 1500)}</table>`,
  ],
  ['a row of 20,000 cells', `<h1>T</h1><table><tr>${many('<td>x', 20_000)}</table>`],
  ['200,000 paragraphs', `<h1>T</h1>${many('<p>x', 200_000)}`],
  ['many marks', `<h1>T</h1><p>${many('<b>x</b> <a href=y>z</a>', 20_000)}`],
  ['many titles', many('<h1>T</h1><h4>URI</h4><p>x', 2000)],
  ['an unclosed tag', `<h1>T</h1><p>x${many('<a', 100_000)}`],
  ['an unclosed comment', `<h1>T</h1><p>x${many('<!--', 100_000)}`],
  ['an unclosed quote', `<h1>T</h1><p>x</p><p a="${many("'", 100_000)}`],
  ['tags in attributes', `<h1>T</h1><p>x</p><p a = "${many('<div>', 100_000)}" b='${many('<ul><li>', 50_000)}'>`],
  ['control characters', '<h1>T</h1>\u0000<p>\ud800x\u0000\u202e'],
  [
    'names of an object’s own members',
    '<h1>T</h1><p id="__proto__" class="constructor">x</p><table id="hasOwnProperty"><tr><td headers="__proto__">x',
  ],
]

/** Each row: what it is about and a page that would keep the parser busy for hours. */
const REFUSED: readonly (readonly [name: string, html: string])[] = [
  ['a million nested boxes', many('<div>', 1_000_000)],
  ['100,000 nested lists', many('<ul><li>', 100_000)],
  ['100,000 attributes of one tag', `<p ${each(100_000, (i) => `a${i} `)}>`],
  ['formatting that stays open', `${each(5000, (i) => `<font id=${i}>`)}${many('<p>x', 5000)}`],
  ['content that must leave a table', `<table>${many('<p>x</p>', 100_000)}`],
  ['nested templates', many('<template>', 10_000)],
  ['nested boxes behind a quote in a name', `<h1>T</h1><p x"y>${many('<div>', 100_000)}"`],
  ['nested boxes behind a blank that is none', `<h1>T</h1><a\u00a0name="x>${many('<div>', 100_000)}"`],
  ['nested elements whose names go on', `<h1>T</h1>${many('<br\u00a0x>', 100_000)}`],
]

describe('hostile pages', () => {
  it.each(READ)('reads %s', (_, html) => {
    const { documents } = readPage(html)
    const text = documents.map((document) => textOf(document.blocks)).join('')
    expect(text).toContain('x')
    expect(documents.flatMap((document) => linksOf(document.blocks)).length).toBeGreaterThanOrEqual(0)
  })

  it.each(REFUSED)('refuses %s, with a finding', (_, html) => {
    expect(readPage(html)).toEqual({ documents: [], codes: ['read.html.tangled'] })
  })

  it('flattens what is nested too deeply, once, with its text', () => {
    const { documents, codes } = readPage(`<h1>T</h1>${each(100, (i) => `<ul><li>item${i} `)}`)
    const words = documents.flatMap((document) => textOf(document.blocks).split(/\s+/))
    expect(words).toEqual(Array.from({ length: 100 }, (_, i) => `item${i}`))
    expect(codes).toEqual(['read.html.flattened'])
  })

  it('reports cells beyond the most columns', () => {
    expect(readPage(`<h1>T</h1><table><tr>${many('<td>x', 500)}</table>`).codes).toEqual(['read.html.cells-cut'])
  })
})

const MARKDOWN_REFUSED: readonly (readonly [name: string, text: string])[] = [
  ['nested quotes', `${many('> ', 10_000)}x`],
  ['nested lists', each(1000, (i) => `${many('  ', i)}- x\n`)],
  ['list markers on one line', many('- ', 3000)],
  ['back-ticks of every length', each(1000, (i) => `${many('`', i + 1)}a `)],
  ['open stars', many('**a', 20_000)],
  ['open instructions', many('a <?', 20_000)],
  ['half links', many('[a](b', 20_000)],
  ['a paragraph of many lines', many('word word\n', 50_000)],
  ['fences that are none', `a\n    ~~~\n${many('**a', 20_000)}`],
]

describe('hostile Markdown', () => {
  it.each(MARKDOWN_REFUSED)('refuses %s, with a finding', (_, text) => {
    expect(readPage(text, readMarkdown)).toEqual({ documents: [], codes: ['read.html.tangled'] })
  })

  it('reads many tables that are never closed', () => {
    expect(readPage(`# T\n\n${many('<table><tr><td>x\n\n', 300)}`, readMarkdown).codes).not.toContain(
      'read.html.tangled',
    )
  })
})

/** A soup of the reader's tags, words that can be found again, and nonsense. */
const TAGS =
  'div p h1 h4 table thead tbody tr td th ul ol li pre a b span br caption code section sup blockquote dl dt form button'.split(
    ' ',
  )
const soup = fc
  .array(
    fc.oneof(
      fc.nat(99).map((n) => `word${n} `),
      fc.constantFrom(...TAGS).map((tag) => `<${tag}>`),
      fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
      fc.constantFrom(
        '<td colspan=3>',
        '<td rowspan="2">',
        '<a href="#x">',
        '<a name=y>',
        '<table id=z>',
        '\n',
        '&lt;',
        '<p class="sectiontitle">',
        '<!-- -->',
        '< ',
        '**',
        '| a |',
        '- ',
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

function isRectangular(block: Block): boolean {
  if (block.kind === 'list') return block.items.flat().every(isRectangular)
  if (block.kind !== 'table') return true
  const width = block.header.length || (block.rows[0]?.length ?? 0)
  const cells = [...block.header, ...block.rows.flat()]
  return block.rows.every((row) => row.length === width) && cells.every((cell) => cell.blocks.every(isRectangular))
}

const words = (text: string): string[] => (text.match(/word\d+/g) ?? []).sort()

describe('any soup of tags', () => {
  it('gives rectangular tables and loses no word', () => {
    fc.assert(
      fc.property(soup, (body) => {
        // What HTML itself hides: text of buttons.
        const shown = body.replace(/<button>|<form>/g, '')
        const { documents } = readPage(`<h1 class="topictitle1">T</h1><div>${shown}`)
        expect(documents.flatMap((document) => document.blocks).every(isRectangular)).toBe(true)
        const text = documents
          .flatMap((document) => [document.title, textOf(document.blocks), ...captions(document.blocks)])
          .join(' ')
        for (const word of words(shown)) expect(text).toContain(word)
      }),
      { numRuns: 500 },
    )
  })

  it('never throws, as HTML or as Markdown', () => {
    fc.assert(
      fc.property(soup, (body) => {
        readPage(body)
        readPage(body, readMarkdown)
      }),
      { numRuns: 300 },
    )
  })
})

function captions(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return captions(block.items.flat())
    if (block.kind !== 'table') return []
    return [block.caption ?? '', ...[...block.header, ...block.rows.flat()].flatMap((cell) => captions(cell.blocks))]
  })
}
