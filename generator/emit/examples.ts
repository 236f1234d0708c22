import type { Parameter, Schema } from '../load/document.js'
import { goes } from '../model/walk.js'
import { camel } from '../model/words.js'
import type { ApiModel, ApiOperation } from '../model/types.js'
import { commentText, objectKey, stringLiteral, valueLiteral } from './encode.js'
import { kindOf, preferred } from './media.js'
import { isRequired } from './operation-types.js'

/** Usage examples: the least call that compiles, with values of the right type. A test compiles every one. */

/** The variable that examples call the client by. */
export function clientVariable(model: ApiModel): string {
  const name = camel(model.service.className)
  return name === model.service.className || name === '' ? 'client' : name
}

/** The lines of an `@example`; none where no value of a required argument can be written down. */
export function exampleLines(model: ApiModel, operation: ApiOperation, form: 'function' | 'method'): string[] {
  const args = argumentsText(model, operation)
  if (args === undefined) return []
  const call =
    form === 'function'
      ? `${operation.functionName}(client${args && `, ${args}`})`
      : `${clientVariable(model)}.${operation.functionName}(${args})`
  const text = operation.pagination ? pagedText(model, operation, form, args) : `${resultOf(operation)}await ${call}`
  return ['@example', '```ts', ...text.split('\n').map((line) => commentText(line)), '```']
}

function resultOf(operation: ApiOperation): string {
  return operation.responses.some(({ status, media }) => status.startsWith('2') && media.length > 0)
    ? 'const result = '
    : ''
}

function pagedText(model: ApiModel, operation: ApiOperation, form: 'function' | 'method', args: string): string {
  const call =
    form === 'function'
      ? `${operation.functionName}.items(client${args && `, ${args}`})`
      : `${clientVariable(model)}.${operation.functionName}.items(${args})`
  return `for await (const item of ${call}) {\n  console.log(item)\n}`
}

/** The arguments of the least call: `''` where none are required. */
export function argumentsText(model: ApiModel, operation: ApiOperation): string | undefined {
  const sampler = new Sampler(model)
  const groups: [string, string | undefined][] = []
  for (const [location, key] of [
    ['path', 'path'],
    ['query', 'query'],
    ['header', 'headers'],
  ] as const) {
    const required = operation.parameters.filter((parameter) => parameter.in === location && isRequired(parameter))
    if (required.length > 0)
      groups.push([key, sampler.object(required.map((parameter) => [parameter.name, withExample(parameter)]))])
  }
  const media = operation.body?.required ? preferred(operation.body.media) : undefined
  if (media) groups.push(['body', bodyText(sampler, kindOf(media.type), media.schema)])
  if (groups.some(([, text]) => text === undefined)) return undefined
  return groups.length === 0 ? '' : `{ ${groups.map(([key, text]) => `${key}: ${text ?? ''}`).join(', ')} }`
}

function withExample(parameter: Parameter): Schema {
  return parameter.examples.length > 0 && parameter.schema.ref === undefined
    ? { ...parameter.schema, examples: parameter.examples }
    : parameter.schema
}

function bodyText(sampler: Sampler, kind: ReturnType<typeof kindOf>, schema: Schema): string | undefined {
  if (kind === 'binary') return "new Blob(['...'])"
  return kind === 'text' ? "'...'" : sampler.value(schema, 'body', kind === 'multipart')
}

const STRINGS: ReadonlyMap<string, string> = new Map([
  ['date-time', '2026-01-31T08:00:00Z'],
  ['date', '2026-01-31'],
  ['uuid', '3f2504e0-4f89-41d3-9a0c-0305e82c3301'],
  ['email', 'someone@example.com'],
  ['uri', 'https://example.com'],
  ['ipv4', '192.0.2.1'],
])

/** Makes expressions that have a schema's request type. */
class Sampler {
  readonly #model: ApiModel

  constructor(model: ApiModel) {
    this.#model = model
  }

  /** An object literal; undefined where a member has no value that could be written. */
  object(members: readonly (readonly [string, Schema])[], files = false, depth = 0): string | undefined {
    const texts = members.map(([name, schema]) => [name, this.value(schema, name, files, depth + 1)] as const)
    if (texts.some(([, text]) => text === undefined)) return undefined
    return texts.length === 0
      ? '{}'
      : `{ ${texts.map(([name, text]) => `${objectKey(name)}: ${text ?? ''}`).join(', ')} }`
  }

