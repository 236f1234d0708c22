import { inside, placeOf, type LoadContext, type Scope } from './context.js'
import type { JsonType, Schema } from './document.js'
import { isObject, kindOf, member, text, texts, type Raw } from './guard.js'

/** A schema while it is read. */
export type Draft = { -readonly [K in keyof Schema]?: Schema[K] }

/** Reads one keyword of a schema, which is there, into the draft. */
export type KeywordReader = (context: LoadContext, raw: Raw, scope: Scope, keyword: string, draft: Draft) => void

type Names<T> = { [K in keyof Schema]-?: Schema[K] extends T | undefined ? K : never }[keyof Schema]

function wrong(context: LoadContext, raw: Raw, scope: Scope, keyword: string, expected: string): void {
  const found = kindOf(raw[keyword])
  context.reporter.report('wrong-kind', placeOf(context, inside(scope, keyword)), { expected, found })
}

/** A keyword whose value is a text under the same name. */
const textual =
  (name: Names<string>): KeywordReader =>
  (context, raw, scope, keyword, draft) => {
    const value = text(context, raw, scope, keyword)
    if (value !== undefined) draft[name] = value
  }

/** A keyword that is kept only where it is true. */
const flagged =
  (name: Names<true>): KeywordReader =>
  (context, raw, scope, keyword, draft) => {
    if (raw[keyword] === true) draft[name] = true
    else if (raw[keyword] !== false) wrong(context, raw, scope, keyword, 'true or false')
  }

/** A keyword whose value is a count. */
const counted =
  (name: Names<number>): KeywordReader =>
  (context, raw, scope, keyword, draft) => {
    const value = raw[keyword]
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) draft[name] = value
    else wrong(context, raw, scope, keyword, 'a count')
  }

const readExample: KeywordReader = (_context, raw, _scope, keyword, draft) => {
  draft.examples ??= [raw[keyword]]
}

const readExamples: KeywordReader = (_context, raw, _scope, keyword, draft) => {
  const values = raw[keyword]
  if (Array.isArray(values) && values.length > 0) draft.examples = values
}

// The meanings of enumeration values: ours is a dictionary by value; a list beside `enum` is common elsewhere.
const readMeanings: KeywordReader = (_context, raw, _scope, keyword, draft) => {
  const meanings = raw[keyword]
  const values = member(raw, 'enum')
  const pairs: [string, unknown][] = isObject(meanings)
    ? Object.entries(meanings)
    : Array.isArray(meanings) && Array.isArray(values)
      ? values.map((value, index) => [String(value), meanings[index]])
      : []
  const known = pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  if (known.length > 0) draft.enumDescriptions = new Map(known)
}

const readHints: KeywordReader = (context, raw, scope, keyword, draft) => {
  const hints = texts(context, raw, scope, keyword)
  if (hints.length > 0) draft.constraintHints = hints
}

const TYPES: ReadonlySet<unknown> = new Set(['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'])

/** `type` in both versions' ways; `null` beside others becomes `nullable`. */
const readType: KeywordReader = (context, raw, scope, keyword, draft) => {
  const said = raw[keyword]
  const names: readonly unknown[] = Array.isArray(said) ? said : [said]
  const known = names.filter((name): name is JsonType => TYPES.has(name))
  for (const name of names) {
    if (!TYPES.has(name)) {
      context.reporter.report('unknown-type', placeOf(context, inside(scope, keyword)), { type: String(name) })
    }
  }
  const types = [...new Set(known.filter((name) => name !== 'null'))]
  if (types.length > 0) draft.types = types
  else if (known.length > 0) draft.types = ['null']
  if (types.length > 0 && known.includes('null')) draft.nullable = true
}

const readEnum: KeywordReader = (context, raw, scope, keyword, draft) => {
  const values = raw[keyword]
  if (!Array.isArray(values)) return wrong(context, raw, scope, keyword, 'a list')
  const json = values.filter(isJson)
  if (json.length < values.length) wrong(context, raw, scope, keyword, 'values of JSON')
  if (json.length > 0 || values.length === 0) draft.enum ??= json
}

