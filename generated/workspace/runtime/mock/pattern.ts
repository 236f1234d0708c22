import { compileProgram, runProgram } from './pattern-match.js'
import { parsePattern, type Node } from './pattern-parse.js'

/** `pattern` of a schema, as far as it can be used. */
export interface Pattern {
  /** False when the text is no regular expression of ECMAScript: then nothing is checked. */
  readonly usable: boolean
  readonly test: (text: string) => boolean
  /** The pattern as a tree, for making texts; undefined outside the subset. */
  readonly node: Node | undefined
}

const cache = new Map<string, Pattern>()

/** Texts up to this length are matched by the engine's own RegExp, unless the pattern nests its repetitions. */
const SHORT = 300

/** The compiled form of a `pattern`, from a cache. A pattern from a spec may be hostile: no text makes it run for ever. */
export function compilePattern(source: string): Pattern {
  let pattern = cache.get(source)
  if (!pattern) cache.set(source, (pattern = compile(source)))
  return pattern
}

function compile(source: string): Pattern {
  const expression = regExp(source)
  const parsed = parsePattern(source)
  if (!expression) return { usable: false, test: () => true, node: undefined }
  const node = parsed?.node
  const risky = node ? nests(node) : /[+*}]\)?[+*{]/.test(source) || source.length > 1000
  const program = lazily(() => (parsed?.exact ? compileProgram(parsed.node) : undefined))
  const test = (text: string): boolean => {
    if (!risky && text.length <= SHORT) return expression.test(text)
    const machine = program()
    if (machine) return runProgram(machine, text)
    // What can neither be simulated nor trusted is not checked; the RegExp alone could block the process.
    return risky || text.length > 20 * SHORT ? true : expression.test(text)
  }
  return { usable: true, test, node }
}

/** The RegExp as validators build it: with the `u` flag, or without it where that is a syntax error. */
function regExp(source: string): RegExp | undefined {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(source, flags)
    } catch {
      // The next flags may do; a text that is no pattern at all is told by `usable`.
    }
  }
  return undefined
}

/** True when an open repetition holds another repetition or a choice: the shape of catastrophic backtracking. */
function nests(node: Node, inside = false): boolean {
  switch (node.kind) {
    case 'repeat': {
      const open = node.most - node.least > 10
      if (inside && node.most > 1) return true
      return nests(node.node, inside || open)
    }
    case 'choice':
      return inside || node.nodes.some((child) => nests(child, inside))
    case 'sequence':
      return node.nodes.some((child) => nests(child, inside))
    case 'look':
      return nests(node.node, inside)
    default:
      return false
  }
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
