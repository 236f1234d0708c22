import type { OperationEntry } from './types.js'

/** Finds the operation for a method and a path: static segments win over parameters, whatever the order in the spec. */

export interface Route {
  readonly entry: OperationEntry
  readonly params: Readonly<Record<string, string>>
}

export type Match = Route | { readonly allowed: readonly string[] } | undefined

interface Leaf {
  readonly entry: OperationEntry
  readonly names: readonly string[]
}

interface Branch {
  readonly statics: Map<string, Branch>
  /** Segments with text beside their parameters (`{id}.json`), the longest text first. */
  readonly mixed: { readonly source: string; readonly text: number; readonly pattern: RegExp; readonly next: Branch }[]
  param: Branch | undefined
  readonly leaves: Map<string, Leaf>
}

export class Router {
  readonly #root = newBranch()
  readonly #bases: readonly string[]

  constructor(entries: readonly OperationEntry[], basePaths: readonly string[] = []) {
    for (const entry of entries) this.#add(entry)
    this.#bases = [...new Set(basePaths.map((path) => path.replace(/\/+$/, '')))]
      .filter((path) => path !== '')
      .sort((a, b) => b.length - a.length)
  }

  /**
   * The operation for a request.
   * @param path the URL's path, still percent-encoded
   * @returns the methods that the path takes where the method is wrong; undefined for an unknown path
   */
  find(method: string, path: string): Match {
    const allowed = new Set<string>()
    for (const base of [...this.#bases.filter((prefix) => path.startsWith(`${prefix}/`)), '']) {
      const route = this.#search(method.toUpperCase(), path.slice(base.length), allowed)
      if (route) return route
    }
    return allowed.size > 0 ? { allowed: [...allowed].sort() } : undefined
  }

  #add(entry: OperationEntry): void {
    let branch = this.#root
    const names: string[] = []
    for (const segment of entry.path.split('/')) branch = step(branch, segment, names)
    const method = entry.method.toUpperCase()
    if (!branch.leaves.has(method)) branch.leaves.set(method, { entry, names })
  }

  #search(method: string, path: string, allowed: Set<string>): Route | undefined {
    const segments = path.split('/').map(decoded)
    const visit = (branch: Branch, at: number, values: readonly string[]): Route | undefined => {
      const segment = segments[at]
      if (segment === undefined) return leafOf(branch, method, values, allowed)
      const next = branch.statics.get(segment)
      const found = next && visit(next, at + 1, values)
      if (found) return found
      for (const { pattern, next: after } of branch.mixed) {
        // Several holes in one segment take time by powers of its length; no real segment is that long.
        const match = segment.length > 500 ? null : pattern.exec(segment)
        const deeper = match && visit(after, at + 1, [...values, ...match.slice(1)])
        if (deeper) return deeper
      }
      return branch.param && segment !== '' ? visit(branch.param, at + 1, [...values, segment]) : undefined
    }
    return visit(this.#root, 0, [])
  }
}

function newBranch(): Branch {
  return { statics: new Map(), mixed: [], param: undefined, leaves: new Map() }
}

function leafOf(branch: Branch, method: string, values: readonly string[], allowed: Set<string>): Route | undefined {
  const leaf = branch.leaves.get(method)
  if (!leaf) {
    // What the most specific path takes is what the path takes; wider ones come later.
    if (allowed.size === 0) for (const known of branch.leaves.keys()) allowed.add(known)
    return undefined
  }
  const params: Record<string, string> = Object.create(null) as Record<string, string>
  leaf.names.forEach((name, i) => (params[name] = values[i] ?? ''))
  return { entry: leaf.entry, params }
}

function step(branch: Branch, segment: string, names: string[]): Branch {
  const holes = [...segment.matchAll(/\{([^{}]*)\}/g)]
  names.push(...holes.map((hole) => hole[1] ?? ''))
  if (holes.length === 0) return child(branch.statics, decoded(segment))
  if (holes.length === 1 && holes[0]?.[0] === segment) return (branch.param ??= newBranch())
  const source = segment
    .split(/\{[^{}]*\}/)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
    .join('(.+)')
  const known = branch.mixed.find((mixed) => mixed.source === source)
  if (known) return known.next
  const made = { source, text: source.length, pattern: new RegExp(`^${source}$`, 's'), next: newBranch() }
  branch.mixed.push(made)
  branch.mixed.sort((a, b) => b.text - a.text)
  return made.next
}

function child(statics: Map<string, Branch>, segment: string): Branch {
  const known = statics.get(segment)
  if (known) return known
  const made = newBranch()
  statics.set(segment, made)
  return made
}

function decoded(segment: string): string {
  if (!segment.includes('%')) return segment
  try {
    return decodeURIComponent(segment)
  } catch {
    // A bare percent sign stands for itself.
    return segment
  }
}
