import { plainDigits } from '../vocabulary/digits.js'

const WIDE: ReadonlyMap<string, string> = new Map([
  ['（', '('],
  ['）', ')'],
  ['＜', '<'],
  ['＞', '>'],
  ['，', ','],
  ['：', ':'],
  ['【', '['],
  ['】', ']'],
  ['｛', '{'],
  ['｝', '}'],
])

/** A text with the wide forms of digits, brackets, commas and colons replaced by the plain ones; the length stays. */
export function plainPunctuation(text: string): string {
  return plainDigits(text).replace(/[（）＜＞，：【】｛｝]/g, (sign) => WIDE.get(sign) ?? sign)
}

/** A heading, label or header cell as vocabulary keys are written: lower case, one blank, no marks, no end punctuation. */
export function vocabularyKey(text: string): string {
  return plainPunctuation(text)
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[\s*•●·#]+/, '')
    .replace(/[\s*:.。;；]+$/, '')
    .trim()
}

/** The key without what stands in parentheses at its end. */
export function withoutBrackets(key: string): string {
  return key.replace(/ ?\([^()]*\)$/, '').trim()
}

/** A name for comparison: no blanks, since a narrow column wraps names anywhere. */
export function nameKey(name: string): string {
  return name.replace(/\s+/g, '')
}

/** A name for loose comparison: no blanks, case, underscores, hyphens; singular. */
export function looseKey(name: string): string {
  const key = name.replace(/[\s_-]+/g, '').toLowerCase()
  if (key.length > 4 && key.endsWith('ies')) return `${key.slice(0, -3)}y`
  return key.length > 3 && key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key
}

/**
 * How many insertions, deletions, replacements and swaps of neighbours lead from one text to the other, counted up to `limit`;
 * `limit + 1` stands for more.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1)
      row.push(best)
    }
    if (Math.min(...row) > limit) return limit + 1
    beforeLast = last
    last = row
  }
  return Math.min(last[b.length] ?? limit + 1, limit + 1)
}
