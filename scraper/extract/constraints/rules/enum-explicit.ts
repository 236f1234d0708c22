import { RANK, type Claim, type Context, type Rule } from '../claims.js'
import { lineEntries } from '../legend.js'
import { entriesInside, HAN } from '../legend-inline.js'
import type { Segment } from '../labels.js'
import { describe, type Sentence } from '../sentences.js'
import { sliceLine, type Line } from '../text.js'
import { readUnseparated, readValueList } from '../value-list.js'
import type { Entry } from '../values.js'
import { bareChinese, severalAfter } from './enum-chinese.js'
import { CASELESS, enumClaims, hintOf, takesEnum } from './enum-claims.js'

/** The entries that a text after an introduction gives: a value list, a legend inside the line, or a list on lines of its own. */
export function entriesAfter(head: Line, following: readonly Line[]): Entry[] | undefined {
  const lead = ENUMERATED.exec(head.text)?.[0].length ?? 0
  if (lead > 0) return entriesAfter(sliceLine(head, lead), following)
  const text = head.text.replace(/[:\s]+$/, '')
  if (text === '' || FOLLOWS.test(text)) return entriesOfLines(following)
  const inside = entriesInside(head, true)
  if (inside && inside.start <= 1) return inside.entries
  const values = readValueList(head, 0) ?? readUnseparated(head, 0)
  if (values && following.length > 0 && /:$/.test(head.text)) return undefined
  return values
}

/** What announces the lines below: "the following values", 包含如下两种, 枚举值如下. */
const FOLLOWS =
  /^(?:one of )?(?:as follows|the following(?: values| options)?)[.]?$|^(?:可选择?|枚举)?(?:取?值)?(?:包含|包括|支持|可选|有|为)?(?:如下|以下)(?:所示|几种|[一二两三四五六七八九十\d]+[种个类])?(?:取?值|类型|情况|选项|方式|状态)?[.。]?$/i
/** "取值范围：枚举类型，取值如下：": a word for enumerations in front of them. */
const ENUMERATED = /^枚举(?:值|类型)?(?:[:,。]\s*|(?=取值|如下))(?:(?:取|枚举)值(?=如下|以下))?/

/** Entries on lines of their own: all lines of a list, or the paragraphs up to the first that is no entry. */
export function entriesOfLines(lines: readonly Line[]): Entry[] | undefined {
  const first = lines[0]
  if (!first) return undefined
  const own = first.list > 0 ? lines.filter((line) => line.list === first.list) : paragraphs(lines)
  return listEntries(own)
}

/** The entries of a list's items. A condition may follow the values ("When the protocol is TCP, only A takes effect."). */
export function listEntries(items: readonly Line[]): Entry[] | undefined {
  const entries: Entry[] = []
  for (const item of items) {
    const found = lineEntries(item)
    if (!found && (entries.length < 2 || !describe(item.text).conditional)) return undefined
    entries.push(...(found ?? []))
  }
  return entries.length > 0 ? entries : undefined
}

function paragraphs(lines: readonly Line[]): Line[] {
  const end = lines.findIndex((line) => line.list > 0 || !lineEntries(line))
  return lines.slice(0, end < 0 ? lines.length : end)
}

function fromSegment(context: Context, segment: Segment): Claim[] {
  const [head, ...rest] = segment.lines
  if (!head) return []
  const entries = head.list > 0 ? entriesOfLines(segment.lines) : (entriesAfter(head, rest) ?? sentenceList(head))
  const several = entriesOfLines(segment.lines)
  const best = (several?.length ?? 0) > (entries?.length ?? 0) ? several : entries
  return best ? enumClaims(context, best, RANK.label, head.raw) : []
}

/** The list in the first sentence of a label's text: "Options: ACTIVE, ERROR. More prose." */
function sentenceList(head: Line): Entry[] | undefined {
  const stop = /[.。](?:\s|$)|。/.exec(head.text)
  const first = stop ? sliceLine(head, 0, stop.index) : head
  const entries = readValueList(first, 0) ?? readUnseparated(first, 0)
  return stop && stop.index < head.text.length - 1 && entries?.length === 1 ? undefined : entries
}

export const ENUM_LABEL: Rule = {
  id: 'enum-label',
  languages: ['en', 'zh'],
  effect: 'schema',
  reads: '"Options:", "Enumeration values:", 枚举值： and the like, with the values after it or on the lines below',
  find: (context) =>
    takesEnum(context)
      ? context.segments
          .filter((segment) => segment.kind === 'enum')
          .flatMap((segment) => fromSegment(context, segment))
      : [],
}

