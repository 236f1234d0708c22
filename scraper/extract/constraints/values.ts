import { parseNumber } from './numbers.js'
import { plainText, type Line } from './text.js'
import type { Base } from './claims.js'

/** One value of an enumeration as the text has it. */
export interface Entry {
  readonly value: string
  /** True where emphasis, code or quotation marks told the value from the prose around it. */
  readonly sure: boolean
  readonly meaning?: string
  readonly isDefault: boolean
  /** True where a blank alone parts the value from its meaning: a list of them needs words that announce values. */
  readonly loose?: true
}

/** Words that stand where values stand and are none. */
const NO_VALUE = new Set(
  `a an the any all each every some no not either neither one both other another same empty blank null none n/a set left used
  specified modified updated changed deleted obtained customized configured queried increased decreased reduced omitted ignored
  returned only letters digits characters character numbers number string strings integer integers underscores hyphens uppercase
  lowercase special following follows as is are was be can cannot must may it its this that these those if when which where who
  with without for from to of in by at and or but then than so such example examples note value values option options
  unique different valid invalid-value multiple separated greater less more up obtained range ranges between between`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

const SHAPE = /^(?:[A-Za-z0-9_][\w.+/@#:()-]*|-?\d+(?:\.\d+)?|\d{1,3}(?:,\d{3})+|[<>=!]=?|\*)$/
const ARTICLES = new Set([
  'a',
  'an',
  'the',
  'this',
  'that',
  'it',
  'if',
  'when',
  'and',
  'or',
  'A',
  'An',
  'The',
  'This',
  'It',
  'If',
  'When',
])

/** True for a token that can be a value in a running list, when nothing marks it as one. */
export function isValueToken(token: string): boolean {
  return isEntryToken(token) && !NO_VALUE.has(token)
}

/** The same in a Chinese text, where English words are values and not prose. */
export function isValueIn(line: Line, token: string): boolean {
  return HAN.test(line.text) ? isEntryToken(token) && !/^(?:null|n\/a|nil)$/i.test(token) : isValueToken(token)
}

/** True for a token that can be a value where a colon or a dash joins it to its meaning. */
export function isEntryToken(token: string): boolean {
  return token.length <= 64 && SHAPE.test(token) && !/[.:]$/.test(token) && !ARTICLES.has(token)
}

/** True for tokens that look like codes rather than like words: capitals, digits, underscores, inner capitals, hyphens. */
export function isCode(token: string): boolean {
  return /^(?:true|false)$|^[A-Z][A-Z0-9_.-]+$|\d|_|[a-z][A-Z]|^[a-z]+(?:-[a-z]+)+$|^[<>=!]/.test(token)
}

/** A token read at some place of a line, and where it ends. */
export interface Read {
  readonly value: string
  readonly sure: boolean
  readonly end: number
}

/** Printable ASCII but blanks, separators, brackets and quotation marks: where Chinese goes on without a blank, the token ends. */
const TOKEN = /-?\d{1,3}(?:,\d{3})+(?!,?\d)(?:\.\d+)?|[!#-&*+\-./0-9<-{}~]+/y

/** Reads a value at `at`: a marked range, a quoted text, or a bare token. */
export function readValue(line: Line, at: number): Read | undefined {
  const mark = line.marks.find((span) => span.start <= at && at < span.end)
  if (mark && mark.start === at) return markedValue(line, at, mark.end)
  const quote = line.text[at]
  if (quote === '"' || quote === "'") {
    const close = line.text.indexOf(quote, at + 1)
    const value = close < 0 ? '' : line.raw.slice(at + 1, close).trim()
    return close < 0 || value.length > 64 || /[。,;]/.test(value) ? undefined : { value, sure: true, end: close + 1 }
  }
  TOKEN.lastIndex = at
  const numbers = TOKEN.exec(line.text)?.[0] ?? ''
  // A wide comma parts numbers: 16，64，256.
  const comma = line.raw.slice(at, at + numbers.length).indexOf('，')
  const found = comma < 0 ? numbers : numbers.slice(0, comma)
  const token = HAN.test(line.text[at + found.length] ?? '') ? found.replace(/[.-]+$/, '') : found.replace(/[.]+$/, '')
  const value = token + (token === '' ? '' : colonPart(line, at + token.length) || bracketPart(line, at + token.length))
  return value === '' ? undefined : { value, sure: false, end: at + value.length }
}

/** "condition.g:SourceIp：meaning", "organizations:ous（meaning）": a colon inside of the value, where a wide sign ends it. */
function colonPart(line: Line, at: number): string {
  const part = /^:[A-Za-z][\w.*-]{0,60}/.exec(line.raw.slice(at, at + 64))?.[0] ?? ''
  return part !== '' && /[：（、]/.test(line.raw[at + part.length] ?? '') ? part : ''
}

/** "http(s)", "GaussDB(for openGauss)": brackets that belong to the value. */
function bracketPart(line: Line, at: number): string {
  return /^\((?:[a-zA-Z]|for [\w ]{1,30})\)(?![\w:])/.exec(line.text.slice(at, at + 40))?.[0] ?? ''
}

const HAN = /[\u4e00-\u9fff]/

function markedValue(line: Line, at: number, end: number): Read | undefined {
  const value = line.raw
    .slice(at, end)
    .trim()
    .replace(/^["“](.*)["”]$/u, '$1')
    .replace(/[,;:，；：、]$/u, '')
    .trim()
  if (value === '' || value.length > 80 || /^(?:Note|Example|Options?)$/.test(value)) return undefined
  const stop = line.raw.slice(at, end).trimEnd()
  return { value, sure: true, end: at + stop.length - (/[,;:，；：、]$/u.test(stop) ? 1 : 0) }
}

/** Reads "( ... )" at `at`, brackets nested, or undefined. */
export function readBrackets(line: Line, at: number): { inner: string; end: number } | undefined {
  if (line.text[at] !== '(') return undefined
  let depth = 0
  for (let i = at; i < line.text.length; i++) {
    if (line.text[i] === '(') depth++
    if (line.text[i] === ')' && --depth === 0) return { inner: line.raw.slice(at + 1, i).trim(), end: i + 1 }
  }
  return undefined
}

/** The word "default" as a note of a value, and what the note says besides. */
export function splitDefaultNote(note: string): { isDefault: boolean; rest: string } {
  const plain = plainText(note)
  const pattern =
    /^\s*(?:(?:by |the )?default(?: value)?(?:\s?\/\s?recommended)?|recommended|默认(?:值|取值)?|缺省值?)\s*(?:[,:;]\s*|$)/i
  const match = pattern.exec(plain)
  if (!match) return { isDefault: /^(?:.*, )?default$/i.test(plain), rest: note }
  return { isDefault: /default|默认|缺省/i.test(match[0]), rest: note.slice(match[0].length).trim() }
}

/** A text as a value of the type, or undefined where it is none. Thousands separators are the typography of prose. */
export function convert(text: string, base: Base): string | number | boolean | undefined {
  const plain = text.trim()
  switch (base) {
    case 'string':
      return /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain
    case 'integer': {
      const value = parseNumber(plain)
      return value !== undefined && Number.isInteger(value) ? value : undefined
    }
    case 'number':
      return parseNumber(plain)
    case 'boolean':
      return /^true$/i.test(plain) ? true : /^false$/i.test(plain) ? false : undefined
    case 'other':
      return undefined
  }
}
