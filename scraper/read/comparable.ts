import type { Block, Cell, Document } from '../document.js'

/**
 * A document as data to compare notations by: without what a notation cannot carry (source, places, numbers, anchors,
 * marks, breadcrumb, the layout of code).
 */
export function comparable(document: Document): { title: string; blocks: unknown[] } {
  return { title: document.title, blocks: document.blocks.map(comparableBlock) }
}

function comparableBlock(block: Block): unknown {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', level: block.level, text: block.text }
    case 'paragraph':
      return { kind: 'paragraph', text: block.text }
    case 'list':
      return { kind: 'list', ordered: block.ordered, items: block.items.map((item) => item.map(comparableBlock)) }
    case 'code':
      return { kind: 'code', text: withoutLayout(block.text) }
    case 'table':
      return {
        kind: 'table',
        caption: block.caption,
        header: block.header.map(comparableCell),
        rows: block.rows.map((row) => row.map(comparableCell)),
      }
  }
}

function comparableCell(cell: Cell): unknown {
  return cell.blocks.map(comparableBlock)
}

/** Code without the blanks that only lay it out: those outside of double-quoted strings. */
function withoutLayout(code: string): string {
  return code.replace(/("(?:[^"\\\n]|\\.)*")|\s+/g, (_, text: string | undefined) => text ?? '')
}
