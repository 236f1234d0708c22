import { isValid, type Direction } from './check.js'
import { flatten, flattenAll, type Flat } from './flat.js'
import { makeArray } from './make-array.js'
import { makeChoice } from './make-choice.js'
import { makeNumber } from './make-number.js'
import { makeObject } from './make-object.js'
import { makeText } from './make-text.js'
import { isObject } from './json.js'
import { mixNumber, Random } from './random.js'
import type { Schemas } from './schemas.js'
import type { JsonType, SchemaLike } from './types.js'
import { varied } from './vary.js'
import type { Topic } from './words.js'

/** What `make` gives when no value satisfies a schema. */
export const NONE: unique symbol = Symbol('no value')
export type Made = unknown

/** Where a value stands: what its looks depend on. */
export interface Spot extends Topic {
  readonly seed: number
  /** The number of objects and arrays around. */
  readonly depth: number
  /** Only what is required: deep down, and where values would repeat themselves for ever. */
  readonly lean: boolean
  /** The choices that have been made for this very value, by their list of branches. */
  readonly settled?: ReadonlySet<readonly SchemaLike[]>
}

/** What the making of one body shares. */
export interface Maker {
  readonly schemas: Schemas
  readonly direction: Direction
  /** Use `example` and `default` of schemas where they are valid. */
  readonly samples: boolean
  /** How many items a list at the top has, and one further down. */
  readonly items: number
  /** The body tells of a failure. */
  readonly failure: boolean
  readonly budget: { left: number }
  /** How often each schema is being made right now, to see recursion. */
  readonly open: Map<Flat, number>
}

const BUDGET = 700
const FULL_DEPTH = 5
const MOST_DEPTH = 48

/** Starts the making of one body. */
export function newMaker(
  schemas: Schemas,
  options: Partial<Pick<Maker, 'direction' | 'samples' | 'items' | 'failure'>> = {},
): Maker {
  return {
    schemas,
    direction: options.direction ?? 'response',
    samples: options.samples ?? true,
    items: options.items ?? 2,
    failure: options.failure ?? false,
    budget: { left: BUDGET },
    open: new Map(),
  }
}

/**
 * Makes a value that satisfies all given schemas.
 * @returns NONE when there is no such value, or none was found
 */
export function make(maker: Maker, parts: readonly SchemaLike[], spot: Spot): Made {
  const only = parts.length === 1 ? parts[0] : undefined
  const flat = only === undefined ? flattenAll(maker.schemas, parts) : flatten(maker.schemas, only)
  if (flat.impossible || spot.depth > MOST_DEPTH || maker.budget.left < -30 * BUDGET) return NONE
  maker.budget.left--
  const times = maker.open.get(flat) ?? 0
  const lean = spot.lean || times > 1 || spot.depth > FULL_DEPTH || maker.budget.left <= 0
  if (spot.lean && times > 1 && spot.settled === undefined) return NONE
  maker.open.set(flat, times + 1)
  const value = excluding(maker, flat, parts, lean === spot.lean ? spot : { ...spot, lean })
  if (times === 0) maker.open.delete(flat)
  else maker.open.set(flat, times)
  return value
}

/** Tries again with other seeds where a `not` excludes what was made, or a rule about the whole value. */
function excluding(maker: Maker, flat: Flat, parts: readonly SchemaLike[], spot: Spot): Made {
  // Where a choice is still open, the tries come after it.
  const isOpen = flat.choices.some(({ branches }) => !spot.settled?.has(branches))
  if ((flat.nots.length === 0 && !flat.ruled) || isOpen) return makeFlat(maker, flat, parts, spot)
  // Tries within tries would multiply.
  const attempts = maker.budget.left > 0 ? 12 : 3
  for (let attempt = 0; attempt < attempts; attempt++) {
    const tried = { ...spot, seed: mixNumber(spot.seed, attempt), lean: spot.lean || attempt % 2 === 1 }
    const value = makeFlat(maker, flat, parts, tried)
    if (value === NONE || flat.nots.some((not) => isValid(maker.schemas, not, value, maker.direction))) continue
    if (!flat.ruled || parts.every((part) => isValid(maker.schemas, part, value, maker.direction))) return value
  }
  return NONE
}

function makeFlat(maker: Maker, flat: Flat, parts: readonly SchemaLike[], spot: Spot): Made {
  const accepts = (value: unknown): boolean =>
    parts.every((part) => isValid(maker.schemas, part, value, maker.direction))
  const sample = maker.samples ? sampleOf(flat, accepts, spot) : NONE
  if (sample !== NONE) return sample
  if (flat.enums) return oneOfEnum(flat.enums, accepts, spot)
  const choice = flat.choices.find(({ branches }) => !spot.settled?.has(branches))
  if (choice) return makeChoice(maker, flat, parts, choice, spot)
  for (const type of typesOf(flat)) {
    const value = makeType(maker, flat, type, spot, flat.nots.length > 0 || parts.length > 1 ? accepts : undefined)
    if (value !== NONE) return value
  }
  return NONE
}

function sampleOf(flat: Flat, accepts: (value: unknown) => boolean, spot: Spot): Made {
  for (const sample of flat.samples) {
    if (spot.lean && (isObject(sample) || Array.isArray(sample))) continue
    const value = varied(sample, spot)
    if (accepts(value)) return value
    if (value !== sample && accepts(sample)) return sample
  }
  return NONE
}

function oneOfEnum(enums: readonly unknown[], accepts: (value: unknown) => boolean, spot: Spot): Made {
  const values = enums.filter(accepts)
  if (values.length === 0) return NONE
  const telling = values.filter((value) => value !== null)
  return new Random(spot.seed).pick(telling.length > 0 ? telling : values)
}

const ORDER: readonly JsonType[] = ['object', 'array', 'string', 'integer', 'number', 'boolean', 'null']

function typesOf(flat: Flat): readonly JsonType[] {
  if (flat.types) return flat.types.length === 1 ? flat.types : ORDER.filter((type) => flat.types?.includes(type))
  if (flat.properties.size > 0 || flat.required.size > 0 || flat.closings.length > 0 || flat.minProperties > 0)
    return ORDER
  if (flat.items.length > 0 || flat.prefix.length > 0 || flat.minItems > 0) return ORDER.slice(1)
  if (flat.least > -Infinity || flat.most < Infinity || flat.multiples.length > 0) return ['integer', 'number']
  return ['string', 'object', 'array', 'integer', 'number', 'boolean', 'null']
}

type Accepts = ((value: unknown) => boolean) | undefined

function makeType(maker: Maker, flat: Flat, type: JsonType, spot: Spot, accepts: Accepts): Made {
  const anything = (): boolean => true
  switch (type) {
    case 'object':
      return makeObject(maker, flat, spot)
    case 'array':
      return makeArray(maker, flat, spot)
    case 'string':
      return makeText(flat, spot, spot.seed, anything) ?? NONE
    case 'integer':
    case 'number':
      return makeNumber(flat, type === 'integer', spot, spot.seed, accepts ?? anything) ?? NONE
    case 'boolean':
      return new Random(spot.seed).int(0, 1) === 1
    case 'null':
      return null
  }
}
