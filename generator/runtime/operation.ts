import type { CallArgs, Client, Data, Descriptor, Operation, OperationTypes } from './types.js'

/**
 * Makes an operation from its descriptor: a function of a client and the arguments, with `raw` and `dryRun`.
 * It throws (rejects with) the errors of errors.ts.
 */
export const operation = <T extends OperationTypes>(descriptor: Descriptor): Operation<T> => {
  const call = async (client: Client, args?: CallArgs) => (await client.call(descriptor, args)).data as Data<T>
  return Object.assign(call, {
    raw: (client: Client, args?: CallArgs) => client.call(descriptor, args),
    dryRun: (client: Client, args?: CallArgs) => client.dryRun(descriptor, args),
    descriptor,
  }) as object as Operation<T>
}
