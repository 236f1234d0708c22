import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { withoutExtensions } from '../../../spec/forms/extensions.js'
import { toOpenApi31 } from '../../../spec/forms/openapi31.js'
import { splitSpec } from '../../../spec/forms/split.js'

const DOCUMENT = {
  openapi: '3.0.3',
  info: { title: 'Things', version: '1.0.0', 'x-language': 'en' },
  servers: [{ url: 'https://{region}.example.org', variables: { region: { default: 'a', enum: ['a', 'b'] } } }],
  paths: {
    '/things/{id}': {
      get: {
        operationId: 'ShowThing',
        'x-source': { document: 'a.html' },
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string' }, example: 'a' },
          { name: 'x-header', in: 'header', schema: { type: 'integer', minimum: 0, exclusiveMinimum: true } },
        ],
        responses: {
          '200': {
            description: 'OK',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' }, example: { 'x-a': 1 } } },
          },
          '404': { $ref: '#/components/responses/Gone' },
        },
      },
    },
  },
  components: {
    schemas: {
      Thing: {
        type: 'object',
        properties: {
          'x-a': { type: 'string', nullable: true, enum: ['A'], example: 'A' },
          parent: { allOf: [{ $ref: '#/components/schemas/Thing' }], nullable: true },
          data: { type: 'string', format: 'binary', 'x-b': 1 },
        },
      },
      thing: { type: 'string' },
    },
    responses: {
      Gone: {
        description: 'Gone',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/thing' } } },
      },
    },
  },
}

describe('OpenAPI 3.1', () => {
  const converted = toOpenApi31(DOCUMENT) as typeof DOCUMENT
  it('is valid by an independent validator', async () => {
    expect(await new Validator().validate(structuredClone(converted) as never)).toMatchObject({ valid: true })
  })
  it('says null, limits, examples and content in JSON Schema', () => {
    expect(converted.components.schemas.Thing.properties).toEqual({
      'x-a': { type: ['string', 'null'], enum: ['A', null], examples: ['A'] },
      parent: { anyOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'null' }] },
      data: { type: 'string', contentMediaType: 'application/octet-stream', 'x-b': 1 },
    })
    expect(converted.paths['/things/{id}'].get.parameters).toEqual([
      { name: 'id', in: 'path', required: true, schema: { type: 'string' }, example: 'a' },
      { name: 'x-header', in: 'header', schema: { type: 'integer', exclusiveMinimum: 0 } },
    ])
  })
  it('leaves its input as it was', () => {
    expect(DOCUMENT.components.schemas.Thing.properties['x-a'].nullable).toBe(true)
  })
})

describe('without extensions', () => {
  it('takes members away, and leaves names and data', () => {
    const plain = withoutExtensions(DOCUMENT)
    expect(JSON.stringify(plain)).not.toMatch(/x-source|x-language|x-b/)
    expect(Object.keys(plain.components.schemas.Thing.properties)).toEqual(['x-a', 'parent', 'data'])
    expect(plain.paths['/things/{id}'].get.responses['200'].content['application/json'].example).toEqual({ 'x-a': 1 })
  })
})

describe('split', () => {
  const files = splitSpec(DOCUMENT, 'yaml')
  it('makes distinct files, whatever the case', () => {
    expect([...files.keys()]).toEqual([
      'openapi.yaml',
      'paths/things_id.yaml',
      'schemas/Thing.yaml',
      'schemas/thing_2.yaml',
    ])
  })
  it('links from file to file', () => {
    const json = JSON.stringify([...files])
    expect(json).not.toContain('"#/')
    expect(json).toContain('"../schemas/Thing.yaml"')
    expect(json).toContain('"../openapi.yaml#/components/responses/Gone"')
    expect(json).toContain('"./schemas/thing_2.yaml"')
  })
  it('confines hostile names', () => {
    const hostile = splitSpec({ ...DOCUMENT, paths: { '/../../etc': {}, '/..': {}, '/': {} } }, 'json')
    expect([...hostile.keys()].filter((file) => file.startsWith('paths/'))).toEqual([
      'paths/etc.json',
      'paths/unnamed_2.json',
      'paths/unnamed.json',
    ])
  })
})
