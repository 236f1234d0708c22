import { inside, placeOf, type LoadContext, type Scope } from './context.js'
import type { Info, SecurityRequirement, SecurityScheme, Server, ServerVariable, Tag } from './document.js'
import { isObject, listed, maybe, member, object, objects, text, texts, type Raw } from './guard.js'
import { dereference } from './refs.js'

/** The parts of a document beside paths and schemas. */

export function readInfo(context: LoadContext, root: Raw, scope: Scope): Info {
  const info = object(context, root, scope, 'info') ?? {}
  const place = inside(scope, 'info')
  return {
    title: text(context, info, place, 'title') ?? 'API',
    version: text(context, info, place, 'version') ?? '0',
    ...maybe('description', text(context, info, place, 'description')),
  }
}

export function readTags(context: LoadContext, root: Raw, scope: Scope): Tag[] {
  return listed(context, root, scope, 'tags').flatMap((entry) => {
    const name = text(context, entry.raw, entry.scope, 'name')
    return name === undefined
      ? []
      : [{ name, ...maybe('description', text(context, entry.raw, entry.scope, 'description')) }]
  })
}

/** Reads `servers`; an address that is no http(s) URL or path once its variables are filled in is left out. */
export function readServers(context: LoadContext, raw: Raw, scope: Scope): Server[] {
  return listed(context, raw, scope, 'servers').flatMap((entry) => {
    const url = text(context, entry.raw, entry.scope, 'url')
    if (url === undefined) return []
    const variables = readVariables(context, entry.raw, entry.scope)
    if (!isServer(url, variables)) {
      context.reporter.report('bad-server', placeOf(context, entry.scope), { url })
      return []
    }
    return [{ url, ...maybe('description', text(context, entry.raw, entry.scope, 'description')), variables }]
  })
}

function readVariables(context: LoadContext, raw: Raw, scope: Scope): Map<string, ServerVariable> {
  const variables = member(raw, 'variables') === undefined ? [] : objects(context, raw, scope, 'variables')
  return new Map(
    variables.map((entry) => [
      entry.key,
      {
        default: text(context, entry.raw, entry.scope, 'default') ?? '',
        enum: texts(context, entry.raw, entry.scope, 'enum'),
        ...maybe('description', text(context, entry.raw, entry.scope, 'description')),
      },
    ]),
  )
}

function isServer(url: string, variables: ReadonlyMap<string, ServerVariable>): boolean {
  const filled = url.replaceAll(/\{([^{}]*)\}/g, (_, name: string) => variables.get(name)?.default ?? 'x')
  if (/[\s\p{Cc}"'`<>\\^|]/u.test(filled)) return false
  if (!URL.canParse(filled, 'https://relative.invalid/')) return false
  const { protocol, username, password } = new URL(filled, 'https://relative.invalid/')
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === ''
}

export function readSecurity(context: LoadContext, raw: Raw, scope: Scope): SecurityRequirement[] {
  return listed(context, raw, scope, 'security').map(
    (entry) => new Map(Object.keys(entry.raw).map((name) => [name, texts(context, entry.raw, entry.scope, name)])),
  )
}

export function readSecuritySchemes(context: LoadContext, root: Raw, scope: Scope): Map<string, SecurityScheme> {
  const components = member(root, 'components')
  if (!isObject(components)) return new Map()
  const place = inside(scope, 'components')
  const schemes = objects(context, components, place, 'securitySchemes').flatMap(
    (entry): [string, SecurityScheme][] => {
      const target = dereference(context, entry.raw, entry.scope)
      if (!target) return []
      const { raw, scope: at } = target
      return [
        [
          entry.key,
          {
            type: text(context, raw, at, 'type') ?? '',
            ...maybe('in', text(context, raw, at, 'in')),
            ...maybe('name', text(context, raw, at, 'name')),
            ...maybe('scheme', text(context, raw, at, 'scheme')),
            ...maybe('description', text(context, raw, at, 'description')),
          },
        ],
      ]
    },
  )
  return new Map(schemes)
}
