import fc from 'fast-check'
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
          summary: 'Creating Things',
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
    'x-error-codes': [{ code: 'T.1', message: 'It is so.' }, { code: 'T.2' }],
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
            tags: { type: 'object', additionalProperties: { type: 'string' } },
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
    want: ['property-added compatible response minor result property `things[].extra`'],
  },
  {
    name: 'a request property becomes required',
    edit: (doc) => void schema(doc, 'Thing').required!.push('mode'),
    want: ['became-required breaking both major body property `mode`'],
  },
  {
    name: 'a response property may be left out',
    edit: (doc) => void (schema(doc, 'Listed').required = []),
    want: ['became-optional breaking response major result property `things[].id`'],
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
    want: ['enum-value-removed compatible response minor result property `things[].state`'],
  },
  {
    name: 'a response enumeration value is added',
    edit: (doc) => void schema(doc, 'Listed').properties!['state']!.enum!.push('BUSY'),
    want: ['enum-value-added breaking response minor result property `things[].state`'],
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
    want: ['constraint-loosened compatible response patch result property `things[].size`'],
  },
  {
    name: 'only prose changes',
    edit: (doc) => void (schema(doc, 'Thing').properties!['name']!.description = 'The new name.'),
    want: ['text-changed documentation both patch body property `name`'],
  },
  {
    name: 'a note of an undecided rule comes',
    edit: (doc) => void (schema(doc, 'Thing').properties!['name']!['x-constraint-hint'] = ['In a common form.']),
    want: ['hint-changed documentation both patch body property `name`'],
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
    name: 'a schema stands in place instead of in a component, and the other way round',
    edit: (doc) => {
      const { Listed, ...rest } = doc.components!.schemas!
      doc.components!.schemas = {
        ...rest,
        Item: JSON.parse(JSON.stringify(Listed).replaceAll('Listed', 'Item')) as Schema,
      }
      schema(doc, 'ThingList').properties!['things']!.items = { allOf: [{ $ref: '#/components/schemas/Item' }] }
      const { content } = create(doc).requestBody as { content: Record<string, MediaType> }
      content['application/json']!.schema = structuredClone(schema(doc, 'Thing'))
    },
    want: [],
  },
  {
    name: 'white space in texts',
    edit: (doc) => void (schema(doc, 'Thing').properties!['name']!.description = ' The\u00a0\n name. '),
    want: [],
  },
  {
    name: 'the words of OpenAPI 3.1',
    edit: (doc) => {
      const { mode, owner } = schema(doc, 'Thing').properties!
      Object.assign(mode!, { type: ['string'] })
      Object.assign(owner!, { type: ['string', 'null'] })
      Object.assign(schema(doc, 'Listed').properties!, {
        size: { type: 'integer', exclusiveMaximum: 6 },
        parent: { oneOf: [{ $ref: '#/components/schemas/Listed' }, { type: 'null' }] },
      })
    },
    want: [
      'became-nullable breaking both major result property `owner`',
      'became-nullable breaking response major result property `things[].parent`',
    ],
  },
  {
    name: 'a text that tells another value is told by the value',
    edit: (doc) =>
      Object.assign(schema(doc, 'Thing').properties!['mode']!, {
        enum: ['FAST', 'SLOW', 'IDLE'],
        description: 'How it runs, or does not.',
        'x-enum-descriptions': { IDLE: 'not at all' },
      }),
    want: ['enum-value-added breaking both minor result property `mode`'],
  },
  {
    name: 'a renamed property with another limit',
    edit: (doc) => {
      const { name, ...rest } = schema(doc, 'Thing').properties!
      schema(doc, 'Thing').properties = { ...rest, names: { ...name!, maxLength: 32 } }
      schema(doc, 'Thing').required = ['names']
    },
    want: [
      'constraint-tightened breaking both major body property `names`',
      'property-renamed breaking both major body property `name`',
    ],
  },
  {
    name: 'an object that has another type name is renamed by what it holds',
    edit: (doc) => {
      const { parent, ...rest } = schema(doc, 'Listed').properties!
      schema(doc, 'Listed').properties = { ...rest, parents: parent! }
    },
    want: ['property-renamed breaking response major result property `things[].parent`'],
  },
  {
    name: 'a parameter goes from the query into the headers',
    edit: (doc) => Object.assign(list(doc).parameters![1]!, { in: 'header' }),
    want: ['parameter-moved breaking request major parameter `limit`'],
  },
  {
    name: 'a longer number in a request, and in a response',
    edit: (doc) => {
      Object.assign((list(doc).parameters![1] as { schema: Schema }).schema, { format: 'int32' })
      Object.assign(schema(doc, 'Listed').properties!['size']!, { format: 'int32' })
    },
    want: [
      'format-changed breaking request major query parameter `limit`',
      'format-changed compatible response minor result property `things[].size`',
    ],
  },
  {
    name: 'an operation gets another method, and its name follows',
    edit: (doc) => {
      const { post, ...item } = doc.paths['/v1/{project_id}/things']!
      doc.paths['/v1/{project_id}/things'] = { ...item, put: { ...post!, operationId: 'UpdateThings' } }
    },
    want: [
      'operation-moved breaking both minor operation `UpdateThings`',
      'operation-renamed compatible both major operation `UpdateThings`',
    ],
  },
  {
    name: 'a title changes',
    edit: (doc) => void (create(doc).summary = 'Making Things'),
    want: ['title-changed documentation both patch operation `CreateThing`'],
  },
  {
    name: 'headers of responses',
    edit: (doc) =>
      Object.assign(create(doc).responses['201']!, { headers: { 'X-Id': { schema: { type: 'string' } } } }),
    want: ['header-added compatible response minor header `X-Id` of response `201`'],
  },
  {
    name: 'error codes come, go, and are told otherwise',
    edit: (doc) => void (doc['x-error-codes'] = [{ code: 'T.1', message: 'Is so.' }, { code: 'T.3' }]),
    want: [
      'error-code-added compatible response minor error code `T.3`',
      'error-code-removed compatible response patch error code `T.2`',
      'text-changed documentation response patch error code `T.1`',
    ],
  },
  {
    name: 'all calls are authorised otherwise',
    edit: (doc) => void (doc.security = [{ token: [] }]),
    want: ['security-changed breaking request major every call'],
  },
  {
    name: 'a map has values of another type',
    edit: (doc) =>
      Object.assign(schema(doc, 'Listed').properties!['tags']!, { additionalProperties: { type: 'integer' } }),
    want: ['type-changed breaking response major each value of result property `things[].tags`'],
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

  it('tells a change of a shared schema once, as one of the type where operations meet it in different places', () => {
    const other = (): OpenApiDocument => {
      const doc = base()
      const found = schema(doc, 'ThingList').properties!
      found['first'] = { $ref: '#/components/schemas/Thing' }
      return doc
    }
    const after = other()
    schema(after, 'Thing').properties!['mode']!.description = 'Otherwise.'
    const changes = diffSpecs(other(), after)
    expect(changes).toHaveLength(1)
    expect(changes[0]).toMatchObject({
      subject: 'type `Thing` property `mode`',
      operations: ['CreateThing', 'ListThings'],
      side: 'both',
    })
  })

  it('shows the old and the new text beside what they tell', () => {
    const after = base()
    Object.assign(schema(after, 'Thing').properties!['name']!, { maxLength: 32, description: 'The short name.' })
    expect(diffSpecs(base(), after)).toEqual([
      expect.objectContaining({ kind: 'constraint-tightened', oldText: 'The name.', newText: 'The short name.' }),
    ])
  })

  it('places a parameter in its row, and a shared table on the page that is concerned', () => {
    const rows = (line: number): OpenApiDocument => {
      const doc = base()
      list(doc)['x-source'] = { document: 'list.html', line: 10, tables: { query: '3' }, rows: { 'query.limit': line } }
      schema(doc, 'Listed')['x-source'] = { document: 'other.html', table: '9', line: 90 }
      return doc
    }
    const after = rows(31)
    Object.assign(list(after).parameters![1]!, { required: true })
    schema(after, 'Listed').properties!['id']!.description = 'Otherwise.'
    expect(diffSpecs(rows(30), after)).toMatchObject([
      { oldPlace: { file: 'list.html', table: '3', line: 30 }, newPlace: { file: 'list.html', table: '3', line: 31 } },
      { oldPlace: { file: 'list.html', line: 10 }, newPlace: { file: 'list.html', line: 10 } },
    ])
  })

  it('does not tell the types of what was removed', () => {
    const after = base()
    delete after.paths['/v1/{project_id}/things']!.post
    delete after.components!.schemas!['Thing']
    expect(diffSpecs(base(), after).map(({ kind }) => kind)).toEqual(['operation-removed'])
  })

  it('is quick where schemas refer to each other in every way', () => {
    const tangled = (type: string): OpenApiDocument => {
      const doc = base()
      for (let index = 0; index < 60; index++) {
        const next = { $ref: `#/components/schemas/N${(index + 1) % 60}` }
        doc.components!.schemas![`N${index}`] = {
          allOf: [
            next,
            next,
            { type: 'object', properties: { [`a${index}`]: { type } as Schema, next, other: { allOf: [next] } } },
          ],
        }
      }
      schema(doc, 'Listed').properties!['n'] = { $ref: '#/components/schemas/N0' }
      return doc
    }
    expect(diffSpecs(tangled('string'), tangled('string'))).toEqual([])
    expect(diffSpecs(tangled('string'), tangled('integer')).length).toBeGreaterThan(59)
  })

  it('takes any JSON in any place, and finds nothing between equal specs', () => {
    const paths: (string | number)[][] = []
    const walk = (value: unknown, path: (string | number)[]): void => {
      if (path.length > 0) paths.push(path)
      if (typeof value === 'object' && value !== null)
        for (const [key, child] of Object.entries(value)) walk(child, [...path, key])
    }
    walk(base(), [])
    const broken = fc.record({ path: fc.constantFrom(...paths), value: fc.jsonValue({ maxDepth: 2 }) })
    fc.assert(
      fc.property(broken, ({ path, value }) => {
        const doc = base()
        const parent = path.slice(0, -1).reduce((at, key) => (at as never)[key], doc as unknown) as Record<
          string,
          unknown
        >
        parent[String(path.at(-1))] = value
        expect(diffSpecs(doc, structuredClone(doc))).toEqual([])
        expect(() => [diffSpecs(base(), doc), diffSpecs(doc, base())]).not.toThrow()
      }),
      { numRuns: 400 },
    )
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
