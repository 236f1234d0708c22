import type { Block, Code, Document, Heading, Paragraph, Table } from '../document.js'
import type { Place } from '../../spec/contract/diagnostic.js'
import { SECTION_KINDS, TITLED_KINDS, type SectionKind } from '../vocabulary/sections.js'
import { readCaption } from './caption.js'
import { statusLine } from './status-line.js'
import { vocabularyKey, withoutBrackets } from './words.js'

/** A block with no blocks inside that matter here: lists are opened, cells are not. */
export interface Leaf {
  readonly block: Paragraph | Code | Table
  /** How many lists the block stands in. */
  readonly depth: number
  /** True for the first block of a list's item. */
  readonly first: boolean
  /** The status codes of the group that the block stands in. */
  readonly statuses?: readonly string[]
}

/** What stands under one heading or label. */
export interface Part {
  readonly kind: SectionKind | 'unknown' | 'preamble'
  /** The heading as written. */
  readonly title: string
  /** What a label says after its words ("Example request 1: creating ..."). */
  readonly subtitle?: string
  readonly heading?: Heading
  /** The section's own blocks, in their first shape; only a heading's part has them. */
  readonly blocks: Block[]
  readonly leaves: Leaf[]
  /** Every status group that the part announces, also those with nothing below. */
  readonly groups: { readonly statuses: readonly string[]; readonly place: Place }[]
  readonly place: Place
}

/** Cuts a page at its headings, and at the labels that stand for headings in hand-written pages. */
export function partsOf(document: Document): Part[] {
  const cutter = new Cutter(document)
  for (const block of document.blocks) cutter.add(block)
  return cutter.parts
}

/** The section kind that a heading's or label's text names, with the words behind a titled kind. */
export function sectionOf(text: string): { kind: SectionKind; subtitle?: string } | undefined {
  const key = vocabularyKey(text).replace(/^(?:\d+(?:\.\d+)*[.、)]?|step \d+:?) /, '')
  const kind = SECTION_KINDS.get(key) ?? SECTION_KINDS.get(withoutBrackets(key))
  if (kind !== undefined) return { kind }
  return outcomeSection(key, text) ?? titledSection(key, text)
}

