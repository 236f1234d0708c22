import type { OperationEntry } from './types.js'

/** Operations that pair up by path: `/desktops` lists and creates what `/desktops/{id}` shows, changes and deletes. */

export type Role = 'create' | 'list' | 'show' | 'update' | 'remove'

/** What an operation does in its collection. */
export interface Part {
  readonly role: Role
  /** The collection's path template. */
  readonly collection: string
  /** The parameter that names one of its things. */
  readonly parameter: string
  /** The name of the operation that lists the collection. */
  readonly list: string | undefined
}

const ROLES: Readonly<Record<string, Role>> = { GET: 'show', PUT: 'update', PATCH: 'update', DELETE: 'remove' }

/** The part of each operation that has one, by operation name. */
export function pairUp(entries: readonly OperationEntry[]): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>()
  const byPath = new Map<string, OperationEntry[]>()
  for (const entry of entries) byPath.set(entry.path, [...(byPath.get(entry.path) ?? []), entry])
  for (const [path, items] of byPath) {
    const item = /^(.*[^/])\/\{([^{}]+)\}$/.exec(path)
    const collection = item?.[1]
    const parameter = item?.[2]
    if (collection === undefined || parameter === undefined) continue
    const around = byPath.get(collection) ?? []
    const list = around.find(({ method }) => method.toUpperCase() === 'GET')
    const create = around.find(({ method }) => method.toUpperCase() === 'POST')
    const common = { collection, parameter, list: list?.name }
    const add = (entry: OperationEntry, role: Role): void => {
      if (!parts.has(entry.name)) parts.set(entry.name, { role, ...common })
    }
    if (list) add(list, 'list')
    if (create) add(create, 'create')
    for (const entry of items) {
      const role = ROLES[entry.method.toUpperCase()]
      if (role) add(entry, role)
    }
  }
  return parts
}
