import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Nodes, Root } from 'mdast'
import type { ScrapeReporter } from '../../diagnostics/index.js'
import type { Document } from '../../document.js'
import { readArticles } from '../html/index.js'
import type { ReadInput } from '../source.js'
import { chunksOf } from './chunks.js'
import { extractTables } from './embedded.js'
import { MARKDOWN_BUDGET, markdownCost } from './guard.js'
import { renderMarkdown } from './render.js'

// One tilde is a range here ("1~63"), never struck-out text.
const PARSER = unified().use(remarkParse).use(remarkGfm, { singleTilde: false })

/**
 * Reads a Markdown page, such as the vendor's exports: a Markdown library parses it, and what it says is read by the HTML reader,
 * embedded HTML tables included. Gives no document, with a finding, for a text that cannot be parsed in reasonable time. Never throws.
 */
export function readMarkdown(input: ReadInput, reporter: ScrapeReporter): Document[] {
  const extracted = extractTables(withoutFrontMatter(input.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')))
  const root = markdownCost(extracted.text) > MARKDOWN_BUDGET ? undefined : parse(extracted.text)
  if (!root) {
    reporter.report('read.html.tangled', { file: input.file }, {})
    return []
  }
  const { html, lines } = renderMarkdown(root, extracted)
  const lineOf = (line: number) => lines[line - 1] ?? lines.at(-1) ?? line
  return readArticles(html, input, 'markdown', reporter, lineOf)
}

/** The parser is recursive in nested blocks; what exhausts its stack is no document. */
function parse(text: string): Nodes | undefined {
  try {
    const children = chunksOf(text).flatMap((chunk) => moved(PARSER.parse(chunk.text), chunk.line).children)
    return { type: 'root', children }
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** The tree with its lines counted from the start of the whole text. */
function moved(root: Root, by: number): Root {
  const open: Nodes[] = by === 0 ? [] : [...root.children]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.position) {
      node.position.start.line += by
      node.position.end.line += by
    }
    if ('children' in node) open.push(...node.children)
  }
  return root
}

/** Blanks a YAML block at the start, which Markdown would take for a heading; lines keep their numbers. */
function withoutFrontMatter(text: string): string {
  const block = /^---[ \t]*\n(?:[\w-]+:[^\n]*\n|[ \t]+[^\n]*\n|[ \t]*\n|#[^\n]*\n|- [^\n]*\n)*---[ \t]*(?:\n|$)/.exec(
    text,
  )?.[0]
  return block === undefined ? text : block.replace(/[^\n]+/g, '') + text.slice(block.length)
}
