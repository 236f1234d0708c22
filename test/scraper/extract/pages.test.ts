import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Table } from '../../../scraper/document.js'
import { code, extract, h, list, operations, p, page, PLACE, table } from './page.js'

const COLUMNS = 'Parameter | Mandatory | Type | Description'

function simple(blocks: readonly Block[] = []) {
  return [h('Function'), p('Does it.'), h('URI'), p('GET /v1/things/{id}'), ...blocks, h('Response'), p('None')]
}

describe('a page that is no operation', () => {
  it('is an appendix of error codes', () => {
    const document = page('Error Codes', [
      table(
        '1 Error codes',
        'Status Code | Error Codes | Error Message | Description | Solution',
        '200 | WKS.0001032 1 | Failed. | It failed. | Retry.',
        '400 | - | x | y | z',
      ),
    ])
    const { draft, codes } = extract(document)
    expect(draft).toMatchObject({
      kind: 'error-codes',
      errorCodes: [
        { code: 'WKS.00010321', status: 200, message: 'Failed.', description: 'It failed.', solution: 'Retry.' },
      ],
      rows: { tables: 1, seen: 2, used: 1, reported: 1 },
    })
    expect(codes).toEqual(['error-code-unread'])
  })

  it('is a Chinese appendix of error codes', () => {
    const document = page('错误码', [
      table(
        '',
        '状态码 | 错误码 | 错误信息 | 描述 | 处理措施',
        '400 | APIG.0101 | The API does not exist | 接口不存在 | 检查',
      ),
    ])
    expect(extract(document).draft).toMatchObject({
      kind: 'error-codes',
      errorCodes: [{ code: 'APIG.0101', status: 400, solution: '检查' }],
    })
  })

  it('lists endpoints or status codes', () => {
    const endpoints = page('Endpoints', [
      table('1', 'Name | Region | Endpoint', 'CN-Hong Kong | ap-southeast-1 | x.ap-southeast-1.example.com'),
    ])
    expect(extract(endpoints).draft).toMatchObject({
      kind: 'endpoints',
      endpoints: [{ regionName: 'CN-Hong Kong', region: 'ap-southeast-1', protocol: 'HTTPS' }],
    })
    const statuses = page('Status Code', [
      table('1', 'Status Code | Status | Description', '200 | OK | Fine.', '404 | Not Found | Gone.'),
    ])
    expect(extract(statuses).draft).toMatchObject({
      kind: 'status-codes',
      statuses: [{ status: '200', description: 'Fine.' }, { status: '404' }],
    })
  })

  it('is counted and not read', () => {
    const history = page('Change History', [table('', 'Released On | Description', '2020-01-01 | First.')])
    const { draft, codes } = extract(history)
    expect(draft).toMatchObject({ kind: 'other', rows: { tables: 1, seen: 1, used: 0, reported: 1 } })
    expect(codes).toEqual(['table-unused', 'page-not-api'])
  })

  it('is a guide, although it shows a request line', () => {
    const guide = page('Making an API Request', [
      h('Request URI'),
      p('GET https://{Endpoint}/v3/auth/tokens'),
      h('Request Header'),
      p('Content-Type: ...'),
    ])
    expect(extract(guide).draft.kind).toBe('other')
  })

  it('is an overview that lists methods and addresses', () => {
    const overview = page('API Overview', [table('', 'Function | Method | URI', 'List | GET | /v1/things')])
    expect(extract(overview).draft.kind).toBe('other')
  })
})

