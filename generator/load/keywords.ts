import { inside, placeOf, type LoadContext, type Scope } from './context.js'
import type { JsonType, Schema } from './document.js'
import { count, flag, isObject, maybe, member, number, text, texts, type Raw } from './guard.js'

/** The keywords of a schema that hold no other schema. */

/** Titles, descriptions and the like: what may stand beside a `$ref` too. */
export function annotations(context: LoadContext, raw: Raw, scope: Scope): Partial<Schema> {
  return {
    ...maybe('title', text(context, raw, scope, 'title')),
    ...maybe('description', text(context, raw, scope, 'description')),
    ...flags(context, raw, scope, ['deprecated', 'readOnly', 'writeOnly']),
    ...(Object.hasOwn(raw, 'default') ? { default: raw['default'] } : {}),
    ...maybe('examples', examplesOf(raw)),
    ...maybe('enumDescriptions', enumDescriptions(raw)),
    ...maybe('constraintHints', nonEmpty(texts(context, raw, scope, 'x-constraint-hint'))),
    ...maybe('requiredWhen', text(context, raw, scope, 'x-required-when')),
  }
}

function flags<K extends string>(
  context: LoadContext,
  raw: Raw,
  scope: Scope,
  keywords: readonly K[],
): { [P in K]?: true } {
  const set = keywords.filter((keyword) => flag(context, raw, scope, keyword))
  return Object.fromEntries(set.map((keyword) => [keyword, true])) as { [P in K]?: true }
}

function examplesOf(raw: Raw): readonly unknown[] | undefined {
  const several = member(raw, 'examples')
  if (Array.isArray(several) && several.length > 0) return several
  return Object.hasOwn(raw, 'example') ? [raw['example']] : undefined
}

// The meanings of enumeration values: ours is a dictionary by value; a list beside `enum` is common elsewhere.
function enumDescriptions(raw: Raw): ReadonlyMap<string, string> | undefined {
  const meanings = member(raw, 'x-enum-descriptions') ?? member(raw, 'x-enumDescriptions')
  const values = member(raw, 'enum')
  const pairs: [string, unknown][] = isObject(meanings)
    ? Object.entries(meanings)
    : Array.isArray(meanings) && Array.isArray(values)
      ? values.map((value, index) => [String(value), meanings[index]])
      : []
  const known = pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  return known.length > 0 ? new Map(known) : undefined
}

function nonEmpty<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length > 0 ? values : undefined
}

const TYPES: ReadonlySet<string> = new Set(['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'])

/** `type` in both versions' ways, and nullability taken out of it. */
export function typesOf(context: LoadContext, raw: Raw, scope: Scope): Partial<Schema> {
  const said = member(raw, 'type')
  const names = (Array.isArray(said) ? said : said === undefined || said === null ? [] : [said]).map(String)
  const known = names.filter((name): name is JsonType => TYPES.has(name))
  for (const name of names.filter((name) => !TYPES.has(name))) {
    context.reporter.report('unknown-type', placeOf(context, inside(scope, 'type')), { type: name })
  }
  const types = [...new Set(known.filter((name) => name !== 'null'))]
  const nullable = (known.includes('null') && types.length > 0) || flag(context, raw, scope, 'nullable')
  return {
    ...(types.length > 0 ? { types } : known.includes('null') ? { types: ['null'] as const } : {}),
    ...(nullable ? { nullable: true as const } : {}),
  }
}

export function stringKeywords(context: LoadContext, raw: Raw, scope: Scope): Partial<Schema> {
  return {
    ...maybe('format', text(context, raw, scope, 'format')),
    ...maybe('contentMediaType', text(context, raw, scope, 'contentMediaType')),
    ...maybe('pattern', patternOf(context, raw, scope)),
    ...maybe('minLength', count(context, raw, scope, 'minLength')),
    ...maybe('maxLength', count(context, raw, scope, 'maxLength')),
  }
}

function patternOf(context: LoadContext, raw: Raw, scope: Scope): string | undefined {
  const pattern = text(context, raw, scope, 'pattern')
  if (pattern === undefined || compiles(pattern)) return pattern
  context.reporter.report('bad-pattern', placeOf(context, inside(scope, 'pattern')), { pattern })
  return undefined
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

/** Bounds; the booleans of 3.0 (`exclusiveMinimum: true`) become the numbers of 3.1. */
export function numberKeywords(context: LoadContext, raw: Raw, scope: Scope): Partial<Schema> {
  const step = number(context, raw, scope, 'multipleOf')
  return {
    ...bound(context, raw, scope, 'minimum', 'exclusiveMinimum'),
    ...bound(context, raw, scope, 'maximum', 'exclusiveMaximum'),
    ...(step !== undefined && step > 0 ? { multipleOf: step } : {}),
  }
}

function bound<I extends string, E extends string>(
  context: LoadContext,
  raw: Raw,
  scope: Scope,
  inclusive: I,
  exclusive: E,
): { [K in I | E]?: number } {
  const limit = number(context, raw, scope, inclusive)
  const excluded = member(raw, exclusive)
  if (typeof excluded === 'boolean') return maybe<I | E, number>(excluded ? exclusive : inclusive, limit)
  return {
    ...maybe<I | E, number>(inclusive, limit),
    ...maybe<I | E, number>(exclusive, number(context, raw, scope, exclusive)),
  }
}

export function arrayKeywords(context: LoadContext, raw: Raw, scope: Scope): Partial<Schema> {
  return {
    ...maybe('minItems', count(context, raw, scope, 'minItems')),
    ...maybe('maxItems', count(context, raw, scope, 'maxItems')),
    ...flags(context, raw, scope, ['uniqueItems']),
  }
}

export function objectCounts(context: LoadContext, raw: Raw, scope: Scope): Partial<Schema> {
  return {
    ...maybe('minProperties', count(context, raw, scope, 'minProperties')),
    ...maybe('maxProperties', count(context, raw, scope, 'maxProperties')),
  }
}
