import { BudgetSpent, DEPTH_LIMIT, inside, placeOf, type LoadContext, type Scope } from './context.js'
import { discriminatorOf } from './discriminator.js'
import type { Schema } from './document.js'
import { isObject, kindOf, list, texts, type Raw } from './guard.js'
import { ANNOTATIONS, SCALAR_KEYWORDS, type Draft, type KeywordReader } from './keywords.js'
import { isReference, schemaKey } from './refs.js'
import { RULES, readRules } from './rules.js'

const ANYTHING: Schema = {}
const NOTHING: Schema = { not: ANYTHING }

/** Reads one schema of OpenAPI 3.0 or 3.1 into the normal form; what cannot be understood is reported and admits any value. */
export function readSchema(context: LoadContext, raw: unknown, scope: Scope): Schema {
  if (raw === true || raw === undefined) return ANYTHING
  if (raw === false) return NOTHING
  if (!isObject(raw)) {
    context.reporter.report('wrong-kind', placeOf(context, scope), { expected: 'a schema', found: kindOf(raw) })
    return ANYTHING
  }
  context.budget.left -= 1
  if (context.budget.left < 0) throw new BudgetSpent()
  if (scope.depth > DEPTH_LIMIT) {
    context.reporter.report('too-deep', placeOf(context, scope), { limit: DEPTH_LIMIT })
    return ANYTHING
  }
  return isReference(raw) ? readReference(context, raw, scope) : readKeywords(context, raw, scope)
}

function readReference(context: LoadContext, raw: Raw & { readonly $ref: string }, scope: Scope): Schema {
  const key = schemaKey(context, raw.$ref, scope)
  const notes: Draft = {}
  const beside: string[] = []
  for (const keyword of Object.keys(raw)) {
    const reader = ANNOTATIONS.get(keyword)
    if (reader && raw[keyword] !== null) reader(context, raw, scope, keyword, notes)
    else if (STRUCTURE.has(keyword) || SCALAR_KEYWORDS.has(keyword) || RULES.has(keyword)) beside.push(keyword)
  }
  if (key === undefined) return notes
  if (beside.length === 0) return { ref: key, ...notes }
  if (context.version === '3.0') {
    context.reporter.report('ignored-sibling', placeOf(context, scope), { keywords: beside })
    return { ref: key, ...notes }
  }
  const rest = readKeywords(context, Object.fromEntries(beside.map((keyword) => [keyword, raw[keyword]])), scope)
  return { ...notes, allOf: [{ ref: key }, rest] }
}

function readKeywords(context: LoadContext, raw: Raw, scope: Scope): Schema {
  const draft: Draft = {}
  for (const keyword of Object.keys(raw)) {
    const reader = SCALAR_KEYWORDS.get(keyword) ?? ANNOTATIONS.get(keyword) ?? STRUCTURE.get(keyword)
    // YAML writes a keyword without value as null; only `default`, `const` and `example` mean it.
    if (reader && (raw[keyword] !== null || NULL_IS_MEANT.has(keyword))) reader(context, raw, scope, keyword, draft)
  }
  if (Object.hasOwn(raw, 'discriminator')) {
    const discriminator = discriminatorOf(context, raw, scope, draft)
    if (discriminator) draft.discriminator = discriminator
  }
  const rules = readRules(context, raw, scope, readSchema)
  if (rules) draft.rules = rules
  return inferType(draft)
}

const NULL_IS_MEANT: ReadonlySet<string> = new Set(['default', 'const', 'example'])

const readNot: KeywordReader = (context, raw, scope, keyword, draft) => {
  draft.not = readSchema(context, raw[keyword], inside(scope, keyword))
}

const schemaList =
  (name: 'allOf' | 'oneOf' | 'anyOf' | 'prefixItems'): KeywordReader =>
  (context, raw, scope, keyword, draft) => {
    const schemas = list(context, raw, scope, keyword) ?? []
    if (schemas.length > 0)
      draft[name] = schemas.map((schema, index) => readSchema(context, schema, inside(scope, keyword, index)))
  }

const schemaMap =
  (name: 'properties' | 'patternProperties'): KeywordReader =>
  (context, raw, scope, keyword, draft) => {
    const dictionary = raw[keyword]
    if (!isObject(dictionary)) {
      context.reporter.report('wrong-kind', placeOf(context, inside(scope, keyword)), {
        expected: 'an object',
        found: kindOf(dictionary),
      })
      return
    }
    const place = inside(scope, keyword)
    const schemas = new Map<string, Schema>()
    for (const key of Object.keys(dictionary))
      schemas.set(key, readSchema(context, dictionary[key] ?? true, inside(place, key)))
    draft[name] = schemas
  }

/** `items`; a list of schemas, as JSON Schema had it before 2020, is `prefixItems`. */
const readItems: KeywordReader = (context, raw, scope, keyword, draft) => {
  if (Array.isArray(raw[keyword])) schemaList('prefixItems')(context, raw, scope, keyword, draft)
  else draft.items = readSchema(context, raw[keyword], inside(scope, keyword))
}

const readRequired: KeywordReader = (context, raw, scope, keyword, draft) => {
  // Draft 4's boolean is a frequent mistake, which says nothing about the object's own properties.
  if (typeof raw[keyword] === 'boolean') return
  const names = texts(context, raw, scope, keyword)
  if (names.length > 0) draft.required = new Set(names)
}

const readAdditional: KeywordReader = (context, raw, scope, keyword, draft) => {
  const value = raw[keyword]
  draft.additional = typeof value === 'boolean' ? value : readSchema(context, value, inside(scope, keyword))
}

/** The keywords that hold schemas, or that are about an object's members. */
const STRUCTURE: ReadonlyMap<string, KeywordReader> = new Map([
  ['items', readItems],
  ['prefixItems', schemaList('prefixItems')],
  ['properties', schemaMap('properties')],
  ['patternProperties', schemaMap('patternProperties')],
  ['required', readRequired],
  ['additionalProperties', readAdditional],
  ['allOf', schemaList('allOf')],
  ['oneOf', schemaList('oneOf')],
  ['anyOf', schemaList('anyOf')],
  ['not', readNot],
])

/** Most documents that leave `type` out mean what the other keywords are for. */
function inferType(draft: Draft): Schema {
  if (draft.types || draft.enum) return draft
  if (draft.properties || draft.additional !== undefined || draft.patternProperties) draft.types = ['object']
  else if (draft.items || draft.prefixItems) draft.types = ['array']
  return draft
}
