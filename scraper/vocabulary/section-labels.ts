/** What a page's section is about. */
export type SectionKind =
  | 'function'
  | 'constraints'
  | 'debugging'
  | 'authorization'
  | 'uri'
  | 'request'
  | 'request-header'
  | 'request-body'
  | 'response'
  | 'response-header'
  | 'response-body'
  | 'request-example'
  | 'response-example'
  | 'example'
  | 'sdk-example'
  | 'status-codes'
  | 'error-codes'

/**
 * Section labels by kind, lower case. Counted on 3,100 pages of the vendor; singular and plural, and both writing styles
 * ("Request Parameters" of generated pages, "Request" of hand-written ones).
 */
export const SECTION_LABELS: Readonly<Record<SectionKind, readonly string[]>> = {
  function: [
    'function',
    'functions',
    'function description',
    'description',
    'api description',
    'introduction',
    '功能介绍',
    '功能简介',
    '功能描述',
    '功能说明',
    '接口功能',
    '接口说明',
  ],
  constraints: [
    'constraints',
    'constraint',
    'notes and constraints',
    'constraints and limitations',
    'constraints and limits',
    'restrictions',
    'restrictions and limitations',
    'prerequisites',
    'precautions',
    '接口约束',
    '约束',
    '约束与限制',
    '约束限制',
    '使用限制',
    '注意事项',
    '前提条件',
  ],
  debugging: ['debugging', 'calling method', 'calling methods', 'call method', '调试', '调用方法'],
  authorization: [
    'authorization information',
    'authorization',
    'permissions',
    'required permissions',
    '授权信息',
    '权限要求',
  ],
  uri: [
    'uri',
    'url',
    'request uri',
    'uri format',
    'request line',
    'api format',
    'api uri',
    '请求uri',
    '请求url',
    'uri格式',
    '接口格式',
    '请求路径',
  ],
  request: [
    'request parameters',
    'request parameter',
    'request',
    'requests',
    'request message',
    '请求参数',
    '请求消息',
    '请求',
  ],
  'request-header': [
    'request header',
    'request headers',
    'request header parameters',
    'request message header',
    '请求消息头',
    '请求头',
    '请求header参数',
  ],
  'request-body': [
    'request body',
    'request body parameters',
    'request message body',
    '请求消息体',
    '请求体',
    '请求消息体（可选）',
    '请求body参数',
  ],
  response: [
    'response parameters',
    'response parameter',
    'response',
    'responses',
    'response message',
    'normal response',
    'abnormal response',
    '响应参数',
    '响应消息',
    '响应',
    '返回参数',
    '返回消息',
    '正常响应',
    '异常响应',
  ],
  'response-header': [
    'response header',
    'response headers',
    'response header parameters',
    '响应消息头',
    '响应头',
    '响应header参数',
  ],
  'response-body': ['response body', 'response body parameters', '响应消息体', '响应体', '响应body参数'],
  'request-example': [
    'example requests',
    'example request',
    'request example',
    'request examples',
    'sample request',
    'sample requests',
    'request sample',
    'request samples',
    '请求示例',
    '请求样例',
  ],
  'response-example': [
    'example responses',
    'example response',
    'response example',
    'response examples',
    'sample response',
    'sample responses',
    'response sample',
    'response samples',
    'example of returned error information',
    '响应示例',
    '响应样例',
    '返回示例',
  ],
  example: ['examples', 'example', 'samples', 'sample', '示例', '样例'],
  'sdk-example': [
    'sdk sample code',
    'sdk code examples',
    'sample sdk code',
    'sample code',
    'code examples',
    'sdk代码示例',
    '示例代码',
    '代码示例',
  ],
  'status-codes': [
    'status codes',
    'status code',
    'returned values',
    'returned value',
    'return values',
    'return value',
    'return codes',
    'return code',
    'returned status codes',
    'response codes',
    '状态码',
    '返回值',
    '返回码',
    '响应码',
  ],
  'error-codes': ['error codes', 'error code', '错误码', '错误代码'],
}
