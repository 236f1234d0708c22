import type { NamedSchema, Schema, SchemaKey } from '../load/document.js'
import { placeAt, type ModelContext } from './context.js'

/**
 * Breaks definitions that go in a circle without a property or an array between (`A: oneOf: [A, string]`): no value and no
 * TypeScript type can be made of them. The reference that closes the circle is replaced by a schema that admits everything.
 */
export function breakCycles(
  context: ModelContext,
  schemas: ReadonlyMap<SchemaKey, NamedSchema>,
): Map<SchemaKey, NamedSchema> {
  const done = new Map<SchemaKey, NamedSchema>()
  const open = new Set<SchemaKey>()

  const visit = (key: SchemaKey): void => {
    const named = schemas.get(key)
    if (!named || done.has(key)) return
    open.add(key)
    done.set(key, { ...named, schema: rewrite(named.schema, key) })
    open.delete(key)
  }
  const rewrite = (schema: Schema, key: SchemaKey): Schema => {
    if (schema.ref !== undefined) {
      if (!open.has(schema.ref)) {
        visit(schema.ref)
        return schema
      }
      context.reporter.report('circular-ref', placeAt(context, key), { ref: schema.ref })
      const { ref: _, ...notes } = schema
      return notes
    }
    const list = (parts: readonly Schema[] | undefined): readonly Schema[] | undefined =>
      parts?.map((part) => rewrite(part, key))
    return {
      ...schema,
      ...(schema.allOf ? { allOf: list(schema.allOf) ?? [] } : {}),
      ...(schema.oneOf ? { oneOf: list(schema.oneOf) ?? [] } : {}),
      ...(schema.anyOf ? { anyOf: list(schema.anyOf) ?? [] } : {}),
    }
  }
  for (const key of schemas.keys()) visit(key)
  return new Map([...schemas.keys()].map((key) => [key, done.get(key) as NamedSchema]))
}
