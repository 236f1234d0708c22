/** How the documents write numbers: thousands separators, signs, decimals, powers of two. Source of a regular expression, no groups. */
export const NUMBER = String.raw`-?(?:2(?:\^|\*\*|的)\d{1,2}(?:次方|次幂)?(?:\s?-\s?1)?|\d{1,3}(?:,\d{3})+(?!,?\d)(?:\.\d+)?|\d+(?:\.\d+)?)`

/** Units that may follow a number without changing what is counted. No groups. */
export const UNIT = String.raw`(?:\s?(?:%|[KMGT]i?B(?:/s)?|[kKMG]bit/s|[kKMG]bps|ms|milliseconds?|seconds?|minutes?|hours?|days?|months?|years?|bytes|s|GiB|FPS|pixels?|px|毫秒|秒钟|秒|分钟|小时|天|个月|年|个|条|台|次|核))?`

const POWER = /^(-?)2(?:\^|\*\*|的)(\d{1,2})(?:次方|次幂)?(\s?-\s?1)?$/

/**
 * The number of a text, or undefined where it is none or no number that JSON carries exactly (2^63-1).
 */
export function parseNumber(text: string): number | undefined {
  const plain = text.trim()
  const power = POWER.exec(plain)
  const value = power
    ? (power[1] === '-' ? -1 : 1) * 2 ** Number(power[2]) - (power[3] === undefined ? 0 : 1)
    : /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(plain)
      ? Number(plain.replaceAll(',', ''))
      : NaN
  return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : undefined
}

const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const HAN = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** Small numbers as words, English and Chinese. Source of a regular expression, no groups. */
export const NUMBER_WORD = `(?:${[...WORDS.slice(1).sort((a, b) => b.length - a.length), '两', ...HAN.slice(1)].join('|')})`

/** A number or a number word. */
export function parseCount(text: string): number | undefined {
  const word = text.trim().toLowerCase()
  if (word === '两') return 2
  const at = Math.max(WORDS.indexOf(word), HAN.indexOf(word))
  const value = at >= 0 ? at : parseNumber(word)
  return value !== undefined && Number.isInteger(value) && value >= 0 ? value : undefined
}
