import type { Schema } from '../load/document.js'
import type { ApiModel, ApiOperation, ApiParameter } from '../model/types.js'
import { objectKey, stringLiteral } from './encode.js'
import { kindOf, preferred } from './media.js'
import { successesOf } from './operation-types.js'

/** Which of the runtime's encoders and decoders an operation needs beside the default ones. */

export type Members = readonly (readonly [key: string, value: string])[]

/** The descriptor's members for parameters and bodies that are not sent or read in the default way. */
export function codingMembers(model: ApiModel, operation: ApiOperation): Members {
  return [
    ...parameterMembers(model, operation, 'path', pathEncoder),
    ...parameterMembers(model, operation, 'query', queryEncoder),
    ...bodyMembers(operation),
    ...okMember(operation),
  ]
}

type Choose = (parameter: ApiParameter, isObject: boolean) => string | undefined

function parameterMembers(
  model: ApiModel,
  operation: ApiOperation,
  location: 'path' | 'query',
  choose: Choose,
): Members {
  const entries = operation.parameters
    .filter((parameter) => parameter.in === location)
    .flatMap((parameter) => {
      const encoder = choose(parameter, isObject(model, parameter.schema))
      return encoder === undefined ? [] : [`${objectKey(parameter.name)}: ${encoder}`]
    })
  return entries.length === 0 ? [] : [[location, `{ ${entries.join(', ')} }`]]
}

function isObject(model: ApiModel, schema: Schema, depth = 0): boolean {
  const target = schema.ref === undefined ? schema : model.schemas.get(schema.ref)?.schema
  if (!target || depth > 20) return false
  if (target.ref !== undefined) return isObject(model, target, depth + 1)
  if (target.types) return target.types.includes('object')
  return [...(target.allOf ?? []), ...(target.oneOf ?? []), ...(target.anyOf ?? [])].some((part) =>
    isObject(model, part, depth + 1),
  )
}

// The styles of OpenAPI 3.0.3, "Style Values"; what core does by itself is left out.
function pathEncoder({ style, explode, mediaType }: ApiParameter, object: boolean): string | undefined {
  if (mediaType !== undefined) return undefined
  if (style === 'label' || style === 'matrix') return `${style}Path${explode ? 'Exploded' : ''}`
  return object ? `simplePath${explode ? 'Exploded' : ''}` : undefined
}

function queryEncoder({ style, explode, mediaType }: ApiParameter, object: boolean): string | undefined {
  if (mediaType !== undefined) return 'jsonQuery'
  if (style === 'deepObject') return 'deepObject'
  if (explode) return object ? 'spread' : undefined
  if (style === 'spaceDelimited') return 'spaces'
  return style === 'pipeDelimited' ? 'pipes' : 'commas'
}

// Calls among the arguments must be pure too, or a bundler keeps an operation that nobody uses.
const pure = (call: string): string => `/*#__PURE__*/ ${call}`

function bodyMembers({ body }: ApiOperation): Members {
  const media = body && preferred(body.media)
  if (!media) return []
  const kind = kindOf(media.type)
  const type = media.type.includes('*') ? '' : stringLiteral(media.type)
  if (kind === 'text' || kind === 'binary') return [['body', pure(`bytes(${type})`)]]
  if (kind !== 'json') return [['body', kind]]
  return type === '' || media.type === 'application/json' ? [] : [['body', pure(`jsonAs(${type})`)]]
}

const DECODERS = { json: undefined, multipart: 'binary', form: 'text', text: 'text', binary: 'binary' } as const

function okMember(operation: ApiOperation): Members {
  const decoders = successesOf(operation).map(({ status, media }) => {
    const chosen = preferred(media)
    return [status, chosen ? DECODERS[kindOf(chosen.type)] : 'none'] as const
  })
  const distinct = new Set(decoders.map(([, decoder]) => decoder))
  const [only] = distinct
  if (distinct.size <= 1) return only === undefined ? [] : [['ok', only]]
  const byStatus = decoders.filter(([status, decoder]) => decoder !== undefined && /^\d+$/.test(status))
  return byStatus.length === 0
    ? []
    : [['ok', pure(`byStatus({ ${byStatus.map(([status, decoder]) => `${status}: ${decoder ?? ''}`).join(', ')} })`)]]
}
