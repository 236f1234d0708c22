import { RANK, type Claim, type Context } from '../claims.js'
import type { Sentence } from '../sentences.js'
import { convert, type Entry } from '../values.js'

/** Booleans have their two values anyway: a legend of true and false is no enumeration. */
export function takesEnum(context: Context): boolean {
  return context.base === 'string' || context.base === 'integer' || context.base === 'number'
}

/** A single text that joins several values with separators: its values are parts, and an enumeration would reject combinations. */
const JOINED =
  /\bseparated? (?:by|with|from)|to separate (?:multiple|them)|\buse (?:a )?(?:commas?|semicolons?|vertical bars?) (?:\([,;|]?\) )?to|multiple \w+ (?:can|are|must be) separated|["']?(?:逗号|分号|竖线|顿号|[,;|])["']?\s?(?:\([^()]{0,6}\)|"[^"]{0,3}")?\s?(?:来)?(?:分隔|分割|隔开|间隔)/i

function joined(context: Context): boolean {
  return !context.array && context.base === 'string' && context.lines.some((line) => JOINED.test(line.text))
}

/**
 * The claims that a list of values makes: the enumeration, its default, `null` as a value. A hint instead, where the values do not
 * fit the field's type or are parts of one text.
 */
export function enumClaims(
  context: Context,
  found: readonly Entry[],
  rank: number,
  text: string,
  closed = rank !== RANK.legend,
): Claim[] {
  const entries = withoutRepeats(withoutDashes(found).filter((entry) => !/^null$/i.test(entry.value)))
  const claims: Claim[] = []
  if (found.some((entry) => /^null$/i.test(entry.value))) claims.push({ kind: 'nullable', value: true, rank, text })
  if (!entries || entries.length === 0) return entries ? claims : [...claims, hint(found, rank, text)]
  const values = entries.map((entry) => convert(entry.value, context.base))
  const parts = rank === RANK.legend && joinedInOne(context, entries)
  const fits = !parts && values.every((value) => typeof value === 'string' || typeof value === 'number')
  if (!fits || joined(context) || (!closed && entries.length < 2)) return [...claims, hint(found, rank, text)]
  const kept = values.filter((value) => typeof value === 'string' || typeof value === 'number')
  const meanings = new Map<string, string>()
  entries.forEach((entry, i) => {
    if (entry.meaning !== undefined) meanings.set(String(kept[i]), entry.meaning)
  })
  claims.push({ kind: 'enum', value: { values: [...new Set(kept)], meanings }, rank, text })
  const defaults = entries.flatMap((entry, i) => (entry.isDefault ? [kept[i]] : []))
  if (defaults.length === 1 && defaults[0] !== undefined)
    claims.push({ kind: 'default', value: defaults[0], sure: true, rank, text })
  return claims
}

/** "rds.pg.m1.xlarge.rr": the explained words stand in one value together. */
function joinedInOne(context: Context, entries: readonly Entry[]): boolean {
  return context.lines.some((line) =>
    [...line.text.matchAll(/[\w-]+(?:\.[\w-]+)+/g)].some(
      ([token]) =>
        /[A-Za-z]/.test(token) &&
        entries.filter(({ value }) => token !== value && `.${token}.`.includes(`.${value}.`)).length > 1,
    ),
  )
}

/** "-0：x", "-1：y": there is no minus zero, so the dashes are those of a list. */
function withoutDashes(entries: readonly Entry[]): readonly Entry[] {
  return entries.some((entry) => entry.value === '-0')
    ? entries.map((entry) => ({ ...entry, value: entry.value.replace(/^-/, '') }))
    : entries
}

function hint(found: readonly Entry[], rank: number, text: string): Claim {
  return { kind: 'hint', value: text === '' ? found.map((entry) => entry.value).join(', ') : text, rank, text }
}

/**
 * Sub-bullets that lost their level repeat below every value (target_id, target_name): values that repeat are dropped. One value
 * that stands twice with two meanings is a defect of the document, and the list cannot be trusted.
 */
function withoutRepeats(entries: readonly Entry[]): Entry[] | undefined {
  const counts = new Map<string, number>()
  for (const entry of entries) counts.set(entry.value, (counts.get(entry.value) ?? 0) + 1)
  const same = (entry: Entry) =>
    entries.every(
      (other) => other.value !== entry.value || other.meaning === entry.meaning || other.meaning === undefined,
    )
  const seen = new Set<string>()
  const unique = entries.filter((entry) => (same(entry) && !seen.has(entry.value) ? seen.add(entry.value) : false))
  const repeated = [...counts].filter(([value, count]) => count > 1 && !seen.has(value))
  if (repeated.length === 0) return unique
  return unique.length > 1 && repeated.every(([, count]) => count >= Math.min(3, unique.length)) ? unique : undefined
}

/** Values in any case are accepted: an enumeration would reject them. */
export const CASELESS = /\bcase[- ]insensitive\b|\bnot case[- ]sensitive\b|不区分大小写|大小写不敏感/i

/** The words of a sentence in place of the keyword that they are too weak for. */
export function hintOf(sentence: Sentence): Claim {
  return { kind: 'hint', value: sentence.raw, rank: RANK.prose, text: sentence.raw }
}
