/** Regular expressions as trees, for the subset that schemas use; what lies outside it gives undefined. */

export type Ranges = readonly (readonly [from: number, to: number])[]

export type Node =
  | { readonly kind: 'set'; readonly ranges: Ranges }
  | { readonly kind: 'sequence' | 'choice'; readonly nodes: readonly Node[] }
  | { readonly kind: 'repeat'; readonly node: Node; readonly least: number; readonly most: number }
  | { readonly kind: 'start' | 'end' | 'boundary' }
  | { readonly kind: 'look'; readonly ahead: boolean; readonly negative: boolean; readonly node: Node }

const LAST = 0x10ffff
const DIGIT: Ranges = [[48, 57]]
const WORD: Ranges = [[48, 57], [65, 90], [95, 95], [97, 122]] // prettier-ignore
const SPACE: Ranges = [[9, 13], [32, 32], [160, 160], [0x1680, 0x1680], [0x2000, 0x200a], [0x2028, 0x2029], [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000], [0xfeff, 0xfeff]] // prettier-ignore
const NEWLINE: Ranges = [[10, 10], [13, 13], [0x2028, 0x2029]] // prettier-ignore
const CLASSES: Readonly<Record<string, Ranges>> = {
  ...{ d: DIGIT, D: inverse(DIGIT), w: WORD, W: inverse(WORD), s: SPACE, S: inverse(SPACE) },
}
const CONTROLS: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13, 0: 0 }
/** What `\p{...}` may name; others are outside the subset. */
const PROPERTIES: Readonly<Record<string, Ranges>> = {
  ...{ L: [[65, 90], [97, 122]], Lu: [[65, 90]], Ll: [[97, 122]], N: DIGIT, Nd: DIGIT, P: [[33, 35], [44, 47]] }, // prettier-ignore
  ...{ Letter: [[65, 90], [97, 122]], Alphabetic: [[65, 90], [97, 122]] }, // prettier-ignore
}

/** Everything but the given ranges. */
export function inverse(ranges: Ranges): Ranges {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0])
  const rest: [number, number][] = []
  let next = 0
  for (const [from, to] of sorted) {
    if (from > next) rest.push([next, from - 1])
    next = Math.max(next, to + 1)
  }
  if (next <= LAST) rest.push([next, LAST])
  return rest
}

class Unsupported extends Error {}

/** The parsed tree, and whether it says exactly what the text says (Unicode properties are cut down to ASCII). */
export interface Parsed {
  readonly node: Node
  readonly exact: boolean
}

/**
 * Parses a regular expression.
 * @returns undefined for what the subset lacks: back references, inline flags, named properties beyond a few.
 */
export function parsePattern(source: string): Parsed | undefined {
  const parser = new Parser(source)
  try {
    const node = parser.choice()
    return parser.done ? { node, exact: parser.exact } : undefined
  } catch (error) {
    if (error instanceof Unsupported) return undefined
    throw error
  }
}

const MOST_DEPTH = 100

class Parser {
  readonly #text: string
  #at = 0
  #depth = 0
  exact = true

  constructor(source: string) {
    this.#text = source
  }

  get done(): boolean {
    return this.#at >= this.#text.length
  }

