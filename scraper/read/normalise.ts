import type { Block, Cell, Code, Heading, List, Mark, Paragraph, Table, Text } from '../document.js'
import {
  isExampleKind,
  isRequestLine,
  plainSectionKind,
  sectionKind,
  statusGroup,
  type SectionKind,
} from '../vocabulary/labels.js'
import { bulletBlocks, startsList } from './bullets.js'
import { hoistStructure, joinLists, labelledExamples } from './hoist.js'
import { cleanMarked, cleanText } from './normalise-text.js'

export { cleanMarked, cleanText }
export { comparable } from './comparable.js'

/**
 * The canonical form of a document's blocks. Every reader ends with `canonicalBlocks`, so that the same page gives the same
 * blocks in every notation. The rules:
 *
 * 1. Text has blanks collapsed and trimmed (no-break and full-width blanks too); a paragraph or heading without text is dropped,
 *    and so is a list without items.
 * 2. A status group ("Status code: 200") is a paragraph, also where the notation marks it as a heading.
 * 3. A heading or an all-bold paragraph whose text is a known section label is a heading of level 2; other headings keep their
 *    level, 2 at least.
 * 4. In a URI section, a code block of nothing but request lines is one paragraph for each line.
 * 5. In an example section (nested list items too), a paragraph that is a request line is code. Everywhere, a code block without a
 *    body (request line, headers) joins the code block that follows, when that one starts with `{` or `[`.
 * 6. Everywhere, cells included: paragraphs that start with a bullet ("- x", "• x", "● x") become a list; "text ● x ● y" becomes a
 *    paragraph and a list; "1. x", "2. y" in sequence become an ordered list; list items carry no bullets. Neighbouring lists
 *    that such paragraphs made are one list.
 * 7. Code has `\n` line ends, no trailing blanks on its last lines, no blank lines around it.
 * 8. Breadcrumbs hold the chapters only (`chaptersOf`).
 * 9. Tables, code and headings leave the lists of the page, not those of cells (`hoistStructure`).
 * 10. Neighbouring unordered lists are one list (`joinLists`).
 * 11. A request line right after the words "Example request" is code (`labelledExamples`).
 */
export function canonicalBlocks(blocks: readonly Block[]): Block[] {
  const out: Block[] = []
  let section: SectionKind | undefined
  let run: Block[] = []
  const flush = () => {
    // Not spread into the call: a page may hold more blocks than a call takes arguments.
    for (const block of canonicalSection(run, section)) out.push(block)
    run = []
  }
  for (const block of hoistStructure(labelledExamples(blocks))) {
    const heading = asHeading(block)
    if (heading) {
      flush()
      section = sectionKind(heading.text)
      out.push(heading)
    } else {
      run.push(block)
    }
  }
  flush()
  return out
}

