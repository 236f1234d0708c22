import {
  ARRAY_WORDS,
  BINARY_WORDS,
  NO_TYPE_WORDS,
  OBJECT_ARRAY_WORDS,
  OBJECT_WORDS,
  SCALAR_WORDS,
} from '../vocabulary/types.js'
import type { TypeText } from './draft.js'
import { splitArguments, unclose } from './type-brackets.js'
import { cleanType, half, nearScalar } from './type-spelling.js'

/** A type text understood as far as the cell alone allows: an object has a label or a table number, no target yet. */
export type ParsedType =
  | Extract<TypeText, { kind: 'scalar' | 'binary' | 'unknown' }>
  | { readonly kind: 'array'; readonly items: ParsedType }
  | { readonly kind: 'map'; readonly values: ParsedType }
  /** `bare`: the text is the label alone, without "object"; a type only if a table has that name. */
  | { readonly kind: 'object'; readonly label?: string; readonly table?: string; readonly bare?: true }

export interface TypeReading {
  readonly type: ParsedType
  /** The word that a misspelled or doubled text was taken for. */
  readonly healed?: string
  /** The further types of "Integer/Boolean". */
  readonly alternatives?: readonly string[]
}

const OPEN: ParsedType = { kind: 'unknown', text: '' }

/** Reads a type cell (MANUAL-QUIRKS 6, PAGE-MARKUP 4), English or Chinese. What is no type comes back as unknown with its text. */
export function parseType(cell: string): TypeReading {
  const text = cleanType(cell)
  if (NO_TYPE_WORDS.has(text.toLowerCase())) return { type: OPEN }
  const several = alternatives(text)
  if (several) return several
  const type = parse(text, 0)
  if (type) return { type }
  return healed(text) ?? { type: { kind: 'unknown', text: cell.replace(/\s+/g, ' ').trim() } }
}

/** True for a text that is surely a type, for finding the type column of a table without a header. */
export function isKnownType(cell: string): boolean {
  const { type } = parseType(cell)
  return type.kind !== 'unknown' && !(type.kind === 'object' && type.bare === true)
}

const MAX_DEPTH = 8

function parse(text: string, depth: number): ParsedType | undefined {
  if (depth > MAX_DEPTH) return undefined
  for (const form of FORMS) {
    const type = form(text, depth)
    if (type) return type
  }
  return undefined
}

type Form = (text: string, depth: number) => ParsedType | undefined

/** The grammar's forms, tried in order. */
const FORMS: readonly Form[] = [
  tableReference,
  simple,
  glossed,
  sized,
  generic,
  pointer,
  arrayOf,
  suffixArray,
  objectOf,
  namedObject,
  saidToBeType,
  bareName,
]

/** "字典数据结构 @4", "表4 object", "Table 1 objects". */
function tableReference(text: string, depth: number): ParsedType | undefined {
  const at = /^(.*?) ?@(\d+(?:-\d+)*)$/.exec(text)
  if (at?.[2] !== undefined) {
    const type = at[1] === '' ? ({ kind: 'object' } as const) : parse(at[1] ?? '', depth + 1)
    return type && withTable(type, at[2])
  }
  const named = /^(?:table|表) ?(\d+(?:-\d+)*) ?(?:objects?|structures?)?$/i.exec(text)
  return named?.[1] === undefined ? undefined : { kind: 'object', table: named[1] }
}

function withTable(type: ParsedType, table: string): ParsedType {
  if (type.kind === 'array') return { kind: 'array', items: withTable(type.items, table) }
  if (type.kind === 'map') return { kind: 'map', values: withTable(type.values, table) }
  if (type.kind === 'object' || (type.kind === 'unknown' && type.text === '')) return { kind: 'object', table }
  return type
}

/** One word of the vocabulary; blanks in it come from a narrow column. */
function simple(text: string): ParsedType | undefined {
  const word = compact(text)
  const scalar = SCALAR_WORDS.get(word)
  if (scalar) return { kind: 'scalar', ...scalar }
  if (BINARY_WORDS.has(word)) return { kind: 'binary' }
  if (OBJECT_ARRAY_WORDS.has(word)) return { kind: 'array', items: { kind: 'object' } }
  if (ARRAY_WORDS.has(word)) return { kind: 'array', items: OPEN }
  if (OBJECT_WORDS.has(word)) return { kind: 'object' }
  return undefined
}

