import { describe, expect, it } from 'vitest'
import type { MediaType, OpenApiDocument, Operation, Schema } from '../../../spec/contract/openapi.js'
import { diffSpecs, neededStep, nextVersion, worstClass } from '../../../spec/diff/index.js'

function base(): OpenApiDocument {
  return {
    openapi: '3.0.3',
    info: { title: 'Things', version: '1.0.0' },
    servers: [
      { url: 'https://things.{region}.example.com', variables: { region: { default: 'a', enum: ['a', 'b'] } } },
    ],
    paths: {
      '/v1/{project_id}/things': {
        get: {
          operationId: 'ListThings',
          tags: ['Things'],
          'x-source': { document: 'list.html', line: 10 },
          parameters: [
            { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } },
            {
              name: 'limit',
              in: 'query',
              description: 'Page size.',
              schema: { type: 'integer', maximum: 100, default: 10 },
            },
          ],
          responses: {
            '200': {
              description: 'OK',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/ThingList' } } },
            },
            '404': { description: 'Gone' },
          },
        },
        post: {
          operationId: 'CreateThing',
          tags: ['Things'],
          requestBody: {
            required: true,
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
          },
          responses: {
            '201': {
              description: 'Made',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        ThingList: {
          type: 'object',
          properties: { things: { type: 'array', items: { $ref: '#/components/schemas/Listed' } } },
        },
        Listed: {
          type: 'object',
          'x-source': { document: 'list.html', table: '4', line: 40 },
          required: ['id'],
          properties: {
            id: { type: 'string', description: 'The id.' },
            state: { type: 'string', enum: ['ON', 'OFF'] },
            size: { type: 'integer', maximum: 5 },
            parent: { $ref: '#/components/schemas/Listed' },
          },
        },
        Thing: {
          type: 'object',
          'x-source': { document: 'create.html', table: '2', line: 20 },
          required: ['name'],
          properties: {
            name: { type: 'string', maxLength: 64, description: 'The name.' },
            mode: { type: 'string', enum: ['FAST', 'SLOW'], description: 'How it runs.' },
            owner: { type: 'string', description: 'Who owns it.' },
          },
        },
      },
    },
  }
}

const list = (doc: OpenApiDocument): Operation => doc.paths['/v1/{project_id}/things']!.get!
const create = (doc: OpenApiDocument): Operation => doc.paths['/v1/{project_id}/things']!.post!
const schema = (doc: OpenApiDocument, name: string): Schema => doc.components!.schemas![name]!

interface Row {
  readonly name: string
  readonly edit: (doc: OpenApiDocument) => void
  /** `kind class side step subject`, without those that only follow from them. */
  readonly want: readonly string[]
}

const ROWS: readonly Row[] = [
  { name: 'nothing', edit: () => {}, want: [] },
  {
    name: 'order of properties and provenance are no change',
    edit: (doc) => {
      const thing = schema(doc, 'Thing')
      thing.properties = Object.fromEntries(Object.entries(thing.properties!).reverse())
      thing['x-source'] = { document: 'create.html', table: '9', line: 99 }
    },
    want: [],
  },
  {
    name: 'a new required request property',
    edit: (doc) => {
      schema(doc, 'Thing').properties!['kind'] = { type: 'string' }
      schema(doc, 'Thing').required!.push('kind')
    },
    want: [
      'property-added breaking request major body property `kind`',
      'property-added compatible response minor result property `kind`',
    ],
  },
  {
    name: 'a new response property',
    edit: (doc) => void (schema(doc, 'Listed').properties!['extra'] = { type: 'string' }),
    want: ['property-added compatible response minor property `extra` of each item of result property `things`'],
  },
  {
    name: 'a request property becomes required',
    edit: (doc) => void schema(doc, 'Thing').required!.push('mode'),
    want: ['became-required breaking both major body property `mode`'],
  },
  {
    name: 'a response property may be left out',
    edit: (doc) => void (schema(doc, 'Listed').required = []),
    want: ['became-optional breaking response major property `id` of each item of result property `things`'],
  },
  {
    name: 'a property is renamed: same type and text',
    edit: (doc) => {
      const { owner, ...rest } = schema(doc, 'Thing').properties!
      schema(doc, 'Thing').properties = { ...rest, owner_id: owner! }
    },
    want: ['property-renamed breaking both major body property `owner`'],
  },
  {
    name: 'a property goes and an unlike one comes: no rename',
    edit: (doc) => {
      const { owner: _, ...rest } = schema(doc, 'Thing').properties!
      schema(doc, 'Thing').properties = { ...rest, zone: { type: 'string', description: 'Where.' } }
    },
    want: [
      'property-removed breaking both major body property `owner`',
      'property-added compatible both minor body property `zone`',
    ],
  },
  {
    name: 'a request enumeration value is dropped',
    edit: (doc) => void (schema(doc, 'Thing').properties!['mode']!.enum = ['FAST']),
    want: ['enum-value-removed breaking both major body property `mode`'],
  },
  {
    name: 'a response enumeration value is dropped',
    edit: (doc) => void (schema(doc, 'Listed').properties!['state']!.enum = ['ON']),
    want: ['enum-value-removed compatible response minor property `state` of each item of result property `things`'],
  },
  {
    name: 'a response enumeration value is added',
    edit: (doc) => void schema(doc, 'Listed').properties!['state']!.enum!.push('BUSY'),
    want: ['enum-value-added breaking response minor property `state` of each item of result property `things`'],
  },
  {
    name: 'a type changes',
    edit: (doc) => void (schema(doc, 'Thing').properties!['owner'] = { type: 'integer', description: 'Who owns it.' }),
    want: ['type-changed breaking both major body property `owner`'],
  },
  {
    name: 'a query limit is tightened',
    edit: (doc) =>
      void (list(doc).parameters![1] = {
        name: 'limit',
        in: 'query',
        description: 'Page size.',
        schema: { type: 'integer', maximum: 50, default: 10 },
      }),
    want: ['constraint-tightened breaking request major query parameter `limit`'],
  },
  {
    name: 'a response limit is loosened',
    edit: (doc) => void (schema(doc, 'Listed').properties!['size']!.maximum = 9),
    want: ['constraint-loosened compatible response patch property `size` of each item of result property `things`'],
  },
  {
    name: 'only prose changes',
    edit: (doc) => void (schema(doc, 'Thing').properties!['name']!.description = 'The new name.'),
    want: ['text-changed documentation both patch body property `name`'],
  },
  {
    name: 'an operation goes',
    edit: (doc) => void delete doc.paths['/v1/{project_id}/things']!.get,
    want: ['operation-removed breaking both major operation `ListThings`'],
  },
  {
    name: 'a placeholder gets another name',
    edit: (doc) => {
      const item = doc.paths['/v1/{project_id}/things']!
      list(doc).parameters![0] = { name: 'pid', in: 'path', required: true, schema: { type: 'string' } }
      doc.paths = { '/v1/{pid}/things': item }
    },
    want: ['parameter-renamed compatible request major path parameter `project_id`'],
  },
  {
    name: 'an operation moves',
    edit: (doc) => void (doc.paths = { '/v2/{project_id}/things': doc.paths['/v1/{project_id}/things']! }),
    want: [
      'operation-moved breaking both minor operation `CreateThing`',
      'operation-moved breaking both minor operation `ListThings`',
    ],
  },
  {
    name: 'a further success status',
    edit: (doc) => void (create(doc).responses['202'] = { description: 'Later' }),
    want: ['response-added compatible response major response `202`'],
  },
  {
    name: 'a region comes',
    edit: (doc) => void doc.servers![0]!.variables!['region']!.enum!.push('c'),
    want: ['server-added compatible both minor server `https://things.c.example.com`'],
  },
  {
    name: 'deprecation',
    edit: (doc) => void (create(doc).deprecated = true),
    want: ['operation-deprecated compatible both minor operation `CreateThing`'],
  },
  {
    name: 'a permission comes',
    edit: (doc) => void (create(doc)['x-iam-actions'] = [{ action: 'things:create' }]),
    want: ['permission-added documentation request patch operation `CreateThing`'],
  },
]

describe('diffSpecs', () => {
  it.each(ROWS)('$name', ({ edit, want }) => {
    const after = base()
    edit(after)
    const got = diffSpecs(base(), after).map((c) => `${c.kind} ${c.class} ${c.side} ${c.step} ${c.subject}`)
    expect(got.filter((line) => !line.includes('type `'))).toEqual(want)
  })

  it('compares what the documents show, whether it agrees with the schema or stands aside', () => {
    const showing = (media: Partial<MediaType>) => {
      const doc = base()
      const { content } = create(doc).requestBody as { content: Record<string, MediaType> }
      Object.assign(content['application/json']!, media)
      return doc
    }
    const before = showing({ example: { name: 'x' } })
    expect(diffSpecs(before, showing({ 'x-documented-example': { name: 'x' } }))).toEqual([])
    const [change] = diffSpecs(before, showing({ 'x-documented-example': { name: 'y' } }))
    expect(change).toMatchObject({ kind: 'example-changed', before: { name: 'x' }, after: { name: 'y' } })
    const [one, two] = [{ one: { value: 1 } }, { two: { value: 2 } }]
    const several = showing({ examples: { ...one, ...two } })
    expect(diffSpecs(several, showing({ examples: one, 'x-documented-examples': two }))).toEqual([])
  })

  it('names operations, places and values', () => {
    const after = base()
    schema(after, 'Thing').properties!['mode']!.enum = ['FAST', 'SLOW', 'IDLE']
    const [change] = diffSpecs(base(), after)
    expect(change).toMatchObject({
      operations: ['CreateThing'],
      after: 'IDLE',
      oldPlace: { file: 'create.html', table: '2', line: 20 },
      newPlace: { file: 'create.html', table: '2', line: 20 },
    })
  })

  it('ends on recursive schemas and names such as __proto__', () => {
    const after = base()
    schema(after, 'Listed').properties = JSON.parse(
      '{"__proto__":{"type":"string"},"parent":{"$ref":"#/components/schemas/Listed"}}',
    )
    expect(diffSpecs(base(), after).map((change) => change.kind)).toContain('property-added')
  })

  it('is its own mirror: what is added one way is removed the other way', () => {
    const after = base()
    schema(after, 'Thing').properties!['zone'] = { type: 'string' }
    expect(diffSpecs(base(), after).map((c) => c.kind)).toEqual(['property-added'])
    expect(diffSpecs(after, base()).map((c) => c.kind)).toEqual(['property-removed'])
  })
})

describe('versions', () => {
  it.each([
    ['1.2.3', 'major', '2.0.0'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'patch', '1.2.4'],
    ['0.2.3', 'major', '0.3.0'],
  ] as const)('%s and a %s change give %s', (version, step, want) => expect(nextVersion(version, step)).toBe(want))

  it('take the largest step and the worst class', () => {
    const after = base()
    schema(after, 'Thing').properties!['zone'] = { type: 'string' }
    schema(after, 'Thing').properties!['name']!.description = 'x'
    const changes = diffSpecs(base(), after)
    expect([neededStep(changes), worstClass(changes)]).toEqual(['minor', 'compatible'])
  })
})
