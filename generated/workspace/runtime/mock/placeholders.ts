import { flattenAll } from './flat.js'
import { isObject, pointerStep, setOwn, typeOf } from './json.js'
import { make, NONE, type Maker, type Spot } from './make.js'
import { itemSpot } from './make-array.js'
import { partsOf, propertySpot } from './make-object.js'
import type { Problem, SchemaLike } from './types.js'

/** What editors write where nobody gave an example: the name of the type, the least and the greatest number. */
const NUMBERS: ReadonlySet<unknown> = new Set([0, 2 ** 31 - 1, 2 ** 63, Number.MAX_SAFE_INTEGER])

/** An example with real values in the places of those that only say their type. */
export interface Filled {
  readonly value: unknown
  /** One for each place that was filled; empty where the example says something everywhere. */
  readonly problems: readonly Problem[]
}

/** Fills the placeholders of a documented example (`"id": "string"`), which would look like nothing real. */
export function fillPlaceholders(maker: Maker, schema: SchemaLike, example: unknown, spot: Spot): Filled {
  if (!hasTypeName(example)) return { value: example, problems: [] }
  const problems: Problem[] = []
  return { value: fill({ maker, problems }, [schema], example, spot, ''), problems }
}

interface Filling {
  readonly maker: Maker
  readonly problems: Problem[]
}

/** A number alone may well be meant; beside a `"string"` it is not. */
function hasTypeName(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasTypeName)
  return isObject(value) ? Object.values(value).some(hasTypeName) : value === 'string'
}

function fill(filling: Filling, parts: readonly SchemaLike[], value: unknown, spot: Spot, pointer: string): unknown {
  if (spot.depth > 40) return value
  if (Array.isArray(value)) {
    const flat = flattenAll(filling.maker.schemas, parts)
    return value.map((item, i) =>
      fill(filling, flat.prefix[i] ?? flat.items, item, itemSpot(spot, i), pointer + pointerStep(i)),
    )
  }
  if (isObject(value)) {
    const flat = flattenAll(filling.maker.schemas, parts)
    const filled: Record<string, unknown> = {}
    for (const [key, item] of Object.entries(value)) {
      const inner = partsOf(filling.maker, flat, key) ?? []
      setOwn(filled, key, fill(filling, inner, item, propertySpot(spot, key), pointer + pointerStep(key)))
    }
    return filled
  }
  return value === 'string' || NUMBERS.has(value) ? replaced(filling, parts, value, spot, pointer) : value
}

function replaced(
  filling: Filling,
  parts: readonly SchemaLike[],
  value: unknown,
  spot: Spot,
  pointer: string,
): unknown {
  // A value that the document lists is meant.
  if (flattenAll(filling.maker.schemas, parts).enums?.includes(value)) return value
  const made = make(filling.maker, parts.length > 0 ? parts : [{ type: typeof value as 'string' | 'number' }], spot)
  if (made === NONE || typeof made !== typeof value || typeOf(made) === undefined) return value
  filling.problems.push({ pointer, keyword: 'placeholder', message: 'says nothing but its type' })
  return made
}
