import { inside, placeOf, type LoadContext, type Scope } from './context.js'
import type { Parameter, ParameterLocation, Schema } from './document.js'
import { flag, isObject, listed, maybe, member, object, objects, text, type Raw } from './guard.js'
import { dereference } from './refs.js'
import { readSchema } from './schema.js'

const LOCATIONS: ReadonlySet<string> = new Set(['path', 'query', 'header', 'cookie'])

/** Headers that OpenAPI keeps for itself: as parameters "they shall be ignored". */
const OWN_HEADERS = new Set(['accept', 'content-type', 'authorization'])

/** The characters of a header's or cookie's name: a token of RFC 9110. */
export const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/

/** Reads `parameters` of a path item and of its operation; the operation's win by name and location. */
export function readParameters(
  context: LoadContext,
  owners: readonly { raw: Raw; scope: Scope }[],
  path: string,
): Parameter[] {
  const byIdentity = new Map<string, Parameter>()
  for (const owner of owners) {
    for (const entry of listed(context, owner.raw, owner.scope, 'parameters')) {
      const parameter = readParameter(context, entry.raw, entry.scope)
      if (parameter && isSent(context, parameter, entry.scope, path))
        byIdentity.set(`${parameter.in} ${parameter.name}`, parameter)
    }
  }
  const scope = owners[0]?.scope
  return scope ? [...byIdentity.values(), ...undeclared(context, byIdentity, scope, path)] : []
}

function readParameter(context: LoadContext, given: Raw, givenScope: Scope): Parameter | undefined {
  const target = dereference(context, given, givenScope)
  if (!target) return undefined
  const { raw, scope } = target
  const name = text(context, raw, scope, 'name')
  const location = text(context, raw, scope, 'in')
  if (name === undefined || location === undefined || !LOCATIONS.has(location)) {
    context.reporter.report('wrong-kind', placeOf(context, scope), {
      expected: 'a parameter with name and in',
      found: 'another object',
    })
    return undefined
  }
  const where = location as ParameterLocation
  const style = text(context, raw, scope, 'style') ?? (where === 'query' || where === 'cookie' ? 'form' : 'simple')
  return {
    name,
    in: where,
    required: where === 'path' || flag(context, raw, scope, 'required'),
    deprecated: flag(context, raw, scope, 'deprecated'),
    ...maybe('description', text(context, raw, scope, 'description')),
    style,
    explode: member(raw, 'explode') === undefined ? style === 'form' : flag(context, raw, scope, 'explode'),
    allowReserved: flag(context, raw, scope, 'allowReserved'),
    ...schemaOf(context, raw, scope),
    examples: examplesOf(context, raw, scope),
    pointer: scope.pointer,
  }
}

/** A parameter's or header's schema, whether it stands under `schema` or under the one media type of `content`. */
export function schemaOf(
  context: LoadContext,
  raw: Raw,
  scope: Scope,
): { readonly schema: Schema; readonly mediaType?: string } {
  const [media] = member(raw, 'schema') === undefined ? objects(context, raw, scope, 'content') : []
  if (media)
    return {
      mediaType: media.key,
      schema: readSchema(context, member(media.raw, 'schema'), inside(media.scope, 'schema')),
    }
  return { schema: readSchema(context, member(raw, 'schema'), inside(scope, 'schema')) }
}

function examplesOf(context: LoadContext, raw: Raw, scope: Scope): unknown[] {
  if (Object.hasOwn(raw, 'example')) return [raw['example']]
  const examples = object(context, raw, scope, 'examples') ?? {}
  return Object.keys(examples).flatMap((name) => {
    const example = examples[name]
    if (!isObject(example)) return []
    const target = dereference(context, example, inside(scope, 'examples', name))
    return target && Object.hasOwn(target.raw, 'value') ? [target.raw['value']] : []
  })
}

function isSent(context: LoadContext, parameter: Parameter, scope: Scope, path: string): boolean {
  const place = placeOf(context, scope)
  if (parameter.in === 'header' && OWN_HEADERS.has(parameter.name.toLowerCase())) {
    context.reporter.report('ignored-header-parameter', place, { parameter: parameter.name })
    return false
  }
  if ((parameter.in === 'header' || parameter.in === 'cookie') && !TOKEN.test(parameter.name)) {
    context.reporter.report('bad-parameter-name', place, { parameter: parameter.name })
    return false
  }
  if (parameter.in === 'path' && !path.includes(`{${parameter.name}}`)) {
    context.reporter.report('unused-path-parameter', place, { parameter: parameter.name })
    return false
  }
  return true
}

function undeclared(
  context: LoadContext,
  declared: ReadonlyMap<string, Parameter>,
  scope: Scope,
  path: string,
): Parameter[] {
  const names = [...new Set([...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? ''))]
  return names
    .filter((name) => !declared.has(`path ${name}`))
    .map((name) => {
      context.reporter.report('undeclared-path-parameter', placeOf(context, scope), { parameter: name })
      return {
        name,
        in: 'path',
        required: true,
        deprecated: false,
        style: 'simple',
        explode: false,
        allowReserved: false,
        schema: { types: ['string'] },
        examples: [],
        pointer: scope.pointer,
      }
    })
}
