import type {
  MediaType,
  OpenApiDocument,
  Operation,
  Parameter,
  Reference,
  RequestBody,
  Response,
} from '../contract/openapi.js'
import { METHODS } from '../contract/openapi.js'
import type { ChangeClass, ChangeKind, Side } from './change.js'
import type { Changes, Said } from './collect.js'
import { findRenames, pairUp, similarity } from './pairs.js'
import { type At, child, follow, members, sameJson, typeWords } from './resolve.js'
import { compareRequired, compareSchemas, compareWords, type SchemaContext } from './schemas.js'

/** One operation of a spec, with where it stands. */
export interface LocatedOperation {
  readonly at: At<Operation>
  readonly method: string
  readonly path: string
  /** The operationId, else `METHOD /path`. */
  readonly name: string
  readonly shared: readonly (Parameter | Reference)[]
}

/** All operations of a spec by `METHOD /path` with the names of placeholders left out: `{id}` and `{desktop_id}` are one. */
export function operationsOf(document: OpenApiDocument): Map<string, LocatedOperation> {
  const root: At<unknown> = { value: document, pointer: '#', place: undefined }
  const found = new Map<string, LocatedOperation>()
  for (const [path, item] of members(document.paths)) {
    if (typeof item !== 'object' || item === null) continue
    for (const method of METHODS) {
      const operation = item[method]
      if (!operation) continue
      const line = `${method.toUpperCase()} ${path}`
      found.set(line.replace(/\{[^}]*\}/g, '{}'), {
        at: child(root, operation, 'paths', path, method),
        method,
        path,
        name: operation.operationId ?? line,
        shared: item.parameters ?? [],
      })
    }
  }
  return found
}

interface OperationContext {
  readonly before: OpenApiDocument
  readonly after: OpenApiDocument
  readonly changes: Changes
  readonly name: string
}

type SaySide = (kind: ChangeKind, cls: ChangeClass, side: Side, subject: string, more?: Partial<Said>) => void

/** Compares all operations of two specs. */
export function compareOperations(before: OpenApiDocument, after: OpenApiDocument, changes: Changes): void {
  const pairs = pairUp(operationsOf(before), operationsOf(after))
  const { renames, rest } = findRenames(pairs, movedOperation)
  for (const [, old, now] of rest.both) compareOperation({ before, after, changes, name: now.name }, old, now)
  for (const { before: old, after: now } of renames) {
    const line = (operation: LocatedOperation): string => `${operation.method.toUpperCase()} ${operation.path}`
    const said = {
      pointer: now.at.pointer,
      subject: `operation \`${now.name}\``,
      oldPlace: old.at.place,
      newPlace: now.at.place,
    }
    // Regenerated code calls the new address by the same name, so that the SDK's users need change nothing.
    changes.add(
      {
        ...said,
        kind: 'operation-moved',
        class: 'breaking',
        side: 'both',
        step: 'minor',
        before: line(old),
        after: line(now),
      },
      now.name,
    )
    compareOperation({ before, after, changes, name: now.name }, old, now)
  }
  for (const [line, { at, name }] of rest.removed) {
    const subject = `operation \`${name}\``
    changes.add(
      {
        kind: 'operation-removed',
        class: 'breaking',
        side: 'both',
        pointer: at.pointer,
        subject,
        before: line,
        oldPlace: at.place,
      },
      name,
    )
  }
  for (const [line, { at, name }] of rest.added) {
    const subject = `operation \`${name}\``
    changes.add(
      {
        kind: 'operation-added',
        class: 'compatible',
        side: 'both',
        pointer: at.pointer,
        subject,
        after: line,
        newPlace: at.place,
      },
      name,
    )
  }
}

/** An operation that went to another address keeps its operationId. */
function movedOperation(before: LocatedOperation, after: LocatedOperation): 'text' | false {
  return before.at.value.operationId !== undefined && before.name === after.name ? 'text' : false
}

function compareOperation(context: OperationContext, old: LocatedOperation, now: LocatedOperation): void {
  const [a, b] = [old.at, now.at]
  const whole = `operation \`${now.name}\``
  const say: SaySide = (kind, cls, side, subject, more = {}) =>
    context.changes.add(
      { kind, class: cls, side, pointer: b.pointer, subject, oldPlace: a.place, newPlace: b.place, ...more },
      context.name,
    )
  if (old.name !== now.name) {
    say('operation-renamed', 'compatible', 'both', whole, { before: old.name, after: now.name, step: 'major' })
  }
  if (Boolean(a.value.deprecated) !== Boolean(b.value.deprecated)) {
    say(b.value.deprecated ? 'operation-deprecated' : 'operation-undeprecated', 'compatible', 'both', whole)
  }
  compareOperationWords(a.value, b.value, say, whole)
  comparePermissions(a.value, b.value, say, whole)
  compareParameters(context, old, now)
  compareRequestBodies(context, a, b, say)
  compareResponses(context, a, b, say)
}

