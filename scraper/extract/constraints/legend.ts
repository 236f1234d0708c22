import { announces, entryOf, HAN, HAN_MEANING, hasUnread, headsOf, JSON_TEXT } from './legend-inline.js'
import { isCode, isEntryToken, readBrackets, readValue, splitDefaultNote, type Entry } from './values.js'
import { sliceLine, type Line } from './text.js'
import { readValueList, skipBlanks } from './value-list.js'

/** What joins a value and its meaning at a line's start. */
const JOIN =
  /^(?::(?!\/\/)\s*|-\s+(?=\S)|-(?=[\u4e00-\u9fff])|=\s+|,?\s*(?:indicates?|means?|represents?|specifies|denotes)(?: that)?:?\s+|,?\s*(?:表示|代表|指)(?!否):?\s*|\s*(?:为|是)(?!否|["']):?\s*|,\s?(?=[\u4e00-\u9fff]))/i
/** "取值为“A”，表示...": an item that repeats the introduction. */
const REPEATED_LEAD = /^(?:取)?值(?:为|是)\s?(?=["'\w-])/

/** An entry that stands at the start of a line: "VALUE: meaning", "VALUE - meaning", "VALUE (meaning)", "VALUE indicates ...". */
export function entryAtStart(line: Line): { entry: Entry; end: number } | undefined {
  const read = JSON_TEXT.test(line.text) ? undefined : readValue(line, REPEATED_LEAD.exec(line.text)?.[0].length ?? 0)
  if (!read || (!read.sure && !isEntryToken(read.value))) return undefined
  // "TIPS" alone or before its meaning is a value; "Tips:" announces a text.
  if (announces(read.value) && (!/^[A-Z]+$/.test(read.value) || /^\s*:/.test(line.text.slice(read.end))))
    return undefined
  let pos = skipBlanks(line, read.end)
  const note = readBrackets(line, pos)
  if (note) pos = skipBlanks(line, note.end)
  const join = JOIN.exec(line.text.slice(pos))?.[0]
  // "A，meaning" is an entry in a list only: a text may begin so.
  if (join === undefined || (join.startsWith(',') && line.list === 0 && !/\S/.test(join.slice(1))))
    return bareEntry(line, read, note?.inner, pos)
  if (/^:[A-Za-z]/.test(line.raw.slice(pos)) && HAN.test(line.text) && !HAN_MEANING.test(line.text.slice(pos + 1)))
    return undefined
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
  // "asc 按时间正序", "ASC升序": a Latin value before Chinese words, in a list.
  const glued = line.text[pos - 1] !== ' '
  return line.list > 0 && HAN_WORD.test(rest) && (!glued || isCode(read.value))
    ? { entry: { ...entryOf(read.value, read.sure, rest, isDefault), loose: true }, end: pos }
    : undefined
}

/** A Chinese word, perhaps after a Latin one ("CC防护"). */
const HAN_WORD = /^[A-Za-z0-9]{0,10}(?![或和与及])[\u4e00-\u9fff]/
/** "true或block（meaning）": an item with two values. */
const TWO_VALUES = /^["']?[\w.-]+["']?\s?(?:或|、)\s?["'\w]/

/** Values that show that a legend is one even without an introduction: at least half are codes or marked. */
export function looksCoded(entries: readonly Entry[]): boolean {
  return entries.filter((entry) => entry.sure || isCode(entry.value)).length * 2 >= entries.length
}

/** The entries of one line: the one at its start, and those that follow in it because separators were lost. */
export function lineEntries(line: Line): Entry[] | undefined {
  const two = line.list > 0 && TWO_VALUES.test(line.text) ? readValueList(line, 0) : undefined
  const first = two ? undefined : entryAtStart(line)
  if (!first) return two
  const tail = sliceLine(line, first.end)
  const heads = headsOf(tail, 0).filter(
    (head) => head.at > 0 && (isCode(head.value) || head.sure || (head.atBoundary && !/\s/.test(head.value))),
  )
  // Without all of its values a legend says nothing: "0-x；7-y" with one of them read.
  const read = [{ all: [first.entry.value], at: 0 }, ...heads]
  if (line.list === 0 && hasUnread(line, read)) return undefined
  if (heads.length === 0) return [first.entry]
  const { value, sure, isDefault } = first.entry
  const own = entryOf(value, sure, tail.raw.slice(0, heads[0]?.at), isDefault)
  return [
    own,
    ...heads.flatMap((at, i) =>
      at.all.map((one) => entryOf(one, at.sure, tail.raw.slice(at.after, heads[i + 1]?.at), at.isDefault)),
    ),
  ]
}
