import type { ApiModel } from '../model/types.js'
import { commentLine, objectKey, stringLiteral } from './encode.js'
import { printStringProperty } from './print-call.js'
import { printAlias, printComment } from './print-type.js'
import type { Declaration } from './source.js'
import { atom, union } from './type-expression.js'

/** Declares the documented error codes: as a type for narrowing, and as a table of what they mean. */
export function declareErrors(model: ApiModel): Declaration[] {
  const codes = model.errorCodes.map(({ code }) => atom(stringLiteral(code)))
  const type = codes.length > 0 ? union(codes) : atom('string')
  const comment = printComment(
    ['The error codes that the service documents. A server may send others: `ApiError.error_code` is open.'],
    0,
  )
  const union_ = { name: 'ErrorCode', text: `${comment}\n${printAlias('ErrorCode', type)}` }
  return codes.length > 0 ? [union_, declareTable(model)] : [union_]
}

function declareTable(model: ApiModel): Declaration {
  const rows = model.errorCodes.map(({ code, status, message, solution }) => {
    const members = [
      ...(status === undefined ? [] : [`    status: ${status},\n`]),
      ...(message ? [printStringProperty('message', stringLiteral(commentLine(message)), 4)] : []),
      ...(solution ? [printStringProperty('solution', stringLiteral(commentLine(solution)), 4)] : []),
    ]
    return `  ${objectKey(code)}: ${members.length > 0 ? `{\n${members.join('')}  }` : '{}'},\n`
  })
  const comment = printComment(['What the document says of each error code.'], 0)
  const type = 'Readonly<Record<ErrorCode, { status?: number; message?: string; solution?: string }>>'
  return { name: 'ERROR_CODES', text: `${comment}\nexport const ERROR_CODES: ${type} = {\n${rows.join('')}}` }
}
