import { RANK, type Claim, type Context, type Rule } from '../claims.js'
import { lineEntries, looksCoded } from '../legend.js'
import { entriesInside, headCount, headsOf } from '../legend-inline.js'
import { describe as conditionOf } from '../sentences.js'
import type { Line } from '../text.js'
import { isCode, isEntryToken, readBrackets, readValue, type Entry } from '../values.js'
import { skipBlanks } from '../value-list.js'
import { enumClaims, takesEnum } from './enum-claims.js'
import { listEntries } from './enum-explicit.js'

/** The lines outside of labels that have rules of their own. */
function bodyLines(context: Context): Line[] {
  return context.segments
    .filter((segment) => segment.kind === undefined || segment.kind === 'definition' || segment.kind === 'note')
    .flatMap((segment) => segment.lines)
}

/** Runs of neighbouring lines of one list. */
function listsOf(lines: readonly Line[]): { before: Line | undefined; items: Line[] }[] {
  const lists: { before: Line | undefined; items: Line[] }[] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    if (line.list === 0) return
    const open = lists.find((list) => list.items[0]?.list === line.list)
    if (open) open.items.push(line)
    else lists.push({ before, items: [line] })
  })
  return lists
}

/** A line that ends with a colon announces the list: as examples, as parameters, as what holds under a condition. */
function announcesOther(line: Line): boolean {
  const last = line.text.replace(/^.*[.。;]\s*(?=\S)/s, '')
  if (!/:\s*$/.test(last)) return false
  return conditionOf(last).conditional || /\b(?:examples?|parameters?|fields?|conditions)\b[^:]*:\s*$/i.test(last)
}

/** "OS type:" before a list of bare words: a noun that has values, and nothing else. */
const KIND_OF_VALUE =
  /^(?:[A-Z][\w-]* ){0,3}(?:types?|status|state|mode|method|format|level|policy|category|protocol):$/i

function fromLists(context: Context): Claim[] {
  return listsOf(bodyLines(context)).flatMap(({ before, items }) => {
    if (before && (announcesOther(before) || (before.list > 0 && lineEntries(before)))) return []
    const entries = listEntries(items)
    if (!entries) return []
    if (entries.some((entry) => entry.loose) && !(before && /:\s*$/.test(before.text))) return []
    const bare = entries.every((entry) => entry.meaning === undefined && !entry.sure)
    if (bare && !(before && KIND_OF_VALUE.test(before.text) && /^[A-Z0-9]/.test(entries[0]?.value ?? ''))) return []
    return enumClaims(context, entries, RANK.legend, items.map((item) => item.raw).join(' | '))
  })
}

export const ENUM_LEGEND_LIST: Rule = {
  id: 'enum-legend-list',
  languages: ['en', 'zh'],
  effect: 'schema',
  reads:
    'a list of "VALUE: meaning", "VALUE - meaning" or "VALUE indicates ..." where every item has that form, two values at least',
  find: (context) => (takesEnum(context) ? fromLists(context) : []),
}

/** Entries with a meaning, paragraph by paragraph: neighbours belong together; codes in capitals belong together across other prose. */
function fromParagraphs(context: Context): Claim[] {
  const lines = bodyLines(context).filter((line) => line.list === 0)
  const found = lines.map((line) => lineEntries(line)?.filter((entry) => !/[${}\\]/.test(entry.value)) ?? [])
  const useful = found.map((entries) => entries.length > 0 && entries.every((entry) => entry.meaning !== undefined))
  const all = found.flatMap((entries, i) => (useful[i] ? entries : []))
  const count = useful.filter((one) => one).length
  if (count < 2 || !looksCoded(all)) return []
  const together = !useful.slice(useful.indexOf(true), useful.lastIndexOf(true)).includes(false)
  if (!together && !all.every((entry) => /^[A-Z][A-Z0-9_]+$/.test(entry.value))) return []
  return enumClaims(context, all, RANK.legend, '')
}

export const ENUM_LEGEND_LINES: Rule = {
  id: 'enum-legend-lines',
  languages: ['en', 'zh'],
  effect: 'schema',
  reads: 'neighbouring paragraphs of the form "VALUE: meaning"',
  find: (context) => (takesEnum(context) ? fromParagraphs(context) : []),
}

function fromInside(context: Context): Claim[] {
  const lines = bodyLines(context)
  return lines.flatMap((line, i): Claim[] => {
    if (line.list > 0) return []
    const inside = entriesInside(line, false)
    const plain = inside?.entries.every((entry) => /^[a-z][\w.-]*$/.test(entry.value)) === true
    const alone = plain && ((i > 0 && inside?.start === 0) || (inside !== undefined && inChinese(inside.entries)))
    const others = inside && lines.some((other) => other !== line && other.list === 0 && goesOn(other, inside.entries))
    if (others) return [{ kind: 'hint', value: line.raw, rank: RANK.legend, text: line.raw }]
    if (!inside && headCount(line) > 2) return [{ kind: 'hint', value: line.raw, rank: RANK.legend, text: line.raw }]
    if (!inside || (!looksCoded(inside.entries) && !alone)) return []
    return enumClaims(context, inside.entries, RANK.legend, line.raw)
  })
}

/** Latin words that Chinese ones explain are values, whatever they look like. */
function inChinese(entries: readonly Entry[]): boolean {
  return entries.every((entry) => /^(?:表示|代表|指)?[\u4e00-\u9fff]/.test(entry.meaning ?? ''))
}

