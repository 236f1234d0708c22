import type { ScrapeReporter } from '../../diagnostics/index.js'
import type { Document } from '../../document.js'
import { readArticles } from '../html/index.js'
import type { ReadInput } from '../source.js'
import { chunksOf } from './chunks.js'
import { extractTables, type Extracted } from './embedded.js'
import { redrawTables } from './grids.js'
import { MARKDOWN_BUDGET, markdownCost } from './guard.js'
import { parseMarkdown } from './parser.js'
import { renderMarkdown, type Rendered } from './render.js'

/**
 * Reads a Markdown page, such as the vendor's exports: a Markdown library parses it, and what it says is read by the HTML reader,
 * embedded HTML tables included. Gives no document, with a finding, for a text that cannot be parsed in reasonable time. Never throws.
 */
export function readMarkdown(input: ReadInput, reporter: ScrapeReporter): Document[] {
  const text = withoutFrontMatter(input.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'))
  const redrawn = redrawTables(text)
  const extracted = extractTables(redrawn?.text ?? text)
  const rendered = markdownCost(extracted.text) > MARKDOWN_BUDGET ? undefined : render(extracted)
  if (!rendered) {
    reporter.report('read.html.tangled', { file: input.file }, {})
    return []
  }
  const { html, lines } = rendered
  const lineOf = (line: number) => {
    const own = lines[line - 1] ?? lines.at(-1) ?? line
    return redrawn?.lines[own - 1] ?? own
  }
  return readArticles(html, input, 'markdown', reporter, lineOf)
}

/** The parser is recursive in nested blocks; what exhausts its stack is no document. */
function render(extracted: Extracted): Rendered | undefined {
  try {
    return renderMarkdown(chunksOf(extracted.text), parseMarkdown, extracted)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Blanks a YAML block at the start, which Markdown would take for a heading; lines keep their numbers. */
function withoutFrontMatter(text: string): string {
  const block = /^---[ \t]*\n(?:[\w-]+:[^\n]*\n|[ \t]+[^\n]*\n|[ \t]*\n|#[^\n]*\n|- [^\n]*\n)*---[ \t]*(?:\n|$)/.exec(
    text,
  )?.[0]
  return block === undefined ? text : block.replace(/[^\n]+/g, '') + text.slice(block.length)
}
