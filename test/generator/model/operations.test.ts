import { expect, it } from 'vitest'
import { generate } from '../../../generator/generate.js'

/** What of an operation becomes a call, and what is said of the rest. */

const parameter = (name: string, where: string): object => ({ name, in: where, schema: { type: 'string' } })

function made(operation: object, more: object = {}): { codes: string[]; operations: string } {
  const { files, diagnostics } = generate({
    openapi: '3.1.0',
    info: { title: 'A', version: '1' },
    servers: [{ url: 'https://a.example' }],
    paths: { '/a': { get: { operationId: 'getA', responses: {}, ...operation } } },
    ...more,
  })
  const operations = files.find(({ path }) => path === 'operations.ts')?.text ?? ''
  return { codes: diagnostics.map(({ code }) => code), operations }
}

it('leaves out cookies, and says so', () => {
  const { codes, operations } = made({ parameters: [parameter('crumb', 'cookie'), parameter('q', 'query')] })
  expect(codes).toEqual(['unsent-cookie'])
  expect(operations).not.toContain('crumb')
})

it.each([
  ['another server', [{ url: 'https://b.example' }], ['ignored-server']],
  ["the document's own server", [{ url: 'https://a.example' }], []],
])('says of %s of an operation', (_, servers, codes) => expect(made({ servers }).codes).toEqual(codes))

it('says that webhooks are not called', () => {
  expect(made({}, { webhooks: { ping: { post: { responses: {} } } } }).codes).toEqual(['unused-webhooks'])
})

it.each([
  ['nothing', {}, {}, true],
  ['no scheme', {}, { security: [] }, true],
  ['that nobody need sign', {}, { security: [{}] }, false],
  ['a scheme', {}, { security: [{ key: [] }] }, true],
  ['a scheme or nothing', {}, { security: [{ key: [] }, {}] }, true],
  ['a scheme, and of the operation nothing', { security: [] }, { security: [{ key: [] }] }, false],
  ['nothing, and of the operation a scheme', { security: [{ key: [] }] }, {}, true],
])('sends credentials where the document says %s of security', (_, operation, more, sent) => {
  const components = { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } } }
  expect(made(operation, { components, ...more }).operations.includes('auth: false')).toBe(!sent)
})
