import { check, isValid } from './check.js'
import { flatten, type Flat } from './flat.js'
import { isJson } from './compiled.js'
import { parseJson, setOwn, wholeNumber } from './json.js'
import type { Schemas } from './schemas.js'
import type { Parameter, Problem, SchemaLike } from './types.js'

/** Reads parameters as the spec says they are written (OpenAPI 3.0.3, "Style Values"), and checks them. */

/** The texts of a request's parameters, before anything is known of their types. */
export interface RawParameters {
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly headers: Headers
}

/** What is wrong with a request, and where. */
export interface Fault extends Problem {
  readonly in: 'path' | 'query' | 'header' | 'cookie' | 'body' | 'security'
  readonly name: string
}

export interface ReadParameters {
  readonly values: Readonly<Record<'path' | 'query' | 'header' | 'cookie', Record<string, unknown>>>
  readonly faults: readonly Fault[]
}

/** Header parameters of these names mean nothing (OpenAPI 3.0.3, Parameter Object). */
const IGNORED_HEADERS: ReadonlySet<string> = new Set(['accept', 'content-type', 'authorization'])

/** Reads and checks all parameters of an operation. */
export function readParameters(schemas: Schemas, parameters: readonly Parameter[], raw: RawParameters): ReadParameters {
  const values = { path: {}, query: {}, header: {}, cookie: {} }
  const faults: Fault[] = []
  for (const parameter of parameters) {
    if (parameter.in === 'header' && IGNORED_HEADERS.has(parameter.name.toLowerCase())) continue
    const found = readOne(schemas, parameter, raw)
    const at = { in: parameter.in, name: parameter.name }
    if (found === undefined) {
      if (parameter.required === true || parameter.in === 'path') {
        faults.push({ ...at, pointer: '', keyword: 'required', message: 'is required' })
      }
      continue
    }
    setOwn(values[parameter.in], parameter.name, found.value)
    faults.push(...found.problems.map((problem) => ({ ...at, ...problem })))
  }
  return { values, faults }
}

interface Found {
  readonly value: unknown
  readonly problems: readonly Problem[]
}

function readOne(schemas: Schemas, parameter: Parameter, raw: RawParameters): Found | undefined {
  const [media] = Object.entries(parameter.content ?? {})
  const schema = media?.[1].schema ?? parameter.schema ?? true
  const written = textsOf(schemas, parameter, schema, raw)
  if (written === undefined) return undefined
  if (media && isJson(media[0])) return readJson(schemas, schema, written)
  const value = typed(schemas, schema, written)
  return { value, problems: check(schemas, schema, value, 'request', 5) }
}

function readJson(schemas: Schemas, schema: SchemaLike, written: Written): Found {
  const text = typeof written === 'string' ? written : Array.isArray(written) ? (written[0] ?? '') : ''
  try {
    const value = parseJson(text)
    return { value, problems: check(schemas, schema, value, 'request', 5) }
  } catch {
    return { value: text, problems: [{ pointer: '', keyword: 'json', message: 'must be JSON' }] }
  }
}

/** A parameter as it is written: one text, several, or texts by key. */
type Written = string | readonly string[] | ReadonlyMap<string, string>

function textsOf(schemas: Schemas, parameter: Parameter, schema: SchemaLike, raw: RawParameters): Written | undefined {
  const flat = flatten(schemas, schema)
  const isList = flat.types?.includes('array') ?? flat.items.length > 0
  const isMap = !isList && (flat.types?.includes('object') ?? flat.properties.size > 0)
  if (parameter.in === 'query') return queryTexts(parameter, flat, isList, isMap, raw.query)
  const text = otherText(parameter, raw)
  if (text === undefined || (!isList && !isMap)) return text
  const parts = text === '' ? [] : text.split(',')
  if (isList) return parts
  return parameter.explode === true ? pairs(parts.map((part) => part.split('='))) : pairs(inTwos(parts))
}

