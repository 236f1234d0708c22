import type { JsonType } from './types.js'

/** Plain JSON values and their small questions. */

export type JsonObject = Record<string, unknown>

/** True for what JSON calls an object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The JSON type of a value; a whole number is an integer. */
export function typeOf(value: unknown): JsonType | undefined {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  switch (typeof value) {
    case 'number':
      // NaN and the infinities are no JSON.
      return Number.isInteger(value) ? 'integer' : Number.isFinite(value) ? 'number' : undefined
    case 'string':
      return 'string'
    case 'boolean':
      return 'boolean'
    case 'object':
      return 'object'
    default:
      return undefined
  }
}

const BIG = /\d{16}/
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/gs

/** How deep a value that somebody sends may nest: everything that walks it does so by calling itself. */
const MOST_NESTED = 500

/**
 * Parses JSON that somebody sent. Integers beyond 64 bits, which a double would round into the range, come out far beyond it,
 * so that a check of `int64` sees them.
 * @throws SyntaxError where the text is no JSON, or nests too deep
 */
export function parseJson(text: string): unknown {
  if (isDeep(text)) throw new SyntaxError('nested too deep')
  const value: unknown = JSON.parse(text)
  // Only now: the expression takes long for a text whose quotes do not pair up.
  if (!BIG.test(text)) return value
  return JSON.parse(text.replace(TOKENS, (token) => (token.startsWith('"') ? token : String(wholeNumber(token)))))
}

/** True for a text whose brackets nest too deep; the parser itself takes seconds for millions of them. */
function isDeep(text: string): boolean {
  let depth = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === QUOTE) inString = !inString
    else if (inString) i += code === BACKSLASH ? 1 : 0
    else if (code === 0x5b || code === 0x7b) depth++
    else if (code === 0x5d || code === 0x7d) depth--
    if (depth > MOST_NESTED) return true
  }
  return false
}

const QUOTE = 0x22
const BACKSLASH = 0x5c

/** The number that a whole number's text means; beyond 64 bits a number that is far beyond. */
export function wholeNumber(text: string): number {
  const digits = text.replace('+', '')
  const value = Number(digits)
  if (!BIG.test(text) || !/^-?\d{1,400}$/.test(digits)) return value
  const exact = BigInt(digits)
  return exact >= -(2n ** 63n) && exact < 2n ** 63n ? value : Math.sign(value) * 1e300
}

/** Deep equality of JSON values. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => equal(item, b[i]))
  if (!isObject(a) || !isObject(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]))
}

/** Sets a property as data, so that `__proto__` is a key like any other. */
export function setOwn(target: object, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true })
  else (target as JsonObject)[key] = value
}

/** A property of an object itself, never of its prototype. */
export function own(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** A deep copy of a JSON value. */
export function copy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copy) as T
  if (!isObject(value)) return value
  const made: JsonObject = {}
  for (const key of Object.keys(value)) setOwn(made, key, copy(value[key]))
  return made as T
}

/** The number of Unicode characters, which is what `minLength` and `maxLength` count. */
export function textLength(text: string): number {
  let length = text.length
  for (let i = 0; i < text.length - 1; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      length--
      i++
    }
  }
  return length
}

/** One step of a JSON pointer. */
export function pointerStep(key: string | number): string {
  return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** The value at a property path with dots (`page.items`); `''` is the value itself. Arrays on the way take their first item. */
export function atPath(value: unknown, path: string): unknown {
  let here = value
  for (const name of path === '' ? [] : path.split('.')) {
    const key = name.endsWith('[]') ? name.slice(0, -2) : name
    here = own(here, key)
    if (name.endsWith('[]') && Array.isArray(here)) here = here[0]
  }
  return here
}

/** Sets the value at a property path where everything on the way exists; says whether it did. */
export function setAtPath(value: unknown, path: string, wanted: unknown): boolean {
  const cut = path.lastIndexOf('.')
  const parent = cut < 0 ? value : atPath(value, path.slice(0, cut))
  const key = path.slice(cut + 1)
  if (!isObject(parent) || !Object.hasOwn(parent, key)) return false
  setOwn(parent, key, wanted)
  return true
}
