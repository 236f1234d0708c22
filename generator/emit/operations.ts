import type { XPagination } from '../../spec/contract/extensions.js'
import type { ApiModel, ApiOperation, ApiPoller } from '../model/types.js'
import { objectKey, stringLiteral, valueLiteral } from './encode.js'
import { operationComment } from './comments.js'
import { exampleLines } from './examples.js'
import { codingMembers, type Members } from './encoders.js'
import { declareOperationTypes } from './operation-types.js'
import { printComment } from './print-type.js'
import type { Declaration } from './source.js'
import { WIDTH } from './type-expression.js'
import { printAssignedCall, type Argument } from './print-call.js'

/** Declares each operation: its types, and the function of a client that carries it out. */
export function declareOperations(model: ApiModel): Declaration[] {
  const operations = model.operations.flatMap((operation) => [
    ...declareOperationTypes(model, operation),
    declareFunction(model, operation),
  ])
  return [...operations, ...model.pollers.map(declarePoller)]
}

function declareFunction(model: ApiModel, operation: ApiOperation): Declaration {
  const { functionName, typeName, pagination } = operation
  const comment = printComment([...operationComment(operation), ...exampleLines(model, operation, 'function')], 0)
  const more = [...codingMembers(model, operation), ...authMember(operation)]
  const args: Argument[] = [
    stringLiteral(operation.id),
    stringLiteral(`${operation.method} ${operation.path}`),
    ...(pagination ? [pageMembers(pagination)] : []),
    ...(more.length > 0 ? [more] : []),
  ]
  const make = `/*#__PURE__*/ ${pagination ? 'pagedOperation' : 'operation'}<${typeName}>`
  return { name: functionName, text: `${comment}\n${printAssignedCall(`export const ${functionName} =`, make, args)}` }
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

/** Declares how a job is followed, for `waitForJob` of the runtime. */
function declarePoller({ name, operation, parameter, status, succeeded, failed }: ApiPoller): Declaration {
  const comment = printComment(
    [`How a job is followed to its end: {@link ${operation.functionName}}, asked again and again.`],
    0,
  )
  const lines = [
    `  poll: ${operation.functionName},\n`,
    `  args: (id) => ({ ${parameter.in}: { ${objectKey(parameter.name)}: id } }),\n`,
    `  status: ${stringLiteral(status)},\n`,
    printStates('succeeded', succeeded),
    printStates('failed', failed),
  ]
  return { name, text: `${comment}\nexport const ${name}: JobPoller<${operation.typeName}> = {\n${lines.join('')}}` }
}

function printStates(key: string, states: readonly string[]): string {
  const texts = states.map(stringLiteral)
  const flat = `  ${key}: [${texts.join(', ')}],\n`
  return flat.length <= WIDTH + 1 ? flat : `  ${key}: [\n${texts.map((text) => `    ${text},\n`).join('')}  ],\n`
}
