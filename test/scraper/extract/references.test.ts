import { describe, expect, it } from 'vitest'
import { extract, h, operations, p, page, table } from './page.js'
import type { Block } from '../../../scraper/document.js'

const ROW = 'Parameter | Type | Description'

/** A GET page with these blocks as its response. */
function answer(...blocks: readonly Block[]) {
  return page('Listing Things', [
    h('URI'),
    p('GET /v1/things'),
    h('Response Parameters'),
    p('Status code: 200'),
    ...blocks,
  ])
}

function lines(...blocks: readonly Block[]): string[] {
  return (operations(answer(...blocks))[0] ?? []).slice(2)
}

function codes(...blocks: readonly Block[]): string[] {
  return extract(answer(...blocks)).codes
}

describe('the table of an object', () => {
  it('is the first free one of its name, depth first', () => {
    expect(
      lines(
        table('1 Response body parameters', ROW, 'audio | Audio object | A.', 'video | Video object | V.'),
        table('2 Audio', ROW, 'options | options object | O.'),
        table('3 options', ROW, 'volume | Integer | V.'),
        table('4 Video', ROW, 'options | options object | O.'),
        table('5 options', ROW, 'frames | Integer | F.'),
      ),
    ).toEqual([
      '  audio: @Audio',
      '    options: @options',
      '      volume: integer/int32',
      '  video: @Video',
      '    options: @options',
      '      frames: integer/int32',
    ])
  })

  it('is shared where it is given once', () => {
    expect(
      lines(
        table('1 Response body parameters', ROW, 'a | Tag object | A.', 'b | Array of Tag objects | B.'),
        table('2 Tag', ROW, 'key | String | K.'),
      ),
    ).toEqual(['  a: @Tag', '    key: string', '  b: [@Tag]', '    key: string'])
  })

  it('may have a name that ends with "Object"', () => {
    expect(
      lines(
        table('1 Response body parameters', ROW, 'nodes | List<NodeObject> | N.', 'jobs | Array<JobObject> | J.'),
        table('2 NodeObject', ROW, 'id | String | I.'),
        table('3 Job', ROW, 'name | String | N.'),
      ),
    ).toEqual(['  nodes: [@NodeObject]', '    id: string', '  jobs: [@Job]', '    name: string'])
  })

  it('may be the table that refers to it', () => {
    const blocks = [
      table('1 Response body parameters', ROW, 'group | Group object | G.'),
      table('2 Group', ROW, 'name | String | N.', 'parent | Group object | P.'),
    ]
    expect(lines(...blocks)).toEqual(['  group: @Group', '    name: string', '    parent: @Group'])
    expect(codes(...blocks)).toEqual([])
  })

  it('is found behind a misspelled reference, which is reported', () => {
    const blocks = [
      table('1 Response body parameters', ROW, 'volume | VolumInfo object | V.'),
      table('2 VolumeInfo', ROW, 'size | Integer | S.'),
    ]
    expect(lines(...blocks)).toEqual(['  volume: @VolumeInfo', '    size: integer/int32'])
    expect(codes(...blocks)).toEqual(['reference-healed'])
  })

  it('is not healed to a table that another reference names', () => {
    const blocks = [
      table('1 Response body parameters', ROW, 'a | VolumeInfo object | A.', 'b | VolumInfo object | B.'),
      table('2 VolumeInfo', ROW, 'size | Integer | S.'),
    ]
    expect(codes(...blocks)).toEqual(['reference-dangling'])
  })

  it('belongs to the status group of the reference', () => {
    expect(
      lines(
        table('1 Response body parameters', ROW, 'error | Error object | E.'),
        table('2 Error', ROW, 'code | String | C.'),
        p('Status code: 400'),
        table('3 Response body parameters', ROW, 'error | Error object | E.'),
        table('4 Error', ROW, 'message | String | M.'),
        p('Status code: 500'),
        table('5 Response body parameters', ROW, 'error | Error object | E.'),
      ),
    ).toEqual([
      '  error: @Error',
      '    code: string',
      '400',
      '  error: @Error',
      '    message: string',
      '500',
      '  error: @Error',
      '    code: string',
    ])
  })

  it('is the next one, when nothing names it and only one row is open', () => {
    const blocks = [
      table('1 Response body parameters', ROW, 'error | Object | E.', 'id | String | I.'),
      table('2 ErrorDetail', ROW, 'code | String | C.'),
    ]
    expect(lines(...blocks)).toEqual(['  error: @ErrorDetail', '    code: string', '  id: string'])
    expect(codes(...blocks)).toEqual(['reference-positional'])
  })

  it('is not guessed when two rows are open', () => {
    const blocks = [
      table('1 Response body parameters', ROW, 'error | Object | E.', 'extra | Object | X.'),
      table('2 ErrorDetail', ROW, 'code | String | C.'),
    ]
    expect(lines(...blocks)).toEqual(['  error: object', '  extra: object'])
    expect(codes(...blocks)).toEqual(['object-free-form', 'object-free-form', 'object-unreferenced'])
  })

  it('is named by number, by link in any cell, or by the parameter', () => {
    expect(
      lines(
        table(
          '1 Response parameters',
          ROW,
          'a | Object | See Table 3.',
          'b | Array | See [Table 4](#b).',
          '[c](#c) | Object | C.',
          'd | Array of objects | D.',
        ),
        table('2 d field description', ROW, 'd1 | String | D.'),
        table('3 Data', ROW, 'a1 | String | A.'),
        table('4 More #b', ROW, 'b1 | String | B.'),
        table('5 Most #c', ROW, 'c1 | String | C.'),
      ),
    ).toEqual([
      '  a: @Data',
      '    a1: string',
      '  b: [@More]',
      '    b1: string',
      '  c: @Most',
      '    c1: string',
      '  d: [@d]',
      '    d1: string',
    ])
  })

  it('is not the one that another page numbers so', () => {
    const blocks = [
      table(
        '1 Response parameters',
        ROW,
        'a | Array | See [Table 2](other.html#t2).',
        'b | Object | See [Table 2](#b).',
      ),
      table('2 b field description #b', ROW, 'id | String | I.'),
      table('3 a field description', ROW, 'x | String | X.'),
    ]
    expect(lines(...blocks)).toEqual(['  a: [@a]', '    x: string', '  b: @b', '    id: string'])
  })

  it("is the request's copy in the request, although the link leads to the response's", () => {
    const column = 'Parameter | Mandatory | Type | Description'
    const document = page('Updating a Pool', [
      h('URI'),
      p('PUT /v1/pools'),
      h('Request'),
      table('1 Parameter description', column, 'session | No | Object | See [Table 4](#answer).'),
      table('2 session parameter description', column, 'type | Yes | String | T.'),
      h('Response'),
      table('3 Parameter description', ROW, 'session | Object | See [Table 4](#answer).'),
      table('4 session parameter description #answer', ROW, 'type | String | T.'),
    ])
    expect(operations(document)[0]).toEqual([
      'PUT /v1/pools',
      'request',
      '  session?: @session',
      '    type!: string',
      '200',
      '  session: @session',
      '    type: string',
    ])
  })

  it('joins the alternatives that one row refers to', () => {
    const column = 'Parameter | Mandatory | Type | Description'
    const document = page('Changing Members', [
      h('URI'),
      p('PUT /v1/members'),
      h('Request'),
      table(
        '1 Parameter description',
        column,
        'members | Yes | Array | To add, see [Table 2](#a); to delete, see [Table 3](#b).',
      ),
      table('2 members parameter description #a', column, 'address | Yes | String | A.', 'name | No | String | N.'),
      table('3 members parameter description #b', column, 'id | Yes | String | I.'),
    ])
    expect(operations(document)[0]?.slice(1, 6)).toEqual([
      'request',
      '  members!: [@members]',
      '    address?: string',
      '    name?: string',
      '    id?: string',
    ])
    expect(extract(document).codes).toContain('object-merged')
  })

  it('is left out when nothing refers to it, as an error', () => {
    const { draft, codes: found } = extract(
      answer(table('1 Response body parameters', ROW, 'id | String | I.'), table('2 Lost', ROW, 'x | String | X.')),
    )
    expect(found).toEqual(['object-unreferenced'])
    expect(draft.rows).toEqual({ tables: 2, seen: 2, used: 1, reported: 1 })
    expect(draft.kind === 'operations' && draft.operations[0]?.objects).toEqual([])
  })
})

