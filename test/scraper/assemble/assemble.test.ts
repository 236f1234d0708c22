import { describe, expect, it } from 'vitest'
import type { Operation, RequestBody, Response, Schema } from '../../../spec/contract/openapi.js'
import { readOverlay } from '../../../spec/overlay/overlay.js'
import type { PageDraft } from '../../../scraper/extract/draft.js'
import {
  array,
  body,
  draft,
  field,
  INTEGER,
  map,
  object,
  parameter,
  plain,
  response,
  root,
  run,
  shape,
  STRING,
  table,
  text,
} from './drafts.js'

const NO_ROWS = { tables: 0, seen: 0, used: 0, reported: 0 }
const errors = (...names: string[]) => body(...names.map((name) => field(name)))
const operationOf = (result: ReturnType<typeof run>, path: string, method: 'get' | 'post' | 'put' | 'delete' = 'get') =>
  result.spec.paths[path]?.[method] as Operation

describe('an operation', () => {
  it('has what its page says', () => {
    const given = draft('GET /v1/{project_id}/things', {
      title: 'Querying Things',
      apiName: 'ListThings',
      breadcrumb: ['API', 'Things'],
      description: text('Queries <all> things.'),
      deprecated: true,
      updatedOn: '2025-07-14',
      parameters: [
        parameter('limit', 'query', { type: INTEGER, says: 'Page size.' }),
        parameter('X-Auth-Token', 'header'),
        parameter('Content-Type', 'header'),
        parameter('X-Language', 'header', { required: true }),
      ],
      authorization: [{ action: 'test:things:list' }],
    })
    const operation = plain(
      operationOf(run([given], { config: { docsUrl: 'https://x.y/api-test' } }), '/v1/{project_id}/things'),
    )
    expect(operation).toEqual({
      operationId: 'ListThings',
      tags: ['Things'],
      summary: 'Querying Things',
      description: 'Queries \\<all> things.',
      externalDocs: { url: 'https://x.y/api-test/ListThings.html' },
      deprecated: true,
      parameters: [
        { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } },
        { name: 'limit', in: 'query', description: 'Page size.', schema: { type: 'integer' } },
        { name: 'X-Language', in: 'header', required: true, schema: { type: 'string' } },
      ],
      responses: { 200: { description: 'Done.' } },
      'x-iam-actions': [{ action: 'test:things:list' }],
      'x-source': {
        document: 'doc.txt',
        section: 'GET /v1/{project_id}/things',
        line: 1,
        rows: { 'path.project_id': 1, 'query.limit': 1, 'header.X-Language': 1 },
        updated: '2025-07-14',
      },
    })
  })

  it('knows the line of each row, where the rows are of one document', () => {
    const at = (line: number, file = 'doc.txt') => ({ place: { file, line } })
    const given = draft('GET /v1/things', {
      responses: [
        response(
          '200',
          body(field('a', STRING, at(7)), field('__proto__', STRING, at(9)), field('c', STRING, at(3, 'x'))),
        ),
      ],
    })
    const source = run([given]).spec.components?.schemas?.['ListThingsResponseBody']?.['x-source']
    expect(Object.entries(source?.rows ?? {})).toEqual([
      ['a', 7],
      ['__proto__', 9],
    ])
  })

  it('may have a body where others have none, several successes and a default', () => {
    const given = draft('DELETE /v1/things', {
      request: body(field('ids', array(STRING), { required: true })),
      responses: [
        response('default', errors('error_code', 'error_msg')),
        response('202', body(field('b'))),
        response('200', body(field('a'))),
        response('204'),
      ],
    })
    const operation = operationOf(run([given]), '/v1/things', 'delete')
    expect(shape(operation.requestBody)).toEqual({
      required: true,
      content: { 'application/json': { schema: { $ref: '#/components/schemas/DeleteThingsRequestBody' } } },
    })
    expect(Object.keys(operation.responses)).toEqual(['200', '202', '204', 'default'])
    expect(JSON.stringify(operation.responses['200'])).toContain('DeleteThingsResponseBody')
    expect(JSON.stringify(operation.responses['202'])).toContain('DeleteThings202ResponseBody')
  })

  it('keeps examples, one as it is, several by their titles', () => {
    const example = (value: unknown, title?: string) => ({
      value,
      text: '',
      place: { file: 'f' },
      ...(title ? { title } : {}),
    })
    const given = draft('POST /v1/things', {
      request: body(field('a')),
      requestExamples: [example({ a: 'x' }, 'One'), example({ a: 'y' })],
      responses: [response('200', body(field('b')))],
      responseExamples: [example({ b: 'z' })],
    })
    const operation = operationOf(run([given]), '/v1/things', 'post')
    const media = (value: RequestBody | Response | undefined) => shape(value?.content?.['application/json']) as object
    expect(media(operation.requestBody as RequestBody)).toMatchObject({
      examples: { example1: { summary: 'One', value: { a: 'x' } }, example2: { value: { a: 'y' } } },
    })
    expect(media(operation.responses['200'] as Response)).toMatchObject({ example: { b: 'z' } })
  })

  const odd: [name: string, more: Parameters<typeof draft>[1], code: string][] = [
    [
      'a path parameter that the path lacks',
      { parameters: [parameter('other', 'path')] },
      'assemble.path-parameter-unknown',
    ],
    [
      'a parameter twice',
      { parameters: [parameter('a', 'query'), parameter('a', 'query')] },
      'assemble.parameter-twice',
    ],
    ['no response', { responses: [] }, 'assemble.no-response'],
    [
      'an example without a body',
      { requestExamples: [{ value: {}, text: '{}', place: { file: 'f' } }] },
      'assemble.example-without-body',
    ],
    [
      'a success like an error',
      { responses: [response('200', errors('error_code', 'error_msg'))] },
      'assemble.error-shaped-success',
    ],
  ]
  it.each(odd)('with %s is reported', (_, more, code) => {
    const result = run([draft('POST /v1/things', more)])
    expect(result.codes).toContain(code)
    expect(Object.keys(operationOf(result, '/v1/things', 'post').responses)).not.toEqual([])
  })
})

