import { RANK, type Bounds, type Claim, type Context, type Rule } from '../claims.js'
import { NUMBER, NUMBER_WORD, parseCount } from '../numbers.js'
import type { Sentence } from '../sentences.js'
import { countedBy, readRange, SPAN_PATTERN } from './bounds.js'

/** Each part of the value, or another thing than the value, has that length. */
const OTHER_SUBJECT =
  /\b(?:each|every|respective(?:ly)?|per|single|one of|labels?|prefix|suffix|segment|section)\b|\ba (?:Windows|Linux) |每个|每条|单个|各个|每一|前缀|后缀/i

const MAX = new RegExp(
  String.raw`(?:\b(?:maximum of|up to|no more than|not exceed|cannot exceed|not longer than|at most|less than or equal to|maximum length(?: of the value)? is|length (?:is|cannot be greater than|must be less than or equal to)?)|最大(?:长度)?(?:为|是)?|最长(?:为|是)?|最多|长度(?:不超过|不能超过|不大于|小于等于|最大(?:为|是)?|限制(?:为|在)?)|不超过|不能超过|不得超过|不大于|小于等于|<=|≤)\s?:?\s?(${NUMBER}|${NUMBER_WORD})`,
  'gi',
)
const MIN = new RegExp(
  String.raw`(?:\b(?:at least|minimum of|no (?:less|fewer) than|minimum length is)|至少|不少于|最少|最短(?:为)?|长度不小于)\s(${NUMBER})`,
  'gi',
)
const EXACT = new RegExp(
  String.raw`(?:\b(?:consists? of|contains?|has|must be|is|fixed (?:at|to)) |\(|长度(?:固定)?(?:为|是)|固定)\s?(${NUMBER}|${NUMBER_WORD})(?!\s?(?:to|~|-|至|到)\s?\d)`,
  'gi',
)
const SPAN = new RegExp(SPAN_PATTERN, 'gi')

/** Most sentences say no number, which is quicker to see than what is said of it. */
const COUNTED = new RegExp(String.raw`\d|${NUMBER_WORD}`, 'i')

function lengths(sentence: Sentence): Bounds[] {
  if (!COUNTED.test(sentence.text)) return []
  const out: Bounds[] = []
  const taken: [number, number][] = []
  for (const match of sentence.text.matchAll(SPAN)) {
    const rest = sentence.text.slice(match.index + match[0].length)
    const counted = countedBy(rest)
    const range = readRange(match[0])
    const before = sentence.text.slice(0, match.index)
    const said =
      counted !== 'other' || /(?:\blength (?:ranges?|is)(?: from)?|长度(?:范围)?(?:为|是|在)?)\s?:?\s?$/i.test(before)
    if (!said || !range) continue
    taken.push([match.index, match.index + match[0].length])
    out.push(counted === 'bytes' ? upper(range.bounds.max) : range.bounds)
  }
  const outside = (at: number) => !taken.some(([start, end]) => at >= start && at < end)
  for (const match of sentence.text.matchAll(MAX)) {
    const at = match.index + match[0].length
    const value = parseCount(match[1] ?? '')
    const counted = countedBy(sentence.text.slice(at))
    const length = /长度|length/i.test(match[0]) && /^\s?(?:[.。,;)]|$)/.test(sentence.text.slice(at))
    if (
      value !== undefined &&
      outside(at - 1) &&
      (counted !== 'other' || length) &&
      !/length is$/i.test(match[0].slice(0, -String(match[1]).length).trim())
    )
      out.push({ max: value })
  }
  for (const match of sentence.text.matchAll(MIN)) {
    const at = match.index + match[0].length
    const value = parseCount(match[1] ?? '')
    if (value !== undefined && outside(at - 1) && countedBy(sentence.text.slice(at)) === 'characters')
      out.push({ min: value })
  }
  if (out.length === 0) out.push(...exact(sentence))
  return out
}

