import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'

/**
 * The lines of a YAML (or JSON) text by JSON pointer, for findings that must point into a hand-kept or committed file. Slower
 * than `parseYaml`, which knows no lines: read only when there is something to point at.
 * @returns a function from a pointer (`#/paths/~1v1/get`) to the line, from 1, of the nearest member that exists
 */
export function linesByPointer(text: string): (pointer: string) => number {
  const counter = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: counter,
    keepSourceTokens: false,
    logLevel: 'silent',
    uniqueKeys: false,
  })
  return (pointer) => {
    let node: unknown = document.contents
    let line = 1
    for (const part of pointer.replace(/^#?\/?/, '').split('/')) {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
      const next = memberOf(node, key)
      if (!next) break
      line = counter.linePos(next.offset).line
      node = next.node
    }
    return Math.max(1, line)
  }
}

function memberOf(node: unknown, key: string): { node: unknown; offset: number } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => (isScalar(item.key) ? String(item.key.value) : item.key) === key)
    const range = (pair?.key as Node | undefined)?.range
    return pair && range ? { node: pair.value, offset: range[0] } : undefined
  }
  if (isSeq(node) && /^\d{1,9}$/.test(key)) {
    const item = node.items[Number(key)] as Node | undefined
    return item?.range ? { node: item, offset: item.range[0] } : undefined
  }
  return undefined
}
