import { describe, expect, it } from 'vitest'
import { draw, read, readSeed, seedNames, tablesOf } from './support.js'

/** One value a line, blank lines between: how browsers save the vendor's pages. */
const spaced = (text: string) => text.trim().split('\n').join('\n\n')

const page = (body: string) => `Updated on 2025-01-02 GMT+08:00\n\nThe title\n\nFunction\n\n${spaced(body)}`

function blocksOf(body: string): string[] {
  return draw(read(page(body)).documents[0]?.blocks ?? []).slice(1)
}

describe('a saved page', () => {
  const rows: [name: string, given: string, want: string[]][] = [
    [
      'a table of requests',
      'Table 1 Path Parameters\nParameter\nMandatory\nType\nDescription\nproject_id\nYes\nString\nProject ID.\nid\nNo\nArray of strings\nThe ID.\nMore on it.',
      [
        '[Path Parameters]',
        'Parameter | Mandatory | Type | Description',
        'project_id | Yes | String | Project ID.',
        'id | No | Array of strings | The ID. More on it.',
      ],
    ],
    [
      'a table of responses',
      'Status code: 200\nTable 4 Response body parameters\nParameter\nType\nDescription\nerror_code\nString\nError code.\nitems\nArray of Item objects\nItems.\nTable 5 Item\nParameter\nType\nDescription\nid\nMap<String,String>\nID.',
      [
        'Status code: 200',
        '[Response body parameters]',
        'Parameter | Type | Description',
        'error_code | String | Error code.',
        'items | Array of Item objects | Items.',
        '[Item]',
        'Parameter | Type | Description',
        'id | Map<String,String> | ID.',
      ],
    ],
    [
      'rows without descriptions',
      'Table 4 Response body parameters\nParameter\nType\nDescription\non_success\nTarget object\non_failure\nTarget object\nx.io/policy\nString\nextra\nString\nMore.',
      [
        '[Response body parameters]',
        'Parameter | Type | Description',
        'on_success | Target object | ',
        'on_failure | Target object | ',
        'x.io/policy | String | ',
        'extra | String | More.',
      ],
    ],
    [
      'names that are type words, without descriptions',
      'Table 4 Info\nParameter\nType\nDescription\ndomain\nString\napp\nString(128)\nstream\nString\nx\nString(32)\nID of it.',
      [
        '[Info]',
        'Parameter | Type | Description',
        'domain | String | ',
        'app | String(128) | ',
        'stream | String | ',
        'x | String(32) | ID of it.',
      ],
    ],
    [
      'descriptions that end like types',
      'Table 4 Info\nParameter\nType\nDescription\ncount\nInteger\nSpecifies the count.\ntag_list\nList<Tag>\nSpecifies the tag list.\ntags\nTags structure array\nSpecifies the list',
      [
        '[Info]',
        'Parameter | Type | Description',
        'count | Integer | Specifies the count.',
        'tag_list | List<Tag> | Specifies the tag list.',
        'tags | Tags structure array | Specifies the list',
      ],
    ],
    [
      'names that are column words',
      'Table 1 a\nParameter\nType\nDescription\nname\nString\nName.\ntype\nString\nType.\nstatus\nString\nStatus.',
      [
        '[a]',
        'Parameter | Type | Description',
        'name | String | Name.',
        'type | String | Type.',
        'status | String | Status.',
      ],
    ],
    [
      'columns in another order',
      'Table 1 a\nName\nType\nMandatory\nDescription\nid\nString\nYes\nID.\nx\nObject\nNo (see below)\nX.',
      ['[a]', 'Name | Type | Mandatory | Description', 'id | String | Yes | ID.', 'x | Object | No (see below) | X.'],
    ],
    [
      'the description before the type',
      'Table 1 a\nParameter\nDescription\nType\nMandatory\nid\nThe ID.\nMore.\nString\nYes\nx\nX.\nInteger\nNo',
      [
        '[a]',
        'Parameter | Description | Type | Mandatory',
        'id | The ID. More. | String | Yes',
        'x | X. | Integer | No',
      ],
    ],
    [
      'a description that is left out',
      'Table 1 a\nParameter\nType\nDescription\nid\nString\nx\nInteger\nX.',
      ['[a]', 'Parameter | Type | Description', 'id | String | ', 'x | Integer | X.'],
    ],
    [
      'bullets in a cell',
      'Table 1 a\nParameter\nType\nDescription\nid\nString\nOne of:\n- a: first\n- b\nx\nString\n• c\n• d',
      ['[a]', 'Parameter | Type | Description', 'id | String | One of: a: first b', 'x | String | c d'],
    ],
    [
      'a description of four labels',
      'Table 1 a\nParameter\nMandatory\nType\nDescription\nid\nYes\nString\nDefinition\nThe ID.\nConstraints\nN/A\nRange\n1 to 9\nDefault Value\nN/A\nx\nNo\nString\nX.\nResponse Parameters\nNone',
      [
        '[a]',
        'Parameter | Mandatory | Type | Description',
        'id | Yes | String | Definition The ID. Constraints N/A Range 1 to 9 Default Value N/A',
        'x | No | String | X.',
        '## Response Parameters',
        'None',
      ],
    ],
    [
      'pseudo rows',
      'Table 1 a\nParameter\nType\nDescription\n[items]\nArray of Metric objects\nRoot.\n{User defined key}\nMap<String, Boolean>\nKeys.',
      [
        '[a]',
        'Parameter | Type | Description',
        '[items] | Array of Metric objects | Root.',
        '{User defined key} | Map<String, Boolean> | Keys.',
      ],
    ],
    [
      'status codes',
      'Status Codes\nStatus Code\nDescription\n200\nOK.\n204\nNo content.\ndefault\nError.\nError Codes\nSee Error Codes.',
      [
        '## Status Codes',
        '[]',
        'Status Code | Description',
        '200 | OK.',
        '204 | No content.',
        'default | Error.',
        '## Error Codes',
        'See Error Codes.',
      ],
    ],
    [
      'error codes',
      'Error Codes\nStatus Code\nError Codes\nError Message\nDescription\nSolution\n400\nWKS.0001\nBad.\nIt is bad.\nMend it.\n500\nWKS.0002\nWorse.\nIt is worse.\nWait.',
      [
        '## Error Codes',
        '[]',
        'Status Code | Error Codes | Error Message | Description | Solution',
        '400 | WKS.0001 | Bad. | It is bad. | Mend it.',
        '500 | WKS.0002 | Worse. | It is worse. | Wait.',
      ],
    ],
    [
      'a table of URIs',
      'URI\nTable 1 URI\nMethod\nURI\nGET\n/v1/{id}',
      ['## URI', '[URI]', 'Method | URI', 'GET | /v1/{id}'],
    ],
    [
      'an unknown table stays text',
      'Table 9 Moons\nMoon\nPlanet\nIo\nJupiter\nURI\nGET /v1',
      ['Table 9 Moons', 'Moon', 'Planet', 'Io', 'Jupiter', '## URI', 'GET /v1'],
    ],
    [
      'parts with bullets below a table',
      'Request\n• Request parameters\nTable 1 a\nParameter\nType\nid\nString\n• Example request 1: One\nPOST /v1\n{ "a" : 1 }\nResponse\nNone',
      [
        ...['## Request', '- Request parameters', '[a]', 'Parameter | Type', 'id | String', '- Example request 1: One'],
        ...['`POST /v1\u23ce{ "a" : 1 }`', '## Response', 'None'],
      ],
    ],
    [
      'a header with unknown words',
      'Status Code\nType\nPossible Cause\n400\nBad request\nIt is bad.\n401\nUnauthorized\nNo token.',
      ['[]', 'Status Code | Type | Possible Cause', '400 | Bad request | It is bad.', '401 | Unauthorized | No token.'],
    ],
    [
      'two types in one cell',
      'Table 1 a\nParameter\nMandatory\nType\nDescription\nup\nNo\nInteger/Boolean\nState.',
      ['[a]', 'Parameter | Mandatory | Type | Description', 'up | No | Integer/Boolean | State.'],
    ],
    [
      'a request over two lines',
      'Example Requests\nPOST\nhttps://{endpoint}/v1\n{ "a" : 1 }',
      ['## Example Requests', '`POST\u23cehttps://{endpoint}/v1\u23ce{ "a" : 1 }`'],
    ],
    [
      'an empty section',
      'Request Parameters\nNone\nExample Responses\nNone',
      ['## Request Parameters', 'None', '## Example Responses', 'None'],
    ],
    [
      'a table without rows',
      'Table 1 a\nParameter\nType\nURI\nGET /v1',
      ['[a]', 'Parameter | Type', '## URI', 'GET /v1'],
    ],
    [
      'the keys of Object.prototype',
      'Table 1 a\nParameter\nType\n__proto__\nString\nconstructor\nString',
      ['[a]', 'Parameter | Type', '__proto__ | String', 'constructor | String'],
    ],
  ]
  it.each(rows)('%s', (_, given, want) => {
    expect(blocksOf(given)).toEqual(want)
  })

  it('reads examples: requests, bodies, alternatives, line numbers', () => {
    const text = [
      ...[
        'Example Requests',
        '',
        '• Creating a thing',
        '',
        '  POST /v1/things',
        '  Content-Type: application/json',
        '',
        '  {',
        '    "a" : [ {',
        '      "b" : "}"',
        '    } ]',
        '  }',
        '',
      ],
      ...[
        '- Another',
        '',
        '/v1/things',
        '',
        '{ "c" : 1 }',
        '',
        'Example Responses',
        '',
        'Status code: 200',
        '',
        'OK.',
        '',
        '1',
        '2',
        '3',
        '{',
        '  "d" : 2',
        '}',
      ],
    ]
    expect(draw(read(page('x') + '\n\n' + text.join('\n')).documents[0]?.blocks ?? []).slice(2)).toEqual([
      '## Example Requests',
      '- Creating a thing',
      '`POST /v1/things⏎Content-Type: application/json⏎{⏎  "a" : [ {⏎    "b" : "}"⏎  } ]⏎}`',
      '- Another',
      '`/v1/things⏎{ "c" : 1 }`',
      '## Example Responses',
      'Status code: 200',
      'OK.',
      '`{⏎  "d" : 2⏎}`',
    ])
  })

  it('reports an example that ends in its brackets, and ends it at the next label', () => {
    const { documents, found } = read(
      page('Example Requests\n{\n"a" : {\nStatus Codes\nStatus Code\nDescription\n200\nOK.'),
    )
    expect(draw(documents[0]?.blocks ?? []).slice(1)).toEqual([
      '## Example Requests',
      '`{⏎"a" : {`',
      '## Status Codes',
      '[]',
      'Status Code | Description',
      '200 | OK.',
    ])
    expect(found.map((finding) => finding.code)).toEqual(['read.page.unclosed-example'])
  })

  it('reports a table that it cannot tell apart, and keeps its lines', () => {
    const { documents, found } = read(
      page(
        'Table 1 a\nParameter\nMandatory\nType\nDescription\nSome long prose here.\nAnd more of it, too.\nAnd more.',
      ),
    )
    expect(draw(documents[0]?.blocks ?? []).slice(1)).toEqual([
      ...['Table 1 a', 'Parameter', 'Mandatory', 'Type', 'Description'],
      'Some long prose here.',
      'And more of it, too.',
      'And more.',
    ])
    expect(found.map((finding) => finding.code)).toEqual(['read.page.table-unread'])
  })

  it('reads the rows of several resources for one action', () => {
    const body =
      'Authorization Information\nAction\nAccess Level\nResource Type (*: required)\nCondition Key\nAlias\nDependencies\na:things:create\nWrite\nthing *\ng:ResourceTag/<tag-key>\n-\n- b:c:get\n- b:d:list\nnet\n-\na:things:list\nList\n-\ng:EnterpriseProjectId\n-\n-\nURI\nGET /v1'
    expect(blocksOf(body)).toEqual([
      '## Authorization Information',
      '[]',
      'Action | Access Level | Resource Type (*: required) | Condition Key | Alias | Dependencies',
      'a:things:create | Write | thing * | g:ResourceTag/<tag-key> | - | b:c:get b:d:list',
      'a:things:create | Write | net | - | - | b:c:get b:d:list',
      'a:things:list | List | - | g:EnterpriseProjectId | - | -',
      '## URI',
      'GET /v1',
    ])
  })

  it('reads a page in Chinese', () => {
    const body =
      '帮助中心/ 云桌面/ API参考/ 接口/ 桌面/ 查询桌面\n更新时间：2025-03-04 GMT+08:00\n\n查询桌面\n\n功能介绍\n\n查询。\n\nURI\n\nGET /v2/{project_id}/desktops\n\n表1 路径参数\n\n参数\n\n是否必选\n\n参数类型\n\n描述\n\nproject_id\n\n是\n\nString\n\n项目ID。\n\n请求参数\n\n无\n\n响应参数\n\n状态码： 200\n\n表 2  响应Body参数\n\n参数\n\n参数类型\n\n描述\n\ndesktops\n\nArray of Desktop objects\n\n桌面列表。\n\n最小长度：1\n\n状态码\n\n状态码\n\n描述\n\n200\n\n成功。\n\n错误码\n\n请参见错误码。\n\n父主题： 桌面\n\n意见反馈\n'
    const { documents, found } = read(body)
    expect(documents[0]).toMatchObject({
      title: '查询桌面',
      breadcrumb: ['接口', '桌面'],
      updatedOn: '2025-03-04',
      source: { language: 'zh' },
    })
    expect(draw(documents[0]?.blocks ?? [])).toEqual([
      ...['## 功能介绍', '查询。', '## URI', 'GET /v2/{project_id}/desktops'],
      ...[
        '[路径参数]',
        '参数 | 是否必选 | 参数类型 | 描述',
        'project_id | 是 | String | 项目ID。',
        '## 请求参数',
        '无',
        '## 响应参数',
        '状态码： 200',
      ],
      ...['[响应Body参数]', '参数 | 参数类型 | 描述', 'desktops | Array of Desktop objects | 桌面列表。 最小长度：1'],
      ...['## 状态码', '[]', '状态码 | 描述', '200 | 成功。', '## 错误码', '请参见错误码。'],
    ])
    expect(found).toEqual([])
  })
})

