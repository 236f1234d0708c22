import { check, isValid } from './check.js'
import { contentToSend, type Api, type Compiled } from './compiled.js'
import { matchCounters } from './counters.js'
import { flatten } from './flat.js'
import { make, newMaker, NONE, type Spot } from './make.js'
import { singular, snake } from './names.js'
import { mix } from './random.js'
import { fillPlaceholders } from './placeholders.js'
import { repair } from './repair.js'
import type { MediaType, Problem, ResponseSpec, SchemaLike } from './types.js'
import { instantOf } from './words.js'

/** Where a body comes from. `none`: the document has no content. `impossible`: no value satisfies the schema. */
export type Origin = 'example' | 'repaired' | 'made' | 'none' | 'impossible'

/** The body that a response is answered with, before a request makes its mark on it. */
export interface PlannedBody {
  readonly value: unknown
  readonly mediaType: string | undefined
  readonly schema: SchemaLike | undefined
  readonly origin: Origin
  /** What was wrong with the documented example. */
  readonly problems: readonly Problem[]
}

export interface PlanOptions {
  readonly seed: number
  /** How many items a made list has. */
  readonly items: number
}

/** The place where a body starts: named after its operation, so that each looks its own. */
export function rootSpot(name: string, seed: number): Spot {
  const own = mix(seed, name)
  const words = snake(name).split('_')
  // `list_desktop_pools` answers about desktop pools.
  const owner = singular(words.slice(words.length > 1 ? 1 : 0).join('_'))
  return { seed: own, name: '', owner, index: 0, instant: instantOf(own), depth: 0, lean: false }
}

/**
 * Plans the body of one documented response: its example where it is valid, else the example mended, else a made value.
 * @param example the name of the example to prefer
 */
export function planBody(
  api: Api,
  operation: Compiled,
  status: number,
  response: ResponseSpec | undefined,
  options: PlanOptions,
  accept: string | null = null,
  example?: string,
): PlannedBody {
  const content = contentToSend(response?.content, accept)
  if (!content) return { value: undefined, mediaType: undefined, schema: undefined, origin: 'none', problems: [] }
  const [mediaType, media] = content
  const spot = rootSpot(`${operation.name} ${status}`.replace(/ 2\d\d$/, ''), options.seed)
  return {
    ...planMedia(api, media, { ...spot, owner: rootSpot(operation.name, 0).owner }, options, example, status >= 400),
    mediaType,
    schema: media.schema,
  }
}

const MOST_PROBLEMS = 20

type Planned = Pick<PlannedBody, 'value' | 'origin' | 'problems'>

function planMedia(
  api: Api,
  media: MediaType,
  spot: Spot,
  options: PlanOptions,
  wanted: string | undefined,
  failure: boolean,
): Planned {
  const schema = media.schema
  const examples = examplesOf(media, wanted).filter((value) => !isBlank(api, schema, value))
  if (schema === undefined) {
    return examples.length > 0
      ? { value: examples[0], origin: 'example', problems: [] }
      : { value: {}, origin: 'made', problems: [] }
  }
  const valid = examples.find((value) => isValid(api.schemas, schema, value))
  const maker = newMaker(api.schemas, { items: options.items, failure })
  const example = valid ?? examples[0]
  if (example !== undefined) {
    const filled = fillPlaceholders(maker, schema, example, spot)
    if (valid !== undefined && filled.problems.length === 0) return { value: valid, origin: 'example', problems: [] }
    const problems = [...check(api.schemas, schema, example, 'response'), ...filled.problems].slice(0, MOST_PROBLEMS)
    const value = repair(maker, [schema], filled.value, spot)
    const counted = filled.problems.length > 0 ? matchCounters(api.schemas, schema, value) : value
    if (value !== NONE) return { value: counted, origin: resembles(value, example) ? 'repaired' : 'made', problems }
  }
  const value = make(maker, [schema], spot)
  if (value !== NONE) return { value: matchCounters(api.schemas, schema, value), origin: 'made', problems: [] }
  return impossible(api, schema, spot)
}

/** Tries once more with nothing optional; what then has no value has none. */
function impossible(api: Api, schema: SchemaLike, spot: Spot): Planned {
  const value = make(newMaker(api.schemas), [schema], { ...spot, lean: true })
  if (value !== NONE) return { value, origin: 'made', problems: [] }
  return { value: {}, origin: 'impossible', problems: [] }
}

/** True for `{}` and `[]` where the schema has something to show: a place that the document left blank, and no example. */
function isBlank(api: Api, schema: SchemaLike | undefined, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || schema === undefined || Object.keys(value).length > 0) return false
  const flat = flatten(api.schemas, schema)
  return Array.isArray(value) ? flat.items.length > 0 : flat.properties.size > 0
}

/** True when a mended example still has something of the example. */
function resembles(value: unknown, example: unknown): boolean {
  if (typeof value !== 'object' || value === null || typeof example !== 'object' || example === null)
    return value === example
  const keys = Object.keys(example)
  return keys.length === 0 || keys.some((key) => Object.hasOwn(value, key))
}

function examplesOf(media: MediaType, wanted: string | undefined): unknown[] {
  const named = Object.entries(media.examples ?? {})
  const chosen = wanted === undefined ? [] : named.filter(([name]) => name === wanted)
  const values = [...chosen, ...named].map(([, example]) => example.value)
  return [...(chosen.length > 0 ? values : [media.example, ...values])].filter((value) => value !== undefined)
}