/** The chapters of a breadcrumb: without the site's own levels ("Help Center", product, "API Reference") and without the title, appended API name or not. */
export function chaptersOf(crumbs: readonly string[], title: string): string[] {
  const names = crumbs.map(cleanText).filter((name) => name !== '')
  const handbook = names.findLastIndex((name) => /^(?:api reference|api参考|api 参考)$/i.test(name))
  const start = handbook >= 0 ? handbook + 1 : /^(?:help center|帮助中心)$/i.test(names[0] ?? '') ? 1 : 0
  const chapters = names.slice(start)
  const whole = cleanText(title)
  const last = chapters.at(-1)
  const own =
    last !== undefined && (last === whole || /^ ?[-–—(（]/.test(whole.startsWith(last) ? whole.slice(last.length) : ''))
  return own ? chapters.slice(0, -1) : chapters
}

/** Rules 2 and 3: what is a heading in every notation, or undefined. */
function asHeading(block: Block): Heading | undefined {
  if (block.kind === 'heading') {
    const text = cleanText(block.text)
    if (text === '' || statusGroup(text)) return undefined
    return {
      ...block,
      ...cleanMarked(block.text, block.marks ?? []),
      level: sectionKind(text) ? 2 : Math.max(2, block.level),
    }
  }
  if (block.kind === 'paragraph' && isAllBold(block) && plainSectionKind(block.text)) {
    return { kind: 'heading', level: 2, text: cleanText(block.text), anchors: [], place: block.place }
  }
  return undefined
}

function isAllBold(text: Text): boolean {
  return (text.marks ?? []).some((mark) => mark.kind === 'strong' && mark.start === 0 && mark.end === text.text.length)
}

function canonicalSection(blocks: readonly Block[], section: SectionKind | undefined): Block[] {
  const plain = joinLists(bulletBlocks(blocks.flatMap((block) => canonicalBlock(block, section))))
  return joinRequests(isExampleKind(section) ? withoutExamples(plain) : plain)
}

function canonicalBlock(block: Block, section: SectionKind | undefined): Block[] {
  switch (block.kind) {
    case 'heading':
      return canonicalText({ kind: 'paragraph', text: block.text, ...marksOf(block), place: block.place })
    case 'paragraph':
      return canonicalText(block)
    case 'list':
      return canonicalList(block, section)
    case 'code':
      return canonicalCode(block, section)
    case 'table':
      return [canonicalTable(block)]
  }
}

function marksOf(text: Text): { marks?: readonly Mark[] } {
  return text.marks ? { marks: text.marks } : {}
}

function canonicalText(block: Paragraph): Paragraph[] {
  if (block.text !== '' && cleanText(block.text) === block.text) return [block]
  const text = cleanMarked(block.text, block.marks ?? [])
  return text.text === '' ? [] : [{ kind: 'paragraph', ...text, place: block.place }]
}

function canonicalList(list: List, section: SectionKind | undefined): Block[] {
  const items = list.items.map((item) => stripBullet(canonicalSection(item, section))).filter((item) => item.length > 0)
  return items.length > 0 ? [{ ...list, items }] : []
}

/** An item that still printed its bullet: "● x" inside a list's item is a one-item list by now. */
function stripBullet(item: readonly Block[]): readonly Block[] {
  const only = item[0]
  return item.length === 1 && only?.kind === 'list' && only.items.length === 1 ? [...(only.items[0] ?? [])] : item
}

function canonicalCode(code: Code, section: SectionKind | undefined): Block[] {
  const text = code.text
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
  if (text === '') return []
  const lines = text
    .split('\n')
    .map(cleanText)
    .filter((line) => line !== '')
  if (section === 'uri' && lines.every(isRequestLine)) {
    return lines.map((line): Paragraph => ({ kind: 'paragraph', text: line, place: code.place }))
  }
  return [{ ...code, text }]
}

function canonicalTable(table: Table): Table {
  const cell = (one: Cell): Cell => (isPlain(one) ? one : { ...one, blocks: canonicalSection(one.blocks, undefined) })
  const cells = (row: readonly Cell[]) => (row.every(isPlain) ? row : row.map(cell))
  return { ...table, header: cells(table.header), rows: table.rows.map(cells) }
}

/** A cell of one clean line, as nearly all are: canonical already. */
function isPlain(cell: Cell): boolean {
  const [first, ...more] = cell.blocks
  if (!first) return true
  return (
    more.length === 0 && first.kind === 'paragraph' && cleanText(first.text) === first.text && !startsList(first.text)
  )
}

function asExampleCode(block: Block): Block {
  return block.kind === 'paragraph' && isRequestLine(block.text)
    ? { kind: 'code', text: block.text, place: block.place }
    : block
}

/** Request lines as code, and out of their lists: what stays of the lists is canonical again. */
function withoutExamples(blocks: readonly Block[]): Block[] {
  const out = hoistStructure(blocks.map(asExampleCode))
  return joinLists(
    out.map((block) => (block.kind === 'list' ? { ...block, items: block.items.map(stripBullet) } : block)),
  )
}

/** Rule 5: a request without its body joins the body that follows. */
function joinRequests(blocks: readonly Block[]): Block[] {
  const out: Block[] = []
  for (const block of blocks) {
    const before = out.at(-1)
    if (block.kind === 'code' && before?.kind === 'code' && isRequestHead(before.text) && /^\s*[{[]/.test(block.text)) {
      out[out.length - 1] = joinCode(before, block)
    } else {
      out.push(block)
    }
  }
  return out
}

/** True for a request line (on two lines perhaps), with headers perhaps, and no body. */
function isRequestHead(text: string): boolean {
  const [first = '', ...rest] = text.replace(/^([A-Z]{3,7})\s*\n\s*/, '$1 ').split('\n')
  return isRequestLine(first) && !rest.some((line) => /^\s*[{}[\]]/.test(line))
}

/** Two code blocks as one; the seam is kept where a page break cut them. */
export function joinCode(a: Code, b: Code, atPageBreak = false): Code {
  const offset = a.text.length + 1
  const breaks = [...(a.breaks ?? []), ...(atPageBreak ? [offset] : []), ...(b.breaks ?? []).map((at) => at + offset)]
  return { kind: 'code', text: `${a.text}\n${b.text}`, ...(breaks.length > 0 ? { breaks } : {}), place: a.place }
}
