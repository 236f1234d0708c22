import type { Line } from './text.js'
import { slashed } from './value-list.js'
import { isCode, isEntryToken, isValueToken, splitDefaultNote, type Entry } from './values.js'

const words = (text: string) => new Set(text.split(/\s+/).filter((word) => word !== ''))

/** Words that announce something and are no value, even at a list item's start. */
export const ANNOUNCEMENTS = words(
  'note notes example examples tip tips caution warning 说明 注意 示例 例如 备注 其中 如下 单位 默认值 缺省值',
)

/** Nouns that end an announcement inside a text ("Disk type: SAS: ..."): values only where a list or marks show it. */
const NOUNS =
  words(`format minimum maximum value values option options type status mode method unit reference url uri constraints range
  definition description requirements requirement rule rules name id time date path key level order policy http https urn
  格式 约束 限制 取值`)

export const HAN = /[\u4e00-\u9fff]/
const INLINE_JOIN = /^\s?:(?:\s+|$|(?=[\u4e00-\u9fff"]))/
/** What explains a value in a Chinese text: Chinese words up to the next separator. */
export const HAN_MEANING = /^[^:;,。、]*[\u4e00-\u9fff]/

/** An entry out of a value and the text after it, which may end in a note that the value is the default. */
export function entryOf(value: string, sure: boolean, text: string, isDefault: boolean): Entry {
  const trimmed = unbalanced(text.trim().replace(/[;,.。；，、\s]+$/u, ''))
  const tail = /\s*[(（]\s*(?:default|默认)(?: value)?[^()（）]{0,20}[)）]$/iu.exec(trimmed)
  const meaning = tail ? trimmed.slice(0, tail.index) : trimmed
  const named = /^(?:the )?default value$|^默认值$/i.test(meaning)
  return { value, sure, isDefault: isDefault || tail !== null || named, ...(meaning === '' ? {} : { meaning }) }
}

/** Without the closing bracket of the sentence around the legend. */
function unbalanced(text: string): string {
  const open = (text.match(/[(（]/gu) ?? []).length
  const closed = (text.match(/[)）]/gu) ?? []).length
  return closed > open ? text.replace(/[)）]+$/u, '').trimEnd() : text
}

/**
 * "A : x; B : y", "A: x B: y": entries inside one line. The first must stand at a sentence's start. Where separators were lost, later
 * ones may stand anywhere if they look like codes, or if an introduction announced values. Undefined where that leaves it open what
 * is a value and what is prose.
 *
 * @param introduced true after "Options:" and the like
 */
export function entriesInside(line: Line, introduced: boolean): { entries: Entry[]; start: number } | undefined {
  const heads = headsOf(line, 0)
  const first = firstHead(line, heads)
  const used = first < 0 ? [] : heads.slice(first)
  const lettered = (head: Head) => head.sure || (isCode(head.value) && /[A-Za-z]/.test(head.value))
  if (!introduced && used.some((head, i) => i > 0 && !head.atBoundary && !lettered(head))) return undefined
  if (hasUnread(line, used)) return undefined
  const entries = used
    .flatMap((head, i) => {
      const text = line.raw.slice(head.after, used[i + 1]?.at)
      const meaning = i < used.length - 1 ? text : firstSentence(text)
      return head.all.map((value) => entryOf(value, head.sure, meaning, head.isDefault))
    })
    .filter((entry, i) => i > 0 || entry.meaning !== undefined)
  if (entries.length < 2 || saysTwice(entries) || onlyPairs(line, entries)) return undefined
  return { entries: withoutNumbers(entries), start: used[0]?.at ?? 0 }
}

/** A Chinese clause that begins with a code or joins one with a colon, and that no head was read from: the legend lost a part. */
const CLAUSE =
  /(?<=^|[;,。、:]\s*|[\u4e00-\u9fff)]\s)([A-Za-z][\w.]*(?:-[\w.]+)*)(?=\s?:|[\u4e00-\u9fff]|-[a-z]{0,8}[\u4e00-\u9fff])/g

/** Whether a Chinese text has more values than those of the heads that were read. */
export function hasUnread(line: Line, used: readonly Pick<Head, 'all' | 'at'>[]): boolean {
  if (!HAN.test(line.text)) return false
  const values = new Set(used.flatMap((head) => head.all))
  // A wide colon joins wherever it stands: "企业子客户all：..." lost the separator in front of a value.
  const wide = [...line.raw.matchAll(/(?<![\w.-])(\d*[A-Za-z][\w.-]*)\s?：/g)].map((match) => match[1] ?? '')
  if (wide.some((value) => !values.has(value) && !announces(value) && !isNoun(value))) return true
  return [...line.text.matchAll(CLAUSE)].some((match) => {
    const value = match[1] ?? ''
    const joined = /^(?:\s?:|-)/.test(line.text.slice(match.index + value.length))
    // "2：APP应用": the word begins the meaning of a value that was read.
    if (match.index > (used[0]?.at ?? 0) && /:\s*$/.test(line.text.slice(0, match.index))) return false
    return (
      match.index > 0 && !values.has(value) && !announces(value) && (joined || /^[A-Z][A-Z0-9_]{2,}(?:-|$)/.test(value))
    )
  })
}

/** One value with two meanings: values with blanks lost their first words ("FAILED: ... PRECHECK FAILED: ..."). */
function saysTwice(entries: readonly Entry[]): boolean {
  return entries.some((entry, i) =>
    entries.some((other, k) => k > i && other.value === entry.value && other.meaning !== entry.meaning),
  )
}

/** The first head at a boundary. A code before it lost its full stop; a word before it means that the text is no plain legend. */
function firstHead(line: Line, heads: readonly Head[]): number {
  const boundary = heads.findIndex((head) => head.atBoundary)
  for (let i = 0; i < boundary; i++) {
    const head = heads[i]
    const empty = head && line.text.slice(head.after, heads[i + 1]?.at).trim() === ''
    if (head && !empty) return head.sure || /^[A-Z][A-Z0-9_]+$/.test(head.value) ? i : -1
  }
  return boundary
}

/** How many "VALUE:" a line holds, whatever they are. */
export function headCount(line: Line): number {
  return headsOf(line, 0).length
}

/** What a last entry says about itself: the prose after it belongs to the field. */
function firstSentence(text: string): string {
  const end = /[.。](?:\s+(?=[A-Z])|$)|。/u.exec(text)
  return end ? text.slice(0, end.index) : text
}

/** "SAS：high；SSD：ultrahigh": words on both sides, and nothing tells which of them are the values. */
function onlyPairs(line: Line, entries: readonly Entry[]): boolean {
  if (!HAN.test(line.text)) return false
  return (
    entries.every((entry) => /^[a-zA-Z][\w.+-]*$/.test(entry.meaning ?? '')) &&
    entries.some((entry) => entry.meaning !== entry.value)
  )
}

/** "1.filter：...; 2.count：...": the numbers are those of a list that lost its lines. */
function withoutNumbers(entries: readonly Entry[]): Entry[] {
  const plain = entries.map((entry, i) => (entry.value.startsWith(`${String(i + 1)}.`) ? entry.value.slice(2) : ''))
  return plain.every((value) => /^[A-Za-z]/.test(value))
    ? entries.map((entry, i) => ({ ...entry, value: plain[i] ?? '' }))
    : [...entries]
}

/** A value in front of its meaning. */
export interface Head {
  readonly value: string
  /** The value, and those that share its meaning: "A、B：meaning", "A/B：meaning". */
  readonly all: readonly string[]
  readonly sure: boolean
  readonly at: number
  readonly after: number
  readonly atBoundary: boolean
  readonly isDefault: boolean
}

/** JSON inside a text: its keys are no values. */
export const JSON_TEXT = /[{[]\s*["{]|"[\w-]+"\s?:\s?["{[\d]/

/** Every "VALUE:" of a line, in reading order. */
export function headsOf(line: Line, from: number): Head[] {
  if (JSON_TEXT.test(line.text)) return []
  const out: Head[] = []
  for (const match of line.text.matchAll(/\s?:|-(?=[\u4e00-\u9fff])/g)) {
    const colon = match.index
    const after = colon + match[0].length
    const join = colon >= from ? joins(line, colon, after) : undefined
    const head = join && headBefore(line, colon, Math.max(from, out.at(-1)?.after ?? 0))
    if (head && (join === 'always' || head.atBoundary)) out.push({ ...head, after })
  }
  return out
}

/**
 * Whether a colon joins a value and its meaning: one before a blank or Chinese words, and a wide one; in a Chinese text also one
 * that is glued to a Latin word of the meaning, where its value begins a clause.
 */
function joins(line: Line, colon: number, after: number): 'always' | 'at-boundary' | undefined {
  if (line.text[colon] === '-') return 'at-boundary'
  if (INLINE_JOIN.test(line.text.slice(colon, colon + 3)) || line.raw[after - 1] === '：') return 'always'
  const rest = line.text.slice(after, after + 40)
  return /^[A-Za-z]/.test(rest) && HAN_MEANING.test(rest) ? 'at-boundary' : undefined
}

/** How far before a colon its value is looked for. */
const HEAD_WINDOW = 160

/** The value that ends right before `colon`, with a bracketed note between perhaps. */
function headBefore(line: Line, colon: number, from: number): Omit<Head, 'after'> | undefined {
  const start = Math.max(from, colon - HEAD_WINDOW)
  const before = line.text.slice(start, colon)
  const note = /\s*\(([^()]{0,40})\)$/.exec(before)
  const end = start + (note?.index ?? before.length)
  const isDefault = note ? splitDefaultNote(note[1] ?? '').isDefault : false
  const mark = line.marks.find((span) => span.end === end && span.start >= start)
  const quoted = /"([^"]{1,60})"$/.exec(line.text.slice(start, end))
  const token = /[!#-&*+\-./0-9<-{}~]+$/.exec(line.text.slice(start, end))?.[0]?.replace(/-+$/, '')
  const value = mark ? line.raw.slice(mark.start, mark.end).trim() : (quoted?.[1] ?? token)
  if (value === undefined || value === '') return undefined
  const sure = mark !== undefined || quoted !== null
  if (announces(value)) return undefined
  if ((!sure && !isEntryToken(value)) || /[${}\\]/.test(value)) return undefined
  const own = mark ? mark.start : quoted ? end - quoted[0].length : line.text.lastIndexOf(value, end)
  const sharing = sure ? undefined : SHARED.exec(line.text.slice(start, own))?.[0]
  const at = own - (sharing?.length ?? 0)
  const left = line.text.slice(Math.max(0, at - 8), at)
  if (!sure && isNoun(value) && !(HAN.test(line.text) && /[;,、]\s*$/.test(left))) return undefined
  // In a Chinese text a blank parts a Latin value from the words before it.
  const atBoundary = /^\s*$|[.;:。!?,、(]\s*$|[\u4e00-\u9fff)]\s$/.test(left)
  if (!sure && !atBoundary && !isValueToken(value)) return undefined
  // "A : x": the blank before the colon is what emphasis leaves behind when a notation drops it.
  const spaced = note === null && line.text[colon] === ' ' && /[A-Za-z]/.test(value)
  const parts = slashed(value, sure)
  const all = [...(sharing ?? '').split('、').map((part) => part.trim()), ...parts].filter((part) => part !== '')
  return { value: parts[0] ?? value, all, sure: sure || spaced, at, atBoundary, isDefault }
}

/** "A、B：meaning": values that share a meaning, from a clause's start. */
const SHARED = /(?<=^|[.;。,:(]\s*)(?:[A-Za-z][\w.-]{0,40}、\s?){1,8}$/

/** "Note", and not the state "WARNING". */
export function announces(value: string): boolean {
  return ANNOUNCEMENTS.has(value.toLowerCase()) && !/^[A-Z]{6,}$/.test(value)
}

function isNoun(value: string): boolean {
  return NOUNS.has(value.toLowerCase()) && !/^[A-Z]{2,}$/.test(value)
}
