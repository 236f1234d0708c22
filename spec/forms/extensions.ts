import { mapObjects } from './walk.js'

/** The document without its `x-` members, for tools that choke on them. Names that begin with `x-` (headers, say) stay. */
export function withoutExtensions<T>(document: T): T {
  return mapObjects(document, (object) =>
    Object.fromEntries(Object.entries(object).filter(([name]) => !name.startsWith('x-'))),
  ) as T
}
