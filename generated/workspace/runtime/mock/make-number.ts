import { isMultiple } from './check-scalar.js'
import type { Flat } from './flat.js'
import { numericRange } from './formats.js'
import { Random } from './random.js'
import { numberFor, type Topic } from './words.js'

/**
 * Makes a number that a folded schema takes.
 * @param accepts tells whether the schema takes a number
 * @returns undefined when none was found
 */
export function makeNumber(
  flat: Flat,
  whole: boolean,
  topic: Topic,
  seed: number,
  accepts: (value: number) => boolean,
): number | undefined {
  const { least, most } = limits(flat, whole)
  if (least > most) return undefined
  const random = new Random(seed)
  const wanted = numberFor(topic, random, most)
  const plain = flat.multiples.length === 0 && wanted >= least && wanted <= most && (!whole || Number.isInteger(wanted))
  if (plain && fits(flat, wanted) && accepts(wanted)) return wanted
  const step = flat.multiples.length > 0 ? Math.max(...flat.multiples) : whole ? 1 : undefined
  for (const candidate of candidates(wanted, least, most, random)) {
    for (const value of step === undefined ? [candidate] : onStep(candidate, step)) {
      if (
        value >= least &&
        value <= most &&
        (!whole || Number.isInteger(value)) &&
        fits(flat, value) &&
        accepts(value)
      ) {
        return Object.is(value, -0) ? 0 : value
      }
    }
  }
  return undefined
}

function limits(flat: Flat, whole: boolean): { least: number; most: number } {
  let { least, most } = flat
  for (const format of flat.formats) {
    const range = numericRange(format)
    if (range) [least, most] = [Math.max(least, range[0]), Math.min(most, range[1])]
  }
  if (!whole) return { least: Math.max(least, flat.above), most: Math.min(most, flat.below) }
  if (flat.above > -Infinity) least = Math.max(least, Math.floor(flat.above) + 1)
  if (flat.below < Infinity) most = Math.min(most, Math.ceil(flat.below) - 1)
  return { least: Math.ceil(least), most: Math.floor(most) }
}

function fits(flat: Flat, value: number): boolean {
  return (
    value > flat.above && value < flat.below && flat.multiples.every((multiple) => isMultiple(value, multiple, false))
  )
}

function* candidates(wanted: number, least: number, most: number, random: Random): Iterable<number> {
  yield wanted
  const low = least === -Infinity ? Math.min(0, most) : least
  const high = most === Infinity ? Math.max(low + 100, 0) : most
  // Small numbers look more real than ones from the middle of a huge range.
  const near = Math.min(high, low + 100)
  for (let i = 0; i < 4; i++) yield low + Math.floor(random.next() * (near - low + 1))
  yield low
  yield high
  yield (low + high) / 2
  yield low + (high - low) / 3
  yield 0
}

/** The multiples of a step next to a number. */
function* onStep(value: number, step: number): Iterable<number> {
  const nearest = Math.round(value / step)
  for (const factor of [nearest, nearest + 1, nearest - 1]) yield* clean(factor, step)
}

/** A product, and the same without the dust of binary fractions. */
function clean(factor: number, step: number): number[] {
  const product = factor * step
  return [product, Number(product.toPrecision(12))]
}
