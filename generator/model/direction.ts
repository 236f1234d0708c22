import type { Schema, SchemaKey } from '../load/document.js'
import { isOpenEnum, nodesOf, reach } from './walk.js'

/** Which schemas each direction uses, and which of them are not the same in both. */
export interface Directions {
  readonly requests: ReadonlySet<SchemaKey>
  readonly responses: ReadonlySet<SchemaKey>
  /** Schemas whose request form is another type than their response form. */
  readonly different: ReadonlySet<SchemaKey>
}

/**
 * Finds where a schema needs two types: one for requests (closed enumerations, no readOnly properties) and one for responses
 * (open enumerations, no writeOnly properties).
 */
export function findDirections(
  schemas: ReadonlyMap<SchemaKey, Schema>,
  sent: Iterable<Schema>,
  received: Iterable<Schema>,
): Directions {
  return {
    requests: reach(schemas, sent, 'request'),
    responses: reach(schemas, received, 'response'),
    different: findDifferent(schemas),
  }
}

function findDifferent(schemas: ReadonlyMap<SchemaKey, Schema>): Set<SchemaKey> {
  const users = new Map<SchemaKey, SchemaKey[]>()
  const different = new Set<SchemaKey>()
  for (const [key, schema] of schemas) {
    for (const node of nodesOf(schema)) {
      if (node.ref !== undefined) addTo(users, node.ref, key)
      if (differs(schemas, node, schema)) different.add(key)
    }
  }
  // Whoever uses a schema that differs, differs.
  const open = [...different]
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    for (const user of users.get(key) ?? []) {
      if (different.has(user)) continue
      different.add(user)
      open.push(user)
    }
  }
  return different
}

// A named enumeration keeps one type, which stays closed; it is opened where a response refers to it.
function differs(schemas: ReadonlyMap<SchemaKey, Schema>, node: Schema, root: Schema): boolean {
  if (node.readOnly || node.writeOnly) return node !== root
  if (node.ref === undefined) return node !== root && isOpenEnum(node)
  const target = schemas.get(node.ref)
  return target !== undefined && isOpenEnum(target)
}

function addTo(users: Map<SchemaKey, SchemaKey[]>, used: SchemaKey, user: SchemaKey): void {
  const known = users.get(used)
  if (known) known.push(user)
  else users.set(used, [user])
}
