import { isValid } from './check.js'
import { areUnique } from './check-array.js'
import type { Flat } from './flat.js'
import { make, NONE, type Made, type Maker, type Spot } from './make.js'
import { singular } from './names.js'
import { mixNumber } from './random.js'
import { instantOf } from './words.js'

const MOST_ITEMS = 10_000

/** Makes an array: as many items as look real, within the schema's limits. */
export function makeArray(maker: Maker, flat: Flat, spot: Spot): Made {
  if (flat.minItems > flat.maxItems || flat.minItems > MOST_ITEMS) return NONE
  const wanted = spot.lean ? 0 : spot.depth <= 1 ? maker.items : 1
  const least = Math.max(flat.minItems, flat.contains.length > 0 ? containedFrom(flat) + flat.contains.length : 0)
  const count = Math.min(Math.max(wanted, least, spot.lean ? 0 : flat.prefix.length), flat.maxItems)
  const items: unknown[] = []
  // A list of distinct items may need several tries for each.
  for (let attempt = 0; items.length < count && attempt < count * 8 + 8; attempt++) {
    const item = makeItem(maker, flat, items.length, attempt, spot)
    if (item === NONE) break
    if (!flat.unique || areUnique([...items, item])) items.push(item)
  }
  return items.length >= flat.minItems && containsAll(maker, flat, items) ? items : NONE
}

function containsAll(maker: Maker, flat: Flat, items: readonly unknown[]): boolean {
  return flat.contains.every((wanted) => items.some((item) => isValid(maker.schemas, wanted, item, maker.direction)))
}

/** Where the items that `contains` asks for begin: behind those that have a place of their own, if there is room. */
function containedFrom({ prefix, contains, maxItems }: Flat): number {
  return prefix.length + contains.length <= maxItems ? prefix.length : 0
}

/** Makes one item at a place in a list; `attempt` varies it where items must be distinct. */
export function makeItem(maker: Maker, flat: Flat, index: number, attempt: number, spot: Spot): Made {
  const wanted = flat.contains[index - containedFrom(flat)]
  const parts = [...(flat.prefix[index] ?? flat.items), ...(wanted === undefined ? [] : [wanted])]
  return make(maker, parts.length > 0 ? parts : [{ type: 'string' }], itemSpot(spot, index, attempt))
}

/** The place of an item: named after the list, with times of its own. */
export function itemSpot(spot: Spot, index: number, attempt = index): Spot {
  const seed = mixNumber(spot.seed, attempt)
  const name = singular(spot.name)
  return { seed, name, owner: name, index, instant: instantOf(seed), depth: spot.depth + 1, lean: spot.lean }
}
