import type { Place } from '../../spec/contract/diagnostic.js'
import type { XSource } from '../../spec/contract/extensions.js'
import type { Schema } from '../../spec/contract/openapi.js'
import { pointerOf, type Path } from '../../spec/overlay/target.js'
import type { BodyDraft, Field, OperationDraft, TypeText } from '../extract/draft.js'
import { constrain } from './constrain.js'
import type { AssembleContext, Side } from './context.js'
import { dictionary } from './dictionary.js'
import { markdownOf } from './markdown.js'
import { keywordsOf, type FieldKeywords } from './translation/keywords.js'

/** How many keys lead to the deepest object; no API comes near it, and deeper trees exhaust the stack of those who walk them. */
const MAX_DEPTH = 300

/**
 * Writes the schemas of one operation inline, each object table where the first row (depth first) refers to it. A later
 * reference to the same table, as in a recursion, is a `$ref` to that place, so the size stays that of the tables.
 * Inline objects carry `x-object`, the table's name, for `lift`, which makes named schemas of them.
 */
export class SchemaWriter {
  readonly #draft: OperationDraft
  readonly #context: AssembleContext
  readonly #places = new Map<number, string>()

  constructor(draft: OperationDraft, context: AssembleContext) {
    this.#draft = draft
    this.#context = context
  }

