import { describe, expect, it } from 'vitest'
import { setAsideExamples } from '../../../spec/check/set-aside.js'
import type { MediaType, OpenApiDocument } from '../../../spec/contract/openapi.js'

const schema = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string', enum: ['a', 'b'] },
    at: { type: 'string', format: 'date-time' },
    next: { $ref: '#/components/schemas/Thing' },
  },
} as const

function spec(media: MediaType): OpenApiDocument {
  return {
    openapi: '3.0.3',
    info: { title: 'Things', version: '1' },
    paths: {
      '/things': {
        post: {
          requestBody: { content: { 'application/json': { ...structuredClone(media) } } },
          responses: { '200': { description: 'OK', content: { 'application/json': media } } },
        },
      },
    },
    components: { schemas: { Thing: structuredClone(schema) as never } },
  } as OpenApiDocument
}

const ref = { $ref: '#/components/schemas/Thing' }
const ROWS: readonly (readonly [name: string, given: Omit<MediaType, 'schema'>, want: Omit<MediaType, 'schema'>])[] = [
  ['a valid example', { example: { name: 'a' } }, { example: { name: 'a' } }],
  ['a placeholder', { example: { name: 'string' } }, { 'x-documented-example': { name: 'string' } }],
  ['another type', { example: { name: 1 } }, { 'x-documented-example': { name: 1 } }],
  [
    'a value deep inside',
    { example: { name: 'a', next: { name: 'c' } } },
    { 'x-documented-example': { name: 'a', next: { name: 'c' } } },
  ],
  [
    'one of two',
    { examples: { one: { value: { name: 'a' } }, two: { summary: 'Second', value: {} } } },
    { examples: { one: { value: { name: 'a' } } }, 'x-documented-examples': { two: { summary: 'Second', value: {} } } },
  ],
  [
    'all of two',
    { examples: { one: { value: [] }, two: { value: null } } },
    { 'x-documented-examples': { one: { value: [] }, two: { value: null } } },
  ],
  ['null, where no schema takes it', { example: null }, { 'x-documented-example': null }],
]

describe('examples that contradict their schema', () => {
  it.each(ROWS)('stand aside, others stay: %s', (_name, given, want) => {
    const document = spec({ schema: ref, ...given })
    setAsideExamples(document)
    const operation = document.paths['/things']!.post!
    for (const body of [operation.requestBody, operation.responses['200']])
      expect((body as { content: object }).content).toEqual({ 'application/json': { schema: ref, ...want } })
    const once = structuredClone(document)
    setAsideExamples(document)
    expect(document).toEqual(once)
  })

  it('without a schema is no contradiction', () => {
    const document = spec({ example: 1 })
    setAsideExamples(document)
    expect(document).toEqual(spec({ example: 1 }))
  })
})
