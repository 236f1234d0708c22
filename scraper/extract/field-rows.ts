import type { Place } from '../../spec/contract/diagnostic.js'
import { cellText, linksOf, textOf, type Block, type Cell, type Mark, type Table } from '../document.js'
import { LOCATION_WORDS } from '../vocabulary/columns.js'
import { plainDigits } from '../vocabulary/digits.js'
import { NO_TYPE_WORDS } from '../vocabulary/types.js'
import { cellTable } from './cell-tables.js'
import type { FieldColumns } from './columns.js'
import { isDeprecatedField } from './deprecated.js'
import { describedType } from './described-type.js'
import { readName } from './field-name.js'
import type { Context } from './context.js'
import { parseRequired } from './required.js'
import { parseType, type ParsedType } from './type-text.js'
import { vocabularyKey } from './words.js'

export type LocationWord = keyof typeof LOCATION_WORDS

/** A row of a field table, read by itself: its object has no table yet. */
export interface RawField {
  readonly name: string
  readonly special?: 'any-key' | 'root' | 'array-root'
  /** How deep the marks before the name say that it is nested. */
  readonly level: number
  /** The rows that are nested under this one in the same table. */
  readonly children?: readonly RawField[]
  readonly required: boolean | 'unstated'
  readonly requiredWhen?: string
  readonly type: ParsedType
  /** False where the table has no type column or the cell is empty. */
  readonly typed: boolean
  readonly location?: LocationWord
  readonly description: readonly Block[]
  readonly deprecated: boolean
  /** The links of the cells that can name the object's table, in the order in which they count. */
  readonly links: readonly Mark[]
  /** The numbers of the tables that the cells name in words, in the order in which they count. */
  readonly tableNumbers: readonly string[]
  readonly table: Table
  /** From 0. */
  readonly row: number
  readonly place: Place
}

/** Reads every row of a field table; a row that gives no field is reported. */
export function readRows(table: Table, columns: FieldColumns, context: Context): RawField[] {
  const fields: RawField[] = []
  table.rows.forEach((cells, row) => {
    if (row < columns.firstRow) return context.ledger.use(table, row)
    const made = isGroupRow(cells) || saysNothing(cells) ? [] : rowOrPart(table, columns, cells, row, fields, context)
    const before = fields.at(-1)
    const goesOn = made.length === 0 ? isContinuation(columns, cells) : isSpannedName(cells[columns.name], made, before)
    if (before && goesOn) {
      fields[fields.length - 1] = { ...before, description: [...before.description, ...descriptionOf(columns, cells)] }
      context.reporter.report('extract.row-continued', placeOf(table, cells, row), { name: before.name })
      context.ledger.use(table, row)
    } else if (made.length === 0) {
      const text = cells
        .map((cell) => cellText(cell))
        .join(' | ')
        .slice(0, 200)
      context.reporter.report('extract.row-without-name', placeOf(table, cells, row), { text })
      context.ledger.report(table, row)
    } else {
      fields.push(...made)
    }
  })
  return withoutRootRow(fields, context)
}

/** A row that names a part of an object in a second column of names stands below the object, which the first such row opens. */
function rowOrPart(
  table: Table,
  columns: FieldColumns,
  cells: readonly Cell[],
  row: number,
  before: readonly RawField[],
  context: Context,
): RawField[] {
  const own = readRow(table, columns, cells, row, context)
  const [object] = own
  const part = columns.part === undefined ? undefined : cells[columns.part]
  if (columns.part === undefined || !object || own.length > 1 || !namesPart(part, cells[columns.name])) return own
  const parts = readRow(table, { ...columns, name: columns.part }, cells, row, context)
  const below = parts.map((field) => ({ ...field, level: field.level + object.level + 1 }))
  const opened = before.findLast(({ level }) => level <= object.level)?.name === object.name
  const { name, level, links, place } = object
  const bare = {
    required: 'unstated',
    type: { kind: 'object' },
    typed: true,
    description: [],
    deprecated: false,
  } as const
  return opened ? below : [{ name, level, ...bare, links, tableNumbers: [], table, row, place }, ...below]
}

/** False for an empty cell, and for one that the name's own cell spans. */
function namesPart(part: Cell | undefined, name: Cell | undefined): boolean {
  const text = cellText(part)
  return readName(text).kind === 'names' && !(part?.spanned === true && text === cellText(name))
}

/** "[items]" is the body itself, and nothing beside other rows. */
function withoutRootRow(fields: RawField[], context: Context): RawField[] {
  const isRoot = ({ special }: RawField) => special === 'root' || special === 'array-root'
  if (fields.every(isRoot)) return fields
  for (const field of fields.filter(isRoot)) {
    context.reporter.report('extract.row-without-name', field.place, { text: textOf(field.description).slice(0, 200) })
    context.ledger.report(field.table, field.row)
  }
  return fields.filter((field) => !isRoot(field))
}

/** The name's cell spans several rows: they tell more of one field. */
function isSpannedName(cell: Cell | undefined, made: readonly RawField[], before: RawField | undefined): boolean {
  return cell?.spanned === true && made.length === 1 && made[0]?.name === before?.name
}

/** One cell across the whole row is a title inside the table. */
function isGroupRow(cells: readonly Cell[]): boolean {
  return (
    cells.length > 2 && cells.slice(1).every((cell) => cell.spanned === true && cellText(cell) === cellText(cells[0]))
  )
}

/** "None | None | None" and "- | -": the row of a table that has none. */
function saysNothing(cells: readonly Cell[]): boolean {
  return cells.length > 1 && cells.every((cell) => NO_TYPE_WORDS.has(vocabularyKey(cellText(cell))))
}

