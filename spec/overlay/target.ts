import { exec } from 'jsonpath-rfc9535'
import parseTarget from 'jsonpath-rfc9535/parser'
import { PART_DEPTH, type MemberNames } from './member-names.js'

/** The way from the root to a value: keys of objects and indexes of arrays. */
export type Path = readonly (string | number)[]

/** One place that a query finds. */
export interface Match {
  readonly path: Path
  readonly value: unknown
}

/**
 * Finds every place of a JSONPath query (RFC 9535) in document order, each once.
 * @param names of the document, for whoever has many queries
 * @throws SyntaxError when the query does not parse
 */
export function findTargets(document: unknown, target: string, names?: MemberNames): Match[] {
  const steps = plainSteps(target)
  const found = steps ? walk(document, steps, names) : query(document, target)
  return distinct(found)
}

function query(document: unknown, target: string): Match[] {
  const found: Match[] = []
  exec(document as Parameters<typeof exec>[0], target, (value, path) => found.push({ path: path.map(plainKey), value }))
  return found
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r' }

/** A key as it is: the library gives keys as normalized paths write them (RFC 9535, section 2.7). */
export function plainKey(key: string | number): string | number {
  if (typeof key === 'number') return key
  return key.replace(/\\(?:u([0-9a-f]{4})|(.))/g, (_, code: string | undefined, letter = '') =>
    code === undefined
      ? (ESCAPES[letter as string] ?? (letter as string))
      : String.fromCharCode(Number.parseInt(code, 16)),
  )
}

/** One segment of a query: the names, indexes or everything (`*`) below a value, or below all its descendants. */
interface Step {
  readonly deep: boolean
  readonly select: readonly (string | number)[] | '*'
}

/**
 * The steps of a query of names, indexes and wildcards alone; undefined for one with filters, slices or negative indexes, which
 * the library evaluates. Nearly all targets are plain, and on a large spec the library needs ten times as long for `..`.
 */
function plainSteps(target: string): readonly Step[] | undefined {
  const steps: Step[] = []
  for (const { type, node } of parseTarget(target).segments) {
    const deep = type === 'DescendantSegment'
    if (node.type === 'WildcardSelector') steps.push({ deep, select: '*' })
    else if (node.type === 'MemberNameShorthand') steps.push({ deep, select: [node.value] })
    else {
      const select: (string | number)[] = []
      for (const selector of node.selectors) {
        if (selector.type === 'NameSelector') select.push(selector.value)
        else if (selector.type === 'IndexSelector' && selector.value >= 0) select.push(selector.value)
        else return undefined
      }
      steps.push({ deep, select })
    }
  }
  return steps
}

/** A place as a chain to the root, so that only places that are found cost a path. */
interface Node {
  readonly value: unknown
  readonly key?: string | number
  readonly parent?: Node
}

/** What a walk below all descendants of a value needs to know: its step, and the names that this and later steps ask for. */
interface Descent {
  readonly step: Step
  readonly asked: readonly (readonly string[])[]
  readonly names: MemberNames | undefined
}

function walk(document: unknown, steps: readonly Step[], names: MemberNames | undefined): Match[] {
  let nodes: Node[] = [{ value: document }]
  steps.forEach((step, index) => {
    const next: Node[] = []
    const descent: Descent = { step, asked: steps.slice(index).flatMap(namesOf), names }
    for (const node of nodes) {
      if (step.deep) descend(node, depthOf(node), descent, next)
      else children(node, step, next)
    }
    nodes = next
  })
  return nodes.map((node) => ({ path: pathOf(node), value: node.value }))
}

/** The names of a step that finds nothing without one of them. */
function namesOf({ select }: Step): string[][] {
  return select !== '*' && select.every((key) => typeof key === 'string') ? [[...select]] : []
}

function depthOf(node: Node): number {
  let depth = 0
  for (let at: Node | undefined = node; at?.key !== undefined; at = at.parent) depth += 1
  return depth
}

function descend(node: Node, depth: number, descent: Descent, found: Node[]): void {
  const { value } = node
  if (typeof value !== 'object' || value === null) return
  if (depth === PART_DEPTH && descent.names?.mayHold(value, descent.asked) === false) return
  children(node, descent.step, found)
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value)
  for (const key of keys) {
    const child = (value as Record<string | number, unknown>)[key]
    // Only objects and lists have anything below them.
    if (typeof child === 'object' && child !== null)
      descend({ value: child, key, parent: node }, depth + 1, descent, found)
  }
}

function children(node: Node, { select }: Step, found: Node[]): void {
  const { value } = node
  if (typeof value !== 'object' || value === null) return
  const array = Array.isArray(value)
  const keys: readonly (string | number)[] = select !== '*' ? select : array ? [...value.keys()] : Object.keys(value)
  for (const key of keys) {
    if (array !== (typeof key === 'number') || !Object.hasOwn(value, key)) continue
    found.push({ value: (value as Record<string | number, unknown>)[key], key, parent: node })
  }
}

function pathOf(node: Node): (string | number)[] {
  const path: (string | number)[] = []
  for (let at: Node | undefined = node; at?.key !== undefined; at = at.parent) path.push(at.key)
  return path.reverse()
}

function distinct(found: readonly Match[]): Match[] {
  const seen = new Set<string>()
  return found.filter(({ path }) => {
    const key = pointerOf(path)
    return !seen.has(key) && seen.add(key)
  })
}

/** A path as a JSON pointer (RFC 6901). */
export function pointerOf(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
