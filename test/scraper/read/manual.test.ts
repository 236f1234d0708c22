import { describe, expect, it } from 'vitest'
import { draw, drawTable, read, readSeed, seedText, tablesOf } from './support.js'

const MANUAL = 'workspace-api-reference.2025-07-14.txt'

describe('the Workspace manual', () => {
  const { documents, found } = readSeed(MANUAL)
  const operations = documents.filter((document) => /^4\.\d+\.\d+$/.test(document.number ?? ''))
  const tables = operations.flatMap((document) => tablesOf(document.blocks))
  const numbered = tables.filter((table) => table.number !== undefined)
  const codes = found.map((finding) => finding.code)

  it('has a document for each of the 280 sections and 32 chapters', () => {
    expect(operations).toHaveLength(280)
    expect(new Set(operations.map((document) => document.breadcrumb.join(' > '))).size).toBe(32)
    expect(operations[0]).toMatchObject({
      number: '4.1.1',
      title: 'Enabling/Disabling Tenant Functions',
      breadcrumb: ['Workspace APIs', 'Tenant Configuration'],
      updatedOn: '2025-07-14',
      source: { format: 'manual-text', language: 'en', file: MANUAL },
    })
  })

  it('has every table once, in order', () => {
    expect(numbered.map((table) => table.number)).toEqual(Array.from({ length: 3383 }, (_, i) => `4-${i + 1}`))
    expect(codes).not.toContain('read.manual.table-number-gap')
  })

  it('has every row: as many as the lines of the transcription', () => {
    const lines = tableLines(seedText(MANUAL))
    const rows = (some: typeof tables) => some.reduce((sum, table) => sum + table.rows.length, 0)
    const status = tables.filter((table) => table.number === undefined)
    expect({ parameters: rows(numbered), status: rows(status) }).toEqual({ parameters: 12207, status: 1686 })
    const joined = codes.filter((code) => code === 'read.manual.row-joined').length
    const copies = found.find((finding) => finding.code === 'read.manual.repeated-inner-rows')?.data['rows']
    expect({ joined, copies }).toEqual({ joined: 5, copies: 16 })
    expect(rows(tables) + joined + Number(copies) + lines.headers).toBe(lines.all)
  })

  it('has the labels of each section, the truncated ones reported', () => {
    const headings = operations.map((document) =>
      document.blocks.filter((block) => block.kind === 'heading').map((block) => block.text),
    )
    const whole = headings.filter((labels) => labels.length === 9)
    expect(whole).toHaveLength(276)
    expect(new Set(whole.map((labels) => labels.join('|'))).size).toBe(1)
    const missing = found
      .filter((finding) => finding.code === 'read.manual.label-missing')
      .map((finding) => finding.place.section?.split(' ')[0])
    expect([...new Set(missing)]).toEqual(['4.14.2', '4.14.4', '4.14.5', '4.14.7'])
  })

  it('joins the examples that page breaks cut', () => {
    const cut = operations
      .flatMap((document) => document.blocks)
      .filter((block) => block.kind === 'code' && block.breaks)
    expect(cut).toHaveLength(53)
  })

  it('keeps the appendix, the endpoints and all other chapters', () => {
    const of = (number: string) => documents.find((document) => document.number === number)?.blocks ?? []
    expect(tablesOf(of('1.3')).map((table) => [table.caption, table.rows.length])).toEqual([['Workspace endpoints', 6]])
    expect(tablesOf(of('A.1'))[0]?.rows).toHaveLength(40)
    expect(tablesOf(of('A.2')).reduce((sum, table) => sum + table.rows.length, 0)).toBe(200)
    expect(documents[0]).toMatchObject({ title: 'Workspace API Reference', breadcrumb: [] })
  })

  it('reports nothing that breaks an operation', () => {
    expect(found.filter((finding) => finding.severity === 'error')).toEqual([])
  })

  it('keeps the one table inside of a cell, and no copy of its rows', () => {
    const table = numbered.find((one) => one.number === '4-438')
    const cell = table?.rows[2]?.[3]
    expect(table?.rows.map((row) => row[0]?.blocks.map((block) => block.kind === 'paragraph' && block.text))).toEqual([
      ['start_time'],
      ['end_time'],
      ['metric_name'],
    ])
    expect(cell?.blocks.map((block) => block.kind)).toEqual(['paragraph', 'table', 'paragraph'])
  })
})

