import type { Media } from '../load/document.js'
import type { ApiModel, ApiOperation, ApiSchema, Direction } from '../model/types.js'
import { callDoc, membersDoc, printThunk } from './code-doc.js'
import { discriminatedValues } from './discriminated.js'
import { objectKey, stringLiteral } from './encode.js'
import { printDoc, type Doc } from './layout.js'
import { kindOf, preferred } from './media.js'
import { printComment } from './print-type.js'
import { Shapes } from './shapes.js'
import type { Declaration } from './source.js'
import { WIDTH } from './type-expression.js'
import { inlineZod, literals, zodOf, type ZodContext } from './zod.js'

/** Declares a validator for each named type, under its name, and one object for each operation with those of its parts. */
export function declareValidators(model: ApiModel): Declaration[] {
  const shapes = new Shapes(model)
  const schemas = [...model.schemas.values()].flatMap((schema) => [
    declareSchema(model, shapes, schema, schema.direction, schema.name),
    ...(schema.requestName === undefined ? [] : [declareSchema(model, shapes, schema, 'request', schema.requestName)]),
  ])
  return [...schemas, ...model.operations.map((operation) => declareOperation(model, operation))]
}

function declareSchema(
  model: ApiModel,
  shapes: Shapes,
  named: ApiSchema,
  direction: Direction,
  name: string,
): Declaration {
  const context: ZodContext = { model, direction }
  const { schema } = named
  const body = schema.enum
    ? literals(schema)
    : schema.ref === undefined
      ? inlineZod(context, schema)
      : zodOf(context, schema)
  const told = tell(model, shapes, named, body)
  const nullable = schema.nullable && !schema.enum && schema.ref === undefined ? callDoc('v.nullable', [told]) : told
  return {
    name,
    text: printThunk(`export const ${name}: v.Validator<models.${name}> =`, '/*#__PURE__*/ v.schema', nullable),
  }
}

/** A union's variant must have its own discriminator's values, or another variant's value would pass for it. */
function tell(model: ApiModel, shapes: Shapes, schema: ApiSchema, body: Doc): Doc {
  const values = discriminatedValues(model, schema, shapes.properties(schema.key))
  if (values.size === 0 || !shapes.of(schema.key)) return body
  const members = [...values].map(([property, own]): [string, Doc] => [
    objectKey(property),
    callDoc('v.values', own.map(stringLiteral)),
  ])
  return callDoc('v.intersection', [body, ['v.object(', membersDoc(members), ')']])
}

function declareOperation(model: ApiModel, operation: ApiOperation): Declaration {
  const { functionName, body, responses } = operation
  const request: ZodContext = { model, direction: 'request' }
  const groups = (['path', 'query', 'header'] as const).flatMap((location): [string, Doc][] => {
    const parameters = operation.parameters.filter((parameter) => parameter.in === location)
    if (parameters.length === 0) return []
    const members = parameters.map((parameter): [string, Doc] => {
      const doc = zodOf(request, parameter.schema)
      const required = parameter.required && parameter.fromClient === undefined
      return [objectKey(parameter.name), required ? doc : callDoc('v.optional', [doc])]
    })
    return [[location === 'header' ? 'headers' : location, ['v.object(', membersDoc(members), ')']]]
  })
  const sent = body && jsonOf(body.media)
  const received = responses.flatMap(({ status, media }): [string, Doc][] => {
    const json = jsonOf(media)
    return json
      ? [[/^\d+$/.test(status) ? status : objectKey(status), zodOf({ model, direction: 'response' }, json.schema)]]
      : []
  })
  const members: [string, Doc][] = [
    ...groups,
    ...(sent ? [['body', zodOf(request, sent.schema)] as [string, Doc]] : []),
    ['responses', membersDoc(received)],
  ]
  const comment = printComment([`Validators of what {@link operations.${functionName}} sends and receives.`], 0)
  return {
    name: functionName,
    text: `${comment}\n${printDoc([`export const ${functionName} = /*#__PURE__*/ v.parts(() => (`, membersDoc(members), '))'], WIDTH)}`,
  }
}

function jsonOf(media: readonly Media[]): Media | undefined {
  const chosen = preferred(media)
  return chosen && kindOf(chosen.type) === 'json' ? chosen : undefined
}