describe('what stands around a saved page', () => {
  const article = 'Function\n\nX.\n\nURI\n\nGET /v1\n'
  const rows: [name: string, text: string, title: string, breadcrumb: string[], updatedOn?: string][] = [
    [
      'breadcrumb, date, title',
      `Help Center/ Workspace/ API Reference/ Workspace APIs/ Desktop/ Doing X\nUpdated on 2025-07-14 GMT+08:00\n\nDoing X\n\n${article}`,
      'Doing X',
      ['Workspace APIs', 'Desktop'],
      '2025-07-14',
    ],
    ['date, title', `Updated on 2025-07-14 GMT+08:00\n\nDoing X\n\n${article}`, 'Doing X', [], '2025-07-14'],
    [
      'title, date',
      `Doing X\n\nUpdated on 2025-07-14 GMT+08:00\n\nView PDF\n\n${article}`,
      'Doing X',
      [],
      '2025-07-14',
    ],
    ['the title alone', `Doing X\n\n${article}`, 'Doing X', []],
    [
      'menus before the article',
      `Huawei Cloud\nSign In\nHelp Center\nRequest\nDesktop\nDoing Y\n\nHelp Center > Workspace > API Reference > Desktop > Doing X\n\nUpdated on 2025-07-14 GMT+08:00\n\nShare\n\nDoing X\n\n${article}`,
      'Doing X',
      ['Desktop'],
      '2025-07-14',
    ],
    [
      'a form after it',
      `Doing X\n\n${article}\nParent topic: Desktop\n\nFeedback\n\nWas this page helpful?\n\nProvide feedback\n`,
      'Doing X',
      [],
    ],
    [
      'Windows line ends and a byte-order mark',
      `\ufeffDoing X\r\n\r\n${article.replaceAll('\n', '\r\n')}`,
      'Doing X',
      [],
    ],
  ]
  it.each(rows)('%s', (_, text, title, breadcrumb, updatedOn) => {
    const document = read(text).documents[0]
    expect([document?.title, document?.breadcrumb, document?.updatedOn]).toEqual([title, breadcrumb, updatedOn])
    expect(draw(document?.blocks ?? [])).toEqual(['## Function', 'X.', '## URI', 'GET /v1'])
  })

  it('reads rows that a browser saved with tabs', () => {
    const { documents } = read(
      `Doing X\n\n${article}\nTable 1 Path Parameters\n\nParameter\tMandatory\tType\tDescription\nid\tYes\tString\tThe ID.\nx\tNo\tLong\tThe X.\n`,
    )
    expect(draw(tablesOf(documents[0]?.blocks ?? []))).toEqual([
      '[Path Parameters]',
      'Parameter | Mandatory | Type | Description',
      'id | Yes | String | The ID.',
      'x | No | Long | The X.',
    ])
  })
})

describe('the snapshot of saved pages', () => {
  it.each(seedNames().filter((name) => !name.startsWith('workspace-api')))('%s is read without a finding', (name) => {
    const { documents, found } = readSeed(name)
    expect(found).toEqual([])
    expect(documents).toHaveLength(1)
    expect(documents[0]?.blocks.filter((block) => block.kind === 'heading').length).toBeGreaterThanOrEqual(9)
  })

  it('gives the table inside of a list item after the list', () => {
    const blocks = readSeed('ResizeDesktop.2026-02-10.txt').documents[0]?.blocks ?? []
    const table = tablesOf(blocks)[0]
    expect(table?.header).toHaveLength(6)
    expect(table?.rows.map((row) => draw(row[5]?.blocks ?? []))).toEqual([['- vpc:subnets:get', '- ims:images:list']])
  })
})
