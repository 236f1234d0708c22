import { describe, expect, it } from 'vitest'
import { code, extract, h, list, operations, p, page, table } from './page.js'

const COLUMNS = 'Parameter | Mandatory | Type | Description'
const ANSWER = 'Parameter | Type | Description'

describe('generated pages', () => {
  it('reads an English page with status groups', () => {
    const document = page('Creating a Thing', [
      h('Function'),
      p('This API is used to create a thing.'),
      h('URI'),
      p('POST /v3/{project_id}/things'),
      table('1 Path Parameters', COLUMNS, 'project_id | Yes | String | Project ID.'),
      table('2 Query Parameters', COLUMNS, 'dry_run | No | Boolean | Only checks.'),
      h('Request Parameters'),
      table('3 Request header parameters', COLUMNS, 'X-Auth-Token | Yes | String | Token.'),
      table(
        '4 Request body parameters',
        COLUMNS,
        'thing | Yes | [ThingOption](#request_ThingOption) object | The thing.',
      ),
      table(
        '5 ThingOption #request_ThingOption',
        COLUMNS,
        'name | Yes | String | Name.',
        'tags | No | Array of [Tag](#request_Tag) objects | Tags.',
      ),
      table('6 Tag #request_Tag', COLUMNS, 'key | Yes | String | Key.'),
      h('Response Parameters'),
      p('Status code: 201'),
      table('7 Response body parameters', ANSWER, 'thing | [Thing](#response_Thing) object | The thing.'),
      table(
        '8 Thing #response_Thing',
        ANSWER,
        'id | String | ID.',
        'tags | Array of [Tag](#response_Tag) objects | Tags.',
      ),
      table('9 Tag #response_Tag', ANSWER, 'key | String | Key.', 'value | String | Value.'),
      p('Status code: 400'),
      table('10 Response body parameters', ANSWER, 'error_code | String | Code.'),
      h('Status Codes'),
      table('', 'Status Code | Description', '201 | Created.', '400 | Bad request.'),
    ])
    expect(operations(document)).toEqual([
      [
        'POST /v3/{project_id}/things',
        'path project_id!: string',
        'query dry_run?: boolean',
        'header X-Auth-Token!: string',
        'request',
        '  thing!: @ThingOption',
        '    name!: string',
        '    tags?: [@Tag]',
        '      key!: string',
        '201',
        '  thing: @Thing',
        '    id: string',
        '    tags: [@Tag]',
        '      key: string',
        '      value: string',
        '400',
        '  error_code: string',
      ],
    ])
    const { draft, codes } = extract(document)
    expect(draft.rows).toEqual({ tables: 11, seen: 15, used: 15, reported: 0 })
    expect(codes).toEqual([])
  })

  it('reads a Chinese page with a map, a form and several groups', () => {
    const document = page('上传文件 - UploadThing', [
      h('功能介绍'),
      p('上传文件。'),
      h('URI'),
      p('PUT /v1/{project_id}/files'),
      table('1 路径参数', '参数 | 是否必选 | 参数类型 | 描述', 'project_id | 是 | String | 项目ID。'),
      h('请求参数'),
      table('2 请求Header参数', '参数 | 是否必选 | 参数类型 | 描述', 'X-Auth-Token | 是 | String | 令牌。'),
      table(
        '3 FormData参数',
        '参数 | 是否必选 | 参数类型 | 描述',
        'file | 是 | File | 文件。',
        'name | 否 | String | 名称。',
      ),
      h('响应参数'),
      p('状态码： 200'),
      table('4 响应Header参数', '参数 | 参数类型 | 描述', 'X-Request-Id | String | 请求ID。'),
      table('5 响应Body参数', '参数 | 参数类型 | 描述', '{自定义key} | Map<String,Array<Info>> | 信息。'),
      table('6 Info', '参数 | 参数类型 | 描述', 'id | Long | ID。'),
      p('状态码为 403 时:'),
      table('7 响应Body参数', '参数 | 参数类型 | 描述', '[数组元素] | Array of Error objects | 错误。'),
      table('8 Error', '参数 | 参数类型 | 描述', 'code | String | 码。'),
    ])
    expect(operations(document)).toEqual([
      [
        'PUT /v1/{project_id}/files',
        'path project_id!: string',
        'header X-Auth-Token!: string',
        'request',
        '  file!: binary',
        '  name?: string',
        '200 = map<[@Info]>',
        '  id: integer/int64',
        '403 = [@Error]',
        '  code: string',
      ],
    ])
  })
})

