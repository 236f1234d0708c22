import { METHODS, type OpenApiDocument, type Operation, type PathItem } from '../contract/openapi.js'
import type { Changes, Said } from './collect.js'
import { compareRequestBodies, compareResponses } from './bodies.js'
import type { LocatedOperation, OperationContext, SaySide } from './context.js'
import { findRenames, pairUp, similarity } from './pairs.js'
import { compareParameters } from './parameters.js'
import type { Say } from './schemas.js'
import { type At, child, listed, members, sameJson } from './resolve.js'
import { sameText, withTexts } from './values.js'

/** All operations of a spec by `METHOD /path` with the names of placeholders left out: `{id}` and `{desktop_id}` are one. */
export function operationsOf(document: OpenApiDocument): Map<string, LocatedOperation> {
  const root: At<unknown> = { value: document, pointer: '#', place: undefined }
  const found = new Map<string, LocatedOperation>()
  for (const [path, value] of members(document.paths)) {
    if (typeof value !== 'object' || value === null) continue
    const item: At<PathItem> = child(root, value, 'paths', path)
    for (const method of METHODS) {
      const operation = value[method]
      if (typeof operation !== 'object' || operation === null) continue
      const line = `${method.toUpperCase()} ${path}`
      found.set(line.replace(/\{[^}]*\}/g, '{}'), {
        at: child(item, operation, method),
        method,
        path,
        name: typeof operation.operationId === 'string' ? operation.operationId : line,
        item,
      })
    }
  }
  return found
}

/** Compares all operations of two specs. */
export function compareOperations(before: OpenApiDocument, after: OpenApiDocument, changes: Changes): void {
  const pairs = pairUp(operationsOf(before), operationsOf(after))
  const { renames, rest } = findRenames(pairs, movedOperation)
  for (const [, old, now] of rest.both) compareOperation({ before, after, changes, name: now.name }, old, now)
  for (const { before: old, after: now } of renames) {
    // Regenerated code calls the new address by the same name, so that the SDK's users need change nothing.
    const moved = { kind: 'operation-moved', class: 'breaking', step: 'minor' } as const
    tellWhole(changes, now, { ...moved, before: lineOf(old), after: lineOf(now), oldPlace: old.at.place })
    compareOperation({ before, after, changes, name: now.name }, old, now)
  }
  for (const [, old] of rest.removed) {
    const gone = { kind: 'operation-removed', class: 'breaking', newPlace: undefined } as const
    tellWhole(changes, old, { ...gone, before: lineOf(old), oldPlace: old.at.place })
  }
  for (const [, now] of rest.added) {
    tellWhole(changes, now, { kind: 'operation-added', class: 'compatible', after: lineOf(now) })
  }
}

const lineOf = ({ method, path }: LocatedOperation): string => `${method.toUpperCase()} ${path}`

/** Tells what concerns an operation as a whole. */
function tellWhole(
  changes: Changes,
  { at, name }: LocatedOperation,
  said: Pick<Said, 'kind' | 'class'> & Partial<Said>,
): void {
  const subject = `operation \`${name}\``
  changes.add({ side: 'both', pointer: at.pointer, subject, newPlace: at.place, ...said }, name)
}

/** An operation that went to another address keeps its operationId, or its title and its chapter. */
function movedOperation(before: LocatedOperation, after: LocatedOperation): 'text' | false {
  const [old, now] = [before.at.value, after.at.value]
  if (before.name === old.operationId && before.name === after.name) return 'text'
  const titled = old.summary !== undefined && old.summary === now.summary && sameJson(old.tags, now.tags)
  return titled && similarity(before.path, after.path) >= 0.5 ? 'text' : false
}

function compareOperation(context: OperationContext, old: LocatedOperation, now: LocatedOperation): void {
  const [a, b] = [old.at, now.at]
  const whole = `operation \`${now.name}\``
  context.changes.pagesOf(context.name, { oldPlace: a.place, newPlace: b.place })
  const say: SaySide = (kind, cls, side, subject, more = {}) =>
    context.changes.add(
      { kind, class: cls, side, pointer: b.pointer, subject, oldPlace: a.place, newPlace: b.place, ...more },
      context.name,
    )
  if (old.name !== now.name) {
    say('operation-renamed', 'compatible', 'both', whole, { before: old.name, after: now.name, step: 'major' })
  }
  compareOperationWords(a.value, b.value, say, whole)
  comparePermissions(a.value, b.value, say, whole)
  compareSecurity(context, a, b, say, whole)
  compareParameters(context, old, now)
  compareRequestBodies(context, a, b, say)
  compareResponses(context, a, b, say)
}

function compareOperationWords(old: Operation, now: Operation, say: SaySide, whole: string): void {
  const tell: Say = (kind, cls, more = {}) => say(kind, cls, 'both', whole, more)
  withTexts(old.description, now.description, tell, (tell) => {
    if (Boolean(old.deprecated) !== Boolean(now.deprecated))
      tell(now.deprecated ? 'operation-deprecated' : 'operation-undeprecated', 'compatible')
  })
  if (!sameText(old.summary, now.summary))
    tell('title-changed', 'documentation', { before: old.summary ?? null, after: now.summary ?? null })
  if (!sameJson(old.tags, now.tags))
    tell('operation-regrouped', 'documentation', { before: old.tags ?? [], after: now.tags ?? [] })
  for (const [member, kind] of [
    ['x-pagination', 'pagination-changed'],
    ['x-job', 'job-changed'],
  ] as const) {
    const [before, after] = [old[member], now[member]]
    if (sameJson(before, after)) continue
    tell(kind, before ? 'breaking' : 'compatible', { before: before ?? null, after: after ?? null })
  }
}

function comparePermissions(old: Operation, now: Operation, say: SaySide, whole: string): void {
  const actions = (operation: Operation): Map<string, unknown> =>
    new Map(listed(operation['x-iam-actions']).map((action) => [action.action, action]))
  const pairs = pairUp(actions(old), actions(now))
  // A page that lists permissions for the first time tells what was needed all along.
  const first = !old['x-iam-actions']
  for (const [name] of pairs.added) {
    const cls = first ? 'documentation' : 'breaking'
    say('permission-added', cls, 'request', whole, { after: name, step: first ? 'patch' : 'minor' })
  }
  for (const [name] of pairs.removed)
    say('permission-removed', 'compatible', 'request', whole, { before: name, step: 'patch' })
}

/** What authorises a call: the operation's own requirements, else those of the whole spec, which are told once. */
function compareSecurity(
  { before, after }: OperationContext,
  old: At<Operation>,
  now: At<Operation>,
  say: SaySide,
  whole: string,
): void {
  const [a, b] = [old.value.security ?? before.security, now.value.security ?? after.security]
  if (sameJson(a, b)) return
  const values = { before: a ?? null, after: b ?? null }
  if (old.value.security === undefined && now.value.security === undefined)
    say('security-changed', 'breaking', 'request', 'every call', { pointer: '#/security', ...values })
  else say('security-changed', 'breaking', 'request', whole, values)
}
