import type { ApiDocument, Schema, SchemaKey } from '../load/document.js'
import type { ApiModel } from '../model/types.js'
import { loadCompiler, loadTransformer } from './compiler.js'
import { toOpenApi } from './openapi.js'
import type { Declaration } from './source.js'
import { TypeScriptNodes } from './typescript-nodes.js'

/** Declares `paths`, `components` and `operations` as openapi-typescript makes them, for users of openapi-fetch and the like. */
export function declareTypes(document: ApiDocument, model: ApiModel): Declaration[] {
  const plain = toOpenApi(
    document,
    componentNames(document, model),
    model.operations.map(({ id }) => id),
  )
  const { transform, scanDiscriminators, resolveRef } = loadTransformer()
  const silent = { silent: true }
  const nodes = transform(plain, {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    // A default says what the server does; in answers the property may still be missing.
    defaultNonNullable: false,
    discriminators: scanDiscriminators(plain, silent),
    injectFooter: [],
    silent: true,
    resolve: (ref: string) => resolveRef(plain, ref, silent),
  })
  const names = componentNames(document, model)
  const replaced = [...findImmediate(document)].map((key): [string, string] => [
    names(key),
    model.schemas.get(key)?.name ?? 'unknown',
  ])
  const printer = new TypeScriptNodes(loadCompiler(), new Map(replaced))
  return nodes.map((node) => printer.declaration(node))
}

/**
 * Finds the schemas that hold themselves without an object between (`string | Json[]`): the type of a member of `components` must
 * not, while a type alias may, so models.ts says what they are.
 */
function findImmediate(document: ApiDocument): Set<SchemaKey> {
  const edges = new Map([...document.schemas.values()].map(({ key, schema }) => [key, [...immediateRefs(schema)]]))
  const found = new Set<SchemaKey>()
  for (const start of edges.keys()) {
    const seen = new Set<SchemaKey>()
    const open = [...(edges.get(start) ?? [])]
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      if (seen.has(key)) continue
      seen.add(key)
      open.push(...(edges.get(key) ?? []))
    }
    if (seen.has(start)) found.add(start)
  }
  return found
}

function* immediateRefs(schema: Schema): Generator<SchemaKey> {
  if (schema.ref !== undefined) yield schema.ref
  const parts = [
    schema.items,
    ...(schema.prefixItems ?? []),
    ...(schema.allOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.anyOf ?? []),
  ]
  for (const part of parts) if (part) yield* immediateRefs(part)
}

/** Component names: the document's own where they are plain, since openapi-typescript puts them into references. */
function componentNames(document: ApiDocument, model: ApiModel): (key: SchemaKey) => string {
  const names = new Map<SchemaKey, string>()
  const taken = new Set<string>()
  const plain = [...document.schemas.values()].filter(
    ({ key, label }) => key === `#/components/schemas/${label}` && /^[A-Za-z_][\w.-]*$/.test(label),
  )
  for (const { key, label } of plain) {
    names.set(key, label)
    taken.add(label)
  }
  for (const { key } of document.schemas.values()) {
    if (names.has(key)) continue
    let name = model.schemas.get(key)?.name ?? 'Model'
    while (taken.has(name)) name += '_'
    taken.add(name)
    names.set(key, name)
  }
  return (key) => names.get(key) ?? ''
}
