import { isValid } from './check.js'
import type { Flat } from './flat.js'
import { setOwn } from './json.js'
import { make, NONE, type Made, type Maker, type Spot } from './make.js'
import { snake } from './names.js'
import { makeMatching } from './pattern-make.js'
import { compilePattern } from './pattern.js'
import { mix } from './random.js'
import { isSchema } from './schemas.js'
import type { Schema, SchemaLike } from './types.js'

/** Makes an object: what is required, and where there is room also what is optional. */
export function makeObject(maker: Maker, flat: Flat, spot: Spot): Made {
  if (flat.minProperties > flat.maxProperties || flat.required.size > flat.maxProperties) return NONE
  const made: Record<string, unknown> = {}
  const keys = [...new Set([...flat.properties.keys(), ...flat.required])]
  const optional = spot.lean ? 0 : flat.maxProperties - flat.required.size
  let room = Math.max(optional, flat.minProperties - flat.required.size)
  for (const key of keys) {
    const required = flat.required.has(key)
    if (!required && (room <= 0 || isHidden(maker, flat, key) || isOfFailure(maker, key))) continue
    const value = makeProperty(maker, flat, key, spot)
    if (value !== NONE) setOwn(made, key, value)
    else if (required) return NONE
    if (!required && value !== NONE) room--
  }
  fill(maker, flat, made, spot)
  return Object.keys(made).length >= flat.minProperties ? made : NONE
}

/** Makes one property; NONE when its name or every value of it is forbidden. */
export function makeProperty(maker: Maker, flat: Flat, key: string, spot: Spot): Made {
  const parts = partsOf(maker, flat, key)
  if (!parts) return NONE
  return make(maker, parts.length > 0 ? parts : [true], propertySpot(spot, key))
}

/** All schemas that a property must satisfy: the named ones, those by pattern, and the rest; undefined when it must not be. */
export function partsOf(maker: Maker, flat: Flat, key: string): readonly SchemaLike[] | undefined {
  if (!flat.names.every((names) => isValid(maker.schemas, names, key, maker.direction))) return undefined
  const named = flat.properties.get(key) ?? []
  if (flat.closings.length === 0 && flat.rest.length === 0) return named
  const parts = [...named]
  let isKnown = named.length > 0
  for (const { known, patterns, rest } of flat.closings) {
    const matching = patterns.filter(([pattern]) => compilePattern(pattern).test(key))
    parts.push(...matching.map(([, schema]) => schema))
    isKnown ||= matching.length > 0 || isSchema(rest)
    if (known.has(key) || matching.length > 0 || rest === true) continue
    if (rest === false) return undefined
    parts.push(rest)
  }
  if (isKnown) return parts
  return flat.rest.includes(false) ? undefined : [...parts, ...flat.rest]
}

/** The place of a property. */
export function propertySpot(spot: Spot, key: string): Spot {
  const name = snake(key)
  return {
    seed: mix(spot.seed, key),
    name,
    // `name` of the object under `desktop` is a desktop's name.
    owner: isGeneric(spot.name) ? spot.owner : spot.name,
    index: spot.index,
    instant: spot.instant,
    depth: spot.depth + 1,
    lean: spot.lean,
  }
}

function isGeneric(name: string): boolean {
  return name === '' || /^(?:data|result|item|items|list|value|content|body|metadata|info)$/.test(name)
}

/** What only failures have: an answer that tells of a success leaves it out where it may. */
function isOfFailure({ direction, failure }: Maker, key: string): boolean {
  return direction === 'response' && !failure && FAILURE.test(snake(key))
}

const FAILURE = /^(?:\w+_)?(?:error|err|fail|failed|failure)_(?:code|msg|message|reason|detail|details)$/

/** `writeOnly` properties never show in answers. */
function isHidden(maker: Maker, flat: Flat, key: string): boolean {
  if (flat.nots.some((not) => isSchema(not) && excludes(not, key))) return true
  const word = maker.direction === 'response' ? 'writeOnly' : 'readOnly'
  return (flat.properties.get(key) ?? []).some((part) => {
    if (!isSchema(part)) return false
    const target = part.$ref !== undefined ? maker.schemas.resolve(part.$ref) : undefined
    return part[word] === true || (isSchema(target) && target[word] === true)
  })
}

/** `not: { required: [key] }` asks for the absence of a property. */
function excludes(not: Schema, key: string): boolean {
  return Object.keys(not).length === 1 && not.required?.length === 1 && not.required[0] === key
}

const ENTRIES = ['environment', 'department', 'project', 'owner']

/** Adds entries of a map, or what `minProperties` still asks for. */
function fill(maker: Maker, flat: Flat, made: Record<string, unknown>, spot: Spot): void {
  const isMap = flat.closings.some(({ rest, patterns }) => isSchema(rest) || patterns.length > 0)
  const wanted = isMap && !spot.lean && flat.properties.size === 0 ? Math.min(2, flat.maxProperties) : 0
  const count = Math.min(Math.max(wanted, flat.minProperties), 1000)
  for (const key of count > Object.keys(made).length ? keysFor(flat, spot, count) : []) {
    if (Object.keys(made).length >= count) return
    if (Object.hasOwn(made, key)) continue
    const value = makeProperty(maker, flat, key, spot)
    if (value !== NONE) setOwn(made, key, value)
  }
}

function* keysFor(flat: Flat, spot: Spot, count: number): Iterable<string> {
  yield* flat.properties.keys()
  const length = { least: 1, most: 40 }
  for (const { patterns } of flat.closings) {
    for (const [pattern] of patterns) {
      for (let i = 0; i < Math.max(2, count); i++) {
        const key = makeMatching(pattern, length, mix(spot.seed, `${pattern}${i}`), () => true)
        if (key !== undefined) yield key
      }
    }
  }
  yield* ENTRIES
  for (const names of flat.names) {
    if (!isSchema(names) || typeof names.pattern !== 'string') continue
    for (let i = 0; i < count + 2; i++) {
      const key = makeMatching(names.pattern, length, mix(spot.seed, `name ${i}`), () => true)
      if (key !== undefined) yield key
    }
  }
  for (const names of flat.names) if (isSchema(names) && Array.isArray(names.enum)) yield* names.enum.map(String)
  for (let i = 1; i <= count + 4; i++) yield `key${i}`
}
