import { compareText } from '../../../spec/contract/diagnostic.js'
import type { Schema } from '../../../spec/contract/openapi.js'
import type { Node } from './nodes.js'

/** Keywords that belong to the place where an object is used, not to the object. */
export const USAGE = new Set([
  'description',
  'nullable',
  'deprecated',
  'readOnly',
  'writeOnly',
  'default',
  'example',
  'x-constraint-hint',
  'x-required-when',
])

/** Keywords that tell where a schema is from or what it is about, not what it allows. */
const NO_SHAPE = new Set([
  'description',
  'example',
  'x-source',
  'x-object',
  'x-enum-descriptions',
  'x-constraint-hint',
  'x-required-when',
])

/** Keywords that make a structure: what a family of shapes has in common. */
const STRUCTURE = new Set(['$ref', 'type', 'items', 'properties', 'additionalProperties', 'allOf'])

/** For each node the number of its class: nodes of one class have one label and one deep shape. */
export interface Classes {
  readonly shape: ReadonlyMap<Schema, number>
  /** Coarser: names and types alone, without required lists and constraints. */
  readonly family: ReadonlyMap<Schema, number>
}

/**
 * Classes of equal deep shape: property names, types, required lists and constraints, down to the leaves; neither texts nor the
 * order of rows count. Recursive shapes are compared too: classes start as the own shape with the labels of what is inside, and
 * are split by the classes inside until no more splits (partition refinement).
 */
export function classesOf(nodes: readonly Node[], anchors: ReadonlyMap<string, Schema>): Classes {
  return { shape: refine(nodes, anchors, false), family: refine(nodes, anchors, true) }
}

function refine(nodes: readonly Node[], anchors: ReadonlyMap<string, Schema>, coarse: boolean): Map<Schema, number> {
  const known = new Set(nodes.map(({ schema }) => schema))
  const skeletons = nodes.map((node) => skeletonOf(node, known, anchors, coarse))
  let classes = new Map(nodes.map(({ schema }) => [schema, 0]))
  for (let count = 0; ;) {
    const numbers = new Map<string, number>()
    const next = new Map<Schema, number>()
    nodes.forEach(({ schema }, index) => {
      const { text, inside } = skeletons[index]!
      const key = `${text} ${inside.map((child) => classes.get(child)).join(' ')}`
      const number = numbers.get(key) ?? numbers.size
      numbers.set(key, number)
      next.set(schema, number)
    })
    if (numbers.size === count) return next
    count = numbers.size
    classes = next
  }
}

interface Skeleton {
  readonly text: string
  readonly inside: readonly Schema[]
}

function skeletonOf(
  node: Node,
  known: ReadonlySet<Schema>,
  anchors: ReadonlyMap<string, Schema>,
  coarse: boolean,
): Skeleton {
  const inside: Schema[] = []
  const write = (value: unknown, key: string): unknown => {
    if (typeof value !== 'object' || value === null) return value
    const target = targetOf(value, known, anchors)
    if (target) {
      inside.push(target)
      return { object: coarse ? [] : usageOf(value as Schema, write) }
    }
    if (Array.isArray(value))
      return key === 'required' ? [...(value as string[])].sort(compareText) : value.map((item) => write(item, ''))
    return record(value as Record<string, unknown>, key, write)
  }
  const record = (value: Record<string, unknown>, key: string, each: typeof write): object => {
    const names = Object.keys(value).sort(compareText)
    if (key === 'properties') return names.map((name) => [name, each(value[name], '')])
    const kept = names.filter((name) => (coarse ? STRUCTURE.has(name) : !NO_SHAPE.has(name)))
    return kept.map((name) => [name, each(value[name], name)])
  }
  const own = Object.fromEntries(Object.entries(node.schema).filter(([key]) => !USAGE.has(key)))
  return { text: JSON.stringify([node.label ?? rootKey(node), record(own, '', write)]), inside }
}

// A root body is its operation's own; only responses of one operation share.
function rootKey({ use, item }: Node): unknown {
  return [use.operationId, use.side === 'request', item]
}

// A use of another node inside: its class stands for it, and only what belongs to the place is written out.
function usageOf(schema: Schema, write: (value: unknown, key: string) => unknown): unknown {
  return Object.entries(schema)
    .filter(([key]) => USAGE.has(key) && !NO_SHAPE.has(key))
    .map(([key, value]) => [key, write(value, key)])
}

/** The node that a schema is or refers to. */
export function targetOf(
  value: object,
  known: ReadonlySet<Schema>,
  anchors: ReadonlyMap<string, Schema>,
): Schema | undefined {
  if (known.has(value as Schema)) return value as Schema
  const { $ref } = value as Schema
  return typeof $ref === 'string' ? anchors.get($ref) : undefined
}
