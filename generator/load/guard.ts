import { inside, placeOf, type LoadContext, type Scope } from './context.js'

/** Readers of untrusted values: each gives the value in the kind asked for, or undefined and a finding. */

export type Raw = Readonly<Record<string, unknown>>

/** True for an object that is no array. */
export function isObject(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A member of an object, own ones only. */
export function member(raw: Raw, key: string): unknown {
  return Object.hasOwn(raw, key) ? raw[key] : undefined
}

/** What a value is, in a finding's words. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

function wrong(context: LoadContext, scope: Scope, expected: string, value: unknown): undefined {
  context.reporter.report('wrong-kind', placeOf(context, scope), { expected, found: kindOf(value) })
  return undefined
}

/** Reads a member by a test of its kind. A missing member (or a YAML null) is no finding. */
function read<T>(
  context: LoadContext,
  raw: Raw,
  scope: Scope,
  key: string,
  expected: string,
  test: (value: unknown) => value is T,
): T | undefined {
  const value = member(raw, key)
  if (value === undefined || value === null) return undefined
  return test(value) ? value : wrong(context, inside(scope, key), expected, value)
}

const isString = (value: unknown): value is string => typeof value === 'string'
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

/** A text; numbers and booleans are taken as YAML spelled them (`version: 1.0`). */
export function text(context: LoadContext, raw: Raw, scope: Scope, key: string): string | undefined {
  const value = member(raw, key)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return read(context, raw, scope, key, 'a string', isString)
}

export function number(context: LoadContext, raw: Raw, scope: Scope, key: string): number | undefined {
  return read(context, raw, scope, key, 'a number', isNumber)
}

/** A count: a whole number from 0. */
export function count(context: LoadContext, raw: Raw, scope: Scope, key: string): number | undefined {
  const value = number(context, raw, scope, key)
  if (value === undefined || (Number.isSafeInteger(value) && value >= 0)) return value
  return wrong(context, inside(scope, key), 'a count', value)
}

export function flag(context: LoadContext, raw: Raw, scope: Scope, key: string): boolean {
  return read(context, raw, scope, key, 'true or false', isBoolean) ?? false
}

export function object(context: LoadContext, raw: Raw, scope: Scope, key: string): Raw | undefined {
  return read(context, raw, scope, key, 'an object', isObject)
}

export function list(context: LoadContext, raw: Raw, scope: Scope, key: string): readonly unknown[] | undefined {
  return read(context, raw, scope, key, 'a list', isList)
}

/** The strings of a list; other members are reported. */
export function texts(context: LoadContext, raw: Raw, scope: Scope, key: string): string[] {
  const values = list(context, raw, scope, key) ?? []
  return values.flatMap((value, index) => {
    if (typeof value === 'string') return [value]
    if (typeof value === 'number' || typeof value === 'boolean') return [String(value)]
    wrong(context, inside(scope, key, index), 'a string', value)
    return []
  })
}

/** The object members of an object, with their scopes. Extensions (`x-`) are no entries unless asked for. */
export function objects(
  context: LoadContext,
  raw: Raw,
  scope: Scope,
  key: string,
): { readonly key: string; readonly raw: Raw; readonly scope: Scope }[] {
  const dictionary = object(context, raw, scope, key)
  if (!dictionary) return []
  return Object.keys(dictionary).flatMap((name) => {
    const value = dictionary[name]
    const place = inside(scope, key, name)
    if (isObject(value)) return [{ key: name, raw: value, scope: place }]
    if (value !== null && value !== undefined && !name.startsWith('x-')) wrong(context, place, 'an object', value)
    return []
  })
}

/** The objects of a list, with their scopes. */
export function listed(
  context: LoadContext,
  raw: Raw,
  scope: Scope,
  key: string,
): { readonly raw: Raw; readonly scope: Scope }[] {
  return (list(context, raw, scope, key) ?? []).flatMap((value, index) => {
    const place = inside(scope, key, index)
    if (isObject(value)) return [{ raw: value, scope: place }]
    wrong(context, place, 'an object', value)
    return []
  })
}

/** `{ key: value }` where there is a value, else `{}`: for members that are left out rather than undefined. */
export function maybe<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V }
}
