import { RANK, type Bounds, type Claim, type Context, type Rule } from '../claims.js'
import type { LabelKind } from '../labels.js'
import { NUMBER, parseNumber } from '../numbers.js'
import { readRange } from './bounds.js'

const FIRST_NUMBER = new RegExp(`^\\s*(${NUMBER})`)

function numberOf(context: Context, kind: LabelKind): { value: number; text: string } | undefined {
  for (const segment of context.segments) {
    const line = segment.kind === kind ? segment.lines[0] : undefined
    const value = line && parseNumber(FIRST_NUMBER.exec(line.text)?.[1] ?? '')
    if (line && value !== undefined) return { value, text: `${kind}: ${line.raw}` }
  }
  return undefined
}

function bounds(context: Context, low: LabelKind, high: LabelKind): { value: Bounds; text: string } | undefined {
  const min = numberOf(context, low)
  const max = numberOf(context, high)
  if (!min && !max) return undefined
  const value = { ...(min ? { min: min.value } : {}), ...(max ? { max: max.value } : {}) }
  return { value, text: [min?.text, max?.text].filter((text) => text !== undefined).join(' ') }
}

/** "Minimum: 1" is a length on a text and a value on a number; on anything else it means nothing. */
function minimumMaximum(context: Context): Claim[] {
  const found = bounds(context, 'minimum', 'maximum')
  if (!found) return []
  if (context.base === 'string') return [{ kind: 'length', ...found, rank: RANK.label }]
  if (context.base === 'integer' || context.base === 'number') return [{ kind: 'range', ...found, rank: RANK.label }]
  return []
}

export const MINIMUM_LABEL: Rule = {
  id: 'minimum-maximum-label',
  languages: ['en'],
  effect: 'schema',
  reads: '"Minimum: N", "Maximum: N": a length on String, a value on Integer; of the items where the field is an array',
  find: minimumMaximum,
}

export const VALUE_LABEL: Rule = {
  id: 'value-label',
  languages: ['en', 'zh'],
  effect: 'schema',
  reads: '"Minimum value: N", "Maximum value: N", 最小值：N, 最大值：N on numbers',
  find: (context) => {
    const found = bounds(context, 'minValue', 'maxValue')
    const number = context.base === 'integer' || context.base === 'number'
    return found && number ? [{ kind: 'range', ...found, rank: RANK.label }] : []
  },
}

export const LENGTH_LABEL: Rule = {
  id: 'length-label',
  languages: ['en', 'zh'],
  effect: 'schema',
  reads: '"Minimum length: N", "Maximum length: N", 最小长度：N, 最大长度：N on texts',
  find: (context) => {
    const found = bounds(context, 'minLength', 'maxLength')
    return found && context.base === 'string' ? [{ kind: 'length', ...found, rank: RANK.label }] : []
  },
}

export const ARRAY_LENGTH_LABEL: Rule = {
  id: 'array-length-label',
  languages: ['en', 'zh'],
  effect: 'schema',
  reads: '"Array Length: 0 - 300", 数组长度：0 - 300 on arrays',
  find: (context) =>
    context.array
      ? context.segments.flatMap((segment): Claim[] => {
          const line = segment.kind === 'arrayLength' ? segment.lines[0] : undefined
          const range = line && readRange(line.text)
          return line && range ? [{ kind: 'count', value: range.bounds, rank: RANK.label, text: line.raw }] : []
        })
      : [],
}
