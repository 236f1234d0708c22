import type { Compiled } from '../../../generator/runtime/mock/compiled.js'
import { isJson } from '../../../generator/runtime/mock/compiled.js'
import { make, newMaker, NONE } from '../../../generator/runtime/mock/make.js'
import { rootSpot } from '../../../generator/runtime/mock/bodies.js'
import { snake } from '../../../generator/runtime/mock/names.js'
import type { MockEngine } from '../../../generator/runtime/mock/index.js'
import type { SchemaLike } from '../../../generator/runtime/mock/types.js'

/** Valid requests for every operation of a spec, made like answers are. */

export interface MadeRequest {
  readonly url: string
  readonly init: RequestInit
}

const CREDENTIALS = { authorization: 'Bearer token', 'x-auth-token': 'token' }

export function madeRequest(engine: MockEngine, compiled: Compiled, base: string, seed = 1): MadeRequest | undefined {
  const { schemas } = engine.api
  const value = (schema: SchemaLike | undefined, name: string): unknown =>
    make(newMaker(schemas, { direction: 'request' }), [schema ?? true], {
      ...rootSpot(compiled.name, seed),
      name: snake(name),
      depth: 1,
    })
  const { parameters = [], requestBody } = compiled.operation
  const headers = new Headers(CREDENTIALS)
  const query = new URLSearchParams()
  let path = compiled.entry.path
  for (const parameter of parameters) {
    const made = value(parameter.schema, parameter.name)
    if (made === NONE) return undefined
    const texts = (Array.isArray(made) ? made : [made]).map((item) =>
      typeof item === 'object' ? JSON.stringify(item) : String(item),
    )
    if (parameter.in === 'path') path = path.replace(`{${parameter.name}}`, encodeURIComponent(texts.join(',') || 'x'))
    else if (parameter.in === 'header') headers.set(parameter.name, texts.join(','))
    else if (parameter.in === 'query' && typeof made !== 'object') query.set(parameter.name, texts.join(','))
    else if (parameter.in === 'query' && Array.isArray(made)) {
      if (parameter.explode === false) query.set(parameter.name, texts.join(','))
      else for (const text of texts) query.append(parameter.name, text)
    }
  }
  const [type, media] = Object.entries(requestBody?.content ?? {})[0] ?? []
  const url = `${base}${path}${query.size > 0 ? `?${query.toString()}` : ''}`
  const method = compiled.entry.method.toUpperCase()
  if (type === undefined) return { url, init: { method, headers } }
  const body = value(media?.schema, '')
  if (body === NONE) return undefined
  if (isJson(type)) {
    headers.set('content-type', 'application/json')
    return { url, init: { method, headers, body: JSON.stringify(body) } }
  }
  if (type === 'multipart/form-data') {
    const form = new FormData()
    for (const [key, item] of Object.entries(body as object))
      form.set(key, typeof item === 'string' ? item : JSON.stringify(item))
    return { url, init: { method, headers, body: form } }
  }
  headers.set('content-type', type)
  return { url, init: { method, headers, body: String(body) } }
}
