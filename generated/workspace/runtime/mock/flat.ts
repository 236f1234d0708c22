import { allowedTypes, boundsOf } from './check-scalar.js'
import { conditionsOf, hasRules } from './conditions.js'
import type { Choice, Closing, Flat } from './flat-types.js'
import { equal } from './json.js'
import type { Schemas } from './schemas.js'
import type { JsonType, Schema, SchemaLike } from './types.js'

export type { Choice, Closing, Flat } from './flat-types.js'

const cache = new WeakMap<Schemas, WeakMap<Schema, Flat>>()
// Most schemas say little: sharing what is empty keeps a spec of thousands of properties small and quick.
const EMPTY: readonly never[] = []
const NO_NAMES: ReadonlySet<string> = new Set()
const NO_PROPERTIES: Flat['properties'] = new Map()
const ANY: Flat = flatOf({})
const NOTHING: Flat = { ...ANY, impossible: true }

/** A schema folded, from a cache. */
export function flatten(schemas: Schemas, schema: SchemaLike): Flat {
  if (typeof schema === 'boolean') return schema ? ANY : NOTHING
  let known = cache.get(schemas)
  if (!known) cache.set(schemas, (known = new WeakMap()))
  let flat = known.get(schema)
  if (!flat) {
    const target =
      schema.$ref !== undefined && Object.keys(schema).length === 1 ? schemas.resolve(schema.$ref) : undefined
    flat = target === undefined ? fold(schemas, schema, new Set()) : flatten(schemas, target)
    known.set(schema, flat)
  }
  return flat
}

/** Several schemas that all must hold, folded into one. */
export function flattenAll(schemas: Schemas, parts: readonly SchemaLike[]): Flat {
  const [first, ...others] = parts
  if (first === undefined) return ANY
  return others.reduce<Flat>((flat, part) => merge(flat, flatten(schemas, part)), flatten(schemas, first))
}

function fold(schemas: Schemas, schema: SchemaLike, open: Set<SchemaLike>): Flat {
  if (typeof schema === 'boolean') return schema ? ANY : NOTHING
  // A schema that includes itself adds nothing the second time.
  if (open.has(schema)) return ANY
  open.add(schema)
  let flat = flatOf(schema)
  if (schema.$ref !== undefined) {
    const target = schemas.resolve(schema.$ref)
    if (target !== undefined) flat = merge(fold(schemas, target, open), flat)
  }
  for (const part of schema.allOf ?? []) flat = merge(flat, fold(schemas, part, open))
  open.delete(schema)
  return open.size === 0 ? withChildren(schemas, schema, flat) : flat
}

/** A schema with a discriminator and no branches is made as one of the children that its mapping names. */
function withChildren(schemas: Schemas, schema: Schema, flat: Flat): Flat {
  const target = schema.$ref === undefined ? schema : schemas.resolve(schema.$ref)
  if (typeof target !== 'object' || flat.choices.length > 0) return flat
  const refs = Object.values(target.discriminator?.mapping ?? {}).filter((ref) => typeof ref === 'string')
  const branches = refs
    .map((ref) => ({ $ref: ref.includes('/') || ref.startsWith('#') ? ref : `#/components/schemas/${ref}` }))
    .filter(({ $ref }) => {
      const child = schemas.resolve($ref)
      return child !== undefined && child !== target
    })
  if (branches.length === 0) return flat
  return { ...flat, choices: [{ branches, whole: { anyOf: branches }, discriminator: target.discriminator }] }
}

function flatOf(schema: Schema): Flat {
  return {
    types: allowedTypes(schema),
    enums: enumsOf(schema),
    ...boundsOf(schema),
    multiples: one(schema.multipleOf !== undefined && schema.multipleOf > 0 ? schema.multipleOf : undefined),
    minLength: schema.minLength ?? 0,
    maxLength: schema.maxLength ?? Infinity,
    patterns: one(typeof schema.pattern === 'string' ? schema.pattern : undefined),
    formats: one(typeof schema.format === 'string' ? schema.format : undefined),
    minItems: schema.minItems ?? 0,
    maxItems: schema.maxItems ?? Infinity,
    unique: schema.uniqueItems === true,
    items: one(schema.items),
    prefix: schema.prefixItems?.map((item) => [item]) ?? EMPTY,
    contains: schema.contains === undefined ? EMPTY : containsOf(schema.contains, schema.minContains),
    properties: schema.properties ? propertiesOf(schema.properties) : NO_PROPERTIES,
    required: Array.isArray(schema.required) ? new Set(schema.required) : NO_NAMES,
    closings: closingsOf(schema),
    names: one(schema.propertyNames),
    minProperties: schema.minProperties ?? 0,
    maxProperties: schema.maxProperties ?? Infinity,
    choices: choicesOf(schema),
    nots: one(schema.not),
    samples: samplesOf(schema),
    writeOnly: schema.writeOnly === true,
    rest: one(schema.unevaluatedProperties),
    ruled: hasRules(schema),
    impossible: false,
  }
}