describe('an operation', () => {
  const TITLES: readonly (readonly [
    title: string,
    file: string,
    pageTitle: string | undefined,
    want: string,
    apiName: string | undefined,
  ])[] = [
    ['Creating a Thing', 'CreateThing.html', undefined, 'Creating a Thing', 'CreateThing'],
    ['Creating a Thing - CreateThing', 'en-us_topic_1.html', undefined, 'Creating a Thing', 'CreateThing'],
    ['创建（CreateThing）', 'zh-cn_topic_1.html', undefined, '创建', 'CreateThing'],
    ['创建', 'a/b/x_02_0101.html', '创建 - CreateThing_接口_API参考_云-华为云', '创建', 'CreateThing'],
    ['Resizing', 'ResizeDesktop.2026-02-10.txt', undefined, 'Resizing', 'ResizeDesktop'],
    ['Creating a Thing', 'CreateThing1.html', undefined, 'Creating a Thing', 'CreateThing'],
    ['Listing', 'ListIpv6.html', undefined, 'Listing', 'ListIpv6'],
    ['Listing', 'elb_jd_0001.html', undefined, 'Listing', undefined],
    ['Listing (Discarded)', 'x.html', undefined, 'Listing', undefined],
  ]
  it.each(TITLES)('"%s" of %s', (title, file, pageTitle, want, apiName) => {
    const { draft } = extract(page(title, simple(), { file, ...(pageTitle === undefined ? {} : { pageTitle }) }))
    expect(draft.kind === 'operations' && draft.operations[0]).toMatchObject({
      title: want,
      ...(apiName === undefined ? {} : { apiName }),
    })
    expect(draft.kind === 'operations' && draft.operations[0]?.apiName).toBe(apiName)
  })

  it.each([
    ['Listing (Discarded)', 'Does it.', true],
    ['查询（废弃）', '查询。', true],
    ['Listing', 'This API has been discarded and is not recommended.', true],
    ['查询', '该接口已废弃，请使用新接口。', true],
    ['Listing', 'Lists discarded things.', false],
  ])('%s: %s', (title, text, deprecated) => {
    const { draft } = extract(page(title, [h('Function'), p(text), ...simple().slice(2)]))
    expect(draft.kind === 'operations' && draft.operations[0]?.deprecated).toBe(deprecated)
  })

  it('keeps the permissions, with spanned cells', () => {
    const header = 'Action | Access Level | Resource Type (*: required) | Condition Key | Alias | Dependencies'
    const document = page('Resizing', [
      h('Authorization Information'),
      list([
        p('Identity policy-based permissions:'),
        table(
          '',
          header,
          'x:things:resize | Write | thing * | - | - | vpc:subnets:get',
          'x:things:resize | Write | - | g:EnterpriseProjectId | - | ims:images:list',
        ),
      ]),
      ...simple(),
    ])
    const { draft } = extract(document)
    expect(draft.kind === 'operations' && draft.operations[0]?.authorization).toEqual([
      {
        action: 'x:things:resize',
        access_level: 'Write',
        resource_types: [{ name: 'thing', required: true }],
        condition_keys: ['g:EnterpriseProjectId'],
        dependencies: ['vpc:subnets:get', 'ims:images:list'],
      },
    ])
    expect(operations(document)[0]).toEqual(['GET /v1/things/{id}', 'path id!: string', '200'])
  })

  it('takes its columns by their words, in any order, and keeps the others as text', () => {
    const document = page(
      'Listing',
      simple([
        h('Request'),
        table(
          '1 Parameter description',
          'Value Range | Description | Type | Optional | Name',
          '1-10 | Size. | Integer | Yes | size',
        ),
      ]),
    )
    const { draft } = extract(document)
    const field = draft.kind === 'operations' ? draft.operations[0]?.parameters[0] : undefined
    expect(field).toMatchObject({ name: 'size', in: 'query', required: false, type: { type: 'integer' } })
    expect(field?.description.map((block) => block.kind === 'paragraph' && block.text)).toEqual([
      'Size.',
      'Value Range: 1-10',
    ])
  })

  it('obeys a column that tells the place', () => {
    const document = page('Acting', [
      h('URI'),
      p('POST /v1/things'),
      h('Request'),
      table(
        '1 参数说明',
        '参数 | 参数位置 | 是否必选 | 类型 | 说明',
        'a | query | 否 | String | A',
        'b | body | 是 | String | B',
      ),
      h('Response'),
      p('None'),
    ])
    expect(operations(document)[0]).toEqual(['POST /v1/things', 'query a?: string', 'request', '  b!: string', '200'])
  })

  it('reads a table without a header', () => {
    const bare: Table = {
      ...table('1 Request parameters', 'size | Yes | Integer | Size.', 'name | No | String | Name.'),
    }
    const document = page('Listing', simple([h('Request'), { ...bare, header: [], rows: [bare.header, ...bare.rows] }]))
    expect(operations(document)[0]?.slice(1, 3)).toEqual(['query size!: integer/int32', 'query name?: string'])
  })

  it('describes every placeholder', () => {
    const { codes } = extract(page('Showing', simple()))
    expect(codes).toEqual(['status-assumed', 'path-parameter-undocumented'])
  })

  it('gives text types to path parameters and headers, whatever a table says', () => {
    const document = page(
      'Showing',
      simple([
        h('Request'),
        table('1 Parameter description', COLUMNS, 'id | Yes | Object | I.', 'X-Tags | No | Array | T.'),
      ]),
    )
    expect(operations(document)[0]?.slice(1, 3)).toEqual(['path id!: string', 'header X-Tags?: [string]'])
  })

  it('takes only those general status codes that are about its method', () => {
    const document = page('Deleting', [
      h('URI'),
      p('DELETE /v1/things'),
      h('Response'),
      p('None'),
      h('Status Codes'),
      table(
        '',
        'Status Code | Description',
        '200 | Normal response to GET and PUT requests.',
        '204 | Normal response to DELETE requests.',
      ),
    ])
    expect(operations(document)[0]).toEqual(['DELETE /v1/things', '204'])
  })

  it('reports sections and code of no known meaning', () => {
    const { codes } = extract(page('Showing', [...simple(), h('Quotas and More'), p('x'), code('y')]))
    expect(codes).toEqual(['status-assumed', 'path-parameter-undocumented', 'section-unknown', 'code-unused'])
  })
})

