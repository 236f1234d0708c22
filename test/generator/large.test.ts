import { describe, expect, it } from 'vitest'
import { group, HARD, indent, printDoc } from '../../generator/emit/layout.js'
import { generate } from '../../generator/generate.js'

/** Documents whose size or shape asks too much of a call stack, or of work that grows with the square of it. */

const document = (schemas: object, paths: object = {}): object => ({
  openapi: '3.1.0',
  info: { title: 'A', version: '1' },
  paths,
  components: { schemas },
})
const chain = (length: number, link: (next: object, at: number) => object): object => ({
  ...Object.fromEntries(
    Array.from({ length }, (_, at) => [`A${at}`, link({ $ref: `#/components/schemas/A${at + 1}` }, at)]),
  ),
  [`A${length}`]: { type: 'object' },
})
const first = { 'application/json': { schema: { $ref: '#/components/schemas/A0' } } }
const usesFirst = {
  '/a': {
    post: {
      operationId: 'a',
      requestBody: { content: first },
      responses: { 200: { description: '', content: first } },
    },
  },
}

describe('long chains of references', () => {
  it.each([
    ['aliases', (next: object) => next],
    ['allOf', (next: object, at: number) => ({ allOf: [next, { properties: { [`p${at}`]: { type: 'string' } } }] })],
    ['oneOf', (next: object) => ({ oneOf: [next, { type: 'string' }] })],
    ['arrays', (next: object) => ({ type: 'array', items: next })],
    ['required properties', (next: object) => ({ type: 'object', required: ['next'], properties: { next } })],
    ['maps', (next: object) => ({ type: 'object', additionalProperties: next })],
  ])('%s', { timeout: 60_000 }, (_, link) => {
    const { files } = generate(document(chain(3000, link), usesFirst), { validators: 'zod' })
    expect(files.length).toBeGreaterThan(5)
  })
})

it('long unions are printed in linear time, without blanks at the ends of lines', () => {
  const lines = Array.from({ length: 20_000 }, (_, at) => [HARD, `| ${at}  `])
  const text = printDoc(group(['type A =', indent(lines)]), 80)
  expect(text.split('\n').length).toBe(20_001)
  expect(text.slice(0, 30)).toBe('type A =\n  | 0\n  | 1\n  | 2\n  |')
})

it('names with per cent signs are no codes', () => {
  const schema = { type: 'object', required: ['100%zz'], properties: { '100%zz': { type: 'string' }, '%25': {} } }
  const parameter = { name: 'q%zz', in: 'query', schema: { type: 'string' } }
  const content = { 'application/json': { schema } }
  const headers = { 'x%y': { schema: { type: 'string' } } }
  const responses = { 200: { description: '', content, headers } }
  const { files } = generate(document({}, { '/a': { get: { operationId: 'a', parameters: [parameter], responses } } }))
  const text = files.find(({ path }) => path === 'types.ts')?.text ?? ''
  for (const member of ["'100%zz': string", "'%25'?: unknown", "'q%zz'?: string", "'x%y'?: string"])
    expect(text).toContain(member)
})

it('a property called mapping is no mapping of a discriminator', () => {
  const { files } = generate(
    document(
      {
        A0: { type: 'object', properties: { mapping: { $ref: '#/components/schemas/B' } }, default: { mapping: null } },
        B: { type: 'string' },
      },
      usesFirst,
    ),
  )
  expect(files.find(({ path }) => path === 'mocks-data.ts')?.text).toContain("    B: '{")
})