function one<T>(value: T | undefined): readonly T[] {
  return value === undefined ? EMPTY : [value]
}

function containsOf(wanted: SchemaLike, least = 1): readonly SchemaLike[] {
  return Array.from({ length: Math.min(least, 1000) }, () => wanted)
}

function propertiesOf(properties: Readonly<Record<string, SchemaLike>>): Flat['properties'] {
  const map = new Map<string, readonly SchemaLike[]>()
  for (const key of Object.keys(properties)) map.set(key, [properties[key] as SchemaLike])
  return map
}

function enumsOf(schema: Schema): readonly unknown[] | undefined {
  if (schema.const !== undefined) return [schema.const]
  return Array.isArray(schema.enum) ? schema.enum : undefined
}

function closingsOf(schema: Schema): readonly Closing[] {
  if (schema.additionalProperties === undefined && schema.patternProperties === undefined) return EMPTY
  const patterns = Object.entries(schema.patternProperties ?? {})
  const known = new Set(Object.keys(schema.properties ?? {}))
  return [{ known, patterns, rest: schema.additionalProperties ?? true }]
}

function choicesOf(schema: Schema): readonly Choice[] {
  const { oneOf, anyOf, discriminator } = schema
  const conditions = conditionsOf(schema)
  if (!oneOf && !anyOf) return conditions
  const choices: Choice[] = []
  if (oneOf && oneOf.length > 0) choices.push({ branches: oneOf, whole: { oneOf }, discriminator })
  if (anyOf && anyOf.length > 0) choices.push({ branches: anyOf, whole: { anyOf }, discriminator })
  return [...choices, ...conditions]
}

function samplesOf(schema: Schema): readonly unknown[] {
  if (schema.example === undefined && schema.examples === undefined && schema.default === undefined) return EMPTY
  const samples: unknown[] = []
  if (schema.example !== undefined) samples.push(schema.example)
  if (Array.isArray(schema.examples)) samples.push(...schema.examples)
  if (schema.default !== undefined && schema.default !== null) samples.push(schema.default)
  return samples
}

/** Two folded schemas as one that asks for both. */
export function merge(a: Flat, b: Flat): Flat {
  if (a === ANY) return b
  if (b === ANY) return a
  const types = bothTypes(a.types, b.types)
  return {
    types,
    enums:
      a.enums && b.enums
        ? a.enums.filter((item) => b.enums?.some((other) => equal(item, other)))
        : (a.enums ?? b.enums),
    least: Math.max(a.least, b.least),
    most: Math.min(a.most, b.most),
    above: Math.max(a.above, b.above),
    below: Math.min(a.below, b.below),
    multiples: [...a.multiples, ...b.multiples],
    minLength: Math.max(a.minLength, b.minLength),
    maxLength: Math.min(a.maxLength, b.maxLength),
    patterns: [...a.patterns, ...b.patterns],
    formats: [...a.formats, ...b.formats],
    minItems: Math.max(a.minItems, b.minItems),
    maxItems: Math.min(a.maxItems, b.maxItems),
    unique: a.unique || b.unique,
    items: [...a.items, ...b.items],
    prefix: bothPrefixes(a, b),
    contains: [...a.contains, ...b.contains],
    properties: bothProperties(a.properties, b.properties),
    required: new Set([...a.required, ...b.required]),
    closings: [...a.closings, ...b.closings],
    names: [...a.names, ...b.names],
    minProperties: Math.max(a.minProperties, b.minProperties),
    maxProperties: Math.min(a.maxProperties, b.maxProperties),
    choices: [...a.choices, ...b.choices],
    nots: [...a.nots, ...b.nots],
    samples: [...b.samples, ...a.samples],
    writeOnly: a.writeOnly || b.writeOnly,
    rest: [...a.rest, ...b.rest],
    ruled: a.ruled || b.ruled,
    impossible: a.impossible || b.impossible || types?.length === 0,
  }
}

function bothTypes(
  a: readonly JsonType[] | undefined,
  b: readonly JsonType[] | undefined,
): readonly JsonType[] | undefined {
  if (!a || !b) return a ?? b
  const both = a.filter((type) => b.includes(type) || (type === 'integer' && b.includes('number')))
  return b.includes('integer') && a.includes('number') && !both.includes('integer') ? [...both, 'integer'] : both
}

function bothPrefixes(a: Flat, b: Flat): (readonly SchemaLike[])[] {
  const length = Math.max(a.prefix.length, b.prefix.length)
  return Array.from({ length }, (_, i) => [...(a.prefix[i] ?? a.items), ...(b.prefix[i] ?? b.items)])
}

function bothProperties(a: Flat['properties'], b: Flat['properties']): Flat['properties'] {
  if (b.size === 0) return a
  const both = new Map(a)
  for (const [key, parts] of b) both.set(key, [...(both.get(key) ?? []), ...parts])
  return both
}
