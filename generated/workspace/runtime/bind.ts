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
