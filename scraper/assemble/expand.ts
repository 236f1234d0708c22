import type { XSource } from '../../spec/contract/extensions.js'
import type { Method, OpenApiDocument, Operation, Parameter, PathItem, Schema } from '../../spec/contract/openapi.js'
import type { Path } from '../../spec/overlay/target.js'
import { textOf } from '../document.js'
import type { OperationDraft } from '../extract/draft.js'
import { requestBodyOf, responsesOf } from './bodies.js'
import type { AssembleContext } from './context.js'
import { dictionary } from './dictionary.js'
import { errorCodesOf } from './error-codes.js'
import { ERROR_RESPONSE, ErrorModel } from './error-model.js'
import { markdownOf } from './markdown.js'
import { parametersOf } from './parameters.js'
import { rateLimitsOf } from './rate-limits.js'
import { SchemaWriter, sourceOf } from './schema.js'
import { tagOf } from './tags.js'

/** The spec as the documents give it: every operation with its own schemas inline. It is valid OpenAPI; corrections target it. */
export interface Expanded {
  readonly paths: Record<string, PathItem>
  readonly components: NonNullable<OpenApiDocument['components']>
  /** The operations in document order, each with its path. */
  readonly operations: readonly ExpandedOperation[]
}

export interface ExpandedOperation {
  readonly path: string
  readonly operation: Operation
  readonly draft: OperationDraft
}

/** Writes the chosen drafts as OpenAPI operations; `ids` are their operationIds. */
export function expand(drafts: readonly OperationDraft[], ids: readonly string[], context: AssembleContext): Expanded {
  const paths = dictionary<PathItem>()
  const errors = new ErrorModel()
  const operations = drafts.map((draft, index) => {
    const operation = operationOf(draft, ids[index]!, errors, context)
    paths[draft.path] = { ...paths[draft.path], [methodOf(draft)]: operation }
    return { path: draft.path, operation, draft }
  })
  for (const text of errors.texts()) {
    context.reporter.report(
      'assemble.texts-differ',
      { file: drafts[0]?.place.file ?? '' },
      { schema: ERROR_RESPONSE, ...text },
    )
  }
  return { paths, components: errors.components(), operations }
}

function methodOf(draft: OperationDraft): Method {
  return draft.method.toLowerCase() as Method
}

function operationOf(draft: OperationDraft, id: string, errors: ErrorModel, context: AssembleContext): Operation {
  const at: Path = ['paths', draft.path, methodOf(draft)]
  const writer = new SchemaWriter(draft, context)
  const description = markdownOf(draft.description)
  const parameters = parametersOf(draft, at, writer, context)
  const requestBody = requestBodyOf(draft, at, writer, context)
  const responses = responsesOf(draft, at, writer, errors, context)
  const url = addressOf(draft, context)
  const rateLimits = rateLimitsOf(textOf(draft.description))
  return {
    operationId: id,
    tags: [tagOf(draft, context.config)],
    summary: draft.title,
    ...(description === '' ? {} : { description }),
    ...(url === undefined ? {} : { externalDocs: { url } }),
    ...(draft.deprecated ? { deprecated: true } : {}),
    ...(isBeta(description) ? { 'x-beta': true } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(requestBody ? { requestBody } : {}),
    responses,
    ...(draft.authorization.length > 0 ? { 'x-iam-actions': structuredClone([...draft.authorization]) } : {}),
    ...(rateLimits.length > 0 ? { 'x-rate-limits': rateLimits } : {}),
    ...(draft.errorCodes ? { 'x-error-codes': errorCodesOf(draft.errorCodes, context.reporter) } : {}),
    'x-source': operationSource(draft, parameters),
  }
}

/** Where an operation is documented, with the tables of its parameters and the line of each one's row. */
function operationSource(draft: OperationDraft, parameters: readonly Parameter[]): XSource {
  const tables = dictionary<string>()
  const rows = dictionary<number>()
  for (const { name, in: where } of parameters) {
    const row = draft.parameters.find((field) => field.in === where && field.name === name)?.place
    if (row === undefined || row.file !== draft.place.file) continue
    if (row.table !== undefined) tables[where] ??= row.table
    if (row.line !== undefined) rows[`${where}.${name}`] = row.line
  }
  const { updated, ...source } = sourceOf(draft.place, draft.dates?.get(draft.place.file) ?? draft.updatedOn)
  return {
    ...source,
    ...(Object.keys(tables).length > 0 ? { tables } : {}),
    ...(Object.keys(rows).length > 0 ? { rows } : {}),
    ...(updated === undefined ? {} : { updated }),
  }
}

/** Whether a description says that the operation is still being tried in public. */
function isBeta(description: string): boolean {
  return /\b(?:open beta test|open beta|OBT|public preview)\b|公测/i.test(description)
}

/** Where the operation is documented: the page's own address, else the one that the site gives a page of its API name. */
function addressOf(draft: OperationDraft, { config, names }: AssembleContext): string | undefined {
  if (draft.source.url !== undefined) return draft.source.url
  const name = names.get(`${draft.method} ${draft.path}`) ?? draft.apiName
  if (config.docsUrl === undefined || name === undefined) return undefined
  return `${config.docsUrl.replace(/\/*$/, '/')}${encodeURIComponent(name)}.html`
}

/**
 * The schemas that local references (`#/paths/...`) mean, by reference. To be asked before corrections: these may rename what
 * leads to a schema, while the schema itself stays the same object.
 */
export function anchorsOf(document: { readonly paths: Record<string, PathItem> }): Map<string, Schema> {
  const anchors = new Map<string, Schema>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const ref = (value as Schema).$ref
    if (typeof ref === 'string' && ref.startsWith('#/paths/')) anchors.set(ref, resolve(document, ref))
    for (const child of Object.values(value)) visit(child)
  }
  visit(document.paths)
  return anchors
}

function resolve(document: object, ref: string): Schema {
  const keys = ref
    .slice(2)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  const found = keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document)
  if (typeof found !== 'object' || found === null) throw new Error(`a reference of our own leads nowhere: ${ref}`)
  return found as Schema
}
