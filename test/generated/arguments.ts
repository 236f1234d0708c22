import { rootSpot } from '../../generated/workspace/runtime/mock/bodies.js'
import type { MockEngine } from '../../generated/workspace/runtime/mock/index.js'
import { make, newMaker, NONE } from '../../generated/workspace/runtime/mock/make.js'
import { snake } from '../../generated/workspace/runtime/mock/names.js'
import type { SchemaLike } from '../../generated/workspace/runtime/mock/types.js'

/** Valid arguments for one generated method, made from its schemas: path, query, body. */
export function madeArguments(engine: MockEngine, operationId: string): object {
  const name = operationId.charAt(0).toLowerCase() + operationId.slice(1)
  const compiled = engine.api.byName.get(name)!
  const value = (schema: SchemaLike | undefined, label: string): unknown =>
    make(newMaker(engine.api.schemas, { direction: 'request' }), [schema ?? true], {
      ...rootSpot(compiled.name, 1),
      name: snake(label),
      depth: 1,
    })
  const { parameters = [], requestBody } = compiled.operation
  const groups: Record<'path' | 'query' | 'header', Record<string, unknown>> = { path: {}, query: {}, header: {} }
  for (const parameter of parameters) {
    if (parameter.in === 'cookie' || parameter.name === 'project_id') continue
    const made = value(parameter.schema, parameter.name)
    if (made !== NONE) groups[parameter.in as 'path'][parameter.name] = made
  }
  const media = Object.values(requestBody?.content ?? {})[0]
  return {
    path: groups.path,
    query: groups.query,
    ...(media ? { body: value(media.schema, '') } : {}),
  }
}
