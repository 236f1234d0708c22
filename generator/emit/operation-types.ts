import type { Media, Response } from '../load/document.js'
import type { ApiModel, ApiOperation, ApiParameter } from '../model/types.js'
import { commentLine, typeKey } from './encode.js'
import { paragraphs, propertyComment } from './comments.js'
import { kindOf, preferred } from './media.js'
import { printComment, printMembers } from './print-type.js'
import type { Declaration } from './source.js'
import { atom, union, type Member, type TypeExpression } from './type-expression.js'
import { typeOf } from './types-of.js'

/** The two interfaces of an operation: its arguments in groups, and its types as the runtime wants them. */
export function declareOperationTypes(model: ApiModel, operation: ApiOperation): Declaration[] {
  const args = printInterface(
    `Arguments of {@link ${operation.functionName}}.`,
    `${operation.argsName} extends CallOptions`,
    argumentMembers(model, operation),
  )
  const types = printInterface(
    `What {@link ${operation.functionName}} takes and gives.`,
    operation.typeName,
    typeMembers(model, operation),
  )
  return [
    { name: operation.argsName, text: args },
    { name: operation.typeName, text: types },
  ]
}

function printInterface(comment: string, head: string, members: readonly Member[]): string {
  const body = members.length === 0 ? '{}' : `{\n${printMembers(members, 2)}}`
  return `${printComment([comment], 0)}\nexport interface ${head} ${body}`
}

const GROUPS = [
  ['path', 'path'],
  ['query', 'query'],
  ['header', 'headers'],
] as const

/** The groups of an operation's arguments; a group without required members may be left out. */
export function argumentMembers(model: ApiModel, operation: ApiOperation): Member[] {
  const groups = GROUPS.flatMap(([location, key]): Member[] => {
    const parameters = operation.parameters.filter((parameter) => parameter.in === location)
    if (parameters.length === 0) return []
    const optional = !parameters.some(isRequired)
    const members = parameters.map((parameter) => parameterMember(model, parameter))
    return [{ key, optional, type: { kind: 'object', members } }]
  })
  return [...groups, ...bodyMember(model, operation)]
}

export function isRequired(parameter: ApiParameter): boolean {
  return parameter.required && parameter.fromClient === undefined
}

function parameterMember(model: ApiModel, parameter: ApiParameter): Member {
  const fromClient = parameter.fromClient ? [`Default: the client's \`${parameter.fromClient}\`.`] : []
  const comment = propertyComment(parameter.schema, parameter.description ?? parameter.schema.description)
  const tags = comment.filter((line) => line.startsWith('@'))
  const deprecated = parameter.deprecated && !tags.includes('@deprecated') ? ['@deprecated'] : []
  const type = typeOf({ model, direction: 'request' }, parameter.schema)
  const optional = !isRequired(parameter)
  return {
    comment: [...comment.filter((line) => !tags.includes(line)), ...fromClient, ...tags, ...deprecated],
    key: typeKey(parameter.name),
    optional,
    type: optional ? union([type, atom('undefined')]) : type,
  }
}

function bodyMember(model: ApiModel, { body }: ApiOperation): Member[] {
  const media = body && preferred(body.media)
  if (!body || !media) return []
  return [
    {
      comment: body.description ? paragraphs(body.description) : [],
      key: 'body',
      optional: !body.required,
      type: bodyType(model, media),
    },
  ]
}

function bodyType(model: ApiModel, media: Media): TypeExpression {
  const kind = kindOf(media.type)
  if (kind === 'binary') return atom('BinaryBody')
  if (kind === 'text') return atom('string')
  return typeOf({ model, direction: 'request', files: kind === 'multipart' }, media.schema)
}

function typeMembers(model: ApiModel, operation: ApiOperation): Member[] {
  const successes = successesOf(operation)
  const errors = operation.responses.filter((response) => !successes.includes(response) && response.media.length > 0)
  return [
    { key: 'args', type: atom(operation.argsName) },
    {
      key: 'responses',
      type: {
        kind: 'object',
        members:
          successes.length > 0
            ? successes.map((response) => responseMember(model, response))
            : [{ key: 'default', type: atom('unknown') }],
      },
    },
    ...(errors.length > 0
      ? [
          {
            comment: ['Bodies of documented failures; they come as ApiError.'],
            key: 'errors',
            type: { kind: 'object' as const, members: errors.map((response) => responseMember(model, response)) },
          },
        ]
      : []),
    ...(operation.item ? [{ key: 'item', type: typeOf({ model, direction: 'response' }, operation.item) }] : []),
  ]
}

/** The documented successes; `default` is one only where no 2xx is documented. */
export function successesOf(operation: ApiOperation): Response[] {
  const successes = operation.responses.filter(({ status }) => status.startsWith('2'))
  return successes.length > 0 ? successes : operation.responses.filter(({ status }) => status === 'default')
}

function responseMember(model: ApiModel, response: Response): Member {
  return {
    comment: response.description ? [commentLine(response.description)] : [],
    key: /^\d+$/.test(response.status) ? response.status : typeKey(response.status),
    type: responseType(model, response),
  }
}

/** The type of a response's body as the runtime gives it. */
export function responseType(model: ApiModel, response: Response): TypeExpression {
  const media = preferred(response.media)
  if (!media) return atom('void')
  const kind = kindOf(media.type)
  if (kind === 'json') return typeOf({ model, direction: 'response' }, media.schema)
  return atom(kind === 'text' || kind === 'form' ? 'string' : 'Blob')
}
