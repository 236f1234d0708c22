import type { Operation, Schema } from '../../../spec/contract/openapi.js'
import type { Expanded } from '../expand.js'
import { pascalCase } from '../words.js'

/** One inline object that becomes a use of a named schema. */
export interface Node {
  readonly schema: Schema
  /** The table's name as an identifier; undefined for a root body and its items, which are named after their operation. */
  readonly label: string | undefined
  /** True for a nameless object in a list or map that is itself the body. */
  readonly item: boolean
  /** The member that tells a root body from those beside it. */
  readonly variant?: string
  /** The property that holds the object, for a table without a usable name. */
  readonly property: string
  readonly use: Use
  /** The object that holds this one; undefined for roots. */
  readonly parent: Node | undefined
}

/** The body that an object belongs to. */
export interface Use {
  readonly operationId: string
  /** `request`, or the response's status. */
  readonly side: string
  /** True for the first 2xx response of the operation that has an object as its body. */
  readonly main: boolean
}

/** All inline objects of a document, operations in document order, each body depth first. */
export function nodesOf(expanded: Expanded): Node[] {
  const nodes: Node[] = []
  for (const { operation } of expanded.operations) collectOperation(operation, nodes)
  return nodes
}

function collectOperation(operation: Operation, nodes: Node[]): void {
  const operationId = operation.operationId ?? ''
  for (const parameter of operation.parameters ?? []) {
    if ('schema' in parameter && parameter.schema)
      collect(parameter.schema, undefined, parameter.name, { operationId, side: 'request', main: false }, nodes)
  }
  const request = operation.requestBody
  if (request && 'content' in request)
    collectContent(request.content, { operationId, side: 'request', main: true }, nodes)
  let main = true
  for (const [side, response] of Object.entries(operation.responses)) {
    if (!('content' in response) || !response.content) continue
    const success = /^2/.test(side)
    collectContent(response.content, { operationId, side, main: success && main }, nodes)
    if (success && Object.values(response.content).some(({ schema }) => schema && isLiftable(schema))) main = false
  }
}

function collectContent(content: Record<string, { schema?: Schema }>, use: Use, nodes: Node[]): void {
  for (const { schema } of Object.values(content)) {
    if (!schema) continue
    const bodies = schema.oneOf ?? schema.anyOf ?? [schema]
    for (const body of bodies) collect(body, undefined, '', use, nodes, true, variantOf(body, bodies))
  }
}

/** The first member that one of several bodies alone has; a member that must be there goes first. */
function variantOf(body: Schema, bodies: readonly Schema[]): string | undefined {
  if (bodies.length < 2) return undefined
  const others = bodies.filter((other) => other !== body)
  const own = Object.keys(body.properties ?? {}).filter((name) =>
    others.every(({ properties }) => !properties || !Object.hasOwn(properties, name)),
  )
  return own.find((name) => body.required?.includes(name)) ?? own[0]
}

/** Objects with members of their own get a name; free-form objects, maps, lists and scalars stay where they are. */
export function isLiftable(schema: Schema): boolean {
  return schema.type === 'object' && (schema.properties !== undefined || schema['x-object'] !== undefined)
}

function collect(
  schema: Schema,
  parent: Node | undefined,
  property: string,
  use: Use,
  nodes: Node[],
  root = false,
  variant?: string,
): void {
  let holder = parent
  if (isLiftable(schema)) {
    const name = typeof schema['x-object'] === 'string' ? schema['x-object'] : ''
    const label = name === '' && property === '' ? undefined : identifier(name, property)
    const item = label === undefined && !root
    holder = { schema, label, item, property, use, parent, ...(variant === undefined ? {} : { variant }) }
    nodes.push(holder)
  }
  for (const [key, child] of Object.entries(schema.properties ?? {})) collect(child, holder, key, use, nodes)
  if (schema.items) collect(schema.items, holder, property, use, nodes)
  if (typeof schema.additionalProperties === 'object')
    collect(schema.additionalProperties, holder, property, use, nodes)
}

/** Names that a generator's target language has for itself in every file. */
const TAKEN = new Set([
  'Object',
  'Array',
  'String',
  'Number',
  'Boolean',
  'Function',
  'Symbol',
  'Error',
  'Map',
  'Set',
  'Date',
  'Record',
  'Promise',
  'Any',
  'Void',
  'Null',
])

function identifier(name: string, property: string): string {
  const found = pascalCase(name) || pascalCase(property) || 'Value'
  const lettered = /^[A-Za-z]/.test(found) ? found : `Type${found}`
  return TAKEN.has(lettered) ? `${lettered}Model` : lettered
}