// YAML knows numbers that JSON has not: `.inf` and `.nan`.
const isJson = (value: unknown): boolean => typeof value !== 'number' || Number.isFinite(value)

const readPattern: KeywordReader = (context, raw, scope, keyword, draft) => {
  const pattern = text(context, raw, scope, keyword)
  if (pattern === undefined) return
  if (compiles(pattern)) draft.pattern = pattern
  else context.reporter.report('bad-pattern', placeOf(context, inside(scope, keyword)), { pattern })
}

function compiles(pattern: string): boolean {
  return ['u', ''].some((flags) => {
    try {
      return new RegExp(pattern, flags) instanceof RegExp
    } catch {
      return false
    }
  })
}

/** A bound; the booleans of 3.0 (`exclusiveMinimum: true`) become the numbers of 3.1. */
const bound =
  (inclusive: 'minimum' | 'maximum', exclusive: 'exclusiveMinimum' | 'exclusiveMaximum'): KeywordReader =>
  (context, raw, scope, keyword, draft) => {
    const value = raw[keyword]
    if (typeof value === 'boolean') return
    if (typeof value !== 'number' || !Number.isFinite(value)) wrong(context, raw, scope, keyword, 'a number')
    else if (keyword === inclusive && member(raw, exclusive) !== true) draft[inclusive] = value
    else draft[exclusive] = value
  }

const readStep: KeywordReader = (context, raw, scope, keyword, draft) => {
  const value = raw[keyword]
  if (typeof value === 'number' && Number.isFinite(value) && value > 0) draft.multipleOf = value
  else wrong(context, raw, scope, keyword, 'a number above 0')
}

/** Titles, descriptions and the like: what may stand beside a `$ref` too. */
export const ANNOTATIONS: ReadonlyMap<string, KeywordReader> = new Map([
  ['title', textual('title')],
  ['description', textual('description')],
  ['deprecated', flagged('deprecated')],
  ['readOnly', flagged('readOnly')],
  ['writeOnly', flagged('writeOnly')],
  [
    'default',
    (context, raw, scope, keyword, draft) => {
      if (isJson(raw[keyword])) draft.default = raw[keyword]
      else wrong(context, raw, scope, keyword, 'a value of JSON')
    },
  ],
  ['example', readExample],
  ['examples', readExamples],
  ['x-enum-descriptions', readMeanings],
  ['x-enumDescriptions', readMeanings],
  ['x-constraint-hint', readHints],
  ['x-required-when', textual('requiredWhen')],
])

/** The other keywords that hold no schema. */
export const SCALAR_KEYWORDS: ReadonlyMap<string, KeywordReader> = new Map([
  ['type', readType],
  ['nullable', flagged('nullable')],
  ['enum', readEnum],
  [
    'const',
    (context, raw, scope, keyword, draft) => {
      if (isJson(raw[keyword])) draft.enum = [raw[keyword]]
      else wrong(context, raw, scope, keyword, 'a value of JSON')
    },
  ],
  ['format', textual('format')],
  ['contentMediaType', textual('contentMediaType')],
  ['pattern', readPattern],
  ['minLength', counted('minLength')],
  ['maxLength', counted('maxLength')],
  ['minimum', bound('minimum', 'exclusiveMinimum')],
  ['exclusiveMinimum', bound('minimum', 'exclusiveMinimum')],
  ['maximum', bound('maximum', 'exclusiveMaximum')],
  ['exclusiveMaximum', bound('maximum', 'exclusiveMaximum')],
  ['multipleOf', readStep],
  ['minItems', counted('minItems')],
  ['maxItems', counted('maxItems')],
  ['uniqueItems', flagged('uniqueItems')],
  ['minProperties', counted('minProperties')],
  ['maxProperties', counted('maxProperties')],
])
