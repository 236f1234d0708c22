/**
 * What generated validators are made of: Zod's constructors under plain types. Zod's own, exact types would cost the
 * compiler minutes on a large service, and cannot say a schema that holds itself; the models say what a value is.
 */
import * as z from 'zod'

/**
 * A validator of Zod whose parsed value has the model's type. It is a `z.ZodType`, of which the compiler is told only what
 * is used most; `z.object({ pet: Pet })` takes it, too.
 */
export interface Validator<out T> {
  /** The value, if it is valid. Throws a ZodError that says where it is not. */
  parse(value: unknown): T
  /** The value or the error, thrown by nobody. */
  safeParse(value: unknown): z.ZodSafeParseResult<T>
  readonly _zod: z.core.$ZodTypeInternals<T>
  readonly '~standard': z.ZodType<T>['~standard']
}

type Any = Validator<unknown>

// Whether Zod's exact types fit would be asked anew for each constructor; by way of `object` it is not.
const as = (type: object) => type as Any
type Shape = Readonly<Record<string, Any>>

/** A validator that is built when it is first used, so that types may hold themselves and one another. */
export const schema = /* @__NO_SIDE_EFFECTS__ */ <T>(make: () => Any): Validator<T> => z.lazy(make) as Validator<T>

/** The validators of an operation's parts, made in one pure call that a bundler may drop. */
export const parts = /* @__NO_SIDE_EFFECTS__ */ <T>(make: () => T): T => make()

/** Constraints of a string, in the keywords of JSON Schema. */
export interface StringRules {
  minLength?: number
  maxLength?: number
  pattern?: string
  format?: string
}

// Formats as loose as JSON Schema's: what the vendor calls a UUID need not have the version bits of RFC 9562.
const formats: Readonly<Record<string, () => z.ZodString | z.ZodStringFormat>> = {
  'date-time': () => z.iso.datetime({ offset: true, local: true }),
  date: () => z.iso.date(),
  uuid: () => z.guid(),
  email: () => z.email(),
  uri: () => z.url(),
  ipv4: () => z.ipv4(),
  ipv6: () => z.ipv6(),
  byte: () => z.base64(),
}

/** A regular expression of a document: with Unicode where it is valid so, as JSON Schema wants it. */
const expression = (pattern: string): RegExp => {
  try {
    return new RegExp(pattern, 'u')
  } catch {
    return new RegExp(pattern)
  }
}

/** JSON Schema counts characters, not UTF-16 units. */
const characters = (value: string): number => {
  let count = 0
  for (const _ of value) count++
  return count
}

/** A string; of a format that is not known here, any. */
export const string = /* @__NO_SIDE_EFFECTS__ */ ({
  minLength,
  maxLength,
  pattern,
  format = '',
}: StringRules = {}): Any => {
  const checks: z.core.$ZodCheck<string>[] = []
  if (minLength !== undefined)
    checks.push(z.refine((value) => characters(value) >= minLength, `At least ${minLength} characters`))
  if (maxLength !== undefined)
    checks.push(z.refine((value) => characters(value) <= maxLength, `At most ${maxLength} characters`))
  if (pattern !== undefined) checks.push(z.regex(expression(pattern)))
  return ((Object.hasOwn(formats, format) && formats[format]?.()) || z.string()).check(...checks)
}

/** Constraints of a number, in the keywords of JSON Schema. */
export interface NumberRules {
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  exclusiveMaximum?: number
  multipleOf?: number
}

const numberChecks = (rules: NumberRules) => {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = rules
  const checks: z.core.$ZodCheck<number>[] = []
  if (minimum !== undefined) checks.push(z.gte(minimum))
  if (maximum !== undefined) checks.push(z.lte(maximum))
  if (exclusiveMinimum !== undefined) checks.push(z.gt(exclusiveMinimum))
  if (exclusiveMaximum !== undefined) checks.push(z.lt(exclusiveMaximum))
  if (multipleOf !== undefined) checks.push(z.multipleOf(multipleOf))
  return checks
}

export const number = /* @__NO_SIDE_EFFECTS__ */ (rules: NumberRules = {}): Any =>
  as(z.number().check(...numberChecks(rules)))
