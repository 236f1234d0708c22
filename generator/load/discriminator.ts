import { inside, placeOf, type LoadContext, type Scope } from './context.js'
import type { Discriminator, Schema, SchemaKey } from './document.js'
import { object, text, type Raw } from './guard.js'
import { labelOf, schemaKey } from './refs.js'

/** Reads a discriminator; values that the document leaves implicit (a variant's own name) are filled in. */
export function discriminatorOf(
  context: LoadContext,
  raw: Raw,
  scope: Scope,
  compositions: Pick<Schema, 'oneOf' | 'anyOf'>,
): Discriminator | undefined {
  const discriminator = object(context, raw, scope, 'discriminator')
  if (!discriminator) return undefined
  const place = inside(scope, 'discriminator')
  const property = text(context, discriminator, place, 'propertyName')
  if (property === undefined) return undefined
  const mapping = explicit(context, discriminator, place)
  const mapped = new Set(mapping.values())
  for (const { ref } of [...(compositions.oneOf ?? []), ...(compositions.anyOf ?? [])]) {
    if (ref !== undefined && !mapped.has(ref)) mapping.set(labelOf(ref.slice(ref.indexOf('#') + 1)), ref)
  }
  return { property, mapping }
}

function explicit(context: LoadContext, discriminator: Raw, scope: Scope): Map<string, SchemaKey> {
  const mapping = new Map<string, SchemaKey>()
  const targets = object(context, discriminator, scope, 'mapping') ?? {}
  for (const value of Object.keys(targets)) {
    const target = targets[value]
    // A bare name means a component; anything with a slash, a dot or a hash is an address.
    const ref =
      typeof target === 'string' ? (/[#/.]/.test(target) ? target : `#/components/schemas/${target}`) : undefined
    const key = ref === undefined ? undefined : schemaKey(context, ref, inside(scope, 'mapping', value))
    if (key !== undefined) mapping.set(value, key)
    else
      context.reporter.report('bad-discriminator', placeOf(context, inside(scope, 'mapping', value)), {
        target: String(target),
      })
  }
  return mapping
}
