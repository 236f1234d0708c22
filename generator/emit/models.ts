import type { SchemaKey } from '../load/document.js'
import type { ApiModel, ApiSchema, Direction } from '../model/types.js'
import { schemaComment, propertyComment } from './comments.js'
import { discriminatedValues } from './discriminated.js'
import { stringLiteral, typeKey } from './encode.js'
import { printAlias as printTypeAlias, printComment, printInterfaceHead, printMembers } from './print-type.js'
import { hasIndex, Shapes, type Shape } from './shapes.js'
import type { Declaration } from './source.js'
import { atom, textOf, union, UNKNOWN, type Member, type TypeExpression } from './type-expression.js'
import { closed, indexMember, inlineType, membersOf, nameIn, typeOf, type TypeContext } from './types-of.js'

/** Declares every named schema: as an interface where one can say it, else as a type alias; twice where directions differ. */
export function declareModels(model: ApiModel): Declaration[] {
  const shapes = new Shapes(model)
  return [...model.schemas.values()].flatMap((schema) => {
    const main = declare(model, shapes, schema, schema.direction, schema.name)
    return schema.requestName === undefined
      ? [main]
      : [main, declare(model, shapes, schema, 'request', schema.requestName)]
  })
}

function declare(model: ApiModel, shapes: Shapes, schema: ApiSchema, direction: Direction, name: string): Declaration {
  const context: TypeContext = { model, direction, files: direction === 'request' }
  const shape = shapes.of(schema.key)
  const comment = schemaComment(schema.schema)
  const head = comment.length > 0 ? `${printComment(comment, 0)}\n` : ''
  const text = shape ? printInterface(context, shapes, schema, shape, name) : printAlias(context, schema, name)
  return { name, text: `${head}${text}` }
}

function printAlias(context: TypeContext, { schema }: ApiSchema, name: string): string {
  // A named enumeration stays closed: where a response refers to it, it is opened there.
  const type = schema.enum
    ? closed(context, schema)
    : schema.ref === undefined
      ? inlineType(context, schema)
      : typeOf(context, schema)
  const nullable = schema.nullable && !schema.enum && schema.ref === undefined ? union([type, atom('null')]) : type
  return printTypeAlias(name, nullable)
}

function printInterface(context: TypeContext, shapes: Shapes, schema: ApiSchema, shape: Shape, name: string): string {
  const narrowed = narrow(context, shapes, schema)
  const own = ownMembers(context, shapes, schema, shape, narrowed)
  const declared = new Set(own.map(({ key }) => key))
  const bases = shape.bases.map((base) => baseType(context, shapes, base, declared))
  const open = printInterfaceHead(name, bases)
  return own.length === 0 ? `${open} {}` : `${open} {\n${printMembers(own, 2)}}`
}

/** A base without the properties that are declared anew. */
function baseType(
  context: TypeContext,
  shapes: Shapes,
  base: SchemaKey,
  declared: ReadonlySet<string>,
): TypeExpression {
  const target = context.model.schemas.get(base)
  const name = target ? nameIn(target, context.direction) : 'object'
  const hidden = [...shapes.properties(base).keys()].filter((property) => declared.has(typeKey(property)))
  if (hidden.length === 0) return atom(name)
  return {
    kind: 'generic',
    name: 'Omit',
    args: [atom(name), union(hidden.map((property) => atom(stringLiteral(property))))],
  }
}

function ownMembers(
  context: TypeContext,
  shapes: Shapes,
  schema: ApiSchema,
  shape: Shape,
  narrowed: ReadonlyMap<string, TypeExpression>,
): Member[] {
  const { bases, own } = shape
  const required = new Set([...(own.required ?? []), ...narrowed.keys()])
  const members = membersOf(context, { ...own, required }, narrowed)
  const present = new Set(own.properties?.keys())
  const inherited = shapes.properties(schema.key)
  const added = [...narrowed]
    .filter(([name]) => !present.has(name))
    .map(([name, type]): Member => ({
      comment: propertyComment(inherited.get(name)?.schema ?? {}),
      key: typeKey(name),
      type,
    }))
  const others = hasIndex(own) ? members.slice(-1) : []
  const plain = hasIndex(own) ? members.slice(0, -1) : members
  const index = others.length > 0 && (bases.length > 0 || added.length > 0) ? [indexMember(UNKNOWN)] : others
  return [...added, ...plain, ...index]
}

/** The types of the properties by which unions tell this schema from others; they are closed, so that they narrow. */
function narrow(context: TypeContext, shapes: Shapes, schema: ApiSchema): Map<string, TypeExpression> {
  const properties = shapes.properties(schema.key)
  const known = discriminatedValues(context.model, schema, properties)
  return new Map(
    [...schema.discriminated.keys()].map((property) => {
      const values = known.get(property)
      const type = values
        ? union(values.map((value) => atom(stringLiteral(value))))
        : closed(context, properties.get(property)?.schema ?? {})
      return [property, textOf(type) === undefined ? UNKNOWN : type]
    }),
  )
}
