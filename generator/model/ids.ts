import type { Operation } from '../load/document.js'
import { placeAt, type ModelContext } from './context.js'
import { reportRename, isReservedMember, type Names } from './names.js'
import { camel, pascal } from './words.js'

/** The names of one operation. */
export interface OperationNames {
  readonly id: string
  readonly typeName: string
  readonly argsName: string
  readonly functionName: string
}

/** Ids that may stand in logs and messages as they are. */
const PLAIN_ID = /^[\w.:/-]{1,200}$/

/** Decides the names of all operations, in the document's order. */
export function nameOperations(
  context: ModelContext,
  names: Names,
  operations: readonly Operation[],
): OperationNames[] {
  const ids = new Set<string>()
  return operations.map((operation) => {
    const wanted = operation.operationId ?? nameOfPath(operation)
    const base = pascal(wanted) || pascal(nameOfPath(operation))
    const functionName = claimFunction(names, wanted, base)
    const typeName = names.claim(base, `${base}Operation`)
    const argsName = names.claim(`${base}Args`, `${base}Arguments`)
    const plain = PLAIN_ID.test(wanted) ? wanted : typeName
    const id = ids.has(plain) ? unique(ids, plain) : plain
    ids.add(id)
    report(context, operation, wanted, base, { id, typeName, argsName, functionName })
    return { id, typeName, argsName, functionName }
  })
}

function claimFunction(names: Names, wanted: string, base: string): string {
  const name = camel(wanted) || camel(base)
  return isReservedMember(name) ? names.claim(`${name}Operation`) : names.claim(name, `${name}Operation`)
}

function unique(ids: ReadonlySet<string>, id: string): string {
  for (let number = 2; ; number += 1) if (!ids.has(`${id}_${number}`)) return `${id}_${number}`
}

/** The name of an operation without an operationId: method and path, `getPetsByPetId`. */
export function nameOfPath({ method, path }: Pick<Operation, 'method' | 'path'>): string {
  const words = path.split('/').map((segment) => pascal(segment.replaceAll(/\{([^{}]*)\}/g, ' by $1 ')))
  return camel(`${method} ${words.join(' ')}`)
}

function report(
  context: ModelContext,
  operation: Operation,
  wanted: string,
  base: string,
  names: OperationNames,
): void {
  const place = placeAt(context, operation.pointer)
  if (operation.operationId === undefined) {
    context.reporter.report('missing-operation-id', place, { name: names.functionName })
  } else if (names.id !== wanted && PLAIN_ID.test(wanted)) {
    context.reporter.report('duplicate-operation-id', place, { id: wanted, name: names.functionName })
  }
  reportRename(context, operation.pointer, wanted, base, names.typeName)
}
