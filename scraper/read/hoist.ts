import type { Block, List } from '../document.js'

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
