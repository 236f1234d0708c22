import { compareText } from '../../contract/diagnostic.js'

/** The edit distance (Levenshtein) of two texts, or `limit + 1` when it is larger. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + cost))
    }
    if (Math.min(...next) > limit) return limit + 1
    row = next
  }
  return row[b.length]!
}

/** How far a misspelling may be from the word: a third of its length, four letters at most. */
export function spellingLimit(name: string): number {
  return Math.min(4, Math.floor(name.length / 3))
}

/** The candidate nearest to a name within reach of a misspelling; ties go to the first in code-unit order. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  const limit = spellingLimit(name)
  let best: { candidate: string; distance: number } | undefined
  for (const candidate of [...candidates].sort(compareText)) {
    const distance = editDistance(name, candidate, limit)
    if (distance <= limit && (!best || distance < best.distance)) best = { candidate, distance }
  }
  return best?.candidate
}
