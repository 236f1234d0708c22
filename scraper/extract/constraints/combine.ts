import type { Constraints } from '../draft.js'
import { agree, agreeBounds, agreeEnum, claimsOf, generalBounds, generalEnum, type Taken } from './choose.js'
import type { Bounds, Context, EnumValues, Found } from './claims.js'
import type { ConstraintReport } from './report.js'
import { violated } from './violated.js'

/** What the rules found, made one: the keywords of the value, those of the array, and the claims that they rest on. */
export interface Combined {
  readonly value: Constraints
  readonly array: Constraints
  readonly used: readonly Found[]
}

/** The claims of value-level keywords that count, once each kind agrees with itself. */
function agreedOf(context: Context, found: readonly Found[], report: ConstraintReport) {
  const name = context.name
  const bounds = (kind: 'range' | 'length', cases: 'caseRange' | 'caseLength') =>
    generalBounds(name, agreeBounds(name, claimsOf(found, kind), report), claimsOf(found, cases), report)
  const range = withSpecials(context, bounds('range', 'caseRange'), found, report)
  const stated = agreeEnum(name, claimsOf(found, 'enum'), claimsOf(found, 'exclude'), report)
  const listed = stated && generalEnum(name, stated, claimsOf(found, 'caseEnum'), report)
  return {
    range,
    length: bounds('length', 'caseLength'),
    count: agreeBounds(name, claimsOf(found, 'count'), report),
    multipleOf: agree(name, claimsOf(found, 'multipleOf'), report),
    format: agree(name, claimsOf(found, 'format'), report),
    pattern: agree(name, claimsOf(found, 'pattern'), report),
    values: listed && range && legendOfSpecials(listed, range) ? undefined : listed,
  }
}

/** Folds all claims of one field into keywords that do not contradict one another. Whatever is left out is reported or becomes a hint. */
export function combine(context: Context, found: readonly Found[], report: ConstraintReport): Combined {
  const agreed = agreedOf(context, found, report)
  const { range, length, count, multipleOf, format, pattern, values } = agreed
  const keywords: Constraints = withoutOutside(
    context,
    {
      ...rangeKeywords(range?.value),
      ...(multipleOf ? { multipleOf: multipleOf.value } : {}),
      ...lengthKeywords(length?.value),
      ...(pattern ? { pattern: pattern.value } : {}),
      ...(format ? { format: format.value } : {}),
    },
    values,
    report,
  )
  const preset = presetOf(context, found, keywords, values, report)
  const taken = [...Object.values(agreed), preset]
  const flags = flagsOf(found)
  const hints = hintsOf(found, taken, values !== undefined)
  const self = { ...flags.keywords, ...(hints.length > 0 ? { hints } : {}) }
  const value = { ...keywords, ...(preset ? { default: preset.value } : {}), ...enumKeywords(values?.value) }
  const unique = claimsOf(found, 'uniqueItems')
  const used = [...taken.flatMap((one) => one?.from ?? []), ...unique, ...flags.used]
  if (!context.array) return { value: { ...value, ...self }, array: {}, used }
  const array = { ...countKeywords(count?.value), ...(unique.length > 0 ? { uniqueItems: true } : {}), ...self }
  return { value, array, used }
}

function rangeKeywords(value: Bounds | undefined): Constraints {
  if (!value) return {}
  return {
    ...(value.min === undefined ? {} : { minimum: value.min }),
    ...(value.max === undefined ? {} : { maximum: value.max }),
    ...(value.exclusiveMin && value.min !== undefined ? { exclusiveMinimum: true } : {}),
    ...(value.exclusiveMax && value.max !== undefined ? { exclusiveMaximum: true } : {}),
  }
}

/** Lengths are whole and not negative; a number that is none says nothing. */
function whole(value: number | undefined): value is number {
  return value !== undefined && Number.isInteger(value) && value >= 0
}

function lengthKeywords(value: Bounds | undefined): Constraints {
  return {
    ...(whole(value?.min) ? { minLength: value.min } : {}),
    ...(whole(value?.max) ? { maxLength: value.max } : {}),
  }
}

function countKeywords(value: Bounds | undefined): Constraints {
  return {
    ...(whole(value?.min) ? { minItems: value.min } : {}),
    ...(whole(value?.max) ? { maxItems: value.max } : {}),
  }
}

function enumKeywords(value: EnumValues | undefined): Constraints {
  if (!value) return {}
  return {
    enum: value.values,
    ...(value.meanings.size > 0 ? { enumDescriptions: Object.fromEntries(value.meanings) } : {}),
  }
}

/** A legend of single numbers beside a wider range names special values of the range and is no enumeration. */
function legendOfSpecials(listed: Taken<EnumValues>, range: Taken<Bounds>): boolean {
  const { min, max } = range.value
  return min === undefined || max === undefined || max - min + 1 > listed.value.values.length
}

