import type { ApiModel, ApiOperation, ApiPoller } from '../model/types.js'
import { objectKey, stringLiteral } from './encode.js'
import { operationComment, paragraphs } from './comments.js'
import { exampleLines } from './examples.js'
import { printComment } from './print-type.js'
import type { Declaration } from './source.js'
import { WIDTH } from './type-expression.js'

/** Declares the service's description, `createClient`, and the client class. */
export function declareClient(model: ApiModel): Declaration[] {
  return [declareService(model), declareCreate(model), declareClass(model)]
}

function declareService(model: ApiModel): Declaration {
  const [server] = model.servers
  // A server that is only a path has no host: the caller's `endpoint` gives it.
  const absolute = server && /^https?:/i.test(server.url) ? server : undefined
  const variables = [...(absolute?.variables ?? [])].filter(([, variable]) => variable.default !== '')
  const members = [
    ...(absolute ? [`  server: ${stringLiteral(absolute.url)},\n`] : []),
    ...(variables.length > 0
      ? [
          `  variables: {\n${variables.map(([name, variable]) => `    ${objectKey(name)}: ${stringLiteral(variable.default)},\n`).join('')}  },\n`,
        ]
      : []),
  ]
  const comment = printComment(['Where the service is found.'], 0)
  return {
    name: 'SERVICE',
    text: `${comment}\nexport const SERVICE: Service = ${members.length > 0 ? `{\n${members.join('')}}` : '{}'}`,
  }
}

function declareCreate(model: ApiModel): Declaration {
  const comment = printComment(
    [`Makes a client for the functions of operations.ts; {@link ${model.service.className}} has them as methods.`],
    0,
  )
  const text = `${comment}\nexport function createClient(options: ClientOptions): Client {\n  return createRuntimeClient(options, SERVICE)\n}`
  return { name: 'createClient', text }
}

function declareClass(model: ApiModel): Declaration {
  const { className, title, description } = model.service
  const head = printComment([...paragraphs(title), ...(description ? ['', ...paragraphs(description)] : [])], 0)
  const fields = model.operations.map((operation) => `\n${printField(model, operation)}\n`)
  const text = [
    `${head}\nexport class ${className} {\n`,
    '  /** The client that the functions of operations.ts take. */\n  readonly client: Client\n',
    ...fields,
    '\n  constructor(options: ClientOptions) {\n    this.client = createClient(options)\n',
    ...(model.operations.length > 0 ? ['    bindAll(this.client, operations, this)\n'] : []),
    '  }\n',
    ...model.pollers.slice(0, 1).map(printWait),
    '}',
  ]
  return { name: className, text: text.join('') }
}

function printField(model: ApiModel, operation: ApiOperation): string {
  const comment = printComment([...operationComment(operation), ...exampleLines(model, operation, 'method')], 2)
  const type = operation.pagination ? 'BoundPagedOperation' : 'BoundOperation'
  return `${comment}\n  declare readonly ${operation.functionName}: ${type}<${operation.typeName}>`
}

// The method follows the jobs of the poller that most operations name; the others are for `waitForJob` of the runtime.
function printWait({ name, operation }: ApiPoller): string {
  const comment = printComment(
    [
      'Waits until a job has succeeded, and gives it. Throws JobFailedError when it ended otherwise, TimeoutError at the deadline.',
      '@param id the job, as the operation that started it tells it',
    ],
    2,
  )
  const { typeName } = operation
  const head = `waitForJob(id: string, options?: WaitOptions<Data<${typeName}>>): Promise<Data<${typeName}>> {`
  const open =
    head.length + 2 <= WIDTH
      ? head
      : `waitForJob(\n    id: string,\n    options?: WaitOptions<Data<${typeName}>>,\n  ): Promise<Data<${typeName}>> {`
  return `\n${comment}\n  ${open}\n    return waitForRuntimeJob(this.client, operations.${name}, id, options)\n  }\n`
}
