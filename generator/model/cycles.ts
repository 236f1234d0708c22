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
  const closing = findClosing(schemas)
  const rewrite = (schema: Schema, key: SchemaKey): Schema => {
    if (schema.ref !== undefined) {
      if (!closing.get(key)?.has(schema.ref)) return schema
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
  return new Map([...schemas].map(([key, named]) => [key, { ...named, schema: rewrite(named.schema, key) }]))
}

/**
 * Finds the references that lead back to a schema from which they were reached, depth first. The way there is a list and not the
 * call stack: a document may have a chain of thousands.
 */
function findClosing(schemas: ReadonlyMap<SchemaKey, NamedSchema>): Map<SchemaKey, Set<SchemaKey>> {
  const closing = new Map<SchemaKey, Set<SchemaKey>>()
  const seen = new Set<SchemaKey>()
  const open = new Set<SchemaKey>()
  const way: { key: SchemaKey; refs: Iterator<SchemaKey> }[] = []
  const enter = (key: SchemaKey): void => {
    const named = schemas.get(key)
    if (!named || seen.has(key)) return
    seen.add(key)
    open.add(key)
    way.push({ key, refs: directRefs(named.schema) })
  }
  for (const start of schemas.keys()) {
    enter(start)
    for (let last = way.at(-1); last; last = way.at(-1)) {
      const { done, value: ref } = last.refs.next()
      if (done) open.delete(way.pop()?.key ?? '')
      else if (open.has(ref)) closing.set(last.key, (closing.get(last.key) ?? new Set()).add(ref))
      else enter(ref)
    }
  }
  return closing
}

function* directRefs(schema: Schema): Generator<SchemaKey, undefined> {
  if (schema.ref !== undefined) yield schema.ref
  else for (const part of [schema.allOf, schema.oneOf, schema.anyOf].flat()) if (part) yield* directRefs(part)
  return undefined
}
