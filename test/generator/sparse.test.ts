import { expect, it } from 'vitest'
import { compileTogether, generatePackage } from './support/compile.js'

/** Documents in which whole parts are missing: no file then imports what is not there, or what it does not use. */

const ok = (schema?: object): object => ({
  200: { description: 'OK', ...(schema ? { content: { 'application/json': { schema } } } : {}) },
})
const inline = { type: 'object', properties: { a: { type: 'object', properties: { b: { type: 'string' } } } } }
const one = (responses: object): object => ({ '/a': { get: { operationId: 'getA', responses } } })

const ROWS: [shows: string, parts: object][] = [
  ['no paths', { paths: {} }],
  ['schemas without paths', { paths: {}, components: { schemas: { A: inline } } }],
  ['webhooks alone', { webhooks: { ping: { post: { responses: ok(inline) } } } }],
  ['no schemas', { paths: one(ok()) }],
  ['inline schemas alone', { paths: one(ok(inline)) }],
  ['scalars alone', { paths: one(ok({ type: 'string' })) }],
  ['no responses', { paths: { '/a': { get: {} } } }],
  ['a component that nothing uses', { paths: one(ok()), components: { schemas: { A: { type: 'string' } } } }],
  [
    'a reference into a path',
    {
      paths: {
        ...one(ok(inline)),
        '/b': {
          get: { responses: ok({ $ref: '#/paths/~1a/get/responses/200/content/application~1json/schema' }) },
        },
      },
    },
  ],
]

it('documents with missing parts compile', { timeout: 120_000 }, () => {
  const packages = ROWS.map(([, parts], index): [string, ReturnType<typeof generatePackage>['files']] => [
    `p${index}`,
    generatePackage({ openapi: '3.1.0', info: { title: 'A', version: '1' }, ...parts }, { validators: 'zod' }).files,
  ])
  expect(packages.filter(([, files]) => files.length === 0)).toEqual([])
  const complaints = compileTogether(new Map(packages))
  expect(complaints.map((line) => `${ROWS[Number(/^p(\d+)/.exec(line)?.[1])]?.[0]}: ${line}`)).toEqual([])
})
