/** One sign, literal or word of a JSON text with mistakes. */
export interface Token {
  /** `{ } [ ] , :`, or what a longer token is. */
  readonly kind: '{' | '}' | '[' | ']' | ',' | ':' | 'string' | 'word' | 'dots'
  readonly text: string
  readonly at: number
}

/** Cuts a text into tokens, mends strings and leaves comments out; `repairs` says what was mended. */
export function tokenize(text: string): { tokens: Token[]; repairs: string[] } {
  const tokens: Token[] = []
  const repairs = new Set<string>()
  let at = 0
  while (at < text.length) {
    const sign = text.charAt(at)
    if (/[\s\u00a0\u200b\ufeff]/.test(sign)) at++
    else if (sign === '"' || sign === '“' || sign === '”') {
      const token = stringAt(text, at, repairs)
      tokens.push(token.token)
      at = token.end
    } else if ('{}[],:'.includes(sign) || sign === '，' || sign === '：') {
      const kind = (sign === '，' ? ',' : sign === '：' ? ':' : sign) as Token['kind']
      tokens.push({ kind, text: kind, at })
      at++
    } else if (isComment(text, at)) {
      repairs.add('comment')
      at = commentEnd(text, at)
    } else {
      const word = /^[^\s{}[\],:"“”，：]+/.exec(text.slice(at, at + 200))?.[0] ?? sign
      tokens.push({ kind: /^(?:\.{2,}|…+)$/.test(word) ? 'dots' : 'word', text: word, at })
      at += word.length
    }
  }
  return { tokens, repairs: [...repairs] }
}

function isComment(text: string, at: number): boolean {
  return (
    text.startsWith('//', at) ||
    text.startsWith('/*', at) ||
    (text.charAt(at) === '#' && /[\s{[,]/.test(text.charAt(at - 1) || '\n'))
  )
}

function commentEnd(text: string, at: number): number {
  const close = text.startsWith('/*', at) ? '*/' : '\n'
  const end = text.indexOf(close, at + 2)
  return end < 0 ? text.length : end + close.length
}

/** A string literal; a raw line break in it becomes `\n`, a back-slash that escapes nothing is doubled. */
function stringAt(text: string, start: number, repairs: Set<string>): { token: Token; end: number } {
  let literal = '"'
  let at = start + 1
  for (; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '"' || (text.charAt(start) !== '"' && sign === '”')) break
    if (sign === '\\' && /["\\/bfnrtu]/.test(text.charAt(at + 1))) {
      literal += sign + text.charAt(++at)
    } else if (sign === '\\') {
      repairs.add('back-slash')
      literal += '\\\\'
    } else if (sign < ' ') {
      repairs.add('line break in a string')
      literal += sign === '\n' ? '\\n' : sign === '\t' ? '\\t' : ''
    } else literal += sign
  }
  return { token: { kind: 'string', text: `${literal}"`, at: start }, end: at + 1 }
}

export function isCloser(token: Token | undefined): boolean {
  return token?.kind === '}' || token?.kind === ']'
}
