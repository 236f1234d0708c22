import type { OpenApiDocument, Schema } from '../contract/openapi.js'
import type { ChangeClass, ChangeKind } from './change.js'
import type { Changes, Said } from './collect.js'
import { compareConstraints } from './constraints.js'
import { findRenames, pairUp } from './pairs.js'
import { type At, child, follow, members, sameJson, typeWords } from './resolve.js'

/** What a schema comparison knows of its surroundings. */
export interface SchemaContext {
  readonly before: OpenApiDocument
  readonly after: OpenApiDocument
  readonly changes: Changes
  readonly operation: string | undefined
  readonly side: 'request' | 'response'
  /** Pairs of references already being compared for this side: recursion ends there. */
  readonly visited: Set<string>
}

/** How the value is called in a sentence: "body property `a.b`", "query parameter `limit`". */
export type Subject = string

/**
 * Compares two schemas as one side uses them. A request schema that asks for more breaks its senders; a response schema that
 * promises less breaks its receivers.
 */
export function compareSchemas(context: SchemaContext, before: At<Schema>, after: At<Schema>, subject: Subject): void {
  const pair = visit(context, before, after)
  if (!pair) return
  const [old, now] = pair
  const say = sayer(context, old, now, subject)
  if (compareTypes(old.value, now.value, say, context.side)) return
  compareEnums(old.value, now.value, say, context.side)
  compareConstraints(old.value, now.value, say, context.side)
  compareFlags(old.value, now.value, say, context.side)
  compareWords(old.value, now.value, say)
  compareMembers(context, old, now, subject)
}

/** Follows references; undefined when this pair was compared before or a reference leads nowhere. */
function visit(context: SchemaContext, before: At<Schema>, after: At<Schema>): [At<Schema>, At<Schema>] | undefined {
  const old = follow(context.before, before)
  const now = follow(context.after, after)
  if (!old || !now) return undefined
  if (before.value.$ref !== undefined || after.value.$ref !== undefined) {
    const key = `${old.pointer} ${now.pointer}`
    if (context.visited.has(key)) return undefined
    context.visited.add(key)
  }
  return [old, now]
}

export type Say = (kind: ChangeKind, cls: ChangeClass, more?: Partial<Said>) => void

function sayer(context: SchemaContext, old: At<unknown>, now: At<unknown>, subject: Subject): Say {
  return (kind, cls, more = {}) =>
    context.changes.add(
      {
        kind,
        class: cls,
        side: context.side,
        pointer: now.pointer,
        subject,
        oldPlace: old.place,
        newPlace: now.place,
        ...more,
      },
      context.operation,
    )
}

/** Returns true when the types differ so much that comparing further would only repeat it. */
function compareTypes(old: Schema, now: Schema, say: Say, side: SchemaContext['side']): boolean {
  const [before, after] = [typeWords(old), typeWords(now)]
  if (kindOf(old) !== kindOf(now)) {
    // An integer is a number: taking more, or giving less, breaks nobody.
    const wider = side === 'request' ? [kindOf(old), kindOf(now)] : [kindOf(now), kindOf(old)]
    const compatible = (wider[0] === 'integer' && wider[1] === 'number') || (side === 'request' && wider[1] === 'any')
    say('type-changed', compatible ? 'compatible' : 'breaking', { before, after })
    return true
  }
  if (old.format !== now.format) {
    const cls = numeric(old) || [old.format, now.format].includes('binary') ? 'breaking' : 'compatible'
    say('format-changed', cls, { before: old.format ?? null, after: now.format ?? null })
  }
  return false
}

function kindOf(schema: Schema): string {
  return (
    /^(allOf|oneOf|anyOf)/.exec(typeWords({ ...schema, items: undefined } as unknown as Schema))?.[1] ??
    String(schema.type ?? typeWords(schema))
  )
}

const numeric = (schema: Schema): boolean => schema.type === 'integer' || schema.type === 'number'

function compareEnums(old: Schema, now: Schema, say: Say, side: SchemaContext['side']): void {
  if (!old.enum && !now.enum) return
  if (!old.enum) return say('enum-added', side === 'request' ? 'breaking' : 'compatible', { after: now.enum })
  if (!now.enum)
    return say('enum-removed', side === 'request' ? 'compatible' : 'breaking', { before: old.enum, step: 'minor' })
  const has = (values: unknown[], value: unknown): boolean => values.some((other) => sameJson(other, value))
  for (const value of old.enum.filter((each) => !has(now.enum!, each))) {
    say('enum-value-removed', side === 'request' ? 'breaking' : 'compatible', { before: value })
  }
  for (const value of now.enum.filter((each) => !has(old.enum!, each))) {
    // A reader that knows only the old values meets an unknown one. Our own clients keep response enumerations open, so that
    // the SDK needs no more than a minor step.
    say('enum-value-added', side === 'request' ? 'compatible' : 'breaking', { after: value, step: 'minor' })
  }
}

function compareFlags(old: Schema, now: Schema, say: Say, side: SchemaContext['side']): void {
  if (Boolean(old.nullable) !== Boolean(now.nullable)) {
    const gained = Boolean(now.nullable)
    say(gained ? 'became-nullable' : 'no-longer-nullable', gained === (side === 'request') ? 'compatible' : 'breaking')
  }
  if (!old.readOnly !== !now.readOnly || !old.writeOnly !== !now.writeOnly) {
    const word = (schema: Schema): string => (schema.readOnly ? 'read-only' : schema.writeOnly ? 'write-only' : 'both')
    say('access-changed', 'breaking', { before: word(old), after: word(now) })
  }
  if (Boolean(old.deprecated) !== Boolean(now.deprecated))
    say(now.deprecated ? 'deprecated' : 'undeprecated', 'compatible')
  if (!sameJson(old.default, now.default)) {
    // Who leaves the value out gets something else than before; a default that is told or no longer told changes no call.
    const both = old.default !== undefined && now.default !== undefined
    const cls = side === 'response' ? 'documentation' : both ? 'breaking' : 'compatible'
    say('default-changed', cls, { before: old.default ?? null, after: now.default ?? null })
  }
}

