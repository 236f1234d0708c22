import type { Schema } from '../load/document.js'
import { goes, isOpenEnum } from '../model/walk.js'
import type { ApiModel, ApiSchema, Direction } from '../model/types.js'
import { typeKey, valueLiteral } from './encode.js'
import { propertyComment } from './comments.js'
import {
  atom,
  intersection,
  NULL,
  textOf,
  union,
  UNKNOWN,
  type Member,
  type TypeExpression,
} from './type-expression.js'

/** From schemas to type expressions. Named schemas are referred to by name, inline ones are written out. */

const BINARY = atom('BinaryBody')
const BLOB = atom('Blob')

/** Which type a schema is made into: its direction, and whether binary content may be given in it. */
export interface TypeContext {
  readonly model: ApiModel
  readonly direction: Direction
  /** In the body of multipart requests, strings of format `binary` are files. */
  readonly files?: boolean
}

/** The type's name of a named schema in one direction. */
export function nameIn(schema: ApiSchema, direction: Direction): string {
  return direction === 'request' ? (schema.requestName ?? schema.name) : schema.name
}

/** The type of a schema that stands in some place. */
export function typeOf(context: TypeContext, schema: Schema): TypeExpression {
  const type = schema.ref === undefined ? inlineType(context, schema) : referredType(context, schema.ref)
  return schema.nullable ? union([type, NULL]) : type
}

function referredType(context: TypeContext, key: string): TypeExpression {
  const target = context.model.schemas.get(key)
  if (!target) return UNKNOWN
  const name = atom(nameIn(target, context.direction))
  return context.direction === 'response' && isOpenEnum(target.schema)
    ? union([name, ...openings(target.schema)])
    : name
}

/** The type of a schema's own keywords, without `null`. */
export function inlineType(context: TypeContext, schema: Schema): TypeExpression {
  const own = ownType(context, schema)
  const parts = (schema.allOf ?? []).map((part) => typeOf(context, part))
  const unions = [schema.oneOf, schema.anyOf].filter((list) => list !== undefined)
  const alternatives = unions.map((list) => union(list.map((part) => typeOf(context, part))))
  const all = [...parts, ...(own ? [own] : []), ...alternatives].filter((type) => textOf(type) !== 'unknown')
  return all.length === 0 ? UNKNOWN : intersection(all)
}

/** The type that `enum` or `type` gives; undefined where neither says anything. */
function ownType(context: TypeContext, schema: Schema): TypeExpression | undefined {
  if (schema.not && Object.keys(schema.not).length === 0) return atom('never')
  if (schema.enum) return enumType(context, schema, schema.enum)
  if (!schema.types) return undefined
  return union(schema.types.map((type) => SCALARS.get(type)?.(context, schema) ?? UNKNOWN))
}

const SCALARS: ReadonlyMap<string, (context: TypeContext, schema: Schema) => TypeExpression> = new Map([
  ['string', stringType],
  ['number', () => atom('number')],
  ['integer', integerType],
  ['boolean', () => atom('boolean')],
  ['null', () => NULL],
  ['array', arrayType],
  ['object', objectType],
])

function stringType(context: TypeContext, schema: Schema): TypeExpression {
  if (schema.format !== 'binary') return atom('string')
  if (context.direction === 'response') return BLOB
  return context.files ? BINARY : atom('string')
}

/** A 64-bit integer is a bigint beyond what a number holds exactly: the runtime reads and writes both. */
function integerType(_: TypeContext, schema: Schema): TypeExpression {
  return schema.format === 'int64' ? union([atom('number'), atom('bigint')]) : atom('number')
}

// Values that are no scalars cannot be written as a type; the schema then admits anything.
function enumType(context: TypeContext, schema: Schema, values: readonly unknown[]): TypeExpression {
  const scalar = values.every((value) => value === null || ['string', 'number', 'boolean'].includes(typeof value))
  if (!scalar || values.length === 0) return UNKNOWN
  const literals = values.map((value) =>
    typeof value === 'number' && !Number.isFinite(value) ? atom('number') : atom(valueLiteral(value)),
  )
  return union([...literals, ...(context.direction === 'response' && isOpenEnum(schema) ? openings(schema) : [])])
}

/** What an open enumeration admits beside its values: editors still offer the values. */
function openings(schema: Schema): TypeExpression[] {
  const kinds = new Set((schema.enum ?? []).filter((value) => value !== null).map((value) => typeof value))
  return [...kinds].map((kind) => intersection([atom(kind), atom('{}')]))
}

/** A closed enumeration, whatever the direction: for discriminators, which must narrow. */
export function closed(context: TypeContext, schema: Schema): TypeExpression {
  return typeOf({ ...context, direction: 'request' }, schema)
}

function arrayType(context: TypeContext, schema: Schema): TypeExpression {
  const item = schema.items ? typeOf(context, schema.items) : UNKNOWN
  if (!schema.prefixItems) return { kind: 'array', item }
  const items = schema.prefixItems.map((part) => typeOf(context, part))
  return { kind: 'tuple', items, ...(schema.items && textOf(schema.items && item) === 'never' ? {} : { rest: item }) }
}

function objectType(context: TypeContext, schema: Schema): TypeExpression {
  const members = membersOf(context, schema)
  if (members.length > 0) return { kind: 'object', members }
  if (schema.additional === false) return atom('Record<string, never>')
  return { kind: 'object', members: [indexMember(UNKNOWN)] }
}

export const indexMember = (type: TypeExpression): Member => ({ key: '[key: string]', type })

/** The members of an object schema: properties that go this way, and an index signature where others may stand. */
export function membersOf(
  context: TypeContext,
  schema: Schema,
  override?: ReadonlyMap<string, TypeExpression>,
): Member[] {
  const members = [...(schema.properties ?? [])]
    .filter(([, property]) => goes(property, context.direction))
    .map(([name, property]): Member => ({
      comment: propertyComment(property),
      key: typeKey(name),
      optional: !schema.required?.has(name),
      type: override?.get(name) ?? typeOf(context, property),
    }))
  const index = indexType(context, schema)
  return index === undefined
    ? members
    : [...members, indexMember(members.length === 0 ? index : compatible(members, index))]
}

function indexType(context: TypeContext, schema: Schema): TypeExpression | undefined {
  const values = [
    ...(typeof schema.additional === 'object' ? [typeOf(context, schema.additional)] : []),
    ...[...(schema.patternProperties?.values() ?? [])].map((value) => typeOf(context, value)),
  ]
  if (schema.additional === true) return UNKNOWN
  return values.length > 0 ? union(values) : undefined
}

// TypeScript wants every property to be assignable to the index signature.
function compatible(members: readonly Member[], index: TypeExpression): TypeExpression {
  const all = union([
    index,
    ...members.map(({ type }) => type),
    ...(members.some(({ optional }) => optional) ? [atom('undefined')] : []),
  ])
  const count = all.kind === 'union' ? all.types.length : 1
  return count <= 5 && textOf(all) !== undefined ? all : UNKNOWN
}
