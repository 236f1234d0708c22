/** What a column of a table tells. */
export type ColumnRole =
  | 'name'
  | 'type'
  | 'required'
  | 'optional'
  | 'description'
  | 'location'
  | 'status'
  | 'error-code'
  | 'message'
  | 'solution'
  | 'method'
  | 'uri'
  | 'endpoint'
  | 'region'
  | 'region-name'
  | 'protocol'

/** Header words, lower case, without what stands in parentheses. */
// prettier-ignore
export const FIELD_COLUMNS: Readonly<
  Record<'name' | 'type' | 'required' | 'optional' | 'description' | 'location', readonly string[]>
> = {
  name: [
    'parameter', 'parameters', 'parameter name', 'name', 'names', 'attribute', 'attributes', 'attribute name',
    'field', 'field name', 'fields', 'element', 'elements', 'property', 'property name', 'key', 'header',
    'header name', 'header field', 'parameter id', 'item', 'member', 'argument', 'variable', '参数', '参数名', '参数名称',
    '名称', '名字', '属性', '属性名', '属性名称', '字段', '字段名', '字段名称', '元素', '元素名称', '要素', '头域', '消息头', '消息头名称', '请求头', '键',
    '变量', '参数字段', '参数id', '成员', '请求参数', '响应参数', '返回参数', '子参数', '元素名', 'header参数', '头域名称',
  ],
  type: [
    'type', 'types', 'parameter type', 'data type', 'field type', 'value type', 'attribute type', 'datatype',
    'variable type', '类型', '参数类型', '数据类型', '字段类型', '属性类型', '值类型', '参数数据类型', '数据结构', '变量类型', '元素类型', '数据格式', '消息头类型', '请求头类型', '响应头类型', '头域类型', 'header type',
    'element type', '成员类型', '数值类型', '参数数据类型说明',
  ],
  required: [
    'req/opt', 'mandatory/no', 'mandatory (yes/no)', 'mandatory?', 'required?', 'necessary', 'is necessary', 'obligatory',
    'mandatory', 'required', 'mandatory/optional', 'mandatory or optional', 'mandatory or optional (m/o)', 'mandatory or not', 'is mandatory',
    'is required', 'm/o', 'required/optional', 'whether mandatory', 'compulsory', '是否必选', '必选', '是否为必选', '是否必须',
    '是否为必须', '必须', '是否必填', '必填', '必选/可选', '是否必需', '必需', '必选或可选', '是否必传', '必传', '是否为必填', '是否必选参数', '是否强制',
  ],
  optional: ['optional', 'is optional', '是否可选', '可选', '是否选填'],
  description: [
    'description', 'descriptions', 'parameter description', 'meaning', 'remarks', 'remark', 'notes', 'explanation',
    'comment', 'details', 'usage', '描述', '说明', '备注', '含义', '参数说明', '参数描述', '解释', '字段说明', '字段描述', '取值说明', '描述信息',
    '意义', '注释', '数据结构说明',
  ],
  location: [
    'parameter in', 'passed in', 'carried in', 'transfer mode', 'request location', 'sent in',
    'location', 'position', 'parameter location', 'parameter position', 'in', '参数位置', '位置', '所在位置', '请求位置', '传参位置',
    '传入位置', '参数所在位置',
  ],
}

/** Titles of a second column of names: of the parts of the object that the first one names. */
// prettier-ignore
export const PART_COLUMNS: ReadonlySet<string> = new Set([
  'sub-parameter', 'subparameter', 'sub parameter', 'sub-parameters', 'sub-field', 'subfield', 'child parameter', 'sub-attribute',
  'nested parameter', 'level-2 parameter', 'second-level parameter', 'sub-element', '子参数', '二级参数', '子字段', '子属性',
])

