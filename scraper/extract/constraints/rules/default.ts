import { RANK, type Claim, type Context, type Rule } from '../claims.js'
import { NUMBER, UNIT, parseNumber } from '../numbers.js'
import { describe, type Sentence } from '../sentences.js'
import { sliceLine, type Line } from '../text.js'
import { convert, isCode, isValueIn, readValue } from '../values.js'
import { skipBlanks } from '../value-list.js'

/** Words that say that there is no default, or one that no value can carry. */
const NONE =
  /^(?:null|none|n\/a|nil|empty|blank|left blank|not (?:specified|set)|automatically generated|无|空|不涉及|不填|不限制)\b|^(?:无|空|不涉及|不填|不)/i
const EMPTY = /^(?:an? )?(?:empty|blank) (?:string|character string)|^(?:空字符串|空串)/i
/** What may follow a default. A word that follows shows that the default is prose. */
const AFTER =
  /^\s*(?:$|[.,;)。、(]|indicat|which|that is|will be|is used|are used|and\b|or\b|when\b|if\b|for\b|in the\b|by default|表示|即|其中|时)/i

/** "ascending order.": words that an enumeration's legend may explain a value with. */
const PHRASE = /^[a-z]+(?: [a-z]+){1,2}(?=\.|$)/
/** "off (disabled)": what is explained in brackets is a value. */
const EXPLAINED = /^\s?\((?!recommended|default|if\b|when\b|for\b|in\b|unit)[a-z][a-z ]{1,30}\)/

const NUMBER_HERE = new RegExp(`^["']?(${NUMBER})["']?${UNIT}`, 'i')