describe('rows in one table', () => {
  it('nest by dotted names below a row that can hold them, and stay wire names otherwise', () => {
    expect(
      lines(
        table(
          '1 Response parameters',
          ROW,
          'server | Object | S.',
          'server.id | String | I.',
          'server.nics | Array of objects | N.',
          'server.nics[].ip | String | P.',
          'kubernetes.io/x.y | String | K.',
        ),
      ),
    ).toEqual([
      '  server: @server',
      '    id: string',
      '    nics: [@nics]',
      '      ip: string',
      '  kubernetes.io/x.y: string',
    ])
  })

  it('nest by the marks before their names', () => {
    expect(
      lines(
        table(
          '1 Response parameters',
          ROW,
          'server | Object | S.',
          '└ id | String | I.',
          '└ disk | Object | D.',
          '└└ size | Integer | S.',
          'name | String | N.',
        ),
      ),
    ).toEqual(['  server: @server', '    id: string', '    disk: @disk', '      size: integer/int32', '  name: string'])
  })
})

describe('a plain line right above a table without a caption', () => {
  const OBJECT = [ROW, 'key | String | K.'] as const
  const rows: [name: string, line: string, row: string, want: string[]][] = [
    ['by a type', 'Metadata', 'meta | Metadata object | M.', ['  meta: @Metadata', '    key: string']],
    [
      'by a type of several words',
      'data volume',
      'v | Array of data_volume objects | V.',
      ['  v: [@data volume]', '    key: string'],
    ],
    ['by a name in another case', 'Metadata:', 'metadata | Object | M.', ['  metadata: @Metadata', '    key: string']],
    [
      'by a text',
      'Data Volume',
      'vol | Object | For details, see the data_volume.',
      ['  vol: @Data Volume', '    key: string'],
    ],
    [
      'by a text that calls it a structure',
      'Quota',
      'q | Array of objects | A list of quota structures.',
      ['  q: [@Quota]', '    key: string'],
    ],
    ['by a Chinese text', 'metadata', 'm | Object | 详见metadata数据结构。', ['  m: @metadata', '    key: string']],
  ]
  it.each(rows)('is its caption where a row means it %s', (_, line, row, want) => {
    // With other rows that are open, and a table between, no place tells the object.
    const root = table('1 Response parameters', ROW, row, 'other | Object | O.')
    const other = table('2 other', ROW, 'id | String | I.')
    expect(lines(root, other, p(line), table('', ...OBJECT))).toEqual([...want, '  other: @other', '    id: string'])
  })

  it.each([
    ['nothing means it', 'Metadata', 'meta | String | The metadata.'],
    ['the rows mean another', 'Metadata', 'volume | Integer | For details, see Volume.'],
    ['it is a sentence', 'The metadata of a thing is described below.', 'metadata | String | M.'],
  ])('is none where %s', (_, line, row) => {
    const found = lines(table('1 Response parameters', ROW, row), p(line), table('', ...OBJECT))
    expect(found).toContain('  key: string')
    expect(found.join()).not.toContain('@')
  })

  it('is none above the first table, whose rows are the root’s', () => {
    expect(
      lines(
        p('Outcome'),
        table('', ROW, 'task | Object | T.'),
        table('2 task', ROW, 'outcome | Object | R.', 'id | String | I.'),
      ),
    ).toEqual(['  task: @task', '    outcome: object', '    id: string'])
  })

  it('names each of several tables under one heading', () => {
    expect(
      lines(
        table('', ROW, 'server | Object | S.', 'tags | Array of tag objects | T.'),
        p('tag'),
        table('', ROW, 'value | String | V.'),
        p('server'),
        table('', ROW, 'id | String | I.'),
      ),
    ).toEqual(['  server: @server', '    id: string', '  tags: [@tag]', '    value: string'])
  })
})

