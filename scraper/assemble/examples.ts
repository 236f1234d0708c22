import type { Place } from '../../spec/contract/diagnostic.js'
import type { MediaType, Operation, Schema } from '../../spec/contract/openapi.js'
import type { Constraints } from '../extract/draft.js'
import type { AssembleContext } from './context.js'

/**
 * Drops from an operation's inline schemas every constraint that one of the operation's own examples breaks, and reports it: what
 * the service accepted or answered is stronger than prose.
 */
export function dropViolated(
  operation: Operation,
  anchors: ReadonlyMap<string, Schema>,
  place: Place,
  context: AssembleContext,
): void {
  const walker = new Walker(anchors, place, context)
  const bodies = [operation.requestBody, ...Object.values(operation.responses)]
  for (const body of bodies) {
    if (!body || !('content' in body) || !body.content) continue
    for (const media of Object.values(body.content))
      for (const value of valuesOf(media)) if (media.schema) walker.walk(media.schema, value, '')
  }
}

function valuesOf(media: MediaType): unknown[] {
  if (media.example !== undefined) return [media.example]
  return Object.values(media.examples ?? {}).map(({ value }) => value)
}

class Walker {
  readonly #anchors: ReadonlyMap<string, Schema>
  readonly #place: Place
  readonly #context: AssembleContext

  constructor(anchors: ReadonlyMap<string, Schema>, place: Place, context: AssembleContext) {
    this.#anchors = anchors
    this.#place = place
    this.#context = context
  }

  walk(schema: Schema, value: unknown, field: string): void {
    const target = schema.$ref ?? schema.allOf?.[0]?.$ref
    const meant = target === undefined ? schema : this.#anchors.get(target)
    // The walk goes as deep as the example does, so a recursive schema ends it as well.
    if (!meant || value === null) return
    this.#drop(meant, value, field)
    if (Array.isArray(value)) {
      for (const item of value) if (meant.items) this.walk(meant.items, item, field)
    } else if (typeof value === 'object') this.#members(meant, value as Record<string, unknown>)
  }

  #members(schema: Schema, value: Record<string, unknown>): void {
    const properties = schema.properties ?? {}
    for (const [name, member] of Object.entries(value)) {
      if (Object.hasOwn(properties, name)) this.walk(properties[name]!, member, name)
      else if (typeof schema.additionalProperties === 'object') this.walk(schema.additionalProperties, member, name)
    }
  }

  #drop(schema: Schema, value: unknown, field: string): void {
    const keywords = this.#context
      .violated(schema as Constraints, value)
      .filter((keyword) => Object.hasOwn(schema, keyword))
    if (keywords.length === 0) return
    for (const keyword of keywords) {
      delete (schema as Record<string, unknown>)[keyword]
      for (const beside of BESIDE[keyword] ?? []) delete (schema as Record<string, unknown>)[beside]
    }
    this.#context.reporter.report('constraints.violated-by-example', this.#place, { field, keywords, example: value })
  }
}

/** Keywords that say nothing without the one that goes. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  minimum: ['exclusiveMinimum'],
  maximum: ['exclusiveMaximum'],
  enum: ['x-enum-descriptions'],
}