/** A page break cut the row: only the description goes on. */
function isContinuation(columns: FieldColumns, cells: readonly Cell[]): boolean {
  const blank = (index: number | undefined) => index === undefined || cellText(cells[index]) === ''
  return blank(columns.name) && blank(columns.type) && blank(columns.required) && !blank(columns.description)
}

function placeOf(table: Table, cells: readonly Cell[], row: number): Place {
  return {
    ...table.place,
    ...(table.number === undefined ? {} : { table: table.number }),
    ...cells[0]?.place,
    row: row + 1,
  }
}

function readRow(
  table: Table,
  columns: FieldColumns,
  cells: readonly Cell[],
  row: number,
  context: Context,
): RawField[] {
  const nameCell = cells[columns.name]
  const reading = readName(cellText(nameCell))
  if (reading.kind === 'none') return []
  const place = placeOf(table, cells, row)
  const typeCell = columns.type === undefined ? undefined : cells[columns.type]
  const description = descriptionOf(columns, cells)
  const typeText = cellText(typeCell) || describedType(textOf(description))
  const read = parseType(typeText)
  const common = {
    level: reading.kind === 'names' ? reading.level : 0,
    ...requiredOf(columns, cells),
    type: read.type,
    typed: !(read.type.kind === 'unknown' && read.type.text === ''),
    ...locationOf(columns, cells),
    description:
      reading.kind === 'names' && reading.note !== undefined
        ? [...description, note(reading.note, place)]
        : description,
    deprecated: isDeprecatedField(cellText(nameCell), textOf(description)),
    links: [typeCell, nameCell].flatMap((cell) => (cell ? linksOf(cell.blocks) : [])).concat(linksOf(description)),
    tableNumbers: tableNumbers(`${typeText}\n${ownText(description, context)}`),
    table,
    row,
    place,
  }
  if (read.healed !== undefined)
    context.reporter.report('extract.type-healed', place, { text: typeText, taken: read.healed })
  if (read.alternatives) context.reporter.report('extract.type-alternatives', place, { text: typeText })
  const inner = cellTable(read.type, description, context)
  if (inner && reading.kind === 'names' && reading.names.length === 1)
    return reading.names.map((name) => ({ name, ...common, ...inner }))
  if (reading.kind === 'any-key') return [{ name: '*', special: 'any-key', ...common }]
  if (reading.kind === 'root') return [{ name: '[]', special: reading.array ? 'array-root' : 'root', ...common }]
  if (reading.names.length > 1) context.reporter.report('extract.names-split', place, { names: [...reading.names] })
  return reading.names.map((name) => ({ name, ...common }))
}

function note(text: string, place: Place): Block {
  return { kind: 'paragraph', text, place }
}

function requiredOf(columns: FieldColumns, cells: readonly Cell[]): Pick<RawField, 'required' | 'requiredWhen'> {
  if (columns.required === undefined) return { required: 'unstated' }
  const { required, when } = parseRequired(cellText(cells[columns.required]))
  const turned = columns.inverted && required !== 'unstated' ? !required : required
  return { required: turned, ...(when === undefined ? {} : { requiredWhen: when }) }
}

function locationOf(columns: FieldColumns, cells: readonly Cell[]): Pick<RawField, 'location'> {
  if (columns.location === undefined) return {}
  const key = vocabularyKey(cellText(cells[columns.location]))
  const found = (Object.keys(LOCATION_WORDS) as LocationWord[]).find((location) =>
    LOCATION_WORDS[location].includes(key),
  )
  return found ? { location: found } : {}
}

/** The description cell, then every column of no known meaning with its header as label. */
function descriptionOf(columns: FieldColumns, cells: readonly Cell[]): Block[] {
  const own = columns.description === undefined ? [] : (cells[columns.description]?.blocks ?? [])
  const extra = columns.extra.flatMap(({ index, label }): Block[] => {
    const cell = cells[index]
    const text = cellText(cell)
    if (!cell || text === '' || text === '-' || text === '--') return []
    const [first, ...rest] = cell.blocks
    if (label === '') return [...cell.blocks]
    if (first?.kind === 'paragraph')
      return [{ kind: 'paragraph', text: `${label}: ${first.text}`, place: first.place }, ...rest]
    return [{ kind: 'paragraph', text: `${label}:`, place: cell.place }, ...cell.blocks]
  })
  return [...own, ...extra]
}

/** The text without the words of links to other pages: their "Table 5" is not this page's. */
function ownText(blocks: readonly Block[], context: Context): string {
  return blocks
    .map((block) => {
      if (block.kind === 'list') return block.items.map((item) => ownText(item, context)).join('\n')
      if (block.kind !== 'paragraph') return block.kind === 'table' ? '' : textOf([block])
      const foreign = (block.marks ?? []).filter((mark) => mark.kind === 'link' && isForeign(mark.href ?? '', context))
      return foreign.reduceRight((text, mark) => text.slice(0, mark.start) + text.slice(mark.end), block.text)
    })
    .join('\n')
}

function isForeign(href: string, context: Context): boolean {
  const page = href.split('#')[0]?.split('/').at(-1)
  return page !== undefined && page !== '' && page !== context.document.source.file.split('/').at(-1)
}

function tableNumbers(text: string): string[] {
  return [...plainDigits(text).matchAll(/(?:\bTable|表) ?(\d+(?:-\d+)*)/gi)].flatMap((match) => match[1] ?? [])
}
