import { SECTION_LABELS, type SectionKind as LabelKind } from './labels.js'

/** What a section of an API page is about: the readers' kinds, and the finer or rarer ones that only extraction needs. */
export type SectionKind =
  | LabelKind
  | 'request-path'
  | 'request-query'
  | 'response-success'
  | 'response-error'
  | 'status-success'
  | 'status-error'
  | 'navigation'

/**
 * Further headings and labels, lower case, without end punctuation, numbers and what stands in parentheses. They are wider than
 * the readers' labels: a reader must not take them for headings, but where a heading or a label stands, they are understood.
 * A word here goes before the same word of the readers' labels.
 */
// prettier-ignore
const WIDER_LABELS: Readonly<Partial<Record<SectionKind, readonly string[]>>> = {
  function: [
    'overview', 'api function', 'scenario', 'scenarios', 'application scenario', 'application scenarios',
    'context', 'background', 'background information', '功能', '接口描述', '接口介绍', '描述', '应用场景', '场景描述', '使用场景', '背景信息',
  ],
  constraints: [
    'restriction', 'limitations', 'notes', 'note', 'prerequisite', 'usage', 'usage notes', 'procedure',
    'pagination', 'common query methods', '约束和限制', '限制', '使用说明', '使用须知', '说明', '须知', '具体步骤', '操作步骤', '分页说明',
    '分页查询', '常用列表查询方法', '场景假设', '权限要求', '权限说明', '频率限制', '流控说明',
  ],
  debugging: ['debug', 'how to call', 'calling apis', '在线调试', '接口调试', '调用方式'],
  authorization: ['supported actions', '授权项', '权限信息'],
  uri: [
    'method and uri', 'method and url', 'uri and method', 'url and method', 'request method and url', 'prototype', 'api prototype', 'interface prototype', 'request format', 'request path', 'endpoint', 'request address', 'api',
    'uris', 'request url', 'request method', 'request methods', 'request method and uri', 'http method and uri',
    'http request method and uri', 'method', 'http method', 'interface format', 'format', 'path', '请求方法', '请求方式',
    'request syntax', '请求方法和uri', '请求方法以及uri', '请求消息样式', '请求样式', '请求行', '请求地址', '接口地址', '接口路径', '方法', 'uri说明', '命令格式', '请求语法', 'uri和请求方法', '请求方法及uri', 'http请求方法', '请求方法和url', 'http request',
  ],
  request: [
    'request parameter description', 'request messages', 'request elements', 'request information', 'parameters',
    'input parameters', 'parameter description', '请求消息参数', '请求参数说明', '请求参数描述', '请求信息', '请求元素', '请求报文', '请求说明', '请求消息元素', 'additional request elements',
    '输入参数', '入参', '入参说明', '参数说明', '参数',
  ],
  'request-path': [
    'path parameters', 'path parameter', 'uri parameters', 'uri parameter', 'url parameters', '路径参数', 'uri参数',
    'uri参数说明', 'url参数',
  ],
  'request-query': [
    'query parameters', 'query parameter', 'query string', 'query string parameters', '查询参数', 'query参数',
    'query参数说明', '请求query参数',
  ],
  'request-header': [
    'header parameters', 'headers', 'header', '请求头域', '请求header', '请求头参数', '请求消息头参数', 'header参数', '消息头', '公共请求消息头', '附加请求消息头',
  ],
  'request-body': [
    'body parameters', 'message body', 'body', '请求body', '请求体参数', '请求消息体参数', 'body参数', '消息体',
  ],
  response: [
    'returned data', 'return data', 'response data', 'result', 'results', 'response result', 'response description',
    'response parameter description', 'response messages', 'response elements', 'response information',
    'return parameters', 'returned parameters', 'returned result', 'output parameters', '响应消息参数', '响应参数说明',
    '响应参数描述', '响应信息', '响应元素', '响应报文', '响应说明', '响应消息元素', '响应消息样式', '响应样式', 'response syntax', '响应语法', '响应结果', '返回结果', '返回', '返回体', '返回消息体', '返回说明', '输出参数', '出参', '出参说明',
  ],
  'response-header': ['response message header', '返回头', '返回消息头', '附加响应消息头', '公共响应消息头', '响应header', '响应头参数', '响应头域', '响应消息头参数'],
  'response-body': ['response message body', '响应body', '响应体参数', '响应消息体参数'],
  'response-success': [
    'normal response', 'normal responses', 'normal response parameters', 'successful response', 'success response',
    'response for success', '正常响应', '正常响应参数', '正常响应消息', '成功响应', '成功响应参数', '正常返回', '请求成功', '请求成功返回参数',
  ],
  'response-error': [
    'abnormal response', 'abnormal responses', 'abnormal response parameters', 'error response', 'error responses',
    'failed response', 'exception response', 'failure response', '异常响应', '异常响应参数', '异常响应消息', '失败响应', '失败响应参数',
    '错误响应', '错误响应消息', '异常返回', '请求失败', '请求失败返回参数',
  ],
  'request-example': [
    'example of a request', 'example of the request', 'request body example', 'example request body',
    'example request message', 'request message example', 'example curl command', 'curl example', 'example curl',
    'examples of requests', '请求举例', '请求消息样例', '请求消息示例', '请求参数示例', '请求参数样例', '请求消息体示例', '请求消息体样例', '请求体示例', '请求体样例', '请求范例', '请求实例', '请求消息举例', '请求报文示例', '请求报文样例', '请求示例代码',
  ],
  'response-example': [
    'example of a response', 'example of responses', 'example of the response', 'response body example', 'example response body',
    'example response message', 'response message example', 'returned example', 'return example',
    'successful response example', 'failed response example', 'example normal response',
    'example of normal response', '响应举例', '响应消息样例', '响应消息示例', '响应参数示例', '响应参数样例', '响应消息体示例', '响应消息体样例', '响应体示例',
    '响应体样例', '返回样例', '返回举例', '返回消息样例', '返回消息示例', '返回参数示例', '返回结果示例', '返回体示例', '响应范例', '响应实例', '响应结果示例', '响应消息举例', '响应报文示例', '响应报文样例', '正常返回示例', '异常返回示例', '成功响应示例', '成功响应样例', '正常响应示例', '正常响应样例', '失败响应示例', '失败响应样例', '异常响应示例', '异常响应样例', '错误响应示例',
    '错误响应样例',
  ],
  example: ['example code', '举例', '示例代码', '使用示例', '调用示例', '接口示例'],
  'status-codes': [
    'http status code', 'http status codes', 'returned code', 'returned codes', 'response code',
    'response status code', 'http状态码', '响应状态码', '返回状态码',
  ],
  'status-success': ['normal', 'success', 'successful', '正常', '成功', '正常返回值', '正常状态码'],
  'status-error': [
    'abnormal', 'error', 'errors', 'failure', 'exception', 'exceptions', '异常', '错误', '失败', '异常返回值', '异常状态码',
  ],
  'error-codes': ['error code description', '错误码说明'],
  'sdk-example': ['sdk sample', 'sdk', 'sdk code', 'sdk code sample', 'sdk示例', 'sdk代码样例'],
  navigation: [
    'parent topic', 'related links', 'related operations', 'see also', 'helpful links', 'faq', '父主题', '相关文档',
    '相关操作', '相关链接',
  ],
}

/** Every label with its kind. */
export const SECTION_KINDS: ReadonlyMap<string, SectionKind> = new Map(
  [SECTION_LABELS, WIDER_LABELS].flatMap((labels) =>
    Object.entries(labels).flatMap(([kind, words]) => words.map((word) => [word, kind as SectionKind] as const)),
  ),
)

/** Kinds whose label may carry a number or a title after the words ("Example request 2", "Example Request: creating an ECS"). */
export const TITLED_KINDS: ReadonlySet<SectionKind> = new Set(['request-example', 'response-example', 'example'])

/** Kinds whose prose describes the operation. */
export const DESCRIPTION_KINDS: ReadonlySet<SectionKind> = new Set(['function', 'constraints'])
