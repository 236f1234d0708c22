import { RANK, type Bounds, type Claim, type Context, type Rule } from '../claims.js'
import { NUMBER, UNIT, parseNumber } from '../numbers.js'
import type { Sentence } from '../sentences.js'
import { countedBy, readRange } from './bounds.js'

/** What stands before "A to B" when it is the range of values. */
const BEFORE_RANGE = new RegExp(
  String.raw`(?:\branges? (?:is |are )?(?:from|between|of|:)?|\bin the range (?:of|from|between)?|\bwithin the range (?:of|from)?|\bmust be (?:within|between|in)|\bvalue is (?:an integer )?(?:from|between)|\binteger(?: ranging)? (?:from|between|in)|\bvalue must be (?:an integer )?(?:from|between)|取值范围(?:为|是)?|范围(?:为|是|在)?|取值(?:为|是)?|值(?:的)?范围(?:为|是)?)\s*:?\s*(?:an integer (?:from )?|(?:大于等于)?)?`,
  'gi',
)

function isNumeric(context: Context): boolean {
  return context.base === 'integer' || context.base === 'number'
}

function rangeClaims(
  context: Context,
  bounds: Bounds,
  preset: number | undefined,
  rank: number,
  text: string,
): Claim[] {
  const numbers = [bounds.min, bounds.max].filter((one) => one !== undefined)
  if (!isNumeric(context) || (context.base === 'integer' && !numbers.every(Number.isInteger)))
    return [{ kind: 'hint', value: text, rank, text }]
  const claims: Claim[] = [{ kind: 'range', value: bounds, rank, text }]
  if (preset !== undefined) claims.push({ kind: 'default', value: preset, sure: true, rank, text })
  return claims
}

function inSentence(context: Context, sentence: Sentence): Claim[] {
  if (!/\d/.test(sentence.text) || sentence.example) return []
  return [...sentence.text.matchAll(BEFORE_RANGE)].flatMap((match): Claim[] => {
    const after = sentence.text.slice(match.index + match[0].length)
    const range = readRange(after)
    if (!range || countedBy(after.slice(range.end)) !== 'other') return []
    const hint: Claim = { kind: 'hint', value: sentence.raw, rank: RANK.prose, text: sentence.raw }
    const before = sentence.text.slice(0, match.index)
    if (sentence.vague || varies(context) || otherSubject(context, before)) return [hint]
    if (sentence.conditional)
      return /\b(?:value|it) ranges?\b|取值/i.test(before + match[0])
        ? [hint, { kind: 'caseRange', value: range.bounds, rank: RANK.prose, text: sentence.raw }]
        : [hint]
    return rangeClaims(context, range.bounds, range.preset, RANK.prose, sentence.raw)
  })
}

/** "(The specific range may vary by region.)": the numbers are no rule. */
function varies(context: Context): boolean {
  return context.sentences.some((sentence) =>
    /\brange (?:may |can )?(?:var(?:y|ies)|depends?)\b|范围.{0,10}(?:不同|可能|以.{0,10}为准)/i.test(sentence.text),
  )
}

