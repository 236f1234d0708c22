import type { Place } from '../../../spec/contract/diagnostic.js'
import type { Block, Code } from '../../document.js'
import {
  captionLine,
  isExampleKind,
  isRequestLine,
  plainSectionKind,
  sectionKind,
  statusGroup,
  type SectionKind,
} from '../../vocabulary/labels.js'
import { openBrackets } from '../brackets.js'
import { isColumnWord } from '../column-words.js'
import { joinCode } from '../normalise.js'
import type { CellReader } from './cell.js'
import { inlineText, withoutGaps } from './inline.js'
import { Prose } from './prose.js'
import { buildTable, headerCells, sameHeader, type RawTable } from './table.js'
import { plainOf, type Token } from './tokens.js'

type TextToken = Extract<Token, { kind: 'text' }>
type RowToken = Extract<Token, { kind: 'row' }>
type CodeToken = Extract<Token, { kind: 'code' }>

/** No example takes more pages: a limit to the work on hostile text. */
const MOST_PAGES = 200
const ITEM = /^(?:([-*+•●])|(\d{1,3})[.)])\s+(\S.*)$/

/** Makes the blocks of one section of its tokens. Everything that is not blank becomes part of some block. */
export function blocksOf(tokens: readonly Token[], place: Place, reader: CellReader): Block[] {
  const builder = new BlockBuilder(place, reader)
  for (const token of tokens) builder.take(token)
  return builder.finish()
}

class BlockBuilder {
  readonly #place: Place
  readonly #reader: CellReader
  readonly #blocks: Block[] = []
  readonly #prose: Prose
  #section: SectionKind | undefined
  #caption: { number: string; caption: string; token: TextToken } | undefined
  #table: RawTable | undefined
  /** No row yet since a blank line, or other text, and a header perhaps. */
  #opensPage = false
  /** The token before, blank ones included. */
  #before: Token | undefined

  constructor(place: Place, reader: CellReader) {
    this.#place = place
    this.#reader = reader
    this.#prose = new Prose(this.#blocks)
  }

  take(token: Token): void {
    if (token.kind === 'row') this.#takeRow(token)
    else if (token.kind === 'code') this.#takeCode(token)
    else if (token.kind === 'text') this.#takeText(token)
    this.#before = token
  }

  finish(): Block[] {
    this.#closeTable()
    this.#dropCaption()
    return this.#blocks
  }

  #at(line: number): Place {
    return { ...this.#place, line }
  }

