import type { Path } from './target.js'

/** How far below the root the parts stand whose names are kept: a path item, a kind of component. */
export const PART_DEPTH = 2

/**
 * The member names below each part of a document, gathered once and forgotten as corrections change a part: a query by name then
 * looks into those parts alone that hold the name. A large spec has hundreds of parts, and an overlay dozens of such queries.
 */
export class MemberNames {
  readonly #known = new Map<object, ReadonlySet<string>>()

  /** Whether a part may hold what a query asks for: of each group of names, one at least. */
  mayHold(part: object, groups: readonly (readonly string[])[]): boolean {
    let names = this.#known.get(part)
    if (!names) {
      names = namesBelow(part)
      this.#known.set(part, names)
    }
    const held = names
    return groups.every((group) => group.some((name) => held.has(name)))
  }

  /** To be told before a value at a path changes. */
  forget(document: unknown, path: Path): void {
    if (path.length < PART_DEPTH) {
      this.#known.clear()
      return
    }
    let part = document
    for (const key of path.slice(0, PART_DEPTH)) part = (part as Record<string | number, unknown>)[key]
    if (typeof part === 'object' && part !== null) this.#known.delete(part)
  }
}

function namesBelow(part: object): Set<string> {
  const names = new Set<string>()
  const open: object[] = [part]
  for (let value = open.pop(); value; value = open.pop()) {
    if (Array.isArray(value)) {
      for (const item of value as unknown[]) if (typeof item === 'object' && item !== null) open.push(item)
      continue
    }
    for (const key of Object.keys(value)) {
      names.add(key)
      const child = (value as Record<string, unknown>)[key]
      if (typeof child === 'object' && child !== null) open.push(child)
    }
  }
  return names
}