/** The subject is another field's name, or each part of a joined text. */
function otherSubject(context: Context, before: string): boolean {
  const name = /(?:^|\s)["']?([a-z][a-zA-Z0-9]*(?:_[a-zA-Z0-9]+)+)["']?(?: value)? $/.exec(before)?.[1]
  return name !== undefined && name !== context.name
}

export const RANGE_PROSE: Rule = {
  id: 'range-prose',
  languages: ['en', 'zh'],
  effect: 'schema',
  reads: '"The value ranges from A to B", "in the range of A to B", 取值范围为A-B, "[A, B]", on numbers',
  find: (context) => context.sentences.flatMap((sentence) => hulled(inSentence(context, sentence))),
}

/** "A ranges from 80 to 100, and B ranges from 10 to 100": the value is of one kind or the other, and lies in the hull of both. */
function hulled(claims: Claim[]): Claim[] {
  const bounds = claims.flatMap((claim) => (claim.kind === 'range' ? [claim.value] : []))
  const [first] = claims
  if (bounds.length < 2 || bounds.length < claims.length || !first) return claims
  const min = Math.min(...bounds.map((one) => one.min ?? -Infinity))
  const max = Math.max(...bounds.map((one) => one.max ?? Infinity))
  return Number.isFinite(min) && Number.isFinite(max) && !bounds.some((one) => one.exclusiveMin || one.exclusiveMax)
    ? [{ kind: 'range', value: { min, max }, rank: first.rank, text: first.text }]
    : claims
}

export const RANGE_LABEL: Rule = {
  id: 'range-label',
  languages: ['en', 'zh'],
  effect: 'schema',
  reads: '"Range: A to B", "Value range: A-B", 取值范围：A~B, at the label\'s start',
  find: (context) =>
    context.segments.flatMap((segment): Claim[] => {
      const line = segment.kind === 'range' ? segment.lines[0] : undefined
      const lead = line
        ? (/^(?:the value (?:ranges|is) from |from |an? integer from |整数,?\s?)/i.exec(line.text)?.[0].length ?? 0)
        : 0
      const range = line && readRange(line.text.slice(lead))
      if (!line || !range) return []
      const rest = line.text.slice(lead + range.end)
      if (countedBy(rest) !== 'other') return []
      if (
        varies(context) ||
        segment.lines.filter((one) => /\d\s?(?:-|~|to|至)\s?\d/.test(one.text)).length > 1 ||
        /^\s?[、,;]\s?\d/.test(rest)
      )
        return [{ kind: 'hint', value: line.raw, rank: RANK.label, text: line.raw }]
      return rangeClaims(context, range.bounds, range.preset, RANK.label, line.raw)
    }),
}

const NUMBER_AFTER = String.raw`\s?:?\s?(${NUMBER})(?![\d.]*\d)${UNIT}`
const said = (english: string, chinese: string) => new RegExp(`(?:\\b(?:${english})|${chinese})${NUMBER_AFTER}`, 'gi')

const ONE_SIDED: readonly { pattern: RegExp; bound: (value: number) => Bounds }[] = [
  { pattern: said('starts? from|minimum (?:value )?is', '最小值?(?:为|是)|最小值'), bound: (min) => ({ min }) },
  { pattern: said('maximum (?:value )?(?:is|are)', '最大值?(?:为|是)|最大值'), bound: (max) => ({ max }) },
  {
    pattern: said(
      'greater than or equal to|not (?:be )?(?:less|smaller|lower) than|no less than',
      '大于(?:或)?等于|不(?:能)?小于|不(?:能)?低于|≥|>=',
    ),
    bound: (min) => ({ min }),
  },
  {
    pattern: said(
      'less than or equal to|not (?:be )?(?:greater|larger|more|higher) than|no (?:more|greater) than|cannot exceed',
      '小于(?:或)?等于|不(?:能)?大于|不(?:能)?超过|≤|<=',
    ),
    bound: (max) => ({ max }),
  },
  {
    pattern: said('(?:must be|is|be) (?:an integer )?(?:greater|larger) than', '(?<!不|不能)大于(?!等于|或)'),
    bound: (min) => ({ min, exclusiveMin: true }),
  },
  {
    pattern: said('(?:must be|is|be) (?:an integer )?(?:less|smaller) than', '(?<!不|不能)小于(?!等于|或)'),
    bound: (max) => ({ max, exclusiveMax: true }),
  },
]

/** Whether a one-sided bound is about this value: its sentence must name the value, or say nothing else before it. */
function aboutValue(before: string): boolean {
  const subject = before.replace(/^.*[,;]\s*(?:and |but )?/s, '')
  return (
    /(?:^|\b)(?:value|it|values|integer|整数|取值|值|参数|必须|需)[^.]*$/i.test(subject) ||
    subject.trim() === '' ||
    /^(?:the|and|must be|an?|且|,)?\s*$/i.test(subject)
  )
}

function oneSided(context: Context, sentence: Sentence): Claim[] {
  if (!isNumeric(context) || !/\d/.test(sentence.text) || sentence.example) return []
  return ONE_SIDED.flatMap(({ pattern, bound: make }) =>
    [...sentence.text.matchAll(pattern)].flatMap((match): Claim[] => {
      const value = parseNumber(match[1] ?? '')
      const before = sentence.text.slice(0, match.index)
      const rest = sentence.text.slice(match.index + match[0].length)
      if (value === undefined || countedBy(rest) !== 'other' || !aboutValue(before) || /^\s?(?:to|~|-)\s?\d/.test(rest))
        return []
      const text = sentence.raw
      if (sentence.conditional || sentence.vague || varies(context))
        return [{ kind: 'hint', value: text, rank: RANK.prose, text }]
      return rangeClaims(context, make(value), undefined, RANK.prose, text)
    }),
  )
}

export const RANGE_ONE_SIDED: Rule = {
  id: 'range-one-sided',
  languages: ['en', 'zh'],
  effect: 'schema',
  reads: '"The value starts from N", "the maximum value is N", "greater than or equal to N", ≥N, 不小于N, 最大值为N',
  find: (context) => context.sentences.flatMap((sentence) => oneSided(context, sentence)),
}

export const RANGE_SIGN: Rule = {
  id: 'range-sign',
  languages: ['en', 'zh'],
  effect: 'schema',
  reads: '"must be a positive integer", "non-negative", "cannot be negative", 正整数, 非负整数',
  find: (context) =>
    context.sentences.flatMap((sentence): Claim[] => {
      if (context.base !== 'integer' || sentence.conditional || sentence.example) return []
      const text = sentence.raw
      if (
        /\b(?:non-?negative|(?:0|zero) (?:or|and) (?:a )?positive|cannot be (?:a )?negative|not be (?:a )?negative)|非负(?:整)?数|不能为负|(?:0|零)(?:和|或|及)正整数|正整数(?:和|或|及)(?:0|零)|自然数/i.test(
          sentence.text,
        )
      )
        return [{ kind: 'range', value: { min: 0 }, rank: RANK.legend, text }]
      return /\b(?:value|it) (?:must be|is|should be) a positive (?:integer|number)|正整数/i.test(sentence.text)
        ? [{ kind: 'range', value: { min: 1 }, rank: RANK.legend, text }]
        : []
    }),
}

export const MULTIPLE: Rule = {
  id: 'multiple-of',
  languages: ['en', 'zh'],
  effect: 'schema',
  reads: '"must be a multiple of N", "an integer multiple of N", N的倍数',
  find: (context) =>
    isNumeric(context)
      ? context.sentences.flatMap((sentence): Claim[] => {
          const match = new RegExp(`\\bmultiples? of (${NUMBER})|(${NUMBER})\\s?的(?:整数)?倍`, 'i').exec(sentence.text)
          const value = parseNumber(match?.[1] ?? match?.[2] ?? '')
          if (value === undefined || value <= 0 || sentence.conditional) return []
          return [{ kind: 'multipleOf', value, rank: RANK.prose, text: sentence.raw }]
        })
      : [],
}

/** The range of a list of texts can only be its length: "Desktop IDs. The value ranges from 1 to 100." */
export const COUNT_RANGE: Rule = {
  id: 'count-range',
  languages: ['en', 'zh'],
  effect: 'schema',
  reads: '"The value ranges from 1 to 100" on an array of texts',
  find: (context) =>
    context.array && context.base === 'string'
      ? context.sentences.flatMap((sentence) =>
          [...sentence.text.matchAll(BEFORE_RANGE)].flatMap((match): Claim[] => {
            const after = sentence.text.slice(match.index + match[0].length)
            const range = readRange(after)
            if (!range || countedBy(after.slice(range.end)) !== 'other' || sentence.conditional || sentence.vague)
              return []
            if (/\beach\b|每个|字符|长度/i.test(sentence.text) || !/^[\s.。,;)]*$/.test(after.slice(range.end)))
              return []
            return [{ kind: 'count', value: range.bounds, rank: RANK.prose, text: sentence.raw }]
          }),
        )
      : [],
}
