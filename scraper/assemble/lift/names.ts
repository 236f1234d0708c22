import type { Schema } from '../../../spec/contract/openapi.js'
import { fingerprint, pascalCase } from '../words.js'
import type { Node } from './nodes.js'
import type { Classes } from './shapes.js'

/** Inline objects of one label and shape, which become one schema; the first in document order is its source. */
export interface Group {
  readonly nodes: readonly [Node, ...Node[]]
}

/** The nodes by their classes, in the order of their first nodes. */
export function groupsOf(nodes: readonly Node[], classes: Classes): Group[] {
  const groups = new Map<number, [Node, ...Node[]]>()
  for (const node of nodes) {
    const shape = classes.shape.get(node.schema)!
    const group = groups.get(shape)
    if (group) group.push(node)
    else groups.set(shape, [node])
  }
  return [...groups.values()].map((members) => ({ nodes: members }))
}

/**
 * Gives each group its schema's name, unique without regard to case.
 *
 * A root body is named after its operation (CreateDesktopRequestBody, CreateDesktopResponseBody). An object has its table's name.
 * Where a name stands for several shapes, the first shape in document order keeps it; one that differs in required lists and
 * constraints alone takes the side that it is used on (VolumeRequest, VolumeResponse), any other the object that holds it
 * (AudioOptions), else its operation. A name with several shapes in one body (`options`) is never used alone there.
 *
 * What decides is a group's own first place and the names given before it, so a page that comes later in the order of documents
 * changes no name that is there; nothing is counted.
 * @param taken names that are in use already
 */
export function nameGroups(groups: readonly Group[], classes: Classes, taken: readonly string[]): Map<Group, string> {
  const naming = new Naming(classes, taken)
  const polymorphic = polymorphicLabels(groups)
  for (const group of groups) {
    const [first] = group.nodes
    naming.give(group, first.label === undefined ? rootNames(first) : objectNames(first, polymorphic))
  }
  return naming.names
}

class Naming {
  readonly names = new Map<Group, string>()
  readonly #holders = new Map<string, Group | undefined>()
  readonly #classes: Classes

  constructor(classes: Classes, taken: readonly string[]) {
    this.#classes = classes
    for (const name of taken) this.#holders.set(name.toLowerCase(), undefined)
  }

  claim(group: Group, name: string): boolean {
    const key = name.toLowerCase()
    if (this.#holders.has(key)) return false
    this.#holders.set(key, group)
    this.names.set(group, name)
    return true
  }

  /** The first free of some names; each that a group of the same family holds is tried with the side that this one is used on. */
  give(group: Group, candidates: readonly string[]): void {
    for (const name of candidates) {
      if (this.claim(group, name)) return
      const holder = this.#holders.get(name.toLowerCase())
      if (holder && this.#sameFamily(holder, group) && this.claim(group, name + sideOf(group.nodes[0]))) return
    }
    const { label, use } = group.nodes[0]
    this.claim(
      group,
      `${label ?? use.operationId}${fingerprint(candidates.join(' ') + JSON.stringify(group.nodes[0].schema))}`,
    )
  }

  #sameFamily(a: Group, b: Group): boolean {
    const family = (schema: Schema): number | undefined => this.#classes.family.get(schema)
    return family(a.nodes[0].schema) === family(b.nodes[0].schema)
  }
}

/** Labels that stand for several shapes in one body, as `operation side label`. */
function polymorphicLabels(groups: readonly Group[]): Set<string> {
  const owners = new Map<string, Group>()
  const found = new Set<string>()
  for (const group of groups) {
    for (const { label, use } of group.nodes) {
      if (label === undefined) continue
      const key = `${use.operationId} ${use.side} ${label}`
      if ((owners.get(key) ?? group) !== group) found.add(key)
      owners.set(key, group)
    }
  }
  return found
}

function sideOf({ use }: Node): string {
  return use.side === 'request' ? 'Request' : 'Response'
}

/** A status as a part of a name: "200", "Default". */
function statusWord(side: string): string {
  return side.charAt(0).toUpperCase() + side.slice(1)
}

function rootNames({ use, item, variant = '' }: Node): string[] {
  const { side, main } = use
  const operationId = use.operationId + pascalCase(variant)
  const [end, status] = [item ? 'Item' : 'Body', statusWord(side)]
  if (side === 'request') return [`${operationId}Request${end}`]
  const whole = `${operationId}${status}Response${end}`
  return main ? [`${operationId}Response${end}`, whole] : [whole]
}

/** From short to unmistakable: below the object that holds it, below all objects that hold it, below its operation, and its side. */
function objectNames(node: Node, polymorphic: ReadonlySet<string>): string[] {
  const { label = '', use } = node
  const above: string[] = []
  for (let holder = node.parent; holder?.label !== undefined; holder = holder.parent) above.unshift(holder.label)
  const tails = above.map((_, index) => joined([...above.slice(above.length - 1 - index), label]))
  const whole = tails.at(-1) ?? label
  const names = [
    label,
    ...tails,
    ...[label, ...tails].map((tail) => use.operationId + tail),
    `${use.operationId}${sideOf(node)}${whole}`,
    `${use.operationId}${statusWord(use.side)}${whole}`,
  ]
  return polymorphic.has(`${use.operationId} ${use.side} ${label}`) ? names.filter((name) => name !== label) : names
}

/** Labels one after the other; a label that opens with the one before is not said twice. */
function joined(labels: readonly string[]): string {
  return labels.reduce((text, label, index) => {
    const before = labels[index - 1]
    return before !== undefined && label.startsWith(before)
      ? text.slice(0, text.length - before.length) + label
      : text + label
  }, '')
}