describe('errors', () => {
  it('share one schema with every documented member', () => {
    const given = draft('GET /v1/things', {
      responses: [
        response('400', errors('error_code', 'error_msg')),
        response('403', errors('error_msg', 'error_code', 'encoded_authorization_message')),
        response('500', errors('error_code', 'error_msg', 'error_detail')),
      ],
    })
    const { spec } = run([given])
    expect(Object.keys(spec.components?.schemas ?? {})).toEqual(['ErrorResponse'])
    expect(Object.keys(spec.components?.schemas?.['ErrorResponse']?.properties ?? {})).toEqual([
      'error_code',
      'error_msg',
      'error_detail',
      'encoded_authorization_message',
    ])
    expect(spec.components?.schemas?.['ErrorResponse']?.required).toBeUndefined()
  })

  it('of another shape keep it', () => {
    const plainError = response('500', errors('error_code', 'error_msg'))
    const special = response('400', body(field('error_code'), field('error_msg'), field('results', array(object(0)))))
    const { spec } = run([
      draft('GET /v1/things', { responses: [plainError, special], objects: [table('Result', field('id'))] }),
    ])
    expect(Object.keys(spec.components?.schemas ?? {})).toEqual(['ErrorResponse', 'ListThingsErrorResponse', 'Result'])
  })
})

