import type { ApiModel, ApiOperation } from '../model/types.js'
import { argumentsDoc, needsNoArguments } from './examples.js'

/** Which operations the README shows. */

/** The operation that the README shows: a GET without required arguments, paged where there is one, on the main resource. */
export function firstOperation(model: ApiModel): ApiOperation | undefined {
  const callable = model.operations.filter((operation) => argumentsDoc(model, operation) !== undefined)
  const simple = callable.filter((operation) => operation.method === 'GET' && needsNoArguments(model, operation))
  const paged = simple.filter(({ pagination }) => pagination)
  const [candidates = callable] = [paged, simple].filter((list) => list.length > 0)
  return mainResource(model, candidates)
}

/** The operation below whose path most others stand: the service's main resource. */
export function mainResource(model: ApiModel, candidates: readonly ApiOperation[]): ApiOperation | undefined {
  const below = ({ path }: ApiOperation): number =>
    model.operations.filter((other) => other.path.startsWith(`${path}/`)).length
  return candidates.reduce<ApiOperation | undefined>(
    (best, next) => (!best || below(next) > below(best) ? next : best),
    undefined,
  )
}

/** The operation whose job the README waits for: one that gives its id at the top of the body. */
export function jobStarter(model: ApiModel): ApiOperation | undefined {
  const [poller] = model.pollers
  const starters = model.operations.filter(
    (operation) =>
      poller !== undefined &&
      operation.job?.poll === poller.operation.id &&
      /^\w+$/.test(operation.job.id) &&
      operation.responses.filter(({ status }) => status.startsWith('2')).length === 1 &&
      argumentsDoc(model, operation) !== undefined,
  )
  return mainResource(model, starters)
}
