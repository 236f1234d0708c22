import { Schemas } from './schemas.js'
import type { Content, MediaType, MockSpec, Operation, OperationEntry, ResponseSpec } from './types.js'

/** An operation, parsed on first use, with the questions that answers ask of it. */
export class Compiled {
  readonly entry: OperationEntry
  #operation: Operation | undefined
  #success: number | undefined

  constructor(entry: OperationEntry) {
    this.entry = entry
  }

  get operation(): Operation {
    const { operation } = this.entry
    this.#operation ??= typeof operation === 'string' ? (JSON.parse(operation) as Operation) : operation
    return this.#operation
  }

  get name(): string {
    return this.entry.name
  }

  /**
   * The status of a plain success: the lowest documented 2xx that has a body, the lowest 2xx, `default`, the lowest of all, or
   * 200. (A 200 without a body beside a 202 with one: it is the job that clients want to see.)
   */
  get success(): number {
    this.#success ??= this.#findSuccess()
    return this.#success
  }

  #findSuccess(): number {
    const statuses = Object.keys(this.operation.responses)
    const exact = statuses.filter((status) => /^2\d\d$/.test(status))
    const telling = exact.filter((status) => Object.keys(this.operation.responses[status]?.content ?? {}).length > 0)
    if (exact.length > 0) return Math.min(...(telling.length > 0 ? telling : exact).map(Number))
    if (statuses.some((status) => /^2XX$/i.test(status) || status === 'default')) return 200
    const others = statuses.filter((status) => /^[1-5]\d\d$/.test(status)).map(Number)
    return others.length > 0 ? Math.min(...others) : 200
  }

  /** What is documented for a status: by itself, by its range (`4XX`), or by `default`. */
  response(status: number): ResponseSpec | undefined {
    const { responses } = this.operation
    for (const key of [String(status), `${Math.floor(status / 100)}XX`, `${Math.floor(status / 100)}xx`, 'default']) {
      if (Object.hasOwn(responses, key)) return responses[key]
    }
    return undefined
  }

  /** The media type that the operation's documented answers have, JSON before others. */
  get usualType(): string | undefined {
    const types = Object.values(this.operation.responses).flatMap(({ content }) => Object.keys(content ?? {}))
    return types.find((type) => isJson(type) && !type.includes('*')) ?? types.find((type) => !type.includes('*'))
  }

  /** True when a status is documented by itself or by its range. */
  documents(status: number): boolean {
    const { responses } = this.operation
    return [String(status), `${Math.floor(status / 100)}XX`, `${Math.floor(status / 100)}xx`].some((key) =>
      Object.hasOwn(responses, key),
    )
  }
}

/** A spec with its operations by name, and its schemas ready to be asked. */
export interface Api {
  readonly spec: MockSpec
  readonly schemas: Schemas
  readonly byName: ReadonlyMap<string, Compiled>
}

/** Makes a spec ready. Nothing is parsed yet. */
export function compileApi(spec: MockSpec): Api {
  return {
    spec,
    schemas: new Schemas(spec.schemas),
    byName: new Map(spec.operations.map((entry) => [entry.name, new Compiled(entry)])),
  }
}

/** An operation by its name or by the spec's operationId. */
export function operationById(api: Api, id: string): Compiled | undefined {
  const named = api.byName.get(id)
  if (named) return named
  const entry = api.spec.operations.find((operation) => operation.id === id)
  return entry && api.byName.get(entry.name)
}

/** A media type without its parameters, in lower case. */
export function plainType(type: string): string {
  return (type.split(';')[0] ?? '').trim().toLowerCase()
}

/** True for media types whose bodies are JSON. */
export function isJson(type: string): boolean {
  return (
    /^(?:application\/json|text\/json|[^;]+\+json)$/.test(plainType(type)) || type === '*/*' || type === 'application/*'
  )
}

/** The documented content for a media type: exactly, then by range. */
export function contentFor(content: Content, type: string): [type: string, media: MediaType] | undefined {
  const wanted = plainType(type)
  const entries = Object.entries(content)
  const ranges = [wanted, `${wanted.split('/')[0] ?? ''}/*`, '*/*']
  for (const range of ranges) {
    const found = entries.find(([key]) => plainType(key) === range)
    if (found) return found
  }
  return undefined
}

/** The content to answer with: what `Accept` asks for if it is documented, else JSON, else the first. */
export function contentToSend(
  content: Content | undefined,
  accept: string | null,
): [type: string, media: MediaType] | undefined {
  const entries = Object.entries(content ?? {})
  const wanted = (accept ?? '').split(',').map(plainType)
  const asked = entries.find(([type]) => wanted.includes(plainType(type)))
  return asked ?? entries.find(([type]) => isJson(type)) ?? entries[0]
}
