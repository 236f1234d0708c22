import { scrapeReporter } from '../../../../scraper/diagnostics/index.js'
import type { Block, Cell, Document } from '../../../../scraper/document.js'
import { readHtml } from '../../../../scraper/read/html/index.js'
import { readMarkdown } from '../../../../scraper/read/markdown/index.js'

/** Documents and findings of one text. */
export function readPage(text: string, reader = readHtml): { documents: Document[]; codes: string[] } {
  const reporter = scrapeReporter()
  const documents = reader({ file: 'docs/page.html', text, sha256: '0' }, reporter)
  return { documents, codes: reporter.found.map((finding) => finding.code) }
}

/** The only document of a page; an empty one when there is none. */
export function onlyDocument(text: string, reader = readHtml): Document {
  const { documents } = readPage(text, reader)
  const [document] = documents
  if (!document || documents.length > 1) throw new Error(`${documents.length} documents`)
  return document
}

/** The blocks of an article as short lines. */
export function drawHtml(body: string): string[] {
  return onlyDocument(`<h1>Title</h1>${body}`).blocks.flatMap(drawBlock)
}

export function drawMarkdown(body: string): string[] {
  return onlyDocument(`# Title\n\n${body}`, readMarkdown).blocks.flatMap(drawBlock)
}

/** Blocks as lines: `## heading`, `- item`, code with bars, tables as caption, header and rows. */
export function drawBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${block.text}`]
    case 'paragraph':
      return [block.text]
    case 'code':
      return block.text.split('\n').map((line) => `| ${line}`)
    case 'list':
      return block.items.map((item) => `${block.ordered ? '1.' : '-'} ${item.flatMap(drawBlock).join(' / ')}`)
    case 'table':
      return [
        `[${block.number ?? ''}] ${block.caption ?? ''}`.trim(),
        `= ${block.header.map(drawCell).join(' | ')}`.trim(),
        ...block.rows.map((row) => row.map(drawCell).join(' | ')),
      ]
  }
}

/** A cell on one line; `^` before what a span repeats. */
function drawCell(cell: Cell): string {
  return (cell.spanned ? '^' : '') + cell.blocks.flatMap(drawBlock).join(' / ')
}