export const ENUM_RANGE_LABEL: Rule = {
  id: 'enum-range-label',
  languages: ['en', 'zh'],
  effect: 'schema',
  reads: '"Range:", "Value range:", 取值范围： with a list of values (A, B or C; A/B; A: meaning)',
  find: (context) =>
    takesEnum(context)
      ? context.segments
          .filter((segment) => segment.kind === 'range')
          .flatMap((segment) => fromSegment(context, segment))
          .filter((claim) => claim.kind !== 'enum' || claim.value.values.length > 1)
      : [],
}

const SUBJECT = String.raw`(?:(?:the |its |their |this |possible |valid |available |supported |optional |allowed |parameter |field |attribute |enumerat(?:ed|ion) |current ){0,5}(?:values?|options?|value options?)(?: (?:of|for) (?:this|the) (?:parameter|field))?)`
const INTRO = new RegExp(
  `(?:\\b${SUBJECT} (?:(?:can|could|may|must|should|will) (?:only )?be(?: only)?(?: set to)?|(?:are|is)(?: only| fixed (?:to|at|as)| always)?|includes?)` +
    `|\\b(?:this (?:parameter|field)|it) (?:can|must) only be(?: set to)?|the only value is|the following (?:values|options) are (?:available|supported)|(?:values|options) are available|, which can (?:only )?be|, which is (?:fixed|always) (?:to|at))` +
    `(?: either)?(?: one of)?(?: as follows| the following(?: values| options)?)?\\s*:?\\s*`,
  'gi',
)
/** "The status can be A (x), B (y)": another subject than "value" needs values that are told from words. */
const NAMED = /\b(?:status|type|protocol|mode|method|state|algorithm|level)e?s? can (?:only )?be (?:either )?/gi
const INTRO_ZH =
  /(?:取值(?:范围)?(?:只能)?(?:为|是|有|包括|包含|可以是|可以为|可为|如下)|可选值?(?:为|有|是|包括)|可取值?(?:为|有|是|包括)|有效值(?:为|是|包括)|(?:值|参数)只能(?:为|是|取)|枚举值?(?:为|有|包括)|取值有\s?\d?\s?种?|目前(?:仅|只)支持|(?:仅|只)支持|固定(?:值)?(?:为|是))\s*:?\s*/g

const ONLY = /\b(?:only|fixed|always)\b|只能|固定|仅|只支持/i

function fromSentence(context: Context, sentence: Sentence): Claim[] {
  if (sentence.example) return []
  const claims = [
    ...matches(context, sentence, INTRO, false),
    ...matches(context, sentence, NAMED, true),
    ...matches(context, sentence, INTRO_ZH, false),
    ...severalAfter(context, sentence),
  ]
  if (!sentence.conditional) return claims
  return claims.flatMap((claim): Claim[] =>
    claim.kind === 'enum' ? [{ kind: 'caseEnum', value: claim.value.values, rank: claim.rank, text: claim.text }] : [],
  )
}

function matches(context: Context, sentence: Sentence, intro: RegExp, careful: boolean): Claim[] {
  return [...sentence.text.matchAll(intro)].flatMap((match): Claim[] => {
    const before = sentence.text.slice(0, match.index)
    if (/\b(?:whose|cannot|each|default)\s*$/i.test(before) || /\bdefault\b/i.test(match[0])) return []
    if (namesOther(context, before)) return []
    const rest = sliceLine(sentence, match.index + match[0].length)
    const entries = entriesAfter(rest, sentence.following)
    if (!entries) return []
    const certain = entries.every((entry) => entry.sure || /^[A-Z][A-Z0-9_]+$/.test(entry.value))
    const only = ONLY.test(match[0])
    const whole = !/\bis\b|为|是/i.test(match[0]) || before.trim() === ''
    const closed = only || (certain && whole && !/\bcurrently\b|目前/i.test(before))
    if ((careful || (entries.length === 1 && !only)) && !certain) return []
    if ((entries.length === 1 || /支持/.test(match[0])) && !fixes(sentence, match[0], before, entries.length > 1))
      return [hintOf(sentence)]
    if (CASELESS.test(sentence.text)) return [hintOf(sentence)]
    return enumClaims(context, entries, RANK.prose, sentence.raw, closed)
  })
}

