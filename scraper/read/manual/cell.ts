import type { Place } from '../../../spec/contract/diagnostic.js'
import type { Block, Cell, Paragraph } from '../../document.js'
import type { ScrapeReporter } from '../../diagnostics/index.js'
import { parseHtml } from '../html/dom.js'
import { readBlocks } from '../html/flow.js'
import { PARSE_BUDGET, parseCost } from '../html/guard.js'
import { isHtmlName } from '../html/kinds.js'
import { bulletBlocks } from '../bullets.js'
import { cleanText } from '../normalise-text.js'
import { inlineText, withoutGaps } from './inline.js'

const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)(?=[\s/>])[^<>]*>/g
const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i

/** Reads a cell's text: plain, with inline Markdown (pipe tables only), or with HTML in it. */
export function readCell(raw: string, markdown: boolean, place: Place, reporter: ScrapeReporter): Cell {
  if (raw === '') return { blocks: [], place }
  return { blocks: bulletBlocks(cellBlocks(withoutGaps(raw), markdown, place, reporter)), place }
}

function cellBlocks(raw: string, markdown: boolean, place: Place, reporter: ScrapeReporter): Block[] {
  if (hasMarkup(raw)) return htmlBlocks(raw, place, reporter)
  const text = markdown ? inlineText(raw) : { text: cleanText(raw) }
  return text.text === '' ? [] : [{ kind: 'paragraph', ...text, place }]
}

function hasMarkup(raw: string): boolean {
  if (ENTITY.test(raw)) return true
  return raw.includes('<') && [...raw.matchAll(TAG)].some((match) => isHtmlName(match[2] ?? ''))
}

/** What is no tag of HTML is text: "Map<String,String>" keeps its brackets. */
function htmlBlocks(raw: string, place: Place, reporter: ScrapeReporter): Block[] {
  const html = itemised(escapeUnknown(raw))
  if (parseCost(html) > PARSE_BUDGET) {
    reporter.report('read.html.tangled', place, {})
    return [{ kind: 'paragraph', text: cleanText(raw), place }]
  }
  const line = place.line ?? 1
  return readBlocks([parseHtml(html)], {
    ...place,
    reporter,
    lineOf: () => line,
    tagText: (element) => `<${element.name}>`,
    depth: 0,
    inCell: true,
    omit: () => false,
  })
}

function escapeUnknown(raw: string): string {
  const known: string[] = []
  const kept = raw.replace(TAG, (tag, _, name: string) =>
    isHtmlName(name) ? `\u0000${known.push(tag) - 1}\u0000` : tag,
  )
  return kept.replaceAll('<', '&lt;').replace(/\u0000(\d+)\u0000/g, (_, i: string) => known[Number(i)] ?? '')
}

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
