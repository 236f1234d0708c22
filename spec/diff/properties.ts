import type { Schema } from '../contract/openapi.js'
import { findRenames, pairUp } from './pairs.js'
import { type At, child, members, placeOf, typeWords } from './resolve.js'
import { compareSchemas, sayer, type SchemaContext } from './schemas.js'
import { alike, type Shape } from './shape.js'
import { propertyOf, type Subject, typeSubject } from './subject.js'
import { compareRequired, sameText } from './values.js'

/** Compares the properties of two objects by name; renames are recognised by text, type and name. */
export function compareProperties(context: SchemaContext, old: Shape, now: Shape, subject: Subject): void {
  const pairs = pairUp(propertiesOf(old), propertiesOf(now))
  const { renames, rest } = findRenames(pairs, (a, b) => {
    if (!alike(context.before, context.after, a, b)) return false
    return a.value.description && sameText(a.value.description, b.value.description) ? 'text' : 'type'
  })
  const required = ({ at }: Shape, name: string): boolean => at.value.required?.includes(name) ?? false

  for (const [name, a, b] of rest.both) {
    const property = propertyOf(subject, name)
    compareRequired(required(old, name), required(now, name), sayer(context, a, b, property), context.side)
    compareSchemas(context, a, b, property)
  }
  for (const { from, to, before: a, after: b } of renames) {
    const renamed = { before: from, after: to, shared: typeSubject(a.pointer) }
    sayer(context, a, b, propertyOf(subject, from))('property-renamed', 'breaking', renamed)
    const property = propertyOf(subject, to)
    compareRequired(required(old, from), required(now, to), sayer(context, a, b, property), context.side)
    compareSchemas(context, a, b, property)
  }
  for (const [name, a] of rest.removed) {
    const say = sayer(context, a, now.at, propertyOf(subject, name))
    const shared = typeSubject(a.pointer)
    say('property-removed', 'breaking', { pointer: a.pointer, shared, before: typeWords(a.value) })
  }
  for (const [name, b] of rest.added) {
    const must = context.side === 'request' && required(now, name)
    const say = sayer(context, { ...old.at, place: undefined }, b, propertyOf(subject, name))
    const after = must ? `${typeWords(b.value)}, required` : typeWords(b.value)
    say('property-added', must ? 'breaking' : 'compatible', { after })
  }
}

/** The properties of a shape, each at the part that it stands in; the outermost comes first. */
function propertiesOf({ parts }: Shape): Map<string, At<Schema>> {
  const found = new Map<string, At<Schema>>()
  for (const part of parts) {
    for (const [name, schema] of members(part.value.properties)) {
      if (!found.has(name) && typeof schema === 'object' && schema !== null)
        found.set(name, rowPlace(child(part, schema, 'properties', name), part, name))
    }
  }
  return found
}

/** The row's own line, where the table's provenance lists its rows. */
function rowPlace(at: At<Schema>, parent: At<Schema>, name: string): At<Schema> {
  const source = parent.value['x-source']
  const line = source?.rows && Object.hasOwn(source.rows, name) ? source.rows[name] : undefined
  return line === undefined ? at : { ...at, place: { ...placeOf(source)!, line } }
}
