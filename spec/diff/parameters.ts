import type { OpenApiDocument, Operation, Parameter } from '../contract/openapi.js'
import type { ChangeClass, ChangeKind } from './change.js'
import type { Said } from './collect.js'
import { type LocatedOperation, type OperationContext, schemaContext } from './context.js'
import { findRenames, pairUp, similarity } from './pairs.js'
import { type At, child, follow, typeWords } from './resolve.js'
import { compareRequired, compareSchemas, compareWords } from './schemas.js'

/** Compares the parameters of one operation, place by place. */
export function compareParameters(context: OperationContext, old: LocatedOperation, now: LocatedOperation): void {
  const places = ['path', 'query', 'header', 'cookie'] as const
  const [before, after] = [parametersOf(context.before, old), parametersOf(context.after, now)]
  for (const place of places)
    compareParametersIn(context, place, pick(before, place), pick(after, place), old.at, now.at)
}

function pick(parameters: readonly At<Parameter>[], place: string): Map<string, At<Parameter>> {
  return new Map(parameters.filter(({ value }) => value.in === place).map((at) => [at.value.name, at]))
}

function parametersOf(document: OpenApiDocument, operation: LocatedOperation): At<Parameter>[] {
  const own = operation.at.value.parameters ?? []
  return [...operation.shared, ...own].flatMap((parameter, index) => {
    const at = follow<Parameter>(
      document,
      child(operation.at, parameter, 'parameters', `${index - operation.shared.length}`),
    )
    return at ? [at] : []
  })
}

function compareParametersIn(
  context: OperationContext,
  place: Parameter['in'],
  before: Map<string, At<Parameter>>,
  after: Map<string, At<Parameter>>,
  old: At<Operation>,
  now: At<Operation>,
): void {
  const { renames, rest } = findRenames(pairUp(before, after), (a, b) => sameParameter(a.value, b.value, place))
  const subject = (name: string): string => `${place} parameter \`${name}\``
  const side = { side: 'request' as const, oldPlace: old.place, newPlace: now.place }
  for (const [name, { pointer }] of rest.removed) {
    context.changes.add(
      { ...side, kind: 'parameter-removed', class: 'breaking', pointer, subject: subject(name) },
      context.name,
    )
  }
  for (const [name, { pointer, value }] of rest.added) {
    const cls = value.required ? 'breaking' : 'compatible'
    const type = value.schema ? typeWords(value.schema) : 'any'
    const after = value.required ? `${type}, required` : type
    context.changes.add(
      { ...side, kind: 'parameter-added', class: cls, pointer, subject: subject(name), after },
      context.name,
    )
  }
  for (const { from, to, before: a, after: b } of renames) {
    // The name of a path parameter is not on the wire; only code that passes it has to follow.
    const cls = place === 'path' ? 'compatible' : 'breaking'
    const said = {
      kind: 'parameter-renamed' as const,
      class: cls as ChangeClass,
      step: 'major' as const,
      before: from,
      after: to,
    }
    context.changes.add({ ...side, ...said, pointer: b.pointer, subject: subject(from) }, context.name)
    compareParameter(context, a, b, subject(to), side)
  }
  for (const [name, a, b] of rest.both) compareParameter(context, a, b, subject(name), side)
}

function sameParameter(a: Parameter, b: Parameter, place: string): 'text' | 'type' | false {
  if (a.schema && b.schema && typeWords(a.schema) !== typeWords(b.schema)) return false
  if (place === 'path') return 'text'
  return a.description && a.description === b.description && similarity(a.name, b.name) > 0.2 ? 'text' : 'type'
}

function compareParameter(
  context: OperationContext,
  a: At<Parameter>,
  b: At<Parameter>,
  subject: string,
  side: Pick<Said, 'side' | 'oldPlace' | 'newPlace'>,
): void {
  const say = (kind: ChangeKind, cls: ChangeClass, more: Partial<Said> = {}): void =>
    context.changes.add({ ...side, kind, class: cls, pointer: b.pointer, subject, ...more }, context.name)
  compareRequired(Boolean(a.value.required), Boolean(b.value.required), say, 'request')
  const words = (parameter: Parameter): { description?: string } =>
    parameter.description === undefined ? {} : { description: parameter.description }
  compareWords(words(a.value), words(b.value), say)
  if (Boolean(a.value.deprecated) !== Boolean(b.value.deprecated))
    say(b.value.deprecated ? 'deprecated' : 'undeprecated', 'compatible')
  if (a.value.schema && b.value.schema) {
    compareSchemas(
      schemaContext(context, 'request'),
      child(a, a.value.schema, 'schema'),
      child(b, b.value.schema, 'schema'),
      subject,
    )
  }
}
