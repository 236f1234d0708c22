import { isCloser, tokenize, type Token } from './json-tokens.js'

/** What the text of an example holds. */
export type JsonReading =
  | { readonly kind: 'values'; readonly values: readonly unknown[]; readonly repairs: readonly string[] }
  /** `line` counts from 0 in the text. */
  | { readonly kind: 'broken'; readonly reason: string; readonly line: number }

/**
 * Parses a JSON example, mended where the mistake is plain (MANUAL-QUIRKS 13): brackets closed too early at a page break, closers
 * too many at the end, trailing and missing commas, line breaks in strings, comments, "..." for "and so on", several values one
 * after the other. `breaks` are the offsets where a page break of the source cut the text.
 */
export function readJson(text: string, breaks: readonly number[] = []): JsonReading {
  const whole = parsed(text)
  if (whole) return { kind: 'values', values: [whole.value], repairs: [] }
  const { tokens, repairs } = tokenize(text)
  if (tokens.length === 0) return { kind: 'broken', reason: 'no JSON', line: 0 }
  const joined = breaks.length > 0 ? mendBreaks(tokens, breaks) : undefined
  const first = joined && finish(joined, [...repairs, 'page break'])
  return (
    first ??
    finish(tokens, repairs) ??
    finish(reopened(tokens), [...repairs, 'closed too early']) ??
    broken(text, tokens)
  )
}

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

/** Before each page break the brackets were closed although the value goes on: those closers are dropped. */
function mendBreaks(tokens: readonly Token[], breaks: readonly number[]): Token[] {
  return breaks.reduce<readonly Token[]>((current, offset) => {
    const cut = current.findIndex((token) => token.at >= offset)
    if (cut < 0) return current
    let end = cut
    while (end > 0 && isCloser(current[end - 1])) end--
    const dropped = cut - end
    const after = current.slice(cut)
    const needed = surplusClosers(after)
    const kept = Math.max(0, dropped - Math.max(0, needed))
    return [...current.slice(0, end + kept), ...after]
  }, tokens) as Token[]
}

/** How many more brackets a text closes than it opens. */
function surplusClosers(tokens: readonly Token[]): number {
  return tokens.reduce(
    (sum, token) => sum + (isCloser(token) ? 1 : token.kind === '{' || token.kind === '[' ? -1 : 0),
    0,
  )
}

/** All brackets are closed, and yet a key follows: the closers before it came too early and are dropped. */
function reopened(tokens: readonly Token[]): Token[] {
  const out: Token[] = []
  let depth = 0
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1]
    const continues =
      depth === 0 && out.length > 0 && (token.kind === ',' || (token.kind === 'string' && next?.kind === ':'))
    if (continues) {
      // As many as the rest closes once more.
      for (let needed = surplusClosers(tokens.slice(index)); needed > 0 && isCloser(out.at(-1)); needed--) {
        out.pop()
        depth++
      }
    }
    if (token.kind === '{' || token.kind === '[') depth++
    if (isCloser(token)) depth--
    out.push(token)
  }
  return out
}

/** The values of the tokens, or undefined when they are none. */
function finish(tokens: readonly Token[], repairs: readonly string[]): JsonReading | undefined {
  const done = new Set(repairs)
  const texts = split(withCommas(tokens, done), done)
  const values = texts.map(parsed)
  if (values.length === 0 || values.some((value) => value === undefined)) return undefined
  return { kind: 'values', values: values.map((value) => value?.value), repairs: [...done].sort() }
}

/** Commas between neighbours that lack one, none before a closer, dots and doubled commas dropped, bare words quoted. */
function withCommas(tokens: readonly Token[], repairs: Set<string>): Token[] {
  const out: Token[] = []
  for (const token of tokens) {
    const before = out.at(-1)
    if (token.kind === 'dots') {
      repairs.add('dots')
      continue
    }
    if (before?.kind === ',' && (isCloser(token) || token.kind === ',')) {
      repairs.add('comma too many')
      out.pop()
    }
    const last = out.at(-1)
    if (token.kind === ',' && (last?.kind === '{' || last?.kind === '[')) {
      repairs.add('comma too many')
      continue
    }
    if (depthOf(out) > 0 && endsValue(last) && startsValue(token)) {
      repairs.add('comma missing')
      out.push({ kind: ',', text: ',', at: token.at })
    }
    out.push(token.kind === 'word' && depthOf(out) > 0 ? mendWord(token, repairs) : token)
  }
  return out
}

