import type { MediaType, RequestBody, Response, Schema } from '../../spec/contract/openapi.js'
import type { BodyDraft, ExampleDraft, Field, OperationDraft, ResponseDraft } from '../extract/draft.js'
import type { AssembleContext } from './context.js'
import { dictionary } from './dictionary.js'
import { ERROR_RESPONSE, type ErrorModel, isErrorModel, isErrorStatus } from './error-model.js'
import { reasonPhrase } from './reason-phrases.js'
import type { SchemaWriter } from './schema.js'
import type { Path } from '../../spec/overlay/target.js'

const JSON_TYPE = 'application/json'

/** The request body of an operation; undefined where none is documented. */
export function requestBodyOf(
  draft: OperationDraft,
  at: Path,
  writer: SchemaWriter,
  context: AssembleContext,
): RequestBody | undefined {
  const body = draft.request
  const values = draft.requestExamples.filter(hasValue)
  if (!body) {
    for (const example of values)
      context.reporter.report('assemble.example-without-body', example.place, { where: 'the request' })
    return undefined
  }
  const type = body.mediaType ?? JSON_TYPE
  const schema = writer.body(body, [...at, 'requestBody', 'content', type, 'schema'], 'request')
  return {
    ...(isRequired(body) ? { required: true } : {}),
    content: { [type]: { schema, ...examplesOf(values) } },
  }
}

function hasValue(example: ExampleDraft): boolean {
  return example.value !== undefined
}

/** A body must be sent when one of its members must be; a body of optional members alone may be left out. */
function isRequired({ alternatives = [], ...body }: BodyDraft): boolean {
  if (!alternatives.every(isRequired)) return false
  if (body.root.kind === 'type') return true
  return body.root.fields.some((field) => field.required === true)
}

/** The documented responses of an operation by status, ascending, `default` last. */
export function responsesOf(
  draft: OperationDraft,
  at: Path,
  writer: SchemaWriter,
  errors: ErrorModel,
  context: AssembleContext,
): Record<string, Response> {
  const responses: Record<string, Response> = {}
  for (const response of draft.responses) {
    const examples = draft.responseExamples.filter(
      (example) => hasValue(example) && statusOfExample(example, draft) === response.status,
    )
    const place = [...at, 'responses', response.status]
    responses[response.status] ??= responseOf(response, examples, place, writer, errors, context)
  }
  if (draft.responses.length === 0) {
    context.reporter.report('assemble.no-response', draft.place, {})
    responses['default'] = { description: 'No response is documented.' }
  }
  reportHomeless(draft, responses, context)
  return responses
}

/** An example without a status is one of the success with a body. */
function statusOfExample(example: { status?: string }, draft: OperationDraft): string | undefined {
  if (example.status !== undefined) return example.status
  return draft.responses.find(({ status, body }) => status.startsWith('2') && body)?.status
}

function responseOf(
  response: ResponseDraft,
  examples: readonly ExampleDraft[],
  at: Path,
  writer: SchemaWriter,
  errors: ErrorModel,
  context: AssembleContext,
): Response {
  const { body, status, headers } = response
  const type = body?.mediaType ?? JSON_TYPE
  const description = response.description.trim() || context.statusTexts.get(status) || reasonPhrase(status)
  const result: Response = { description }
  if (headers.length > 0) result.headers = headersOf(headers, [...at, 'headers'], writer)
  if (!body) {
    for (const example of examples)
      context.reporter.report('assemble.example-without-body', example.place, { where: `status ${status}` })
    return result
  }
  const schema = responseSchema(body, status, [...at, 'content', type, 'schema'], writer, errors, context)
  result.content = { [type]: { schema, ...examplesOf(examples) } }
  return result
}

function responseSchema(
  body: BodyDraft,
  status: string,
  at: Path,
  writer: SchemaWriter,
  errors: ErrorModel,
  context: AssembleContext,
): Schema {
  const error = isErrorStatus(status)
  const bodies = [body, ...(body.alternatives ?? [])]
  if (bodies.every(isErrorModel)) {
    if (error) return bodies.map((one) => errors.add(one, writer))[0]!
    context.reporter.report('assemble.error-shaped-success', body.place, { status })
  }
  const schema = writer.body(body, at, 'response')
  return error && body.root.kind === 'object' && !body.alternatives ? { ...schema, 'x-object': ERROR_RESPONSE } : schema
}

function headersOf(fields: readonly Field[], at: Path, writer: SchemaWriter): NonNullable<Response['headers']> {
  return dictionary(
    fields.map((field) => {
      const { description, ...schema } = writer.field(field, [...at, field.name, 'schema'], 'response')
      return [field.name, { ...(description === undefined ? {} : { description }), schema }] as const
    }),
  )
}

/** One example stands as `example`, several as `examples`, by their titles where these tell them apart. */
function examplesOf(examples: readonly ExampleDraft[]): Partial<MediaType> {
  if (examples.length === 0) return {}
  if (examples.length === 1) return { example: examples[0]?.value }
  return {
    examples: Object.fromEntries(
      examples.map(({ title, value }, index) => [
        `example${index + 1}`,
        { ...(title ? { summary: title } : {}), value },
      ]),
    ),
  }
}

function reportHomeless(draft: OperationDraft, responses: Record<string, Response>, context: AssembleContext): void {
  for (const example of draft.responseExamples) {
    const status = statusOfExample(example, draft)
    if (!hasValue(example) || (status !== undefined && Object.hasOwn(responses, status))) continue
    context.reporter.report('assemble.example-without-body', example.place, {
      where: status ? `status ${status}` : 'a response',
    })
  }
}
