import type { Place } from '../../../spec/contract/diagnostic.js'
import type { Block, Paragraph, Text } from '../../document.js'
import { isRequestLine, plainSectionKind, statusGroup } from '../../vocabulary/labels.js'

/** A paragraph that is longer takes no more lines: a limit to the work on hostile text. */
const MAX_PARAGRAPH = 4000

/** Makes paragraphs and lists at the end of a list of blocks; lines without a blank line between are one paragraph. */
export class Prose {
  readonly #out: Block[]
  /** The items of the list that `#out` ends with. */
  #items: Block[][] = []

  constructor(out: Block[]) {
    this.#out = out
  }

  addParagraph(text: Text, place: Place): void {
    if (text.text !== '') this.#out.push({ kind: 'paragraph', ...text, place })
  }

  addItem(text: Text, ordered: boolean, place: Place): void {
    const item: Paragraph = { kind: 'paragraph', ...text, place }
    const before = this.#out.at(-1)
    if (before?.kind === 'list' && before.ordered === ordered && before.items === this.#items) {
      this.#items.push([item])
      return
    }
    this.#items = [[item]]
    this.#out.push({ kind: 'list', ordered, items: this.#items, place })
  }

  /** Adds a line to the paragraph or item above it; false where one of the two stands for itself. */
  joinLine(text: Text): boolean {
    const before = this.#out.at(-1)
    const blocks = before?.kind === 'list' ? this.#items.at(-1) : this.#out
    const last = blocks?.at(-1)
    if (!blocks || last?.kind !== 'paragraph' || last.text.length > MAX_PARAGRAPH) return false
    if (standsAlone(last.text) || standsAlone(text.text)) return false
    blocks[blocks.length - 1] = joinText(last, text)
    return true
  }
}

function joinText(first: Paragraph, second: Text): Paragraph {
  const offset = first.text.length + 1
  const marks = [
    ...(first.marks ?? []),
    ...(second.marks ?? []).map((mark) => ({ ...mark, start: mark.start + offset, end: mark.end + offset })),
  ]
  const text = `${first.text} ${second.text}`
  return { kind: 'paragraph', text, ...(marks.length > 0 ? { marks } : {}), place: first.place }
}

/** Lines that are never part of a paragraph; all of them are short. */
function standsAlone(text: string): boolean {
  return (
    text.length <= 300 &&
    (isRequestLine(text) || statusGroup(text) !== undefined || plainSectionKind(text) !== undefined)
  )
}
