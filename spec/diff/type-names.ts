import type { OpenApiDocument, Schema } from '../contract/openapi.js'
import type { Changes } from './collect.js'
import { pairUp } from './pairs.js'
import { type At, child, members, unescaped } from './resolve.js'

/**
 * Names of schemas are not on the wire, but they are names of exported types. What took a type's place is known from the values
 * that were compared; a type that went with everything that had it is told by that.
 */
export function compareTypeNames(before: OpenApiDocument, after: OpenApiDocument, changes: Changes): void {
  const root: At<unknown> = { value: undefined, pointer: '#', place: undefined }
  const schemas = (document: OpenApiDocument): Map<string, Schema> => members(document.components?.schemas)
  const now = schemas(after)
  const used = referredTo(before)
  const successors = new Map([...changes.types].map(([name, next]) => [unescaped(name), next && unescaped(next)]))
  const at = (name: string, schema: Schema): At<Schema> => child(root, schema, 'components', 'schemas', name)
  const common = { class: 'compatible', side: 'both', step: 'major' } as const
  for (const [name, schema] of pairUp(schemas(before), now).removed) {
    const { pointer, place } = at(name, schema)
    const subject = `type \`${name}\``
    const next = successors.get(name)
    const successor = next === undefined ? undefined : now.get(next)
    if (next !== undefined && successor !== undefined) {
      const said = { pointer: at(next, successor).pointer, before: name, after: next }
      const places = { oldPlace: place, newPlace: at(next, successor).place }
      changes.add({ ...common, ...said, ...places, kind: 'schema-renamed', subject })
    } else if (successors.has(name) || !used.has(name)) {
      changes.add({ ...common, kind: 'schema-removed', pointer, subject, oldPlace: place })
    }
  }
}

/** The names of all schemas that something refers to. */
function referredTo(document: OpenApiDocument): Set<string> {
  const found = new Set<string>()
  const stack: unknown[] = [document.paths, document.components]
  while (stack.length > 0) {
    const value = stack.pop()
    if (typeof value !== 'object' || value === null) continue
    const ref = (value as { $ref?: unknown }).$ref
    const name = typeof ref === 'string' ? /^#\/components\/schemas\/([^/]+)$/.exec(ref)?.[1] : undefined
    if (name !== undefined) found.add(unescaped(name))
    for (const member of Object.values(value)) stack.push(member)
  }
  return found
}
