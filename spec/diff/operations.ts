import { METHODS, type OpenApiDocument, type Operation } from '../contract/openapi.js'
import type { Changes } from './collect.js'
import { compareRequestBodies, compareResponses } from './bodies.js'
import type { LocatedOperation, OperationContext, SaySide } from './context.js'
import { findRenames, pairUp } from './pairs.js'
import { compareParameters } from './parameters.js'
import { type At, child, members, sameJson } from './resolve.js'

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
