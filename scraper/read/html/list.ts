import type { Block, List } from '../../document.js'
import { isElement, type HtmlElement, type HtmlNode } from './dom.js'
import { placeOf, type Scope } from './scope.js'

export type BlockReader = (nodes: readonly HtmlNode[], scope: Scope) => Block[]

/** Reads a list's items; what stands between items joins as an item of its own. Undefined when no item has content. */
export function readList(element: HtmlElement, scope: Scope, readBlocks: BlockReader): List | undefined {
  const inside = { ...scope, depth: scope.depth + 1 }
  const items = groups(element)
    .map((nodes) => readBlocks(nodes, inside))
    .filter((item) => item.length > 0)
  return items.length > 0
    ? { kind: 'list', ordered: element.name === 'ol', items, place: placeOf(element, scope) }
    : undefined
}

/** The nodes of each item. A list directly inside of a list belongs to the item before it. */
function groups(element: HtmlElement): HtmlNode[][] {
  const out: HtmlNode[][] = []
  let open = false
  for (const node of element.children) {
    const item = isElement(node) && node.name === 'li'
    const nested = isElement(node) && (node.name === 'ul' || node.name === 'ol')
    const last = out.at(-1)
    if (last && !item && (open || nested)) last.push(node)
    else out.push([node])
    open = !item && !(last && nested)
  }
  return out
}