/** "Example request 1: creating a desktop": the longest known words at the start, followed by a number, colon or bracket. */
function titledSection(key: string, text: string): { kind: SectionKind; subtitle?: string } | undefined {
  const match =
    /^([a-z ]+?|[^\x00-\x7f]+?) ?(?:[-_ ]?[(]?(?:\d{1,2}|[一二三四五六七八九十])[)]?)? ?(?:$|[:(,-]|(?:of|for|to|when|with|in) )/.exec(
      key,
    )
  const kind = match?.[1] === undefined ? undefined : SECTION_KINDS.get(match[1].trim())
  if (kind === undefined || !TITLED_KINDS.has(kind)) return undefined
  return { kind, subtitle: text.trim() }
}

/** "Successful sample response", "Example of an error response": a response's example that says how the call went. */
function outcomeSection(key: string, text: string): { kind: SectionKind; subtitle: string } | undefined {
  const plain = key.replace(OUTCOME, '').replace(/ {2,}/g, ' ').trim()
  const kind = plain === key ? undefined : SECTION_KINDS.get(plain)
  return kind === 'response-example' ? { kind, subtitle: text.trim() } : undefined
}

const OUTCOME =
  /(?:^|\b)(?:of )?(?:an? |the )?(?:successful|success|failed|failure|normal|abnormal|error|correct|incorrect|exception)(?: |$)/

const STRUCTURAL = /^(?:request|response)/
const EXAMPLE = /example$/
const LABELLED: ReadonlySet<string> = new Set(['uri', 'request', 'response', 'status', 'example', 'error', 'unknown'])

class Cutter {
  readonly parts: Part[] = []
  #section: Part
  #part: Part
  #statuses: readonly string[] | undefined
  /** The level of the last heading whose own words say what it is about. */
  #level = 2

  constructor(document: Document) {
    this.#section = this.#part = preamble(document)
    this.parts.push(this.#part)
  }

  add(block: Block): void {
    if (block.kind === 'heading') return this.#heading(block)
    this.#section.blocks.push(block)
    this.#leaves(block, 0, false)
  }

  #open(kind: Part['kind'], title: string, place: Place, more: Pick<Part, 'heading' | 'subtitle'> = {}): Part {
    const part: Part = { kind, title, ...more, blocks: [], leaves: [], groups: [], place }
    this.parts.push(part)
    // "Status code: 200", and below it "Response body": still the same group.
    const goesOn = /^response-(?:body|header)$/.test(kind) && /^response(?!-example)/.test(this.#part.kind)
    if (!goesOn) this.#statuses = undefined
    return part
  }

  #heading(heading: Heading): void {
    const found = sectionOf(heading.text)
    const kind = found ? inContext(found.kind, heading.text, this.#section.kind) : this.#inherited(heading)
    const subtitle = found?.subtitle
    if (found) this.#level = heading.level
    this.#section = this.#part = this.#open(kind, heading.text, heading.place, {
      heading,
      ...(subtitle === undefined ? {} : { subtitle }),
    })
  }

  /**
   * A heading of no known meaning belongs to the request or the response that it stands under: when it is a deeper one, or the caption
   * of a table ("publicip Field Description").
   */
  #inherited(heading: Heading): Part['kind'] {
    const { kind } = this.#part
    if (!STRUCTURAL.test(kind) || EXAMPLE.test(kind)) return 'unknown'
    return heading.level > this.#level || titleCaption(heading.text) !== '' ? kind : 'unknown'
  }

  #leaves(block: Block, depth: number, first: boolean): void {
    if (block.kind === 'list') {
      for (const item of block.items) item.forEach((inner, index) => this.#leaves(inner, depth + 1, index === 0))
      return
    }
    if (block.kind === 'heading') return this.#paragraph({ ...block, kind: 'paragraph' }, depth, first)
    if (block.kind === 'paragraph') return this.#paragraph(block, depth, first)
    this.#push(block, depth, first)
  }

  #push(block: Leaf['block'], depth: number, first: boolean): void {
    this.#part.leaves.push({ block, depth, first, ...(this.#statuses ? { statuses: this.#statuses } : {}) })
  }

  #paragraph(block: Paragraph, depth: number, first: boolean): void {
    const label = this.#label(block.text)
    if (label) {
      this.#part = this.#open(
        label.kind,
        block.text,
        block.place,
        label.subtitle === undefined ? {} : { subtitle: label.subtitle },
      )
      return
    }
    const status = this.#takesStatus() ? statusLine(block.text) : undefined
    if (!status) return this.#push(block, depth, first)
    this.#statuses = status.statuses
    this.#part.groups.push({ statuses: status.statuses, place: block.place })
    if (status.rest !== '') this.#push({ kind: 'paragraph', text: status.rest, place: block.place }, depth, first)
  }

  #takesStatus(): boolean {
    const { kind } = this.#part
    return kind.startsWith('response') || kind === 'example' || kind === 'unknown'
  }

  #label(text: string): { kind: SectionKind; subtitle?: string } | undefined {
    const at = this.#section.kind
    if (text.length > 80 || !LABELLED.has(at.replace(/-.*$/, ''))) return undefined
    const found = sectionOf(text)
    const kind = found && labelKind(inContext(found.kind, text, at), at)
    return kind === undefined ? undefined : { ...found, kind }
  }
}

/** A heading such as "publicip Field Description", which is the caption of the table below it; empty for other headings. */
export function titleCaption(title: string): string {
  const found = readCaption(title)
  return found?.kind === 'object' && /^[\w.:-]+$/.test(found.name) && found.name !== title.trim() ? title : ''
}

/** "Parameter description", "Body" and "Header" say nothing of the side: inside a response they are the response's. */
function inContext(kind: SectionKind, text: string, section: Part['kind']): SectionKind {
  if (!section.startsWith('response') || /request|input|请求|入参|输入/i.test(text)) return kind
  return OF_RESPONSE[kind] ?? kind
}

const OF_RESPONSE: Readonly<Partial<Record<SectionKind, SectionKind>>> = {
  request: 'response',
  'request-header': 'response-header',
  'request-body': 'response-body',
}

function preamble(document: Document): Part {
  return { kind: 'preamble', title: document.title, blocks: [], leaves: [], groups: [], place: document.place }
}

/** What a label means inside a section; undefined where its words are prose there ("Description", "Error"). */
function labelKind(kind: SectionKind, section: Part['kind']): SectionKind | undefined {
  const example = EXAMPLE.test(section)
  if (section === 'status-codes') return kind.startsWith('status-') && kind !== 'status-codes' ? kind : undefined
  if (kind === 'status-codes') return undefined
  if (kind === 'example')
    return example
      ? undefined
      : section.startsWith('response')
        ? 'response-example'
        : section === 'error-codes'
          ? undefined
          : 'request-example'
  if (!STRUCTURAL.test(kind) || (section === 'uri' && kind === 'request')) return undefined
  if (example && !EXAMPLE.test(kind)) return kind.startsWith('response') ? 'response-example' : 'request-example'
  return kind
}

/** Every table of the page that does not stand inside a cell, in reading order. */
export function tablesOf(parts: readonly Part[]): Table[] {
  return parts.flatMap((part) => part.leaves.flatMap(({ block }) => (block.kind === 'table' ? [block] : [])))
}
