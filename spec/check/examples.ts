import type { ErrorObject } from 'ajv'
import type { Place } from '../contract/diagnostic.js'
import type { XSource } from '../contract/extensions.js'
import type { MediaType, OpenApiDocument, RequestBody, Response, Schema } from '../contract/openapi.js'
import { isGenerated, isPlaceholder } from '../contract/placeholder.js'
import type { CheckReporter } from './catalogue.js'
import { isRecord } from './own-keywords.js'
import { exampleValidator } from './example-validator.js'
import { type Row, rowOf } from './rows.js'
import { operationsOf, placeOf, resolve, token } from './walk.js'

/** An example in a spec with the schema that it must satisfy. */
export interface ExampleAt {
  readonly value: unknown
  readonly schema: Schema
  readonly pointer: string
  readonly source: XSource | undefined
}

/** Every example of a request or response body, with its schema. */
export function examplesOf(document: OpenApiDocument): ExampleAt[] {
  return operationsOf(document).flatMap(({ operation, pointer }) => {
    const source = operation['x-source']
    const request = resolve<RequestBody>(document, operation.requestBody)
    const bodies = [
      ...contentExamples(request?.content, `${pointer}/requestBody/content`, source),
      ...Object.entries(operation.responses ?? {}).flatMap(([status, response]) =>
        contentExamples(
          resolve<Response>(document, response)?.content,
          `${pointer}/responses/${status}/content`,
          source,
        ),
      ),
    ]
    return bodies
  })
}

function contentExamples(
  content: Record<string, MediaType> | undefined,
  pointer: string,
  source: XSource | undefined,
): ExampleAt[] {
  return Object.entries(content ?? {}).flatMap(([type, media]) => {
    if (!isRecord(media as unknown) || !isRecord(media.schema as unknown)) return []
    const schema = media.schema!
    const at = `${pointer}/${token(type)}`
    const single = (['example', 'x-documented-example'] as const).flatMap((key) =>
      media[key] === undefined ? [] : [{ value: media[key], schema, pointer: `${at}/${key}`, source }],
    )
    const named = (['examples', 'x-documented-examples'] as const).flatMap((key) =>
      Object.entries(media[key] ?? {}).flatMap(([name, each]) =>
        each?.value === undefined
          ? []
          : [{ value: each.value, schema, pointer: `${at}/${key}/${token(name)}/value`, source }],
      ),
    )
    return [...single, ...named]
  })
}

/** How many contradictions of one example are told; a wrong example repeats itself. */
const MOST_ERRORS = 10

/** Checks every example against its schema, with Ajv. Placeholders are told once for each example, contradictions one by one. */
export function checkExamples(document: OpenApiDocument, file: string, reporter: CheckReporter): void {
  const validator = exampleValidator(document)
  const found = new Map<string, Contradicted>()
  for (const example of examplesOf(document)) {
    const place = placeOf(file, example.pointer, example.source)
    const generated = isGenerated(example.value)
    const fields = new Set<string>()
    const contradictions: ErrorObject[] = []
    for (const error of validator(example.schema, example.value)) {
      if (stands(error, generated)) fields.add(fieldOf(error))
      else contradictions.push(error)
    }
    if (fields.size > 0) reporter.report('example-placeholder', place, { fields: [...fields] })
    for (const error of withoutFollowers(contradictions).slice(0, MOST_ERRORS)) {
      const row = rowOf(document, example.schema, error.instancePath)
      const key = row
        ? JSON.stringify([row, error.keyword, error.params])
        : JSON.stringify([place, error.instancePath, error.keyword])
      const known = found.get(key)
      if (known) known.pointers.add(example.pointer)
      else found.set(key, { error, place: at(place, row), row, pointers: new Set([example.pointer]) })
    }
  }
  for (const one of found.values()) reportContradiction(one, reporter)
}

interface Contradicted {
  readonly error: ErrorObject
  readonly place: Place
  readonly row: Row | undefined
  readonly pointers: Set<string>
}

/** A value of another type is none of the listed ones and has no length: one finding, not three. */
function withoutFollowers(errors: readonly ErrorObject[]): ErrorObject[] {
  const mistyped = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath))
  return errors.filter(({ keyword, instancePath }) => keyword === 'type' || !mistyped.has(instancePath))
}

/** The finding stands at the row, where the row is in the example's own section. */
function at(place: Place, row: Row | undefined): Place {
  if (!row || row.file !== place.file || row.section !== place.section) return place
  return { ...place, table: row.table, ...(row.line === undefined ? {} : { line: row.line }) }
}

/** A placeholder says nothing about its field's values; where it is of another type, it says that. */
function stands({ keyword, data }: ErrorObject, generated: boolean): boolean {
  return keyword !== 'type' && isPlaceholder(data, generated)
}

const fieldOf = ({ instancePath }: ErrorObject): string => instancePath.slice(1).replaceAll('/', '.')

function reportContradiction({ error, place, row, pointers }: Contradicted, reporter: CheckReporter): void {
  const { message, keyword, params, data } = error
  const more = pointers.size - 1
  const common = {
    at: fieldOf(error),
    ...(row ? { row: `Table ${row.table}${row.line === undefined ? '' : ` (line ${row.line})`}` } : {}),
    ...(more > 0 ? { more } : {}),
  }
  if (keyword === 'type' && isPlain(data)) {
    const documented = String((params as { type: unknown }).type)
    reporter.report('example-type', place, { ...common, documented, shown: typeName(data), value: data })
  } else {
    reporter.report('example-invalid', place, { ...common, problem: message ?? keyword, value: brief(data) })
  }
}

const isPlain = (value: unknown): boolean => value === null || typeof value !== 'object'

function typeName(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** Objects and arrays in a message would hide the sentence. */
function brief(value: unknown): unknown {
  return isPlain(value) ? value : typeName(value)
}
