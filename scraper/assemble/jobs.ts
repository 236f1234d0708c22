import type { XJob } from '../../spec/contract/extensions.js'
import type { Operation, Schema } from '../../spec/contract/openapi.js'
import type { AssembleContext } from './context.js'
import type { ExpandedOperation } from './expand.js'
import { type Anchors, meant, successBody } from './success-body.js'

/** The property that names an asynchronous task in the vendor's APIs. */
const JOB_ID = 'job_id'

/** Words in the documented values of a state that say how a task ended, or that it has not. */
const SUCCEEDED = /^(?:success(?:ful|fully)?|succeeded|succeed|complete[d]?|finish(?:ed)?|done|ok)$/i
const FAILED = /^(?:fail(?:ed|ure)?|error|abort(?:ed)?|cancel(?:l?ed)?|timeout|partial_?fail(?:ed)?)$/i
const PENDING =
  /^(?:running|waiting|init(?:ial(?:izing|ized)?)?|pending|queued|processing|executing|in_?progress|created|ready)$/i

/** The operation that tells a task's state, and what its answer says. */
interface Poll {
  readonly operationId: string
  readonly parameter: string
  readonly status: string
  readonly values: readonly string[]
}

/**
 * Marks the operations that start an asynchronous task: they are no GET, and a success answers `job_id`, at top level or in each
 * item of a list. The operation that polls is the GET whose path ends with `{job_id}`; a service without one has no jobs.
 */
export function markJobs(operations: readonly ExpandedOperation[], anchors: Anchors, context: AssembleContext): void {
  const poll = pollOf(operations, anchors)
  for (const { operation, draft } of operations) {
    if (draft.method === 'GET' || draft.method === 'HEAD' || operation.operationId === poll?.operationId) continue
    const id = jobIdIn(operation, anchors)
    if (id === undefined) continue
    if (poll) operation['x-job'] = jobOf(id, poll)
    else context.reporter.report('assemble.job-without-poll', draft.place, { id })
  }
}

function jobOf(id: string, poll: Poll): XJob {
  const pending = poll.values.filter((value) => PENDING.test(value))
  return {
    id,
    poll: poll.operationId,
    parameter: poll.parameter,
    status: poll.status,
    succeeded: poll.values.filter((value) => SUCCEEDED.test(value)),
    failed: poll.values.filter((value) => FAILED.test(value)),
    ...(pending.length > 0 ? { pending } : {}),
  }
}

function jobIdIn(operation: Operation, anchors: Anchors): string | undefined {
  for (const [status, response] of Object.entries(operation.responses)) {
    if (!/^2/.test(status)) continue
    const body = successBody({ ...operation, responses: { [status]: response } }, anchors)
    const found = body && jobIdOf(body, anchors)
    if (found !== undefined) return found
  }
  return undefined
}

function jobIdOf(body: Schema, anchors: Anchors): string | undefined {
  const properties = body.properties ?? {}
  if (isText(properties, JOB_ID)) return JOB_ID
  for (const [name, property] of Object.entries(properties)) {
    const list = meant(property, anchors)
    const item = list.type === 'array' && list.items ? meant(list.items, anchors) : undefined
    if (item && isText(item.properties ?? {}, JOB_ID)) return `${name}[].${JOB_ID}`
  }
  return undefined
}

function isText(properties: Record<string, Schema>, name: string): boolean {
  return Object.hasOwn(properties, name) && properties[name]?.type === 'string'
}

function pollOf(operations: readonly ExpandedOperation[], anchors: Anchors): Poll | undefined {
  const polls = operations.filter(({ path, draft }) => draft.method === 'GET' && path.endsWith(`/{${JOB_ID}}`))
  for (const { operation } of [...polls].sort((a, b) => a.path.length - b.path.length)) {
    const status = statusIn(successBody(operation, anchors), anchors)
    if (!status) continue
    const values = textsOf(status.schema.enum)
    return {
      operationId: operation.operationId ?? '',
      parameter: JOB_ID,
      status: status.path,
      values: values.length > 0 ? values : statesNearby(operation, status.name, operations, anchors),
    }
  }
  return undefined
}

function statusIn(
  body: Schema | undefined,
  anchors: Anchors,
): { path: string; name: string; schema: Schema } | undefined {
  const own = body?.properties ?? {}
  for (const name of ['status', 'job_status', 'state'])
    if (isText(own, name)) return { path: name, name, schema: own[name]! }
  for (const [holder, property] of Object.entries(own)) {
    const inside = meant(property, anchors)
    if (inside.type === 'object' && isText(inside.properties ?? {}, 'status')) {
      return { path: `${holder}.status`, name: 'status', schema: inside.properties!['status']! }
    }
  }
  return undefined
}

/** Where the polling operation does not list the states, its chapter does for another: the same name as a parameter or in a list. */
function statesNearby(
  poll: Operation,
  name: string,
  operations: readonly ExpandedOperation[],
  anchors: Anchors,
): string[] {
  const chapter = operations.filter(({ operation }) => operation.tags?.[0] === poll.tags?.[0])
  const found = chapter.flatMap(({ operation }) => [
    ...(operation.parameters ?? []).flatMap((parameter) =>
      'name' in parameter && parameter.name === name ? [parameter.schema?.enum] : [],
    ),
    ...Object.values(successBody(operation, anchors)?.properties ?? {}).map(
      (list) => meant(meant(list, anchors).items ?? {}, anchors).properties?.[name]?.enum,
    ),
  ])
  const texts = found.map(textsOf)
  return (
    texts.find(
      (values) => values.some((value) => SUCCEEDED.test(value)) && values.some((value) => FAILED.test(value)),
    ) ?? []
  )
}

function textsOf(values: readonly unknown[] | undefined): string[] {
  return (values ?? []).filter((value): value is string => typeof value === 'string')
}
