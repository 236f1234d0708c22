import type { ApiDocument, SchemaKey } from '../load/document.js'
import type { ApiModel, Direction } from '../model/types.js'
import { loadCompiler, loadTransformer } from './compiler.js'
import { schemaWriter, toOpenApi } from './openapi.js'
import type { Declaration } from './source.js'
import { TypeScriptNodes } from './typescript-nodes.js'

/**
 * Declares `paths`, `components` and `operations` as openapi-typescript makes them, for users of openapi-fetch and the like. The
 * members of `components.schemas` are the types of models.ts, which the file knows as `models`, so that each schema has one type in the package: a second set of
 * the same types would cost the compiler as much as all the rest.
 */
export function declareTypes(document: ApiDocument, model: ApiModel): Declaration[] {
  const { refName, types } = nameComponents(document, model)
  const ids = model.operations.map(({ id }) => id)
  const plain = toOpenApi(document, refName, ids, [...types.keys()])
  const { transform, scanDiscriminators, resolveRef } = loadTransformer()
  const silent = { silent: true }
  const write = schemaWriter((key) => refName(key, 'response'))
  const schemas = new Map([...document.schemas].map(([key, { schema }]) => [refName(key, 'response'), schema]))
  const nodes = transform(plain, {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    // A default says what the server does; in answers the property may still be missing.
    defaultNonNullable: false,
    discriminators: scanDiscriminators(plain, silent),
    injectFooter: [],
    silent: true,
    resolve: (ref: string) => {
      const schema = schemas.get(ref.slice(ref.lastIndexOf('/') + 1))
      return schema ? write(schema) : resolveRef(plain, ref, silent)
    },
  })
  const printer = new TypeScriptNodes(loadCompiler(), types)
  return nodes.map((node) => printer.declaration(node))
}

interface ComponentNames {
  readonly refName: (key: SchemaKey, direction: Direction) => string
  /** The type of models.ts for each component. */
  readonly types: ReadonlyMap<string, string>
}

/**
 * Component names: the document's own where they are plain, since openapi-typescript puts them into references. What is sent in
 * another form than it is received is a component of its own.
 */
function nameComponents(document: ApiDocument, model: ApiModel): ComponentNames {
  const names = new Map<string, string>()
  const types = new Map<string, string>()
  const enter = (entry: string, wanted: string, type: string): void => {
    let name = wanted
    while (types.has(name)) name += '_'
    names.set(entry, name)
    types.set(name, type)
  }
  const listed = [...document.schemas.values()].flatMap(({ key, label }) => {
    const schema = model.schemas.get(key)
    const plain = key === `#/components/schemas/${label}` && /^[A-Za-z_][\w.-]*$/.test(label)
    return schema ? [{ schema, label: plain ? label : undefined }] : []
  })
  for (const { schema, label } of listed) if (label !== undefined) enter(`response ${schema.key}`, label, schema.name)
  for (const { schema, label } of listed)
    if (label === undefined) enter(`response ${schema.key}`, schema.name, schema.name)
  for (const { schema } of listed)
    if (schema.requestName !== undefined) enter(`request ${schema.key}`, schema.requestName, schema.requestName)
  return {
    refName: (key, direction) => names.get(`${direction} ${key}`) ?? names.get(`response ${key}`) ?? '',
    types,
  }
}
