import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Workspace } from '../../generated/workspace/index.js'
import { handlers, mocks } from '../../generated/workspace/mocks.js'
import { parseYaml } from '../../spec/contract/yaml.js'
import { validators } from '../generator/mock/ajv.js'
import { madeArguments } from './arguments.js'

/** The generated SDK as its users have it: every operation called over real HTTP semantics, every answer checked. */

interface SpecOperation {
  readonly operationId: string
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: unknown }>> }>
  >
}
const FILE = join(import.meta.dirname, '../../spec/workspace/openapi.yaml')
const spec = parseYaml(readFileSync(FILE, 'utf8'), FILE) as {
  paths: Record<string, Record<string, SpecOperation>>
  components: { schemas: Record<string, unknown> }
}
const operations = Object.entries(spec.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
)
const validator = validators(spec.components.schemas)

const server = setupServer(...handlers)
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => mocks.reset())
afterAll(() => server.close())

type Call = (args?: object) => Promise<unknown>
type Method = Call & { raw: (args?: object) => Promise<{ status: number; data: unknown }> }

const workspace = new Workspace({
  region: 'ap-southeast-1',
  projectId: 'project',
  credentials: { ak: 'example-ak', sk: 'example-sk' },
})
const methods = workspace as unknown as Record<string, Method>
const nameOf = (id: string): string => id.charAt(0).toLowerCase() + id.slice(1)

it('has a method for each of the 280 operations', () => {
  expect(operations.length).toBe(280)
  expect(operations.filter(({ operation }) => typeof methods[nameOf(operation.operationId)] !== 'function')).toEqual([])
})

describe('every operation', () => {
  it.each(operations.map(({ operation, ...where }) => ({ id: operation.operationId, operation, ...where })))(
    '$id',
    async ({ id, path, method, operation }) => {
      const args = madeArguments(mocks.engine, id)
      const { status, data } = await methods[nameOf(id)]!.raw(args)
      const documented = operation.responses[String(status)]
      expect(documented, `status ${status} is documented`).toBeDefined()
      const [received] = mocks.requests.slice(-1)
      expect(received?.method.toUpperCase()).toBe(method.toUpperCase())
      expect(new URL(received!.url).pathname.split('/').length).toBe(path.split('/').length)
      const schema = Object.values(documented!.content ?? {})[0]?.schema
      if (schema === undefined) expect(data).toBeUndefined()
      else {
        const validate = validator(schema)
        expect(validate(JSON.parse(JSON.stringify(data))), JSON.stringify(validate.errors)).toBe(true)
      }
    },
  )
})
