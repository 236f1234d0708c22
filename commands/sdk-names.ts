import { nameOfPath } from '../generator/model/ids.js'
import { camel } from '../generator/model/words.js'

/** What the SDK calls an operation: the name of its function. @param operation its operationId, or `METHOD /path` without one */
export function sdkName(operation: string): string {
  const [, method, path] = /^([A-Z]+) (\/.*)$/s.exec(operation) ?? []
  const name =
    method === undefined || path === undefined ? camel(operation) : nameOfPath({ method: method.toLowerCase(), path })
  return name === '' ? operation : name
}
