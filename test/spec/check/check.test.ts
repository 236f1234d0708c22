import { describe, expect, it } from 'vitest'
import type { MediaType, OpenApiDocument, Operation } from '../../../spec/contract/openapi.js'
import { checkReporter } from '../../../spec/check/catalogue.js'
import { checkConsistency } from '../../../spec/check/consistency.js'
import { checkSpec, documentDefects } from '../../../spec/check/index.js'
import { setAsideExamples } from '../../../spec/check/set-aside.js'
import { editDistance, nearest } from '../../../spec/check/defects/distance.js'
import { toJunit } from '../../../spec/check/junit.js'
import { toSarif } from '../../../spec/check/sarif.js'
import { findingsMarkdown } from '../../../spec/check/render.js'
import { linesByPointer } from '../../../spec/contract/yaml-lines.js'
import { parseYaml, toYaml } from '../../../spec/contract/yaml.js'

function good(): OpenApiDocument {
  return {
    openapi: '3.0.3',
    info: { title: 'Things', version: '1.0.0' },
    servers: [{ url: 'https://things.example.org' }],
    security: [{ token: [] }],
    tags: [{ name: 'Things', description: 'All things.' }],
    paths: {
      '/v1/{project_id}/things': {
        post: {
          operationId: 'CreateThing',
          summary: 'Creating a Thing',
          description: 'Makes one.',
          tags: ['Things'],
          'x-source': { document: 'things.html', section: 'Creating a Thing', line: 7 },
          parameters: [
            { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } },
            { name: 'limit', in: 'query', description: 'Records on each page.', schema: { type: 'integer' } },
            { name: 'offset', in: 'query', description: 'Start position.', schema: { type: 'integer' } },
          ],
          requestBody: {
            required: true,
            content: {
              'application/json': { schema: { $ref: '#/components/schemas/Thing' }, example: { name: 'a', size: 1 } },
            },
          },
          responses: {
            '200': {
              description: 'OK',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
            },
            '400': { description: 'Wrong' },
          },
        },
      },
    },
    components: {
      schemas: {
        Thing: {
          type: 'object',
          'x-source': { document: 'things.html', table: '2', line: 30, rows: { name: 31, size: 32 } },
          required: ['name'],
          properties: {
            name: { type: 'string', maxLength: 4 },
            size: { type: 'integer' },
            next: { $ref: '#/components/schemas/Thing' },
          },
        },
      },
      securitySchemes: { token: { type: 'apiKey', in: 'header', name: 'X-Auth-Token' } },
    },
  }
}

const post = (doc: OpenApiDocument): Operation => doc.paths['/v1/{project_id}/things']!.post!
const thing = (doc: OpenApiDocument) => doc.components!.schemas!['Thing']!
const body = (doc: OpenApiDocument) =>
  (post(doc).requestBody as { content: Record<string, MediaType> }).content['application/json']!