describe('schemas', () => {
  it('have required lists where the tables say so', () => {
    const fields = [
      field('a', STRING, { required: true }),
      field('b', STRING, { required: false }),
      field('c', STRING, { required: 'unstated' }),
      field('d', STRING, { required: false, requiredWhen: 'a is set' }),
    ]
    const { spec } = run([draft('PUT /v1/things', { request: body(...fields) })])
    expect(shape(spec.components?.schemas?.['UpdateThingsRequestBody'])).toEqual({
      type: 'object',
      required: ['a'],
      properties: {
        a: { type: 'string' },
        b: { type: 'string' },
        c: { type: 'string' },
        d: { type: 'string', 'x-required-when': 'a is set' },
      },
    })
  })

  it('allow any key where a row says so', () => {
    const { spec } = run([
      draft('PUT /v1/things', { request: body(field('{key}', map(INTEGER), { additional: true })) }),
    ])
    expect(JSON.stringify(spec.paths)).toContain(
      '"additionalProperties":{"type":"object","additionalProperties":{"type":"integer"}}',
    )
  })

  it('end, however deep tables lie in tables', () => {
    const objects = Array.from({ length: 3000 }, (_, index) =>
      table(`T${index}`, field('a', index < 2999 ? object(index + 1) : STRING)),
    )
    const { codes } = run([draft('POST /v1/a', { objects, request: body(field('v', object(0))) })])
    expect(codes).toEqual(['assemble.too-deep'])
  })

  it('carry constraints', () => {
    const fields = [
      field('count', INTEGER, { says: 'The value ranges from 1 to 10.' }),
      field('name', STRING, { says: 'The value can contain 1 to 64 characters.' }),
    ]
    const { spec } = run([draft('PUT /v1/things', { request: body(...fields) })])
    expect(spec.components?.schemas?.['UpdateThingsRequestBody']?.properties).toMatchObject({
      count: { minimum: 1, maximum: 10 },
      name: { minLength: 1, maxLength: 64 },
    })
  })

  const evidence: [name: string, value: unknown, kept: boolean, code: string | undefined][] = [
    ['keeps it', 5, true, undefined],
    ['breaks it', 11, false, 'constraints.violated-by-example'],
  ]
  it.each(evidence)('drop a constraint when the example %s', (_, value, kept, code) => {
    const result = run([
      draft('PUT /v1/things', {
        objects: [table('Thing', field('count', INTEGER, { says: 'The value ranges from 1 to 10.' }))],
        request: body(field('things', array(object(0)))),
        requestExamples: [{ value: { things: [{ count: value }] }, text: '', place: { file: 'f' } }],
      }),
    ])
    expect(result.spec.components?.schemas?.['Thing']?.properties?.['count']?.maximum).toBe(kept ? 10 : undefined)
    if (code) expect(result.codes).toContain(code)
  })

  it('keep a constraint that a placeholder breaks', () => {
    const result = run([
      draft('PUT /v1/things', {
        request: body(field('count', INTEGER, { says: 'The value ranges from 1 to 10.' }), field('name')),
        requestExamples: [{ value: { count: 0, name: 'string' }, text: '', place: { file: 'f' } }],
      }),
    ])
    expect(result.spec.components?.schemas?.['UpdateThingsRequestBody']?.properties?.['count']?.minimum).toBe(1)
    expect(result.codes).toContain('assemble.example-placeholders')
  })
})

