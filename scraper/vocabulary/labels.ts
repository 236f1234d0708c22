/**
 * The words that a page's parts are announced with, English and Chinese: section labels, status groups, table captions,
 * "nothing here". Data and tiny matchers, shared by every reader and by extract. A new spelling is one more word here.
 */

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

const KIND_OF = new Map<string, SectionKind>(
  (Object.keys(SECTION_LABELS) as SectionKind[]).flatMap((kind) =>
    SECTION_LABELS[kind].map((label) => [label, kind] as const),
  ),
)

/**
 * The kind of a section by its label, or undefined for any other text. Case, a trailing colon and a bracketed addition
 * ("Example Request (Creating an ECS)") do not matter.
 */
export function sectionKind(label: string): SectionKind | undefined {
  const plain = plainLabel(label)
  return KIND_OF.get(plain) ?? KIND_OF.get(plain.replace(/ ?[(（][^()（）]*[)）]$/, ''))
}

/** Words that are section labels under heading markup only: on a plain line they are a column's header, a note's title, a value. */
const ORDINARY_WORDS: ReadonlySet<string> = new Set([
  'description',
  'introduction',
  'functions',
  'return value',
  'authorization',
])

/**
 * The kind of a section whose label stands alone on a line without heading markup: capitalised, no colon or addition, and no
 * ordinary word.
 */
export function plainSectionKind(line: string): SectionKind | undefined {
  const text = line.trim()
  if (text.length > 60 || !/^[A-Z\u3400-\u9fff]/.test(text) || ORDINARY_WORDS.has(text.toLowerCase())) return undefined
  return KIND_OF.get(text.toLowerCase())
}

/** True for kinds whose sections hold examples. */
export function isExampleKind(kind: SectionKind | undefined): boolean {
  return kind === 'request-example' || kind === 'response-example' || kind === 'example' || kind === 'sdk-example'
}

function plainLabel(label: string): string {
  return label
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ ?[:：]$/, '')
    .toLowerCase()
}

/**
 * Status groups, whole lines: "Status code: 200", "Status code: default", "状态码： 200", "状态码为 201 时:",
 * "When the status code is 200". The first bracket holds the codes.
 */
const CODES = String.raw`((?:[1-5](?:\d\d|xx)|default)(?: ?[,，、/] ?(?:[1-5](?:\d\d|xx)|default))*)`
const STATUS_GROUPS: readonly RegExp[] = [
  new RegExp(String.raw`^(?:returned |http |response )?(?:status|response) codes? ?[:：] ?${CODES}$`, 'i'),
  new RegExp(String.raw`^(?:if|when) the (?:returned )?status code is ${CODES} ?[:：,]?$`, 'i'),
  new RegExp(String.raw`^(?:返回)?(?:状态码|响应码|返回码) ?[:：]? ?${CODES}$`, 'i'),
  new RegExp(String.raw`^(?:返回)?(?:状态码|响应码|返回码)为 ?${CODES} ?时? ?[:：]?$`, 'i'),
]

/** The codes that a status group's line announces ("200", "default"), or undefined when the line is none. */
export function statusGroup(line: string): readonly string[] | undefined {
  const text = line.replace(/\s+/g, ' ').trim()
  for (const pattern of STATUS_GROUPS) {
    const codes = pattern.exec(text)?.[1]
    if (codes !== undefined) return codes.toLowerCase().split(/[ ,，、/]+/)
  }
  return undefined
}

/** "Table 4-12 Request body parameters", "表 3  路径参数", "Table A-1 Status codes": a caption's number and its text. */
export interface CaptionLine {
  readonly number: string
  readonly caption: string
}

const CAPTION = /^(?:table|表) ?((?:[a-z]|\d+)(?:[-.]\d+)*)[:：.]?(?: (.*)|([^\x00-\x7f].*))?$/i

/** Reads a table's caption line, or gives undefined. A sentence about a table ("Table 1 lists ...") is none. */
export function captionLine(line: string): CaptionLine | undefined {
  const match = CAPTION.exec(line.replace(/\s+/g, ' ').trim())
  const number = match?.[1]
  if (!match || number === undefined || !/\d/.test(number)) return undefined
  const caption = (match[2] ?? match[3] ?? '').trim()
  return isSentence(caption) ? undefined : { number, caption }
}

function isSentence(caption: string): boolean {
  return /^(?:lists?|describes?|shows?|provides?|and|to|of|for|in)\b/i.test(caption) || /[.。]$/.test(caption)
}

const NOTHING = new Set(['none', 'n/a', '-', '--', '无', '无。', '不涉及', '不涉及。', 'none.', 'null'])

/** True for the words of an empty section ("None", "无", "不涉及。"). */
export function saysNothing(text: string): boolean {
  return NOTHING.has(text.trim().toLowerCase())
}

/** Methods a request line can start with. */
export const METHODS: readonly string[] = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']

const REQUEST_LINE = new RegExp(
  String.raw`^(?:(?:${METHODS.join('|')}) +(?:https?://\S+|/?(?:v\d|\{)\S*|/\S+)(?: HTTP/\S+)?|/[^\s/]\S*|https?://\S+/\S*)$`,
  'i',
)

/** True for a line such as "POST /v2/{project_id}/desktops", "get /v2/x", "GET v2/x" or a bare path. */
export function isRequestLine(line: string): boolean {
  return REQUEST_LINE.test(line.trim())
}
