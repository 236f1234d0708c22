import { transformSync } from 'esbuild'
import { format } from 'prettier'
import { describe, expect, it } from 'vitest'
import { Reporter } from '../../../spec/contract/diagnostic.js'
import { GENERATOR_FINDINGS } from '../../../generator/diagnostics.js'
import { emitMocks } from '../../../generator/emit/mocks.js'
import { mockDataOf, plainMockData } from '../../../generator/emit/mocks-spec.js'
import { loadDocument } from '../../../generator/load/load.js'
import { buildModel } from '../../../generator/model/build.js'
import { createMocks, type MockSpec } from '../../../generator/runtime/mock/index.js'
import { hard } from './hard-spec.js'
import { DOCUMENT } from './service.js'

const EVIL = '*/ \' " ` ${process.exit(1)} \\ \n \r \u2028 </script> <!-- \u202e'

/** A document with text in every place that could become code. */
function hostile(): unknown {
  const schema = {
    type: 'object',
    title: EVIL,
    description: EVIL,
    properties: {
      [EVIL]: { type: 'string', enum: [EVIL], default: EVIL },
      ['__proto__']: { type: 'string', pattern: EVIL, format: EVIL },
    },
  }
  const response = {
    description: EVIL,
    headers: { 'X-Evil': { schema: { type: 'string', example: EVIL } } },
    content: { 'application/json': { schema, examples: { [EVIL]: { value: { [EVIL]: EVIL } } } } },
  }
  return {
    openapi: '3.0.3',
    info: { title: EVIL, version: EVIL, description: EVIL },
    servers: [{ url: `https://x.example.com/${encodeURIComponent(EVIL)}`, description: EVIL }],
    'x-error-codes': [{ code: EVIL, status: 400, message: EVIL }],
    paths: {
      '/a/{id}': {
        get: {
          operationId: EVIL,
          summary: EVIL,
          parameters: [
            { name: 'id', in: 'path', required: true, schema: { type: 'string', enum: [EVIL] } },
            { name: EVIL, in: 'query', schema: { $ref: '#/components/schemas/__proto__' } },
          ],
          responses: { '200': response },
        },
      },
    },
    components: {
      schemas: JSON.parse(
        `{"__proto__":{"type":"string"},"constructor":{"type":"integer"},${JSON.stringify('a/b')}:{"type":"string"}}`,
      ) as object,
      securitySchemes: { [EVIL]: { type: 'apiKey', in: 'header', name: EVIL } },
    },
  }
}

function emitted(document: unknown): { files: ReadonlyMap<string, string>; spec: MockSpec } {
  const reporter = new Reporter(GENERATOR_FINDINGS)
  const loaded = loadDocument(document, reporter, { file: 'openapi.yaml' })
  if (!loaded) throw new Error(JSON.stringify(reporter.found))
  const model = buildModel(loaded, reporter, { file: 'openapi.yaml' })
  const files = new Map(emitMocks(loaded, model, '// header').map(({ path, text }) => [path, text]))
  return { files, spec: plainMockData(mockDataOf(loaded, model)) as unknown as MockSpec }
}

/** What the data's module exports, with its strings of JSON parsed. */
function evaluated(text: string): MockSpec {
  const { code } = transformSync(text, { loader: 'ts', format: 'cjs' })
  const module = { exports: {} as { mockData?: MockSpec } }
  new Function('module', 'exports', 'require', code)(module, module.exports, () => ({}))
  const { operations = [], schemas = {}, ...rest } = module.exports.mockData ?? {}
  return {
    ...rest,
    operations: operations.map((entry) => ({ ...entry, operation: JSON.parse(entry.operation as string) as never })),
    schemas: Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => [name, JSON.parse(schema as string) as never]),
    ),
  }
}

describe.each([
  ['the small service', DOCUMENT],
  ['hard schemas', hard()],
  ['hostile text', hostile()],
])('the mocks of %s', (_, document) => {
  const { files, spec } = emitted(document)

  it('are clean for prettier', async () => {
    for (const text of files.values()) {
      expect(await format(text, { parser: 'typescript', printWidth: 120, singleQuote: true, semi: false })).toBe(text)
    }
  })

  it('carry the data as it is, and nothing else', () => {
    const data = evaluated(files.get('mocks-data.ts') ?? '')
    const plain = JSON.parse(JSON.stringify(spec)) as MockSpec
    expect(data.operations).toEqual(
      plain.operations.map(({ id, name, ...entry }) => ({ name, ...(id === name ? {} : { id }), ...entry })),
    )
    expect(plain.schemas).toMatchObject(data.schemas)
    expect({ ...data, operations: [], schemas: {} }).toEqual({ ...plain, operations: [], schemas: {} })
  })

  it('answer from that data as from the document', async () => {
    const data = evaluated(files.get('mocks-data.ts') ?? '')
    const [given, made] = [createMocks(spec), createMocks(data)]
    for (const { method, path } of spec.operations) {
      const request = (): Request =>
        new Request(`http://x${path.replaceAll(/\{[^}]*\}/g, 'x')}`, { method, headers: { 'x-auth-token': 't' } })
      const [one, two] = [await given.engine.handle(request()), await made.engine.handle(request())]
      expect([two.status, await two.text()]).toEqual([one.status, await one.text()])
    }
  })

  it('are the same twice', () => {
    expect(emitted(document).files).toEqual(files)
  })
})

it('schemas that no operation leads to are left out', () => {
  const text = emitted({
    ...DOCUMENT,
    components: { ...DOCUMENT.components, schemas: { ...DOCUMENT.components.schemas, Nobody: { type: 'string' } } },
  }).files.get('mocks-data.ts')
  expect(text).toContain('Desktop:')
  expect(text).not.toContain('Nobody')
})

it('an example that was set aside is mended like any other, under its name where it has one', async () => {
  const schema = {
    type: 'object',
    required: ['size'],
    properties: { size: { type: 'integer' }, id: { type: 'string' } },
  }
  const response = (media: object) => ({ '200': { description: 'OK', content: { 'application/json': media } } })
  const { spec } = emitted({
    openapi: '3.0.3',
    info: { title: 'Desks', version: '1' },
    paths: {
      '/one': {
        get: {
          operationId: 'ShowOne',
          responses: response({ schema, 'x-documented-example': { id: 'd-1', size: '80' } }),
        },
      },
      '/two': {
        get: {
          operationId: 'ShowTwo',
          responses: response({ schema, 'x-documented-examples': { b: { value: { id: 'd-2', size: '80' } } } }),
        },
      },
    },
  })
  const { engine } = createMocks(spec)
  for (const [path, want] of [
    ['one', { id: 'd-1', size: 80 }],
    ['two', { id: 'd-2', size: 80 }],
  ] as const)
    expect(await (await engine.handle(new Request(`http://x/${path}`))).json()).toEqual(want)
})
