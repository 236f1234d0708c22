import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../../../spec/contract/diagnostic.js'
import { scrapeReporter } from '../../../scraper/diagnostics/index.js'
import { cellText, type Block, type Document, type Table } from '../../../scraper/document.js'
import { readDocuments } from '../../../scraper/read/index.js'

const DOCS = join(import.meta.dirname, '../../../spec/workspace/docs')

export interface Reading {
  readonly documents: readonly Document[]
  readonly found: readonly Diagnostic[]
}

/** Reads one text as a file of that name. */
export function read(text: string, file = 'page.txt'): Reading {
  const reporter = scrapeReporter()
  const documents = readDocuments({ file, text, sha256: '0' }, reporter)
  return { documents, found: reporter.found }
}

/** Reads a file of the Workspace snapshot. */
export function readSeed(name: string): Reading {
  return read(seedText(name), name)
}

export function seedText(name: string): string {
  return readFileSync(join(DOCS, name), 'utf8')
}

export function seedNames(): string[] {
  return readdirSync(DOCS).sort()
}

export function tablesOf(blocks: readonly Block[]): Table[] {
  return blocks.filter((block) => block.kind === 'table')
}

/** A table as lines "a | b | c": caption, header, rows. */
export function drawTable(table: Table): string[] {
  const line = (cells: readonly Table['header'][number][]) => cells.map(cellText).join(' | ')
  return [`[${table.caption ?? ''}]`, line(table.header), ...table.rows.map(line)]
}

/** Blocks as lines, one for each: "# heading", "text", "- item", "`code`", a table's lines. */
export function draw(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [`${'#'.repeat(block.level)} ${block.text}`]
    if (block.kind === 'paragraph') return [block.text]
    if (block.kind === 'code') return [`\`${block.text.replaceAll('\n', '⏎')}\``]
    if (block.kind === 'table') return drawTable(block)
    return block.items.map((item) => `${block.ordered ? '1.' : '-'} ${draw(item).join(' / ')}`)
  })
}
