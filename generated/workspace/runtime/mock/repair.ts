import { isValid } from './check.js'
import { flattenAll, type Flat } from './flat.js'
import { isObject, own, setOwn, typeOf } from './json.js'
import { make, NONE, type Made, type Maker, type Spot } from './make.js'
import { itemSpot, makeItem } from './make-array.js'
import { makeProperty, partsOf, propertySpot } from './make-object.js'
import type { SchemaLike } from './types.js'
import { variation } from './vary.js'

/**
 * Changes a documented value as little as its schema needs: a number written as text becomes a number, what is missing is
 * made, what is forbidden is left out, and what is wrong is made anew.
 * @returns NONE when the schema has no value
 */
export function repair(maker: Maker, parts: readonly SchemaLike[], value: unknown, spot: Spot): Made {
  const valid = (candidate: unknown): boolean =>
    parts.every((part) => isValid(maker.schemas, part, candidate, maker.direction))
  if (valid(value)) return value
  const flat = flattenAll(maker.schemas, parts)
  const choice = flat.choices.find(({ branches }) => !spot.settled?.has(branches))
  if (choice) {
    const settled = new Set(spot.settled).add(choice.branches)
    for (const branch of choice.branches.slice(0, 12)) {
      const mended = repair(maker, [...parts, branch], value, { ...spot, settled })
      // A branch that took the value's own properties is the one that was meant; a value made anew is not.
      if (mended !== NONE && valid(mended) && sharesKeys(mended, value)) return mended
    }
    return make(maker, parts, spot)
  }
  const mended = mend(maker, flat, value, spot)
  return mended !== NONE && valid(mended) ? mended : make(maker, parts, spot)
}

function sharesKeys(mended: unknown, value: unknown): boolean {
  if (!isObject(value) || !isObject(mended)) return typeOf(mended) === typeOf(value)
  const keys = Object.keys(value)
  return keys.length === 0 || keys.some((key) => Object.hasOwn(mended, key))
}

function mend(maker: Maker, flat: Flat, value: unknown, spot: Spot): Made {
  if (isObject(value)) return mendObject(maker, flat, value, spot)
  if (Array.isArray(value)) return mendArray(maker, flat, value, spot)
  return converted(flat, value)
}

/** A scalar of the wrong type as the right one, where it plainly means it. */
function converted(flat: Flat, value: unknown): Made {
  const wants = (type: string): boolean => flat.types?.some((allowed) => allowed === type) ?? false
  if (wants('string') && (typeof value === 'number' || typeof value === 'boolean')) return String(value)
  if (typeof value !== 'string') return NONE
  const text = value.trim()
  if ((wants('integer') || wants('number')) && /^-?\d{1,15}(?:\.\d{1,10})?$/.test(text)) return Number(text)
  if (wants('boolean') && /^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true'
  const meant = flat.enums?.find((item) => typeof item === 'string' && item.toLowerCase() === text.toLowerCase())
  if (meant !== undefined) return meant
  if (text.length > flat.maxLength) return text.slice(0, flat.maxLength)
  return text === value ? NONE : text
}

function mendObject(maker: Maker, flat: Flat, value: Readonly<Record<string, unknown>>, spot: Spot): Made {
  if (flat.types && !flat.types.includes('object')) return NONE
  const mended: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    const parts = partsOf(maker, flat, key)
    if (!parts) continue
    const inner =
      spot.depth > 40 ? NONE : repair(maker, parts.length > 0 ? parts : [true], value[key], propertySpot(spot, key))
    if (inner !== NONE) setOwn(mended, key, inner)
  }
  for (const key of flat.required) {
    if (Object.hasOwn(mended, key)) continue
    const made = makeProperty(maker, flat, key, spot)
    if (made === NONE) return NONE
    setOwn(mended, key, made)
  }
  for (const key of Object.keys(mended).reverse()) {
    if (Object.keys(mended).length <= flat.maxProperties) break
    if (!flat.required.has(key)) delete mended[key]
  }
  return mended
}

function mendArray(maker: Maker, flat: Flat, value: readonly unknown[], spot: Spot): Made {
  if (flat.types && !flat.types.includes('array')) return NONE
  const mended: unknown[] = []
  for (const [i, item] of value.slice(0, flat.maxItems).entries()) {
    const parts = flat.prefix[i] ?? flat.items
    const inner = parts.length === 0 ? item : repair(maker, parts, item, itemSpot(spot, i))
    if (inner === NONE) continue
    if (!flat.unique || isNew(mended, inner)) mended.push(inner)
  }
  while (mended.length < flat.minItems && mended.length < 1000) {
    const item = makeItem(maker, flat, mended.length, mended.length, spot)
    if (item === NONE) return NONE
    mended.push(item)
  }
  return mended
}

function isNew(items: readonly unknown[], item: unknown): boolean {
  const text = JSON.stringify(item)
  return !items.some((other) => JSON.stringify(other) === text)
}

/** A copy of a list's item for another place in the list: what tells it apart is varied, if the schema takes that. */
export function anotherItem(
  maker: Maker,
  parts: readonly SchemaLike[],
  item: unknown,
  seed: number,
  index: number,
): unknown {
  const accepts = (value: unknown): boolean =>
    parts.every((part) => isValid(maker.schemas, part, value, maker.direction))
  if (typeof item === 'string') {
    const other = variation(item, seed, index)
    return accepts(other) ? other : item
  }
  if (!isObject(item)) return item
  let made: Record<string, unknown> = { ...item }
  for (const key of Object.keys(item)) {
    const value = own(item, key)
    if (typeof value !== 'string' || !/(?:^|_)(?:id|uuid|name|ip|mac|email|sid)$|Id$|Name$/.test(key)) continue
    const other = { ...made }
    setOwn(other, key, variation(value, seed, index))
    if (accepts(other)) made = other
  }
  return made
}
