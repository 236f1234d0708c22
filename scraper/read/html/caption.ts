import type { Paragraph } from '../../document.js'
import { plainDigits } from '../../vocabulary/digits.js'
import { captionLine, sectionKind, statusGroup } from '../../vocabulary/labels.js'
import { isElement, plainText, type HtmlElement } from './dom.js'

/** A table's caption and its number, each where it is known. */
export interface Caption {
  readonly number?: string
  readonly caption?: string
}

const NUMBER = /^(?:table|表|tabela|tabla|tableau) ?((?:[a-z]-)?\d+(?:[-.]\d+)*)[:：.]? ?/i
const MAX_LENGTH = 160

/** A caption that the table itself holds: its `caption` element, or a first row of one cell across that says "Table N". */
export function ownCaption<Row extends readonly HtmlElement[]>(
  table: HtmlElement,
  rows: readonly Row[],
): { caption?: Caption; rows: readonly Row[] } {
  const element = table.children.find((child) => isElement(child) && child.name === 'caption')
  const text = element ? plainText(element) : ''
  if (text !== '') return { caption: captionFrom(text), rows }
  const first = rows[0]
  const [cell] = first ?? []
  if (cell && first?.length === 1 && rows.length > 1 && Number(cell.attribs['colspan']) > 1) {
    const title = plainText(cell)
    if (NUMBER.test(plainDigits(title))) return { caption: captionFrom(title), rows: rows.slice(1) }
  }
  return { rows }
}

/**
 * The caption that a paragraph right before a table is: "Table 3 Description of the x field", "表 3  路径参数", or a short bold line.
 * A sentence about the table ("Table 1 lists ..."), a link to one, a status group and a section label are none.
 */
export function paragraphCaption(paragraph: Paragraph): Caption | undefined {
  const { text, marks = [] } = paragraph
  if (text.length > MAX_LENGTH || marks.some((mark) => mark.kind === 'link' && mark.start === 0)) return undefined
  const line = captionLine(text)
  if (line) return withoutEmpty(line.number, line.caption)
  const bold = marks.some((mark) => mark.kind === 'strong' && mark.start === 0 && mark.end === text.length)
  const words = !statusGroup(text) && !sectionKind(text) && !/[.。!！?？;；]$/.test(text)
  return bold && words ? { caption: text.replace(/ ?[:：]$/, '') } : undefined
}

function captionFrom(text: string): Caption {
  const number = NUMBER.exec(plainDigits(text))
  return number ? withoutEmpty(number[1] ?? '', text.slice(number[0].length)) : { caption: text }
}

function withoutEmpty(number: string, caption: string): Caption {
  return caption === '' ? { number } : { number, caption }
}
