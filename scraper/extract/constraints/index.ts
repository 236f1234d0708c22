import type { Block, Language } from '../../document.js'
import type { Constraints, TypeText } from '../draft.js'
import type { Base, Context, Found } from './claims.js'
import { combine } from './combine.js'
import { segmentsOf } from './labels.js'
import type { ConstraintReport } from './report.js'
import { RULES } from './rules/index.js'
import { sentencesOf } from './sentences.js'
import { linesOf, type Line } from './text.js'

export type { ConstraintReport } from './report.js'
export { dropViolated, violated, type Surviving } from './violated.js'
export { RULES } from './rules/index.js'

/** A field as the tables give it: all that its constraints can be read from. */
export interface DescribedField {
  readonly name: string
  readonly type: TypeText
  readonly description: readonly Block[]
  readonly location: 'request' | 'response'
  readonly language: Language
}

/**
 * The constraints that a field's description states: standard keywords where the wording is one of `RULES`, and the words of
 * everything else that looks like a constraint as `hints`. Keywords about an array's elements are in `items`.
 *
 * Gives an empty object where nothing is stated. Never throws; contradictions and values that do not fit go to `report`.
 */
export function constraintsOf(field: DescribedField, report: ConstraintReport): Constraints {
  return explainConstraints(field, report).constraints
}

/** The constraints together with the claims that they rest on, for measuring the rules. */
export function explainConstraints(
  field: DescribedField,
  report: ConstraintReport,
): { readonly constraints: Constraints; readonly used: readonly Found[] } {
  const context = contextOf(field, report)
  const found = RULES.filter((rule) => rule.languages.includes(context.language) || context.language === 'zh').flatMap(
    (rule) => rule.find(context).map((claim): Found => ({ rule: rule.id, claim })),
  )
  const { value, array, used } = combine(context, found, report)
  const constraints = context.array ? { ...array, ...(Object.keys(value).length > 0 ? { items: value } : {}) } : value
  return { constraints: withTypeLength(field.type, constraints), used }
}

/** No description is longer; what is longer is no prose, and hostile where it is made to cost time. */
const MOST_CHARACTERS = 10_000

/** The lines up to the limit. */
function readable(field: DescribedField, report: ConstraintReport): Line[] {
  let characters = 0
  const lines = linesOf(field.description)
  const kept = lines.filter((line) => (characters += line.text.length + 1) <= MOST_CHARACTERS)
  if (kept.length < lines.length) report('constraints.too-long', { field: field.name, characters })
  return kept
}

function contextOf(field: DescribedField, report: ConstraintReport): Context {
  const lines = readable(field, report)
  const segments = segmentsOf(lines)
  const array = field.type.kind === 'array'
  return {
    name: field.name,
    base: baseOf(array ? innermost(field.type) : field.type),
    array,
    location: field.location,
    language: field.language,
    lines,
    segments,
    sentences: sentencesOf(segments),
  }
}

/** The items of an array; an array of arrays has no values that a description could be about. */
function innermost(type: TypeText): TypeText {
  return type.kind === 'array' ? type.items : type
}

function baseOf(type: TypeText): Base {
  return type.kind === 'scalar' ? type.type : 'other'
}

/** "String(64)" in the type cell, where the description says nothing of a length. */
function withTypeLength(type: TypeText, constraints: Constraints): Constraints {
  const maxLength = type.kind === 'scalar' ? type.maxLength : undefined
  if (maxLength === undefined || constraints.maxLength !== undefined || (constraints.minLength ?? 0) > maxLength)
    return constraints
  const fits = (value: unknown) => typeof value !== 'string' || [...value].length <= maxLength
  return (constraints.enum ?? []).every(fits) && fits(constraints.default) ? { ...constraints, maxLength } : constraints
}
