import type {
  MediaType,
  OpenApiDocument,
  Operation,
  Reference,
  RequestBody,
  Response,
  Schema,
} from '../contract/openapi.js'
import { type OperationContext, type SaySide, schemaContext } from './context.js'
import { pairUp } from './pairs.js'
import { type At, child, follow, isObject, members, sameJson } from './resolve.js'
import { compareSchemas } from './schemas.js'
import { subjectOf } from './subject.js'
import { compareRequired, sameText } from './values.js'

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
  const words = (
    document: OpenApiDocument,
    at: At<Operation>,
    response: Response | Reference,
    status: string,
  ): string => follow<Response>(document, child(at, response, 'responses', status))?.value.description ?? status
  for (const [status, response] of pairs.removed)
    say('response-removed', success(status) ? 'breaking' : 'compatible', 'response', subject(status), {
      before: words(context.before, a, response, status),
      pointer: child(a, response, 'responses', status).pointer,
      ...(success(status) ? {} : { step: 'patch' }),
    })
  for (const [status, response] of pairs.added) {
    // Results are narrowed by status: a further success status is a further case for those who read the result.
    const step = success(status) ? 'major' : 'patch'
    const { pointer } = child(b, response, 'responses', status)
    say('response-added', 'compatible', 'response', subject(status), {
      after: words(context.after, b, response, status),
      pointer,
      step,
    })
  }
  for (const [status, before, after] of pairs.both) {
    const old = follow<Response>(context.before, child(a, before, 'responses', status))
    const now = follow<Response>(context.after, child(b, after, 'responses', status))
    if (!old || !now) continue
    if (!sameText(old.value.description, now.value.description)) {
      const texts = { before: old.value.description, after: now.value.description, pointer: now.pointer }
      say('text-changed', 'documentation', 'response', subject(status), texts)
    }
    compareHeaders(context, old, now, subject(status), say)
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
    if (isObject(before.schema) || isObject(after.schema)) {
      // A body that says nothing of its schema may be anything.
      const [old, now]: At<Schema>[] = [schemaAt(a), schemaAt(b)]
      compareSchemas(schemaContext(context, side), old!, now!, subjectOf(subject))
    }
    const examples = { before: documentedIn(before), after: documentedIn(after) }
    if (!sameJson(examples.before, examples.after)) {
      say('example-changed', 'documentation', side, subject, { pointer: b.pointer, ...examples })
    }
  }
}

function compareHeaders(
  context: OperationContext,
  old: At<Response>,
  now: At<Response>,
  response: string,
  say: SaySide,
): void {
  const pairs = pairUp(members(old.value.headers), members(now.value.headers))
  const subject = (name: string): string => `header \`${name}\` of ${response}`
  const at = (parent: At<Response>, name: string, header: Header): At<Header> => child(parent, header, 'headers', name)
  for (const [name, header] of pairs.removed)
    say('header-removed', 'breaking', 'response', subject(name), { pointer: at(old, name, header).pointer })
  for (const [name, header] of pairs.added)
    say('header-added', 'compatible', 'response', subject(name), { pointer: at(now, name, header).pointer })
  for (const [name, before, after] of pairs.both) {
    const [a, b] = [follow(context.before, at(old, name, before)), follow(context.after, at(now, name, after))]
    if (!a || !b) continue
    const [from, to]: At<Schema>[] = [schemaAt(a), schemaAt(b)]
    const texts = { before: a.value.description, after: b.value.description }
    compareSchemas(schemaContext(context, 'response'), from!, to!, subjectOf(subject(name)), texts)
  }
}

type Header = NonNullable<Response['headers']>[string]

/** The schema of a body or a header; one that is not told takes anything. */
const schemaAt = (at: At<{ schema?: Schema }>): At<Schema> =>
  child(at, isObject(at.value.schema) ? at.value.schema : {}, 'schema')

/** What the documents show, whether it agrees with the schema or stands aside. */
function documentedIn(media: MediaType): unknown {
  const named = { ...media.examples, ...media['x-documented-examples'] }
  return media.example ?? media['x-documented-example'] ?? (Object.keys(named).length > 0 ? named : null)
}
