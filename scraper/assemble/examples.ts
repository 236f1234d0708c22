import type { Place } from '../../spec/contract/diagnostic.js'
import type { MediaType, Operation, Schema } from '../../spec/contract/openapi.js'
import { isGenerated, isPlaceholder } from '../../spec/contract/placeholder.js'
import type { Constraints } from '../extract/draft.js'
import type { AssembleContext } from './context.js'
import { type Anchors, meant } from './success-body.js'

/**
 * Drops from an operation's inline schemas every constraint that one of the operation's own examples breaks, and reports it: what
 * the service accepted or answered is stronger than prose. A placeholder is no such evidence: masked values, and those of an
 * example that was generated from the types ("string", 0), are passed over, and reported as what they are.
 */
export function dropViolated(operation: Operation, anchors: Anchors, place: Place, context: AssembleContext): void {
  const bodies = [operation.requestBody, ...Object.values(operation.responses)]
  const placeholders = new Set<string>()
  for (const body of bodies) {
    if (!body || !('content' in body) || !body.content) continue
    for (const media of Object.values(body.content)) {
      for (const value of valuesOf(media)) {
        const walker = new Walker(anchors, isGenerated(value), placeholders, place, context)
        if (media.schema) walker.walk(media.schema, value, '')
      }
    }
  }
  const fields = [...placeholders]
  if (fields.length > 0) context.reporter.report('assemble.example-placeholders', place, { fields })
}

function valuesOf(media: MediaType): unknown[] {
  if (media.example !== undefined) return [media.example]
  return Object.values(media.examples ?? {}).map(({ value }) => value)
}

class Walker {
  readonly #anchors: Anchors
  readonly #generated: boolean
  readonly #placeholders: Set<string>
  readonly #place: Place
  readonly #context: AssembleContext

  constructor(anchors: Anchors, generated: boolean, placeholders: Set<string>, place: Place, context: AssembleContext) {
    this.#anchors = anchors
    this.#generated = generated
    this.#placeholders = placeholders
    this.#place = place
    this.#context = context
  }

  /** Goes as deep as the example does, so a recursive schema ends the walk as well. */
  walk(schema: Schema, value: unknown, field: string): void {
    const target = meant(bodyFor(schema, value), this.#anchors)
    if (value === null) return
    this.#drop(target, value, field)
    if (Array.isArray(value)) {
      for (const item of value) if (target.items) this.walk(target.items, item, field)
    } else if (typeof value === 'object') this.#members(target, value as Record<string, unknown>)
  }

  #members(schema: Schema, value: Record<string, unknown>): void {
    const properties = schema.properties ?? {}
    for (const [name, member] of Object.entries(value)) {
      if (Object.hasOwn(properties, name)) this.walk(properties[name]!, member, name)
      else if (typeof schema.additionalProperties === 'object') this.walk(schema.additionalProperties, member, name)
    }
  }

  #drop(schema: Schema, value: unknown, field: string): void {
    const broken = this.#context.violated(schema as Constraints, value).filter((key) => Object.hasOwn(schema, key))
    if (broken.length === 0) return
    if (isPlaceholder(value, this.#generated)) {
      this.#placeholders.add(field)
      return
    }
    for (const keyword of broken) {
      for (const key of [keyword, ...(BESIDE[keyword] ?? [])]) delete (schema as Record<string, unknown>)[key]
    }
    this.#context.reporter.report('constraints.violated-by-example', this.#place, {
      field,
      keywords: broken,
      example: value,
    })
  }
}

/** Of bodies beside each other the one that knows the most members of a value. */
function bodyFor(schema: Schema, value: unknown): Schema {
  const bodies = schema.oneOf ?? schema.anyOf
  if (!bodies) return schema
  const members = typeof value === 'object' && value !== null ? Object.keys(value) : []
  const known = ({ properties = {} }: Schema): number =>
    members.filter((name) => Object.hasOwn(properties, name)).length
  return bodies.reduce((best, body) => (known(body) > known(best) ? body : best))
}

/** Keywords that say nothing without the one that goes. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  minimum: ['exclusiveMinimum'],
  maximum: ['exclusiveMaximum'],
  enum: ['x-enum-descriptions'],
}
