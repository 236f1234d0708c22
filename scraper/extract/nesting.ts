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
  const byName = new Map<string, Node>()
  for (const row of rows) {
    while (stack.length > 0 && (stack.at(-1)?.row.level ?? 0) >= row.level) stack.pop()
    const above = row.level > 0 ? stack.at(-1) : undefined
    const dotted = dottedParent(row, roots)
    const node: Node = { row: dotted ? { ...row, name: dotted.name } : row, children: [] }
    const named = byName.get(parentName(row) ?? '')
    const parent = dotted?.parent ?? [above, named].find((one) => one !== undefined && isOpen(one.row.type))
    byName.set(node.row.name, node)
    ;(parent?.children ?? roots).push(node)
    stack.push(node)
  }
  return roots.map(finished)
}

const PARENT = /(?:父节点|父元素|\b(?:parent|ancestor)s?(?: node| element)?) ?[:：] ?([A-Za-z_][\w.-]*\w)/i

/** The last name of the path that a description gives as the element above. */
function parentName(row: RawField): string | undefined {
  return PARENT.exec(textOf(row.description))?.[1]?.split('.').at(-1)
}

interface Node {
  readonly row: RawField
  readonly children: Node[]
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
