import type { MediaType, OpenApiDocument, Operation, RequestBody, Response } from '../contract/openapi.js'
import { type OperationContext, type SaySide, schemaContext } from './context.js'
import { pairUp } from './pairs.js'
import { type At, child, follow, members, sameJson } from './resolve.js'
import { compareRequired, compareSchemas } from './schemas.js'

/** Compares the request bodies of one operation. */
export function compareRequestBodies(
  context: OperationContext,
  a: At<Operation>,
  b: At<Operation>,
  say: SaySide,
): void {
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

/** Compares the responses of one operation, status by status. */
export function compareResponses(context: OperationContext, a: At<Operation>, b: At<Operation>, say: SaySide): void {
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
    const examples = { before: documentedIn(before), after: documentedIn(after) }
    if (!sameJson(examples.before, examples.after)) {
      say('example-changed', 'documentation', side, subject, { pointer: b.pointer, ...examples })
    }
  }
}

/** What the documents show, whether it agrees with the schema or stands aside. */
function documentedIn(media: MediaType): unknown {
  const named = { ...media.examples, ...media['x-documented-examples'] }
  return media.example ?? media['x-documented-example'] ?? (Object.keys(named).length > 0 ? named : null)
}
