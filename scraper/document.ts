import type { Place } from '../spec/contract/diagnostic.js'

/**
 * The neutral document model: what a page shows, in reading order, and no HTTP word. Four notations (HTML, Markdown, saved
 * page text, a manual's section) must give one and the same Document, apart from lines, anchors, numbers of tables and marks.
 */
export interface Document {
  readonly source: Source
  /** The page's or section's title, without its number ("Querying a Desktop"). */
  readonly title: string
  /** A web page's `<title>`, whole; it may hold the API's name ("Creating a Desktop - CreateDesktop_Desktop_API Reference_..."). */
  readonly pageTitle?: string
  /** The section's number in a manual ("4.3.1"), where there is one. */
  readonly number?: string
  /** Titles of the chapters above, outermost first, without numbers. */
  readonly breadcrumb: readonly string[]
  /** The date the page itself prints, `yyyy-mm-dd`; a manual's section has the manual's date. */
  readonly updatedOn?: string
  readonly blocks: readonly Block[]
  readonly place: Place
}

export type Format = 'html' | 'markdown' | 'page-text' | 'manual-text'
export type Language = 'en' | 'zh'

/** The file that a document was read from. */
export interface Source {
  /** The path as it was given, `/` between folders. */
  readonly file: string
  readonly url?: string
  readonly format: Format
  readonly language: Language
  readonly sha256: string
}

export type Block = Heading | Paragraph | List | Code | Table

/**
 * A section's label or a hand-written page's heading. Level 2 is a section of the page ("URI"); deeper levels only where the
 * notation shows nesting inside a section. Status groups ("Status code: 200") are paragraphs in every notation.
 */
export interface Heading extends Text {
  readonly kind: 'heading'
  readonly level: number
  readonly anchors: readonly string[]
  readonly place: Place
}

export interface Paragraph extends Text {
  readonly kind: 'paragraph'
  readonly place: Place
}

export interface List {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly (readonly Block[])[]
  readonly place: Place
}

/** A code block. `text` has `\n` line ends, no fence, no line-number column, no trailing blank lines. */
export interface Code {
  readonly kind: 'code'
  readonly text: string
  /** Offsets in `text` where a page break of the source cut the block; brackets may be closed too early before them. */
  readonly breaks?: readonly number[]
  readonly place: Place
}

/** Always a rectangle: spans are filled at reading time, so each row has as many cells as the header (or as the widest row). */
export interface Table {
  readonly kind: 'table'
  /** "4-12" or "3" of "Table 4-12 ..."; only for finding and reporting. */
  readonly number?: string
  /** The caption without its number ("Request body parameters"). */
  readonly caption?: string
  /** Every anchor and id that a link can mean this table by. */
  readonly anchors: readonly string[]
  /** Empty when the table has no header row. */
  readonly header: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
  readonly place: Place
}

export interface Cell {
  /** Paragraphs, lists, code and, rarely, tables. A plain one-line cell is one paragraph; an empty cell has none. */
  readonly blocks: readonly Block[]
  /** True for a cell that a row or column span repeats here. */
  readonly spanned?: boolean
  readonly place: Place
}

/** Text with blanks collapsed to one and trimmed; marks say which ranges were emphasised, code or linked. */
export interface Text {
  readonly text: string
  readonly marks?: readonly Mark[]
}

export interface Mark {
  readonly kind: 'strong' | 'code' | 'link'
  /** Half-open range in `text`, in UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** The link's address as written. */
  readonly href?: string
}

/** The plain text of some blocks: paragraphs and list items on lines of their own, list items without bullets, tables row by row. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('\n')
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'code':
      return block.text
    case 'list':
      return block.items.map((item) => textOf(item)).join('\n')
    case 'table':
      return [block.header, ...block.rows]
        .map((row) => row.map((cell) => textOf(cell.blocks).replaceAll('\n', ' ')).join(' | '))
        .join('\n')
  }
}

/** A cell's text on one line. */
export function cellText(cell: Cell | undefined): string {
  return cell ? textOf(cell.blocks).replaceAll('\n', ' ').trim() : ''
}

/** Every link of some blocks, nested ones included, in reading order. */
export function linksOf(blocks: readonly Block[]): Mark[] {
  return blocks.flatMap((block): Mark[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return (block.marks ?? []).filter((mark) => mark.kind === 'link')
      case 'list':
        return block.items.flatMap((item) => linksOf(item))
      case 'table':
        return [block.header, ...block.rows].flatMap((row) => row.flatMap((cell) => linksOf(cell.blocks)))
      case 'code':
        return []
    }
  })
}
