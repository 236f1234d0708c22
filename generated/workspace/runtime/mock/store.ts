import { isValid } from './check.js'
import { rootSpot } from './bodies.js'
import type { Api } from './compiled.js'
import { recordOf } from './echo.js'
import { copy, isObject, own, setOwn, type JsonObject } from './json.js'
import { make, newMaker } from './make.js'
import { snake } from './names.js'
import { mixNumber, Random } from './random.js'
import type { Exchange } from './request.js'
import { pairUp, type Part } from './store-pairs.js'
import type { SchemaLike } from './types.js'
import { variation } from './vary.js'
import { madeUuid } from './words.js'

/** What is created can be listed, shown, changed and deleted. What nobody created exists too, until it is deleted. */

interface Thing {
  readonly id: string
  /** What requests and answers said about it; answers about it say the same. */
  fields: JsonObject
  readonly created: boolean
}

const MOST_THINGS = 2000

/** Sets an entry, and drops the oldest where there are too many: a server may run for weeks. */
function keep<T>(map: Map<string, T>, key: string, value: T): void {
  const [oldest] = map.keys()
  if (oldest !== undefined && !map.has(key) && map.size >= MOST_THINGS) map.delete(oldest)
  map.set(key, value)
}

/** The things below one concrete collection path. */
interface Collection {
  readonly things: Map<string, Thing>
  readonly deleted: Set<string>
}

export class Store {
  readonly #api: Api
  readonly #parts: ReadonlyMap<string, Part>
  readonly #collections = new Map<string, Collection>()
  #created = 0

  constructor(api: Api) {
    this.#api = api
    this.#parts = pairUp(api.spec.operations)
  }

  /** Forgets everything. */
  reset(): void {
    this.#collections.clear()
    this.#created = 0
  }

  /** What an operation does in its collection. */
  partOf(exchange: Exchange): Part | undefined {
    return this.#parts.get(exchange.operation.name)
  }

  /** True for an operation on something that has been deleted. */
  isGone(exchange: Exchange): boolean {
    const part = this.partOf(exchange)
    if (!part || part.role === 'create' || part.role === 'list') return false
    return this.#collection(part, exchange).deleted.has(idIn(part, exchange))
  }

  /** Remembers what a create request made, under an id of its own that the answer carries. */
  create(part: Part, body: unknown, schema: SchemaLike | undefined, exchange: Exchange, seed: number): void {
    const collection = this.#collection(part, exchange)
    const record = recordOf(body, idKeys(part))
    const number = this.#created++
    let id: string = madeUuid(new Random(mixNumber(seed, number)))
    if (record) {
      const given = String(record.object[record.key])
      const fresh = number === 0 ? given : variation(given, mixNumber(seed, number), number)
      this.#set(record.object, record.key, fresh, body, schema)
      id = String(record.object[record.key])
    }
    const fields = fieldsOf(exchange.body)
    if (record) this.overlay(record.object, fields, body, schema)
    keep(collection.things, id, { id, created: true, fields: { ...fields, ...(record ? scalars(record.object) : {}) } })
    collection.deleted.delete(id)
  }

  /** Writes what is known of a thing into the answer about it; an update is remembered first. */
  apply(part: Part, body: unknown, schema: SchemaLike | undefined, exchange: Exchange): void {
    const collection = this.#collection(part, exchange)
    const id = idIn(part, exchange)
    const thing = collection.things.get(id) ?? { id, created: false, fields: {} }
    if (part.role === 'update') {
      thing.fields = { ...thing.fields, ...fieldsOf(exchange.body) }
      keep(collection.things, id, thing)
    }
    const record = recordOf(body, idKeys(part))
    if (record) this.overlay(record.object, thing.fields, body, schema)
  }

  /** Forgets a thing, and remembers that it is gone. */
  remove(part: Part, exchange: Exchange): void {
    const collection = this.#collection(part, exchange)
    collection.things.delete(idIn(part, exchange))
    if (collection.deleted.size >= MOST_THINGS) collection.deleted.clear()
    collection.deleted.add(idIn(part, exchange))
  }

