import type { XPagination } from '../../spec/contract/extensions.js'
import type { ApiModel, ApiOperation } from '../model/types.js'
import { objectKey, stringLiteral, valueLiteral } from './encode.js'
import { operationComment } from './comments.js'
import { exampleLines } from './examples.js'
import { kindOf, preferred } from './media.js'
import { declareOperationTypes, successesOf } from './operation-types.js'
import { printComment } from './print-type.js'
import type { Declaration } from './source.js'
import { printAssignedCall, type Argument } from './print-call.js'

/** Declares each operation: its types, and the function of a client that carries it out. */
export function declareOperations(model: ApiModel): Declaration[] {
  return model.operations.flatMap((operation) => [
    ...declareOperationTypes(model, operation),
    declareFunction(model, operation),
  ])
}

function declareFunction(model: ApiModel, operation: ApiOperation): Declaration {
  const { functionName, typeName, pagination } = operation
  const comment = printComment([...operationComment(operation), ...exampleLines(model, operation, 'function')], 0)
  const more = [...bodyMembers(operation), ...okMember(operation), ...authMember(operation)]
  const args: Argument[] = [
    stringLiteral(operation.id),
    stringLiteral(`${operation.method} ${operation.path}`),
    ...(pagination ? [pageMembers(pagination)] : []),
    ...(more.length > 0 ? [more] : []),
  ]
  const make = `/*#__PURE__*/ ${pagination ? 'pagedOperation' : 'operation'}<${typeName}>`
  return { name: functionName, text: `${comment}\n${printAssignedCall(`export const ${functionName} =`, make, args)}` }
}

type Members = readonly (readonly [key: string, value: string])[]

function bodyMembers({ body }: ApiOperation): Members {
  const media = body && preferred(body.media)
  if (!media) return []
  const kind = kindOf(media.type)
  const encoder: Members = kind === 'json' ? [] : [['body', kind]]
  const usual = kind === 'multipart' || kind === 'form' || media.type.includes('*') || media.type === 'application/json'
  return usual ? encoder : [...encoder, ['type', stringLiteral(media.type)]]
}

type Reading = 'json' | 'text' | 'binary' | 'none'

function okMember(operation: ApiOperation): Members {
  const readings = successesOf(operation).map(({ status, media }): [string, Reading] => {
    const chosen = preferred(media)
    if (!chosen) return [status, 'none']
    const kind = kindOf(chosen.type)
    return [status, kind === 'json' ? 'json' : kind === 'text' || kind === 'form' ? 'text' : 'binary']
  })
  const [first] = readings
  if (!first || readings.every(([, reading]) => reading === 'json')) return []
  if (readings.every(([, reading]) => reading === first[1])) return [['ok', stringLiteral(first[1])]]
  const byStatus = readings
    .filter(([status]) => /^\d+$/.test(status))
    .map(([status, reading]) => `${status}: ${stringLiteral(reading)}`)
  return [['ok', `{ ${byStatus.join(', ')} }`]]
}

const PAGE_DEFAULTS: ReadonlyMap<string, string> = new Map([
  ['style', 'offset'],
  ['in', 'query'],
  ['limit', 'limit'],
  ['offset', 'offset'],
  ['marker', 'marker'],
])

function pageMembers(pagination: XPagination): Members {
  const unusual = Object.entries(pagination).filter(([key, value]) => PAGE_DEFAULTS.get(key) !== value)
  return unusual.map(([key, value]) => [objectKey(key), valueLiteral(value)])
}

function authMember({ authenticated }: ApiOperation): Members {
  return authenticated ? [] : [['auth', 'false']]
}
