import type { Place } from '../../../spec/contract/diagnostic.js'
import type { ScrapeReporter } from '../../diagnostics/index.js'
import { startLine, type HtmlElement, type HtmlNode } from './dom.js'

/** What the reading of one article knows: whose places it writes, where findings go, and how deep it stands. */
export interface Scope {
  readonly file: string
  /** The article's title, which every place carries. */
  readonly section?: string
  readonly reporter: ScrapeReporter
  /** The source's line of a line of the parsed text; Markdown is parsed as rendered HTML, whose lines differ. */
  readonly lineOf: (line: number) => number
  /** Lists, cells and tables around; past the limit, structure is flattened into text. */
  readonly depth: number
  /** True inside of a table's cell, where headings are paragraphs. */
  readonly inCell: boolean
  /** The table and row that places inside of a cell carry. */
  readonly table?: string
  readonly row?: number
  /** Whether an element belongs to the page around the article and is left out. */
  readonly omit: (node: HtmlNode) => boolean
  /** A start tag as the source writes it. */
  readonly tagText: (element: HtmlElement) => string
}

/** Nesting that no page of the vendor comes near; downstream code may recurse this far. */
export const MAX_DEPTH = 24

/** The place of a node. */
export function placeOf(node: HtmlNode | undefined, scope: Scope): Place {
  return placeAt(node ? startLine(node) : undefined, scope)
}

/** The place of a line of the parsed text. */
export function placeAt(line: number | undefined, scope: Scope): Place {
  return {
    file: scope.file,
    ...(scope.section === undefined ? {} : { section: scope.section }),
    ...(scope.table === undefined ? {} : { table: scope.table }),
    ...(scope.row === undefined ? {} : { row: scope.row }),
    ...(line === undefined ? {} : { line: scope.lineOf(line) }),
  }
}