const DEPTHS = new WeakMap<Token[], { length: number; depth: number }>()

/** The open brackets of a growing list of tokens, counted on from the last call. */
function depthOf(tokens: Token[]): number {
  const known = DEPTHS.get(tokens)
  let { length, depth } = known && known.length <= tokens.length ? known : { length: 0, depth: 0 }
  for (; length < tokens.length; length++) {
    const kind = tokens[length]?.kind
    if (kind === '{' || kind === '[') depth++
    if (kind === '}' || kind === ']') depth--
  }
  DEPTHS.set(tokens, { length, depth })
  return depth
}

function endsValue(token: Token | undefined): boolean {
  return token !== undefined && (isCloser(token) || token.kind === 'string' || token.kind === 'word')
}

function startsValue(token: Token): boolean {
  return token.kind === 'string' || token.kind === '{' || token.kind === '[' || token.kind === 'word'
}

function mendWord(token: Token, repairs: Set<string>): Token {
  if (/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(token.text)) return token
  if (/^(?:True|False|None|Null|NULL|TRUE|FALSE)$/.test(token.text)) {
    repairs.add('literal')
    return { ...token, text: /^n/i.test(token.text) ? 'null' : token.text.toLowerCase() }
  }
  const quoted = /^'([^'"\\]*)'$/.exec(token.text)
  if (quoted?.[1] === undefined && !/^[A-Za-z_$<*][\w$.*<>/-]*$/.test(token.text)) return token
  repairs.add('unquoted text')
  return { ...token, kind: 'string', text: JSON.stringify(quoted?.[1] ?? token.text) }
}

/** One text for each value on the outermost level; closers too many are dropped. */
function split(tokens: readonly Token[], repairs: Set<string>): string[] {
  const texts: string[] = []
  let current: string[] = []
  let depth = 0
  for (const token of tokens) {
    if (depth === 0 && !(token.kind === '{' || token.kind === '[')) {
      if (isCloser(token)) repairs.add('closer too many')
      else if (token.kind !== ',' && current.length === 0 && texts.length > 0 && token.kind === 'word')
        repairs.add('text between values')
      else if (token.kind !== ',') return []
      continue
    }
    if (token.kind === '{' || token.kind === '[') depth++
    if (isCloser(token)) depth--
    current.push(token.text)
    if (depth === 0) {
      texts.push(current.join(' '))
      current = []
    }
  }
  if (current.length > 0) return []
  if (texts.length > 1) repairs.add('several values')
  return texts
}

/** Where the trouble is: the line of the first token at which the brackets do not fit, else the last line. */
function broken(text: string, tokens: readonly Token[]): JsonReading {
  const open: string[] = []
  const lineOf = (at: number) => text.slice(0, at).split('\n').length - 1
  for (const token of tokens) {
    if (token.kind === '{' || token.kind === '[') open.push(token.kind === '{' ? '}' : ']')
    else if (isCloser(token) && open.pop() !== token.kind)
      return { kind: 'broken', reason: `${token.kind} closes nothing that is open`, line: lineOf(token.at) }
  }
  if (open.length > 0)
    return { kind: 'broken', reason: `${open.length} bracket(s) stay open`, line: lineOf(text.length) }
  const message = errorOf(text)
  return { kind: 'broken', reason: message.reason, line: lineOf(message.at) }
}

function errorOf(text: string): { reason: string; at: number } {
  try {
    JSON.parse(text)
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    const at = /position (\d+)/.exec(message)?.[1]
    return { reason: 'not JSON', at: at === undefined ? 0 : Number(at) }
  }
  return { reason: 'not JSON', at: 0 }
}
