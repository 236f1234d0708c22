import { describe, expect, it } from 'vitest'
import type { Block } from '../../../scraper/document.js'
import { code, extract, h, operations, p, page, table } from './page.js'

const ROW = 'Parameter | Type | Description'
const COLUMNS = 'Parameter | Mandatory | Type | Description'

function answer(example: string, ...blocks: readonly Block[]) {
  return page('Listing Things', [
    h('URI'),
    p('GET /v1/things'),
    h('Response'),
    ...blocks,
    h('Example Response'),
    code(example),
    h('Status Code'),
    p('200'),
  ])
}

describe('examples', () => {
  it('nest rows that the table lists flat', () => {
    const document = answer(
      '{ "versions": [ { "id": "v1", "links": [ { "href": "x", "rel": "self" } ] } ] }',
      table(
        '1 Parameter description',
        ROW,
        'versions | Array | V.',
        'id | String | I.',
        'links | Array | L.',
        'href | String | H.',
        'rel | String | R.',
      ),
    )
    expect(operations(document)[0]).toEqual([
      'GET /v1/things',
      '200',
      '  versions: [@versions]',
      '    id: string',
      '    links: [@links]',
      '      href: string',
      '      rel: string',
    ])
    expect(extract(document).codes).toEqual(['rows-nested', 'rows-nested'])
  })

  it('make the body an array', () => {
    const document = answer(
      '[ { "id": "1", "name": "a" } ]',
      table('1 Parameter description', ROW, 'id | String | I.', 'name | String | N.'),
    )
    expect(operations(document)[0]).toEqual(['GET /v1/things', '200 = [@Item]', '  id: string', '  name: string'])
    expect(extract(document).codes).toEqual(['root-list-by-example'])
  })

  it('tell what an array holds, and a missing type', () => {
    const document = answer(
      '{ "ids": ["a"], "sizes": [1, 2], "mixed": [1, "a"], "tags": [{ "k": 1 }], "n": 5 }',
      table(
        '1 Parameter description',
        ROW,
        'ids | Array | I.',
        'sizes | List | S.',
        'mixed | Array | M.',
        'tags | Array | T.',
        'n |  | N.',
      ),
    )
    expect(operations(document)[0]).toEqual([
      'GET /v1/things',
      '200',
      '  ids: [string]',
      '  sizes: [integer]',
      '  mixed: [unknown()]',
      '  tags: [object]',
      '  n: integer',
    ])
  })

  it('find the table of an object by its keys', () => {
    const document = answer(
      '{ "server": { "vm": 1, "host": "a" }, "meta": { "x": 1 } }',
      table('1 Parameter description', ROW, 'server | Object | S.', 'meta | Object | M.'),
      table('2 Details of the machine', ROW, 'vm | Integer | V.', 'host | String | H.'),
    )
    expect(operations(document)[0]).toEqual([
      'GET /v1/things',
      '200',
      '  server: @machine',
      '    vm: integer/int32',
      '    host: string',
      '  meta: object',
    ])
    expect(extract(document).codes).toEqual(['reference-by-example', 'object-free-form'])
  })

  it('say whether the rows of a URI section are the body', () => {
    const uri = [
      h('URI'),
      p('POST /v1/{id}/action'),
      table('1 Parameter description', COLUMNS, 'id | Yes | String | I.', 'name | No | String | N.'),
    ]
    const sent = page('Acting', [
      ...uri,
      h('Request'),
      p('Example request'),
      code('{ "name": "a" }'),
      h('Response'),
      p('None'),
    ])
    expect(operations(sent)[0]).toEqual([
      'POST /v1/{id}/action',
      'path id!: string',
      'request',
      '  name?: string',
      '200',
    ])
    const bare = page('Acting', [
      ...uri,
      h('Request'),
      p('Example request'),
      code('POST https://x/v1/5/action?name=a'),
      h('Response'),
      p('None'),
    ])
    expect(operations(bare)[0]).toEqual(['POST /v1/{id}/action', 'path id!: string', 'query name?: string', '200'])
  })

  it('say whether a DELETE sends a body', () => {
    const parts = (example: string) =>
      page('Deleting', [
        h('URI'),
        p('DELETE /v1/things'),
        h('Request'),
        table('1 Parameter description', COLUMNS, 'ids | Yes | Array of strings | I.'),
        h('Example Request'),
        code(example),
        h('Response'),
        p('None'),
      ])
    expect(operations(parts('{ "ids": ["a"] }'))[0]).toContain('request')
    expect(operations(parts('DELETE https://x/v1/things?ids=a'))[0]).toContain('query ids!: [string]')
  })

  it('know request lines, headers and status lines', () => {
    const document = page('Acting', [
      h('URI'),
      p('POST /v1/things'),
      h('Example Requests'),
      p('Example 1: with a body'),
      code('POST https://{endpoint}/v1/things?\nlimit=1\nX-Auth-Token: abc\n\n{ "a": 1 }'),
      code('GET /v1/things'),
      h('Example Responses'),
      code('HTTP/1.1 202 Accepted\nContent-Type: application/json\n\n{ "id": 1 }'),
      p('Status code: 400'),
      code('{ "error": '),
      h('Response'),
      p('None'),
    ])
    const { draft, codes } = extract(document)
    const operation = draft.kind === 'operations' ? draft.operations[0] : undefined
    expect(operation?.requestExamples.map(({ title, value }) => [title, value])).toEqual([
      ['Example 1: with a body', { a: 1 }],
      ['Example 1: with a body', undefined],
    ])
    expect(operation?.responseExamples.map(({ status, value }) => [status, value])).toEqual([
      ['202', { id: 1 }],
      ['400', undefined],
    ])
    expect(operation?.responses.map(({ status }) => status)).toEqual(['202'])
    expect(codes).toEqual(['example-unparsed', 'body-from-example', 'body-from-example'])
  })
})
