import type { OpenApiDocument, Schema } from '../../contract/openapi.js'
import type { CheckReporter } from '../catalogue.js'
import { examplesOf } from '../examples.js'
import { placeOf, resolve } from '../walk.js'
import { nearest } from './distance.js'

/**
 * Finds keys of examples that no table documents, each with the nearest documented key that the example lacks: that is how
 * misspelled identifiers show.
 */
export function findUnknownKeys(document: OpenApiDocument, file: string, reporter: CheckReporter): void {
  for (const { value, schema, pointer, source } of examplesOf(document)) {
    const told = new Set<string>()
    walk(document, schema, value, (key, object, properties) => {
      if (told.has(key)) return
      told.add(key)
      const lacking = Object.keys(properties).filter((name) => !Object.hasOwn(object, name))
      const near = nearest(key, lacking)
      reporter.report('example-unknown-key', placeOf(file, pointer, source), {
        key,
        ...(near === undefined ? {} : { nearest: near }),
      })
    })
  }
}

type Found = (key: string, object: object, properties: Record<string, Schema>) => void

/** Combined schemas are left alone: which alternative an example follows is not known. */
function walk(document: OpenApiDocument, at: Schema, value: unknown, found: Found, depth = 0): void {
  const schema = resolve<Schema>(document, at)
  if (
    !schema ||
    depth > 60 ||
    typeof value !== 'object' ||
    value === null ||
    schema.allOf ||
    schema.oneOf ||
    schema.anyOf
  )
    return
  if (Array.isArray(value)) {
    if (schema.items) for (const item of value) walk(document, schema.items, item, found, depth + 1)
    return
  }
  const { properties = {}, additionalProperties } = schema
  for (const [key, member] of Object.entries(value)) {
    if (Object.hasOwn(properties, key)) walk(document, properties[key]!, member, found, depth + 1)
    else if (typeof additionalProperties === 'object') walk(document, additionalProperties, member, found, depth + 1)
    else if (additionalProperties !== true && Object.keys(properties).length > 0) found(key, value, properties)
  }
}
