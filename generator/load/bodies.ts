import { inside, placeOf, type LoadContext, type Scope } from './context.js'
import type { Body, Header, Media, MediaExample, Response } from './document.js'
import { flag, isObject, maybe, member, object, objects, text, type Raw } from './guard.js'
import { schemaOf, TOKEN } from './parameters.js'
import { dereference } from './refs.js'
import { readSchema } from './schema.js'

const MEDIA_TYPE = /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+(?:\s*;\s*[\w!#$&^.+-]+=(?:[\w!#$&^.+-]+|"[^"\\\r\n]*"))*$/
const STATUS = /^(?:[1-5]\d\d|[1-5]XX|default)$/

/** Reads a request body, through its reference if it is one. */
export function readBody(context: LoadContext, given: unknown, givenScope: Scope): Body | undefined {
  const target = isObject(given) ? dereference(context, given, givenScope) : undefined
  if (!target) return undefined
  const { raw, scope } = target
  const media = readMedia(context, raw, scope)
  if (media.length === 0) return undefined
  return {
    required: flag(context, raw, scope, 'required'),
    ...maybe('description', text(context, raw, scope, 'description')),
    media,
    pointer: scope.pointer,
  }
}

/** Reads the responses of an operation in the order 2xx, others, `default`. */
export function readResponses(context: LoadContext, operation: Raw, scope: Scope): Response[] {
  const responses = objects(context, operation, scope, 'responses').flatMap((entry) => {
    if (entry.key.startsWith('x-')) return []
    const status = /^[1-5]xx$/.test(entry.key) ? entry.key.toUpperCase() : entry.key
    if (!STATUS.test(status)) {
      context.reporter.report('bad-status', placeOf(context, entry.scope), { status: entry.key })
      return []
    }
    const target = dereference(context, entry.raw, entry.scope)
    return target ? [readResponse(context, status, target)] : []
  })
  const rank = ({ status }: Response): number => (status === 'default' ? 3 : status.startsWith('2') ? 1 : 2)
  const exact = ({ status }: Response): number => (status.endsWith('XX') ? 1 : 0)
  return responses.sort((a, b) => rank(a) - rank(b) || exact(a) - exact(b) || (a.status < b.status ? -1 : 1))
}

function readResponse(context: LoadContext, status: string, { raw, scope }: { raw: Raw; scope: Scope }): Response {
  return {
    status,
    description: text(context, raw, scope, 'description') ?? '',
    headers: readHeaders(context, raw, scope),
    media: readMedia(context, raw, scope),
    pointer: scope.pointer,
  }
}

function readHeaders(context: LoadContext, raw: Raw, scope: Scope): Header[] {
  return objects(context, raw, scope, 'headers').flatMap((entry) => {
    if (!TOKEN.test(entry.key)) {
      context.reporter.report('bad-parameter-name', placeOf(context, entry.scope), { parameter: entry.key })
      return []
    }
    const target = dereference(context, entry.raw, entry.scope)
    if (!target || entry.key.toLowerCase() === 'content-type') return []
    const description = text(context, target.raw, target.scope, 'description')
    const { schema } = schemaOf(context, target.raw, target.scope)
    return [
      {
        name: entry.key,
        required: flag(context, target.raw, target.scope, 'required'),
        ...maybe('description', description),
        schema,
      },
    ]
  })
}

function readMedia(context: LoadContext, raw: Raw, scope: Scope): Media[] {
  return objects(context, raw, scope, 'content').flatMap((entry) => {
    if (!MEDIA_TYPE.test(entry.key)) {
      context.reporter.report('bad-media-type', placeOf(context, entry.scope), { mediaType: entry.key })
      return []
    }
    const target = dereference(context, entry.raw, entry.scope)
    if (!target) return []
    const schema = readSchema(context, member(target.raw, 'schema'), inside(target.scope, 'schema'))
    return [{ type: entry.key, schema, examples: readExamples(context, target), partTypes: readParts(context, target) }]
  })
}

/** The examples of a body; one that our scraper set aside because it contradicts the schema is one too, for who can mend it. */
function readExamples(context: LoadContext, { raw, scope }: { raw: Raw; scope: Scope }): MediaExample[] {
  for (const key of ['example', 'x-documented-example']) if (Object.hasOwn(raw, key)) return [{ value: raw[key] }]
  return ['examples', 'x-documented-examples'].flatMap((key) => readNamedExamples(context, raw, scope, key))
}

function readNamedExamples(context: LoadContext, raw: Raw, scope: Scope, key: string): MediaExample[] {
  return objects(context, raw, scope, key).flatMap((entry) => {
    const target = dereference(context, entry.raw, entry.scope)
    if (!target || !Object.hasOwn(target.raw, 'value')) return []
    const summary = text(context, target.raw, target.scope, 'summary')
    return [{ name: entry.key, ...maybe('summary', summary), value: target.raw['value'] }]
  })
}

function readParts(context: LoadContext, { raw, scope }: { raw: Raw; scope: Scope }): Map<string, string> {
  const parts = object(context, raw, scope, 'encoding') ? objects(context, raw, scope, 'encoding') : []
  const typed = parts.flatMap((part): [string, string][] => {
    const type = text(context, part.raw, part.scope, 'contentType')
    return type !== undefined && MEDIA_TYPE.test(type) ? [[part.key, type]] : []
  })
  return new Map(typed)
}
