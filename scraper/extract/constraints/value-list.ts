import { isCode, isValueIn, readBrackets, readValue, splitDefaultNote, type Entry } from './values.js'
import type { Line } from './text.js'

/** What ends a list of values without being part of it: an explanation of the values, or another statement. */
const ENDS =
  /^(?:indicat|mean|represent|which|where|respectively|for (?:details|example|more)|case[- ](?:in)?sensitive|and (?:the|its|this|is|are|it|cannot|must|defaults?)\b|(?:the )?default\b|(?:defaults? to)|separated|see\b|are supported|is supported|表示|默认|其中|分别|缺省|不区分)/i

/** "DEFAULT" is a value; "default: X" is none. */
function ends(rest: string): boolean {
  return ENDS.test(rest) && !/^[A-Z]{4,}(?=\s*(?:[,;、|/.。]|$))/.test(rest)
}

const SEPARATOR = /^\s*(?:(?:[,;、|]|\/(?!\/)|,?\s*\b(?:and\/or|or|and)\b(?=\s)|或者|或|和|以及|及)\s*)+/i

/**
 * Reads "A (x), B, or C" from `at` to the end of the line. Undefined where anything is not a list of values: prose, one value that
 * is a phrase, a list that leaves values open ("such as", "etc.").
 */
export function readValueList(line: Line, at: number): Entry[] | undefined {
  const bars = /^\s*\(?((?:[^\s|(),;。、]{1,64}\|){2,60}[^\s|(),;。、]{1,64})\)?(?=\s*(?:$|[.。;,]))/.exec(
    line.text.slice(at),
  )?.[1]
  if (bars !== undefined) return distinct(bars.split('|').map((value) => ({ value, sure: true, isDefault: false })))
  const explained = readExplained(line, at)
  if (explained) return distinct(explained)
  const entries: Entry[] = []
  let pos = at
  for (;;) {
    pos = skipBlanks(line, pos)
    const rest = line.text.slice(pos)
    if (rest === '' || /^[.。]/.test(rest)) break
    if (entries.length > 0 && ends(rest)) break
    const read = readEntry(line, pos)
    if (!read) {
      if (entries.length > 0 && /^[\u4e00-\u9fff]/.test(rest)) break
      return undefined
    }
    entries.push(...slashed(read.entry.value, read.entry.sure).map((value) => ({ ...read.entry, value })))
    const after = line.text.slice(read.end)
    const separator = SEPARATOR.exec(after)?.[0]
    pos = read.end + (separator?.length ?? 0)
    if (separator === undefined && !endsHere(after.trimStart(), read.entry)) return undefined
    if (separator === undefined) break
  }
  return open(line.text.slice(at)) ? undefined : distinct(entries)
}

/**
 * "HTTP/HTTPS/TCP", "open/close" without blanks: several values, all in capitals or all small. A value that holds a slash
 * ("text/plain", "kbit/s") is one, and so is a marked one.
 */
export function slashed(value: string, sure: boolean): string[] {
  const parts = value.split('/')
  const [first = ''] = parts
  if (sure || parts.length < 2 || MEDIA.has(first)) return [value]
  const alike =
    parts.every((part) => /^[A-Z][A-Z0-9_]+$/.test(part)) || parts.every((part) => /^[a-z][a-z_]{2,}$/.test(part))
  return alike ? parts : [value]
}

/** The top levels of media types. */
const MEDIA = new Set(['application', 'audio', 'font', 'image', 'message', 'model', 'multipart', 'text', 'video'])

const EXPLAINS = /^,?\s*(?:表示|代表|指|(?:which )?(?:indicates?|means?|represents?)\b)\s*/i

