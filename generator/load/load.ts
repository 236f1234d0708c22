import type { Reporter } from '../../spec/contract/diagnostic.js'
import type { GeneratorFindings } from '../diagnostics.js'
import { BudgetSpent, SCHEMA_BUDGET, type ExternalReader, type LoadContext, type Scope } from './context.js'
import type { ApiDocument, NamedSchema } from './document.js'
import { isObject, kindOf, maybe, member, object, text, type Raw } from './guard.js'
import { readOperations } from './paths.js'
import { enter } from './refs.js'
import { readInfo, readSecurity, readSecuritySchemes, readServers, readTags } from './root.js'
import { readSchema } from './schema.js'

export interface LoadOptions {
  /** The document's name in findings. */
  readonly file: string
  /** Reads other documents that references lead to; without it they are refused. */
  readonly readExternal?: ExternalReader
}

const ROOT: Scope = { document: '', pointer: '', depth: 0 }

/**
 * Reads a parsed OpenAPI 3.0 or 3.1 document into the normal form. Content never throws: what cannot be used is reported.
 * @returns undefined where there is nothing to generate from; the findings then hold an error that says why
 */
export function loadDocument(
  spec: unknown,
  reporter: Reporter<GeneratorFindings>,
  options: LoadOptions,
): ApiDocument | undefined {
  const place = { file: options.file }
  if (isObject(spec) && member(spec, 'asyncapi') !== undefined) {
    reporter.report('not-a-document', place, { found: 'an AsyncAPI document' })
    return undefined
  }
  if (!isObject(spec) || !isObject(member(spec, 'paths') ?? member(spec, 'components') ?? member(spec, 'webhooks'))) {
    reporter.report('not-a-document', place, { found: isObject(spec) ? 'an object without "paths"' : kindOf(spec) })
    return undefined
  }
  const given = member(spec, 'openapi') ?? member(spec, 'swagger') ?? 'nothing'
  // Without quotes, YAML reads 3.0 as the number 3.
  const version = given === 3 ? '3.0' : String(given)
  if (!/^3\.[01](?:\.|$)/.test(version)) {
    reporter.report('unsupported-version', place, { version })
    return undefined
  }
  const context: LoadContext = {
    file: options.file,
    version: version.startsWith('3.0') ? '3.0' : '3.1',
    reporter,
    ...maybe('readExternal', options.readExternal),
    documents: new Map([['', spec]]),
    schemas: new Map(),
    pending: [],
    budget: { left: SCHEMA_BUDGET },
  }
  try {
    return readDocument(context, spec)
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error
    reporter.report('too-large', place, { limit: SCHEMA_BUDGET })
    return undefined
  }
}

function readDocument(context: LoadContext, root: Raw): ApiDocument {
  enterComponents(context, root)
  const operations = readOperations(context, root, ROOT)
  const docs = object(context, root, ROOT, 'externalDocs')
  const webhooks = Object.keys(object(context, root, ROOT, 'webhooks') ?? {}).length
  if (webhooks > 0)
    context.reporter.report('unused-webhooks', { file: context.file, pointer: '/webhooks' }, { count: webhooks })
  return {
    version: context.version,
    info: readInfo(context, root, ROOT),
    ...maybe('docsUrl', docs && text(context, docs, ROOT, 'url')),
    servers: readServers(context, root, ROOT),
    tags: readTags(context, root, ROOT),
    security: readSecurity(context, root, ROOT),
    securitySchemes: readSecuritySchemes(context, root, ROOT),
    operations,
    schemas: readPending(context),
    errorCodes: member(root, 'x-error-codes'),
  }
}

function enterComponents(context: LoadContext, root: Raw): void {
  const components = member(root, 'components')
  const schemas = isObject(components) ? member(components, 'schemas') : undefined
  if (!isObject(schemas)) return
  for (const name of Object.keys(schemas)) {
    const pointer = `/components/schemas/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
    enter(context, { raw: schemas[name], scope: { document: '', pointer, depth: 0 } })
  }
}

// Reading one schema may put others on the list, which the loop then reaches.
function readPending(context: LoadContext): Map<string, NamedSchema> {
  const schemas = new Map<string, NamedSchema>()
  for (const next of context.pending) {
    schemas.set(next.key, { key: next.key, label: next.label, schema: readSchema(context, next.raw, next.scope) })
  }
  return schemas
}
