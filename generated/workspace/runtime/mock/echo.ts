import type { Exchange } from './request.js'
import { isObject, type JsonObject } from './json.js'
import { snake } from './names.js'

/** Writes the path's ids into an answer: a body about another desktop than the one asked for would be a lie. */
export function echoIds(body: unknown, exchange: Exchange): void {
  const wanted = new Map<string, unknown>()
  for (const [name, value] of Object.entries(exchange.path)) if (snake(name) !== 'id') wanted.set(snake(name), value)
  if (wanted.size > 0) visit(body, wanted)
  const last = /\{([^{}]+)\}$/.exec(exchange.operation.entry.path)?.[1]
  if (last === undefined) return
  const record = recordOf(body, ['id', 'uuid'])
  if (record) setLike(record.object, record.key, exchange.path[last])
}

function visit(value: unknown, wanted: ReadonlyMap<string, unknown>): void {
  if (Array.isArray(value)) for (const item of value) visit(item, wanted)
  if (!isObject(value)) return
  for (const key of Object.keys(value)) {
    const item = value[key]
    if (typeof item === 'object') visit(item, wanted)
    else if (wanted.has(snake(key))) setLike(value, key, wanted.get(snake(key)))
  }
}

/** Sets a property to a value if that keeps its type. */
function setLike(object: JsonObject, key: string, value: unknown): void {
  const before = object[key]
  if (typeof before === 'string' && value !== undefined) object[key] = String(value)
  else if (typeof before === 'number' && Number.isFinite(Number(value))) object[key] = Number(value)
}

/** The object that a body is about: itself, or the only object in it that has one of the keys. */
export function recordOf(body: unknown, keys: readonly string[]): { object: JsonObject; key: string } | undefined {
  if (!isObject(body)) return undefined
  for (const key of keys) if (isScalar(body, key)) return { object: body, key }
  const inside = Object.values(body).filter(isObject)
  const found = inside.flatMap((object) => keys.filter((key) => isScalar(object, key)).map((key) => ({ object, key })))
  return found.length > 0 && inside.length === 1 ? found[0] : undefined
}

function isScalar(object: JsonObject, key: string): boolean {
  return Object.hasOwn(object, key) && (typeof object[key] === 'string' || typeof object[key] === 'number')
}