/** Reads a default at `at`. */
function readDefault(context: Context, line: Line, at: number, rank: number): Claim[] {
  const pos = skipBlanks(line, at)
  const rest = line.text.slice(pos)
  const text = line.raw
  if (context.base === 'other' || rest === '') return []
  const read = readValue(line, pos)
  if (EMPTY.test(rest) || (/^["']["']/.test(rest) && read === undefined) || /^""/.test(rest))
    return context.base === 'string' ? [{ kind: 'default', value: '', sure: true, rank, text }] : []
  if (NONE.test(rest) || (read?.sure && NONE.test(read.value))) return []
  if (context.base === 'integer' || context.base === 'number') {
    const match = NUMBER_HERE.exec(rest)
    const value = match && convert(match[1] ?? '', context.base)
    if (match && typeof value === 'number' && AFTER.test(rest.slice(match[0].length)))
      return [{ kind: 'default', value, sure: true, rank, text }]
    return [prose(text, rank)]
  }
  if (!read) return [prose(text, rank)]
  const value = convert(read.value, context.base)
  const alone = AFTER.test(line.text.slice(read.end))
  if (context.base === 'boolean')
    return typeof value === 'boolean' && alone
      ? [{ kind: 'default', value, sure: true, rank, text }]
      : [prose(text, rank)]
  const words = alone ? undefined : PHRASE.exec(rest)?.[0]
  if (words !== undefined) return [{ kind: 'default', value: words, sure: false, rank, text }]
  if (typeof value !== 'string' || !alone || value.includes('\\') || !fitsText(line, read.value, read.sure))
    return [prose(text, rank)]
  if (/^\s*,\s*[\w-]+\s*(?:,|$)/.test(line.text.slice(read.end)) && rank === RANK.label) return [prose(text, rank)]
  const explained = EXPLAINED.test(line.text.slice(read.end))
  const sure = read.sure || explained || isCode(read.value) || /[/:.]/.test(read.value)
  return [{ kind: 'default', value, sure, rank, text }]
}

function fitsText(line: Line, value: string, sure: boolean): boolean {
  return sure
    ? value.length <= 128 && !/[。；]/u.test(value) && !/\w+ \w+ \w+/.test(value)
    : isValueIn(line, value) || /^[/$][\w./${}-]*$/.test(value)
}

function prose(text: string, rank: number): Claim {
  return { kind: 'hint', value: text, rank, text }
}

export const DEFAULT_LABEL: Rule = {
  id: 'default-label',
  languages: ['en', 'zh'],
  effect: 'schema',
  reads: '"Default: X", "Default value: X", 默认值：X, 缺省值：X, 默认取值：X',
  find: (context) =>
    context.segments.flatMap((segment) => {
      const line = segment.kind === 'default' ? segment.lines[0] : undefined
      if (!line) return []
      const lead = /^(?:the default value is |为|是)/i.exec(line.text)?.[0].length ?? 0
      return readDefault(context, line, lead, RANK.label)
    }),
}

const SAID =
  /(?:\bdefault value (?:of this (?:parameter|field) |for this (?:parameter|field) |of it )?(?:is|was)(?: set to)?|\bdefault value(?= (?:["']?[\w.-]+["']?) (?:is|will be) used)|\bdefaults? to|\b(?:the|its|whose) default is|默认值?(?:为|是)|缺省值?(?:为|是)|默认取值(?:为|是)?|缺省(?:时)?为|默认(?=["]?(?:true|false|\d)))\s?:?\s*/gi

export const DEFAULT_PROSE: Rule = {
  id: 'default-prose',
  languages: ['en', 'zh'],
  effect: 'schema',
  reads: '"The default value is X", "defaults to X", "the default value X is used", 默认为X, 缺省值为X',
  find: (context) =>
    context.sentences.flatMap((sentence) =>
      sentence.example
        ? []
        : [...sentence.text.matchAll(SAID)].flatMap((match) => {
            const claims = readDefault(context, sentence, match.index + match[0].length, RANK.prose)
            return sentence.conditional && !dependsBefore(sentence, match.index)
              ? claims.map((claim) => prose(claim.text, claim.rank))
              : claims
          }),
    ),
}

/** "The value depends on the flavor and defaults to 0": the value does, its default does not. */
function dependsBefore(sentence: Sentence, at: number): boolean {
  const before = /\bdepends? on [^,;:]{1,80} and $/i.exec(sentence.text.slice(0, at))
  return before !== null && !describe(sliceLine(sentence, 0, before.index).text + sentence.text.slice(at)).conditional
}

export const DEFAULT_BY: Rule = {
  id: 'default-by',
  languages: ['en'],
  effect: 'schema',
  reads: '"which is X by default"',
  find: (context) =>
    context.sentences.flatMap((sentence) => {
      const match = /\bwhich is (?=\S+ by default)/i.exec(sentence.text)
      return match && !sentence.conditional
        ? readDefault(context, sentence, match.index + match[0].length, RANK.prose)
        : []
    }),
}

const NOTED = /["']?\b(true|false)\b["']?\s*\((?:the )?(?:by )?default(?: value)?\s*[,)]/gi
const NOTED_ZH = /["']?\b(true|false)\b["']?\s*\((?:默认|缺省)值?\s*[,)]/gi

/** true and false are no enumeration, but the legend may say which of them is the default. */
export const DEFAULT_NOTE: Rule = {
  id: 'default-note-boolean',
  languages: ['en', 'zh'],
  effect: 'schema',
  reads: '"The options are true (default) and false" on Booleans',
  find: (context) =>
    context.base === 'boolean'
      ? context.lines.flatMap((line) => {
          const found = [...line.text.matchAll(NOTED), ...line.text.matchAll(NOTED_ZH)]
          const trailing = /(?:^|[.;]\s*)["']?(true|false)["']?\s?: [^.;()]{1,60}\((?:default|默认)(?: value)?\)/i.exec(
            line.text,
          )
          const word = found.length === 1 ? found[0]?.[1] : found.length === 0 ? trailing?.[1] : undefined
          return word === undefined
            ? []
            : [{ kind: 'default', value: /true/i.test(word), sure: true, rank: RANK.prose, text: line.raw } as const]
        })
      : [],
}

/** "-1 indicates that the quota is not limited" beside a range. */
export const SPECIAL_VALUE: Rule = {
  id: 'special-value',
  languages: ['en', 'zh'],
  effect: 'schema',
  reads: '"0 indicates ...", "-1 means no limit", -1表示不限制: a number outside of the range that is allowed too',
  find: (context) =>
    context.base === 'integer' || context.base === 'number'
      ? context.sentences.flatMap((sentence) =>
          [...sentence.text.matchAll(SPECIAL)].flatMap((match): Claim[] => {
            const value = parseNumber(match[1] ?? match[2] ?? '')
            return value === undefined || /\bfrom |\bto |~\s?$/.test(sentence.text.slice(0, match.index).slice(-6))
              ? []
              : [{ kind: 'special', value, rank: RANK.prose, text: sliceLine(sentence, 0).raw }]
          }),
        )
      : [],
}
const SPECIAL = new RegExp(
  `(?<![\\d.,-])["']?(${NUMBER})["']?\\s?(?:indicates?|means?|represents?|:\\s|表示|代表)|(?:\\bis |\\bbe |为|是)["']?(-\\d+)["']?\\s?(?:or|,|或)\\s`,
  'gi',
)
