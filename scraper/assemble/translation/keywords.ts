import type { Language } from '../../document.js'
import type { Constraints, Field } from '../../extract/draft.js'
import type { ConstraintsOf, Side } from '../context.js'

/** What a row's text says, and which keywords of it come from the same row in another language. */
export interface FieldKeywords {
  readonly constraints: Constraints
  readonly taken: readonly (keyof Constraints)[]
}

/** The bounds that only make sense together: one is taken only where it agrees with the other. */
const RANGES = [
  ['minimum', 'maximum'],
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
] as const

const SINGLE = ['multipleOf', 'pattern', 'format', 'default', 'nullable', 'readOnly', 'writeOnly'] as const

/**
 * The constraints of a field: what its own text says, and what that leaves open from its row in another language. Where both say
 * something, the own one counts; an enumeration takes the values that it lacks, since a list that is too short rejects good values.
 */
export function keywordsOf(field: Field, side: Side, language: Language, constraintsOf: ConstraintsOf): FieldKeywords {
  const own = constraintsOf(field, side, field.language ?? language)
  const { translation } = field
  if (!translation) return { constraints: own, taken: [] }
  const other = constraintsOf(translation, side, translation.language)
  const merged: Record<string, unknown> = { ...own }
  const taken: (keyof Constraints)[] = []
  const take = (key: keyof Constraints, value: unknown = other[key]): void => {
    if (value === undefined) return
    merged[key] = value
    taken.push(key)
  }
  for (const key of SINGLE) if (own[key] === undefined) take(key)
  for (const [least, most] of RANGES) {
    const [low, high] = [own[least] ?? other[least], own[most] ?? other[most]]
    if (low !== undefined && high !== undefined && low > high) continue
    if (own[least] === undefined) take(least)
    if (own[most] === undefined) take(most)
  }
  if (own.minimum === undefined) take('exclusiveMinimum')
  if (own.maximum === undefined) take('exclusiveMaximum')
  const values = enumOf(own, other)
  if (values) {
    take('enum', values)
    merged['enumDescriptions'] = { ...other.enumDescriptions, ...own.enumDescriptions }
  }
  if (own.items === undefined && other.items && (!other.items.enum || enumOf({}, other.items))) take('items')
  return { constraints: merged, taken }
}

/** The values of both, when the other language has some that the own one lacks; words that are no identifiers are texts. */
function enumOf(own: Constraints, other: Constraints): (string | number)[] | undefined {
  const known = new Set(own.enum ?? [])
  const more = (other.enum ?? []).filter((value) => !known.has(value))
  if (more.length === 0 || more.some((value) => typeof value === 'string' && !/^[\u0021-\u007e]*$/.test(value)))
    return undefined
  return [...known, ...more]
}
