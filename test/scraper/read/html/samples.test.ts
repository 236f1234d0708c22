import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scrapeReporter } from '../../../../scraper/diagnostics/index.js'
import type { Block, Document } from '../../../../scraper/document.js'
import { readHtml } from '../../../../scraper/read/html/index.js'

/** The whole folder of real pages; its place is an environment variable, because the pages are not ours to ship. */
const SAMPLES = process.env['HWAPI_SAMPLES']

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', nbsp: ' ', '#39': "'" }

/** What the article shows, told without the reader: everything between the title and the link to the parent, no tags, no blanks. */
function textOfMarkup(html: string): string {
  const start = html.indexOf('</h1>')
  const end = html.lastIndexOf('<strong>Parent topic:</strong>')
  return (
    html
      .slice(start, end < 0 ? html.length : end)
      // A link to a list item repeats the item's bullet.
      .replace(/(<a [^>]*>)▪ /g, '$1')
      .replace(/<[^>]*>/g, '')
      .replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
      .replace(/\s/g, '')
  )
}

function textOfBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'code':
      return block.text
    case 'list':
      return block.items.flat().map(textOfBlock).join('')
    case 'table': {
      const cells = [...block.header, ...block.rows.flat()].filter((cell) => !cell.spanned)
      const caption = `${block.number === undefined ? '' : `Table ${block.number}`}${block.caption ?? ''}`
      return caption + cells.flatMap((cell) => cell.blocks.map(textOfBlock)).join('')
    }
  }
}

function textOfDocument(document: Document): string {
  return document.blocks.map(textOfBlock).join('').replace(/\s/g, '')
}

function tablesOf(blocks: readonly Block[]): number {
  const inner = (block: Block): number => {
    if (block.kind === 'list') return tablesOf(block.items.flat())
    if (block.kind !== 'table') return 0
    return (
      1 +
      tablesOf([...block.header, ...block.rows.flat()].filter((cell) => !cell.spanned).flatMap((cell) => cell.blocks))
    )
  }
  return blocks.reduce((sum, block) => sum + inner(block), 0)
}

describe.skipIf(!SAMPLES)('every sample page (HWAPI_SAMPLES)', () => {
  const folders = SAMPLES ? readdirSync(SAMPLES, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : []
  const pages = folders.flatMap((folder) =>
    readdirSync(join(SAMPLES ?? '', folder.name))
      .filter((file) => file.endsWith('.html'))
      .map((file) => `${folder.name}/${file}`),
  )

  it('is there', () => {
    expect(pages.length).toBeGreaterThan(0)
  })

  it.each(pages)('%s', (page) => {
    const html = readFileSync(join(SAMPLES ?? '', page), 'utf8')
    const reporter = scrapeReporter()
    const documents = readHtml({ file: page, text: html, sha256: '' }, reporter)
    expect(reporter.found.filter((finding) => finding.severity === 'error')).toEqual([])
    expect(documents).toHaveLength(1)
    const [document] = documents
    if (!document) return
    expect(tablesOf(document.blocks)).toBe(html.match(/<table\b/g)?.length ?? 0)
    expect(textOfDocument(document)).toBe(textOfMarkup(html))
  })
})

if (!SAMPLES) console.warn('skipped: the sample pages; set HWAPI_SAMPLES to their folder')
