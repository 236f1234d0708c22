import type { ErrorObject } from 'ajv'
import type { Place } from '../contract/diagnostic.js'
import type { XSource } from '../contract/extensions.js'
import type { MediaType, OpenApiDocument, RequestBody, Response, Schema } from '../contract/openapi.js'
import { isGenerated, isPlaceholder } from '../contract/placeholder.js'
import type { CheckReporter } from './catalogue.js'
import { exampleValidator } from './example-validator.js'
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
    const { schema } = media
    if (!schema) return []
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
    for (const error of contradictions.slice(0, MOST_ERRORS)) reportContradiction(error, place, reporter)
  }
}

/** A placeholder says nothing about its field's values; where it is of another type, it says that. */
function stands({ keyword, data }: ErrorObject, generated: boolean): boolean {
  return keyword !== 'type' && isPlaceholder(data, generated)
}

const fieldOf = ({ instancePath }: ErrorObject): string => instancePath.slice(1).replaceAll('/', '.')

function reportContradiction(error: ErrorObject, place: Place, reporter: CheckReporter): void {
  const { message, keyword, params, data } = error
  const at = fieldOf(error)
  if (keyword === 'type' && isPlain(data)) {
    const documented = String((params as { type: unknown }).type)
    reporter.report('example-type', place, { at, documented, shown: typeName(data), value: data })
  } else {
    reporter.report('example-invalid', place, { at, problem: message ?? keyword, value: brief(data) })
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
