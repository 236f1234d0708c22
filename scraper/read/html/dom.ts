import { load } from 'cheerio'
import type { CheerioAPI } from 'cheerio'

/** A node of the parsed page, an element of it. The names hide where the parser comes from. */
export type HtmlNode = Parameters<CheerioAPI['contains']>[0]
export type HtmlElement = Extract<HtmlNode, { attribs: unknown }>

/** Parses a page or a fragment. Each node keeps the line that it starts on. Undefined for what exhausts the parser's stack. */
export function parseHtml(text: string): HtmlNode | undefined {
  try {
    return load(text, { sourceCodeLocationInfo: true }).root()[0]
  } catch (error) {
    // The parser recurses in nested templates.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Whether a node is an element (script and style count as elements too). */
export function isElement(node: HtmlNode): node is HtmlElement {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style'
}

/** The children of a node; none for text and comments. */
export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return 'children' in node ? node.children : []
}

/** An attribute's value; empty when it is absent. */
export function attribute(element: HtmlElement, name: string): string {
  return Object.hasOwn(element.attribs, name) ? (element.attribs[name] ?? '') : ''
}

/** Whether one of an element's classes is the given one. */
export function hasClass(element: HtmlElement, name: string): boolean {
  return attribute(element, 'class').split(/\s+/).includes(name)
}

/** The names by which a link can mean an element. */
export function anchorsOf(element: HtmlElement): string[] {
  return ['id', 'name'].map((name) => attribute(element, name).trim()).filter((name) => name !== '')
}

export interface Step {
  readonly kind: 'enter' | 'leave' | 'text'
  readonly node: HtmlNode
}

/**
 * Walks nodes in document order without recursion, so that no depth of nesting can exhaust the stack. `descend` says
 * whether to go into an element; an element that is not gone into has an `enter` step only.
 */
export function* walk(nodes: readonly HtmlNode[], descend: (element: HtmlElement) => boolean): Generator<Step> {
  const open: { readonly nodes: readonly HtmlNode[]; readonly owner?: HtmlElement; at: number }[] = [{ nodes, at: 0 }]
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const node = level.nodes[level.at]
    level.at += 1
    if (!node) {
      open.pop()
      if (level.owner) yield { kind: 'leave', node: level.owner }
    } else if (node.type === 'text') {
      yield { kind: 'text', node }
    } else if (node.type === 'root') {
      open.push({ nodes: node.children, at: 0 })
    } else if (isElement(node)) {
      yield { kind: 'enter', node }
      if (descend(node)) open.push({ nodes: node.children, owner: node, at: 0 })
    }
  }
}

/** Every element below some nodes, in document order. */
export function* elements(
  nodes: readonly HtmlNode[],
  descend: (element: HtmlElement) => boolean = () => true,
): Generator<HtmlElement> {
  for (const step of walk(nodes, descend)) {
    if (step.kind === 'enter' && isElement(step.node)) yield step.node
  }
}

/** The text of a node as the page shows it on one line: blanks collapsed, scripts and styles left out. */
export function plainText(node: HtmlNode): string {
  const parts: string[] = []
  for (const step of walk([node], (element) => element.type === 'tag')) {
    if (step.node.type === 'text') parts.push(step.node.data)
    else if (isElement(step.node) && BREAKING.has(step.node.name)) parts.push(' ')
  }
  return parts.join('').replace(/\s+/g, ' ').trim()
}

const BREAKING = new Set('br p div li ul ol tr td th table h1 h2 h3 h4 h5 h6 pre section article'.split(' '))

/**
 * The text of an element that may be a label: `plainText`, or nothing when the element holds more than a label does. Looks at so
 * few nodes that it may be asked of every element of a page.
 */
export function labelText(element: HtmlElement): string {
  const parts: string[] = []
  let steps = 0
  for (const step of walk([element], (child) => child.type === 'tag')) {
    steps += 1
    if (steps > MAX_LABEL_STEPS) return ''
    if (step.node.type === 'text') parts.push(step.node.data)
    else if (isElement(step.node) && BREAKING.has(step.node.name)) parts.push(' ')
  }
  return parts.join('').replace(/\s+/g, ' ').trim()
}

const MAX_LABEL_STEPS = 60

/** The line that a node starts on, from 1; undefined for nodes that the parser made up. */
export function startLine(node: HtmlNode): number | undefined {
  return node.sourceCodeLocation?.startLine
}
