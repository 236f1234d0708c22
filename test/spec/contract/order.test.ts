import { describe, expect, it } from 'vitest'
import type { OpenApiDocument, Schema } from '../../../spec/contract/openapi.js'
import { inKeyOrder } from '../../../spec/contract/order.js'

const keys = (value: unknown): string[] => Object.keys(value as object)

describe('inKeyOrder', () => {
  const document = {
    components: {
      schemas: {
        B: {
          properties: { type: { type: 'string', 'x-source': {}, 'x-a': 1, format: 'x' }, description: {} },
          type: 'object',
        },
        A: {},
      },
    },
    paths: {
      '/b': {
        post: { responses: { 200: { content: {}, description: '' } }, 'x-job': {}, tags: [], operationId: 'x' },
        get: {},
      },
      '/a': {},
    },
    info: { version: '1', title: 't' },
    openapi: '3.0.3',
  } as unknown as OpenApiDocument
  const ordered = inKeyOrder(document)

  it('puts known keys in their order and extensions last', () => {
    expect(keys(ordered)).toEqual(['openapi', 'info', 'paths', 'components'])
    expect(keys(ordered.paths['/b']?.post)).toEqual(['operationId', 'tags', 'responses', 'x-job'])
    expect(keys(ordered.components?.schemas?.['B']?.properties?.['type'])).toEqual([
      'type',
      'format',
      'x-a',
      'x-source',
    ])
  })

  it('keeps the order of what the API names', () => {
    expect(keys(ordered.paths)).toEqual(['/b', '/a'])
    expect(keys(ordered.components?.schemas)).toEqual(['B', 'A'])
    expect(keys(ordered.components?.schemas?.['B']?.properties)).toEqual(['type', 'description'])
  })

  it('changes nothing else', () => {
    expect(JSON.parse(JSON.stringify(ordered))).toEqual(document)
  })

  it('keeps a property named like a member of every object', () => {
    const properties = JSON.parse('{"__proto__": {"type": "string"}, "constructor": {"type": "string"}}') as Record<
      string,
      Schema
    >
    const hostile = {
      openapi: '3.0.3',
      info: { title: '', version: '' },
      paths: {},
      components: { schemas: { A: { properties } } },
    }
    expect(keys(inKeyOrder(hostile).components?.schemas?.['A']?.properties)).toEqual(['__proto__', 'constructor'])
  })
})
