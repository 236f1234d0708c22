import type { Block, Heading } from '../../document.js'
import { endsArticle, precedesText } from '../../vocabulary/chrome.js'
import { sectionKind } from '../../vocabulary/labels.js'
import { canonicalBlocks } from '../normalise.js'

/** The blocks of an article as read, in canonical form: without what surrounds the text, heading ranks as levels. */
export function articleBlocks(blocks: readonly Block[], title: string): Block[] {
  const text = withoutLead(withoutTail(blocks))
  const repeated = text[0]?.kind === 'heading' && text[0].text === title
  return canonicalBlocks(levelsFromRanks(repeated ? text.slice(1) : text))
}

/** Cuts what follows the text: from the first line that only stands after an article, when no table, code or section follows. */
function withoutTail(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex(
    (block) => block.kind === 'table' || block.kind === 'code' || (block.kind === 'heading' && sectionKind(block.text)),
  )
  const end = blocks.findIndex((block, i) => i > last && endsArticle(firstLine(block)))
  return end < 0 ? blocks : blocks.slice(0, end)
}

/** The text that a block starts with; a list of links to neighbouring pages starts with "Previous topic: ...". */
function firstLine(block: Block | undefined): string {
  if (block?.kind === 'heading' || block?.kind === 'paragraph') return block.text
  return block?.kind === 'list' ? firstLine(block.items[0]?.[0]) : ''
}

/** Leaves out the date and the buttons between the title and the text. */
function withoutLead(blocks: readonly Block[]): readonly Block[] {
  const lead = blocks.findIndex((block) => block.kind !== 'paragraph')
  const end = lead < 0 ? blocks.length : lead
  return blocks.filter((block, i) => i >= end || block.kind !== 'paragraph' || !precedesText(block.text))
}

/** Levels from 2 on, in the order of the ranks that the article uses: a page whose sections are `h4` has them on level 2. */
function levelsFromRanks(blocks: readonly Block[]): Block[] {
  const ranks = [...new Set(headingsOf(blocks).map((heading) => heading.level))].sort((a, b) => a - b)
  const level = (block: Block): Block => {
    if (block.kind === 'heading') return { ...block, level: ranks.indexOf(block.level) + 2 }
    return block.kind === 'list' ? { ...block, items: block.items.map((item) => item.map(level)) } : block
  }
  return blocks.map(level)
}

function headingsOf(blocks: readonly Block[]): Heading[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block]
    return block.kind === 'list' ? block.items.flatMap((item) => headingsOf(item)) : []
  })
}
