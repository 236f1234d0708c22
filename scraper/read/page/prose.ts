import type { Place } from '../../../spec/contract/diagnostic.js'
import type { Block, List, Paragraph } from '../../document.js'
import type { PageLine } from './lines.js'

const BULLET = /^([•●▪◦○■]|[-*](?= )|(\d{1,2})[.)](?= )) *(\S.*)$/

/** Lists in lists that no page of the vendor comes near; deeper items stay paragraphs. */
const MAX_DEPTH = 12

interface OpenList {
  readonly indent: number
  readonly ordered: boolean
  readonly items: Block[][]
}

/**
 * Makes paragraphs and lists of lines: a bullet opens an item, deeper lines belong to it, deeper bullets are a list in it. Lines of no
 * deeper indent end the lists.
 */
export class Prose {
  readonly #out: Block[]
  #open: OpenList[] = []

  /** New blocks go to the end of `out`. */
  constructor(out: Block[]) {
    this.#out = out
  }

  add(line: PageLine, place: Place): void {
    const bullet = BULLET.exec(line.text)
    const paragraph: Paragraph = { kind: 'paragraph', text: bullet?.[3] ?? line.text, place }
    if (bullet) this.#addItem(paragraph, line.indent, bullet[2] !== undefined)
    else {
      this.#closeFrom(line.indent)
      this.#target().push(paragraph)
    }
  }

  /** Ends all lists: what follows is no part of an item. */
  close(): void {
    this.#open = []
  }

  #addItem(item: Paragraph, indent: number, ordered: boolean): void {
    this.#open = this.#open.filter((list) => list.indent <= indent)
    const last = this.#open.at(-1)
    if (last?.indent === indent && last.ordered === ordered) {
      last.items.push([item])
      return
    }
    this.#closeFrom(indent)
    if (this.#open.length >= MAX_DEPTH) {
      this.#target().push(item)
      return
    }
    const items: Block[][] = [[item]]
    const list: List = { kind: 'list', ordered, items, place: item.place }
    this.#target().push(list)
    this.#open.push({ indent, ordered, items })
  }

  #closeFrom(indent: number): void {
    this.#open = this.#open.filter((list) => list.indent < indent)
  }

  /** Where the next block goes: the last item of the deepest list that is open. */
  #target(): Block[] {
    return this.#open.at(-1)?.items.at(-1) ?? this.#out
  }
}

/** The paragraphs and lists of some lines. */
export function proseOf(lines: readonly PageLine[], placeOf: (line: PageLine) => Place): Block[] {
  const out: Block[] = []
  const prose = new Prose(out)
  for (const line of lines) prose.add(line, placeOf(line))
  return out
}
