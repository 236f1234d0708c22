import type { Parameter, Schema } from '../load/document.js'
import { camel } from '../model/words.js'
import type { ApiModel, ApiOperation } from '../model/types.js'
import { commentText } from './encode.js'
import { printDoc, type Doc } from './layout.js'
import { kindOf, preferred, type MediaKind } from './media.js'
import { isRequired } from './operation-types.js'
import { objectDoc, Sampler } from './sample.js'

/** Usage examples: the least call that compiles, with values of the right type. A test compiles every one. */

/** In comments, which stand indented and behind a star. */
const COMMENT_WIDTH = 110
const README_WIDTH = 120

/** The variable that examples call the client by. */
export function clientVariable(model: ApiModel): string {
  const name = camel(model.service.className)
  return name === model.service.className || name === '' ? 'client' : name
}

/** The lines of an `@example`; none where no value of a required argument can be written down. */
export function exampleLines(model: ApiModel, operation: ApiOperation, form: 'function' | 'method'): string[] {
  const args = argumentsDoc(model, operation)
  if (args === undefined) return []
  const { functionName, pagination } = operation
  const callee = form === 'function' ? functionName : `${clientVariable(model)}.${functionName}`
  const client = form === 'function' ? ['client'] : []
  const given = [...client, ...(args === '' ? [] : [args])].flatMap((arg, index): Doc[] =>
    index === 0 ? [arg] : [', ', arg],
  )
  const doc: Doc = pagination
    ? [`for await (const item of ${callee}.items(`, given, ')) {']
    : [`${resultOf(operation)}await ${callee}(`, given, ')']
  const text = printDoc(doc, COMMENT_WIDTH) + (pagination ? '\n  console.log(item)\n}' : '')
  return ['@example', '```ts', ...text.split('\n').map((line) => commentText(line)), '```']
}

function resultOf(operation: ApiOperation): string {
  const body = operation.responses.some(({ status, media }) => status.startsWith('2') && media.length > 0)
  return body ? 'const result = ' : ''
}

/** The text of a call in the README with the least arguments; undefined where they cannot be written down. */
export function callText(
  model: ApiModel,
  operation: ApiOperation,
  head: string,
  tail = ')',
  before = '',
): string | undefined {
  const args = argumentsDoc(model, operation)
  if (args === undefined) return undefined
  return printDoc([head, before, before !== '' && args !== '' ? ', ' : '', args, tail], README_WIDTH)
}

/** Whether the least call takes no arguments at all. */
export function needsNoArguments(model: ApiModel, operation: ApiOperation): boolean {
  return argumentsDoc(model, operation) === ''
}

/** The arguments of the least call: `''` where none are required, undefined where no value can be written down. */
export function argumentsDoc(model: ApiModel, operation: ApiOperation): Doc | undefined {
  const sampler = new Sampler(model)
  const groups: [string, Doc | undefined][] = []
  for (const [location, key] of GROUPS) {
    const required = operation.parameters.filter((parameter) => parameter.in === location && isRequired(parameter))
    const members = required.map((parameter) => [parameter.name, withExample(parameter)] as const)
    if (required.length > 0) groups.push([key, sampler.object(members)])
  }
  const media = operation.body?.required ? preferred(operation.body.media) : undefined
  if (media) groups.push(['body', bodyDoc(sampler, kindOf(media.type), media.schema)])
  const known = groups.filter((group): group is [string, Doc] => group[1] !== undefined)
  if (known.length < groups.length) return undefined
  return known.length === 0 ? '' : objectDoc(known)
}

const GROUPS = [
  ['path', 'path'],
  ['query', 'query'],
  ['header', 'headers'],
] as const

function withExample(parameter: Parameter): Schema {
  const { schema, examples } = parameter
  return examples.length > 0 && schema.ref === undefined ? { ...schema, examples } : schema
}

function bodyDoc(sampler: Sampler, kind: MediaKind, schema: Schema): Doc | undefined {
  if (kind === 'binary') return "new Blob(['...'])"
  return kind === 'text' ? "'...'" : sampler.value(schema, 'body', kind === 'multipart')
}
