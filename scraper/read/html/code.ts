import type { Code } from '../../document.js'
import { attribute, childrenOf, hasClass, isElement, plainText, walk, type HtmlElement, type HtmlNode } from './dom.js'
import { withoutLineNumbers } from './line-numbers.js'
import { placeOf, type Scope } from './scope.js'

/** Elements of a listing that stand on a line of their own. */
const LINES = new Set('li div p tr'.split(' '))
const GUTTER = /(?:^|[\s_-])(?:linenos?|lineno|line-?numbers?(?:-rows)?|hljs-ln-numbers?|ln-num|gutter)(?:$|[\s_-])/i

/** Reads a `pre`: tags inside are text, its line-number column goes; undefined when nothing is left. */
export function readCode(element: HtmlElement, scope: Scope): Code | undefined {
  return codeOf(codeText(element, scope), element, scope)
}

/**
 * Reads a table that only lays out a listing: numbers in one column, code in the other. Undefined for every other table.
 */
export function readListing(rows: readonly (readonly HtmlElement[])[], scope: Scope): Code | undefined {
  const first = rows[0]?.[0]
  if (!first || rows.some((row) => row.length !== 2 || row.some((cell) => cell.name !== 'td'))) return undefined
  const code = rows.flatMap((row) => row.slice(1))
  if (!code.every(looksLikeCode)) return undefined
  const numbers = rows.map((row) => (row[0] ? plainText(row[0]) : '')).join(' ')
  if (!isCount(numbers.split(' '))) return undefined
  return codeOf(code.map((cell) => codeText(cell, scope).replace(/\n$/, '')).join('\n'), first, scope)
}

function codeOf(text: string, element: HtmlElement, scope: Scope): Code | undefined {
  const clean = withoutLineNumbers(text)
  return clean === '' ? undefined : { kind: 'code', text: clean, place: placeOf(element, scope) }
}

function codeText(element: HtmlElement, scope: Scope): string {
  const parts: string[] = []
  const endLine = () => {
    const last = parts.findLast((part) => part !== '')
    if (last !== undefined && !last.endsWith('\n')) parts.push('\n')
  }
  for (const step of walk(
    element.children,
    (child) => child.type === 'tag' && !isGutter(child) && !scope.omit(child),
  )) {
    if (step.node.type === 'text') parts.push(step.node.data)
    else if (isElement(step.node) && step.node.name === 'br') parts.push(step.kind === 'enter' ? '\n' : '')
    else if (isElement(step.node) && LINES.has(step.node.name)) endLine()
  }
  return parts.join('')
}

function isGutter(element: HtmlElement): boolean {
  return GUTTER.test(attribute(element, 'class')) && /^[\d\s]*$/.test(plainText(element))
}

function looksLikeCode(cell: HtmlElement): boolean {
  if (/code|blob|line/i.test(attribute(cell, 'class'))) return true
  return childrenOf(cell).some((child) => isElement(child) && holdsCode(child))
}

function holdsCode(node: HtmlNode): boolean {
  if (!isElement(node)) return false
  if (node.name === 'pre' || node.name === 'code' || hasClass(node, 'code')) return true
  return node.name === 'div' && childrenOf(node).some((child) => isElement(child) && child.name === 'pre')
}

function isCount(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word, i) => word === String(i + 1))
}