  /** A list as it is now: without what was deleted, with what was changed, and what was created at its end. */
  list(part: Part, items: readonly unknown[], parts: readonly SchemaLike[], exchange: Exchange): unknown[] {
    const collection = this.#collection(part, exchange)
    const schema: SchemaLike = { allOf: parts }
    const now: unknown[] = []
    const seen = new Set<string>()
    for (const item of items) {
      const record = recordOf(item, idKeys(part))
      const id = record ? String(record.object[record.key]) : ''
      if (collection.deleted.has(id)) continue
      seen.add(id)
      const thing = collection.things.get(id)
      now.push(thing ? this.#withFields(item, thing, part, schema) : item)
    }
    const sample = items[0] ?? make(newMaker(this.#api.schemas), parts, rootSpot(part.collection, 1))
    for (const thing of collection.things.values()) {
      if (thing.created && !seen.has(thing.id) && isObject(sample))
        now.push(this.#withFields(sample, thing, part, schema))
    }
    return now
  }

  /** What the list's item with this id says, for the answer that shows it alone. */
  remember(part: Part, items: readonly unknown[], exchange: Exchange): void {
    const collection = this.#collection(part, exchange)
    const id = idIn(part, exchange)
    if (collection.things.has(id)) return
    const item = items.find((candidate) => {
      const record = recordOf(candidate, idKeys(part))
      return record !== undefined && String(record.object[record.key]) === id
    })
    if (isObject(item)) keep(collection.things, id, { id, created: false, fields: scalars(item) })
  }

  #withFields(item: unknown, thing: Thing, part: Part, schema: SchemaLike): unknown {
    const changed = copy(item)
    const record = recordOf(changed, idKeys(part))
    if (!record) return changed
    this.#set(record.object, record.key, thing.id, changed, schema)
    this.overlay(record.object, thing.fields, changed, schema)
    return changed
  }

  /** Writes fields over the properties of an object that it has already, as far as the body stays valid. */
  overlay(object: JsonObject, fields: JsonObject, body: unknown, schema: SchemaLike | undefined): void {
    const known = new Map(Object.keys(object).map((key) => [snake(key), key]))
    for (const [name, value] of Object.entries(fields)) {
      const key = Object.hasOwn(object, name) ? name : known.get(snake(name))
      if (key !== undefined) this.#set(object, key, value, body, schema)
    }
  }

  #set(object: JsonObject, key: string, value: unknown, body: unknown, schema: SchemaLike | undefined): void {
    const before = object[key]
    if (before === value) return
    // An id in a path is text, and may be a number in the body.
    const isNumeric = typeof before === 'number' && typeof value === 'string' && /^-?\d+$/.test(value)
    setOwn(object, key, isNumeric ? Number(value) : value)
    if (schema !== undefined && !isValid(this.#api.schemas, schema, body)) setOwn(object, key, before)
  }

  #collection(part: Part, exchange: Exchange): Collection {
    const path = part.collection.replace(/\{([^{}]*)\}/g, (_, name: string) =>
      encodeURIComponent(String(own(exchange.path, name) ?? '')),
    )
    let collection = this.#collections.get(path)
    if (!collection) {
      collection = { things: new Map(), deleted: new Set() }
      keep(this.#collections, path, collection)
    }
    return collection
  }
}

function idIn(part: Part, exchange: Exchange): string {
  return String(own(exchange.path, part.parameter) ?? '')
}

/** The names under which a thing's id may stand: the parameter's own, in either style, `id`, or the noun's with `_id`. */
function idKeys(part: Part): string[] {
  const name = part.parameter
  const camel = snake(name).replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  return [...new Set([name, snake(name), camel, 'id', 'uuid'])]
}

/** What a request says about a thing: its body, or the one object that wraps it. */
function fieldsOf(body: unknown): JsonObject {
  if (!isObject(body)) return {}
  const values = Object.values(body)
  const [only] = values
  return values.length === 1 && isObject(only) ? only : body
}

/** The plain values of an object: lists and objects in a list's item say less than those of the thing itself. */
function scalars(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => typeof value !== 'object'))
}
