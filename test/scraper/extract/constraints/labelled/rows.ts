import type { Block, List, Mark, Paragraph } from '../../../../../scraper/document.js'
import type { Constraints, TypeText } from '../../../../../scraper/extract/draft.js'

/** [where it is from, field, type, location, text, the constraints that the text states, meanings of enumeration values (some rows)] */
export type LabelledRow = readonly [
  source: string,
  name: string,
  type: string,
  location: 'request' | 'response',
  text: string,
  want: Constraints,
  meanings?: Readonly<Record<string, string>>,
]

const SCALARS: Readonly<Record<string, TypeText>> = {
  String: { kind: 'scalar', type: 'string' },
  Integer: { kind: 'scalar', type: 'integer' },
  Number: { kind: 'scalar', type: 'number' },
  Boolean: { kind: 'scalar', type: 'boolean' },
  Object: { kind: 'object' },
  Map: { kind: 'map', values: { kind: 'scalar', type: 'string' } },
  Array: { kind: 'array', items: { kind: 'unknown', text: 'Array' } },
}

/** "String", "Integer", "Array<String>" as a type. */
export function typeOf(text: string): TypeText {
  const inner = /^Array<(.*)>$/.exec(text)?.[1]
  if (inner !== undefined) return { kind: 'array', items: typeOf(inner) }
  const type = SCALARS[text]
  if (!type) throw new Error(`no such type: ${text}`)
  return type
}

const PLACE = { file: 'row' }

/**
 * A description written short: one paragraph for each line, "• x" a list item, two blanks in front for a line inside an item,
 * «x» emphasised.
 */
export function blocksOf(text: string): Block[] {
  return parse(text === '' ? [] : text.split('\n'))
}

function parse(lines: readonly string[]): Block[] {
  const blocks: Block[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    if (!line.startsWith('• ')) {
      blocks.push(paragraph(line.trim()))
      continue
    }
    const items: Block[][] = []
    for (; lines[i]?.startsWith('• '); i++) {
      const inner = [(lines[i] ?? '').slice(2)]
      for (; lines[i + 1]?.startsWith('  '); i++) inner.push((lines[i + 1] ?? '').slice(2))
      items.push(parse(inner))
    }
    i--
    const list: List = { kind: 'list', ordered: false, items, place: PLACE }
    blocks.push(list)
  }
  return blocks
}

function paragraph(text: string): Paragraph {
  const marks: Mark[] = []
  let plain = ''
  for (const part of text.split(/(«[^»]*»)/)) {
    const marked = part.startsWith('«')
    const start = plain.length
    plain += marked ? part.slice(1, -1) : part
    if (marked) marks.push({ kind: 'strong', start, end: plain.length })
  }
  return { kind: 'paragraph', text: plain, ...(marks.length > 0 ? { marks } : {}), place: PLACE }
}
