import type { OpenApiDocument, Parameter } from '../contract/openapi.js'
import type { CheckReporter } from './catalogue.js'
import { isRecord } from './own-keywords.js'
import { listed, lookUp, operationsOf, placeOf, resolve, schemasOf, token, type OperationAt } from './walk.js'

/** Checks what a JSON Schema of OpenAPI cannot: references, operationIds, placeholders, required lists. */
export function checkConsistency(document: OpenApiDocument, file: string, reporter: CheckReporter): void {
  checkReferences(document, file, reporter)
  checkOperationIds(document, file, reporter)
  checkPaths(document, file, reporter)
  for (const { schema, pointer, source } of schemasOf(document)) {
    if (!schema.properties || !Array.isArray(schema.required) || schema.allOf) continue
    for (const name of schema.required) {
      if (Object.hasOwn(schema.properties, name)) continue
      reporter.report('required-unknown', placeOf(file, pointer, source), { name })
    }
  }
}

function checkReferences(document: OpenApiDocument, file: string, reporter: CheckReporter): void {
  const seen = new Set<object>()
  const stack: { value: unknown; pointer: string }[] = [{ value: document, pointer: '#' }]
  while (stack.length > 0) {
    const { value, pointer } = stack.pop()!
    if (typeof value !== 'object' || value === null || seen.has(value)) continue
    seen.add(value)
    const reference = (value as { $ref?: unknown }).$ref
    if (typeof reference === 'string' && !pointer.endsWith('/properties')) {
      if (!reference.startsWith('#')) reporter.report('reference-external', { file, pointer }, { ref: reference })
      else if (lookUp(document, reference) === undefined)
        reporter.report('reference-dangling', { file, pointer }, { ref: reference })
      else if (isCircular(document, reference))
        reporter.report('reference-circular', { file, pointer }, { ref: reference })
    }
    for (const [key, member] of Object.entries(value).reverse()) {
      if (key !== 'example' && key !== 'examples' && key !== 'default' && key !== 'enum') {
        stack.push({ value: member, pointer: `${pointer}/${token(key)}` })
      }
    }
  }
}

/** Whether a reference leads back to itself without a value on the way. */
function isCircular(document: OpenApiDocument, reference: string): boolean {
  const passed = new Set<string>()
  for (let at: unknown = reference; typeof at === 'string';) {
    if (passed.has(at)) return true
    passed.add(at)
    const value = lookUp(document, at)
    at = isRecord(value) ? value['$ref'] : undefined
  }
  return false
}

function checkOperationIds(document: OpenApiDocument, file: string, reporter: CheckReporter): void {
  const first = new Map<string, string>()
  for (const { operation, pointer, method, path } of operationsOf(document)) {
    const place = placeOf(file, pointer, operation['x-source'])
    const id = operation.operationId
    if (!id) reporter.report('operation-id-missing', place, {})
    else if (first.has(id)) reporter.report('operation-id-repeated', place, { id, first: first.get(id)! })
    else first.set(id, `${method.toUpperCase()} ${path}`)
  }
}

function checkPaths(document: OpenApiDocument, file: string, reporter: CheckReporter): void {
  const paths = new Map<string, string>()
  for (const path of Object.keys(document.paths ?? {})) {
    const shape = path.replace(/\{[^}]*\}/g, '{}')
    const first = paths.get(shape)
    if (first !== undefined) reporter.report('path-repeated', { file, pointer: `#/paths/${token(path)}` }, { first })
    else paths.set(shape, path)
  }
  for (const at of operationsOf(document)) checkPlaceholders(document, at, file, reporter)
}

function checkPlaceholders(document: OpenApiDocument, at: OperationAt, file: string, reporter: CheckReporter): void {
  const place = placeOf(file, at.pointer, at.operation['x-source'])
  const inPath = new Set([...at.path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]!))
  const declared = new Set<string>()
  const own = new Set<string>()
  for (const parameter of [...listed(at.operation.parameters), ...at.shared]) {
    const value = resolve<Parameter>(document, parameter)
    if (!value) continue
    const key = `${value.in} ${value.name}`
    const isOwn = !at.shared.includes(parameter)
    if (isOwn && own.has(key)) reporter.report('parameter-repeated', place, { name: value.name, in: value.in })
    if (isOwn) own.add(key)
    if (value.in !== 'path') continue
    declared.add(value.name)
    if (!inPath.has(value.name)) reporter.report('placeholder-missing', place, { name: value.name })
  }
  for (const name of inPath) if (!declared.has(name)) reporter.report('placeholder-undeclared', place, { name })
}