  choice(): Node {
    if (++this.#depth > MOST_DEPTH) throw new Unsupported()
    const nodes = [this.#sequence()]
    while (this.#take('|')) nodes.push(this.#sequence())
    this.#depth--
    return nodes.length === 1 ? (nodes[0] as Node) : { kind: 'choice', nodes }
  }

  #sequence(): Node {
    const nodes: Node[] = []
    while (!this.done && !this.#sees('|') && !this.#sees(')')) nodes.push(this.#quantified())
    return nodes.length === 1 ? (nodes[0] as Node) : { kind: 'sequence', nodes }
  }

  #quantified(): Node {
    let node = this.#atom()
    for (let range = this.#quantifier(); range; range = this.#quantifier()) {
      node = { kind: 'repeat', node, least: range[0], most: range[1] }
    }
    return node
  }

  #quantifier(): [number, number] | undefined {
    const counted = /\{(\d{1,6})(?:(,)(\d{0,6}))?\}/y
    counted.lastIndex = this.#at
    const match = counted.exec(this.#text)
    let range: [number, number] | undefined
    if (match) {
      this.#at += match[0].length
      const least = Number(match[1])
      range = [least, match[2] ? (match[3] ? Number(match[3]) : Infinity) : least]
      if (range[1] < range[0]) throw new Unsupported()
    } else if (this.#take('*')) range = [0, Infinity]
    else if (this.#take('+')) range = [1, Infinity]
    else if (this.#take('?')) range = [0, 1]
    // A lazy quantifier matches the same texts.
    if (range) this.#take('?')
    return range
  }

  #atom(): Node {
    const character = this.#next()
    if (character === '^') return { kind: 'start' }
    if (character === '$') return { kind: 'end' }
    if (character === '.') return { kind: 'set', ranges: inverse(NEWLINE) }
    if (character === '[') return { kind: 'set', ranges: this.#class() }
    if (character === '(') return this.#group()
    if (character === '\\') return this.#escape()
    if ('*+?)'.includes(character)) throw new Unsupported()
    return literal(character)
  }

  #group(): Node {
    const look = /\?(<?)([=!])/y
    look.lastIndex = this.#at
    const match = look.exec(this.#text)
    if (match) this.#at += match[0].length
    else {
      const named = /\?(?::|<[A-Za-z_]\w*>)/y
      named.lastIndex = this.#at
      this.#at += named.exec(this.#text)?.[0].length ?? 0
      if (this.#sees('?')) throw new Unsupported()
    }
    const node = this.choice()
    if (!this.#take(')')) throw new Unsupported()
    return match ? { kind: 'look', ahead: match[1] === '', negative: match[2] === '!', node } : node
  }

  #escape(): Node {
    if (this.#take('b')) return { kind: 'boundary' }
    if (/[1-9kBAZzGQE]/.test(this.#text[this.#at] ?? '')) throw new Unsupported()
    return { kind: 'set', ranges: this.#escaped() }
  }

  /** What stands after a backslash, in a class or outside. */
  #escaped(): Ranges {
    const code = /(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))/y
    code.lastIndex = this.#at
    const match = code.exec(this.#text)
    if (match) {
      this.#at += match[0].length
      const point = Number.parseInt(match[1] ?? match[2] ?? match[3] ?? '', 16)
      if (point > LAST) throw new Unsupported()
      return [[point, point]]
    }
    const property = /([pP])\{([A-Za-z_=]{1,40})\}/y
    property.lastIndex = this.#at
    const named = property.exec(this.#text)
    if (named) return this.#property(named)
    const character = this.#next()
    if (Object.hasOwn(CLASSES, character)) return CLASSES[character] as Ranges
    const point = Object.hasOwn(CONTROLS, character) ? (CONTROLS[character] as number) : (character.codePointAt(0) ?? 0)
    return [[point, point]]
  }

  #property(named: RegExpExecArray): Ranges {
    const name = (named[2] ?? '').replace(/^.*=/, '')
    const ranges = Object.hasOwn(PROPERTIES, name) ? PROPERTIES[name] : undefined
    if (!ranges) throw new Unsupported()
    this.#at += named[0].length
    this.exact = false
    return named[1] === 'P' ? inverse(ranges) : ranges
  }

  #class(): Ranges {
    const negative = this.#take('^')
    const ranges: (readonly [number, number])[] = []
    while (!this.#take(']')) {
      const from = this.#classAtom()
      const single = from.length === 1 && from[0]?.[0] === from[0]?.[1]
      if (single && this.#sees('-') && this.#text[this.#at + 1] !== ']') {
        this.#next()
        const to = this.#classAtom()
        ranges.push(...span(from, to))
      } else ranges.push(...from)
    }
    return negative ? inverse(ranges) : ranges
  }

  #classAtom(): Ranges {
    const character = this.#next()
    if (character === '\\') return this.#take('b') ? [[8, 8]] : this.#escaped()
    const point = character.codePointAt(0) ?? 0
    return [[point, point]]
  }

  #sees(text: string): boolean {
    return this.#text.startsWith(text, this.#at)
  }

  #take(text: string): boolean {
    if (!this.#sees(text)) return false
    this.#at += text.length
    return true
  }

  #next(): string {
    const point = this.#text.codePointAt(this.#at)
    if (point === undefined) throw new Unsupported()
    const character = String.fromCodePoint(point)
    this.#at += character.length
    return character
  }
}

/** `a-z`; beside a class (`\w-x`) the hyphen is itself, as in patterns without the `u` flag. */
function span(from: Ranges, to: Ranges): Ranges {
  const first = from[0]?.[0] ?? 0
  const last = to[0]?.[1] ?? 0
  if (to.length !== 1 || to[0]?.[0] !== last) return [...from, [45, 45], ...to]
  if (last < first) throw new Unsupported()
  return [[first, last]]
}

function literal(character: string): Node {
  const point = character.codePointAt(0) ?? 0
  return { kind: 'set', ranges: [[point, point]] }
}
