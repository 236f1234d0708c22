/** Pairing the members of two collections by key, and finding renames among those left over. */

export interface Pairs<T> {
  readonly both: readonly (readonly [key: string, before: T, after: T])[]
  readonly removed: readonly (readonly [key: string, value: T])[]
  readonly added: readonly (readonly [key: string, value: T])[]
}

export function pairUp<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): Pairs<T> {
  const both: [string, T, T][] = []
  const removed: [string, T][] = []
  for (const [key, value] of before) {
    const other = after.get(key)
    if (other === undefined) removed.push([key, value])
    else both.push([key, value, other])
  }
  return { both, removed, added: [...after].filter(([key]) => !before.has(key)) }
}

export interface Rename<T> {
  readonly from: string
  readonly to: string
  readonly before: T
  readonly after: T
}

/**
 * Recognises renames: a removed and an added member that say the same (by `same`: type and text, say) and that are each
 * other's only such partner, or, where several say the same, those whose names are nearest. A member that shares neither its
 * text nor most of its name with the other is not a rename.
 */
export function findRenames<T>(
  pairs: Pairs<T>,
  same: (before: T, after: T) => 'text' | 'type' | false,
): { renames: Rename<T>[]; rest: Pairs<T> } {
  const candidates = pairs.removed
    .flatMap(([from, before]) =>
      pairs.added.map(([to, after]) => ({ from, to, before, after, score: score(from, to, same(before, after)) })),
    )
    .filter((candidate) => candidate.score > 0)
    .sort((a, b) => b.score - a.score || (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1))
  const taken = new Set<string>()
  const renames: Rename<T>[] = []
  for (const { from, to, before, after } of candidates) {
    if (taken.has(`-${from}`) || taken.has(`+${to}`)) continue
    taken.add(`-${from}`).add(`+${to}`)
    renames.push({ from, to, before, after })
  }
  return {
    renames,
    rest: {
      both: pairs.both,
      removed: pairs.removed.filter(([key]) => !taken.has(`-${key}`)),
      added: pairs.added.filter(([key]) => !taken.has(`+${key}`)),
    },
  }
}

/** 0 = no rename. The same text speaks for itself; the same type alone needs names that are more alike than not. */
function score(from: string, to: string, same: 'text' | 'type' | false): number {
  if (!same) return 0
  const alike = similarity(from, to)
  if (same === 'text') return 1 + alike
  return alike >= 0.6 ? alike : 0
}

/** 1 for equal names, 0 for names without anything in common: the share of equal pairs of neighbouring letters (Dice). */
export function similarity(a: string, b: string): number {
  const normal = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const [x, y] = [normal(a), normal(b)]
  if (x === y) return x === '' ? 0 : 1
  if (x.length < 2 || y.length < 2) return 0
  const counts = new Map<string, number>()
  for (let i = 0; i < x.length - 1; i++) counts.set(x.slice(i, i + 2), (counts.get(x.slice(i, i + 2)) ?? 0) + 1)
  let shared = 0
  for (let i = 0; i < y.length - 1; i++) {
    const left = counts.get(y.slice(i, i + 2)) ?? 0
    if (left > 0) {
      shared++
      counts.set(y.slice(i, i + 2), left - 1)
    }
  }
  return (2 * shared) / (x.length + y.length - 2)
}
