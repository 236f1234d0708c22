import type { Schema } from '../contract/openapi.js'
import type { Say } from './schemas.js'
import { sameJson } from './resolve.js'

/** +1: a larger number allows more; -1: a larger number allows less. */
const BOUNDS = {
  minimum: -1,
  exclusiveMinimum: -1,
  minLength: -1,
  minItems: -1,
  minProperties: -1,
  maximum: 1,
  exclusiveMaximum: 1,
  maxLength: 1,
  maxItems: 1,
  maxProperties: 1,
} as const

type Bound = keyof typeof BOUNDS
type Direction = 'tightened' | 'loosened'

/**
 * Compares what limits a value. A tightened limit breaks those who send; a loosened one gives receivers values that they
 * were told not to expect, which is worth knowing but breaks no typed code.
 */
export function compareConstraints(old: Schema, now: Schema, say: Say, side: 'request' | 'response'): void {
  for (const keyword of Object.keys(BOUNDS) as Bound[]) {
    const [before, after] = [boundOf(old, keyword), boundOf(now, keyword)]
    tell(keyword, before, after, boundDirection(BOUNDS[keyword], before, after))
  }
  for (const keyword of ['uniqueItems', 'multipleOf', 'pattern'] as const) {
    const [before, after] = [old[keyword] || undefined, now[keyword] || undefined]
    tell(keyword, before, after, limitDirection(before, after))
  }
  const [closedBefore, closedNow] = [old, now].map(({ additionalProperties }) =>
    additionalProperties === false ? false : undefined,
  )
  tell('additionalProperties', closedBefore, closedNow, limitDirection(closedBefore, closedNow))

  function tell(keyword: string, before: unknown, after: unknown, direction: Direction | undefined): void {
    if (!direction) return
    say(`constraint-${direction}`, direction === 'tightened' && side === 'request' ? 'breaking' : 'compatible', {
      before: { [keyword]: before ?? null },
      after: { [keyword]: after ?? null },
      ...(side === 'response' ? { step: 'patch' as const } : {}),
    })
  }
}

/** A bound of whole numbers is one that they may have: over 0 is at least 1. */
function boundOf(schema: Schema, keyword: Bound): number | undefined {
  const given = (name: Bound): number | undefined => {
    const value: unknown = schema[name as keyof Schema]
    return typeof value === 'number' ? value : undefined
  }
  const whole = schema.type === 'integer'
  if (whole && keyword === 'minimum') return tighter(Math.max, given(keyword), given('exclusiveMinimum'), 1)
  if (whole && keyword === 'maximum') return tighter(Math.min, given(keyword), given('exclusiveMaximum'), -1)
  return whole && keyword.startsWith('exclusive') ? undefined : given(keyword)
}

function tighter(
  choose: (...values: number[]) => number,
  bound: number | undefined,
  exclusive: number | undefined,
  step: 1 | -1,
): number | undefined {
  const values = [bound, exclusive === undefined ? undefined : exclusive + step].filter((value) => value !== undefined)
  return values.length === 0 ? undefined : choose(...values)
}

function boundDirection(sign: 1 | -1, before: number | undefined, after: number | undefined): Direction | undefined {
  if (before === after) return undefined
  if (before === undefined) return 'tightened'
  if (after === undefined) return 'loosened'
  return Math.sign(after - before) === sign ? 'loosened' : 'tightened'
}

/** A limit that is there or not; one that is another counts as tightened, since some value that was right is no longer. */
function limitDirection(before: unknown, after: unknown): Direction | undefined {
  if (sameJson(before, after)) return undefined
  if (after === undefined) return 'loosened'
  const [old, now] = [Number(before), Number(after)]
  return Number.isInteger(old / now) && before !== undefined ? 'loosened' : 'tightened'
}