/** "A，表示x；B，表示y": explained values, two at least, up to the first clause that is none. */
function readExplained(line: Line, at: number): Entry[] | undefined {
  const entries: Entry[] = []
  let pos = skipBlanks(line, at)
  for (;;) {
    const read = readEntry(line, pos)
    const verb = read && EXPLAINS.exec(line.text.slice(read.end))?.[0]
    if (!read || verb === undefined) break
    const from = read.end + verb.length
    const stop = CLAUSE_END.exec(line.text.slice(from))
    const end = stop ? from + stop.index : line.text.length
    entries.push({ ...read.entry, meaning: read.entry.meaning ?? line.raw.slice(from, end).trim() })
    pos = skipBlanks(line, end + (stop?.[0].length ?? 0))
  }
  return entries.length > 1 ? entries : undefined
}

/** A semicolon, a full stop, or a Chinese comma before the next explained value. */
const CLAUSE_END = /[;。]|\.(?=\s)|,(?=\s?["']?[\w.-]+["']?\s?,?\s?(?:表示|代表|指))/

function readEntry(line: Line, at: number): { entry: Entry; end: number } | undefined {
  const read = readValue(line, at)
  if (!read || (!read.sure && !isValueIn(line, read.value))) return undefined
  if (read.sure && /^(?:null|空)$/i.test(read.value)) return undefined
  const next = skipBlanks(line, read.end)
  const note = readBrackets(line, next)
  const { isDefault, rest } = splitDefaultNote(note?.inner ?? '')
  const entry = { value: read.value, sure: read.sure, isDefault, ...(rest === '' ? {} : { meaning: rest }) }
  return { entry, end: note?.end ?? read.end }
}

/** After the last value only the end of the sentence, an explanation, or "of the image" behind a code may follow. */
function endsHere(rest: string, last: Entry): boolean {
  if (rest === '' || /^[.。:]\s*$|^[.。]/.test(rest) || ends(rest)) return true
  if (KINDS.test(rest)) return true
  return (last.sure || isCode(last.value)) && /^(?:of the|only)\b/.test(rest)
}

/** "http和https协议", "port、network、vpc 3种类型", "两种": what the values are, and the end of the sentence. */
const KINDS =
  /^(?:这?(?:[一二两三四五六七八九十]|\d+)[种个类])?(?:类型|协议|格式|方式|状态|模式|取值|值|选项|策略|级别)?(?:的(?:数据|文件|内容))?(?=[.。,;)]|$)/

function open(text: string): boolean {
  return (
    /\bor other\b/.test(text) ||
    /\b(?:etc\b|and so on|such as|for example|e\.g\.|and more)|等(?:[。.,、]|$)|例如|比如|其[他它]|任意/i.test(text)
  )
}

/**
 * A list without separators, where every token is a code in capitals or explained in brackets: "ACTIVE PENDING_CREATE (x) INACTIVE",
 * "async（异步） sync（同步）".
 */
export function readUnseparated(line: Line, at: number): Entry[] | undefined {
  const entries: Entry[] = []
  let pos = skipBlanks(line, at)
  while (pos < line.text.length) {
    const read = readValue(line, pos)
    if (!read) return undefined
    const next = skipBlanks(line, read.end)
    const note = readBrackets(line, next)
    const capitals = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(read.value) && read.value.length > 1
    if (!capitals && !(note && isValueIn(line, read.value))) return undefined
    const { isDefault, rest } = splitDefaultNote(note?.inner ?? '')
    entries.push({ value: read.value, sure: true, isDefault, ...(rest === '' ? {} : { meaning: rest }) })
    pos = skipBlanks(line, note?.end ?? read.end)
    if (/^[.。]\s*$/.test(line.text.slice(pos))) break
  }
  return entries.length > 1 ? distinct(entries) : undefined
}

export function skipBlanks(line: Line, at: number): number {
  let pos = at
  while (line.text[pos] === ' ') pos++
  return pos
}

/** Entries without repeats, or undefined where a value repeats with another meaning: then the text has a defect. */
function distinct(entries: readonly Entry[]): Entry[] | undefined {
  const seen = new Map<string, Entry>()
  for (const entry of entries) {
    const before = seen.get(entry.value)
    if (before && before.meaning !== entry.meaning) return undefined
    seen.set(entry.value, entry)
  }
  return entries.length > 0 ? [...seen.values()] : undefined
}
