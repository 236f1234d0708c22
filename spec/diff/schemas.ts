import type { OpenApiDocument, Schema } from '../contract/openapi.js'
import type { ChangeClass, ChangeKind } from './change.js'
import type { Changes, Said } from './collect.js'
import { compareConstraints } from './constraints.js'
import { compareProperties } from './properties.js'
import { pairUp } from './pairs.js'
import { type At, child, listed, typeWords } from './resolve.js'
import { type Shape, kindOf, shapeOf } from './shape.js'
import { itemOf, type Subject, subjectText, typeSubject, valueOf } from './subject.js'
import { compareEnums, compareFlags, compareTypes, compareWords, withTexts, wordsOf } from './values.js'

/** What a schema comparison knows of its surroundings. */
export interface SchemaContext {
  readonly before: OpenApiDocument
  readonly after: OpenApiDocument
  readonly changes: Changes
  readonly operation: string | undefined
  readonly side: 'request' | 'response'
  /** Pairs of schemas already being compared for this side: recursion ends there. */
  readonly visited: Set<string>
}

export type Say = (kind: ChangeKind, cls: ChangeClass, more?: Partial<Said>) => void

/** Tells changes of one value, which stands at these places. */
export function sayer(context: SchemaContext, old: At<unknown>, now: At<unknown>, subject: Subject): Say {
  const where = { pointer: now.pointer, oldPlace: old.place, newPlace: now.place }
  const named = { subject: subjectText(subject), shared: typeSubject(now.pointer) }
  return (kind, cls, more = {}) =>
    context.changes.add({ kind, class: cls, side: context.side, ...named, ...where, ...more }, context.operation)
}

/** Descriptions that stand beside the schemas (a parameter has its own) and are told in their place. */
export interface Descriptions {
  readonly before: string | undefined
  readonly after: string | undefined
}

/**
 * Compares two schemas as one side uses them. A request schema that asks for more breaks its senders; a response schema that
 * promises less breaks its receivers.
 */
export function compareSchemas(
  context: SchemaContext,
  before: At<Schema>,
  after: At<Schema>,
  subject: Subject,
  texts?: Descriptions,
): void {
  const shapes = visit(context, before, after, subject)
  if (!shapes) return
  const [{ at: old }, { at: now }] = shapes
  const { side } = context
  const told = texts ?? { before: old.value.description, after: now.value.description }
  let another = false
  withTexts(told.before, told.after, sayer(context, old, now, subject), (say, same) => {
    another = compareTypes(old.value, now.value, wordsOf(before.value, after.value), say, side)
    if (another) return
    compareEnums(old.value, now.value, say, side)
    compareConstraints(old.value, now.value, say, side)
    compareFlags(old.value, now.value, say, side)
    compareWords(old.value, now.value, say, same)
  })
  if (another) return
  context.changes.typeAt(typeName(shapes[0]), typeName(shapes[1]))
  compareMembers(context, shapes, subject)
}

/** Shapes of both; undefined when this pair was compared before or there is nothing to compare. */
function visit(
  context: SchemaContext,
  before: At<Schema>,
  after: At<Schema>,
  subject: Subject,
): [Shape, Shape] | undefined {
  const [old, now] = [shapeOf(context.before, before), shapeOf(context.after, after)]
  if (!old || !now) {
    // Where references lead out of the document, their texts are all there is to compare.
    const [from, to] = [before.value.$ref, after.value.$ref]
    if (from !== to)
      sayer(
        context,
        before,
        after,
        subject,
      )('type-changed', 'breaking', {
        before: from ?? typeWords(before.value),
        after: to ?? typeWords(after.value),
      })
    return undefined
  }
  const key = `${old.at.pointer} ${now.at.pointer}`
  if (context.visited.has(key)) return undefined
  context.visited.add(key)
  return [old, now]
}

/** The named schema that a shape is, or wraps. */
function typeName({ parts }: Shape): string | undefined {
  return parts.map(({ pointer }) => /^#\/components\/schemas\/([^/]+)$/.exec(pointer)?.[1]).findLast(Boolean)
}

function compareMembers(context: SchemaContext, shapes: readonly [Shape, Shape], subject: Subject): void {
  compareProperties(context, shapes[0], shapes[1], subject)
  const [{ at: old }, { at: now }] = shapes
  if (old.value.items && now.value.items) {
    const [a, b] = [child(old, old.value.items, 'items'), child(now, now.value.items, 'items')]
    compareSchemas(context, a, b, itemOf(subject))
  }
  compareExtra(context, old, now, subject)
  for (const keyword of ['oneOf', 'anyOf'] as const) compareVariants(context, old, now, keyword, subject)
}

/** The values of a map. An object that says nothing of them takes any. */
function compareExtra(context: SchemaContext, old: At<Schema>, now: At<Schema>, subject: Subject): void {
  const part = 'additionalProperties'
  const schema = ({ value }: At<Schema>): Schema | undefined => {
    const extra = value[part]
    return typeof extra === 'object' ? extra : extra === false || value.properties ? undefined : {}
  }
  const [a, b] = [schema(old), schema(now)]
  if (kindOf(old.value) !== 'object' || !a || !b || (Object.keys(a).length === 0 && Object.keys(b).length === 0)) return
  compareSchemas(context, child(old, a, part), child(now, b, part), valueOf(subject))
}

/** Variants belong together by their names, those left over in their order. */
function compareVariants(
  context: SchemaContext,
  old: At<Schema>,
  now: At<Schema>,
  keyword: 'oneOf' | 'anyOf',
  subject: Subject,
): void {
  const [before, after] = [variants(old, keyword), variants(now, keyword)]
  const { both, removed, added } = pairUp(before, after)
  for (const [, a, b] of both) compareSchemas(context, a, b, subject)
  if (before.size === after.size) {
    removed.forEach(([, a], index) => compareSchemas(context, a, added[index]![1], subject))
    return
  }
  const compatible =
    removed.length === 0 ? context.side === 'request' : added.length === 0 && context.side === 'response'
  sayer(
    context,
    old,
    now,
    subject,
  )('type-changed', compatible ? 'compatible' : 'breaking', {
    before: typeWords(old.value),
    after: typeWords(now.value),
  })
}

function variants(at: At<Schema>, keyword: 'oneOf' | 'anyOf'): Map<string, At<Schema>> {
  const list = listed(at.value[keyword])
  const counts = new Map<string, number>()
  return new Map(
    list.map((schema, index) => {
      const name = schema.$ref ?? typeWords(schema)
      const count = (counts.get(name) ?? 0) + 1
      counts.set(name, count)
      return [`${name} ${count}`, child(at, schema, keyword, `${index}`)]
    }),
  )
}