function compareOperationWords(old: Operation, now: Operation, say: SaySide, whole: string): void {
  for (const member of ['summary', 'description'] as const) {
    if (old[member] !== now[member]) {
      say('text-changed', 'documentation', 'both', whole, { before: old[member] ?? null, after: now[member] ?? null })
    }
  }
  if (!sameJson(old.tags, now.tags)) {
    say('operation-regrouped', 'documentation', 'both', whole, { before: old.tags ?? [], after: now.tags ?? [] })
  }
  for (const [member, kind] of [
    ['x-pagination', 'pagination-changed'],
    ['x-job', 'job-changed'],
  ] as const) {
    const [before, after] = [old[member], now[member]]
    if (sameJson(before, after)) continue
    say(kind, before ? 'breaking' : 'compatible', 'both', whole, { before: before ?? null, after: after ?? null })
  }
}

function comparePermissions(old: Operation, now: Operation, say: SaySide, whole: string): void {
  const actions = (operation: Operation): Map<string, unknown> =>
    new Map((operation['x-iam-actions'] ?? []).map((action) => [action.action, action]))
  const pairs = pairUp(actions(old), actions(now))
  // A page that lists permissions for the first time tells what was needed all along.
  const first = !old['x-iam-actions']
  for (const [name] of pairs.added) {
    const cls = first ? 'documentation' : 'breaking'
    say('permission-added', cls, 'request', whole, { after: name, step: first ? 'patch' : 'minor' })
  }
  for (const [name] of pairs.removed)
    say('permission-removed', 'compatible', 'request', whole, { before: name, step: 'patch' })
  if (!sameJson(old.security, now.security)) {
    say('security-changed', 'breaking', 'request', whole, { before: old.security ?? null, after: now.security ?? null })
  }
}

function compareParameters(context: OperationContext, old: LocatedOperation, now: LocatedOperation): void {
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

function schemaContext(context: OperationContext, side: 'request' | 'response'): SchemaContext {
  const { before, after, changes, name } = context
  return { before, after, changes, operation: name, side, visited: new Set() }
}

function compareRequestBodies(context: OperationContext, a: At<Operation>, b: At<Operation>, say: SaySide): void {
  const locate = (document: OpenApiDocument, at: At<Operation>): At<RequestBody> | undefined =>
    at.value.requestBody ? follow<RequestBody>(document, child(at, at.value.requestBody, 'requestBody')) : undefined
  const [old, now] = [locate(context.before, a), locate(context.after, b)]
  if (!old && !now) return
  if (!old)
    return say('body-added', now!.value.required ? 'breaking' : 'compatible', 'request', 'request body', {
      pointer: now!.pointer,
    })
  if (!now) return say('body-removed', 'breaking', 'request', 'request body', { pointer: old.pointer })
  compareRequired(
    Boolean(old.value.required),
    Boolean(now.value.required),
    (kind, cls, more) => say(kind, cls, 'request', 'request body', { pointer: now.pointer, ...more }),
    'request',
  )
  compareContent(context, old, now, 'request', 'body', say)
}

function compareResponses(context: OperationContext, a: At<Operation>, b: At<Operation>, say: SaySide): void {
  const pairs = pairUp(members(a.value.responses), members(b.value.responses))
  const subject = (status: string): string => `response \`${status}\``
  const success = (status: string): boolean => status.startsWith('2')
  for (const [status] of pairs.removed)
    say('response-removed', success(status) ? 'breaking' : 'compatible', 'response', subject(status), {
      before: status,
      ...(success(status) ? {} : { step: 'patch' }),
    })
  for (const [status] of pairs.added) {
    // Results are narrowed by status: a further success status is a further case for those who read the result.
    const step = success(status) ? 'major' : 'patch'
    say('response-added', 'compatible', 'response', subject(status), { after: status, step })
  }
  for (const [status, before, after] of pairs.both) {
    const old = follow<Response>(context.before, child(a, before, 'responses', status))
    const now = follow<Response>(context.after, child(b, after, 'responses', status))
    if (!old || !now) continue
    if (old.value.description !== now.value.description) {
      const texts = { before: old.value.description, after: now.value.description, pointer: now.pointer }
      say('text-changed', 'documentation', 'response', subject(status), texts)
    }
    compareContent(context, old, now, 'response', success(status) ? 'result' : `body of response \`${status}\``, say)
  }
}

function compareContent(
  context: OperationContext,
  old: At<{ content?: Record<string, MediaType> }>,
  now: At<{ content?: Record<string, MediaType> }>,
  side: 'request' | 'response',
  subject: string,
  say: SaySide,
): void {
  const pairs = pairUp(members(old.value.content), members(now.value.content))
  for (const [type] of pairs.removed)
    say('media-type-removed', 'breaking', side, `${subject} as ${type}`, { pointer: old.pointer, before: type })
  for (const [type] of pairs.added)
    say('media-type-added', 'compatible', side, `${subject} as ${type}`, { pointer: now.pointer, after: type })
  for (const [type, before, after] of pairs.both) {
    const [a, b] = [child(old, before, 'content', type), child(now, after, 'content', type)]
    if (before.schema && after.schema) {
      compareSchemas(
        schemaContext(context, side),
        child(a, before.schema, 'schema'),
        child(b, after.schema, 'schema'),
        subject,
      )
    }
    if (!sameJson(before.example, after.example) || !sameJson(before.examples, after.examples)) {
      const examples = {
        before: before.example ?? before.examples ?? null,
        after: after.example ?? after.examples ?? null,
      }
      say('example-changed', 'documentation', side, subject, { pointer: b.pointer, ...examples })
    }
  }
}
