import type { Place } from '../../../spec/contract/diagnostic.js'
import type { Block } from '../../document.js'
import type { ScrapeReporter } from '../../diagnostics/index.js'
import { captionLine, isExampleKind, plainSectionKind, statusGroup, type SectionKind } from '../../vocabulary/labels.js'
import { readHeader } from './header.js'
import { readPageCode } from './code.js'
import type { PageLine } from './lines.js'
import { partLabel } from './part-label.js'
import { Prose } from './prose.js'
import { bestHeader, costOfTable, readPageTable, type PageCaption } from './table.js'

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
  readonly #prose: Prose
  #at = 0

  constructor(lines: readonly PageLine[], place: Place, reporter: ScrapeReporter) {
    this.#lines = lines
    this.#place = place
    this.#reporter = reporter
    this.#prose = new Prose(this.#blocks)
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
    const known = readHeader(this.#lines, start)
    if (known.length === 0) return caption !== undefined && this.#takeUnread(line, caption)
    const header = bestHeader(this.#lines, start, known)
    const table = readPageTable(
      this.#lines,
      start + header.length,
      header,
      caption,
      this.#placeOf(line),
      this.#reporter,
    )
    this.#prose.close()
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
    // "Example response" below "Example Response" is text.
    if (isExampleKind(kind) && kind === this.#section) return false
    this.#section = kind
    this.#prose.close()
    this.#blocks.push({ kind: 'heading', level: 2, text: line.text, anchors: [], place: this.#placeOf(line) })
    this.#at++
    return true
  }

  #takeCode(line: PageLine): boolean {
    const may = isExampleKind(this.#section) || /^[{[]$/.test(line.text)
    const code = may ? readPageCode(this.#lines, this.#at) : undefined
    if (!code) return false
    if (!code.closed) this.#reporter.report('read.page.unclosed-example', this.#placeOf(line), {})
    this.#prose.close()
    this.#blocks.push({ kind: 'code', text: code.text, place: this.#placeOf(line) })
    this.#at = code.end
    return true
  }

  #takeText(line: PageLine): void {
    this.#at++
    this.#section = partLabel(line.text) ?? this.#section
    this.#prose.add(line, this.#placeOf(line))
  }
}