function exact(sentence: Sentence): Bounds[] {
  return [...sentence.text.matchAll(EXACT)].flatMap((match): Bounds[] => {
    const value = parseCount(match[1] ?? '')
    const rest = sentence.text.slice(match.index + match[0].length)
    if (value === undefined || countedBy(rest) !== 'characters') return []
    // "must be 8 characters or more", "is 36 characters in length including ..." with a bound elsewhere
    return /^\s?\S+ (?:or (?:more|longer)|at (?:least|most))/i.test(rest) ? [] : [{ min: value, max: value }]
  })
}

function upper(max: number | undefined): Bounds {
  return max === undefined ? {} : { max }
}

/** Words that put the count on something else: "cannot exceed 32 characters" after another name. */
function otherName(context: Context, sentence: Sentence): boolean {
  const name = /^["']?([a-z][\w.]*)["']?,? (?:can|cannot|must|contains?|consists?|has)\b/.exec(sentence.text)?.[1]
  return name !== undefined && name !== context.name && name !== 'it'
}

function lengthClaims(context: Context): Claim[] {
  if (context.base !== 'string') return misplaced(context)
  const claims = countedCharacters(context)
  const bounded = claims.some((claim) => claim.kind === 'length' && claim.value.min !== undefined)
  return bounded || context.array ? claims : [...claims, ...notEmpty(context)]
}

/** The value itself must not be empty: a statement about this field alone, in every case. */
const NOT_EMPTY =
  /(?:^|, )(?:which|it|this (?:parameter|field)|(?:the )?value) (?:cannot|must not) be (?:empty|blank|left (?:empty|blank))\b(?! at the same time)/i

function notEmpty(context: Context): Claim[] {
  return context.sentences
    .filter((sentence) => NOT_EMPTY.test(sentence.text) && !sentence.conditional && !sentence.example)
    .slice(0, 1)
    .map(({ raw }) => ({ kind: 'length', value: { min: 1 }, rank: RANK.prose, text: raw }))
}

function countedCharacters(context: Context): Claim[] {
  return context.sentences.flatMap((sentence) => {
    if (sentence.example) return []
    return lengths(sentence).flatMap((value): Claim[] => {
      const text = sentence.raw
      const hint: Claim = { kind: 'hint', value: text, rank: RANK.prose, text }
      const other = !context.array && OTHER_SUBJECT.test(sentence.text)
      if (other || otherName(context, sentence) || /\d\s?(?:and|or|和|或)\s?\d+ char/i.test(sentence.text))
        return [hint]
      if (sentence.conditional) return [hint, { kind: 'caseLength', value, rank: RANK.prose, text }]
      return [{ kind: 'length', value, rank: RANK.prose, text }]
    })
  })
}

/** A length in characters on something that has none: kept as words. */
function misplaced(context: Context): Claim[] {
  return context.sentences.flatMap((sentence): Claim[] =>
    !sentence.example && lengths(sentence).length > 0 && /character|字符/i.test(sentence.text)
      ? [{ kind: 'hint', value: sentence.raw, rank: RANK.prose, text: sentence.raw }]
      : [],
  )
}

export const LENGTH_PROSE: Rule = {
  id: 'length-prose',
  languages: ['en', 'zh'],
  effect: 'schema',
  reads:
    '"1 to 64 characters", "a maximum of 255 characters", "up to 64 characters", "which cannot be empty", 1-64个字符, 长度不超过255',
  find: lengthClaims,
}

const NOUNS = String.raw`(?:(?!characters?|chars?|bytes?|times?|days?|values? of)[a-zA-Z-]+ ){0,3}?(?!characters?\b|chars\b|bytes\b|times\b|days\b)[a-zA-Z]+s\b`
const COUNT_MAX = new RegExp(
  String.raw`\b(?:a )?(?:maximum of|up to|no more than|at most) (${NUMBER}|${NUMBER_WORD}) (?:unique |different )?${NOUNS}`,
  'gi',
)
const COUNT_SPAN = new RegExp(
  `${SPAN_PATTERN} (?:unique |different )?${NOUNS} (?:are|can be|is) (?:allowed|supported|specified|queried)`,
  'gi',
)
const COUNT_ZH = new RegExp(
  String.raw`(?:最多(?:支持|允许|可以?|包含|传入|指定|添加|设置|查询|绑定|选择)*|数量?(?:不(?:能)?超过|最多(?:为)?|上限(?:为|是)?)|(?:列表|数组)(?:长度|大小|个数)?(?:不(?:能)?超过|最大(?:为)?|最多))\s?(${NUMBER}|${NUMBER_WORD})\s?(?:(?:个|条|项|台|组)(?!字符|字节|月|小时)|(?<=(?:列表|数组).{0,20})(?=[,。;]|$))`,
  'gi',
)
const SPAN_ZH = new RegExp(
  String.raw`(?:数组|列表)(?:长度|大小|元素个数|个数)(?:范围)?(?:为|是)?\s?:?\s?(?:\[)?(${NUMBER})\s?[-~,至到]\s?(${NUMBER})`,
  'gi',
)
const EACH =
  /\b(?:each|every|one|per|data of) (?!query|request|time|call|batch)|\b(?:of each|in each) |每个(?!请求|批)|每条|每台|单个/i

function countClaims(context: Context): Claim[] {
  if (!context.array) return []
  return context.sentences.flatMap((sentence) => {
    if (sentence.example || /^["']?[\w.-]+["']?\s?:\s/.test(sentence.text)) return []
    return counts(sentence).map((value): Claim => {
      const text = sentence.raw
      return sentence.conditional
        ? { kind: 'hint', value: text, rank: RANK.prose, text }
        : { kind: 'count', value, rank: RANK.prose, text }
    })
  })
}

/** Whether the words before a number put it on each element, or on a thing that the list belongs to. */
function perElement(before: string): boolean {
  const clause = before.replace(/^.*[,;.]\s*(?:and )?/s, '')
  return (
    EACH.test(`${clause} `) ||
    /\b(?:keys?|values?|length|names?) (?:can|cannot|must) (?:have|contain|be|exceed)/i.test(clause)
  )
}

function counts(sentence: Sentence): Bounds[] {
  const out: Bounds[] = []
  const spans = [...sentence.text.matchAll(COUNT_SPAN), ...sentence.text.matchAll(SPAN_ZH)]
  for (const match of spans) {
    const range = readRange(match[0]) ?? spanOf(match)
    if (range && !perElement(sentence.text.slice(0, match.index))) out.push(range.bounds)
  }
  if (out.length > 0) return out.slice(0, 1)
  const tops = [...sentence.text.matchAll(COUNT_MAX), ...sentence.text.matchAll(COUNT_ZH)]
  for (const match of tops) {
    const max = parseCount(match[1] ?? '')
    if (max !== undefined && !perElement(sentence.text.slice(0, match.index))) out.push({ max })
  }
  return out.slice(0, 1)
}

function spanOf(match: RegExpExecArray): { bounds: Bounds } | undefined {
  const min = parseCount(match[1] ?? '')
  const max = parseCount(match[2] ?? '')
  return min !== undefined && max !== undefined && min <= max ? { bounds: { min, max } } : undefined
}

export const COUNT_PROSE: Rule = {
  id: 'count-prose',
  languages: ['en', 'zh'],
  effect: 'schema',
  reads:
    '"A maximum of 20 IDs", "Up to 100 IDs can be queried", "1 to 50 unique IDs are allowed", 最多支持10个, on arrays',
  find: countClaims,
}

export const UNIQUE: Rule = {
  id: 'unique-items',
  languages: ['en', 'zh'],
  effect: 'schema',
  reads: '"the elements must be unique", 不能重复, on arrays of plain values',
  find: (context) =>
    context.array && context.base !== 'other'
      ? context.sentences.flatMap((sentence): Claim[] =>
          !sentence.conditional &&
          /\b(?:elements|items|ids|entries) (?:in the (?:list|array) )?(?:must be unique|cannot be (?:repeated|duplicated?))|\bno duplicate|(?:元素|列表|数组|ID).{0,8}不(?:能|可|允许)?重复/i.test(
            sentence.text,
          )
            ? [{ kind: 'uniqueItems', value: true, rank: RANK.prose, text: sentence.raw }]
            : [],
        )
      : [],
}