describe('conventions', () => {
  const paged = (more: Parameters<typeof draft>[1]) => draft('GET /v1/things', more)
  const limit = parameter('limit', 'query', { type: INTEGER, says: 'Number of records on each page.' })
  const offset = parameter('offset', 'query', { type: INTEGER, says: 'Start position.' })
  const marker = parameter('marker', 'query')
  const list = (...more: ReturnType<typeof field>[]) => [
    response('200', body(field('others', array(STRING)), field('things', array(object(0))), ...more)),
  ]
  const objects = [table('Thing', field('id'))]

  const rows: [name: string, more: Parameters<typeof draft>[1], want: unknown][] = [
    [
      'offset',
      { parameters: [limit, offset], objects, responses: list(field('total_count', INTEGER)) },
      { style: 'offset', in: 'query', limit: 'limit', offset: 'offset', items: 'things', counter: 'total_count' },
    ],
    [
      'marker of an item',
      { parameters: [limit, marker], objects, responses: list() },
      { style: 'marker', in: 'query', limit: 'limit', marker: 'marker', items: 'things', item_marker: 'id' },
    ],
    [
      'marker of the page',
      {
        parameters: [limit, marker],
        objects: [...objects, table('PageInfo', field('next_marker'))],
        responses: list(field('page_info', object(1))),
      },
      {
        style: 'marker',
        in: 'query',
        limit: 'limit',
        marker: 'marker',
        items: 'things',
        next_marker: 'page_info.next_marker',
      },
    ],
    [
      'a root list',
      { parameters: [limit, offset], objects, responses: [response('200', root(array(object(0))))] },
      { style: 'offset', in: 'query', limit: 'limit', offset: 'offset', items: '' },
    ],
    ['no list', { parameters: [limit, offset], responses: [response('200', body(field('a')))] }, undefined],
    ['no limit', { parameters: [offset], objects, responses: list() }, undefined],
  ]
  it.each(rows)('mark pages: %s', (_, more, want) => {
    expect(plain(operationOf(run([paged(more)]), '/v1/things')['x-pagination'])).toEqual(want)
  })

  it('report swapped descriptions', () => {
    const swapped = [
      parameter('limit', 'query', { says: 'Start position.' }),
      parameter('offset', 'query', { says: 'Maximum number of records on each page.' }),
    ]
    expect(run([paged({ parameters: swapped, objects, responses: list() })]).codes).toContain(
      'assemble.pagination-swapped',
    )
  })

  it('mark jobs and what polls them', () => {
    const poll = draft('GET /v1/jobs/{job_id}', {
      apiName: 'ShowJob',
      responses: [
        response('200', body(field('status', STRING, { says: 'The value can be SUCCESS, FAILED, or RUNNING.' }))),
      ],
    })
    const start = draft('POST /v1/things', { responses: [response('202', body(field('job_id')))] })
    const nested = draft('PUT /v1/things', {
      objects: [table('Job', field('job_id'))],
      responses: [response('200', body(field('jobs', array(object(0)))))],
    })
    const asks = draft('GET /v1/others', { responses: [response('200', body(field('job_id')))] })
    const result = run([poll, start, nested, asks])
    const job = {
      poll: 'ShowJob',
      parameter: 'job_id',
      status: 'status',
      succeeded: ['SUCCESS'],
      failed: ['FAILED'],
      pending: ['RUNNING'],
    }
    expect(operationOf(result, '/v1/things', 'post')['x-job']).toEqual({ id: 'job_id', ...job })
    expect(operationOf(result, '/v1/things', 'put')['x-job']).toEqual({ id: 'jobs[].job_id', ...job })
    expect(operationOf(result, '/v1/others')['x-job']).toBeUndefined()
    expect(operationOf(result, '/v1/jobs/{job_id}')['x-job']).toBeUndefined()
    expect(run([start]).codes).toContain('assemble.job-without-poll')
  })
})