  /**
   * A body's schema. Of bodies beside each other exactly one fits where each must have a member that no other has; else any may.
   * @param at where the schema will stand in the document
   */
  body(body: BodyDraft, at: Path, side: Side): Schema {
    const { alternatives = [], ...first } = body
    if (alternatives.length === 0) return this.#single(first, at, side)
    const bodies = [first, ...alternatives]
    const keyword = areExclusive(bodies) ? 'oneOf' : 'anyOf'
    return { [keyword]: bodies.map((one, index) => this.#single(one, [...at, keyword, index], side)) }
  }

  #single(body: BodyDraft, at: Path, side: Side): Schema {
    const origin = body.fromExample === true ? { 'x-from-example': true as const } : {}
    if (body.root.kind === 'object') {
      const source = this.tableSource(body.place, body.root.fields)
      return { ...this.#fields(body.root.fields, at, side), ...origin, 'x-source': source }
    }
    const description = markdownOf(body.root.description)
    return { ...described(this.#type(body.root.type, at, side), description), ...origin }
  }

  /** A field's schema with its description and constraints. */
  field(field: Field, at: Path, side: Side): Schema {
    const schema = this.#type(field.type, at, side)
    const { constraints, taken } = this.#keywords(field, side)
    const constrained = constrain(schema, constraints)
    const source = translationSource(field, taken)
    // An object has its own table's place; what stands beside a $ref would not count.
    if (source && constrained['x-source'] === undefined && constrained.$ref === undefined)
      constrained['x-source'] = source
    if (field.deprecated) constrained.deprecated = true
    if (field.requiredWhen !== undefined) constrained['x-required-when'] = field.requiredWhen
    return described(constrained, markdownOf(field.description))
  }

  #keywords(field: Field, side: Side): FieldKeywords {
    const { constraintsOf, reporter } = this.#context
    const found = keywordsOf(field, side, this.#draft.source.language, constraintsOf)
    if (found.taken.length > 0 && field.translation) {
      const data = { field: field.name, other: field.place.file, keywords: found.taken }
      reporter.report('assemble.keywords-merged', field.translation.place, data)
    }
    return found
  }

  #fields(fields: readonly Field[], at: Path, side: Side): Schema {
    const properties = dictionary<Schema>()
    const schema: Schema = { type: 'object' }
    const required: string[] = []
    for (const field of fields) {
      if (field.additional) {
        schema.additionalProperties = this.field(field, [...at, 'additionalProperties'], side)
        continue
      }
      if (Object.hasOwn(properties, field.name)) continue
      properties[field.name] = this.field(field, [...at, 'properties', field.name], side)
      if (field.required === true) required.push(field.name)
    }
    if (required.length > 0) schema.required = required
    if (Object.keys(properties).length > 0) schema.properties = properties
    return schema
  }

  #type(type: TypeText, at: Path, side: Side): Schema {
    switch (type.kind) {
      case 'scalar':
        return {
          type: type.type,
          ...(type.format === undefined ? {} : { format: type.format }),
          ...(type.maxLength === undefined ? {} : { maxLength: type.maxLength }),
        }
      case 'array':
        return { type: 'array', items: this.#type(type.items, [...at, 'items'], side) }
      case 'map':
        return { type: 'object', additionalProperties: this.#type(type.values, [...at, 'additionalProperties'], side) }
      case 'object':
        return type.target === undefined
          ? { type: 'object', additionalProperties: true }
          : this.#object(type.target, at, side)
      case 'binary':
        return { type: 'string', format: 'binary' }
      case 'unknown':
        // Any value is allowed; the finding is the extract stage's.
        return { 'x-type-text': type.text }
    }
  }

  #object(target: number, at: Path, side: Side): Schema {
    const table = this.#draft.objects[target]
    if (!table) throw new Error(`object ${target} of ${this.#draft.objects.length} is referred to`)
    if (at.length > MAX_DEPTH) {
      this.#context.reporter.report('assemble.too-deep', table.place, { name: table.name })
      return { type: 'object', additionalProperties: true }
    }
    const known = this.#places.get(target)
    if (known !== undefined) return { $ref: known }
    const ref = `#${pointerOf(at)}`
    this.#places.set(target, ref)
    return {
      ...this.#fields(table.fields, at, side),
      'x-object': table.name,
      ...(table.fromExample === true ? { 'x-from-example': true } : {}),
      'x-source': this.tableSource(table.place, table.fields),
    }
  }

  /** A table of this operation as provenance, with the line of each row. */
  tableSource(place: Place, fields: readonly Field[]): XSource {
    const { updated, ...source } = sourceOf(
      place,
      this.#draft.dates?.get(place.file) ??
        (place.file === this.#draft.place.file && !this.#draft.dates ? this.#draft.updatedOn : undefined),
    )
    const rows = rowsOf(place, fields)
    return {
      ...source,
      ...(Object.keys(rows).length > 0 ? { rows } : {}),
      ...(updated === undefined ? {} : { updated }),
    }
  }
}

/** Whether each of some bodies must have a member that none of the others has. */
function areExclusive(bodies: readonly BodyDraft[]): boolean {
  const fields = bodies.map(({ root }) => (root.kind === 'object' ? root.fields : []))
  return fields.every((own) =>
    own.some(
      ({ name, additional, required }) =>
        !additional &&
        required === true &&
        fields.every((others) => others === own || !others.some((other) => other.name === name)),
    ),
  )
}

/** Where a row, or some keywords of it, stand when that is not the table that the schema names: the same page in another language. */
function translationSource({ language, place, translation }: Field, taken: readonly string[]): XSource | undefined {
  if (language !== undefined) return sourceOf(place, undefined)
  if (translation === undefined || taken.length === 0) return undefined
  return { ...sourceOf(translation.place, undefined), keywords: [...taken] }
}

// OpenAPI 3.0 ignores what stands beside a $ref.
function described(schema: Schema, description: string): Schema {
  const { $ref, ...beside } = schema
  if ($ref === undefined) return description === '' ? schema : { ...schema, description }
  if (description === '' && Object.keys(beside).length === 0) return { $ref }
  return { ...beside, ...(description === '' ? {} : { description }), allOf: [{ $ref }] }
}

/** The line of each property's row, as far as the rows stand in the table's document and have lines; of two rows the first counts. */
function rowsOf(place: Place, fields: readonly Field[]): Record<string, number> {
  const rows = dictionary<number>()
  for (const { name, additional, place: row } of fields) {
    if (additional || row.file !== place.file || row.line === undefined || Object.hasOwn(rows, name)) continue
    rows[name] = row.line
  }
  return rows
}

/** A place as provenance. */
export function sourceOf(place: Place, updated: string | undefined): XSource {
  return {
    document: place.file,
    ...(place.section === undefined ? {} : { section: place.section }),
    ...(place.table === undefined ? {} : { table: place.table }),
    ...(place.line === undefined ? {} : { line: place.line }),
    ...(updated === undefined ? {} : { updated }),
  }
}
