import { isValid } from './check.js'
import { namesBranch } from './check-combined.js'
import type { Choice, Flat } from './flat.js'
import { make, NONE, type Made, type Maker, type Spot } from './make.js'
import { mixNumber } from './random.js'
import type { SchemaLike } from './types.js'

const MOST_BRANCHES = 16

/** Makes a value that takes one branch of a `oneOf` or `anyOf`, and for `oneOf` no other one. */
export function makeChoice(maker: Maker, flat: Flat, parts: readonly SchemaLike[], choice: Choice, spot: Spot): Made {
  const settled = new Set(spot.settled).add(choice.branches)
  const { branches } = choice
  // Items of a list take the branches in turn, so that all kinds are seen.
  const first = branches.length > 0 ? spot.index % branches.length : 0
  const order = [...branches.slice(first), ...branches.slice(0, first)].slice(0, MOST_BRANCHES)
  for (let attempt = 0; attempt < 3; attempt++) {
    const tried = {
      ...spot,
      settled,
      seed: attempt === 0 ? spot.seed : mixNumber(spot.seed, attempt),
      lean: spot.lean || attempt === 2,
    }
    for (const branch of order) {
      const value = inBranch(maker, parts, branch, choice, tried)
      if (value !== NONE) return value
    }
  }
  return flat.types?.includes('null') ? null : NONE
}

function inBranch(maker: Maker, parts: readonly SchemaLike[], branch: SchemaLike, choice: Choice, spot: Spot): Made {
  const name = discriminatorValue(choice, branch)
  const property = choice.discriminator?.propertyName
  if (name !== undefined && property !== undefined) {
    const pin: SchemaLike = { type: 'object', required: [property], properties: { [property]: { enum: [name] } } }
    const value = checked(maker, [...parts, branch, pin], choice, spot)
    if (value !== NONE) return value
  }
  return checked(maker, [...parts, branch], choice, spot)
}

function checked(maker: Maker, parts: readonly SchemaLike[], choice: Choice, spot: Spot): Made {
  const value = make(maker, parts, spot)
  return value !== NONE && isValid(maker.schemas, choice.whole, value, maker.direction) ? value : NONE
}

/** What the discriminator property must say for a branch: the mapping's key, or the schema's name. */
function discriminatorValue(choice: Choice, branch: SchemaLike): string | undefined {
  if (!choice.discriminator || typeof branch !== 'object' || branch.$ref === undefined) return undefined
  const ref = branch.$ref
  const mapped = Object.entries(choice.discriminator.mapping ?? {}).find(([, target]) => namesBranch(target, ref))
  return mapped?.[0] ?? ref.slice(ref.lastIndexOf('/') + 1)
}