describe('the document', () => {
  const endpoint = (region: string, host: string) => ({
    regionName: region.toUpperCase(),
    region,
    endpoint: host,
    protocol: 'HTTPS',
    place: { file: 'f' },
  })
  const page = (...endpoints: ReturnType<typeof endpoint>[]): PageDraft => ({
    kind: 'endpoints',
    endpoints,
    rows: NO_ROWS,
  })

  it('takes its servers from the endpoints', () => {
    const { spec } = run([draft('GET /v1/a')], {
      pages: [page(endpoint('r-1', 'test.r-1.x.com'), endpoint('r-2', 'test.r-2.x.com'), endpoint('', 'test.x.com'))],
    })
    expect(spec.servers).toEqual([
      {
        url: 'https://test.{region}.x.com',
        variables: { region: { default: 'r-1', enum: ['r-1', 'r-2'], description: 'r-1: R-1; r-2: R-2' } },
      },
      { url: 'https://test.x.com' },
    ])
  })

  it('takes its servers from the configuration, else from the common form', () => {
    expect(run([draft('GET /v1/a')], { config: { endpoint: 'x.com' } }).spec.servers).toEqual([
      { url: 'https://x.com' },
    ])
    expect(run([draft('GET /v1/a')]).spec.servers?.[0]?.url).toBe('https://test.{region}.myhuaweicloud.com')
  })

  it('has tags in the order of the chapters, and a tag from the path where there is none', () => {
    const drafts = [
      draft('GET /v1/x', { number: '4.10.1', breadcrumb: ['B'] }),
      draft('GET /v1/y', { number: '4.9.1', breadcrumb: ['A'] }),
      draft('GET /v1/{project_id}/test/zs'),
    ]
    expect(run(drafts).spec.tags).toEqual([{ name: 'A' }, { name: 'B' }, { name: 'zs' }])
  })

  it('leaves out the prose of error codes that slipped down', () => {
    const code = (name: string, description: string, solution: string) => ({
      code: name,
      message: `${name}!`,
      description,
      solution,
      place: { file: 'f' },
    })
    const pages: PageDraft[] = [
      {
        kind: 'error-codes',
        rows: NO_ROWS,
        errorCodes: [code('B.2', 'Gone.', 'Retry.'), code('A.1', 'Retry.', 'Wait.')],
      },
    ]
    const result = run([draft('GET /v1/a')], { pages })
    expect(result.spec['x-error-codes']).toEqual([
      { code: 'A.1', message: 'A.1!' },
      { code: 'B.2', message: 'B.2!', description: 'Gone.', solution: 'Retry.' },
    ])
    expect(result.codes).toContain('assemble.error-code-shifted')
  })
})

describe('the overlay', () => {
  const overlay = (...actions: object[]) => ({
    options: { overlay: readOverlay({ overlay: '1.0.0', info: { title: 't', version: '1' }, actions }, 'o') },
  })
  const rename = (target: string, name: string, count: number) => ({
    target,
    description: 'why',
    'x-rename': name,
    'x-expect': { count },
  })
  const page = (operation: string, name: string) =>
    draft(operation, {
      objects: [table('Group', field(name), field('parent', object(0)))],
      responses: [response('200', body(field('group', object(0), { required: true })))],
    })

  it('meets every table once, before equal shapes are one', () => {
    const given = [page('GET /v1/ants', 'nmae'), page('GET /v1/bees', 'name')]
    expect(Object.keys(run(given).spec.components?.schemas ?? {})).toHaveLength(4)
    const { spec, corrections } = run(given, overlay(rename('$.paths..properties.nmae', 'name', 1)))
    expect(Object.keys(spec.components?.schemas ?? {})).toEqual([
      'Group',
      'ListAntsResponseBody',
      'ListBeesResponseBody',
    ])
    expect(corrections[0]?.problem).toBeUndefined()
  })

  it('may rename what leads to a recursion', () => {
    const { spec, codes } = run([page('GET /v1/ants', 'name')], overlay(rename('$.paths..properties.group', 'grp', 1)))
    expect(codes).toEqual(['assemble.overlay-applied'])
    const schemas = spec.components?.schemas as Record<string, Schema>
    expect(schemas['ListAntsResponseBody']?.required).toEqual(['grp'])
    expect(schemas['Group']?.properties?.['parent']).toEqual({ $ref: '#/components/schemas/Group' })
  })

  it('is tried on the finished spec where it finds nothing before', () => {
    const update = {
      target: '$.components.schemas.Group',
      description: 'why',
      update: { description: 'A group.' },
      'x-expect': { count: 1 },
    }
    expect(run([page('GET /v1/ants', 'name')], overlay(update)).spec.components?.schemas?.['Group']?.description).toBe(
      'A group.',
    )
  })

  it('fails the run when an action is obsolete', () => {
    const result = run([page('GET /v1/ants', 'name')], overlay(rename('$.paths..properties.nmae', 'name', 1)))
    expect(result.codes).toEqual(['assemble.overlay-obsolete'])
    expect(result.reporter.found[0]?.severity).toBe('error')
  })
})