  #takeRow(token: RowToken): void {
    const opensChunk = this.#before?.kind !== 'row' && this.#before?.kind !== 'rule'
    const table = this.#table
    if (opensChunk) this.#opensPage = true
    if (!table || (opensChunk && (this.#caption || !this.#continuesTable(table, token)))) {
      this.#openTable(token)
    } else if (!(opensChunk && sameHeader(table.header, headerCells(token.cells)))) {
      table.rows.push({ line: token.line, cells: token.cells, pipe: token.pipe, opensPage: this.#takePageStart(table) })
    }
  }

  /** The first row of a table's later page. */
  #takePageStart(table: RawTable): boolean {
    const first = this.#opensPage && table.rows.length > 0
    this.#opensPage = false
    return first
  }

  /** A header that repeats the open table's is a page break; so are rows of its width that are no header of their own. */
  #continuesTable(table: RawTable, token: RowToken): boolean {
    const header = headerCells(token.cells)
    if (sameHeader(table.header, header)) return true
    return token.cells.length === table.header.length && token.pipe === table.pipe && !header.every(isColumnWord)
  }

  #openTable(token: RowToken): void {
    this.#closeTable()
    const caption = this.#caption
    this.#caption = undefined
    this.#table = {
      ...(caption ? { number: caption.number } : {}),
      ...(caption && caption.caption !== '' ? { caption: inlineText(caption.caption).text } : {}),
      header: headerCells(token.cells),
      line: token.line,
      pipe: token.pipe,
      rows: [],
    }
  }

  #closeTable(): void {
    if (this.#table) this.#blocks.push(buildTable(this.#table, this.#place, this.#reader))
    this.#table = undefined
  }

  /** A caption without a table is a paragraph. */
  #dropCaption(): void {
    const caption = this.#caption
    this.#caption = undefined
    if (caption) this.#prose.addParagraph(inlineText(caption.token.text), this.#at(caption.token.line))
  }

  /** No blank line since the line of text above. */
  #adjoinsText(token: TextToken): boolean {
    return this.#before?.kind === 'text' && !this.#before.marked && this.#before.line === token.line - 1
  }

  #takeCode(token: CodeToken): void {
    const adjoins = this.#adjoinsCode()
    this.#closeTable()
    this.#dropCaption()
    const place = this.#at(token.line)
    if (!token.closed) this.#reader.reporter.report('read.manual.unterminated-fence', place, {})
    const code: Code = { kind: 'code', text: token.text.replace(/\s+$/, '').replace(/^(?:[ \t]*\n)+/, ''), place }
    if (code.text === '') return
    const before = this.#blocks.at(-1)
    if (
      adjoins &&
      before?.kind === 'code' &&
      (before.breaks?.length ?? 0) < MOST_PAGES &&
      goesOn(before.text, code.text)
    ) {
      this.#blocks[this.#blocks.length - 1] = joinCode(before, code, true)
    } else {
      this.#blocks.push(code)
    }
  }

  /** Nothing but blank lines since the last code block. */
  #adjoinsCode(): boolean {
    return this.#blocks.at(-1)?.kind === 'code' && !this.#caption && !this.#table
  }

  #takeText(token: TextToken): void {
    const plain = plainOf(token.text)
    if (this.#addToCell(token, plain)) return
    this.#closeTable()
    this.#dropCaption()
    const caption = captionLine(plain)
    if (caption) {
      this.#caption = { ...caption, token }
      return
    }
    const kind = token.marked ? sectionKind(plain) : plainSectionKind(plain)
    if (!statusGroup(plain) && (token.marked || kind)) this.#addHeading(token, kind)
    else this.#addText(token)
  }

  /** A line glued to a row, without a blank line between, belongs to the row's last cell. */
  #addToCell(token: TextToken, plain: string): boolean {
    const row = this.#table?.rows.at(-1)
    if (!row || this.#before?.kind !== 'row' || token.marked) return false
    if (captionLine(plain) || statusGroup(plain) || plainSectionKind(plain)) return false
    const cells = [...row.cells.slice(0, -1), `${row.cells.at(-1) ?? ''}<br>${token.text}`]
    this.#table?.rows.splice(-1, 1, { ...row, cells })
    return true
  }

  #addHeading(token: TextToken, kind: SectionKind | undefined): void {
    const text = inlineText(token.text.replaceAll('**', ''))
    this.#section = kind
    if (text.text !== '') {
      this.#blocks.push({ kind: 'heading', level: kind ? 2 : 3, ...text, anchors: [], place: this.#at(token.line) })
    }
  }

  #addText(token: TextToken): void {
    const item = ITEM.exec(token.text)
    const content = item?.[3] ?? token.text
    const text = inlineText(withoutGaps(content))
    if (isExampleKind(this.#section) && (isRequestLine(text.text) || /^[{[]+$/.test(text.text))) {
      this.#blocks.push({ kind: 'code', text: text.text, place: this.#at(token.line) })
    } else if (item) {
      this.#prose.addItem(text, item[2] !== undefined, this.#at(token.line))
    } else if (!(this.#adjoinsText(token) && this.#prose.joinLine(text))) {
      this.#prose.addParagraph(text, this.#at(token.line))
    }
  }
}

/** Whether the second block is the rest of the first: it starts no value and no request, or the first is not complete. */
function goesOn(first: string, second: string): boolean {
  const start = (second.split('\n')[0] ?? '').trim()
  return !(/^[{[]/.test(start) || isRequestLine(start)) || openBrackets(first) > 0
}
