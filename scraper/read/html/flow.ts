import type { Block } from '../../document.js'
import { ownCaption, paragraphCaption } from './caption.js'
import { readCode, readListing } from './code.js'
import { anchorsOf, attribute, isElement, plainText, startLine, walk } from './dom.js'
import type { HtmlElement, HtmlNode, Step } from './dom.js'
import { InlineText } from './inline.js'
import { elementKind, headingRank, type ElementKind } from './kinds.js'
import { readList } from './list.js'
import { MAX_DEPTH, placeAt, placeOf, type Scope } from './scope.js'
import { readTable, tableRows } from './table.js'

const STRONG = new Set(['b', 'strong'])
const CODE = new Set(['code', 'tt', 'kbd', 'samp'])
/** A link to a list item shows the item's bullet too ("see ▪ Step 1"). */
const LINKED_BULLET = /^\s*[•●▪◦■] */
const OPEN_KINDS = new Set<ElementKind>(['heading', 'block', 'inline', 'unknown'])

/**
 * Reads nodes as blocks in reading order. Elements that only wrap are walked through, without recursion; lists, cells and tables are
 * read by themselves, to a limited depth. Ends before `until`. A heading's `level` is its rank (1 to 6) as yet.
 */
export function readBlocks(nodes: readonly HtmlNode[], scope: Scope, until?: HtmlElement): Block[] {
  const flow = new Flow(scope)
  for (const step of walk(nodes, (element) => !scope.omit(element) && OPEN_KINDS.has(flow.kindOf(element)))) {
    if (until && step.node === until) break
    flow.take(step)
  }
  return flow.finish()
}

class Flow {
  readonly #scope: Scope
  readonly #blocks: Block[] = []
  readonly #text = new InlineText()
  #line: number | undefined
  #rank: number | undefined
  #linkStarts = false
  #flat = false
  #anchors: string[] = []
  /** Anchors seen just before or in the paragraph that was read last, in case it turns out to be a caption. */
  #captionAnchors: readonly string[] = []

  constructor(scope: Scope) {
    this.#scope = scope
  }

  kindOf(element: HtmlElement): ElementKind {
    const kind = elementKind(element)
    return this.#isFlat(element) || (kind === 'heading' && this.#scope.inCell) ? 'block' : kind
  }

  /** A list or table nested so deeply that it is read as text. */
  #isFlat(element: HtmlElement): boolean {
    if (this.#scope.depth < MAX_DEPTH) return false
    const kind = elementKind(element)
    return kind === 'list' || kind === 'table'
  }

  #reportFlat(element: HtmlElement): void {
    if (this.#flat) return
    this.#flat = true
    this.#scope.reporter.report('read.html.flattened', placeOf(element, this.#scope), { depth: MAX_DEPTH })
  }

  take(step: Step): void {
    if (step.node.type === 'text') this.#addText(step.node, step.node.data)
    else if (isElement(step.node) && !this.#scope.omit(step.node)) {
      if (step.kind === 'enter') this.#enter(step.node)
      else this.#leave(step.node)
    }
  }

  finish(): Block[] {
    this.#flush()
    return this.#blocks
  }

  #addText(node: HtmlNode, raw: string): void {
    const text = this.#linkStarts ? raw.replace(LINKED_BULLET, '') : raw
    if (raw.trim() !== '') this.#linkStarts = false
    if (this.#text.blank && text.trim() !== '') this.#line = lineOfText(node, text)
    this.#text.add(text)
  }

  #enter(element: HtmlElement): void {
    const kind = this.kindOf(element)
    if (kind === 'block' && this.#isFlat(element)) this.#reportFlat(element)
    if (kind !== 'skip') this.#anchors.push(...anchorsOf(element))
    ENTER[kind](this, element)
  }

