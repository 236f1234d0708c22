import type { NamedSchema, Schema, SchemaKey } from '../load/document.js'
import { nodesOf } from './walk.js'

/** Property to the values by which a discriminator chooses a schema. */
export type Discriminated = ReadonlyMap<string, readonly string[]>

/**
 * Finds for each schema the discriminator values that choose it: from the mapping of a union, and for a base type that others
 * extend by allOf, from its mapping or the extending schemas' names (OpenAPI 3.0.3, Discriminator Object).
 */
export function findDiscriminated(schemas: ReadonlyMap<SchemaKey, NamedSchema>): Map<SchemaKey, Discriminated> {
  const found = new Map<SchemaKey, Map<string, string[]>>()
  const add = (key: SchemaKey, property: string, value: string): void => {
    const properties = found.get(key) ?? new Map<string, string[]>()
    found.set(key, properties)
    const values = properties.get(property) ?? []
    if (!values.includes(value)) properties.set(property, [...values, value])
  }
  const extenders = findExtenders(schemas)
  for (const { key, schema } of schemas.values()) {
    for (const node of nodesOf(schema)) {
      const { discriminator } = node
      if (!discriminator) continue
      for (const [value, target] of discriminator.mapping)
        if (target !== key) add(target, discriminator.property, value)
      if (node !== schema || node.oneOf || node.anyOf) continue
      const mapped = new Set(discriminator.mapping.values())
      for (const extender of extenders.get(key) ?? []) {
        if (!mapped.has(extender.key)) add(extender.key, discriminator.property, extender.label)
      }
    }
  }
  return found
}

/** The key of a base with a discriminator to the schemas that extend it, at any distance. */
function findExtenders(schemas: ReadonlyMap<SchemaKey, NamedSchema>): Map<SchemaKey, NamedSchema[]> {
  const bases = [...schemas.values()].filter(({ schema }) => schema.discriminator)
  const found = new Map<SchemaKey, NamedSchema[]>(bases.map(({ key }) => [key, []]))
  if (bases.length === 0) return found
  for (const named of schemas.values()) {
    for (const base of basesOf(schemas, named.schema)) found.get(base)?.push(named)
  }
  return found
}

function basesOf(schemas: ReadonlyMap<SchemaKey, NamedSchema>, schema: Schema): Set<SchemaKey> {
  const bases = new Set<SchemaKey>()
  const open: Schema[] = [...(schema.allOf ?? [])]
  for (let part = open.pop(); part; part = open.pop()) {
    if (part.ref === undefined || bases.has(part.ref)) continue
    bases.add(part.ref)
    open.push(...(schemas.get(part.ref)?.schema.allOf ?? []))
  }
  return bases
}
