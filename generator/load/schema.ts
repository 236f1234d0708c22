import { BudgetSpent, DEPTH_LIMIT, inside, placeOf, type LoadContext, type Scope } from './context.js'
import type { Schema } from './document.js'
import { isObject, kindOf, list, maybe, member, objects, texts, type Raw } from './guard.js'
import { annotations, arrayKeywords, numberKeywords, objectCounts, stringKeywords, typesOf } from './keywords.js'
import { discriminatorOf } from './discriminator.js'
import { isReference, schemaKey } from './refs.js'

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
  spend(context)
  if (scope.depth > DEPTH_LIMIT) {
    context.reporter.report('too-deep', placeOf(context, scope), { limit: DEPTH_LIMIT })
    return ANYTHING
  }
  return isReference(raw) ? readReference(context, raw, scope) : readKeywords(context, raw, scope)
}

function spend(context: LoadContext): void {
  context.budget.left -= 1
  if (context.budget.left < 0) throw new BudgetSpent()
}

/** Keywords beside `$ref` that are read in every version: they describe the place, not the value. */
const ANNOTATIONS = new Set([
  '$ref',
  'title',
  'summary',
  'description',
  'deprecated',
  'readOnly',
  'writeOnly',
  'default',
  'example',
  'examples',
])

function readReference(context: LoadContext, raw: Raw & { readonly $ref: string }, scope: Scope): Schema {
  const key = schemaKey(context, raw.$ref, scope)
  const notes = annotations(context, raw, scope)
  if (key === undefined) return notes
  const beside = Object.keys(raw).filter((keyword) => !ANNOTATIONS.has(keyword) && !keyword.startsWith('x-'))
  if (beside.length === 0) return { ref: key, ...notes }
  if (context.version === '3.0') {
    context.reporter.report('ignored-sibling', placeOf(context, scope), { keywords: beside })
    return { ref: key, ...notes }
  }
  const rest = readKeywords(context, Object.fromEntries(beside.map((keyword) => [keyword, raw[keyword]])), scope)
  return { ...notes, allOf: [{ ref: key }, rest] }
}

function readKeywords(context: LoadContext, raw: Raw, scope: Scope): Schema {
  const schema: Schema = {
    ...annotations(context, raw, scope),
    ...typesOf(context, raw, scope),
    ...enumOf(context, raw, scope),
    ...stringKeywords(context, raw, scope),
    ...numberKeywords(context, raw, scope),
    ...readArray(context, raw, scope),
    ...readObject(context, raw, scope),
    ...readCompositions(context, raw, scope),
  }
  return inferType(schema)
}

function enumOf(context: LoadContext, raw: Raw, scope: Scope): Pick<Schema, 'enum'> {
  if (Object.hasOwn(raw, 'const')) return { enum: [raw['const']] }
  return maybe('enum', list(context, raw, scope, 'enum'))
}

function readArray(context: LoadContext, raw: Raw, scope: Scope): Partial<Schema> {
  const items = member(raw, 'items')
  const prefix = Array.isArray(items) ? items : list(context, raw, scope, 'prefixItems')
  return {
    ...arrayKeywords(context, raw, scope),
    ...(items === undefined || Array.isArray(items)
      ? {}
      : { items: readSchema(context, items, inside(scope, 'items')) }),
    ...(prefix
      ? { prefixItems: prefix.map((item, index) => readSchema(context, item, inside(scope, 'prefixItems', index))) }
      : {}),
  }
}

function readObject(context: LoadContext, raw: Raw, scope: Scope): Partial<Schema> {
  const additional = member(raw, 'additionalProperties')
  const required = texts(context, raw, scope, 'required')
  return {
    ...objectCounts(context, raw, scope),
    ...maybe('properties', readMap(context, raw, scope, 'properties')),
    ...maybe('patternProperties', readMap(context, raw, scope, 'patternProperties')),
    ...(required.length > 0 ? { required: new Set(required) } : {}),
    ...(additional === undefined || additional === null
      ? {}
      : {
          additional: isObject(additional)
            ? readSchema(context, additional, inside(scope, 'additionalProperties'))
            : additional !== false,
        }),
  }
}

function readMap(context: LoadContext, raw: Raw, scope: Scope, keyword: string): Map<string, Schema> | undefined {
  const dictionary = member(raw, keyword)
  if (!isObject(dictionary)) {
    objects(context, raw, scope, keyword)
    return undefined
  }
  const entries = Object.keys(dictionary)
  return new Map(
    entries.map((name) => [name, readSchema(context, dictionary[name] ?? true, inside(scope, keyword, name))]),
  )
}

function readCompositions(context: LoadContext, raw: Raw, scope: Scope): Partial<Schema> {
  const not = member(raw, 'not')
  const compositions = {
    ...maybe('allOf', readList(context, raw, scope, 'allOf')),
    ...maybe('oneOf', readList(context, raw, scope, 'oneOf')),
    ...maybe('anyOf', readList(context, raw, scope, 'anyOf')),
    ...(isObject(not) ? { not: readSchema(context, not, inside(scope, 'not')) } : {}),
  }
  return { ...compositions, ...maybe('discriminator', discriminatorOf(context, raw, scope, compositions)) }
}

function readList(context: LoadContext, raw: Raw, scope: Scope, keyword: string): readonly Schema[] | undefined {
  const schemas = list(context, raw, scope, keyword)
  if (!schemas || schemas.length === 0) return undefined
  return schemas.map((schema, index) => readSchema(context, schema, inside(scope, keyword, index)))
}

/** Most documents that leave `type` out mean what the other keywords are for. */
function inferType(schema: Schema): Schema {
  if (schema.types || schema.enum) return schema
  if (schema.properties || schema.additional !== undefined || schema.patternProperties)
    return { ...schema, types: ['object'] }
  return schema.items || schema.prefixItems ? { ...schema, types: ['array'] } : schema
}
