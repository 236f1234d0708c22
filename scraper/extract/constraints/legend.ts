import { isCode, isEntryToken, isValueToken, readBrackets, readValue, splitDefaultNote, type Entry } from './values.js'
import { sliceLine, type Line } from './text.js'
import { skipBlanks } from './value-list.js'

const words = (text: string) => new Set(text.split(/\s+/).filter((word) => word !== ''))

/** Words that announce something and are no value, even at a list item's start. */
const ANNOUNCEMENTS = words(
  'note notes example examples tip tips caution warning 说明 注意 示例 例如 备注 其中 如下 单位 默认值 缺省值',
)

/** Nouns that end an announcement inside a text ("Disk type: SAS: ..."): values only where a list or marks show it. */
const NOUNS =
  words(`format minimum maximum value values option options type status mode method unit reference url uri constraints range
  definition description requirements requirement rule rules name id time date path key level order policy http https urn
  格式 约束 限制 取值`)

/** What joins a value and its meaning at a line's start. */
const JOIN =
  /^(?::\s*|-\s+(?=\S)|=\s+|,?\s*(?:indicates?|means?|represents?|specifies|denotes)(?: that)?:?\s+|\s*(?:表示|代表|指|为|是)(?!否):?\s*)/i
const INLINE_JOIN = /^\s?:(?:\s+|$|(?=[\u4e00-\u9fff"]))/

/** An entry that stands at the start of a line: "VALUE: meaning", "VALUE - meaning", "VALUE (meaning)", "VALUE indicates ...". */
export function entryAtStart(line: Line): { entry: Entry; end: number } | undefined {
  const read = JSON_TEXT.test(line.text) ? undefined : readValue(line, 0)
  if (!read || (!read.sure && !isEntryToken(read.value)) || ANNOUNCEMENTS.has(read.value.toLowerCase()))
    return undefined
  let pos = skipBlanks(line, read.end)
  const note = readBrackets(line, pos)
  if (note) pos = skipBlanks(line, note.end)
  const join = JOIN.exec(line.text.slice(pos))?.[0]
  if (join === undefined) return bareEntry(line, read, note?.inner, pos)
  const { isDefault, rest } = splitDefaultNote(note?.inner ?? '')
  const meaning = [rest, line.raw.slice(pos + join.length).trim()].filter((part) => part !== '').join('; ')
  return { entry: entryOf(read.value, read.sure, meaning, isDefault), end: pos + join.length }
}

/** "ASC ascending order.", "VALUE", "VALUE (meaning)": only in capitals or marked, or alone on its line. */
function bareEntry(
  line: Line,
  read: { value: string; sure: boolean; end: number },
  note: string | undefined,
  pos: number,
): { entry: Entry; end: number } | undefined {
  const rest = line.text.slice(pos).replace(/^[.,;。、]\s*$/, '')
  const { isDefault, rest: meaning } = splitDefaultNote(note ?? '')
  if (rest === '') return { entry: { ...entryOf(read.value, read.sure, meaning, isDefault) }, end: line.text.length }
  if (
    /^[A-Z][A-Z_]+$/.test(read.value) &&
    /^[a-z]/.test(rest) &&
    !/^(?:is|are|listeners?|addresses|protocol)\b/.test(rest)
  )
    return { entry: entryOf(read.value, read.sure, rest, isDefault), end: pos }
  return undefined
}

function entryOf(value: string, sure: boolean, text: string, isDefault: boolean): Entry {
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
  const entries = used
    .map((head, i) => {
      const text = line.raw.slice(head.after, used[i + 1]?.at)
      return entryOf(head.value, head.sure, i < used.length - 1 ? text : firstSentence(text), head.isDefault)
    })
    .filter((entry, i) => i > 0 || entry.meaning !== undefined)
  return entries.length < 2 ? undefined : { entries, start: used[0]?.at ?? 0 }
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

interface Head {
  readonly value: string
  readonly sure: boolean
  readonly at: number
  readonly after: number
  readonly atBoundary: boolean
  readonly isDefault: boolean
}

/** JSON inside a text: its keys are no values. */
const JSON_TEXT = /[{[]\s*["{]|"[\w-]+"\s?:\s?["{[\d]/

function headsOf(line: Line, from: number): Head[] {
  if (JSON_TEXT.test(line.text)) return []
  const out: Head[] = []
  for (const match of line.text.matchAll(/\s?:/g)) {
    const colon = match.index
    if (colon < from || !INLINE_JOIN.test(line.text.slice(colon, colon + 3))) continue
    const head = headBefore(line, colon, Math.max(from, out.at(-1)?.after ?? 0))
    if (head) out.push({ ...head, after: colon + match[0].length })
  }
  return out
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
  const token = /[!#-&*+\-./0-9<-{}~]+$/.exec(line.text.slice(start, end))?.[0]
  const value = mark ? line.raw.slice(mark.start, mark.end).trim() : (quoted?.[1] ?? token)
  if (value === undefined || value === '') return undefined
  const sure = mark !== undefined || quoted !== null
  if (ANNOUNCEMENTS.has(value.toLowerCase())) return undefined
  if (!sure && NOUNS.has(value.toLowerCase()) && !/^[A-Z]{2,}$/.test(value)) return undefined
  if ((!sure && !isEntryToken(value)) || /[${}\\]/.test(value)) return undefined
  const at = mark ? mark.start : end - (quoted ? quoted[0].length : value.length)
  const left = line.text.slice(Math.max(0, at - 8), at).trimEnd()
  const atBoundary = left === '' || /[.;:。!?,、(]$/.test(left)
  if (!sure && !atBoundary && !isValueToken(value)) return undefined
  // "A : x": the blank before the colon is what emphasis leaves behind when a notation drops it.
  const spaced = note === null && line.text[colon] === ' ' && /[A-Za-z]/.test(value)
  return { value, sure: sure || spaced, at, atBoundary, isDefault }
}

/** Values that show that a legend is one even without an introduction: at least half are codes or marked. */
export function looksCoded(entries: readonly Entry[]): boolean {
  return entries.filter((entry) => entry.sure || isCode(entry.value)).length * 2 >= entries.length
}

/** The entries of one line: the one at its start, and those that follow in it because separators were lost. */
export function lineEntries(line: Line): Entry[] | undefined {
  const first = entryAtStart(line)
  if (!first) return undefined
  const tail = sliceLine(line, first.end)
  const heads = headsOf(tail, 0).filter(
    (head) => head.at > 0 && (isCode(head.value) || head.sure || (head.atBoundary && !/\s/.test(head.value))),
  )
  if (heads.length === 0) return [first.entry]
  const { value, sure, isDefault } = first.entry
  const own = entryOf(value, sure, tail.raw.slice(0, heads[0]?.at), isDefault)
  return [
    own,
    ...heads.map((at, i) => entryOf(at.value, at.sure, tail.raw.slice(at.after, heads[i + 1]?.at), at.isDefault)),
  ]
}
