import { Validator } from '@seriousme/openapi-schema-validator'
import type { CheckReporter } from './catalogue.js'

/**
 * Validates a document against the published JSON Schema of its OpenAPI version.
 * @param file the spec's name, for places
 */
export async function checkStructure(document: object, file: string, reporter: CheckReporter): Promise<void> {
  // The validator replaces references in what it is given; it gets a copy.
  const result = await new Validator({ strict: false }).validate(structuredClone(document) as Record<string, unknown>)
  if (result.valid) return
  const errors = Array.isArray(result.errors) ? result.errors : [{ instancePath: '', message: String(result.errors) }]
  for (const { instancePath, message } of deepest(errors)) {
    reporter.report('spec-structure', { file, pointer: `#${instancePath}` }, { problem: message })
  }
}

interface SchemaError {
  readonly instancePath?: string
  readonly message?: string
  readonly params?: Readonly<Record<string, unknown>>
}

/** The validator's sentence with the name or the values that it is about. */
function sentence({ message = 'it is wrong', params = {} }: SchemaError): string {
  const { additionalProperty, unevaluatedProperty, allowedValues } = params
  const name = additionalProperty ?? unevaluatedProperty
  if (typeof name === 'string') return `${message} ("${name}")`
  return Array.isArray(allowedValues)
    ? `${message} (${allowedValues.map((value) => JSON.stringify(value)).join(', ')})`
    : message
}

/** A broken member fails at every alternative on the way up; only the deepest places say what is wrong. */
function deepest(errors: readonly SchemaError[]): { instancePath: string; message: string }[] {
  const all = errors.map((error) => ({ instancePath: error.instancePath ?? '', message: sentence(error) }))
  const kept = all.filter(
    ({ instancePath }) =>
      !all.some((other) => other.instancePath !== instancePath && other.instancePath.startsWith(`${instancePath}/`)),
  )
  const seen = new Set<string>()
  return kept.filter(({ instancePath, message }) => {
    const key = `${instancePath} ${message}`
    return seen.has(key) ? false : seen.add(key) && true
  })
}
