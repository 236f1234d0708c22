import type { Block, List } from '../document.js'
import { isExampleKind, isRequestLine, sectionKind } from '../vocabulary/labels.js'

/**
 * Lifts tables, code blocks and headings out of the lists of a page, in reading order: the text before them stays a list item, the
 * text after them a paragraph of the page, and the items after them go on in a new list. Hand-written pages put whole
 * parameter tables into list items ("Request parameters" + table), which saved text cannot show. Not for cells.
 */
export function hoistStructure(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => (block.kind === 'list' && holdsStructure(block) ? hoistList(block) : [block]))
}

function holdsStructure(list: List): boolean {
  return list.items.some((item) => item.some((block) => isStructure(block)))
}

function isStructure(block: Block): boolean {
  return (
    block.kind === 'table' ||
    block.kind === 'code' ||
    block.kind === 'heading' ||
    (block.kind === 'list' && holdsStructure(block))
  )
}

function hoistList(list: List): Block[] {
  const out: Block[] = []
  let items: (readonly Block[])[] = []
  const close = () => {
    if (items.length > 0) out.push({ ...list, items, place: items[0]?.[0]?.place ?? list.place })
    items = []
  }
  for (const item of list.items) {
    const blocks = hoistStructure(item)
    const cut = blocks.findIndex(isStructure)
    if (cut < 0) {
      items.push(blocks)
      continue
    }
    if (cut > 0) items.push(blocks.slice(0, cut))
    close()
    out.push(...blocks.slice(cut))
  }
  close()
  return out
}

/**
 * Unordered lists that follow one another, nothing between them, as one list: no notation but HTML can tell them apart. Numbered lists
 * stay apart, because each counts from 1.
 */
export function joinLists(blocks: readonly Block[]): Block[] {
  const out: Block[] = []
  let open: (readonly Block[])[] | undefined
  blocks.forEach((block, index) => {
    const joins = block.kind === 'list' && !block.ordered
    if (joins && open) {
      for (const item of block.items) open.push(item)
      return
    }
    const next = blocks[index + 1]
    open = joins && next?.kind === 'list' && !next.ordered ? [...block.items] : undefined
    out.push(open && joins ? { ...block, items: open } : block)
  })
  return out
}

/** A request line right after the words "Example request" is code, in list items too: saved text shows no frame around it. */
export function labelledExamples(blocks: readonly Block[]): Block[] {
  return blocks.map((block, i): Block => {
    if (block.kind === 'list') return { ...block, items: block.items.map(labelledExamples) }
    const before = blocks[i - 1]
    const labelled = before?.kind === 'paragraph' && isExampleKind(sectionKind(before.text))
    return labelled && block.kind === 'paragraph' && isRequestLine(block.text)
      ? { kind: 'code', text: block.text, place: block.place }
      : block
  })
}
