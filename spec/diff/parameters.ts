import type { OpenApiDocument, Operation, Parameter, Reference, Schema } from '../contract/openapi.js'
import type { Say } from './schemas.js'
import { type LocatedOperation, type OperationContext, schemaContext } from './context.js'
import { findRenames, type Pairs, pairUp, similarity } from './pairs.js'
import { type At, child, follow, isObject, listed, placeOf, sameJson, typeWords } from './resolve.js'
import { compareSchemas } from './schemas.js'
import { alike } from './shape.js'
import { subjectOf } from './subject.js'
import { compareRequired, sameText, withTexts } from './values.js'

type Located = At<Parameter>

const PLACES = ['path', 'query', 'header', 'cookie'] as const

/** Compares the parameters of one operation, place by place. */
export function compareParameters(context: OperationContext, old: LocatedOperation, now: LocatedOperation): void {
  const [before, after] = [parametersOf(context.before, old), parametersOf(context.after, now)]
  const left: { removed: Located[]; added: Located[] } = { removed: [], added: [] }
  for (const place of PLACES) {
    const { removed, added } = compareParametersIn(context, place, pick(before, place), pick(after, place))
    left.removed.push(...removed.map(([, at]) => at))
    left.added.push(...added.map(([, at]) => at))
  }
  for (const a of left.removed) {
    const b = left.added.find(({ value }) => value.name === a.value.name)
    if (b) left.added.splice(left.added.indexOf(b), 1)
    tellRemoved(context, a, b, now)
  }
  for (const b of left.added) {
    const type = b.value.schema ? typeWords(b.value.schema) : 'any'
    const [cls, after] = b.value.required
      ? (['breaking', `${type}, required`] as const)
      : (['compatible', type] as const)
    sayOf(context, { ...old.at, place: undefined }, b)('parameter-added', cls, { after })
  }
}

/** A parameter that is gone, or that went from one place to another. */
function tellRemoved(context: OperationContext, a: Located, b: Located | undefined, now: LocatedOperation): void {
  if (!b) {
    const say = sayOf(context, a, { ...now.at, value: a.value, pointer: a.pointer })
    return say('parameter-removed', 'breaking', { before: a.value.schema ? typeWords(a.value.schema) : 'any' })
  }
  sayOf(context, a, b)('parameter-moved', 'breaking', {
    subject: `parameter \`${a.value.name}\``,
    before: a.value.in,
    after: b.value.in,
  })
  compareParameter(context, a, b)
}

const subjectName = ({ value }: Located): string => `${value.in} parameter \`${value.name}\``

function sayOf(context: OperationContext, a: At<unknown>, b: Located): Say {
  return (kind, cls, more = {}) =>
    context.changes.add(
      {
        kind,
        class: cls,
        side: 'request',
        pointer: b.pointer,
        subject: subjectName(b),
        oldPlace: a.place,
        newPlace: b.place,
        ...more,
      },
      context.name,
    )
}

function pick(parameters: readonly Located[], place: string): Map<string, Located> {
  return new Map(parameters.filter(({ value }) => value.in === place).map((at) => [at.value.name, at]))
}

function parametersOf(document: OpenApiDocument, operation: LocatedOperation): Located[] {
  const { item, at } = operation
  const own = (parent: At<{ parameters?: (Parameter | Reference)[] }>): At<Parameter | Reference>[] =>
    listed(parent.value.parameters).map((each, index) => child(parent, each, 'parameters', `${index}`))
  // Those of the operation come last: they win over those of the path.
  return [...own(item), ...own(at)].flatMap((parameter) => {
    const found = follow<Parameter>(document, parameter)
    return typeof found?.value.name === 'string' ? [{ ...found, place: rowPlace(at, found.value) ?? found.place }] : []
  })
}

/** The table and the line of a parameter's row, where the operation's provenance lists its rows. */
function rowPlace(operation: At<Operation>, { in: where, name }: Parameter): At<unknown>['place'] {
  const source = operation.value['x-source']
  const key = `${where}.${name}`
  if (!source?.rows || !Object.hasOwn(source.rows, key)) return undefined
  const table = source.tables && Object.hasOwn(source.tables, where) ? source.tables[where] : undefined
  return { ...placeOf(source)!, ...(table === undefined ? {} : { table }), line: source.rows[key]! }
}

function compareParametersIn(
  context: OperationContext,
  place: Parameter['in'],
  before: Map<string, Located>,
  after: Map<string, Located>,
): Pairs<Located> {
  const { renames, rest } = findRenames(pairUp(before, after), (a, b) => sameParameter(context, a, b, place))
  for (const { from, to, before: a, after: b } of renames) {
    // The name of a path parameter is not on the wire; only code that passes it has to follow.
    const cls = place === 'path' ? 'compatible' : 'breaking'
    const subject = subjectName(a)
    sayOf(context, a, b)('parameter-renamed', cls, { step: 'major', subject, before: from, after: to })
    compareParameter(context, a, b)
  }
  for (const [, a, b] of rest.both) compareParameter(context, a, b)
  return rest
}

function sameParameter(context: OperationContext, a: Located, b: Located, place: string): 'text' | 'type' | false {
  const [old, now] = [schemaAt(a), schemaAt(b)]
  if (!alike(context.before, context.after, old, now)) return false
  if (place === 'path') return 'text'
  const [before, after] = [a.value, b.value]
  return before.description &&
    sameText(before.description, after.description) &&
    similarity(before.name, after.name) > 0.2
    ? 'text'
    : 'type'
}

/** A parameter's schema; one that says nothing takes any value. */
function schemaAt(at: Located): At<Schema> {
  return child(at, isObject(at.value.schema) ? at.value.schema : {}, 'schema')
}

function compareParameter(context: OperationContext, a: Located, b: Located): void {
  const say = sayOf(context, a, b)
  const [before, after] = [a.value, b.value]
  compareRequired(Boolean(before.required), Boolean(after.required), say, 'request')
  const textOf = ({ description, schema }: Parameter): string | undefined => description ?? schema?.description
  const texts = { before: textOf(before), after: textOf(after) }
  if (Boolean(before.deprecated) !== Boolean(after.deprecated)) {
    withTexts(texts.before, texts.after, say, (tell) =>
      tell(after.deprecated ? 'deprecated' : 'undeprecated', 'compatible'),
    )
    texts.after = texts.before
  }
  const [old, now] = [encoding(before), encoding(after)]
  if (before.in === after.in && !sameJson(old, now)) say('parameter-encoded', 'breaking', { before: old, after: now })
  if (!sameJson(before.example, after.example))
    say('example-changed', 'documentation', { before: before.example ?? null, after: after.example ?? null })
  compareSchemas(schemaContext(context, 'request'), schemaAt(a), schemaAt(b), subjectOf(subjectName(b)), texts)
}

/** How a parameter is written, with the defaults of OpenAPI filled in. */
function encoding({ in: where, style, explode }: Parameter): object {
  const written = style ?? (where === 'query' || where === 'cookie' ? 'form' : 'simple')
  return { style: written, explode: explode ?? written === 'form' }
}