  #leave(element: HtmlElement): void {
    const kind = this.kindOf(element)
    if (kind === 'inline') this.#closeInline(element)
    else if (kind !== 'unknown') this.#flush()
    if (kind === 'heading') this.#rank = undefined
  }

  /** Ends the line of text that is being collected: a heading inside of a heading element, else a paragraph. */
  #flush(): void {
    const text = this.#text.take()
    if (!text) return
    const place = placeAt(this.#line, this.#scope)
    if (this.#rank !== undefined) {
      this.#blocks.push({ kind: 'heading', level: this.#rank, ...text, anchors: this.#anchors, place })
      this.#rank = undefined
    } else {
      this.#blocks.push({ kind: 'paragraph', ...text, place })
    }
    this.#captionAnchors = this.#anchors
    this.#anchors = []
  }

  openHeading(element: HtmlElement): void {
    this.#flush()
    this.#rank = headingRank(element)
  }

  openBlock(): void {
    this.#flush()
  }

  break(): void {
    if (this.#rank === undefined) this.#flush()
    else this.#text.add(' ')
  }

  openInline(element: HtmlElement): void {
    if (STRONG.has(element.name)) this.#text.openMark('strong')
    else if (CODE.has(element.name)) this.#text.openMark('code')
    else if (element.name === 'a' && attribute(element, 'href').trim() !== '') {
      this.#text.openMark('link', attribute(element, 'href').trim())
      this.#linkStarts = true
    } else if (element.name === 'sup' && this.#text.endsWithDigit && isExponent(element)) this.#text.add('^')
  }

  #closeInline(element: HtmlElement): void {
    if (STRONG.has(element.name)) this.#text.closeMark('strong')
    else if (CODE.has(element.name)) this.#text.closeMark('code')
    else if (element.name === 'a' && attribute(element, 'href').trim() !== '') this.#text.closeMark('link')
  }

  addUnknown(element: HtmlElement): void {
    this.#addText(element, this.#scope.tagText(element))
  }

  addCode(element: HtmlElement): void {
    this.#flush()
    const code = readCode(element, this.#scope)
    if (code) this.#add(code)
  }

  addList(element: HtmlElement): void {
    this.#flush()
    const list = readList(element, this.#scope, readBlocks)
    if (list) this.#add(list)
  }

  addTable(element: HtmlElement): void {
    this.#flush()
    const rows = tableRows(element, this.#scope)
    const listing = readListing(rows, this.#scope)
    if (listing) return this.#add(listing)
    const own = ownCaption(element, rows)
    const before = this.#blocks.at(-1)
    const above = own.caption || before?.kind !== 'paragraph' ? undefined : paragraphCaption(before)
    const anchors = above ? [...this.#captionAnchors, ...this.#anchors] : this.#anchors
    const table = readTable(element, own.rows, own.caption ?? above, anchors, this.#scope, readBlocks)
    if (!table) return this.#addCaption(element)
    if (above) this.#blocks.pop()
    this.#add(table)
  }

  /** The caption of a table without cells is all that there is to keep. */
  #addCaption(table: HtmlElement): void {
    for (const child of table.children) {
      if (isElement(child) && child.name === 'caption') this.#addText(child, plainText(child))
    }
    this.#flush()
  }

  #add(block: Block): void {
    this.#blocks.push(block)
    this.#anchors = []
    this.#captionAnchors = []
  }
}

const ENTER: Readonly<Record<ElementKind, (flow: Flow, element: HtmlElement) => void>> = {
  skip: () => undefined,
  list: (flow, element) => flow.addList(element),
  table: (flow, element) => flow.addTable(element),
  code: (flow, element) => flow.addCode(element),
  heading: (flow, element) => flow.openHeading(element),
  break: (flow) => flow.break(),
  block: (flow) => flow.openBlock(),
  inline: (flow, element) => flow.openInline(element),
  unknown: (flow, element) => flow.addUnknown(element),
}

/** The line that a piece of text starts on, blank lines before it left out. */
function lineOfText(node: HtmlNode, text: string): number | undefined {
  const line = startLine(node)
  if (line === undefined) return undefined
  const blank = /^\s*/.exec(text)?.[0] ?? ''
  return line + blank.split('\n').length - 1
}

/** "2<sup>31</sup>" is 2^31; a footnote's mark or a unit is not meant. */
function isExponent(element: HtmlElement): boolean {
  return /^-?\d{1,3}$/.test(plainText(element))
}
