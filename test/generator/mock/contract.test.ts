import fc from 'fast-check'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startMockServer, type MockServer } from '../../../generator/mock-server/server.js'
import { readMockSpec } from '../../../generator/mock-server/spec.js'
import type { Compiled } from '../../../generator/runtime/mock/compiled.js'
import { planBodies, type MockSpec } from '../../../generator/runtime/mock/index.js'
import { parseYaml } from '../../../spec/contract/yaml.js'
import { validators } from './ajv.js'
import { hard } from './hard-spec.js'
import { madeRequest } from './requests.js'
import { DOCUMENT } from './service.js'

/** Every operation over a socket; every answer is checked by ajv against the document itself. */

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>
  readonly components?: { readonly schemas?: Record<string, unknown>; readonly responses?: Record<string, Documented> }
}
interface DocumentedOperation {
  readonly responses: Readonly<Record<string, Documented>>
}
interface Documented {
  readonly $ref?: string
  readonly content?: Readonly<Record<string, { readonly schema?: unknown }>>
}

const WORKSPACE = join(import.meta.dirname, '../../../spec/workspace/openapi.yaml')
const SPECS: readonly (readonly [name: string, document: unknown])[] = [
  ['the small service', DOCUMENT],
  ['a spec of hard schemas', hard()],
  ...(existsSync(WORKSPACE) ? [['Workspace', parseYaml(readFileSync(WORKSPACE, 'utf8'), WORKSPACE)] as const] : []),
]

function responseOf(document: Document, operation: Compiled, status: number): Documented | undefined {
  const responses = document.paths[operation.entry.path]?.[operation.entry.method.toLowerCase()]?.responses ?? {}
  const found = responses[String(status)] ?? responses[`${Math.floor(status / 100)}XX`] ?? responses['default']
  const name = found?.$ref?.split('/').at(-1)
  return name === undefined ? found : document.components?.responses?.[name]
}

describe.each(SPECS)('%s', (_, given) => {
  const document = given as Document
  const spec = readMockSpec(given).spec as MockSpec
  const validator = validators(document.components?.schemas)
  let server: MockServer
  let operations: Compiled[]
  beforeAll(async () => {
    server = await startMockServer(spec, { port: 0, store: false })
    operations = [...server.engine.api.byName.values()]
  })
  afterAll(() => server.close())

  async function faultsOf(operation: Compiled, response: Response): Promise<unknown> {
    const documented = responseOf(document, operation, response.status)
    if (!documented) return `status ${response.status} is not documented`
    const type = response.headers.get('content-type')
    const text = await response.text()
    if (!documented.content || Object.keys(documented.content).length === 0)
      return text === '' ? undefined : 'a body, and none is documented'
    const media = documented.content[type ?? '']
    if (!media) return `media type ${type ?? 'none'} is not documented`
    if (!media.schema || !type?.includes('json')) return undefined
    const validate = validator(media.schema)
    return validate(JSON.parse(text)) ? undefined : validate.errors
  }

  it('has a valid body for every documented answer', () => {
    const reports = planBodies(spec)
    expect(reports.filter(({ valid }) => !valid)).toEqual([])
    expect(reports.length).toBeGreaterThan(0)
  })

  it('answers a valid request to every operation with its documented success', async () => {
    const wrong: unknown[] = []
    for (const operation of operations) {
      const request = madeRequest(server.engine, operation, server.url)
      if (!request) continue
      const response = await fetch(request.url, request.init)
      const faults = response.status === operation.success ? await faultsOf(operation, response) : await response.text()
      if (faults !== undefined) wrong.push([operation.name, response.status, faults])
    }
    expect(wrong).toEqual([])
  })

  it('answers every documented error with a valid body', async () => {
    const wrong: unknown[] = []
    for (const operation of operations) {
      for (const status of Object.keys(operation.operation.responses).filter((key) => /^[45]\d\d$/.test(key))) {
        const request = madeRequest(server.engine, operation, server.url)
        if (!request) continue
        const headers = new Headers(request.init.headers)
        headers.set('prefer', `code=${status}`)
        const response = await fetch(request.url, { ...request.init, headers })
        const faults = response.status === Number(status) ? await faultsOf(operation, response) : `${response.status}`
        if (faults !== undefined) wrong.push([operation.name, status, faults])
      }
    }
    expect(wrong).toEqual([])
  })

  it('answers any request without a server error, and with a valid body where the status is documented', async () => {
    const mess = fc.oneof(
      fc.string(),
      fc.constantFrom('', '%', '%00', '../..', '-1', '1e999', 'null', '[]', '{"a":', '�'),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.nat(operations.length - 1),
        fc.nat(1000),
        mess,
        fc.constantFrom('path', 'query', 'header', 'body', 'method'),
        async (index, seed, text, where) => {
          const operation = operations[index] as Compiled
          const request = madeRequest(server.engine, operation, server.url, seed)
          if (!request) return
          const headers = new Headers(request.init.headers)
          let { url } = request
          let { body, method } = request.init
          if (where === 'path') url = `${url.split('?')[0] ?? ''}/${encodeURIComponent(text)}`
          if (where === 'query')
            url = `${url.split('?')[0] ?? ''}?limit=${encodeURIComponent(text)}&${encodeURIComponent(text)}=1`
          if (where === 'header') headers.set('accept', text.replace(/[^\x20-\x7e]/g, ''))
          if (where === 'body' && method !== 'GET' && method !== 'HEAD') body = text
          if (where === 'method') method = method === 'GET' ? 'PUT' : 'GET'
          if (method === 'GET') body = null
          const response = await fetch(url, {
            method: method ?? 'GET',
            headers,
            ...(body === undefined || body === null ? {} : { body }),
          })
          expect(response.status).toBeLessThan(500)
          const reached = server.engine.match(method ?? 'GET', new URL(url).pathname)
          if (reached && responseOf(document, reached, response.status))
            expect(await faultsOf(reached, response)).toBeUndefined()
          else await response.text()
        },
      ),
      { numRuns: 60 },
    )
  })
})