/** Words of a location cell. */
// prettier-ignore
export const LOCATION_WORDS: Readonly<Record<'path' | 'query' | 'header' | 'form' | 'body', readonly string[]>> = {
  path: ['path', 'uri', 'url', '路径', 'path参数'],
  query: ['query', 'query string', '查询', 'query参数'],
  header: ['header', 'headers', '消息头', '请求头', 'header参数'],
  form: ['form', 'formdata', 'form-data', '表单'],
  body: ['body', '消息体', '请求体', 'body参数'],
}

/** Columns of tables that are no field tables. */
// prettier-ignore
export const OTHER_COLUMNS: Readonly<Record<Exclude<ColumnRole, keyof typeof FIELD_COLUMNS>, readonly string[]>> = {
  status: [
    'status code', 'status codes', 'http status code', 'http status', 'http code', 'returned value',
    'returned values', 'return value', 'return values', 'return code', 'returned code', 'response code',
    'http response code', 'response status code', '状态码', 'http状态码', '返回值', '返回码', '响应码', '响应状态码', 'http返回码',
    'http码', '返回状态码', 'http响应码',
  ],
  'error-code': ['error code', 'error codes', '错误码', '错误代码', '错误编码', '错误返回码', 'error_code'],
  message: [
    'error message', 'error messages', 'message', 'messages', 'error information', 'error description', '错误信息',
    '错误消息', '错误描述', '错误提示', '错误码信息', 'error_msg',
  ],
  solution: [
    'solution', 'solutions', 'measure', 'measures', 'handling measure', 'handling suggestion', 'handling method',
    'suggestion', 'troubleshooting', 'processing method', '处理措施', '处理建议', '解决方案', '解决方法', '解决办法', '处理方法', '处理办法',
    '措施',
  ],
  method: ['method', 'methods', 'request method', 'http method', '方法', '请求方法', '请求方式', 'http方法'],
  uri: [
    'request address', 'request path', 'api path', 'uri path', 'uri', 'url', 'request uri', 'request url', 'path', '请求uri', '请求路径', '路径', '请求url', '请求地址'],
  endpoint: [
    'endpoint', 'endpoints', 'endpoint address', 'domain name', '终端节点', '终端节点(endpoint)', '终端节点地址', '域名', '接入点',
  ],
  region: ['region', 'region id', '区域', '地区', '区域id', '区域编码', '地域'],
  'region-name': ['name', 'region name', '区域名称', '地区名称', '名称', '区域名', '地域名称'],
  protocol: ['protocol', 'protocol type', 'protocols', '协议', '协议类型'],
}

/** Columns of the Authorization Information table. */
// prettier-ignore
export const AUTHORIZATION_COLUMNS: Readonly<
  Record<'action' | 'access' | 'resource' | 'condition' | 'alias' | 'dependency', readonly string[]>
> = {
  action: ['action', 'actions', '授权项', '操作', 'permission'],
  access: ['access level', '访问级别', '权限级别'],
  resource: ['resource type', 'resource types', '资源类型'],
  condition: ['condition key', 'condition keys', '条件键'],
  alias: ['alias', 'aliases', '别名'],
  dependency: [
    'dependencies', 'dependency', 'dependent permissions', 'related actions', '依赖的授权项', '依赖授权项', '依赖',
  ],
}

/** Words that open a "mandatory" cell; what follows is the condition. The longest word that fits is taken. */
// prettier-ignore
export const REQUIRED_WORDS: Readonly<Record<'yes' | 'no' | 'unstated', readonly string[]>> = {
  yes: [
    'yes', 'y', 'true', 'req', 'mandatory', 'required', 'm', '是', '必选', '必填', '必须', '必需', '√', 'compulsory', '必传',
  ],
  no: [
    'no', 'n', 'false', 'opt', 'optional', 'not mandatory', 'not required', 'o', '否', '可选', '选填', '非必选', '非必填', '不是', '×',
    '非必须', '非必需', '不必选', '不必填', '非必传',
  ],
  unstated: ['', '-', '--', '/', 'n/a', 'none', '无', '不涉及', 'conditional', 'c', '条件必选'],
}