const ROWS: readonly (readonly [name: string, edit: (doc: OpenApiDocument) => void, want: readonly string[]])[] = [
  ['nothing wrong', () => {}, []],
  [
    'a member of the wrong type',
    (doc) => void ((post(doc) as { deprecated: unknown }).deprecated = 'yes'),
    ['spec-structure'],
  ],
  [
    'a dangling reference',
    (doc) => void (thing(doc).properties!['next'] = { $ref: '#/components/schemas/Gone' }),
    ['reference-dangling'],
  ],
  [
    'an external reference',
    (doc) => void (thing(doc).properties!['next'] = { $ref: 'https://example.com/a.yaml' }),
    ['reference-external'],
  ],
  ['no operationId', (doc) => void delete post(doc).operationId, ['operation-id-missing']],
  [
    'an operationId twice',
    (doc) => void (doc.paths['/v1/other'] = { get: { ...post(doc), parameters: [], requestBody: undefined as never } }),
    ['operation-id-repeated'],
  ],
  ['a placeholder without parameter', (doc) => void post(doc).parameters!.shift(), ['placeholder-undeclared']],
  [
    'a path parameter that is not in the path',
    (doc) => void post(doc).parameters!.push({ name: 'id', in: 'path', required: true, schema: { type: 'string' } }),
    ['placeholder-missing'],
  ],
  [
    'a required property that is none',
    (doc) => {
      thing(doc).required!.push('mode')
      body(doc).example = undefined
    },
    ['required-unknown'],
  ],
  ['an example over its limit', (doc) => void (body(doc).example = { name: 'abcdef' }), ['example-invalid']],
  ['an example of another type', (doc) => void (body(doc).example = { name: 'a', size: '1' }), ['example-type']],
  [
    'an example that was set aside because of its type',
    (doc) => {
      delete body(doc).example
      body(doc)['x-documented-example'] = { name: 'a', size: '1' }
    },
    ['example-type'],
  ],
  [
    'one of several examples that was set aside',
    (doc) => {
      delete body(doc).example
      body(doc).examples = { one: { value: { name: 'a' } } }
      body(doc)['x-documented-examples'] = { two: { value: { name: 'abcdef' } } }
    },
    ['example-invalid'],
  ],
  [
    'placeholders, told once',
    (doc) => {
      delete body(doc).example
      body(doc)['x-documented-example'] = { name: 'string' }
    },
    ['example-placeholder'],
  ],
  ['a masked value', (doc) => void (body(doc).example = { name: '7f1ac068-xxxx-xxxx' }), ['example-placeholder']],
  [
    'a placeholder of another type',
    (doc) => void (body(doc).example = { name: 'a', size: 'string' }),
    ['example-type'],
  ],
  [
    'an example with a misspelled key',
    (doc) => void (body(doc).example = { name: 'a', sise: 1 }),
    ['example-key-misspelled'],
  ],
  [
    'keys that no table documents, told together',
    (doc) => void (body(doc).example = { name: 'a', colour: 1, weight: 2 }),
    ['example-unknown-key'],
  ],
  [
    'references in a circle',
    (doc) => {
      doc.components!.schemas!['One'] = { $ref: '#/components/schemas/Two' }
      doc.components!.schemas!['Two'] = { $ref: '#/components/schemas/One' }
    },
    ['reference-circular', 'spec-unlintable'],
  ],
  [
    'swapped descriptions',
    (doc) => {
      const [, limit, offset] = post(doc).parameters as { description: string }[]
      ;[limit!.description, offset!.description] = [offset!.description, limit!.description]
    },
    ['descriptions-swapped'],
  ],
  [
    'one name, two types',
    (doc) => void (doc.components!.schemas!['Other'] = { type: 'object', properties: { size: { type: 'string' } } }),
    ['property-types-differ'],
  ],
  [
    'a status without description',
    (doc) => void (post(doc).responses['400'] = { description: ' ' }),
    ['status-undescribed'],
  ],
]

