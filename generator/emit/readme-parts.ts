import type { ApiModel, ApiOperation } from '../model/types.js'
import { stringLiteral } from './encode.js'
import { argumentsDoc, callText, clientVariable } from './examples.js'
import { jobStarter, mainResource } from './readme-choice.js'

/** The README's parts that depend on what the service has. */

const code = (...lines: string[]): string => ['```ts', ...lines, '```'].join('\n')

export function iterationPart(model: ApiModel): string {
  const paged = model.operations.filter(
    (candidate) => candidate.pagination && argumentsDoc(model, candidate) !== undefined,
  )
  const operation = mainResource(model, paged)
  if (!operation) return ''
  const call = `${clientVariable(model)}.${operation.functionName}`
  return [
    '## Iteration',
    'List operations that are paged give all items, or page by page; the next page is asked for when it is wanted:',
    code(
      callText(model, operation, `for await (const item of ${call}.items(`, ')) {') ?? '',
      '  console.log(item)',
      '}',
      callText(model, operation, `for await (const page of ${call}.pages(`, ')) {') ?? '',
      '  console.log(page)',
      '}',
    ),
    'A `limit` among the arguments is the size of a page. `break`, or a `signal` among the arguments, ends an iteration.',
  ].join('\n\n')
}

export function jobsPart(model: ApiModel): string {
  const starter = jobStarter(model)
  if (!starter?.job) return ''
  const name = clientVariable(model)
  return [
    '## Jobs',
    'Operations that start an asynchronous job give its id. `waitForJob` asks for its state until it has ended:',
    code(
      callText(model, starter, `const started = await ${name}.${starter.functionName}(`) ?? '',
      `if (started.${starter.job.id}) {`,
      `  const job = await ${name}.waitForJob(started.${starter.job.id}, { onProgress: (seen) => console.log(seen) })`,
      '  console.log(job)',
      '}',
    ),
    'It throws `JobFailedError` (with the job and the sub-jobs that failed), or `TimeoutError` after `deadline` milliseconds.',
  ].join('\n\n')
}

export function errorsPart(model: ApiModel): string {
  const [first] = model.errorCodes
  const check = first
    ? `  if (isApiError<ErrorCode>(error) && error.error_code === ${stringLiteral(first.code)}) console.log(error.error_msg)`
    : '  if (isApiError(error)) console.log(error.status, error.error_code, error.error_msg)'
  const imports = first ? 'isApiError, type ErrorCode' : 'isApiError'
  return [
    '## Errors',
    'Every failure is an `SdkError`; `kind` tells which: `api` (an error status: `ApiError` with `status`, `error_code`, `error_msg`, `requestId`), `timeout`, `aborted`, `connection`, `bad-response`, `argument`, `job`.',
    code(
      `import { ${imports} } from ${stringLiteral(model.service.packageName)}`,
      '',
      'try {',
      '  // ...',
      '} catch (error) {',
      check,
      '  else throw error',
      '}',
    ),
    'Safe methods (GET, HEAD, OPTIONS) are repeated on connection errors, 429 and 5xx, with exponential back-off and jitter, honouring `Retry-After`. `retry: true` says that another call may be repeated too, `retry: false` that it must not.',
  ].join('\n\n')
}

export function mocksPart(model: ApiModel): string {
  const { packageName } = model.service
  return [
    '## Mocks',
    'Handlers for [MSW](https://mswjs.io) answer every operation with bodies that are valid by the document:',
    code(
      "import { setupServer } from 'msw/node'",
      `import { handlers, ${overrideText(model) === undefined ? '' : 'mock, '}mocks } from '${packageName}/mocks'`,
      '',
      'const server = setupServer(...handlers)',
      'server.listen()',
      ...(overrideText(model) ?? []),
      'mocks.reset() // between tests',
    ),
    'Each operation of `mock` has `reply(body)`, where a part of the body is enough, `replyWith(status, body)`, `fail(errorCode)`, `disconnect()` and `delay(milliseconds)`, for good or behind `once`; `requests` and `lastRequest` show what it received. In a browser the same handlers go to `setupWorker` of `msw/browser`; without MSW, `fetch: mocks.fetch` among the options of a client does. `mocks.configure` sets the seed, keeps what is created (`store`), checks less, or limits the rate.',
  ].join('\n\n')
}

/** How the next answer of one operation is set: with a status that is documented for it, a failure where there is one. */
function overrideText(model: ApiModel): string[] | undefined {
  const statuses = ({ responses }: ApiOperation): string[] =>
    responses.map(({ status }) => status).filter((status) => /^\d+$/.test(status))
  const operation = mainResource(
    model,
    model.operations.filter((candidate) => statuses(candidate).length > 0),
  )
  const [first, ...others] = operation ? statuses(operation).reverse() : []
  if (!operation || first === undefined) return undefined
  const status = [first, ...others].find((candidate) => /^[45]/.test(candidate)) ?? first
  return [`mock.${operation.functionName}.once.replyWith(${status}) // its next answer`]
}

export function validatorsPart(model: ApiModel): string {
  const schema = [...model.schemas.values()].find(({ schema: { properties } }) => (properties?.size ?? 0) > 0)
  if (!schema) return ''
  const { packageName } = model.service
  return [
    '## Validators',
    "Validators of [Zod](https://zod.dev), one for each type, under the type's name:",
    code(
      `import { ${schema.name} } from '${packageName}/validators'`,
      '',
      `const result = ${schema.name}.safeParse(JSON.parse(text))`,
    ),
  ].join('\n\n')
}
