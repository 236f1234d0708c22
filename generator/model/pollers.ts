import { placeAt, type ModelContext } from './context.js'
import type { Names } from './names.js'
import type { ApiOperation, ApiPoller } from './types.js'

/**
 * Finds the ways to follow jobs: one for each operation that `x-job` members name for polling, the most used one first. A polling
 * operation that the job's id alone cannot call is reported.
 */
export function findPollers(context: ModelContext, names: Names, operations: readonly ApiOperation[]): ApiPoller[] {
  const byId = new Map(operations.map((operation) => [operation.id, operation]))
  const uses = new Map<string, number>()
  const pollers = new Map<string, ApiPoller>()
  for (const { job, pointer } of operations) {
    const poll = job && byId.get(job.poll)
    if (!job || !poll) continue
    uses.set(poll.id, (uses.get(poll.id) ?? 0) + 1)
    if (pollers.has(poll.id)) continue
    const parameter = poll.parameters.find(
      ({ name, schema }) => name === job.parameter && (!schema.types || schema.types.includes('string')),
    )
    if (!parameter || (parameter.in !== 'path' && parameter.in !== 'query') || needsMore(poll, job.parameter)) {
      const reason = `${poll.id} cannot be called with ${job.parameter} alone`
      context.reporter.report('bad-extension', placeAt(context, pointer), { extension: 'x-job', reason })
      continue
    }
    const { status, succeeded, failed } = job
    pollers.set(poll.id, {
      name: names.claim(`${poll.functionName}Poller`),
      operation: poll,
      parameter,
      status,
      succeeded,
      failed,
    })
  }
  const count = ({ operation }: ApiPoller): number => uses.get(operation.id) ?? 0
  return [...pollers.values()].sort((a, b) => count(b) - count(a))
}

function needsMore(operation: ApiOperation, known: string): boolean {
  const others = operation.parameters.filter(
    ({ name, required, fromClient }) => required && name !== known && fromClient === undefined,
  )
  return others.length > 0 || (operation.body?.required ?? false)
}
