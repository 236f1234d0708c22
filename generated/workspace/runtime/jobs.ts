/** Following asynchronous jobs to their end. */
import { SdkError } from './errors.js'
import { withLimit } from './limit.js'
import { readPath } from './read-path.js'
import type { CallOptions, Client, Data, OperationTypes, Operation } from './types.js'

/** How a job is followed: `x-job`, with the polling operation itself instead of its id. */
export interface JobPoller<T extends OperationTypes> {
  poll: Operation<T>
  /** The arguments that ask for the job with this id. */
  args: (id: string) => T['args']
  /** The path of the state in the polling operation's body, and its documented values. */
  status: string
  succeeded: readonly string[]
  failed: readonly string[]
  /** The path of the sub-jobs. Default `sub_jobs`. */
  subJobs?: string
}

/** How long, how often, and who is told. */
export interface WaitOptions<J> extends CallOptions {
  /** The time for the whole job, in ms. Default 30 minutes; 0 for none. */
  deadline?: number | undefined
  /** The first wait between two looks, in ms; it grows by half each time. Default 1 000. */
  interval?: number | undefined
  /** The longest wait between two looks, in ms. Default 15 000. */
  maxInterval?: number | undefined
  /** Told the job at each look. What it throws ends the wait. */
  onProgress?: ((job: J) => void) | undefined
}

/** A job ended in failure. */
export class JobFailedError<J = unknown> extends SdkError {
  declare readonly jobId: string
  declare readonly state: string
  /** The job as last seen. */
  declare readonly job: J
  /** The sub-jobs that failed. */
  declare readonly subJobs: readonly unknown[]

  override get name() {
    return 'JobFailedError' as const
  }
}

const includes = (states: readonly string[], state: string) =>
  states.some((one) => one.toUpperCase() === state.toUpperCase())

const failedSubJobs = <T extends OperationTypes>(poller: JobPoller<T>, job: unknown) => {
  const all = readPath(job, poller.subJobs ?? 'sub_jobs')
  const name = poller.status.split('.').at(-1)
  return Array.isArray(all) ? all.filter((one) => includes(poller.failed, String(readPath(one, name)))) : []
}

/**
 * Waits until a job has succeeded, and gives it as the polling operation tells it. States compare without regard to case; one that
 * is not documented counts as running. Throws JobFailedError, TimeoutError at the deadline, AbortedError, and what
 * polling throws.
 */
export const waitForJob = <T extends OperationTypes>(
  client: Client,
  poller: JobPoller<T>,
  id: string,
  options: WaitOptions<Data<T>> = {},
): Promise<Data<T>> => {
  const { deadline = 1_800_000, interval = 1000, maxInterval = 15_000, onProgress, signal, ...limits } = options
  const look = poller.poll as unknown as (client: Client, args: CallOptions) => Promise<Data<T>>
  return withLimit(deadline, signal, async (own) => {
    for (let wait = interval; ; wait = Math.min(wait * 1.5, maxInterval)) {
      const job = await look(client, { ...limits, ...poller.args(id), signal: own })
      onProgress?.(job)
      const state = String(readPath(job, poller.status))
      if (includes(poller.succeeded, state)) return job
      if (includes(poller.failed, state)) {
        const subJobs = failedSubJobs(poller, job)
        throw new JobFailedError<Data<T>>(`job ${id} ended as ${state}`, { jobId: id, state, job, subJobs })
      }
      await withLimit(wait, own)
    }
  })
}

/** The ids of the jobs that a start operation's body tells, by the path of `x-job` (`job_id`, `jobs[].job_id`). */
export const jobIds = (body: unknown, path: string): string[] =>
  path
    .split('[]')
    .reduce<unknown[]>((values, part) => values.flatMap((value) => readPath(value, part) ?? []), [body])
    .flatMap((id) => (typeof id === 'string' || typeof id === 'number' ? [String(id)] : []))
