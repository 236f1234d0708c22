import { compareText, type Reporter } from '../../spec/contract/diagnostic.js'
import type { GeneratorFindings } from '../diagnostics.js'
import type { ApiDocument, NamedSchema, Schema, SchemaKey } from '../load/document.js'
import type { ModelContext } from './context.js'
import { breakCycles } from './cycles.js'
import { findDirections, type Directions } from './direction.js'
import { findDiscriminated, type Discriminated } from './discriminate.js'
import { readErrorCodes } from './extensions.js'
import { Hoister } from './hoist.js'
import { nameOperations } from './ids.js'
import { Names, reportRename } from './names.js'
import { buildOperation } from './operations.js'
import { nameService } from './service.js'
import { findPollers } from './pollers.js'
import type { ApiModel, ApiOperation, ApiSchema, ApiTag } from './types.js'
import { pascal } from './words.js'

export interface BuildOptions {
  /** The document's name in findings. */
  readonly file: string
  /** The service's name; made from the title when left out. */
  readonly name?: string
}

/** Builds the model of a document: every TypeScript name is decided here, in a fixed order, so that names are stable. */
export function buildModel(
  document: ApiDocument,
  reporter: Reporter<GeneratorFindings>,
  options: BuildOptions,
): ApiModel {
  const context: ModelContext = { file: options.file, reporter }
  const names = new Names()
  const service = nameService(names, document, options.name)
  const components = breakCycles(context, document.schemas)
  const typeNames = nameSchemas(context, names, components)
  const operationNames = nameOperations(context, names, document.operations)
  const discriminated = findDiscriminated(components)
  const { schemas, hoister } = hoistSchemas(components, typeNames, names)
  const input = {
    context,
    hoister,
    schemas,
    ids: new Set(operationNames.map(({ id }) => id)),
    huaweicloud: service.huaweicloud,
    servers: new Set(document.servers.map(({ url }) => url)),
    // A document that says nothing of security may still need it: credentials that a user gives are sent.
    authenticated: document.security.length === 0 || document.security.some((requirement) => requirement.size > 0),
  }
  const operations = document.operations.map((operation, index) => {
    const named = operationNames[index]
    if (!named) throw new Error('each operation has names')
    return buildOperation(input, operation, named)
  })
  const directions = findDirections(schemas, operations.flatMap(sentBy), operations.flatMap(receivedBy))
  return {
    service,
    servers: document.servers,
    securitySchemes: [...document.securitySchemes.values()],
    tags: groupByTag(document, operations),
    operations,
    schemas: finishSchemas({ schemas, typeNames, directions, discriminated, names }),
    pollers: findPollers(context, names, operations),
    errorCodes: readErrorCodes(document.errorCodes).sort((a, b) => compareText(a.code, b.code)),
  }
}

/** The components with their inline schemas lifted out, and what lifts those of the operations. */
function hoistSchemas(
  components: ReturnType<typeof breakCycles>,
  typeNames: ReturnType<typeof nameSchemas>,
  names: Names,
): { schemas: Map<SchemaKey, Schema>; hoister: Hoister } {
  const schemas = new Map<SchemaKey, Schema>()
  const hoister = new Hoister(
    (wanted) => names.claim(pascal(wanted) || 'Model'),
    ({ key, name, schema }) => {
      schemas.set(key, schema)
      typeNames.set(key, name)
    },
  )
  for (const { key, schema } of components.values()) {
    // Entered first, so that what stands inside comes after it.
    schemas.set(key, schema)
    schemas.set(key, hoister.inside(schema, typeNames.get(key) ?? ''))
  }
  return { schemas, hoister }
}

// Names that are identifiers already come first: `desktop` never takes the name of `Desktop`.
function nameSchemas(
  context: ModelContext,
  names: Names,
  schemas: ReadonlyMap<SchemaKey, NamedSchema>,
): Map<SchemaKey, string> {
  const exact = (named: NamedSchema): boolean => pascal(named.label) === named.label
  const ordered = [...schemas.values()].sort((a, b) => Number(exact(b)) - Number(exact(a)))
  const claimed = new Map<SchemaKey, string>()
  for (const { key, label } of ordered) {
    const wanted = pascal(label)
    const name = names.claim(wanted, wanted && `${wanted}Model`, wanted ? `${wanted}Model` : 'Model')
    reportRename(context, key, label, wanted, name)
    claimed.set(key, name)
  }
  return claimed
}

/** The schemas that an operation sends. */
function sentBy(operation: ApiOperation): Schema[] {
  return [
    ...operation.parameters.map(({ schema }) => schema),
    ...(operation.body?.media.map(({ schema }) => schema) ?? []),
  ]
}

/** The schemas that an operation's answers hold. */
function receivedBy(operation: ApiOperation): Schema[] {
  return operation.responses.flatMap(({ media, headers }) => [...media, ...headers].map(({ schema }) => schema))
}

function finishSchemas(input: {
  schemas: ReadonlyMap<SchemaKey, Schema>
  typeNames: ReadonlyMap<SchemaKey, string>
  directions: Directions
  discriminated: ReadonlyMap<SchemaKey, Discriminated>
  names: Names
}): Map<SchemaKey, ApiSchema> {
  const { requests, responses, different } = input.directions
  const entries = [...input.schemas].map(([key, schema]): [SchemaKey, ApiSchema] => {
    const name = input.typeNames.get(key) ?? ''
    const both = different.has(key) && requests.has(key) && responses.has(key)
    return [
      key,
      {
        key,
        schema,
        name,
        ...(both ? { requestName: input.names.claim(`${name}Input`) } : {}),
        direction: requests.has(key) && !responses.has(key) ? 'request' : 'response',
        discriminated: input.discriminated.get(key) ?? new Map(),
      },
    ]
  })
  return new Map(entries)
}

function groupByTag(document: ApiDocument, operations: readonly ApiOperation[]): ApiTag[] {
  const described = new Map(document.tags.map((tag) => [tag.name, tag]))
  const order = [...new Set([...described.keys(), ...operations.map(({ tag }) => tag)])]
  return order.flatMap((name) => {
    const own = operations.filter(({ tag }) => tag === name)
    const description = described.get(name)?.description
    return own.length === 0 ? [] : [{ name, ...(description ? { description } : {}), operations: own }]
  })
}
