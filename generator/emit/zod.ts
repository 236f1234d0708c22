import type { Schema } from '../load/document.js'
import { goes, isOpenEnum } from '../model/walk.js'
import type { ApiModel, Direction } from '../model/types.js'
import { callDoc, listDoc, membersDoc, recordDoc } from './code-doc.js'
import { objectKey, valueLiteral } from './encode.js'
import type { Doc } from './layout.js'
import { nameIn } from './types-of.js'

/** From schemas to expressions of `runtime/zod.ts`, which makes Zod's validators. */

export interface ZodContext {
  readonly model: ApiModel
  readonly direction: Direction
}

/** The validator of a schema that stands in some place. */
export function zodOf(context: ZodContext, schema: Schema): Doc {
  const doc = schema.ref === undefined ? inlineZod(context, schema) : referredZod(context, schema.ref)
  return schema.nullable ? callDoc('v.nullable', [doc]) : doc
}

function referredZod(context: ZodContext, key: string): Doc {
  const target = context.model.schemas.get(key)
  if (!target) return 'v.unknown()'
  // A response may hold values that the enumeration did not know yet.
  if (context.direction === 'response' && isOpenEnum(target.schema)) return openEnum(target.schema)
  return nameIn(target, context.direction)
}

/** The validator of a schema's own keywords, without `null`. */
export function inlineZod(context: ZodContext, schema: Schema): Doc {
  const unions = [schema.oneOf, schema.anyOf].filter((list) => list !== undefined)
  const parts = [
    ...ownZod(context, schema),
    ...(schema.allOf ?? []).map((part) => zodOf(context, part)),
    ...unions.map((list) => unionDoc(list.map((part) => zodOf(context, part)))),
  ]
  const [first = 'v.unknown()'] = parts
  return parts.length < 2 ? first : callDoc('v.intersection', parts)
}

function unionDoc(docs: readonly Doc[]): Doc {
  const [only] = docs
  return docs.length === 1 && only ? only : callDoc('v.union', docs)
}

function ownZod(context: ZodContext, schema: Schema): Doc[] {
  if (isNever(schema)) return ['v.never()']
  if (schema.enum) return [enumZod(context, schema)]
  // `required` without a type is about objects only when they are objects.
  const types = schema.types ?? (schema.required && !schema.allOf ? ['object' as const] : undefined)
  return types ? [unionDoc(types.map((type) => BY_TYPE.get(type)?.(context, schema) ?? 'v.unknown()'))] : []
}

function isNever({ not }: Schema): boolean {
  return not !== undefined && Object.keys(not).length === 0
}

function enumZod(context: ZodContext, schema: Schema): Doc {
  if (context.direction === 'response' && isOpenEnum(schema)) return openEnum(schema)
  return literals(schema)
}

/** The values of an enumeration, whatever the direction. */
export function literals(schema: Schema): Doc {
  const values = schema.enum ?? []
  const scalars = values.filter((value) => value === null || ['string', 'number', 'boolean'].includes(typeof value))
  return scalars.length < values.length || scalars.length === 0
    ? 'v.unknown()'
    : callDoc('v.values', scalars.map(valueLiteral))
}

const OPEN: ReadonlyMap<string, string> = new Map([
  ['string', 'v.string()'],
  ['number', 'v.number()'],
  ['object', 'v.nothing()'],
])

function openEnum(schema: Schema): Doc {
  const kinds = new Set((schema.enum ?? []).map((value) => typeof value))
  return unionDoc([...kinds].map((kind) => OPEN.get(kind) ?? 'v.unknown()'))
}

type OfType = (context: ZodContext, schema: Schema) => Doc

const BY_TYPE: ReadonlyMap<string, OfType> = new Map<string, OfType>([
  ['string', (_, schema) => (schema.format === 'binary' ? 'v.unknown()' : ruled('v.string', [], schema, STRING_RULES))],
  ['number', (_, schema) => ruled('v.number', [], schema, NUMBER_RULES)],
  ['integer', (_, schema) => ruled(schema.format === 'int64' ? 'v.int64' : 'v.integer', [], schema, NUMBER_RULES)],
  ['boolean', () => 'v.boolean()'],
  ['null', () => 'v.nothing()'],
  ['array', arrayZod],
  ['object', objectZod],
])

const STRING_RULES = ['minLength', 'maxLength', 'pattern', 'format'] as const
const NUMBER_RULES = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'] as const
const ARRAY_RULES = ['minItems', 'maxItems', 'uniqueItems'] as const
const OBJECT_RULES = ['minProperties', 'maxProperties'] as const

/** A call with a schema's constraints as its last argument, where it has any. */
function ruled(
  callee: string,
  args: readonly Doc[],
  schema: Schema,
  keywords: readonly (keyof Schema)[],
  more: Members = [],
): Doc {
  const rules: Members = keywords.flatMap((keyword) =>
    schema[keyword] === undefined ? [] : [[keyword, valueLiteral(schema[keyword])] as const],
  )
  const all = [...rules, ...more]
  if (all.length === 0) return callDoc(callee, args)
  return args.length === 0 ? [`${callee}(`, recordDoc(all), ')'] : callDoc(callee, [...args, recordDoc(all)])
}

type Members = readonly (readonly [key: string, value: Doc])[]

function arrayZod(context: ZodContext, schema: Schema): Doc {
  const item = schema.items ? zodOf(context, schema.items) : 'v.unknown()'
  if (!schema.prefixItems) return ruled('v.array', [item], schema, ARRAY_RULES)
  const items = listDoc(schema.prefixItems.map((part) => zodOf(context, part)))
  const rest = schema.items && isNever(schema.items) ? 'undefined' : item
  return ruled('v.tuple', [items, rest], schema, ARRAY_RULES)
}

function objectZod(context: ZodContext, schema: Schema): Doc {
  const members = [...(schema.properties ?? [])]
    .filter(([, property]) => goes(property, context.direction))
    .map(([name, property]): [string, Doc] => {
      const doc = zodOf(context, property)
      return [objectKey(name), schema.required?.has(name) ? doc : callDoc('v.optional', [doc])]
    })
  const there = [...(schema.required ?? [])]
    .filter((name) => !schema.properties?.has(name))
    .map((name): [string, Doc] => [objectKey(name), 'v.present()'])
  const shape = membersDoc([...members, ...there])
  const others =
    schema.additional === undefined || schema.additional === true
      ? []
      : [['others', othersOf(context, schema.additional)] as const]
  const counts = OBJECT_RULES.some((keyword) => schema[keyword] !== undefined)
  // A lone object opens beside the bracket; with a second one each argument takes lines of its own.
  return counts || others.length > 0
    ? ruled('v.object', [shape], schema, OBJECT_RULES, others)
    : ['v.object(', shape, ')']
}

function othersOf(context: ZodContext, additional: Schema | false): Doc {
  return additional === false ? 'false' : zodOf(context, additional)
}
