import { controlsOf, type MockedOperations } from './control.js'
import { MockEngine } from './engine.js'
import type { JobState } from './jobs.js'
import type { MockOptions } from './options.js'
import type { Received } from './received.js'
import type { MockSpec } from './types.js'

/** A mocked service, as generated code and tests use it. */
export interface Mocks<T extends object, Code extends string = string> {
  /** Each operation: override its answers, read its requests. */
  readonly operations: MockedOperations<T, Code>
  /** All requests, oldest first. */
  readonly requests: readonly Received[]
  /** The jobs that were started or polled. */
  readonly jobs: readonly JobState[]
  readonly engine: MockEngine
  /** Forgets overrides, requests, jobs and created things. Call it between tests. */
  reset(): void
  /** Changes options: seed, checks, store, rate limit. */
  configure(options: MockOptions): void
  /** Lets the jobs that are started from now on end in failure, or in success again. */
  endJobs(outcome: JobState['outcome']): void
  /** The mocked service as a function: give it to a client as its `fetch`. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>
}

/** Makes a mocked service from its spec. */
export function createMocks<T extends object, Code extends string = string>(
  spec: MockSpec,
  options: MockOptions = {},
): Mocks<T, Code> {
  const engine = new MockEngine(spec, options)
  return {
    engine,
    operations: controlsOf<T, Code>(engine),
    get requests() {
      return engine.received
    },
    get jobs() {
      return engine.jobs.states
    },
    reset: () => engine.reset(),
    configure: (changed) => engine.configure(changed),
    endJobs: (outcome) => {
      engine.jobs.outcome = outcome
    },
    fetch: async (input, init) => {
      const response = await engine.handle(new Request(input, init))
      // What fetch does when a connection breaks.
      if (response.type === 'error') throw new TypeError('fetch failed')
      return response
    },
  }
}
