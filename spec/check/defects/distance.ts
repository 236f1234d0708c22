import { compareText } from '../../contract/diagnostic.js'

/** The edit distance (Levenshtein) of two texts, or `limit + 1` when it is larger. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  const [x, y] = differing(a, b)
  if (x.length === 0 || y.length === 0) return Math.max(x.length, y.length)
  // What begins and ends differently and is longer than a letter is two edits apart at least: most pairs of names.
  if (limit < 2 && Math.max(x.length, y.length) > 1) return limit + 1
  return distance(x, y, limit)
}

/** Two texts without what they begin and end with alike, which costs no edits. */
function differing(a: string, b: string): [string, string] {
  let start = 0
  const most = Math.min(a.length, b.length)
  while (start < most && a[start] === b[start]) start++
  let end = 0
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)]
}

function distance(a: string, b: string, limit: number): number {
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
