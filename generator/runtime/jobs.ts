import { SdkError, TimeoutError, type ErrorDetails } from './errors.js'
import { readPath } from './paging.js'
import type { CallOptions, Client, Data, Operation, OperationTypes } from './types.js'

/** How a job is followed: the shape of `x-job` with the polling operation itself instead of its id. */
export interface JobPoller<T extends OperationTypes> {
  poll: Operation<T>
  /** The name of the parameter (in path or query) that takes the job's id. */
  parameter: string
  /** The path of the state in the polling operation's body. */
  status: string
  succeeded: readonly string[]
  failed: readonly string[]
  pending?: readonly string[]
}
