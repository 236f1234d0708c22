import { holds, report, walkTo, type Check } from './check.js'
import { equal } from './json.js'
import type { Schema } from './types.js'

/** Checks the number of items, their uniqueness, and each item. */
export function checkArray(context: Check, schema: Schema, value: readonly unknown[], depth: number): void {
  if (value.length < (schema.minItems ?? 0)) {
    report(context, 'minItems', `must have at least ${schema.minItems} items`)
  }
  if (value.length > (schema.maxItems ?? Infinity)) {
    report(context, 'maxItems', `must have at most ${schema.maxItems} items`)
  }
  if (schema.uniqueItems === true && !areUnique(value)) {
    report(context, 'uniqueItems', 'must not have equal items')
  }
  const first = schema.prefixItems ?? []
  value.forEach((item, i) => {
    const own = i < first.length ? first[i] : schema.items
    if (own !== undefined) walkTo(context, i, own, item, depth + 1)
  })
  const wanted = schema.contains
  if (wanted === undefined) return
  const { minContains = 1, maxContains = Infinity } = schema
  const count = value.filter((item) => holds(context, wanted, item, depth + 1)).length
  if (count < minContains) report(context, 'contains', 'must have more items of the documented kind')
  if (count > maxContains) report(context, 'maxContains', 'must have fewer items of the documented kind')
}

/** True when no two items are equal. Scalars are compared in one pass, so that a long array costs little. */
export function areUnique(items: readonly unknown[]): boolean {
  const scalars = new Set<unknown>()
  const others: unknown[] = []
  for (const item of items) {
    if (typeof item !== 'object' || item === null) {
      if (scalars.has(item)) return false
      scalars.add(item)
    } else others.push(item)
  }
  const texts = new Map<number, unknown[]>()
  for (const item of others) {
    // Equal values have texts of equal length, whatever the order of their keys.
    const length = JSON.stringify(item).length
    const alike = texts.get(length) ?? []
    if (alike.some((other) => equal(other, item))) return false
    texts.set(length, [...alike, item])
  }
  return true
}