  /** An expression for a schema; `name` is what a string without example says. */
  value(schema: Schema, name: string, files = false, depth = 0): string | undefined {
    if (depth > 8) return undefined
    const target = schema.ref === undefined ? schema : this.#model.schemas.get(schema.ref)?.schema
    if (!target) return 'null'
    if (target.ref !== undefined) return this.value(target, name, files, depth + 1)
    const [choice] = (target.enum ?? []).filter((value) => ['string', 'number', 'boolean'].includes(typeof value))
    if (choice !== undefined) return valueLiteral(choice)
    if (target.nullable && depth > 0) return 'null'
    if (target.oneOf || target.anyOf) return this.#alternative(target, name, files, depth)
    if (target.allOf || target.types?.includes('object')) return this.#members(schema, target, files, depth)
    return this.#scalar(target, name, files, depth)
  }

  #alternative(schema: Schema, name: string, files: boolean, depth: number): string | undefined {
    // Beside other keywords an alternative is only part of the value, which is then too special for an example.
    if (schema.allOf || schema.properties || (schema.oneOf && schema.anyOf)) return undefined
    for (const alternative of schema.oneOf ?? schema.anyOf ?? []) {
      const text = this.value(alternative, name, files, depth + 1)
      if (text !== undefined) return text
    }
    return undefined
  }

  #members(schema: Schema, target: Schema, files: boolean, depth: number): string | undefined {
    const properties = new Map<string, Schema>()
    const required = new Set<string>()
    if (!this.#collect(target, properties, required, 0)) return undefined
    const narrowed =
      (schema.ref === undefined ? undefined : this.#model.schemas.get(schema.ref)?.discriminated) ??
      new Map<string, readonly string[]>()
    for (const [name, values] of narrowed) {
      required.add(name)
      const said = properties.get(name)
      if (!said?.enum) properties.set(name, { types: ['string'], enum: values })
    }
    const members = [...required].flatMap((name): [string, Schema][] => {
      const property = properties.get(name)
      return property && goes(property, 'request') ? [[name, property]] : []
    })
    return this.object(members, files, depth)
  }

  /** Gathers properties and required names through allOf; false where a part is no object. */
  #collect(schema: Schema, properties: Map<string, Schema>, required: Set<string>, depth: number): boolean {
    const target = schema.ref === undefined ? schema : this.#model.schemas.get(schema.ref)?.schema
    if (!target || depth > 20 || target.oneOf || target.anyOf || target.enum) return false
    if (target.ref !== undefined) return this.#collect(target, properties, required, depth + 1)
    const inherited = (target.allOf ?? []).every((part) => this.#collect(part, properties, required, depth + 1))
    for (const [name, property] of target.properties ?? []) properties.set(name, property)
    for (const name of target.required ?? []) required.add(name)
    return inherited && (target.types === undefined || target.types.includes('object'))
  }

  #scalar(schema: Schema, name: string, files: boolean, depth: number): string | undefined {
    const [type] = schema.types ?? []
    const fitting = schema.examples?.find((example) => typeof example === (type === 'integer' ? 'number' : type))
    if (type === 'array') return this.#array(schema, name, files, depth)
    if (type === 'string' && schema.format === 'binary' && files) return "new Blob(['...'])"
    if (fitting !== undefined && typeof fitting !== 'object') return valueLiteral(fitting)
    if (type === 'integer' || type === 'number') return String(schema.minimum ?? Math.min(1, schema.maximum ?? 1))
    if (type === 'boolean') return 'true'
    if (type === 'null' || type === undefined) return 'null'
    return stringLiteral(STRINGS.get(schema.format ?? '') ?? name)
  }

  #array(schema: Schema, name: string, files: boolean, depth: number): string | undefined {
    if (schema.prefixItems) {
      const items = schema.prefixItems.map((item) => this.value(item, name, files, depth + 1))
      return items.includes(undefined) ? undefined : `[${items.join(', ')}]`
    }
    // An empty array ends a recursion that has no other end.
    const item = schema.items && this.value(schema.items, name, files, depth + 1)
    return item === undefined ? '[]' : `[${item}]`
  }
}