/** Whether a line continues the legend of another one: it begins with a code that the other does not list. */
function goesOn(line: Line, entries: readonly Entry[]): boolean {
  const [head] = headsOf(line, 0)
  return (
    head?.at === 0 && (isCode(head.value) || inChinese(entries)) && !entries.some(({ value }) => value === head.value)
  )
}

export const ENUM_LEGEND_INLINE: Rule = {
  id: 'enum-legend-inline',
  languages: ['en', 'zh'],
  effect: 'schema',
  reads: '"A : meaning; B : meaning" inside a text, with or without separators, where the values look like codes',
  find: (context) => (takesEnum(context) ? fromInside(context) : []),
}

/** What explains a value; 为 and 是 do so before Chinese words alone. */
const INDICATES =
  /\s*(?:indicates?|means?|represents?|表示|代表|是指|(?:为|是)(?![否不])(?=[\u4e00-\u9fff]|\d+[\u4e00-\u9fff]))/iy
const LEAD = /(?:^|[,;、:]\s*(?:and |while |whereas |或|而)?|\band )\s*(?:the )?(?:value |值为?)?(?:of )?/gi

/** "0 indicates A, and 1 indicates B"; "The value X indicates ... The value Y indicates ...". */
function fromIndicates(context: Context): Claim[] {
  const sentences = context.sentences
    .filter((sentence) => !sentence.conditional && !sentence.example && sentence.list === 0)
    .map((sentence) => ({ sentence, entries: indicated(sentence) }))
  const together = sentences.find((one) => one.entries.length > 1)
  if (PARTS.test(context.lines.map((line) => line.text).join(' '))) return []
  if (together && hasMoreCodes(together.sentence, together.entries)) return []
  if (together) return enumClaims(context, together.entries, RANK.legend, together.sentence.raw)
  const single = sentences.flatMap((one) => one.entries)
  const texts = single.every(
    (entry) => (entry.sure || isCode(entry.value) || entry.named) && !/^-?\d+$/.test(entry.value),
  )
  if (single.length < 2 || !texts) return []
  return enumClaims(context, single, RANK.legend, sentences.find((one) => one.entries.length > 0)?.sentence.raw ?? '')
}

/** "0是默认值，1代表...": a clause begins with a code that no verb explains. */
function hasMoreCodes(sentence: Line, entries: readonly Entry[]): boolean {
  const values = new Set(entries.map((entry) => entry.value))
  return [...sentence.text.matchAll(/(?<=^|[;,、]\s*)-?\d*\w*(?=\s?[\u4e00-\u9fff])/g)].some(
    ([code]) => code !== '' && !values.has(code) && (/^-?\d/.test(code) || /^[A-Z][A-Z0-9_]+$/.test(code)),
  )
}

/** The explained codes are parts of the value: bits of a mask. */
const PARTS = /二进制|位图|每一?位|\bbit ?(?:map|mask)\b|\bbinary\b/i

function indicated(sentence: Line): (Entry & { named: boolean })[] {
  const out: (Entry & { named: boolean })[] = []
  const ends: number[] = []
  for (const lead of sentence.text.matchAll(LEAD)) {
    const at = skipBlanks(sentence, lead.index + lead[0].length)
    const read = readValue(sentence, at)
    if (!read) continue
    INDICATES.lastIndex = skipBlanks(sentence, read.end)
    const verb = INDICATES.exec(sentence.text)?.[0]
    const named = /value|值/i.test(lead[0])
    const plain = isEntryToken(read.value) && (named || isCode(read.value))
    if (verb === undefined || /^null$/i.test(read.value) || !(read.sure || plain)) continue
    ends.push(lead.index)
    out.push({ value: read.value, sure: read.sure, isDefault: false, named, meaning: String(INDICATES.lastIndex) })
  }
  return out.map((entry, i) => {
    const text = sentence.raw.slice(Number(entry.meaning), ends[i + 1]).replace(/^\s*that\s+/, '')
    return {
      ...entry,
      isDefault: /^\s*(?:the )?(?:default value|默认值)/i.test(text),
      meaning: text.replace(/[\s,;.，；。]+$/u, '').trim(),
    }
  })
}

export const ENUM_INDICATES: Rule = {
  id: 'enum-indicates',
  languages: ['en', 'zh'],
  effect: 'schema',
  reads:
    '"0 indicates A, and 1 indicates B" in one sentence; "The value X indicates ..." in neighbouring ones; 0表示…，1表示…',
  find: (context) => (takesEnum(context) ? fromIndicates(context) : []),
}

/** "dedicated desktop (DEDICATED_DESKTOP), ..., or shared desktop (SHARED_DESKTOP)". */
function fromReversed(context: Context): Claim[] {
  return context.sentences.flatMap((sentence) => {
    if (sentence.conditional || sentence.example) return []
    const entries: Entry[] = []
    for (const match of sentence.text.matchAll(/\b([A-Za-z][A-Za-z /-]{2,40}) \(/g)) {
      const inner = readBrackets(sentence, match.index + match[0].length - 1)?.inner ?? ''
      if (!/^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(inner)) return []
      const meaning = (match[1] ?? '').replace(/^(?:.*\bindicates |or |and )/, '')
      entries.push({ value: inner, sure: true, isDefault: false, meaning })
    }
    return entries.length > 1 ? enumClaims(context, entries, RANK.legend, sentence.raw) : []
  })
}

export const ENUM_REVERSED: Rule = {
  id: 'enum-reversed',
  languages: ['en'],
  effect: 'schema',
  reads: '"meaning (VALUE_A), meaning (VALUE_B), or meaning (VALUE_C)" with codes in capitals',
  find: (context) => (takesEnum(context) ? fromReversed(context) : []),
}
