import type { Place } from '../../spec/contract/diagnostic.js'
import { METHODS, type OpenApiDocument, type Operation } from '../../spec/contract/openapi.js'
import type { ScrapeReporter } from '../diagnostics/index.js'
import { placeholders } from './parameters.js'

/**
 * What must hold of every finished spec, whatever the documents and the overlay say; each break fails the run: references lead
 * somewhere, schemas are used, operationIds are unique, path parameters match their paths.
 */
export function checkSpec(spec: OpenApiDocument, reporter: ScrapeReporter): void {
  checkReferences(spec, reporter)
  const ids = new Map<string, string>()
  for (const [path, item] of Object.entries(spec.paths)) {
    for (const method of METHODS) {
      const operation = item[method]
      if (operation) checkOperation(path, operation, ids, reporter)
    }
  }
}

function checkOperation(path: string, operation: Operation, ids: Map<string, string>, reporter: ScrapeReporter): void {
  const place = placeOf(operation)
  const id = operation.operationId ?? ''
  const known = ids.get(id.toLowerCase())
  if (known !== undefined) reporter.report('assemble.operation-id-twice', place, { id })
  ids.set(id.toLowerCase(), id)
  const declared = (operation.parameters ?? []).flatMap((parameter) =>
    'in' in parameter && parameter.in === 'path' ? [parameter.name] : [],
  )
  const wanted = placeholders(path)
  const same = declared.length === wanted.length && wanted.every((name) => declared.includes(name))
  if (!same) reporter.report('assemble.path-mismatch', place, { path, parameters: declared })
}

function checkReferences(spec: OpenApiDocument, reporter: ScrapeReporter): void {
  const schemas = spec.components?.schemas ?? {}
  const used = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const ref = (value as { $ref?: unknown }).$ref
    if (typeof ref === 'string') follow(ref)
    for (const [key, child] of Object.entries(value)) if (key !== 'example' && key !== 'examples') visit(child)
  }
  const follow = (ref: string): void => {
    const name = /^#\/components\/schemas\/([A-Za-z0-9._-]+)$/.exec(ref)?.[1]
    if (name === undefined || !Object.hasOwn(schemas, name))
      reporter.report('assemble.reference-dangling', { file: '' }, { ref })
    else if (!used.has(name)) {
      used.add(name)
      visit(schemas[name])
    }
  }
  visit(spec.paths)
  for (const name of Object.keys(schemas)) {
    if (!used.has(name))
      reporter.report('assemble.schema-unused', { file: '', pointer: `/components/schemas/${name}` }, { name })
  }
}

/** The place in the documents that an operation is from. */
export function placeOf(operation: Operation): Place {
  const { document = '', section, line } = operation['x-source'] ?? {}
  return { file: document, ...(section === undefined ? {} : { section }), ...(line === undefined ? {} : { line }) }
}
