import type { Schema, SchemaKey } from '../load/document.js'
import type { ApiModel, ApiSchema } from '../model/types.js'

/** An object type as an interface can say it: what it extends, and what it has itself. */
export interface Shape {
  readonly bases: readonly SchemaKey[]
  /** The own keywords of all parts as one object schema. */
  readonly own: Schema
}

/** A schema with more ancestors than that in a row is an alias: each interface would know the properties of all of them. */
const MAX_BASES = 200

/** Finds which named schemas can be interfaces, and what they extend. */
export class Shapes {
  readonly #model: ApiModel
  readonly #shapes = new Map<SchemaKey, Shape | undefined>()
  readonly #properties = new Map<SchemaKey, ReadonlyMap<string, Property>>()
  #depth = 0

  constructor(model: ApiModel) {
    this.#model = model
  }

  /** The shape of a named schema; undefined where only a type alias can say it. */
  of(key: SchemaKey): Shape | undefined {
    if (!this.#shapes.has(key)) {
      // Entered first, so that a circle of bases (broken by the model already) could not run forever.
      this.#shapes.set(key, undefined)
      const schema = this.#model.schemas.get(key)
      this.#depth += 1
      this.#shapes.set(key, schema && this.#depth <= MAX_BASES ? this.#find(schema) : undefined)
      this.#depth -= 1
    }
    return this.#shapes.get(key)
  }

  /** Every property of an interface, inherited ones included. */
  properties(key: SchemaKey): ReadonlyMap<string, Property> {
    const known = this.#properties.get(key)
    if (known) return known
    const shape = this.of(key)
    const all = new Map<string, Property>()
    for (const base of shape?.bases ?? []) for (const [name, property] of this.properties(base)) all.set(name, property)
    for (const [name, schema] of shape?.own.properties ?? [])
      all.set(name, { schema, required: shape?.own.required?.has(name) ?? false })
    this.#properties.set(key, all)
    return all
  }

  #find({ schema }: ApiSchema): Shape | undefined {
    if (schema.ref !== undefined || schema.nullable || !isPlainObject(schema)) return undefined
    const bases: SchemaKey[] = []
    const pieces: Schema[] = []
    for (const part of schema.allOf ?? []) {
      if (part.ref !== undefined) {
        const base = this.#base(part.ref)
        if (base === undefined || part.nullable) return undefined
        if (!bases.includes(base)) bases.push(base)
      } else if (isPlainObject(part) && !part.allOf && !part.nullable) pieces.push(part)
      else return undefined
    }
    const own = merge([...pieces, schema])
    return own && this.#reconcile(bases, own)
  }

  /** The interface behind a reference, through aliases. */
  #base(key: SchemaKey): SchemaKey | undefined {
    let current = key
    for (let step = 0; step < 50; step += 1) {
      const target = this.#model.schemas.get(current)?.schema
      if (target?.ref === undefined || target.nullable) break
      current = target.ref
    }
    return this.of(current) && !this.#hasIndex(current) ? current : undefined
  }

  // What is left out of a base (to be declared anew) cannot be left out beside an index signature.
  #hasIndex(key: SchemaKey): boolean {
    const shape = this.of(key)
    return shape !== undefined && (hasIndex(shape.own) || shape.bases.some((base) => this.#hasIndex(base)))
  }

  /** Properties that only `required` names are taken from the bases; two bases that disagree make no interface. */
  #reconcile(bases: readonly SchemaKey[], own: Schema): Shape | undefined {
    const inherited = new Map<string, Property>()
    for (const base of bases) {
      for (const [name, property] of this.properties(base)) {
        const known = inherited.get(name)
        if (
          known &&
          (known.schema !== property.schema || known.required !== property.required) &&
          !own.properties?.has(name)
        )
          return undefined
        inherited.set(name, property)
      }
    }
    const properties = new Map(own.properties)
    for (const name of own.required ?? []) {
      const property = inherited.get(name)
      if (property && !property.required && !properties.has(name)) properties.set(name, property.schema)
    }
    return { bases, own: { ...own, properties } }
  }
}

export interface Property {
  readonly schema: Schema
  readonly required: boolean
}

export function hasIndex(schema: Schema): boolean {
  return (
    schema.additional === true || typeof schema.additional === 'object' || (schema.patternProperties?.size ?? 0) > 0
  )
}

/** An object, or nothing said but properties of one; no union, no enumeration. */
function isPlainObject(schema: Schema): boolean {
  if (schema.oneOf || schema.anyOf || schema.enum || schema.not) return false
  if (schema.types)
    return schema.types.length === 1 && schema.types[0] === 'object' && (schema.allOf !== undefined || says(schema))
  return (
    schema.allOf !== undefined ||
    schema.required !== undefined ||
    Object.keys(schema).every((keyword) => NOTES.has(keyword))
  )
}

// An object without properties is an alias of a dictionary, which reads better than an empty interface.
function says(schema: Schema): boolean {
  return (schema.properties?.size ?? 0) > 0
}

const NOTES = new Set(['title', 'description', 'deprecated', 'examples', 'default', 'readOnly', 'writeOnly'])

/** Merges parts of an allOf into one object schema; undefined where two declare the same property. */
function merge(parts: readonly Schema[]): Schema | undefined {
  const properties = new Map<string, Schema>()
  const required = new Set<string>()
  let result: Schema = {}
  for (const part of parts) {
    for (const [name, schema] of part.properties ?? []) {
      if (properties.has(name)) return undefined
      properties.set(name, schema)
    }
    for (const name of part.required ?? []) required.add(name)
    result = { ...result, ...part }
  }
  const { allOf: _, ...rest } = result
  return { ...rest, properties, required }
}
