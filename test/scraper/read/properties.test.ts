import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scrapeReporter } from '../../../scraper/diagnostics/index.js'
import { textOf, type Document } from '../../../scraper/document.js'
import { detectFormat } from '../../../scraper/read/index.js'
import { readManual } from '../../../scraper/read/manual/index.js'
import { readPageText } from '../../../scraper/read/page/index.js'
import { seedText } from './support.js'

const READERS = [
  ['manual-text', readManual],
  ['page-text', readPageText],
] as const

const pieces = fc.constantFrom(
  ...[
    'Function',
    'URI',
    'Request Parameters',
    'Response Parameters',
    'Example Requests',
    'Status Codes',
    'Error Codes',
  ],
  ...[
    'Status code: 200',
    '**Status code: 400****Table 4-2** Response body parameters',
    'Table 4-1 Path Parameters',
    'Table 1 tag',
  ],
  ...['Parameter', 'Mandatory', 'Type', 'Description', 'Yes', 'String', 'Array of tag objects', 'name_TOK'],
  ...[
    'Parameter\tType\tDescription',
    'name_TOK\tString\tText TOK.',
    '| Parameter | Type | Description |',
    '|---|---|---|',
  ],
  ...[
    '| name_TOK | String | <ul><li>a TOK</li><li>b</li></ul> |',
    '|  |  | more TOK |',
    '| a_TOK | b_TOK | c_TOK | d_TOK |',
    'x_TOK\ty_TOK',
  ],
  ...[
    '\t\tmore TOK',
    '```',
    '- ```',
    '{',
    '  "TOK" : [ 1, 2 ]',
    '}',
    'GET /v1/TOK',
    'Prose TOK.',
    '• item TOK',
    '- item TOK',
    '1. one TOK',
    '2. two TOK',
  ],
  ...[
    '4.1.1 Title TOK',
    '### 4.1.2 Title TOK',
    '**Function**',
    '# Heading TOK',
    '> <b TOK',
    '<table><tr><td>TOK',
    'a ● b TOK ● c TOK',
    '',
    '',
  ],
)

/** Lines in any order; each TOK is a word of its own. */
const lines = fc.array(pieces, { maxLength: 40 }).map((parts) => {
  let count = 0
  return parts.map((part) => part.replaceAll('TOK', () => `tok${count++}q`))
})

function wordsOf(document: Document): string {
  const captions = document.blocks.flatMap((block) =>
    block.kind === 'table' ? [block.caption ?? '', block.number ?? ''] : [],
  )
  return [document.title, document.number ?? '', textOf(document.blocks), ...captions].join('\n')
}

describe.each(READERS)('%s', (_, reader) => {
  const readText = (text: string) => {
    const reporter = scrapeReporter()
    return { documents: reader({ file: 'x.txt', text, sha256: '0' }, reporter), found: reporter.found }
  }

  it('never throws on any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 400 }),
          lines.map((parts) => parts.join('\n')),
        ),
        (text) => {
          readText(text)
          detectFormat(text, 'x.txt')
        },
      ),
      { numRuns: 300 },
    )
  })

  it('loses no word of a text', () => {
    fc.assert(
      fc.property(lines, (parts) => {
        const text = ['Updated on 2025-01-01 GMT+08:00', '', 'The title', '', 'Function', '', ...parts].join('\n')
        const { documents, found } = readText(text)
        const seen = `${documents.map(wordsOf).join('\n')}\n${JSON.stringify(found)}`
        expect((text.match(/tok\d+q/g) ?? []).filter((word) => !seen.includes(word))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('gives rectangles with places for every row', () => {
    fc.assert(
      fc.property(lines, (parts) => {
        const { documents } = readText(parts.join('\n'))
        for (const table of documents
          .flatMap((document) => document.blocks)
          .filter((block) => block.kind === 'table')) {
          expect(new Set(table.rows.map((row) => row.length))).toEqual(
            new Set(table.rows.length > 0 ? [table.header.length] : []),
          )
          for (const [i, row] of table.rows.entries()) {
            for (const cell of row)
              expect(cell.place).toMatchObject({ file: 'x.txt', row: i + 1, line: expect.any(Number) })
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('survives mutated pages of the snapshot', () => {
    const page = (
      _ === 'page-text'
        ? seedText('ResizeDesktop.2026-02-10.txt')
        : seedText('workspace-api-reference.2025-07-14.txt').slice(600_000, 640_000)
    ).split('\n')
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(page.length - 1), fc.nat(page.length - 1)), { maxLength: 30 }), (swaps) => {
        const mutated = [...page]
        for (const [a, b] of swaps) mutated[a] = page[b] ?? ''
        expect(readText(mutated.join('\n')).documents.length).toBeGreaterThan(0)
      }),
      { numRuns: 30 },
    )
  })
})
