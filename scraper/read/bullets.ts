import type { Block, List, Paragraph } from '../document.js'
import { sliceText } from './normalise-text.js'

/** Bullets that a notation prints as characters. A dash counts at the start of a paragraph only: inside it is a dash. */
const LEADING = /^(?:[•●▪◦■]|[-–*](?= )) */
const INLINE = / [•●▪] +/g
const NUMBERED = /^(\d{1,2})[.)、] +/

/** Whether a paragraph's text may hold a printed list, or be the start of one. */
export function startsList(text: string): boolean {
  return /[•●▪◦■]|^[-–*] |^1[.)、] /.test(text)
}

/**
 * Lists that are only printed become lists: paragraphs that start with a bullet, "text ● x ● y" in one paragraph, and numbered
 * paragraphs in sequence from 1. The items of neighbouring bullets are one list.
 */
export function bulletBlocks(blocks: readonly Block[]): Block[] {
  if (!blocks.some((block) => block.kind === 'paragraph' && startsList(block.text))) return [...blocks]
  const split = blocks.flatMap((block): Block[] => (block.kind === 'paragraph' ? splitInline(block) : [block]))
  return gatherNumbered(gatherBullets(split))
}

function splitInline(paragraph: Paragraph): Paragraph[] {
  const starts = [0, ...[...paragraph.text.matchAll(INLINE)].map((match) => match.index + 1)]
  if (starts.length === 1) return [paragraph]
  return starts
    .map((start, i): Paragraph => {
      const text = sliceText(paragraph, start, starts[i + 1] ?? paragraph.text.length)
      return { kind: 'paragraph', ...text, place: paragraph.place }
    })
    .filter((part) => part.text !== '')
}

function gatherBullets(blocks: readonly Block[]): Block[] {
  const out: Block[] = []
  let open: { items: Block[][]; list: List } | undefined
  for (const block of blocks) {
    const bullet = block.kind === 'paragraph' ? LEADING.exec(block.text)?.[0] : undefined
    if (block.kind !== 'paragraph' || bullet === undefined) {
      open = undefined
      out.push(block)
      continue
    }
    if (!open) {
      const items: Block[][] = []
      open = { items, list: { kind: 'list', ordered: false, items, place: block.place } }
      out.push(open.list)
    }
    const item = itemOf(block, bullet.length)
    if (item.length > 0) open.items.push(item)
  }
  return out.filter((block) => block.kind !== 'list' || block.items.length > 0)
}

function itemOf(block: Paragraph, skip: number): Block[] {
  const text = sliceText(block, skip, block.text.length)
  return text.text === '' ? [] : [{ kind: 'paragraph', ...text, place: block.place }]
}

/** "1. x" followed by "2. y": a lone number is no list. */
function gatherNumbered(blocks: readonly Block[]): Block[] {
  const out: Block[] = []
  for (let i = 0; i < blocks.length;) {
    const run = numberedRun(blocks, i)
    const first = run[0]
    if (first && run.length > 1) {
      const items = run.map((block) => itemOf(block, NUMBERED.exec(block.text)?.[0].length ?? 0))
      out.push({ kind: 'list', ordered: true, items, place: first.place })
      i += run.length
    } else {
      out.push(...blocks.slice(i, i + 1))
      i++
    }
  }
  return out
}

function numberedRun(blocks: readonly Block[], start: number): Paragraph[] {
  const run: Paragraph[] = []
  for (let i = start; i < blocks.length; i++) {
    const block = blocks[i]
    if (block?.kind !== 'paragraph' || NUMBERED.exec(block.text)?.[1] !== String(run.length + 1)) break
    run.push(block)
  }
  return run
}
