import { isValid } from './check.js'
import { copy, isObject, type JsonObject } from './json.js'
import { singular, snake } from './names.js'
import type { Schemas } from './schemas.js'
import type { SchemaLike } from './types.js'

/** Names of counters for the one list beside them; a counter may also be named after its list (`desktop_count`). */
const TOTAL =
  /^(?:total|count|total_count|total_num|total_number|total_size|totals|size|num|number|total_elements|total_items)$/
const OF_LIST = /^(?:total_)?(.+?)_(?:count|num|number|total)$/

/** Makes counters say how many items the lists beside them have, where the schema lets them. */
export function matchCounters(schemas: Schemas, schema: SchemaLike, value: unknown): unknown {
  // Most bodies need no change: looking is cheaper than copying.
  if (!changesIn(value).length) return value
  const changed = copy(value)
  const changes = changesIn(changed)
  const before = changes.map(({ holder, key }) => holder[key])
  for (const { holder, key, count } of changes) holder[key] = count
  if (isValid(schemas, schema, changed)) return changed
  changes.forEach(({ holder, key, count }, i) => {
    for (const other of changes.slice(i)) other.holder[other.key] = before[changes.indexOf(other)]
    holder[key] = count
    if (!isValid(schemas, schema, changed)) holder[key] = before[i]
  })
  return changed
}

interface Change {
  readonly holder: JsonObject
  readonly key: string
  readonly count: number
}

function changesIn(value: unknown): Change[] {
  const changes: Change[] = []
  visit(value, undefined, (holder, key, count) => changes.push({ holder, key, count }))
  return changes
}

type Set = (holder: JsonObject, key: string, count: number) => void

function visit(value: unknown, listAround: readonly unknown[] | undefined, set: Set): void {
  if (Array.isArray(value)) return value.forEach((item) => visit(item, undefined, set))
  if (!isObject(value)) return
  const lists = Object.entries(value).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]))
  // `{ items, page: { total } }`: the list stands beside the object that counts it.
  const only = lists.length === 1 ? lists[0]?.[1] : lists.length === 0 ? listAround : undefined
  for (const [key, item] of Object.entries(value)) {
    if (Number.isInteger(item)) {
      const list = counted(snake(key), lists, only)
      if (list && list.length !== item) set(value, key, list.length)
    } else visit(item, only, set)
  }
}

function counted(
  name: string,
  lists: readonly (readonly [string, unknown[]])[],
  only: readonly unknown[] | undefined,
): readonly unknown[] | undefined {
  if (TOTAL.test(name)) return only
  const stem = OF_LIST.exec(name)?.[1]
  return stem === undefined ? undefined : lists.find(([key]) => singular(snake(key)) === singular(stem))?.[1]
}