/** Texts, meanings of values, hints: what only people read. */
export function compareWords(old: Schema, now: Schema, say: Say): void {
  for (const member of [
    'title',
    'description',
    'x-enum-descriptions',
    'x-constraint-hint',
    'x-required-when',
  ] as const) {
    if (sameJson(old[member], now[member])) continue
    say('text-changed', 'documentation', { before: old[member] ?? null, after: now[member] ?? null })
  }
  if (!sameJson(old.example, now.example)) {
    say('example-changed', 'documentation', { before: old.example ?? null, after: now.example ?? null })
  }
}

function compareMembers(context: SchemaContext, old: At<Schema>, now: At<Schema>, subject: Subject): void {
  compareProperties(context, old, now, subject)
  if (old.value.items && now.value.items) {
    compareSchemas(
      context,
      child(old, old.value.items, 'items'),
      child(now, now.value.items, 'items'),
      `each item of ${subject}`,
    )
  }
  const [oldExtra, newExtra] = [old.value.additionalProperties, now.value.additionalProperties]
  if (typeof oldExtra === 'object' && typeof newExtra === 'object') {
    const part = 'additionalProperties'
    compareSchemas(context, child(old, oldExtra, part), child(now, newExtra, part), `each value of ${subject}`)
  }
  for (const keyword of ['allOf', 'oneOf', 'anyOf'] as const) {
    const [before, after] = [old.value[keyword] ?? [], now.value[keyword] ?? []]
    const say = sayer(context, old, now, subject)
    if (before.length !== after.length) {
      const grows = after.length > before.length
      const compatible = keyword !== 'allOf' && grows === (context.side === 'request')
      say('type-changed', compatible ? 'compatible' : 'breaking', {
        before: typeWords(old.value),
        after: typeWords(now.value),
      })
      continue
    }
    before.forEach((schema, index) =>
      compareSchemas(
        context,
        child(old, schema, keyword, `${index}`),
        child(now, after[index]!, keyword, `${index}`),
        subject,
      ),
    )
  }
}

function compareProperties(context: SchemaContext, old: At<Schema>, now: At<Schema>, subject: Subject): void {
  const pairs = pairUp(members(old.value.properties), members(now.value.properties))
  const { renames, rest } = findRenames(pairs, (before, after) =>
    typeWords(before) !== typeWords(after)
      ? false
      : before.description && before.description === after.description
        ? 'text'
        : 'type',
  )
  const at = (parent: At<Schema>, name: string, schema: Schema): At<Schema> =>
    rowPlace(child(parent, schema, 'properties', name), parent, name)
  const required = (schema: Schema, name: string): boolean => schema.required?.includes(name) ?? false
  const request = context.side === 'request'

  for (const [name, before, after] of rest.both) {
    const [a, b] = [at(old, name, before), at(now, name, after)]
    const say = sayer(context, a, b, propertySubject(subject, name))
    compareRequired(required(old.value, name), required(now.value, name), say, context.side)
    compareSchemas(context, a, b, propertySubject(subject, name))
  }
  for (const { from, to, before, after } of renames) {
    const say = sayer(context, at(old, from, before), at(now, to, after), propertySubject(subject, from))
    say('property-renamed', 'breaking', { before: from, after: to })
    compareRequired(required(old.value, from), required(now.value, to), say, context.side)
  }
  for (const [name, schema] of rest.removed) {
    const place = at(old, name, schema)
    const say = sayer(context, place, { ...now, place: undefined }, propertySubject(subject, name))
    say('property-removed', 'breaking', { pointer: place.pointer, before: typeWords(schema) })
  }
  for (const [name, schema] of rest.added) {
    const must = request && required(now.value, name)
    const say = sayer(context, { ...old, place: undefined }, at(now, name, schema), propertySubject(subject, name))
    const after = must ? `${typeWords(schema)}, required` : typeWords(schema)
    say('property-added', must ? 'breaking' : 'compatible', { after })
  }
}

/** The row's own line, where the table's provenance lists its rows. */
function rowPlace(at: At<Schema>, parent: At<Schema>, name: string): At<Schema> {
  const rows = (parent.value['x-source'] as { rows?: Record<string, number> } | undefined)?.rows
  const line = rows && Object.hasOwn(rows, name) ? rows[name] : undefined
  return line === undefined || !at.place ? at : { ...at, place: { ...at.place, line } }
}

function propertySubject(subject: Subject, name: string): Subject {
  const known = /^(.*)`([^`]*)`$/.exec(subject)
  if (subject.startsWith('each ')) return `property \`${name}\` of ${subject}`
  return known && known[1]!.includes('property')
    ? `${known[1]}\`${known[2]}.${name}\``
    : `${subject} property \`${name}\``
}

/** Required-ness of a parameter or a property. */
export function compareRequired(before: boolean, after: boolean, say: Say, side: SchemaContext['side']): void {
  if (before === after) return
  say(after ? 'became-required' : 'became-optional', after === (side === 'request') ? 'breaking' : 'compatible')
}
