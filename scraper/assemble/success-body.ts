import type { Operation, Schema } from '../../spec/contract/openapi.js'

/** The schemas that inline references mean. */
export type Anchors = ReadonlyMap<string, Schema>

/** The schema of the first success response that has a body, before lifting. */
export function successBody(operation: Operation, anchors: Anchors): Schema | undefined {
  for (const [status, response] of Object.entries(operation.responses)) {
    if (!/^2/.test(status) || !('content' in response) || !response.content) continue
    const schema = Object.values(response.content)[0]?.schema
    if (schema) return meant(schema, anchors)
  }
  return undefined
}

/** The schema of the JSON request body, before lifting. */
export function requestSchema(operation: Operation, anchors: Anchors): Schema | undefined {
  const body = operation.requestBody
  const schema = body && 'content' in body ? Object.values(body.content)[0]?.schema : undefined
  return schema && meant(schema, anchors)
}

/** What a schema is, or what its reference means. */
export function meant(schema: Schema, anchors: Anchors): Schema {
  const ref = schema.$ref ?? schema.allOf?.[0]?.$ref
  return ref === undefined ? schema : (anchors.get(ref) ?? schema)
}
