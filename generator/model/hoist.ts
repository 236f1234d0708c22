import type { Schema, SchemaKey } from '../load/document.js'
import { pascal } from './words.js'

/** A schema that had no name in the document, taken out of the place where it stood. */
export interface Hoisted {
  readonly key: SchemaKey
  readonly name: string
  readonly schema: Schema
}

/**
 * Gives inline objects a name of their own, so that a hover shows `DesktopVolume` instead of its expansion. A name is made of
 * the place: the type that it stands in, and the property.
 */
export class Hoister {
  readonly #claim: (wanted: string) => string
  readonly #enter: (hoisted: Hoisted) => void

  /**
   * @param claim gives the name to use for a wanted one
   * @param enter is given each schema that got a name
   */
  constructor(claim: (wanted: string) => string, enter: (hoisted: Hoisted) => void) {
    this.#claim = claim
    this.#enter = enter
  }

  /** Rewrites what stands inside a schema; the schema itself stays where it is. */
  inside(schema: Schema, name: string): Schema {
    const simple = unwrap(schema)
    const map = (schemas: ReadonlyMap<string, Schema>): Map<string, Schema> =>
      new Map([...schemas].map(([property, value]) => [property, this.place(value, name + pascal(property))]))
    const list = (schemas: readonly Schema[]): Schema[] =>
      schemas.map((value, index) => this.place(value, name + (pascal(value.title ?? '') || `Option${index + 1}`)))
    return {
      ...simple,
      ...(simple.properties ? { properties: map(simple.properties) } : {}),
      ...(simple.patternProperties ? { patternProperties: map(simple.patternProperties) } : {}),
      ...(simple.items ? { items: this.place(simple.items, `${name}Item`) } : {}),
      ...(simple.prefixItems
        ? { prefixItems: simple.prefixItems.map((item, index) => this.place(item, `${name}Item${index + 1}`)) }
        : {}),
      ...(typeof simple.additional === 'object' ? { additional: this.place(simple.additional, `${name}Value`) } : {}),
      // The members of allOf are parts of one type: only what stands inside them gets a name.
      ...(simple.allOf ? { allOf: simple.allOf.map((part) => this.inside(part, name)) } : {}),
      ...(simple.oneOf ? { oneOf: list(simple.oneOf) } : {}),
      ...(simple.anyOf ? { anyOf: list(simple.anyOf) } : {}),
    }
  }

  /** Rewrites a schema that stands in some place: a reference to it, where it deserves a name, or what is inside it. */
  place(schema: Schema, wanted: string): Schema {
    const simple = unwrap(schema)
    if (!deservesName(simple)) return this.inside(simple, wanted)
    const name = this.#claim(wanted)
    const key = `hoisted ${name}`
    const { nullable, readOnly, writeOnly, deprecated, default: value, requiredWhen, ...own } = simple
    const kept = { nullable, readOnly, writeOnly, deprecated, requiredWhen, description: simple.description }
    this.#enter({ key, name, schema: this.inside(own, name) })
    const notes = Object.fromEntries(Object.entries(kept).filter(([, note]) => note !== undefined)) as Partial<Schema>
    return { ref: key, ...notes, ...(value === undefined ? {} : { default: value }) }
  }
}

/** An object with properties, or several parts made one. */
function deservesName(schema: Schema): boolean {
  if (schema.ref !== undefined) return false
  const objects = schema.types === undefined || schema.types.every((type) => type === 'object')
  return objects && ((schema.properties?.size ?? 0) > 0 || (schema.allOf ?? []).filter(isTelling).length > 1)
}

/** Whether a part of an allOf says what a value is, and not only how large it may be. */
function isTelling({ ref, types, properties, allOf, oneOf, anyOf }: Schema): boolean {
  return [ref, types, properties, allOf, oneOf, anyOf].some((member) => member !== undefined)
}

const WRAPPER_NOTES = new Set([
  'title',
  'description',
  'deprecated',
  'readOnly',
  'writeOnly',
  'default',
  'examples',
  'nullable',
  'requiredWhen',
  'allOf',
  'oneOf',
  'anyOf',
])

/** `allOf` (or a union) of one reference is how 3.0 puts a description beside it: it means the reference. */
export function unwrap(schema: Schema): Schema {
  const parts = schema.allOf ?? schema.oneOf ?? schema.anyOf
  const [only] = parts ?? []
  const keywords = Object.keys(schema)
  if (parts?.length !== 1 || only?.ref === undefined || !keywords.every((keyword) => WRAPPER_NOTES.has(keyword)))
    return schema
  if (keywords.filter((keyword) => keyword.endsWith('Of')).length > 1) return schema
  const { allOf: _all, oneOf: _one, anyOf: _any, ...notes } = schema
  return { ...only, ...notes }
}
