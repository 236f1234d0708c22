import { inside, placeOf, type LoadContext, type Scope } from './context.js'
import type { Operation } from './document.js'
import { flag, isObject, maybe, member, object, objects, text, texts, type Raw } from './guard.js'
import { readBody, readResponses } from './bodies.js'
import { readParameters } from './parameters.js'
import { dereference } from './refs.js'
import { readSecurity, readServers } from './root.js'

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

/** Reads all operations of `paths`, in the document's order. */
export function readOperations(context: LoadContext, root: Raw, scope: Scope): Operation[] {
  return objects(context, root, scope, 'paths').flatMap(({ key: path, raw, scope: place }) => {
    if (path.startsWith('x-')) return []
    if (!isPath(path)) {
      context.reporter.report('bad-path', placeOf(context, place), { path })
      return []
    }
    const item = dereference(context, raw, place)
    return item ? METHODS.flatMap((method) => readMethod(context, path, method, item)) : []
  })
}

// A path that climbs, or that brings its own host, would let the document choose where credentials are sent.
function isPath(path: string): boolean {
  const fixed = path.replaceAll(/\{[^{}]*\}/g, '')
  const climbs = path.split('/').some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment))
  return path.startsWith('/') && !path.startsWith('//') && !climbs && !/[\\?#\p{Cc}\s]|%(?![\da-f]{2})/iu.test(fixed)
}

function readMethod(context: LoadContext, path: string, method: string, item: { raw: Raw; scope: Scope }): Operation[] {
  const given = member(item.raw, method)
  if (!isObject(given)) {
    object(context, item.raw, item.scope, method)
    return []
  }
  const raw = given
  const scope = inside(item.scope, method)
  const body = readBody(context, member(raw, 'requestBody'), inside(scope, 'requestBody'))
  const security = member(raw, 'security') === undefined ? undefined : readSecurity(context, raw, scope)
  const servers = [...readServers(context, raw, scope), ...readServers(context, item.raw, item.scope)]
  const docs = object(context, raw, scope, 'externalDocs')
  return [
    {
      ...maybe('operationId', text(context, raw, scope, 'operationId')),
      method,
      path,
      tags: texts(context, raw, scope, 'tags'),
      ...maybe('summary', text(context, raw, scope, 'summary') ?? text(context, item.raw, item.scope, 'summary')),
      ...maybe(
        'description',
        text(context, raw, scope, 'description') ?? text(context, item.raw, item.scope, 'description'),
      ),
      deprecated: flag(context, raw, scope, 'deprecated'),
      ...maybe('docsUrl', docs && text(context, docs, inside(scope, 'externalDocs'), 'url')),
      parameters: readParameters(context, [item, { raw, scope }], path),
      ...maybe('body', body),
      responses: readResponses(context, raw, scope),
      ...maybe('security', security),
      servers,
      extensions: extensionsOf(raw),
      pointer: scope.pointer,
    },
  ]
}

function extensionsOf(raw: Raw): Map<string, unknown> {
  return new Map(Object.entries(raw).filter(([key]) => key.startsWith('x-')))
}