function compact(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '')
}

/** "object(对象)", "数组(Array)": one word twice, in two languages. */
function glossed(text: string): ParsedType | undefined {
  const match = /^([^()]+)\(([^()]+)\)$/.exec(text)
  const type = match?.[1] === undefined ? undefined : simple(match[1])
  if (type === undefined || type.kind === 'scalar' || type.kind === 'binary') return undefined
  return simple(match?.[2] ?? '')?.kind === type.kind ? type : undefined
}

/** "String类型", "Array of strings 类型". */
function saidToBeType(text: string, depth: number): ParsedType | undefined {
  const before = /^(.+?) ?(?:数据)?类型$/.exec(text)?.[1]
  const type = before === undefined ? undefined : parse(before, depth + 1)
  return type?.kind === 'object' && type.bare === true ? undefined : type
}

/** "String(64)", "varchar[255]", "String (1-64)", "String(UUID)". */
function sized(text: string): ParsedType | undefined {
  const match = /^([^\s([<{]+) ?[([] ?([^()[\]]*?) ?[)\]]$/.exec(text)
  const scalar = match?.[1] === undefined ? undefined : SCALAR_WORDS.get(match[1].toLowerCase())
  if (!match || !scalar || match[2] === '') return undefined
  const size = /^(?:\d+ ?[-~,] ?)?(\d{1,9})$/.exec(match[2] ?? '')
  if (size?.[1] !== undefined)
    return { kind: 'scalar', ...scalar, ...(scalar.type === 'string' ? { maxLength: Number(size[1]) } : {}) }
  const inner = SCALAR_WORDS.get(compact(match[2] ?? ''))
  return { kind: 'scalar', ...(inner?.type === scalar.type ? inner : scalar) }
}

/** "Map<String,Array< X >>", Go's "map[string]X", "List<Dict>", "Array(Object)", "List (NAT gateways)". */
function generic(text: string, depth: number): ParsedType | undefined {
  const go = /^map\[[^[\]<>]*\] ?([^<>]+)$/i.exec(text)
  if (go?.[1] !== undefined) return { kind: 'map', values: element(go[1].trim(), depth + 1) }
  const match = /^(array|arraylist|list|set|collection|map|hashmap|dict|数组|列表|字典) ?(?:of )?[<([{] ?(.*)$/i.exec(
    text,
  )
  if (match?.[1] === undefined || match[2] === undefined) return undefined
  const inner = splitArguments(unclose(match[2]))
  const last = inner.at(-1) ?? ''
  const type = element(last, depth + 1)
  return /^(?:map|hashmap|dict|字典)$/i.test(match[1])
    ? { kind: 'map', values: inner.length > 1 ? type : OPEN }
    : { kind: 'array', items: type }
}

/** What an array or a map holds: a type, or a name without "object". */
function element(text: string, depth: number): ParsedType {
  const own = text.replace(/^(?:objects?|structures?) (?=[a-z_])/i, '')
  const type = text === '' ? undefined : parse(own, depth)
  if (type)
    return type.kind === 'object' && type.bare === true && type.label !== undefined
      ? { kind: 'object', label: type.label }
      : type
  return text === '' ? OPEN : { kind: 'object', label: text.replace(/ ?objects?$/i, '') }
}

/** Go: "[]String", "*String", "[]*X"; also "X[]". */
function pointer(text: string, depth: number): ParsedType | undefined {
  if (text.startsWith('[]')) return { kind: 'array', items: element(text.slice(2).trim(), depth + 1) }
  if (text.startsWith('*')) return parse(text.slice(1).trim(), depth + 1)
  if (text.length > 2 && text.endsWith('[]'))
    return { kind: 'array', items: element(text.slice(0, -2).trim(), depth + 1) }
  const whole = /^\[ ?([^[\]]+) ?\]$/.exec(text)
  return whole?.[1] === undefined ? undefined : { kind: 'array', items: element(whole[1], depth + 1) }
}

/** A blank stands before "of" or after it: "ListOfficialTemplates" is a name. */
const ARRAY_OF = /^(?:arrays?|lists?|sets?|collection)(?: (?:of|objects? of|objects) ?|of(?: |$))(.*)$/i

/** "Array of X objects", "Array Object of brokers", "list of strings", "Arrayof X objects". */
function arrayOf(text: string, depth: number): ParsedType | undefined {
  const match = ARRAY_OF.exec(text)
  if (match?.[1] === undefined) return undefined
  const rest = match[1].replace(/^(?:the|an?) /i, '').trim()
  return { kind: 'array', items: element(rest === '' && /object/i.test(text) ? 'object' : rest, depth + 1) }
}

/** "String array", "Tags structure array", "X列表", "StringArray". */
function suffixArray(text: string, depth: number): ParsedType | undefined {
  const match = /^(.+?)(?: structures?)? ?(?:arrays?|lists?|数组|列表)$/i.exec(text)
  const before = match?.[1]?.trim()
  if (before === undefined || before === '') return undefined
  const glued = !/[\s)>\]](?:array|list)/i.test(text) && /(?:array|list)s?$/i.test(text) && !/ /.test(text)
  if (glued && !SCALAR_WORDS.has(before.toLowerCase()) && !OBJECT_WORDS.has(before.toLowerCase())) return undefined
  return { kind: 'array', items: element(before, depth + 1) }
}

/** "Object of cluster", "object of message". */
function objectOf(text: string): ParsedType | undefined {
  const match = /^objects? of (.+)$/i.exec(text)
  return match?.[1] === undefined ? undefined : { kind: 'object', label: match[1].trim() }
}

/** "MonitoredObject", "TagStruct": the word may belong to the name; a table of the name alone is looked for later. */
const OWN_WORD = /^[A-Z][\w.:-]*[a-z0-9](?:Objects?|Structures?|Structs?|Dict)$/

/** "X object", "X objects", "X structure", "X对象", "Xobject". */
function namedObject(text: string, depth: number): ParsedType | undefined {
  const match = /^(.+?) ?(?:objects?|structures?|structs?|dict|对象|结构体|结构|字典)$/i.exec(text)
  const before = match?.[1]?.trim()
  if (before === undefined || before === '') return undefined
  if (OWN_WORD.test(text)) return { kind: 'object', label: text }
  const inner = /^(?:table|表) ?\d|^array/i.test(before) ? parse(before, depth + 1) : undefined
  return inner ?? { kind: 'object', label: before.replace(/^(?:an?|the) /i, '') }
}

/** An identifier alone: "LoadBalancer", "resource_tag". */
function bareName(text: string): ParsedType | undefined {
  const word = text.replace(/\s+/g, '')
  if (!/^[A-Za-z_][\w:.-]*$/.test(word) || nearScalar(word) !== undefined || half(word) !== undefined) return undefined
  return { kind: 'object', label: word, bare: true }
}

/** "Integer/Boolean", "String or Integer": the first one counts. */
function alternatives(text: string): TypeReading | undefined {
  if (/[<([]/.test(text)) return undefined
  const parts = text.split(/ ?(?:[/|、,]| or |或) ?/).filter((part) => part !== '')
  if (parts.length < 2 || parts.length > 4) return undefined
  const types = parts.map((part) => parse(part, 1))
  const first = types[0]
  return first && types.every((type) => type && !(type.kind === 'object' && type.bare))
    ? { type: first, alternatives: parts.slice(1) }
    : undefined
}

/** "IntegerInteger", "Booleab": the doubled or misspelled word of the vocabulary. */
function healed(text: string): TypeReading | undefined {
  const word = compact(text)
  const near = half(word) ?? nearScalar(word)
  const scalar = near === undefined ? undefined : SCALAR_WORDS.get(near)
  return near !== undefined && scalar ? { type: { kind: 'scalar', ...scalar }, healed: near } : undefined
}