describe('the equation', () => {
  const header = fc.constantFrom(
    'Parameter',
    'Type',
    'Mandatory',
    'Description',
    'Status Code',
    'Error Code',
    'Action',
    'Access Level',
    'Alias',
    'Method',
    'URI',
    'Endpoint',
    'Region',
    '参数',
    '描述',
    'Anything',
  )
  const words = fc.constantFrom(
    'id',
    'X-Auth-Token',
    'String',
    'Array of X objects',
    'X object',
    'Yes',
    '200',
    '',
    '-',
    '[items]',
    '{User defined key}',
    'GET',
    '/v1/x',
    'a.b',
    'a',
    '└ b',
    '公共',
    '__proto__',
    'constructor',
  )
  const tables = fc.tuple(
    fc.constantFrom(
      '',
      'X',
      'Path Parameters',
      'Request body parameters',
      'Parameter description',
      'a field description',
      'Response parameters',
    ),
    fc.array(header, { minLength: 1, maxLength: 5 }),
    fc.array(fc.array(words, { minLength: 5, maxLength: 5 }), { maxLength: 6 }),
  )
  const blocks = fc.oneof(
    fc
      .constantFrom(
        'URI',
        'Request',
        'Response',
        'Function',
        'Status Codes',
        'Example Request',
        'X Field Description',
        'Authorization Information',
        '样例',
      )
      .map((text) => h(text)),
    fc
      .constantFrom(
        'GET /v1/{id}',
        'POST /v2/x',
        'Status code: 200',
        'Normal',
        '状态码：400',
        'None',
        'Example response',
      )
      .map((text) => p(text)),
    fc.constantFrom('{ "a": { "b": [1] } }', '[{"id": 1}]', 'x').map((text) => code(text)),
    tables.map(([caption, head, rows]) =>
      table(caption, head.join('|'), ...rows.map((row) => row.slice(0, head.length).join('|'))),
    ),
  )

  it('holds on any page, and nothing throws', () => {
    fc.assert(
      fc.property(fc.array(blocks, { maxLength: 14 }), (some) => {
        const { draft } = extract(page('Any', [h('URI'), p('PUT /v1/{id}/y'), ...some]))
        const { seen, used, reported, tables: count } = draft.rows
        expect(used + reported).toBe(seen)
        expect(count).toBe(some.filter(({ kind }) => kind === 'table').length)
        if (draft.kind !== 'operations') return
        const numbers = JSON.stringify(draft.operations)
          .match(/"target":\d+/g)
          ?.map((text) => Number(text.slice(9)))
        for (const { objects } of draft.operations) {
          expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual(objects.map((_, index) => index))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('says the place of a row', () => {
    const { draft } = extract(
      page(
        'Showing',
        simple([
          h('Request'),
          table('7 Parameter description', COLUMNS, 'id | Yes | String | I.', 'x | No | String | X.'),
        ]),
      ),
    )
    expect(draft.kind === 'operations' && draft.operations[0]?.parameters[1]?.place).toEqual({
      ...PLACE,
      table: '7',
      row: 2,
    })
  })
})
