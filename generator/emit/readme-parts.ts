import type { ApiModel, ApiOperation, ApiSchema } from '../model/types.js'
import { stringLiteral } from './encode.js'
import { argumentsDoc, callText, clientVariable, needsNoArguments } from './examples.js'
import { firstOperation, jobStarter, mainResource } from './readme-choice.js'

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
  const call = shortCall(model)
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
      `  ${call ?? '// ...'}`,
      '} catch (error) {',
      check,
      '  else throw error',
      '}',
    ),
  ].join('\n\n')
}

export function retriesPart(model: ApiModel): string {
  const call = shortCall(model)?.replace(/\(\)$/, '({ retry: false, totalTimeout: 5_000 })')
  return [
    '## Retries and timeouts',
    'Safe methods (GET, HEAD, OPTIONS) are repeated on connection errors, 429 and 5xx, with exponential back-off and jitter, honouring `Retry-After`. `retry: true` says that another call may be repeated too, `retry: false` that it must not. Times are in milliseconds; a call has its own limits, and those of the client where it has none:',
    code(newClient(model, ['retry: { attempts: 5 },', 'attemptTimeout: 10_000,']), ...(call ? [call] : [])),
  ].join('\n\n')
}

/** The README's first call once more, where it has no arguments, which would bury what is to be shown. */
function shortCall(model: ApiModel): string | undefined {
  const operation = firstOperation(model)
  return operation && needsNoArguments(model, operation)
    ? `await ${clientVariable(model)}.${operation.functionName}()`
    : undefined
}

export function hooksPart(model: ApiModel): string {
  return [
    '## Hooks',
    'Hooks see every attempt, before it is signed: `onRequest`, `onResponse` and `onError` may each give something else to go on with. `requestId()` and `logging(write)` are such hooks, ready-made; the log has no secret in it.',
    code(
      `import { logging, requestId, use, ${model.service.className} } from ${stringLiteral(model.service.packageName)}`,
      '',
      newClient(model, [
        'middleware: use(',
        "  { onRequest: ({ request }) => request.headers.set('x-purpose', 'nightly') },",
        '  requestId(),',
        '  logging((entry) => console.log(entry)),',
        '),',
      ]),
    ),
  ].join('\n\n')
}

/** The construction of a client with the least options and further ones, a line each. */
function newClient(model: ApiModel, more: readonly string[]): string {
  const lines = [...clientOptions(model).map((option) => `${option},`), ...more]
  return [`new ${model.service.className}({`, ...lines.map((line) => `  ${line}`), '})'].join('\n')
}

/** The least options of a client, for examples. */
export function clientOptions({ service }: ApiModel): string[] {
  return service.huaweicloud
    ? ["region: 'ap-southeast-1'", "projectId: '...'", "credentials: { ak: '...', sk: '...' }"]
    : ["endpoint: 'https://api.example.com'"]
}

export function mocksPart(model: ApiModel): string {
  const { packageName } = model.service
  const override = overrideText(model)
  return [
    '## Mocks',
    'Handlers for [MSW](https://mswjs.io) (`npm install --save-dev msw`) answer every operation with bodies that are valid by the document, whatever server the client calls. In Vitest:',
    code(
      "import { setupServer } from 'msw/node'",
      "import { afterAll, afterEach, beforeAll } from 'vitest'",
      `import { handlers, ${override === undefined ? '' : 'mock, '}mocks } from '${packageName}/mocks'`,
      '',
      'const server = setupServer(...handlers)',
      'beforeAll(() => server.listen())',
      'afterEach(() => mocks.reset())',
      'afterAll(() => server.close())',
      ...(override === undefined ? [] : ['', '// In a test, before the call that it is about:', ...override]),
    ),
    'Each operation of `mock` has `reply(body)`, where a part of the body is enough, `replyWith(status, body)`, `fail(errorCode)`, `disconnect()` and `delay(milliseconds)`, for good or behind `once`; `requests` and `lastRequest` show what it received. `mocks.configure` sets the seed, keeps what is created (`store`), checks less, or limits the rate; `mocks.endJobs` lets jobs fail. In a browser the same handlers go to `setupWorker` of `msw/browser`. Without MSW, the mocks are a `fetch`:',
    code(newClient(model, ['fetch: mocks.fetch,'])),
    'As a server, for other languages too: `npx hwapi mock` with the OpenAPI document, and its address as `endpoint` of the client.',
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
  const [error] = model.errorCodes
  return [
    `mock.${operation.functionName}.once.replyWith(${status}) // its next answer`,
    ...(error ? [`mock.${operation.functionName}.once.fail(${stringLiteral(error.code)}) // the one after that`] : []),
  ]
}

export function validatorsPart(model: ApiModel): string {
  const schema = resultSchema(model)
  if (!schema) return ''
  const { packageName } = model.service
  return [
    '## Validators',
    "Validators of [Zod](https://zod.dev) (`npm install zod`), one for each type, under the type's name:",
    code(
      `import { ${schema.name} } from '${packageName}/validators'`,
      '',
      `const checked = ${schema.name}.safeParse(JSON.parse('{}'))`,
      'if (checked.success) console.log(checked.data)',
      'else console.log(checked.error.issues)',
    ),
  ].join('\n\n')
}

/** The schema that the README validates: the result of its first call, where that has a name. */
function resultSchema(model: ApiModel): ApiSchema | undefined {
  const results = firstOperation(model)?.responses.filter(({ status }) => status.startsWith('2')) ?? []
  const [ref] = results
    .flatMap(({ media }) => media.map(({ schema }) => schema?.ref))
    .filter((name) => name !== undefined)
  const result = ref === undefined ? undefined : model.schemas.get(ref)
  return result ?? [...model.schemas.values()].find(({ schema: { properties } }) => (properties?.size ?? 0) > 0)
}
