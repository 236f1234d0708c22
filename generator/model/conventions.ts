import type { XJob, XPagination } from '../../spec/contract/extensions.js'
import type { Body, Operation, Response, Schema, SchemaKey } from '../load/document.js'
import { placeAt, type ModelContext } from './context.js'
import { readJob, readPagination } from './extensions.js'

/** What checking an operation's conventions needs to see. */
export interface ConventionInput {
  readonly operation: Operation
  readonly body?: Body
  readonly responses: readonly Response[]
  readonly schemas: ReadonlyMap<SchemaKey, Schema>
}

export interface Conventions {
  readonly pagination?: XPagination
  /** The schema of one item of a paged operation. */
  readonly item?: Schema
  readonly job?: XJob
}

/** Reads and checks `x-pagination` and `x-job`: what the operation does not bear out is reported and not used. */
export function readConventions(context: ModelContext, input: ConventionInput, ids: ReadonlySet<string>): Conventions {
  return { ...paginationOf(context, input), ...jobOf(context, input, ids) }
}

function refuse(context: ModelContext, operation: Operation, extension: string, reason: string): Record<never, never> {
  context.reporter.report('bad-extension', placeAt(context, operation.pointer), { extension, reason })
  return {}
}

function paginationOf(context: ModelContext, input: ConventionInput): Pick<Conventions, 'pagination' | 'item'> {
  const { operation } = input
  if (!operation.extensions.has('x-pagination')) return {}
  const pagination = readPagination(operation.extensions.get('x-pagination'))
  if (!pagination) return refuse(context, operation, 'x-pagination', 'it has not the members that it needs')
  const page = successOf(input.responses)
  const items = page && propertyAt(input.schemas, page, pagination.items)
  if (!items?.items)
    return refuse(context, operation, 'x-pagination', `the answer has no array at "${pagination.items}"`)
  const unknown = [pagination.limit, pagination.offset, pagination.marker].find(
    (name) => name !== undefined && !isSent(input, pagination, name),
  )
  if (unknown !== undefined) return refuse(context, operation, 'x-pagination', `the request has no ${unknown}`)
  return { pagination, item: items.items }
}

function isSent({ operation, body, schemas }: ConventionInput, pagination: XPagination, name: string): boolean {
  if (pagination.in === 'query')
    return operation.parameters.some((parameter) => parameter.in === 'query' && parameter.name === name)
  const schema = body?.media[0]?.schema
  return schema !== undefined && propertyAt(schemas, schema, name) !== undefined
}

function jobOf(context: ModelContext, input: ConventionInput, ids: ReadonlySet<string>): Pick<Conventions, 'job'> {
  const { operation } = input
  if (!operation.extensions.has('x-job')) return {}
  const job = readJob(operation.extensions.get('x-job'))
  if (!job) return refuse(context, operation, 'x-job', 'it has not the members that it needs')
  if (!ids.has(job.poll)) return refuse(context, operation, 'x-job', `there is no operation ${job.poll}`)
  return { job }
}

/** The schema of the first JSON body among the successes. */
function successOf(responses: readonly Response[]): Schema | undefined {
  const successes = responses.filter(({ status }) => status.startsWith('2'))
  return successes.flatMap(({ media }) => media.map(({ schema }) => schema)).at(0)
}

/** The schema of the property that a path with dots leads to, through references and allOf. `''` is the schema itself. */
export function propertyAt(schemas: ReadonlyMap<SchemaKey, Schema>, schema: Schema, path: string): Schema | undefined {
  const names = path === '' ? [] : path.split('.')
  return (
    names.reduce<Schema | undefined>((found, name) => found && find(schemas, found, name), target(schemas, schema)) ??
    undefined
  )
}

function find(schemas: ReadonlyMap<SchemaKey, Schema>, schema: Schema, name: string, depth = 0): Schema | undefined {
  const resolved = target(schemas, schema)
  if (!resolved || depth > 20) return undefined
  const own = resolved.properties?.get(name)
  if (own) return target(schemas, own)
  for (const part of resolved.allOf ?? []) {
    const inherited = find(schemas, part, name, depth + 1)
    if (inherited) return inherited
  }
  return undefined
}

function target(schemas: ReadonlyMap<SchemaKey, Schema>, schema: Schema): Schema | undefined {
  let current: Schema | undefined = schema
  for (let step = 0; current?.ref !== undefined && step < 50; step += 1) current = schemas.get(current.ref)
  return current
}
