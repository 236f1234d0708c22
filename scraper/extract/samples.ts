/** A parsed value of an example. */
export type Sample = unknown

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value itself when it is an object, its objects when it is an array. */
export function recordsIn(value: Sample): Record<string, unknown>[] {
  return recordsBelow(value, 0)
}

function recordsBelow(value: Sample, depth: number): Record<string, unknown>[] {
  if (isRecord(value)) return [value]
  if (!Array.isArray(value) || depth > DEEPEST) return []
  return (value as unknown[]).flatMap((item) => recordsBelow(item, depth + 1))
}

/** Arrays in arrays beyond this depth are not looked into. */
const DEEPEST = 8

/** The values of a key in those objects that have it; null tells nothing. */
export function valuesAt(records: readonly Record<string, unknown>[], key: string): Sample[] {
  return records.flatMap((record) => (Object.hasOwn(record, key) && record[key] !== null ? [record[key]] : []))
}

export function keysOf(records: readonly Record<string, unknown>[]): ReadonlySet<string> {
  return new Set(records.flatMap((record) => Object.keys(record)))
}

/** True when names and keys are nearly the same set: half of each at least, and two in common unless one side has only one. */
export function sharesKeys(names: readonly string[], keys: ReadonlySet<string>): boolean {
  const common = names.filter((name) => keys.has(name)).length
  const least = Math.min(2, names.length, keys.size)
  return common >= Math.max(1, least) && common * 2 >= keys.size && common * 2 >= Math.min(names.length, keys.size)
}

/** True when every value is an array, and its objects have the names as keys: the body is an array of what the table describes. */
export function areLists(values: readonly Sample[], names: readonly string[]): boolean {
  if (values.length === 0 || !values.every((value) => Array.isArray(value))) return false
  const keys = keysOf(values.flatMap(recordsIn))
  const common = names.filter((name) => keys.has(name)).length
  return common > 0 && common * 2 >= keys.size
}

/** The one key that every value has, where what the names describe stands below it: `{"token": {...}}` of a table that lists its members. */
export function wrapperOf(values: readonly Sample[], names: readonly string[]): Wrapper | undefined {
  const records = values.filter(isRecord)
  const keys = [...keysOf(records)]
  const [key] = keys
  if (records.length !== values.length || key === undefined || keys.length > 1 || names.includes(key)) return undefined
  const inner = valuesAt(records, key)
  const list = inner.length > 0 && inner.every((value) => Array.isArray(value))
  if (!list && !inner.every(isRecord)) return undefined
  const below = keysOf(inner.flatMap(recordsIn))
  return names.length > 1 && sharesKeys(names, below) ? { key, list } : undefined
}

/** `list`: below the key stands an array of what the table describes. */
export interface Wrapper {
  readonly key: string
  readonly list: boolean
}
