import { compilePattern } from './pattern.js'
import type { Node, Ranges } from './pattern-parse.js'
import { Random } from './random.js'

export interface LengthRange {
  readonly least: number
  readonly most: number
}

const ATTEMPTS = 160

/**
 * Makes a text that matches a pattern and has a length in the range.
 * @param accepts what else must hold; the pattern itself is tested here
 * @returns undefined when none was found
 */
export function makeMatching(
  source: string,
  length: LengthRange,
  seed: number,
  accepts: (text: string) => boolean,
): string | undefined {
  const pattern = compilePattern(source)
  if (!pattern.node) return undefined
  const random = new Random(seed)
  const spreads = [0, 3, 6, length.least, 12, Math.min(length.most, 40)]
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    // A wanted length of at least 1 keeps `^.*$` from giving empty texts where others are allowed.
    const spread = spreads[(attempt + 1) % spreads.length] ?? 0
    const text = fit(write(pattern.node, random, spread, attempt), length, source)
    if (text !== undefined && pattern.test(text) && accepts(text)) return text
  }
  return undefined
}

/** Brings a text of an open-ended pattern to the wanted length. */
function fit(text: string, { least, most }: LengthRange, source: string): string | undefined {
  if (text.length > most) return source.endsWith('$') ? undefined : text.slice(0, most)
  if (text.length >= least) return text
  return source.endsWith('$') && source.startsWith('^') ? undefined : text.padEnd(least, 'a')
}

function write(node: Node, random: Random, spread: number, attempt: number): string {
  switch (node.kind) {
    case 'set':
      return character(node.ranges, random, attempt)
    case 'sequence':
      return node.nodes.map((child) => write(child, random, spread, attempt)).join('')
    case 'choice':
      return write(random.pick(node.nodes), random, spread, attempt)
    case 'repeat': {
      const most = Math.min(
        node.most,
        Math.max(node.least, spread === 0 ? node.least : node.least + random.int(1, spread)),
      )
      return Array.from({ length: most }, () => write(node.node, random, spread, attempt)).join('')
    }
    // Assertions stand for no characters; whether they hold is tested on the whole text.
    default:
      return ''
  }
}

const PRINTABLE: Ranges = [[48, 57], [97, 122], [65, 90], [45, 46], [95, 95], [33, 126], [32, 32]] // prettier-ignore

/** A character of the set: digits and letters where it has them, other printable ones now and then, else its first. */
function character(ranges: Ranges, random: Random, attempt: number): string {
  const usable = usableOf(ranges)[attempt % 3] as Ranges
  const [from, to] = random.pick(usable.length > 0 ? usable : ranges.length > 0 ? ranges : [[97, 97] as const])
  const point = random.int(from, Math.min(to, from + 500))
  return String.fromCodePoint(point >= 0xd800 && point <= 0xdfff ? 0xfffd : point)
}

const usables = new WeakMap<Ranges, readonly Ranges[]>()

/** The printable part of a set: the plainest characters alone, with some others, with all. */
function usableOf(ranges: Ranges): readonly Ranges[] {
  let known = usables.get(ranges)
  if (!known) {
    const all = overlap(ranges, PRINTABLE)
    const plainer = [3, 5, 6].map((count) => overlap(ranges, PRINTABLE.slice(0, count)))
    known = plainer.map((part) => (part.length > 0 ? part : all))
    usables.set(ranges, known)
  }
  return known
}

function overlap(a: Ranges, b: Ranges): [number, number][] {
  return a.flatMap(([from, to]) =>
    b.flatMap(([first, last]): [number, number][] =>
      first <= to && last >= from ? [[Math.max(from, first), Math.min(to, last)]] : [],
    ),
  )
}
