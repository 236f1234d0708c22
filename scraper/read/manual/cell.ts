import type { Place } from '../../../spec/contract/diagnostic.js'
import type { Block, Cell, Paragraph } from '../../document.js'
import type { ScrapeReporter } from '../../diagnostics/index.js'
import { parseHtml } from '../html/dom.js'
import { readBlocks } from '../html/flow.js'
import { PARSE_BUDGET, parseCost } from '../html/guard.js'
import { isHtmlName } from '../html/kinds.js'
import { bulletBlocks } from '../bullets.js'
import { cleanText } from '../normalise-text.js'
import { inlineText, withoutFormulas, withoutGaps } from './inline.js'

const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)(?=[\s/>])[^<>]*>/g
const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i

/**
 * Reads the cells of one manual: plain text, inline Markdown (pipe tables only), or HTML. A manual repeats the same cells hundreds of
 * times, so that HTML is parsed once for each text.
 */
export class CellReader {
  readonly reporter: ScrapeReporter
  readonly #parsed = new Map<string, readonly Block[]>()

  constructor(reporter: ScrapeReporter) {
    this.reporter = reporter
  }

  /** Reads one cell; every block in it gets the place. */
  read(raw: string, markdown: boolean, place: Place): Cell {
    if (raw === '') return { blocks: [], place }
    return { blocks: bulletBlocks(this.#blocksOf(withoutFormulas(withoutGaps(raw)), markdown, place)), place }
  }

  #blocksOf(raw: string, markdown: boolean, place: Place): Block[] {
    if (hasMarkup(raw)) return this.#htmlBlocks(raw, place)
    const text = markdown ? inlineText(raw) : { text: cleanText(raw) }
    return text.text === '' ? [] : [{ kind: 'paragraph', ...text, place }]
  }

  #htmlBlocks(raw: string, place: Place): Block[] {
    const known = this.#parsed.get(raw)
    if (known) return placedAt(known, place)
    const reported = this.reporter.found.length
    const blocks = parseCell(raw, place, this.reporter)
    // A cell with a finding is read again where it stands again, so that each place is reported.
    if (this.reporter.found.length === reported) this.#parsed.set(raw, blocks)
    return blocks
  }
}

function parseCell(raw: string, place: Place, reporter: ScrapeReporter): Block[] {
  const html = itemised(escapeUnknown(raw))
  const root = parseCost(html) > PARSE_BUDGET ? undefined : parseHtml(html)
  if (!root) {
    reporter.report('read.html.tangled', place, {})
    return [{ kind: 'paragraph', text: cleanText(raw), place }]
  }
  const line = place.line ?? 1
  return readBlocks([root], {
    ...place,
    reporter,
    lineOf: () => line,
    tagText: (element) => `<${element.name}>`,
    depth: 0,
    inCell: true,
    omit: () => false,
  })
}

/** The same blocks at another place. */
function placedAt(blocks: readonly Block[], place: Place): Block[] {
  const cells = (row: readonly Cell[]) => row.map((cell) => ({ ...cell, blocks: placedAt(cell.blocks, place), place }))
  return blocks.map((block): Block => {
    if (block.kind === 'list') return { ...block, items: block.items.map((item) => placedAt(item, place)), place }
    if (block.kind === 'table') return { ...block, header: cells(block.header), rows: block.rows.map(cells), place }
    return { ...block, place }
  })
}

function hasMarkup(raw: string): boolean {
  if (raw.includes('&') && ENTITY.test(raw)) return true
  return raw.includes('<') && [...raw.matchAll(TAG)].some((match) => isHtmlName(match[2] ?? ''))
}

/** What is no tag of HTML is text: "Map<String,String>" keeps its brackets. */
function escapeUnknown(raw: string): string {
  let html = ''
  let at = 0
  for (const match of raw.matchAll(TAG)) {
    if (!isHtmlName(match[2] ?? '')) continue
    html += escapeText(raw.slice(at, match.index)) + match[0]
    at = match.index + match[0].length
  }
  return html + escapeText(raw.slice(at))
}

const escapeText = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Lists that lost their items: "<ol> 1. a 2. b" and "<ul> ● a ● b" keep their text, with a line for each number or bullet. */
function itemised(html: string): string {
  return html.replace(/<(ol|ul)\b([^<>]*)>([^<>]+)/g, (_, name: string, attributes: string, text: string) => {
    if (text.trim() === '') return `<${name}${attributes}>${text}`
    const lines = name === 'ol' ? numberedLines(text) : [text.trim()]
    return `<div>${lines.join('<br>')}</div><${name}${attributes}>`
  })
}

function numberedLines(text: string): string[] {
  const lines: string[] = []
  let rest = text.trim()
  for (let next = 2; ; next++) {
    const at = rest.indexOf(` ${next}. `)
    if (at < 0) break
    lines.push(rest.slice(0, at))
    rest = rest.slice(at + 1)
  }
  return [...lines, rest]
}

/** A row's cell that a page break cut: the second part's blocks after the first's, lists and sentences joined. */
export function joinCells(first: Cell, second: Cell): Cell {
  const last = first.blocks.at(-1)
  const next = second.blocks[0]
  if (last?.kind === 'list' && next?.kind === 'list' && last.ordered === next.ordered) {
    const list = { ...last, items: [...last.items, ...next.items] }
    return { ...first, blocks: [...first.blocks.slice(0, -1), list, ...second.blocks.slice(1)] }
  }
  if (
    last?.kind === 'paragraph' &&
    next?.kind === 'paragraph' &&
    /[^.。:：;；!?]$/.test(last.text) &&
    /^[\w(,]/.test(next.text)
  ) {
    const joined: Paragraph = { kind: 'paragraph', text: `${last.text} ${next.text}`, place: last.place }
    return { ...first, blocks: [...first.blocks.slice(0, -1), joined, ...second.blocks.slice(1)] }
  }
  return { ...first, blocks: [...first.blocks, ...second.blocks] }
}
