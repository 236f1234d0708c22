import { placeOf, type LoadContext, type Scope } from './context.js'
import type { SchemaKey } from './document.js'
import { isObject, member, type Raw } from './guard.js'
import { follow, segmentsOf } from './pointer.js'

/** A reference's target: what stands there, and where that is. */
export interface Target {
  readonly raw: unknown
  readonly scope: Scope
}

const CHAIN_LIMIT = 50

/** True for an object whose `$ref` is a string. */
export function isReference(raw: Raw): raw is Raw & { readonly $ref: string } {
  return typeof member(raw, '$ref') === 'string'
}

/** Resolves one reference, reporting what leads nowhere or outside. */
export function resolve(context: LoadContext, ref: string, scope: Scope): Target | undefined {
  const hash = ref.indexOf('#')
  const address = hash < 0 ? ref : ref.slice(0, hash)
  const document = address === '' ? scope.document : readDocument(context, address, ref, scope)
  if (document === undefined) return undefined
  const segments = segmentsOf(hash < 0 ? '' : ref.slice(hash + 1))
  const raw = segments && follow(context.documents.get(document), segments)
  if (segments === undefined || raw === undefined) {
    context.reporter.report('dangling-ref', placeOf(context, scope), { ref })
    return undefined
  }
  const pointer = segments.map((segment) => `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
  return { raw, scope: { document, pointer, depth: scope.depth } }
}

function readDocument(context: LoadContext, address: string, ref: string, scope: Scope): string | undefined {
  if (!context.readExternal) {
    context.reporter.report('external-ref', placeOf(context, scope), { ref })
    return undefined
  }
  try {
    const read = context.readExternal(address, scope.document)
    if (!context.documents.has(read.address)) context.documents.set(read.address, read.content)
    return read.address
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it could not be read'
    context.reporter.report('external-ref-unreadable', placeOf(context, scope), { ref, reason })
    return undefined
  }
}

/**
 * Follows references of parameters, bodies, responses, headers, examples and path items until an object stands there.
 * Gives undefined, and a finding, where there is none.
 */
export function dereference(context: LoadContext, raw: Raw, scope: Scope): { raw: Raw; scope: Scope } | undefined {
  let current = { raw, scope }
  for (let step = 0; isReference(current.raw); step += 1) {
    const ref = current.raw.$ref
    const target = step < CHAIN_LIMIT ? resolve(context, ref, current.scope) : undefined
    if (step >= CHAIN_LIMIT) context.reporter.report('circular-ref', placeOf(context, scope), { ref })
    if (!target) return undefined
    if (!isObject(target.raw)) {
      context.reporter.report('dangling-ref', placeOf(context, current.scope), { ref })
      return undefined
    }
    current = { raw: target.raw, scope: target.scope }
  }
  return current
}

/** Words of a pointer that tell nothing about what stands there. */
const SILENT = new Set([
  'components',
  'schemas',
  'properties',
  'paths',
  'content',
  'schema',
  'definitions',
  '$defs',
  'application',
  'json',
])

/** What a schema's TypeScript name is made from: `#/components/schemas/A/properties/b` gives `A b`. */
export function labelOf(pointer: string): string {
  const segments = segmentsOf(pointer) ?? []
  if (segments.length === 3 && segments[0] === 'components' && segments[1] === 'schemas') return segments[2] ?? ''
  const telling = segments.filter((segment) => !SILENT.has(segment) && segment !== 'application/json')
  return telling.slice(-4).join(' ')
}

/** The key of the schema that a reference leads to; the schema is put on the list of those to read. */
export function schemaKey(context: LoadContext, ref: string, scope: Scope): SchemaKey | undefined {
  const target = resolve(context, ref, scope)
  if (!target) return undefined
  if (!isObject(target.raw) && typeof target.raw !== 'boolean') {
    context.reporter.report('dangling-ref', placeOf(context, scope), { ref })
    return undefined
  }
  return enter(context, target)
}

/** Enters a schema among the named ones, to be read later. */
export function enter(context: LoadContext, target: Target): SchemaKey {
  const { document, pointer } = target.scope
  const key = `${document}#${pointer}`
  if (!context.schemas.has(key)) {
    context.schemas.set(key, 'reading')
    context.pending.push({ key, label: labelOf(pointer), raw: target.raw, scope: { document, pointer, depth: 0 } })
  }
  return key
}
