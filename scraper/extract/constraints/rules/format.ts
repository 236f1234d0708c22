import { RANK, type Claim, type Context, type Rule } from '../claims.js'
import type { Sentence } from '../sentences.js'

/** A date pattern in any of the spellings of the documents, with what follows the seconds. */
const DATE_PATTERN =
  /y{4}[-/]m{2}[-/]d{2}(?:['" ]?t?['" ]?(?:hh|h24):?m{2}(?::?s{2})?(?:\.s{1,9})?['"]?(?:z|x{1,3}|\+\S+)?['"]?)?/gi
const CLOCK_PATTERN = /\bhh:mm(?::ss)?\b/i
const ZONED = /^yyyy-mm-dd['"]?t['"]?hh:mm:ss(?:\.s{1,9})?['"]?(?:z|x{1,3})['"]?$/i
const INSTANT = /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/

/** The format that a pattern stands for, where JSON Schema has one. */
function formatOf(pattern: string): string | undefined {
  if (ZONED.test(pattern)) return 'date-time'
  return /^yyyy-mm-dd$/i.test(pattern) ? 'date' : undefined
}

function dateClaims(context: Context): Claim[] {
  if (context.base !== 'string') return []
  const shown = context.lines.flatMap((line) =>
    [...line.text.matchAll(DATE_PATTERN)].map((match) => ({ line, pattern: match[0].trim() })),
  )
  const first = shown[0]
  if (!first) return instantClaims(context)
  const text = first.line.raw
  const formats = new Set(shown.map(({ pattern }) => formatOf(pattern)))
  const [format] = formats
  if (formats.size !== 1 || format === undefined || special(context) || uncertain(context, first.pattern))
    return [{ kind: 'hint', value: text, rank: RANK.prose, text }]
  return [{ kind: 'format', value: format, rank: RANK.prose, text }]
}

/** "The value is in UTC format, for example, 2021-05-11T11:45:42Z." */
function instantClaims(context: Context): Claim[] {
  return context.sentences.flatMap((sentence): Claim[] => {
    const text = sentence.raw
    if (CLOCK_PATTERN.test(sentence.text)) return [{ kind: 'hint', value: text, rank: RANK.prose, text }]
    if (!/\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(sentence.text)) return []
    if (INSTANT.test(sentence.text) && /\bUTC\b|UTC(?:时间|格式)/i.test(sentence.text) && !special(context))
      return [{ kind: 'format', value: 'date-time', rank: RANK.prose, text }]
    return [{ kind: 'hint', value: text, rank: RANK.prose, text }]
  })
}

/** "0 indicates that the account never expires": not every value is a date. */
function special(context: Context): boolean {
  return context.sentences.some(
    (sentence) =>
      /["']?\b(?!Z\b|T\b)\w+["']? (?:indicates|means) |\d["']?表示/.test(sentence.text) ||
      OFFSET.test(sentence.text) ||
      /值为空(?!时)|返回空|空字符串/.test(sentence.text),
  )
}

/** "Z指时区偏移量，例如北京时间偏移显示为+0800": an offset without a colon, which RFC 3339 does not know. */
const OFFSET = /时区偏移|\btime ?zone offset\b|\+\d{4}(?!\d|-)/i

/** The pattern stands in a sentence with a condition, or describes the parts of something else. */
function uncertain(context: Context, pattern: string): boolean {
  const sentence = context.sentences.find((one) => one.text.includes(pattern))
  return sentence?.conditional === true || /\bseparated\b|逗号/.test(sentence?.text ?? '')
}

export const FORMAT_DATE: Rule = {
  id: 'format-date',
  languages: ['en', 'zh'],
  effect: 'schema',
  reads: 'yyyy-MM-ddTHH:mm:ssZ and its spellings are date-time, yyyy-MM-dd is date; patterns without zone are hints',
  find: dateClaims,
}

const NAMED: readonly { pattern: RegExp; format: string }[] = [
  {
    pattern:
      /\b(?:in|is in|must be in|use) (?:the )?(?:standard )?UUID format\b|^UUID format\.?$|^UUIDs? of\b|\b(?:value )?must be a (?:valid )?UUID\b|(?:^|为|是|,)\s?(?:标准)?UUID格式/i,
    format: 'uuid',
  },
  {
    pattern:
      /\bvalue must be (?:a valid|an) IPv4 address\b|\bmust be in (?:the )?IPv4 (?:address )?format\b|(?:格式为|必须(?:是|为)(?:有效的?)?)IPv4(?:地址)?(?:格式)?/i,
    format: 'ipv4',
  },
  {
    pattern:
      /\bvalue must be (?:a valid|an) IPv6 address\b|\bmust be in (?:the )?IPv6 (?:address )?format\b|(?:格式为|必须(?:是|为)(?:有效的?)?)IPv6(?:地址)?(?:格式)?/i,
    format: 'ipv6',
  },
  {
    pattern:
      /\bvalue must be (?:a valid|an) e-?mail address\b|\bmust be in (?:the )?e-?mail (?:address )?format\b|(?:需|必须)?符合邮箱格式|邮箱格式/i,
    format: 'email',
  },
  { pattern: /\bvalue must be a valid (?:URL|URI)\b|(?:需|必须)(?:是|为)(?:合法|有效)的?UR[LI]/i, format: 'uri' },
]
const LOOSE =
  /\bCIDR (?:format|notation)|\b(?:valid|in the format of an?) (?:user )?e-?mail|\bin (?:the )?[\w.-]+ (?:coding )?format\b|\bformat (?:is|of)\b|\bPEM\b|Base64[- ]encoded|CIDR格式|格式(?:为|是)/i

function namedClaims(context: Context, sentence: Sentence): Claim[] {
  const text = sentence.raw
  const found = NAMED.find(({ pattern }) => pattern.test(sentence.text))
  if (!found)
    return LOOSE.test(sentence.text) && sentence.text.length < 200 && !/\w=\w+&/.test(sentence.text)
      ? [{ kind: 'hint', value: text, rank: RANK.prose, text }]
      : []
  const open = /\bor\b|或|\bexcept\b|\bempty\b|为空/i.test(sentence.text) || sentence.conditional || sentence.example
  return [
    open
      ? { kind: 'hint', value: text, rank: RANK.prose, text }
      : { kind: 'format', value: found.format, rank: RANK.prose, text },
  ]
}

export const FORMAT_NAMED: Rule = {
  id: 'format-named',
  languages: ['en', 'zh'],
  effect: 'schema',
  reads:
    '"in UUID format", "The value must be a valid IPv4 address", UUID格式: only where the prose says it of the value',
  find: (context) =>
    context.base === 'string' ? context.sentences.flatMap((sentence) => namedClaims(context, sentence)) : [],
}
