import { textOf } from '../document.js'
import type { RawField } from './field-rows.js'
import { isOpen } from './type-tree.js'

/**
 * Puts rows under the row that they belong to in the same table: by the marks before the name ("└ name"), or by a dotted name
 * ("server.id") when a row "server" that can be an object stands before it. Dotted names without such a row are wire names. Pages of
 * XML bodies name the element above in the description ("Parent: ListBucketResult.Owner", "父节点：Owner").
 */
export function nestRows(rows: readonly RawField[]): RawField[] {
  const roots: Node[] = []
  const stack: Node[] = []
  const nodes: Node[] = []
  for (const row of rows) {
    while (stack.length > 0 && (stack.at(-1)?.row.level ?? 0) >= row.level) stack.pop()
    const above = row.level > 0 ? stack.at(-1) : undefined
    const dotted = dottedParent(row, roots)
    const node: Node = { row: dotted ? { ...row, name: dotted.name } : row, children: [], parents: [] }
    const parent = dotted?.parent ?? (above && isOpen(above.row.type) ? above : undefined)
    ;(parent?.children ?? roots).push(node)
    if (parent) node.parents.push(parent)
    stack.push(node)
    nodes.push(node)
  }
  return moved(roots, nodes).map((node) => finished(node))
}

/** Moves the rows whose description names the element above under it: under each, where it names several. */
function moved(roots: readonly Node[], nodes: readonly Node[]): readonly Node[] {
  const byName = new Map<string, Node[]>()
  for (const node of nodes) byName.set(node.row.name, [...(byName.get(node.row.name) ?? []), node])
  const away = new Set<Node>()
  for (const [at, node] of nodes.entries()) {
    if (node.parents.length > 0) continue
    for (const name of parentNames(node.row)) {
      const open = (byName.get(name) ?? []).filter((one) => isOpen(one.row.type) && one !== node && !isBelow(one, node))
      const parent = open.findLast((one) => nodes.indexOf(one) < at) ?? open[0]
      if (!parent) continue
      parent.children.push(node)
      node.parents.push(parent)
      away.add(node)
    }
  }
  return roots.filter((node) => !away.has(node))
}

/** True when a row stands somewhere below another one. */
function isBelow(node: Node, above: Node): boolean {
  const seen = new Set<Node>()
  const open = [node]
  for (let next = open.pop(); next; next = open.pop()) {
    if (next === above) return true
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...next.parents)
  }
  return false
}

const PARENT =
  /(?:父节点|父元素|\b(?:parent|ancestor)s?(?: node| element)?) ?[:：] ?([A-Za-z_][\w.-]*(?: ?(?:,|\/|、|或|和|\bor\b|\band\b) ?[A-Za-z_][\w.-]*){0,5})/i

/** The last names of the paths that a description gives as the elements above. */
function parentNames(row: RawField): string[] {
  const text = PARENT.exec(textOf(row.description))?.[1] ?? ''
  const paths = text.split(/ ?(?:,|\/|、|或|和|\bor\b|\band\b) ?/)
  return [
    ...new Set(
      paths.flatMap(
        (path) =>
          path
            .replace(/[.-]+$/, '')
            .split('.')
            .at(-1) ?? [],
      ),
    ),
  ]
}

interface Node {
  readonly row: RawField
  readonly children: Node[]
  readonly parents: Node[]
}

function finished(node: Node): RawField {
  return node.children.length === 0 ? node.row : { ...node.row, children: node.children.map(finished) }
}

/** "server.nics[].id": the deepest row that the name's front means, and the name's last part. */
function dottedParent(row: RawField, roots: readonly Node[]): { parent: Node; name: string } | undefined {
  if (!row.name.includes('.')) return undefined
  const parts = row.name.split('.').map((part) => part.replace(/\[(?:\d|N|n|i|\*)?\]$/, ''))
  let level = roots
  let parent: Node | undefined
  let used = 0
  for (const part of parts.slice(0, -1)) {
    const next = level.find((node) => node.row.name === part && node.row.typed && isOpen(node.row.type))
    if (!next) break
    parent = next
    level = next.children
    used++
  }
  return parent ? { parent, name: parts.slice(used).join('.') } : undefined
}
