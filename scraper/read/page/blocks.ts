import type { Place } from '../../../spec/contract/diagnostic.js'
import type { Block, List, Paragraph } from '../../document.js'
import type { ScrapeReporter } from '../../diagnostics/index.js'
import { captionLine, isExampleKind, plainSectionKind, statusGroup, type SectionKind } from '../../vocabulary/labels.js'
import { readHeader } from './header.js'
import { readPageCode } from './code.js'
import type { PageLine } from './lines.js'
import { costOfTable, readPageTable, type PageCaption } from './table.js'

const BULLET = /^([•●▪◦]|[-*](?= )|(\d{1,2})[.)](?= )) *(\S.*)$/

/** Makes the blocks of a saved page's lines. Every line becomes part of some block. */
export function pageBlocks(lines: readonly PageLine[], place: Place, reporter: ScrapeReporter): Block[] {
  const reader = new PageReader(lines, place, reporter)
  return reader.read()
}

class PageReader {
  readonly #lines: readonly PageLine[]
  readonly #place: Place
  readonly #reporter: ScrapeReporter
  readonly #blocks: Block[] = []
  #section: SectionKind | undefined
  /** The indent of the bullet of the list that is open. */
  #bullet: number | undefined
  #at = 0

  constructor(lines: readonly PageLine[], place: Place, reporter: ScrapeReporter) {
    this.#lines = lines
    this.#place = place
    this.#reporter = reporter
  }

  read(): Block[] {
    while (this.#at < this.#lines.length) {
      const line = this.#lines[this.#at]
      if (!line) break
      const taken = this.#takeTable(line) || this.#takeHeading(line) || this.#takeCode(line)
      if (!taken) this.#takeText(line)
    }
    return this.#blocks
  }

  #placeOf(line: PageLine): Place {
    return { ...this.#place, line: line.line }
  }

  #takeTable(line: PageLine): boolean {
    const captioned = captionLine(line.text)
    const caption = captioned && { ...captioned, line }
    if (!caption && this.#isHeadingBefore()) return false
    const start = this.#at + (caption ? 1 : 0)
    const header = readHeader(this.#lines, start)
    if (header.length === 0) return caption !== undefined && this.#takeUnread(line, caption)
    const table = readPageTable(
      this.#lines,
      start + header.length,
      header,
      caption,
      this.#placeOf(line),
      this.#reporter,
    )
    this.#bullet = undefined
    this.#blocks.push(...table.blocks)
    this.#at = table.end
    return true
  }

  /**
   * Whether the line is a section label above a header ("Status Codes", then "Status Code", "Description"), and no part of that
   * header ("Status Code", then "Error Codes", "Description"): the rows tell.
   */
  #isHeadingBefore(): boolean {
    if (plainSectionKind(this.#lines[this.#at]?.text ?? '') === undefined) return false
    const whole = readHeader(this.#lines, this.#at)
    const rest = readHeader(this.#lines, this.#at + 1)
    if (rest.length === 0 || rest.length >= whole.length) return rest.length > 0
    const start = this.#at + whole.length
    return costOfTable(this.#lines, start, rest) < costOfTable(this.#lines, start, whole)
  }

  /** A caption whose table's columns are unknown words: its lines stay paragraphs. */
  #takeUnread(line: PageLine, caption: PageCaption): boolean {
    const next = this.#lines[this.#at + 1]
    if (!next?.gap) return false
    const place = { ...this.#placeOf(line), table: caption.number }
    this.#reporter.report('read.page.table-unread', place, { caption: caption.caption, lines: 1 })
    return false
  }

  #takeHeading(line: PageLine): boolean {
    const kind = plainSectionKind(line.text)
    if (!kind || !line.gap || statusGroup(line.text)) return false
    this.#section = kind
    this.#bullet = undefined
    this.#blocks.push({ kind: 'heading', level: 2, text: line.text, anchors: [], place: this.#placeOf(line) })
    this.#at++
    return true
  }

  #takeCode(line: PageLine): boolean {
    const may = isExampleKind(this.#section) || /^[{[]$/.test(line.text)
    const code = may ? readPageCode(this.#lines, this.#at) : undefined
    if (!code) return false
    if (!code.closed) this.#reporter.report('read.page.unclosed-example', this.#placeOf(line), {})
    this.#blocks.push({ kind: 'code', text: code.text, place: this.#placeOf(line) })
    this.#at = code.end
    return true
  }

  #takeText(line: PageLine): void {
    this.#at++
    const bullet = BULLET.exec(line.text)
    const paragraph: Paragraph = { kind: 'paragraph', text: bullet?.[3] ?? line.text, place: this.#placeOf(line) }
    if (bullet) {
      this.#addItem(paragraph, bullet[2] !== undefined)
      this.#bullet = line.indent
    } else if (this.#bullet !== undefined && line.indent > this.#bullet) {
      this.#addToItem(paragraph)
    } else {
      this.#bullet = undefined
      this.#blocks.push(paragraph)
    }
  }

  #addItem(item: Paragraph, ordered: boolean): void {
    const before = this.#blocks.at(-1)
    const list: List =
      before?.kind === 'list' && before.ordered === ordered && this.#bullet !== undefined
        ? { ...before, items: [...before.items, [item]] }
        : { kind: 'list', ordered, items: [[item]], place: item.place }
    if (list.items.length > 1) this.#blocks.pop()
    this.#blocks.push(list)
  }

  #addToItem(paragraph: Paragraph): void {
    const before = this.#blocks.at(-1)
    if (before?.kind !== 'list') {
      this.#blocks.push(paragraph)
      return
    }
    const last = before.items.at(-1) ?? []
    this.#blocks[this.#blocks.length - 1] = { ...before, items: [...before.items.slice(0, -1), [...last, paragraph]] }
  }
}
