import { copy, isObject, setOwn } from './json.js'

/**
 * Writes a partial value over a whole one: objects property by property; a list replaces the list, each of its items over an
 * item of the same place (or the last one), so that partial items become whole; all else replaces.
 */
export function mergeOver(whole: unknown, partial: unknown): unknown {
  if (Array.isArray(partial)) {
    const items: readonly unknown[] = Array.isArray(whole) ? whole : []
    return partial.map((item, i) =>
      isObject(item) ? mergeOver(items[i] ?? items.at(-1) ?? {}, item) : copy(item as unknown),
    )
  }
  if (!isObject(partial)) return partial
  const merged = isObject(whole) ? copy(whole) : {}
  for (const [key, value] of Object.entries(partial)) {
    if (value === undefined) delete merged[key]
    else setOwn(merged, key, mergeOver(merged[key], value))
  }
  return merged
}
