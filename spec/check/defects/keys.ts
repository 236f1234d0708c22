import type { OpenApiDocument, Schema } from '../../contract/openapi.js'
import type { CheckReporter } from '../catalogue.js'
import { isRecord } from '../own-keywords.js'
import { examplesOf } from '../examples.js'
import { placeOf, resolve } from '../walk.js'
import { nearest } from './distance.js'

/**
 * Finds keys of examples that no table documents: those near a documented key that the example lacks one by one, for that is how
 * misspelled identifiers show, and the others of an example together.
 */
export function findUnknownKeys(document: OpenApiDocument, file: string, reporter: CheckReporter): void {
  for (const { value, schema, pointer, source } of examplesOf(document)) {
    const told = new Set<string>()
    const unknown = new Map<string | undefined, string[]>()
    const place = placeOf(file, pointer, source)
    walk(document, schema, value, (key, object, owner) => {
      if (told.has(key)) return
      told.add(key)
      const lacking = Object.keys(owner.properties ?? {}).filter((name) => !Object.hasOwn(object, name))
      const near = nearest(key, lacking)
      const table = owner['x-source']?.table
      if (near === undefined) unknown.set(table, [...(unknown.get(table) ?? []), key])
      else
        reporter.report('example-key-misspelled', place, {
          key,
          nearest: near,
          ...(table === undefined ? {} : { table }),
        })
    })
    for (const [table, keys] of unknown)
      reporter.report('example-unknown-key', place, { keys, ...(table === undefined ? {} : { table }) })
  }
}

type Found = (key: string, object: object, owner: Schema) => void

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
  const { additionalProperties } = schema
  const properties = isRecord(schema.properties as unknown) ? schema.properties! : {}
  for (const [key, member] of Object.entries(value)) {
    if (Object.hasOwn(properties, key)) walk(document, properties[key]!, member, found, depth + 1)
    else if (typeof additionalProperties === 'object') walk(document, additionalProperties, member, found, depth + 1)
    else if (additionalProperties !== true && Object.keys(properties).length > 0) found(key, value, schema)
  }
}