describe('hand-written pages', () => {
  it('reads a Chinese page with a method table, dictionaries and numbers of tables', () => {
    const document = page('创建接口', [
      h('功能介绍'),
      p('创建一个接口。'),
      h('URI'),
      p('HTTP/HTTPS请求方法以及URI如下表所示。'),
      table('1 HTTP/HTTPS请求方法以及URI', '请求方法 | URI', 'POST | /v1.0/gw/instances/{instance_id}/apis'),
      p('URI中的参数说明如下表所示。'),
      table('2 参数说明', '参数 | 是否必选 | 类型 | 描述', 'instance_id | 是 | String | 实例编号'),
      h('请求消息'),
      table(
        '3 参数说明',
        '参数 | 是否必选 | 类型 | 描述',
        'name | 是 | String | 名称',
        'type | 是 | Int | 类型',
        'mock_info | backend_type = MOCK时必填 | 字典数据类型 | mock后端详情',
        'req_params | 否 | 列表数据结构，请参见表5。 | 参数列表',
      ),
      table('4 mock_info参数说明', '参数 | 是否必选 | 类型 | 描述', 'result_content | 否 | String(64) | 返回结果'),
      table('5 参数', '参数 | 是否必选 | 类型 | 描述', 'name | 是 | String | 参数名称'),
      p('请求消息样例：'),
      code('{ "name": "a", "type": 1 }'),
      h('响应消息'),
      table('6 参数说明', '参数 | 类型 | 描述', 'id | String | 编号', 'register_time | Timestamp | 注册时间'),
      p('响应消息样例：'),
      code('{ "id": "5" }'),
      h('状态码'),
      table('7 返回消息说明', '状态码 | 说明', '201 | Created', '400 | Bad Request'),
    ])
    expect(operations(document)).toEqual([
      [
        'POST /v1.0/gw/instances/{instance_id}/apis',
        'path instance_id!: string',
        'request',
        '  name!: string',
        '  type!: integer/int32',
        '  mock_info?: @mock_info (when backend_type = MOCK时必填)',
        '    result_content?: string(64)',
        '  req_params?: [@]',
        '    name!: string',
        '201',
        '  id: string',
        '  register_time: string/date-time',
        '400',
      ],
    ])
    const { draft } = extract(document)
    expect(draft.kind === 'operations' && draft.operations[0]?.requestExamples.map(({ value }) => value)).toEqual([
      { name: 'a', type: 1 },
    ])
  })

  it('reads PATH and Method pairs, and unlabelled tables of a GET as query', () => {
    const document = page('查询实例列表', [
      h('接口说明'),
      p('查询实例列表。'),
      h('URI'),
      list([p('URI格式')], [p('PATH：/rds/v1/{project_id}/instances')], [p('Method：GET')]),
      p('参数说明'),
      table('1 参数说明', '名称 | 是否必选 | 说明', 'project_id | 是 | 项目编号', 'limit | 否 | 条数'),
      h('请求消息'),
      table(
        '2 请求参数',
        '名称 | 是否必选 | 参数类型 | 说明',
        'X-Auth-Token | 是 | String | 令牌',
        'type | 否 | String | 类型',
      ),
      h('正常响应'),
      table('3 正常响应要素说明', '名称 | 参数类型 | 说明', 'instances | 列表数据结构 | 实例'),
      table(
        '4 instances字段数据结构说明',
        '名称 | 参数类型 | 说明',
        'id | String | 编号',
        'flavor | 字典数据结构 | 规格',
      ),
      table('5 flavor字段数据结构说明', '名称 | 参数类型 | 说明', 'id | String | 规格编号'),
      h('异常响应'),
      table('6 异常响应要素说明', '名称 | 参数类型 | 说明', 'errCode | String | 错误码'),
      h('返回值'),
      list([p('正常')], [p('200')], [p('异常')]),
      table('', '返回值 | 说明', '400 Bad Request | 请求错误。'),
    ])
    expect(operations(document)).toEqual([
      [
        'GET /rds/v1/{project_id}/instances',
        'path project_id!: string',
        'query limit?: string',
        'header X-Auth-Token!: string',
        'query type?: string',
        '200',
        '  instances: [@instances]',
        '    id: string',
        '    flavor: @flavor',
        '      id: string',
        'default',
        '  errCode: string',
        '400',
      ],
    ])
  })

  it('gives an operation for each URI, and takes the example of a URI for none', () => {
    const document = page('Creating ECSs (Native)', [
      h('Function'),
      p('Creates servers.'),
      h('URI'),
      p('POST /v2.1/{project_id}/servers'),
      p('POST https://{Endpoint}/v2/{project_id}/servers?name={name}'),
      p('Example:'),
      p('POST https://{endpoint}/v2/0605767b5780d5762fbcc00bba3f8d1a/servers'),
      table('1 Parameter description', 'Parameter | Mandatory | Description', 'project_id | Yes | Project ID.'),
      h('Request'),
      table(
        '2 Request parameters',
        'Parameter | Type | Mandatory | Description',
        'server | Object | Yes | See [Table 3](#t3).',
      ),
      table(
        '3 server field description #t3',
        'Parameter | Type | Mandatory | Description',
        'OS-EXT-STS:vm_state | String | No | State.',
        'os:scheduler_hints | Array of objects | No | Hints.',
      ),
      h('os:scheduler_hints Field Description', 3),
      table('', 'Parameter | Type | Mandatory | Description', 'group | String | No | Group.'),
      h('Response'),
      table('4 Response parameters', ANSWER, 'server | Object | Server.'),
      table('5 Description of the server field', ANSWER, 'id | String | ID.', 'links | Array of objects | Links.'),
      table('6 links objects', ANSWER, 'href | String | Link.'),
    ])
    const request = [
      'request',
      '  server!: @server',
      '    OS-EXT-STS:vm_state?: string',
      '    os:scheduler_hints?: [@os:scheduler_hints]',
      '      group?: string',
    ]
    const response = ['200', '  server: @server', '    id: string', '    links: [@links]', '      href: string']
    expect(operations(document)).toEqual([
      ['POST /v2.1/{project_id}/servers', 'path project_id!: string', ...request, ...response],
      ['POST /v2/{project_id}/servers', 'path project_id!: string', 'query name: string', ...request, ...response],
    ])
  })

  it('reads captions that are dotted paths', () => {
    const document = page('Obtaining a Token', [
      h('URI'),
      p('POST /v3/auth/tokens'),
      h('Request'),
      table(
        '1 Parameters in the request header',
        COLUMNS,
        'Content-Type | Yes | String | Fill application/json;charset=utf8 in this field.',
      ),
      table('2 Parameters in the request body', COLUMNS, '[auth](#auth) | Yes | Object | Authentication.'),
      table('3 auth #auth', COLUMNS, 'identity | Yes | Object | Identity.', 'scope | No | Object | Scope.'),
      table(
        '4 auth.identity',
        COLUMNS,
        'methods | Yes | Array of strings | Methods.',
        'password | Yes | Object | Password.',
      ),
      table('5 auth.identity.password', COLUMNS, 'user | Yes | Object | User.'),
      table('6 auth.identity.password.user', COLUMNS, 'name | Yes | String | Name.', 'domain | Yes | Object | Domain.'),
      table('7 auth.identity.password.user.domain', COLUMNS, 'name | Yes | String | Name.'),
      table('8 auth.scope', COLUMNS, 'domain | No | Object | Domain.'),
      table('9 auth.scope.domain', COLUMNS, 'id | No | String | ID.'),
      h('Response'),
      p('Status code: 201'),
      table('10 Parameters in the response header', ANSWER, 'X-Subject-Token | String | Token.'),
    ])
    expect(operations(document)[0]).toEqual([
      'POST /v3/auth/tokens',
      'header Content-Type!: string',
      'request',
      '  auth!: @auth',
      '    identity!: @auth.identity',
      '      methods!: [string]',
      '      password!: @auth.identity.password',
      '        user!: @auth.identity.password.user',
      '          name!: string',
      '          domain!: @auth.identity.password.user.domain',
      '            name!: string',
      '    scope?: @auth.scope',
      '      domain?: @auth.scope.domain',
      '        id?: string',
      '201',
      '  header X-Subject-Token: string',
    ])
  })
})