describe('a table that goes on with the one above it', () => {
  const BODY = ['1 Response body parameters', ROW, 'things | Array of Thing objects | T.'] as const
  const rows: [string, Block[], string[]][] = [
    [
      'joins the rows of both when it has no caption and the same columns',
      [
        table(...BODY),
        table('2 Thing', ROW, 'id | String | I.', 'extra | Object | E.'),
        table('', ROW, 'name | String | N.'),
      ],
      ['  things: [@Thing]', '    id: string', '    extra: object', '    name: string'],
    ],
    [
      'goes on with a root as well',
      [table(...BODY), table('', ROW, 'count | Integer | C.'), table('2 Thing', ROW, 'id | String | I.')],
      ['  things: [@Thing]', '    id: string', '  count: integer/int32'],
    ],
    [
      'is the object of the only row without a name below a hand-written root',
      [table('1 Response parameters', ROW, 'thing | Object | T.'), table('', ROW, 'id | String | I.')],
      ['  thing: @', '    id: string'],
    ],
    [
      'is a table of its own when a name stands in both',
      [table('1 Response parameters', ROW, 'id | String | A.'), table('', ROW, 'id | String | B.', 'b | String | B.')],
      ['  id: string', '  b: string'],
    ],
    [
      'is what a link leads to',
      [
        table('1 Response body parameters', ROW, 'a | Object | See [here](#x).', 'b | String | B.'),
        table(' #x', ROW, 'c | String | C.'),
      ],
      ['  a: @', '    c: string', '  b: string'],
    ],
  ]
  it.each(rows)('%s', (_name, blocks, want) => {
    expect(lines(...blocks)).toEqual(want)
  })

  it('stands in the same status group', () => {
    const blocks = [table(...BODY), table('2 Thing', ROW, 'id | String | I.'), p('Status code: 400')]
    const got = operations(answer(...blocks, table('', ROW, 'error_code | String | E.')))[0]
    expect(got?.slice(-2)).toEqual(['400', '  error_code: string'])
  })
})

