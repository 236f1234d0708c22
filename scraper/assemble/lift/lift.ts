import { compareText, type Place } from '../../../spec/contract/diagnostic.js'
import type { Schema } from '../../../spec/contract/openapi.js'
import type { ScrapeReporter } from '../../diagnostics/index.js'
import { dictionary } from '../dictionary.js'
import type { Expanded } from '../expand.js'
import { groupsOf, nameGroups, type Group } from './names.js'
import { nodesOf, type Node } from './nodes.js'
import { classesOf, targetOf, USAGE } from './shapes.js'

/**
 * Makes named schemas of all inline objects, in place: objects of one name and one deep shape become one schema, which keeps the
 * texts of the first place in document order; a text that differs elsewhere is reported, not lost silently. What belongs to
 * a place (its description, `nullable`, ...) stays there, beside an `allOf` with the reference, as OpenAPI 3.0 asks.
 * @param anchors the schemas that local references mean (`anchorsOf`)
 */
export function lift(expanded: Expanded, anchors: ReadonlyMap<string, Schema>, reporter: ScrapeReporter): void {
  const nodes = nodesOf(expanded)
  const classes = classesOf(nodes, anchors)
  const groups = groupsOf(nodes, classes)
  const present = expanded.components.schemas ?? {}
  const names = nameGroups(groups, classes, Object.keys(present))
  const lifter = new Lifter(nodes, groups, names, anchors)
  const lifted = groups.map((group): [string, Schema] => [names.get(group)!, lifter.definition(group)])
  for (const group of groups) reportTexts(group, names.get(group)!, reporter)
  for (const { operation } of expanded.operations) lifter.rewriteUses(operation)
  const all = [...Object.entries(present), ...lifted].sort(([a], [b]) => compareText(a, b))
  expanded.components.schemas = dictionary(all)
}

class Lifter {
  readonly #names = new Map<Schema, string>()
  readonly #known: ReadonlySet<Schema>
  readonly #anchors: ReadonlyMap<string, Schema>

  constructor(
    nodes: readonly Node[],
    groups: readonly Group[],
    names: ReadonlyMap<Group, string>,
    anchors: ReadonlyMap<string, Schema>,
  ) {
    this.#known = new Set(nodes.map(({ schema }) => schema))
    this.#anchors = anchors
    for (const group of groups) for (const { schema } of group.nodes) this.#names.set(schema, names.get(group)!)
  }

  /** The named schema of a group: its first node without what belongs to that node's place. */
  definition({ nodes }: Group): Schema {
    const own = Object.entries(nodes[0].schema).filter(([key]) => !USAGE.has(key) && key !== 'x-object')
    return this.#members(Object.fromEntries(own), false) as Schema
  }

  /** Replaces the inline objects of an operation by references. */
  rewriteUses(operation: object): void {
    const record = operation as Record<string, unknown>
    for (const key of ['parameters', 'requestBody', 'responses']) {
      // Responses are named by status, and `default` is one.
      if (record[key] !== undefined) record[key] = this.#rewritten(record[key], key === 'responses')
    }
  }

  /** @param named true for a map whose keys are names of the API, such as `properties` */
  #rewritten(value: unknown, named: boolean): unknown {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map((item) => this.#rewritten(item, false))
    const target = named ? undefined : targetOf(value, this.#known, this.#anchors)
    return target ? this.#reference(value as Schema, target) : this.#members(value, named)
  }

  #members(value: object, named: boolean): object {
    return dictionary(
      Object.entries(value).map(([key, child]) => {
        const data = !named && isData(key)
        return [key, data ? child : this.#rewritten(child, !named && key === 'properties')] as const
      }),
    )
  }

  #reference(use: Schema, target: Schema): Schema {
    const ref = { $ref: `#/components/schemas/${this.#names.get(target) ?? ''}` }
    const beside = Object.entries(use).filter(([key]) => USAGE.has(key))
    if (beside.length === 0) return ref
    // OpenAPI 3.0.3 gives `nullable` no meaning without a type beside it.
    return { ...(use.nullable ? { type: 'object' } : {}), ...Object.fromEntries(beside), allOf: [ref] }
  }
}

// Members whose values are data, in which nothing is a schema.
function isData(key: string): boolean {
  return key === 'example' || key === 'examples' || key === 'default' || key === 'enum' || key.startsWith('x-')
}

/** Reports each property that places of one schema describe in different words. */
function reportTexts({ nodes }: Group, schema: string, reporter: ScrapeReporter): void {
  const [first, ...others] = nodes
  for (const [property, { description: kept = '' }] of Object.entries(first.schema.properties ?? {})) {
    const texts = new Set(others.map((node) => node.schema.properties?.[property]?.description ?? ''))
    texts.delete(kept)
    if (texts.size > 0)
      reporter.report('assemble.texts-differ', placeOf(first.schema), { schema, property, kept, others: [...texts] })
  }
}

function placeOf({ 'x-source': source }: Schema): Place {
  const { document = '', section, table, line } = source ?? {}
  return {
    file: document,
    ...(section === undefined ? {} : { section }),
    ...(table === undefined ? {} : { table }),
    ...(line === undefined ? {} : { line }),
  }
}
