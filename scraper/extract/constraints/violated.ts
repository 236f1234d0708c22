import type { Constraints } from '../draft.js'

type Check = (constraints: Constraints, value: unknown) => boolean

/** Characters as JSON Schema counts them: code points. */
function lengthOf(text: string): number {
  return [...text].length
}

function multiple(value: number, of: number): boolean {
  const quotient = value / of
  return Math.abs(quotient - Math.round(quotient)) < 1e-9
}

/** One check for each keyword: true when the value keeps it. A keyword about another type than the value's is kept. */
const CHECKS: Readonly<Partial<Record<keyof Constraints, Check>>> = {
  minimum: (c, v) =>
    typeof v !== 'number' || c.minimum === undefined || (c.exclusiveMinimum ? v > c.minimum : v >= c.minimum),
  maximum: (c, v) =>
    typeof v !== 'number' || c.maximum === undefined || (c.exclusiveMaximum ? v < c.maximum : v <= c.maximum),
  multipleOf: (c, v) => typeof v !== 'number' || c.multipleOf === undefined || multiple(v, c.multipleOf),
  minLength: (c, v) => typeof v !== 'string' || c.minLength === undefined || lengthOf(v) >= c.minLength,
  maxLength: (c, v) => typeof v !== 'string' || c.maxLength === undefined || lengthOf(v) <= c.maxLength,
  pattern: (c, v) => typeof v !== 'string' || c.pattern === undefined || new RegExp(c.pattern, 'u').test(v),
  format: (c, v) => typeof v !== 'string' || c.format === undefined || (FORMATS.get(c.format)?.test(v) ?? true),
  minItems: (c, v) => !Array.isArray(v) || c.minItems === undefined || v.length >= c.minItems,
  maxItems: (c, v) => !Array.isArray(v) || c.maxItems === undefined || v.length <= c.maxItems,
  uniqueItems: (c, v) =>
    !Array.isArray(v) || c.uniqueItems !== true || new Set(v.map((one) => JSON.stringify(one))).size === v.length,
  // A number that is listed as a text is of another type, not another value.
  enum: (c, v) =>
    (typeof v !== 'string' && typeof v !== 'number') ||
    c.enum === undefined ||
    c.enum.some((one) => String(one) === String(v)),
}

const FORMATS: ReadonlyMap<string, RegExp> = new Map([
  ['date-time', /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/],
  ['date', /^\d{4}-\d\d-\d\d$/],
  ['uuid', /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i],
  ['ipv4', /^(?:\d{1,3}\.){3}\d{1,3}$/],
  ['ipv6', /^[0-9a-f:.]+$/i],
  ['email', /^[^\s@]+@[^\s@]+$/],
  ['uri', /^[a-z][a-z0-9+.-]*:\S*$/i],
])

/** The keywords that a value breaks, in a fixed order. */
export function violated(constraints: Constraints, value: unknown): string[] {
  return Object.entries(CHECKS)
    .filter(([, check]) => !check(constraints, value))
    .map(([keyword]) => keyword)
}

/** What is left of some constraints after an example, and the keywords that the example broke ("maximum", "items.enum"). */
export interface Surviving {
  readonly constraints: Constraints
  readonly dropped: readonly string[]
}

/**
 * The constraints without those that the example of the same field breaks: an example in the document is stronger than prose. `null`
 * breaks nothing here; whether a field is nullable is another question.
 *
 * @param constraints what `constraintsOf` gave
 * @param example the value that the operation's own example shows for the field
 */
export function dropViolated(constraints: Constraints, example: unknown): Surviving {
  const broken = new Set(example === null ? [] : violated(constraints, example))
  if (broken.has('minimum')) broken.add('exclusiveMinimum')
  if (broken.has('maximum')) broken.add('exclusiveMaximum')
  if (broken.has('enum')) broken.add('enumDescriptions')
  const own =
    broken.size === 0
      ? constraints
      : (Object.fromEntries(Object.entries(constraints).filter(([key]) => !broken.has(key))) as Constraints)
  const dropped = [...broken].filter((key) => Object.hasOwn(constraints, key))
  if (own.items === undefined || !Array.isArray(example)) return { constraints: own, dropped }
  let items: Constraints = own.items
  const inner = new Set<string>()
  for (const one of example) {
    const rest = dropViolated(items, one)
    items = rest.constraints
    for (const keyword of rest.dropped) inner.add(`items.${keyword}`)
  }
  return { constraints: { ...own, items }, dropped: [...dropped, ...inner] }
}