/** "仓库id中format有效值为A|B": the values are those of another name. */
function namesOther(context: Context, before: string): boolean {
  const name = HAN.test(before) ? /([A-Za-z_][\w.]*)\s?(?:的|字段|参数)?$/.exec(before)?.[1] : undefined
  return name !== undefined && name.toLowerCase() !== context.name.toLowerCase() && /^[a-z_][\w]*$/.test(name)
}

/**
 * Whether a sentence says for good that a value is the only one. "Currently, only X is supported" is true until the next release,
 * "取值为X" stands in one of several cases, and "Y只支持X" is about Y: as enumerations they reject what the service takes.
 */
function fixes(sentence: Sentence, intro: string, before: string, several: boolean): boolean {
  const now = /\b(?:currently|now|at present)\b|目前|当前|暂/i
  if (!several && (now.test(before) || now.test(intro) || /格式\s*$/.test(before))) return false
  if (/支持/.test(intro)) return /(?:^|[,:。])\s*(?:该?(?:参数|字段|值))?(?:目前|当前|暂时?)?$/.test(before)
  return !/其他|其它|除/.test(before) && !(/取值(?:为|是)/.test(intro) && !/只/.test(intro)) && sentence.list === 0
}

export const ENUM_PROSE: Rule = {
  id: 'enum-prose',
  languages: ['en', 'zh'],
  effect: 'schema',
  reads:
    '"The value can be A (x), B (y), or C", "The options are A and B", "can only be A", "is fixed to A", 取值为A或B',
  find: (context) =>
    takesEnum(context) ? context.sentences.flatMap((sentence) => fromSentence(context, sentence)) : [],
}

export const ENUM_SUPPORTED: Rule = {
  id: 'enum-supported',
  languages: ['en'],
  effect: 'schema',
  reads: '"TCP, UDP, and HTTP are supported." with nothing but codes in capitals',
  find: (context) =>
    takesEnum(context)
      ? context.sentences.flatMap((sentence) => {
          const end = /\s(?:is|are) supported\.?$/i.exec(sentence.text)
          if (!end || sentence.conditional || sentence.example) return []
          const entries = readValueList(sliceLine(sentence, 0, end.index), 0)
          if (!entries || entries.length < 2 || !entries.every((one) => /^[A-Z][A-Z0-9_]{2,}$/.test(one.value)))
            return []
          return enumClaims(context, entries, RANK.prose, sentence.raw)
        })
      : [],
}

/** "Image format: vhd, raw, or zvhd2.", "Task type (SCRIPT or COMMAND)", "traffic (by traffic) and bandwidth (by bandwidth)". */
function bareList(sentence: Sentence): Entry[] | undefined {
  if (HAN.test(sentence.text)) return bareChinese(sentence)
  const colon = /^[A-Z][A-Za-z /-]{1,40}:\s*(?=[^:]*,\s?or\s)/.exec(sentence.text)
  const after = colon ? readValueList(sliceLine(sentence, colon[0].length), 0) : undefined
  if (after && after.length > 2) return after
  const brackets = /\(([^()]*\bor\b[^()]*)\)[.\s]*$/.exec(sentence.text)
  const start = brackets ? brackets.index + 1 : 0
  const inside = brackets ? readValueList(sliceLine(sentence, start, start + (brackets[1]?.length ?? 0)), 0) : undefined
  if (inside && inside.length > 1 && inside.every((entry) => /^[A-Z][A-Z0-9_]+$/.test(entry.value))) return inside
  const whole = /^\S+ \(/.test(sentence.text) ? readValueList(sentence, 0) : undefined
  return whole && whole.length > 1 && whole.every((entry) => entry.meaning !== undefined) ? whole : undefined
}

export const ENUM_BARE: Rule = {
  id: 'enum-bare-list',
  languages: ['en', 'zh'],
  effect: 'schema',
  reads:
    '"Noun: A, B, or C.", "Noun (CODE_A or CODE_B)", "a (meaning) and b (meaning).": a list without an introduction',
  find: (context) =>
    takesEnum(context)
      ? context.sentences.flatMap((sentence) => {
          const entries = sentence.conditional || sentence.example ? undefined : bareList(sentence)
          return entries ? enumClaims(context, entries, RANK.legend, sentence.raw) : []
        })
      : [],
}