/** "1 to 180. 0 indicates ...": a neighbour widens the range, any other value makes the range one that no keyword can say. */
function withSpecials(
  context: Context,
  range: Taken<Bounds> | undefined,
  found: readonly Found[],
  report: ConstraintReport,
): Taken<Bounds> | undefined {
  if (!range) return undefined
  let { min, max } = range.value
  for (const { claim } of claimsOf(found, 'special')) {
    const value = claim.value
    const inside = (min === undefined || value >= min) && (max === undefined || value <= max)
    if (inside) continue
    if (context.base === 'integer' && min !== undefined && value === min - 1) min = value
    else if (context.base === 'integer' && max !== undefined && value === max + 1) max = value
    else {
      report('constraints.special-value', { field: context.name, value, minimum: min, maximum: max })
      return undefined
    }
  }
  return {
    ...range,
    value: { ...range.value, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) },
  }
}

/** Values that were listed one by one are right; a length or range that rejects them is not. */
function withoutOutside(
  context: Context,
  keywords: Constraints,
  values: Taken<EnumValues> | undefined,
  report: ConstraintReport,
): Constraints {
  const broken = new Set((values?.value.values ?? []).flatMap((value) => violated(keywords, value)))
  if (!values || broken.size === 0) return keywords
  report('constraints.enum-outside', {
    field: context.name,
    values: [...values.value.values],
    because: [...broken].join(', '),
  })
  return Object.fromEntries(Object.entries(keywords).filter(([key]) => !broken.has(key)))
}

function presetOf(
  context: Context,
  found: readonly Found[],
  keywords: Constraints,
  values: Taken<EnumValues> | undefined,
  report: ConstraintReport,
): Taken<unknown> | undefined {
  // A default beside an array is about the list as a whole, and prose never shows the list.
  const claims = context.array ? [] : claimsOf(found, 'default')
  const all = values
    ? claims.map((one) => ({ ...one, claim: { ...one.claim, value: member(one.claim.value, values.value) } }))
    : claims
  const taken = agree(context.name, all, report)
  if (!taken) return undefined
  const allowed: Constraints = { ...keywords, ...(values ? { enum: values.value.values } : {}) }
  const broken = violated(allowed, taken.value)
  const sure = taken.from.some(({ claim }) => claim.kind === 'default' && claim.sure)
  const text = taken.from[0]?.claim.text ?? ''
  if (broken.length > 0 && (sure || !values)) {
    report('constraints.default-outside', { field: context.name, default: taken.value, because: broken.join(', ') })
    return undefined
  }
  if (broken.length > 0 || (!sure && !values)) {
    report('constraints.default-unconfirmed', { field: context.name, default: taken.value, text })
    return undefined
  }
  return taken
}

/** The member of the enumeration that a default means: itself, the only one that differs in case alone, or the only one of that meaning. */
function member(value: string | number | boolean, values: EnumValues): string | number | boolean {
  if (typeof value !== 'string' || values.values.includes(value)) return value
  const alike = values.values.filter((one) => String(one).toLowerCase() === value.toLowerCase())
  if (alike.length > 0) return alike.length === 1 ? (alike[0] ?? value) : value
  const named = values.values.filter((one) => means(values.meanings.get(String(one)) ?? '', value))
  return named.length === 1 ? (named[0] ?? value) : value
}

/** "ascending" and "ascending order" both name the value that the legend explains as "ascending order". */
function means(meaning: string, words: string): boolean {
  const [said, explained] = [words, meaning].map((text) => text.toLowerCase().replace(/\s+order$/, ''))
  return said !== '' && said === explained
}

function flagsOf(found: readonly Found[]): { keywords: Constraints; used: Found[] } {
  const keywords: { -readonly [K in 'nullable' | 'readOnly' | 'writeOnly' | 'deprecated']?: true } = {}
  const used: Found[] = []
  for (const kind of ['nullable', 'readOnly', 'writeOnly', 'deprecated'] as const) {
    const claims = claimsOf(found, kind)
    if (claims.length === 0) continue
    keywords[kind] = true
    used.push(...claims)
  }
  return { keywords, used }
}

const HINT_LENGTH = 400

/** The words of everything that was found and not written as a keyword. */
function hintsOf(found: readonly Found[], taken: readonly (Taken<unknown> | undefined)[], listed: boolean): string[] {
  const written = taken.flatMap((one) => (one ? one.from.map(({ claim }) => claim.text) : []))
  const shown = new Set<string>()
  for (const { rule, claim } of found) {
    const text = claim.text.trim()
    if (text === '' || (claim.kind !== 'hint' && !CARRIED.has(claim.kind))) continue
    if (rule === 'lost-separators' && listed) continue
    if (!written.some((one) => one.includes(text))) shown.add(text.slice(0, HINT_LENGTH))
  }
  return [...shown]
}

const CARRIED: ReadonlySet<string> = new Set([
  'range',
  'length',
  'count',
  'multipleOf',
  'format',
  'pattern',
  'enum',
  'default',
])
