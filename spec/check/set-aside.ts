import type { MediaType, OpenApiDocument, RequestBody, Response } from '../contract/openapi.js'
import { exampleValidator, type ExampleValidator } from './example-validator.js'
import { isRecord } from './own-keywords.js'
import { operationsOf, resolve } from './walk.js'

/**
 * Moves every example that contradicts its schema, verbatim, from `example` and `examples` to `x-documented-example` and
 * `x-documented-examples`, in place: what linters and generators read as an example is one, and nothing that the documents
 * show is lost.
 */
export function setAsideExamples(document: OpenApiDocument): void {
  const validator = exampleValidator(document)
  for (const { operation } of operationsOf(document)) {
    const request = resolve<RequestBody>(document, operation.requestBody)
    const responses = Object.values(operation.responses ?? {}).map((one) => resolve<Response>(document, one))
    for (const media of [request, ...responses].flatMap((body) => Object.values(body?.content ?? {})))
      setAside(media, validator)
  }
}

function setAside(media: MediaType, validator: ExampleValidator): void {
  if (!isRecord(media as unknown) || !isRecord(media.schema as unknown)) return
  const { example, examples } = media
  const schema = media.schema!
  const breaks = (value: unknown) => value !== undefined && validator(schema, value).length > 0
  if (breaks(example)) {
    media['x-documented-example'] = example
    delete media.example
  }
  const [kept, moved] = [false, true].map((wrong) =>
    Object.entries(examples ?? {}).filter(([, each]) => breaks(each?.value) === wrong),
  )
  if (!kept || !moved || moved.length === 0) return
  media['x-documented-examples'] = Object.fromEntries(moved)
  if (kept.length > 0) media.examples = Object.fromEntries(kept)
  else delete media.examples
}