export const integer = /* @__NO_SIDE_EFFECTS__ */ (rules: NumberRules = {}): Any =>
  as(z.int().check(...numberChecks(rules)))
/** A 64-bit integer: a bigint beyond what a number holds exactly. */
export const int64 = /* @__NO_SIDE_EFFECTS__ */ (rules: NumberRules = {}): Any =>
  as(z.union([integer(rules), z.bigint()]))
export const boolean = /* @__NO_SIDE_EFFECTS__ */ (): Any => as(z.boolean())
export const nothing = /* @__NO_SIDE_EFFECTS__ */ (): Any => as(z.null())
export const unknown = /* @__NO_SIDE_EFFECTS__ */ (): Any => as(z.unknown())
export const never = /* @__NO_SIDE_EFFECTS__ */ (): Any => as(z.never())
/** Anything but `undefined`: a required property that is not described. */
export const present = /* @__NO_SIDE_EFFECTS__ */ (): Any => as(z.custom((value) => value !== undefined))
/** One of the values of an enumeration. */
export const values = /* @__NO_SIDE_EFFECTS__ */ (...all: readonly (string | number | boolean | null)[]): Any =>
  as(z.literal(all))

export const optional = /* @__NO_SIDE_EFFECTS__ */ (type: Any): Any => as(z.optional(type))
export const nullable = /* @__NO_SIDE_EFFECTS__ */ (type: Any): Any => as(z.nullable(type))
/** At least one of the types. */
export const union = /* @__NO_SIDE_EFFECTS__ */ (...types: readonly Any[]): Any => as(z.union(types))
/** All of the types. */
export const intersection = /* @__NO_SIDE_EFFECTS__ */ (...types: readonly Any[]): Any =>
  types.reduce((all, type) => as(z.intersection(all, type)))

/** Constraints of an array, in the keywords of JSON Schema. */
export interface ArrayRules {
  minItems?: number
  maxItems?: number
  uniqueItems?: boolean
}

const areUnique = (items: readonly unknown[]): boolean =>
  new Set(items.map((item) => (typeof item === 'bigint' ? String(item) : JSON.stringify(item)))).size === items.length

const arrayChecks = ({ minItems, maxItems, uniqueItems }: ArrayRules) => {
  const checks: z.core.$ZodCheck<unknown[]>[] = []
  if (minItems !== undefined) checks.push(z.minLength(minItems))
  if (maxItems !== undefined) checks.push(z.maxLength(maxItems))
  if (uniqueItems) checks.push(z.refine(areUnique, 'Items must not repeat'))
  return checks
}

export const array = /* @__NO_SIDE_EFFECTS__ */ (item: Any, rules: ArrayRules = {}): Any =>
  as(z.array(item).check(...arrayChecks(rules)))
/** An array whose first items have types of their own; those that follow are of the type `rest`. */
export const tuple = /* @__NO_SIDE_EFFECTS__ */ (items: readonly Any[], rest?: Any, rules: ArrayRules = {}): Any => {
  // JSON Schema lets an array end before its first items do, unless `minItems` says otherwise.
  const optionals = items.map((item) => z.optional(item)) as unknown as [Any, ...Any[]]
  return (rest ? z.tuple(optionals, rest) : z.tuple(optionals)).check(
    ...(arrayChecks(rules) as z.core.$ZodCheck<unknown>[]),
  )
}

/** Constraints of an object, in the keywords of JSON Schema. */
export interface ObjectRules {
  minProperties?: number
  maxProperties?: number
  /** The type of properties that are not named; `false` for none. Default: any. */
  others?: Any | false
}

/** An object with named properties. */
export const object = /* @__NO_SIDE_EFFECTS__ */ (
  shape: Shape,
  { minProperties = 0, maxProperties = Infinity, others }: ObjectRules = {},
): Any => {
  const named =
    others === false ? z.strictObject(shape) : others ? z.object(shape).catchall(others) : z.looseObject(shape)
  if (minProperties === 0 && maxProperties === Infinity) return named
  return named.check(
    z.refine((value) => {
      const { length } = Object.keys(value)
      return length >= minProperties && length <= maxProperties
    }, 'Wrong number of properties'),
  )
}
