import { NUMBER, UNIT, parseNumber } from '../numbers.js'
import type { Bounds } from '../claims.js'

const NOTE = String.raw`(?:\s?\((?:default|默认)[^()]{0,20}\))?`
const SPAN = String.raw`(${NUMBER})${UNIT}(${NOTE})\s?(?:to|~|-|至|到|and)\s?(${NUMBER})${UNIT}(${NOTE})`

/** "1 to 100", "0 (default) to 2,000", "1-100", "1~100", with units. Groups: from, its note, to, its note. */
export const SPAN_PATTERN = `(?<![\\d.-])${SPAN}(?![\\d.]*\\d|-\\d)`
/** "[0, 100]", "(0, 1]". Groups: opening, from, to, closing. */
export const INTERVAL_PATTERN = String.raw`([[(])\s?(${NUMBER})\s?[,，~-]\s?(${NUMBER})\s?([\])])`

const INTERVAL = new RegExp(INTERVAL_PATTERN)
const SPAN_HERE = new RegExp(SPAN_PATTERN, 'i')

/** A range with the default that it names. */
export interface ReadRange {
  readonly bounds: Bounds
  readonly preset?: number
  readonly end: number
}

/** Reads a range at the start of a text; undefined where none stands there or its ends are the wrong way round. */
export function readRange(text: string): ReadRange | undefined {
  const interval = INTERVAL.exec(text)
  if (interval?.index === 0) return fromInterval(interval)
  const span = SPAN_HERE.exec(text)
  if (span?.index !== 0) return undefined
  const min = parseNumber(span[1] ?? '')
  const max = parseNumber(span[3] ?? '')
  if (min === undefined || (max !== undefined && min > max)) return undefined
  const preset = span[2] ? min : span[4] ? max : undefined
  const bounds = max === undefined ? { min } : { min, max }
  return { bounds, ...(preset === undefined ? {} : { preset }), end: span[0].length }
}

function fromInterval(match: RegExpExecArray): ReadRange | undefined {
  const min = parseNumber(match[2] ?? '')
  const max = parseNumber(match[3] ?? '')
  if (min === undefined || (max !== undefined && min > max)) return undefined
  const bounds = {
    min,
    ...(max === undefined ? {} : { max }),
    ...(match[1] === '(' ? { exclusiveMin: true } : {}),
    ...(match[4] === ')' ? { exclusiveMax: true } : {}),
  }
  return { bounds, end: match[0].length }
}

/** What is counted when a range's numbers are followed by this: characters make it a length, bytes an upper bound of one. */
export function countedBy(text: string): 'characters' | 'bytes' | 'other' {
  if (
    /^\s?(?:\(?inclusive\)?\s)?(?:unicode |ascii |english |chinese |valid |visible )*(?:characters?|chars?)\b|^\s?-?\s?characters?\b|^\s?(?:个|位)?(?:英文|中文|Unicode|有效)?(?:字符|位数|位(?!置|于|图))|^\s?个?字(?!节|段)/i.test(
      text,
    )
  )
    return 'characters'
  if (/^\s?(?:bytes?\b|个?字节)/i.test(text)) return 'bytes'
  return 'other'
}
