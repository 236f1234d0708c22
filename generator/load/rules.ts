import { inside, placeOf, type LoadContext, type Scope } from './context.js'
import type { Rules, Schema } from './document.js'
import { isObject, kindOf, texts, type Raw } from './guard.js'

type DraftRules = { -readonly [K in keyof Rules]?: Rules[K] }
type ReadSchema = (context: LoadContext, raw: unknown, scope: Scope) => Schema

/** Reads one keyword, which is there, into the draft. */
type RuleReader = (context: LoadContext, raw: Raw, scope: Scope, draft: DraftRules, read: ReadSchema) => void

type Names<T> = { [K in keyof Rules]-?: Rules[K] extends T | undefined ? K : never }[keyof Rules]

const schema =
  (name: Names<Schema>): RuleReader =>
  (context, raw, scope, draft, read) => {
    draft[name] = read(context, raw[name], inside(scope, name))
  }

const count =
  (name: Names<number>): RuleReader =>
  (context, raw, scope, draft) => {
    const value = raw[name]
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) draft[name] = value
    else wrong(context, raw, scope, name, 'a count')
  }

function wrong(context: LoadContext, raw: Raw, scope: Scope, keyword: string, expected: string): void {
  const found = kindOf(raw[keyword])
  context.reporter.report('wrong-kind', placeOf(context, inside(scope, keyword)), { expected, found })
}

const dependentRequired: RuleReader = (context, raw, scope, draft) => {
  const lists = raw['dependentRequired']
  if (!isObject(lists)) return wrong(context, raw, scope, 'dependentRequired', 'an object')
  const place = inside(scope, 'dependentRequired')
  draft.dependentRequired = new Map(Object.keys(lists).map((key) => [key, texts(context, lists, place, key)]))
}

const dependentSchemas: RuleReader = (context, raw, scope, draft, read) => {
  const schemas = raw['dependentSchemas']
  if (!isObject(schemas)) return wrong(context, raw, scope, 'dependentSchemas', 'an object')
  const place = inside(scope, 'dependentSchemas')
  draft.dependentSchemas = new Map(
    Object.keys(schemas).map((key) => [key, read(context, schemas[key], inside(place, key))]),
  )
}

/** The keywords of `Rules`. */
export const RULES: ReadonlyMap<string, RuleReader> = new Map([
  ['contains', schema('contains')],
  ['minContains', count('minContains')],
  ['maxContains', count('maxContains')],
  ['propertyNames', schema('propertyNames')],
  ['unevaluatedItems', schema('unevaluatedItems')],
  ['unevaluatedProperties', schema('unevaluatedProperties')],
  ['dependentRequired', dependentRequired],
  ['dependentSchemas', dependentSchemas],
  ['if', schema('if')],
  ['then', schema('then')],
  ['else', schema('else')],
])

/**
 * Reads the keywords of a schema that are about whole values.
 * @returns undefined where it has none; always for OpenAPI 3.0, which has no such keywords
 */
export function readRules(context: LoadContext, raw: Raw, scope: Scope, read: ReadSchema): Rules | undefined {
  if (context.version === '3.0') return undefined
  const draft: DraftRules = {}
  for (const keyword of Object.keys(raw)) {
    if (raw[keyword] !== null) RULES.get(keyword)?.(context, raw, scope, draft, read)
  }
  return Object.keys(draft).length > 0 ? draft : undefined
}