describe('a table that is no object', () => {
  const BODY = '1 Response body parameters'
  const rows: [string, Block[], string[]][] = [
    [
      'stands for a list where its only row is the list',
      [
        table(BODY, ROW, 'a | Rules object | A.', 'b | Array of Rule objects | B.'),
        table('2 Rules', ROW, '[items] | Array of Rule objects | I.'),
        table('3 Rule', ROW, 'id | String | I.'),
      ],
      ['  a: [@Rule]', '    id: string', '  b: [@Rule]', '    id: string'],
    ],
    [
      'may be a list of lists, and may mean itself',
      [
        table(BODY, ROW, 'a | Array of Rules objects | A.', 'b | Loop object | B.'),
        table('2 Rules', ROW, '[数组元素] | String | I.'),
        table('3 Loop', ROW, '[items] | Array of Loop objects | I.'),
      ],
      ['  a: [[string]]', '  b: [object]'],
    ],
    ['is empty where its only row says so', [table(BODY, ROW, '- | - | -')], []],
    ['is empty in words as well', [table(BODY, ROW, 'None | None | None')], []],
    [
      'is a list although the page shows it twice',
      [table(BODY, ROW, '[items] | Array of strings | I.'), table(BODY, ROW, '[items] | Array of strings | I.')],
      [],
    ],
    [
      'is an object where other rows stand beside "[items]"',
      [table(BODY, ROW, 'id | String | I.', '[items] | X | I.')],
      ['  id: string'],
    ],
    [
      'is an object by its subject although its words are those of a root',
      [
        table(BODY, ROW, 'url | Object | U.', 'common | Common object | C.'),
        table('2 Description of the url field', ROW, 'limit | Integer | L.'),
        table('3 Common parameters', ROW, 'speed | Integer | S.'),
      ],
      ['  url: @url', '    limit: integer/int32', '  common: @Common', '    speed: integer/int32'],
    ],
    [
      'refers to itself by its number',
      [
        table(BODY, ROW, 'rules | Array of objects | See Table 2.'),
        table('2 rules', ROW, 'name | String | N.', 'parts | Array of objects | For details, see Table 2.'),
      ],
      ['  rules: [@rules]', '    name: string', '    parts: [@rules]'],
    ],
    [
      'is no object of the row before it when the page only shows a table twice',
      [
        table(BODY, ROW, 'a | A object | A.'),
        table('2 A', ROW, 'extra | Object | E.'),
        table('2 A', ROW, 'extra | Object | E.'),
      ],
      ['  a: @A', '    extra: object'],
    ],
  ]
  it.each(rows)('%s', (_name, blocks, want) => {
    expect(lines(...blocks)).toEqual(want)
  })
})
