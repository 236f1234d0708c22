import type { Place } from '../contract/diagnostic.js'
import {
  METHODS,
  type Method,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type Reference,
  type Schema,
} from '../contract/openapi.js'
import type { XSource } from '../contract/extensions.js'

/** One token of a JSON pointer (RFC 6901), escaped. */
export function token(text: string): string {
  return text.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** Follows one local reference. @returns undefined when it leads nowhere or out of the document */
export function lookUp(document: unknown, reference: string): unknown {
  if (!reference.startsWith('#/')) return undefined
  let value = document
  for (const part of reference.slice(2).split('/')) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return value
}

const MAX_HOPS = 50

/** The value itself, or what its references lead to; undefined when they lead nowhere or in a circle. */
export function resolve<T extends object>(document: unknown, value: T | Reference | undefined): T | undefined {
  let current: unknown = value
  for (let hop = 0; hop < MAX_HOPS; hop++) {
    if (typeof current !== 'object' || current === null) return undefined
    const reference = (current as { $ref?: unknown }).$ref
    if (typeof reference !== 'string') return current as T
    current = lookUp(document, reference)
  }
  return undefined
}

/** A list as the document has it, or none: a broken member is the structure check's finding. */
export function listed<T>(value: readonly T[] | undefined): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : []
}

export interface OperationAt {
  readonly operation: Operation
  readonly method: Method
  readonly path: string
  readonly pointer: string
  readonly name: string
  readonly shared: readonly (Parameter | Reference)[]
}

/** Every operation of a document in its order. */
export function operationsOf(document: OpenApiDocument): OperationAt[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) => {
    if (typeof item !== 'object' || item === null) return []
    return METHODS.flatMap((method) => {
      const operation = item[method]
      if (typeof operation !== 'object' || operation === null) return []
      const pointer = `#/paths/${token(path)}/${method}`
      const name = operation.operationId ?? `${method.toUpperCase()} ${path}`
      return [{ operation, method, path, pointer, name, shared: listed(item.parameters) }]
    })
  })
}

/** The place of a finding: where the documents say it, as far as the spec knows, and where it stands in the spec. */
export function placeOf(specFile: string, pointer: string, source: XSource | undefined, property?: string): Place {
  if (!source) return { file: specFile, pointer }
  const row =
    property !== undefined && source.rows && Object.hasOwn(source.rows, property) ? source.rows[property] : undefined
  const line = row ?? source.line
  return {
    file: source.document,
    ...(source.section === undefined ? {} : { section: source.section }),
    ...(source.table === undefined ? {} : { table: source.table }),
    ...(line === undefined ? {} : { line }),
    pointer,
  }
}

/** Every schema object below a value, with its pointer, each object once; `within` tells the nearest provenance above. */
export function* schemasOf(
  document: OpenApiDocument,
): Generator<{ schema: Schema; pointer: string; source: XSource | undefined }> {
  const seen = new Set<object>()
  const stack: { value: unknown; pointer: string; source: XSource | undefined; schema: boolean }[] = [
    { value: document.paths, pointer: '#/paths', source: undefined, schema: false },
    { value: document.components, pointer: '#/components', source: undefined, schema: false },
  ]
  while (stack.length > 0) {
    const { value, pointer, source, schema } = stack.pop()!
    if (typeof value !== 'object' || value === null || seen.has(value)) continue
    seen.add(value)
    const own = (value as { 'x-source'?: XSource })['x-source'] ?? source
    if (schema) yield { schema: value as Schema, pointer, source: own }
    for (const [key, member] of Object.entries(value).reverse()) {
      if (DATA.has(key) || (key.startsWith('x-') && !/\/properties$/.test(pointer))) continue
      stack.push({
        value: member,
        pointer: `${pointer}/${token(key)}`,
        source: own,
        schema: isSchemaAt(pointer, key, schema),
      })
    }
  }
}

/** Members that hold data, not schemas. */
const DATA = new Set(['example', 'examples', 'default', 'enum', 'const'])

function isSchemaAt(parent: string, key: string, parentIsSchema: boolean): boolean {
  if (key === 'schema') return true
  if (/^#\/components\/schemas$/.test(parent)) return true
  if (/\/(properties|patternProperties|allOf|oneOf|anyOf|prefixItems)$/.test(parent)) return true
  return parentIsSchema && (key === 'items' || key === 'additionalProperties' || key === 'not')
}