describe('checkSpec', () => {
  it.each(ROWS)('%s', async (_, edit, want) => {
    const doc = good()
    edit(doc)
    const codes = (await checkSpec(doc, 'spec.yaml')).map(({ code }) => code)
    // The linter repeats some of our own findings in its words, and tells of the unused schema of a row.
    expect(
      [...new Set(codes)].filter((code) => code !== 'spec-lint' && (code !== 'spec-structure' || want.includes(code))),
    ).toEqual(want)
  })

  it('finds nothing at all in a good spec, lint included', async () => {
    expect(await checkSpec(good(), 'spec.yaml')).toEqual([])
  })

  it('points to the document, the table and the row', async () => {
    const doc = good()
    doc.components!.schemas!['Other'] = {
      type: 'object',
      properties: { size: { type: 'string' } },
      'x-source': { document: 'b.html', table: '9', rows: { size: 77 } },
    }
    const found = (await checkSpec(doc, 'spec.yaml')).find(({ code }) => code === 'property-types-differ')
    expect(found?.place).toMatchObject({
      file: 'b.html',
      table: '9',
      line: 77,
      pointer: '#/components/schemas/Other/properties/size',
    })
  })

  it('names the nearest documented key', async () => {
    const doc = good()
    body(doc).example = { name: 'a', sise: 1 }
    const [found] = (await checkSpec(doc, 'spec.yaml')).filter(({ code }) => code === 'example-key-misspelled')
    expect(found?.data).toMatchObject({ key: 'sise', nearest: 'size', table: '2' })
  })

  it('tells one contradiction of a row once, with the row', async () => {
    const doc = good()
    delete body(doc).example
    const wrong = { name: 'a', size: '1', next: { name: 'b', size: '2' } }
    body(doc)['x-documented-examples'] = { one: { value: wrong }, two: { value: wrong } }
    const found = (await checkSpec(doc, 'spec.yaml')).filter(({ code }) => code === 'example-type')
    expect(found.map(({ message }) => message)).toEqual([
      'Table 2 (line 32) says that size is of type integer; the example shows a string: "1"; 1 more example of the same table row too.',
    ])
  })

  it('tells first what harms most', async () => {
    const doc = good()
    body(doc).example = { name: 'a', sise: 1, next: { name: 'b', size: 'x' } }
    doc.components!.schemas!['Thing']!.properties!['size'] = { type: 'integer', description: 'How large.' }
    post(doc).responses['500'] = { description: '' }
    const found = await checkSpec(doc, 'spec.yaml')
    expect(found.map(({ code }) => code)).toEqual(['example-key-misspelled', 'example-type', 'status-undescribed'])
  })

  it('survives any member of any other type', () => {
    const places = (value: unknown, path: readonly string[] = []): string[][] =>
      typeof value !== 'object' || value === null
        ? []
        : Object.entries(value).flatMap(([key, member]) => [[...path, key], ...places(member, [...path, key])])
    for (const path of places(good())) {
      for (const junk of [null, 1, 'x', [null], {}, { $ref: 5 }, { a: null }]) {
        const doc = good()
        let holder: Record<string, unknown> = doc as never
        for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, unknown>
        holder[path.at(-1)!] = junk
        expect(() => {
          documentDefects(doc, 'x')
          checkConsistency(doc, 'x', checkReporter())
          setAsideExamples(doc)
        }, path.join('/')).not.toThrow()
      }
    }
  })

  it('survives documents that are no spec', async () => {
    for (const value of [
      { openapi: '3.0.3' },
      { openapi: '3.0.3', info: { title: 'T', version: '1' } },
      { openapi: '3.0.3', info: { title: 'T', version: '1' }, paths: null },
      { openapi: '3.0.3', info: { title: 'T', version: '1' }, paths: 'abc' },
      { openapi: '3.0.3', info: 1, paths: { '/a': null } },
      { openapi: '3.0.3', paths: { '/a': { get: { responses: null } } } },
    ]) {
      const found = await checkSpec(value as unknown as OpenApiDocument, 'x')
      expect(found.some(({ severity }) => severity === 'error')).toBe(true)
    }
  })
})

describe('outputs', () => {
  it('points SARIF results at the spec and the document', async () => {
    const doc = good()
    body(doc).example = { name: 'a', size: '<1>' }
    const text = toYaml(doc)
    const findings = await checkSpec(parseYaml(text, 'spec.yaml') as OpenApiDocument, 'spec.yaml')
    const lineOf = linesByPointer(text)
    const sarif = toSarif(findings, { toolVersion: '1', specFile: 'spec.yaml', documentsFolder: 'docs', lineOf }) as {
      runs: {
        results: { locations: { physicalLocation: { region: { startLine: number } } }[]; relatedLocations: object[] }[]
      }[]
    }
    const [result] = sarif.runs[0]!.results
    expect(text.split('\n')[result!.locations[0]!.physicalLocation.region.startLine - 1]).toContain('example')
    expect(result!.relatedLocations).toMatchObject([
      { physicalLocation: { artifactLocation: { uri: 'docs/things.html' } } },
    ])
    expect(toJunit(findings, 'spec.yaml')).toContain('&lt;1&gt;')
    expect(findingsMarkdown(findings, 'spec.yaml')).toContain('&lt;1&gt;')
  })
})

describe('edit distance', () => {
  it.each([
    ['abc', 'abc', 0],
    ['abc', 'abd', 1],
    ['abc', 'ab', 1],
    ['kitten', 'sitting', 3],
    ['abc', 'xyz', 3],
  ])('%s and %s: %d', (a, b, want) => expect(editDistance(a, b, 9)).toBe(want))

  it('takes the nearest within reach', () => {
    expect(nearest('desktop_nam', ['desktop_name', 'desktop_id'])).toBe('desktop_name')
    expect(nearest('id', ['name'])).toBeUndefined()
  })
})
