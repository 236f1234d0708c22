import { isValid } from './check.js'
import type { Api } from './compiled.js'
import { copy, isObject, own, setOwn } from './json.js'
import { mixNumber, Random } from './random.js'
import type { Exchange } from './request.js'
import type { Job, SchemaLike } from './types.js'
import { variation } from './vary.js'
import { madeUuid } from './words.js'

/** Jobs: started by one operation, polled by another, and further along with each poll. */

/** A job that somebody started or polled. */
export interface JobState {
  readonly id: string
  polls: number
  outcome: 'succeeded' | 'failed'
}

export class Jobs {
  readonly #api: Api
  readonly #states = new Map<string, JobState>()
  #started = 0
  /** How the jobs that are started from now on end. */
  outcome: JobState['outcome'] = 'succeeded'

  constructor(api: Api) {
    this.#api = api
  }

  /** Forgets all jobs. */
  reset(): void {
    this.#states.clear()
    this.#started = 0
    this.outcome = 'succeeded'
  }

  /** Gives the jobs in a starting operation's answer ids of their own, and remembers them. */
  start(body: unknown, exchange: Exchange, seed: number): void {
    const job = exchange.operation.operation['x-job']
    if (!job) return
    for (const { holder, key } of placesOf(body, job.id)) {
      const given = holder[key] ?? madeUuid(new Random(seed))
      if (typeof given !== 'string') continue
      const id = this.#started === 0 ? given : variation(given, mixNumber(seed, this.#started), this.#started)
      this.#started++
      setOwn(holder, key, id)
      this.#remember({ id, polls: 0, outcome: this.outcome })
    }
  }

  /** Writes into a polling operation's answer how far the job is. A job that nobody started here is as good as any. */
  poll(body: unknown, schema: SchemaLike | undefined, exchange: Exchange): void {
    const job = own(this.#api.spec.polls, exchange.operation.name) as Job | undefined
    if (!job) return
    const id = own(exchange.path, job.parameter) ?? own(exchange.query, job.parameter)
    if (typeof id !== 'string') return
    const state = this.#states.get(id) ?? this.#remember({ id, polls: 0, outcome: this.outcome })
    const accepts = (status: string): boolean => {
      const changed = copy(body)
      write(changed, job, status)
      return schema === undefined || isValid(this.#api.schemas, schema, changed)
    }
    const running = inOrder(job.pending ?? ['RUNNING'])
      .filter(accepts)
      .slice(0, 3)
    const ends = (state.outcome === 'failed' ? job.failed : job.succeeded).filter(accepts)
    const status = running[state.polls] ?? ends[0]
    state.polls++
    if (status !== undefined) write(body, job, status)
  }

  #remember(state: JobState): JobState {
    // The oldest goes first, so that a server that runs for weeks stays small.
    const [oldest] = this.#states.keys()
    if (oldest !== undefined && this.#states.size >= MOST_JOBS) this.#states.delete(oldest)
    this.#states.set(state.id, state)
    return state
  }

  /** All jobs, in the order of their start. */
  get states(): readonly JobState[] {
    return [...this.#states.values()]
  }
}

const MOST_JOBS = 10_000

/** States of waiting come before states of running, in whatever order the document lists them. */
function inOrder(states: readonly string[]): string[] {
  const waits = (state: string): boolean => /init|wait|pend|queu|created|ready|new/i.test(state)
  return [...states.filter(waits), ...states.filter((state) => !waits(state))]
}

function write(body: unknown, job: Job, status: string): void {
  for (const { holder, key } of placesOf(body, job.status)) setOwn(holder, key, status)
}

/** The places that a property path means; `[]` behind a name means each item (`jobs[].job_id`). */
function placesOf(body: unknown, path: string): { holder: Record<string, unknown>; key: string }[] {
  const names = path.split('.')
  const key = names.pop() ?? ''
  let holders: unknown[] = [body]
  for (const name of names) {
    const list = name.endsWith('[]')
    const values = holders.map((holder) => own(holder, list ? name.slice(0, -2) : name))
    holders = list ? values.flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [])) : values
  }
  return holders.flatMap((holder) => (isObject(holder) ? [{ holder, key }] : []))
}