function otherText(parameter: Parameter, raw: RawParameters): string | undefined {
  if (parameter.in === 'path') return Object.hasOwn(raw.path, parameter.name) ? raw.path[parameter.name] : undefined
  if (parameter.in === 'header') {
    try {
      return raw.headers.get(parameter.name) ?? undefined
    } catch {
      // A name that HTTP does not allow cannot have been sent.
      return undefined
    }
  }
  return cookies(raw.headers.get('cookie') ?? '').get(parameter.name)
}

const SEPARATORS: Readonly<Record<string, string>> = { form: ',', spaceDelimited: ' ', pipeDelimited: '|' }

function queryTexts(
  parameter: Parameter,
  flat: Flat,
  isList: boolean,
  isMap: boolean,
  query: URLSearchParams,
): Written | undefined {
  const style = parameter.style ?? 'form'
  const explode = parameter.explode ?? style === 'form'
  if (isMap && style === 'deepObject') return deepObject(parameter.name, query)
  if (isMap && explode && !query.has(parameter.name)) {
    const keys = [...flat.properties.keys()].filter((key) => query.has(key))
    return keys.length > 0 ? new Map(keys.map((key) => [key, query.get(key) ?? ''])) : undefined
  }
  const texts = query.getAll(parameter.name)
  // PHP's way of writing lists is common enough to be understood.
  if (texts.length === 0 && isList) texts.push(...query.getAll(`${parameter.name}[]`))
  if (texts.length === 0) return undefined
  const [first = ''] = texts
  const separator = SEPARATORS[style] ?? ','
  if (isList) return explode || texts.length > 1 ? texts : first === '' ? [] : first.split(separator)
  return isMap ? pairs(inTwos(first.split(separator))) : first
}

function deepObject(name: string, query: URLSearchParams): ReadonlyMap<string, string> | undefined {
  const found = new Map<string, string>()
  for (const [key, value] of query) {
    if (key.startsWith(`${name}[`) && key.endsWith(']')) found.set(key.slice(name.length + 1, -1), value)
  }
  return found.size > 0 ? found : undefined
}

function inTwos(parts: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(parts.length / 2) }, (_, i) => parts.slice(2 * i, 2 * i + 2))
}

function pairs(entries: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  return new Map(entries.map(([key = '', value = '']) => [key, value]))
}

function cookies(header: string): ReadonlyMap<string, string> {
  return pairs(
    header.split(';').map((part) => [part.split('=')[0]?.trim() ?? '', part.slice(part.indexOf('=') + 1).trim()]),
  )
}

/** Gives texts the type that their schema wants; what cannot have it stays text, and the check says so. */
export function typed(schemas: Schemas, schema: SchemaLike, written: Written): unknown {
  if (typeof written === 'string') return scalar(schemas, schema, written)
  const flat = flatten(schemas, schema)
  if (!(written instanceof Map)) {
    return (written as readonly string[]).map((text) => scalar(schemas, together(flat.items), text))
  }
  const made: Record<string, unknown> = {}
  for (const [key, text] of written as ReadonlyMap<string, string>) {
    const parts = flat.properties.get(key)
    setOwn(made, key, parts ? scalar(schemas, together(parts), text) : text)
  }
  return made
}

/** Several schemas as one. */
function together(parts: readonly SchemaLike[]): SchemaLike {
  const [only] = parts
  return parts.length > 1 ? { allOf: parts } : (only ?? true)
}

function scalar(schemas: Schemas, schema: SchemaLike, text: string): unknown {
  const types = flatten(schemas, schema).types
  if (types?.includes('string')) {
    const meansNull = text === 'null' && types.includes('null') && !isValid(schemas, schema, text, 'request')
    return meansNull ? null : text
  }
  const candidates: unknown[] = []
  if (/^[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(text)) candidates.push(wholeNumber(text))
  if (text === 'true' || text === 'false') candidates.push(text === 'true')
  if (types?.includes('null') && (text === 'null' || text === '')) candidates.push(null)
  // Without a type, or behind a `oneOf`, the first reading that is valid is the one that was meant.
  const fitting = candidates.find((value) => isValid(schemas, schema, value, 'request'))
  return fitting ?? (types ? (candidates[0] ?? text) : text)
}
