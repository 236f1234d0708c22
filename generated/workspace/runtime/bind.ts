import type { BoundOperation, BoundPagedOperation, Client, Operation, OperationTypes, PagedOperation } from './types.js'

/** Binds an operation and its forms (`raw`, `dryRun`, `pages`, `items`) to a client, as a method of a service class. */
export function bind<T extends OperationTypes>(client: Client, operation: PagedOperation<T>): BoundPagedOperation<T>
export function bind<T extends OperationTypes>(client: Client, operation: Operation<T>): BoundOperation<T>
export function bind(client: Client, operation: object): unknown {
  const bound = (form: unknown) =>
    typeof form === 'function'
      ? (args?: unknown) => (form as (client: Client, args: unknown) => unknown)(client, args)
      : form
  return Object.assign(
    bound(operation) as object,
    Object.fromEntries(Object.entries(operation).map(([name, form]) => [name, bound(form)])),
  )
}

/**
 * Binds all operations of a module to a client, as methods of `target` under their names; what is no operation is passed over.
 * The generated class declares the methods' types, so that the compiler need not find out those of hundreds of calls.
 */
export const bindAll = (client: Client, operations: object, target: object): void => {
  for (const [name, member] of Object.entries(operations))
    if (typeof member === 'function')
      Object.assign(target, { [name]: bind(client, member as Operation<OperationTypes>) })
}
