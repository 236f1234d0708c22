import type { CallArgs, Client, Data, Descriptor, Operation, OperationTypes } from './types.js'

/**
 * Makes an operation: a function of a client and the arguments, with `raw` and `dryRun`. Takes its id, its line (method and path)
 * and what else differs from the default. It throws (rejects with) the errors of errors.ts.
 */
export const operation = <T extends OperationTypes>(
  id: string,
  line: string,
  more?: Omit<Descriptor, 'id' | 'line'>,
): Operation<T> => {
  const descriptor: Descriptor = { id, line, ...more }
  const raw = (client: Client, args?: CallArgs) => client.call(descriptor, args)
  const dryRun = (client: Client, args?: CallArgs) => client.call(descriptor, args, true)
  const call = async (client: Client, args?: CallArgs) => (await raw(client, args)).data as Data<T>
  return Object.assign(call, { raw, dryRun }) as object as Operation<T>
}
