import type { Schema, SchemaKey } from '../load/document.js'
import type { Direction } from './types.js'

/** A property goes one way only where it is readOnly or writeOnly. */
export function goes(schema: Schema, direction: Direction): boolean {
  return direction === 'request' ? !schema.readOnly : !schema.writeOnly
}

/** The schemas that stand directly inside a schema, in reading order. */
export function childrenOf(schema: Schema): Schema[] {
  return [
    ...(schema.properties?.values() ?? []),
    ...(schema.patternProperties?.values() ?? []),
    ...(typeof schema.additional === 'object' ? [schema.additional] : []),
    ...(schema.items ? [schema.items] : []),
    ...(schema.prefixItems ?? []),
    ...(schema.allOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.anyOf ?? []),
  ]
}

/** Every schema that a schema holds, itself included, references not followed. */
export function* nodesOf(schema: Schema): Generator<Schema> {
  yield schema
  for (const child of childrenOf(schema)) yield* nodesOf(child)
}

/** The keys of all schemas that a value of these schemas can hold when it goes one way. */
export function reach(
  schemas: ReadonlyMap<SchemaKey, Schema>,
  roots: Iterable<Schema>,
  direction: Direction,
): Set<SchemaKey> {
  const reached = new Set<SchemaKey>()
  const open: Schema[] = [...roots]
  for (let schema = open.pop(); schema; schema = open.pop()) {
    if (schema.ref !== undefined && !reached.has(schema.ref)) {
      reached.add(schema.ref)
      const target = schemas.get(schema.ref)
      if (target) open.push(target)
    }
    open.push(...childrenOf(schema).filter((child) => goes(child, direction)))
  }
  return reached
}

/** True for an enumeration that a later version of the service may add values to: several strings, or several numbers. */
export function isOpenEnum(schema: Schema): boolean {
  const values = (schema.enum ?? []).filter((value) => value !== null)
  return values.length > 1 && values.every((value) => typeof value === 'string' || typeof value === 'number')
}
