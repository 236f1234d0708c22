import type { Schema } from '../load/document.js'
import { goes } from '../model/walk.js'
import type { ApiModel } from '../model/types.js'
import { objectKey, stringLiteral, valueLiteral } from './encode.js'
import { group, ifBreak, indent, join, LINE, SOFT, type Doc } from './layout.js'

/** An object literal in prettier's layout. */
export function objectDoc(members: readonly (readonly [name: string, value: Doc])[]): Doc {
  if (members.length === 0) return '{}'
  const docs = members.map(([name, value]): Doc => {
    // A string that does not fit beside its key stands below it.
    const below = typeof value === 'string' && /^['"]/.test(value)
    return [`${objectKey(name)}:`, below ? group(indent([LINE, value])) : [' ', value]]
  })
  return group(['{', indent([LINE, join([',', LINE], docs), ifBreak(',')]), LINE, '}'])
}

function arrayDoc(items: readonly Doc[]): Doc {
  return items.length === 0 ? '[]' : group(['[', indent([SOFT, join([',', LINE], items), ifBreak(',')]), SOFT, ']'])
}

const STRINGS: ReadonlyMap<string, string> = new Map([
  ['date-time', '2026-01-31T08:00:00Z'],
  ['date', '2026-01-31'],
  ['uuid', '3f2504e0-4f89-41d3-9a0c-0305e82c3301'],
  ['email', 'someone@example.com'],
  ['uri', 'https://example.com'],
  ['ipv4', '192.0.2.1'],
])

/** Makes expressions that have a schema's request type. */
export class Sampler {
  readonly #model: ApiModel

  constructor(model: ApiModel) {
    this.#model = model
  }

  /** An object literal; undefined where a member has no value that could be written down. */
  object(members: readonly (readonly [string, Schema])[], files = false, depth = 0): Doc | undefined {
    const docs = members.map(([name, schema]) => [name, this.value(schema, name, files, depth + 1)] as const)
    const known = docs.filter((entry): entry is readonly [string, Doc] => entry[1] !== undefined)
    return known.length < docs.length ? undefined : objectDoc(known)
  }

  /** An expression for a schema; `name` is what a string without example says. */
  value(schema: Schema, name: string, files = false, depth = 0): Doc | undefined {
    if (depth > 8) return undefined
    const target = schema.ref === undefined ? schema : this.#model.schemas.get(schema.ref)?.schema
    if (!target) return 'null'
    if (target.ref !== undefined) return this.value(target, name, files, depth + 1)
    const [choice] = (target.enum ?? []).filter((value) => ['string', 'number', 'boolean'].includes(typeof value))
    if (choice !== undefined) return valueLiteral(choice)
    if (target.nullable && depth > 0) return 'null'
    if (target.oneOf || target.anyOf) return this.#alternative(target, name, files, depth)
    if (target.allOf || target.types?.includes('object')) return this.#members(schema, target, files, depth)
    return this.#scalar(target, name, files, depth)
  }

  #alternative(schema: Schema, name: string, files: boolean, depth: number): Doc | undefined {
    // Beside other keywords an alternative is only part of the value, which is then too special for an example.
    if (schema.allOf || schema.properties || (schema.oneOf && schema.anyOf)) return undefined
    for (const alternative of schema.oneOf ?? schema.anyOf ?? []) {
      const text = this.value(alternative, name, files, depth + 1)
      if (text !== undefined) return text
    }
    return undefined
  }

  #members(schema: Schema, target: Schema, files: boolean, depth: number): Doc | undefined {
    const properties = new Map<string, Schema>()
    const required = new Set<string>()
    if (!this.#collect(target, properties, required, 0)) return undefined
    const narrowed =
      (schema.ref === undefined ? undefined : this.#model.schemas.get(schema.ref)?.discriminated) ??
      new Map<string, readonly string[]>()
    for (const [name, values] of narrowed) {
      required.add(name)
      const said = properties.get(name)
      if (!said?.enum) properties.set(name, { types: ['string'], enum: values })
    }
    const members = [...required].flatMap((name): [string, Schema][] => {
      const property = properties.get(name)
      return property && goes(property, 'request') ? [[name, property]] : []
    })
    return this.object(members, files, depth)
  }

  /** Gathers properties and required names through allOf; false where a part is no object. */
  #collect(schema: Schema, properties: Map<string, Schema>, required: Set<string>, depth: number): boolean {
    const target = schema.ref === undefined ? schema : this.#model.schemas.get(schema.ref)?.schema
    if (!target || depth > 20 || target.oneOf || target.anyOf || target.enum) return false
    if (target.ref !== undefined) return this.#collect(target, properties, required, depth + 1)
    const inherited = (target.allOf ?? []).every((part) => this.#collect(part, properties, required, depth + 1))
    for (const [name, property] of target.properties ?? []) properties.set(name, property)
    for (const name of target.required ?? []) required.add(name)
    return inherited && (target.types === undefined || target.types.includes('object'))
  }

  #scalar(schema: Schema, name: string, files: boolean, depth: number): Doc | undefined {
    const [type] = schema.types ?? []
    const fitting = schema.examples?.find((example) => typeof example === (type === 'integer' ? 'number' : type))
    if (type === 'array') return this.#array(schema, name, files, depth)
    if (type === 'string' && schema.format === 'binary' && files) return "new Blob(['...'])"
    if (fitting !== undefined && typeof fitting !== 'object') return valueLiteral(fitting)
    if (type === 'integer' || type === 'number') return String(schema.minimum ?? Math.min(1, schema.maximum ?? 1))
    if (type === 'boolean') return 'true'
    if (type === 'null' || type === undefined) return 'null'
    return stringLiteral(STRINGS.get(schema.format ?? '') ?? name)
  }

  #array(schema: Schema, name: string, files: boolean, depth: number): Doc | undefined {
    if (schema.prefixItems) {
      const items = schema.prefixItems.map((item) => this.value(item, name, files, depth + 1))
      const known = items.filter((item) => item !== undefined)
      return known.length < items.length ? undefined : arrayDoc(known)
    }
    // An empty array ends a recursion that has no other end.
    const item = schema.items && this.value(schema.items, name, files, depth + 1)
    return item === undefined ? '[]' : arrayDoc([item])
  }
}
