import { RANK, type Claim, type Context, type Rule } from '../claims.js'
import type { Line } from '../text.js'

/** A literal that is anchored on both sides, after words that call it a regular expression. */
const LITERAL = /\^[^\n]{1,400}\$/
const CALLED = /\b(?:regular expressions?|regex|regexp|pattern|must match|matches)\b|正则/i

/** Double escapes are those of a JSON or Java source: what they stand for in the pattern is not sure. */
const DOUBLE_ESCAPE = /\\\\[dDwWsSbBpPntr.\-/]/
/** A repeated group that repeats inside: exponential in backtracking matchers, of validators for one. */
const NESTED_REPEAT = /\([^()]*[+*}][^()]*\)(?:[+*]|\{\d+,\d*\})/

/** The pattern as ECMA-262 reads it, with and without the `u` flag, or undefined. */
export function ecmaPattern(source: string): string | undefined {
  if (DOUBLE_ESCAPE.test(source) || NESTED_REPEAT.test(source)) return undefined
  try {
    new RegExp(source, 'u')
    new RegExp(source)
    return source
  } catch {
    return undefined
  }
}

function patternClaims(context: Context): Claim[] {
  if (context.base !== 'string') return []
  const found = context.segments.flatMap((segment) =>
    segment.lines.flatMap((line): Claim[] => {
      if (segment.kind !== 'pattern' && !CALLED.test(line.text)) return []
      const literal = LITERAL.exec(line.raw)?.[0]
      if (literal === undefined || !/[[\\({+*.|]/.test(literal)) return []
      const pattern = isAlternative(context, line) ? undefined : ecmaPattern(literal)
      if (pattern === undefined) return [{ kind: 'hint', value: line.raw, rank: RANK.label, text: line.raw }]
      return [{ kind: 'pattern', value: pattern, rank: RANK.label, text: line.raw }]
    }),
  )
  return found
}

/** One of several conditions ("all", "0", or an expression), or one of several expressions: no value keeps them all. */
function isAlternative(context: Context, line: Line): boolean {
  const several =
    context.lines.filter((one) => LITERAL.test(one.raw)).length > 1 ||
    /\$["'”]?[^$^]{0,200}[;。；].{0,200}\^/.test(line.raw)
  return several || (line.list > 0 && context.lines.some((one) => /任[一意]|之一|\b(?:any|one) of\b/i.test(one.text)))
}

export const PATTERN_LITERAL: Rule = {
  id: 'pattern-literal',
  languages: ['en', 'zh'],
  effect: 'schema',
  reads: 'a literal ^...$ that the text calls a regular expression and that ECMA-262 compiles',
  find: patternClaims,
}

const CHARSET =
  /\b(?:only|can contain|contains?|consists? of|including|must start with|cannot (?:contain|start|end)|are (?:not )?allowed)\b.*\b(?:letters?|digits?|characters?|underscores?|hyphens?|spaces?)\b|只能(?:由|包含)|由.{1,60}组成|支持.{0,20}(?:字母|数字|汉字|中文)|不能(?:包含|以)|开头|结尾/i

/** The prose of allowed characters: too many exceptions for a pattern. */
export const CHARSET_HINT: Rule = {
  id: 'charset-hint',
  languages: ['en', 'zh'],
  effect: 'hint',
  reads: '"can contain letters, digits, and underscores (_)", 只能由字母、数字组成: kept as words',
  find: (context) =>
    context.base === 'string'
      ? context.sentences.flatMap((sentence): Claim[] =>
          CHARSET.test(sentence.text) && !sentence.example
            ? [{ kind: 'hint', value: sentence.raw, rank: RANK.prose, text: sentence.raw }]
            : [],
        )
      : [],
}

/** "Options: none low (highest speed) medium": values that the transcription glued together. */
export const LOST_SEPARATORS: Rule = {
  id: 'lost-separators',
  languages: ['en', 'zh'],
  effect: 'hint',
  reads: 'the text of a label for values that no rule could divide into values',
  find: (context) =>
    context.segments.flatMap((segment): Claim[] => {
      if (segment.kind !== 'enum' || context.base === 'boolean' || context.base === 'other') return []
      const text = segment.lines.map((line) => line.raw).join(' | ')
      return text === '' ? [] : [{ kind: 'hint', value: text, rank: RANK.label, text }]
    }),
}