/** Counts of the table lines of 4.x.y sections, taken without the reader: all but rules, and the repeated or first headers. */
function tableLines(text: string): { all: number; headers: number } {
  const body = text.split('\n').slice(801, 50_509)
  let fence = false
  let before = ''
  const count = { all: 0, headers: 0 }
  for (const line of body) {
    if (/^\s*(?:- )?```/.test(line)) fence = !fence
    const row = !fence && (line.includes('\t') || line.startsWith('|')) && !/^\|-/.test(line)
    if (row) count.all++
    if (row && before === '' && /^(?:\| *)?(?:Parameter|Status Code)\b/.test(line)) count.headers++
    before = line.trim()
  }
  return count
}

const SECTION = (body: string) =>
  `4.1.1 Querying a Thing\n\nFunction\n\n${body}\n\n**Table 4-1** tail\n\nParameter\tType\tDescription\nid\tString\tID.\n`

function blocksOf(body: string): string[] {
  const document = read(SECTION(body)).documents.find((one) => one.number === '4.1.1')
  return draw(document?.blocks ?? []).slice(1, -3)
}

describe('lines of a manual', () => {
  const rows: [name: string, given: string, want: string[]][] = [
    [
      'a status group glued to a caption',
      'Status code: 403**Table 4-6** a\n\nName\tType\nid\tString',
      ['Status code: 403', '[a]', 'Name | Type', 'id | String'],
    ],
    [
      'two bold runs',
      '**Status code: 403****Table 4-6** a\n\nName\tType\nid\tString',
      ['Status code: 403', '[a]', 'Name | Type', 'id | String'],
    ],
    [
      'a label glued to a status group',
      'Example Responses**Status code: 200**',
      ['## Example Responses', 'Status code: 200'],
    ],
    ['a label glued to its text', '**Error Codes**See [Error Codes](#).', ['## Error Codes', 'See Error Codes.']],
    [
      'bold inside of prose',
      'For details, see **Table 4-6** and **Function** here.',
      ['For details, see Table 4-6 and Function here.'],
    ],
    [
      'labels in all notations',
      '#### URI\n\n**Request Parameters**\n\nStatus Codes',
      ['## URI', '## Request Parameters', '## Status Codes'],
    ],
    ['a status group as a heading', '### Status code: 400', ['Status code: 400']],
    ['escapes in a URI', 'GET /v2/{project\\_id}/x', ['GET /v2/{project_id}/x']],
    ['a URI in a fence', 'URI\n\n```\nGET /v1/x\n```', ['## URI', 'GET /v1/x']],
    ['a URI in back-ticks', 'POST `/v2/x/{id}`', ['POST /v2/x/{id}']],
    ['a paragraph over two lines', 'One sentence\ngoes on.\n\nAnother.', ['One sentence goes on.', 'Another.']],
    ['two requests on two lines', 'URI\n\nGET /v1/x\nGET /v2/x', ['## URI', 'GET /v1/x', 'GET /v2/x']],
    ['a list', '- **a**: one\n- b\n  more\n\n1. x\n2. y', ['- a: one', '- b more', '1. x', '1. y']],
    [
      'fences as list items',
      'Example Requests\n\n- ```\n  PUT /v1/x\n  ```\n- ```\n{ }\n```\n\nNone',
      ['## Example Requests', '`  PUT /v1/x⏎{ }`', 'None'],
    ],
    [
      'an example cut by a page break',
      'Example Requests\n\n```\n{ "a" : 1,\n```\n\n```\n"b" : 2 }\n```',
      ['## Example Requests', '`{ "a" : 1,⏎"b" : 2 }`'],
    ],
    [
      'a request and its body in two fences',
      'Example Requests\n\n```\nPOST /v1/x\n```\n\n```\n{ "a" : 1 }\n```',
      ['## Example Requests', '`POST /v1/x⏎{ "a" : 1 }`'],
    ],
    [
      'two examples',
      'Example Requests\n\n```\n{ "a" : 1 }\n```\n\n```\n{ "a" : 2 }\n```',
      ['## Example Requests', '`{ "a" : 1 }`', '`{ "a" : 2 }`'],
    ],
    [
      'a request without a fence',
      'Example Requests\n\n- GET /v1/x?y=1\n- `/v1/x`',
      ['## Example Requests', '`GET /v1/x?y=1`', '`/v1/x`'],
    ],
    ['labels in Chinese', '请求参数\n\n**状态码：200**', ['## 请求参数', '状态码：200']],
  ]
  it.each(rows)('%s', (_, given, want) => {
    expect(blocksOf(given)).toEqual(want)
  })
})

describe('tables of a manual', () => {
  const rows: [name: string, given: string, want: string[]][] = [
    ['tabs', 'Name\tType\nid\tString\n', ['[]', 'Name | Type', 'id | String']],
    ['pipes', '| Name | Type |\n|---|:---:|\n| id | String |', ['[]', 'Name | Type', 'id | String']],
    ['an escaped bar', '| Name | Type |\n|---|---|\n| a\\|b | String |', ['[]', 'Name | Type', 'a|b | String']],
    [
      'a repeated header',
      'Name\tType\nid\tString\n\nName\tType\nx\tLong',
      ['[]', 'Name | Type', 'id | String', 'x | Long'],
    ],
    [
      'rows after a page break without a header',
      'Name\tType\nid\tString\n\nx\tLong\ny\tLong',
      ['[]', 'Name | Type', 'id | String', 'x | Long', 'y | Long'],
    ],
    [
      'another header',
      'Name\tType\nid\tString\n\nStatus Code\tDescription\n200\tOK',
      ['[]', 'Name | Type', 'id | String', '[]', 'Status Code | Description', '200 | OK'],
    ],
    [
      'the same header after a caption',
      'Name\tType\nid\tString\n\nTable 4-9 b\n\nName\tType\nx\tLong',
      ['[]', 'Name | Type', 'id | String', '[b]', 'Name | Type', 'x | Long'],
    ],
    [
      'a row cut by a page break',
      'Name\tDescription\nid\tOne of\n\nName\tDescription\n\ttwo words.\nx\ty',
      ['[]', 'Name | Description', 'id | One of two words.', 'x | y'],
    ],
    [
      'a row cut in two columns',
      'Name\tType\tDescription\nid\tArray of\tOne of\n\nName\tType\tDescription\n\tX objects\ttwo.\nx\ty\tz',
      ['[]', 'Name | Type | Description', 'id | Array of X objects | One of two.', 'x | y | z'],
    ],
    [
      'a list cut by a page break',
      '| Name | Description |\n|---|---|\n| id | <ul><li>● a</li></ul> |\n\n| Name | Description |\n|---|---|\n| | <ul><li>● b</li></ul> |',
      ['[]', 'Name | Description', 'id | a b'],
    ],
    ['a line below a row', 'Name\tDescription\nid\tOne.\nTwo.', ['[]', 'Name | Description', 'id | One. Two.']],
    ['a short row', 'Name\tType\tDescription\nid\tString', ['[]', 'Name | Type | Description', 'id | String | ']],
    ['a long row', '| Name | Description |\n|---|---|\n| id | a | b |', ['[]', 'Name | Description', 'id | a | b']],
    ['a caption without a table', 'Table 4-9 b\n\nProse.', ['Table 4-9 b', 'Prose.']],
    [
      'types with angle brackets',
      'Name\tType\na\tMap<String,String>\nb\tMap<String,Array< <a href="#">Info</a> >>',
      ['[]', 'Name | Type', 'a | Map<String,String>', 'b | Map<String,Array< Info >>'],
    ],
    [
      'blanks that bold print left',
      'Name\tDescription\na\tOptions: false : disable; true : enable. Default: 10 .',
      ['[]', 'Name | Description', 'a | Options: false: disable; true: enable. Default: 10.'],
    ],
    [
      'the keys of Object.prototype',
      'Name\tType\n__proto__\tString\nconstructor\tString',
      ['[]', 'Name | Type', '__proto__ | String', 'constructor | String'],
    ],
  ]
  it.each(rows)('%s', (_, given, want) => {
    expect(blocksOf(given)).toEqual(want)
  })

  it.each<[name: string, cell: string, want: string[]]>([
    ['paragraphs', '<p>One.</p> <p>Two.</p>', ['One.', 'Two.']],
    ['line breaks', 'One.<br>Two.', ['One.', 'Two.']],
    ['dashes after line breaks', 'One.<br>- a<br>- b', ['One.', '- a', '- b']],
    [
      'a list',
      'State: <ul style="list-style-type: none"> <li>● <b>A</b>: x</li> <li>● B</li> </ul>',
      ['State:', '- A: x', '- B'],
    ],
    [
      'bullets in a list without items',
      'State. <ul style="list-style-type: none"> ● A: x ● B',
      ['State.', '- A: x', '- B'],
    ],
    ['bullets in plain text', 'State: • A: x • B', ['State:', '- A: x', '- B']],
    ['a list that lost its items', 'Type. <ul style="list-style-type: none"> A: x B: y', ['Type.', 'A: x B: y']],
    [
      'numbers in a list without items',
      'Name: <ol style="list-style-type: none"> 1. one 2. two 3. three',
      ['Name:', '1. one', '1. two', '1. three'],
    ],
    ['code and italics', 'run <code>unzip</code> in <i>dir</i>', ['run unzip in dir']],
    ['a tree in a pre', 'See: <pre>a\u2502b</pre>', ['See:', '`a\u2502b`']],
    [
      'signs that were transcribed as formulas',
      'Compares. <ul> • \\geq - not less • $>$ - more • $=$ - equal • \\leq - not more • $<$ - less',
      ['Compares.', '- >= - not less', '- > - more', '- = - equal', '- <= - not more', '- < - less'],
    ],
    ['dollars and paths that are no formulas', 'C:\\leq ${X} $1 \\length', ['C:\\leq ${X} $1 \\length']],
    ['tags that are none', 'g:Tag/<tag-key> in <Language. Text>', ['g:Tag/<tag-key> in <Language. Text>']],
  ])('%s in a cell', (_, cell, want) => {
    const document = read(SECTION(`Name\tDescription\nid\t${cell}`)).documents.find((one) => one.number === '4.1.1')
    const table = tablesOf(document?.blocks ?? [])[0]
    expect(draw(table?.rows[0]?.[1]?.blocks ?? [])).toEqual(want)
  })

  it('leaves out the copies of a table inside of a cell, and counts them', () => {
    const inner =
      '<table><thead><tr><th>Metric</th><th>Name</th></tr></thead><tbody><tr><td>cpu</td><td>CPU 5 min</td></tr></tbody></table>'
    const { documents, found } = read(
      SECTION(
        `| Name | Description | | |\n|---|---|---|---|\n| m | ${inner} | Metric | CPU 5 min |\n| Metric | Name | | |\n| cpu | CPU \\| 5 min | | |\n| n | x | | |`,
      ),
    )
    const table = tablesOf(documents.find((one) => one.number)?.blocks ?? [])[0]
    expect(table?.rows.map((row) => row.length)).toEqual([2, 2])
    expect(table && drawTable(table).at(-1)).toBe('n | x')
    expect(found.map((finding) => [finding.code, finding.data])).toContainEqual([
      'read.manual.repeated-inner-rows',
      { rows: 2, table: '' },
    ])
  })
})

describe('the checks of a manual', () => {
  const contents =
    'Contents\n\n1 Things.....1\n1.1 Thing.....1\n1.1.1 Querying a Thing.....1\n1.1.2 Deleting a Thing.....2\n\n'
  const section = (title: string, table: string) =>
    `${title}\n\nFunction\n\nX.\n\nTable ${table} a\n\nParameter\tType\nid\tString\n\n`
  const rows: [name: string, text: string, want: string[]][] = [
    [
      'nothing',
      `1 Things\n\n1.1 Thing\n\n${section('1.1.1 Querying a Thing', '1-1')}${section('1.1.2 Deleting a Thing', '1-2')}`,
      [],
    ],
    [
      'a missing section',
      `1 Things\n\n1.1 Thing\n\n${section('1.1.1 Querying a Thing', '1-1')}`,
      ['read.manual.sections-missing'],
    ],
    [
      'another title',
      `1 Things\n\n1.1 Thing\n\n${section('1.1.1 Querying Things', '1-1')}${section('1.1.2 Deleting a Thing', '1-2')}`,
      ['read.manual.title-differs'],
    ],
    [
      'a missing table',
      `1 Things\n\n1.1 Thing\n\n${section('1.1.1 Querying a Thing', '1-1')}${section('1.1.2 Deleting a Thing', '1-3')}`,
      ['read.manual.table-number-gap'],
    ],
    [
      'a fence that nothing closes',
      `1 Things\n\n1.1 Thing\n\n${section('1.1.1 Querying a Thing', '1-1')}\`\`\`\n{\n\n${section('1.1.2 Deleting a Thing', '1-2')}`,
      ['read.manual.unterminated-fence'],
    ],
  ]
  it.each(rows)('%s', (_, text, want) => {
    expect(read(contents + text).found.map((finding) => finding.code)).toEqual(want)
  })

  it('finds sections without a table of contents', () => {
    const { documents, found } = read(
      section('### 7.2.1 Querying a Thing', '7-4') + section('7.2.2 Deleting a Thing', '7-5'),
    )
    expect(documents.map((document) => document.number)).toEqual(['7.2.1', '7.2.2'])
    expect(found.map((finding) => finding.code)).toEqual(['read.manual.no-contents'])
  })

  it('reads a manual in Chinese', () => {
    const { documents } = read(
      '目录\n\n1 API.....1\n1.1 主机.....1\n1.1.1 查询主机.....1\n\n1 API\n\n1.1 主机\n\n1.1.1 查询主机\n\n功能介绍\n\n查询。\n\n表1-1 路径参数\n\n参数\t是否必选\t参数类型\t描述\nid\t是\tString\t主机ID。\n',
    )
    expect(documents.at(-1)).toMatchObject({
      title: '查询主机',
      breadcrumb: ['API', '主机'],
      source: { language: 'zh' },
    })
    expect(draw(documents.at(-1)?.blocks ?? [])).toEqual([
      '## 功能介绍',
      '查询。',
      '[路径参数]',
      '参数 | 是否必选 | 参数类型 | 描述',
      'id | 是 | String | 主机ID。',
    ])
  })
})
