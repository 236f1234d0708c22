/**
 * How a page's parts are announced, English and Chinese: section labels (their words are in section-labels.ts), status groups, table
 * captions, empty sections, request lines. Tiny matchers over whole lines, shared by every reader and by extract.
 */
import { plainDigits } from './digits.js'
import { SECTION_LABELS, type SectionKind } from './section-labels.js'

export { SECTION_LABELS, type SectionKind }

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
 * "When the status code is 200", "Status code: 201 Created". The first bracket holds the codes.
 */
const CODES = String.raw`((?:[1-5](?:\d\d|xx)|default)(?: ?[,，、/] ?(?:[1-5](?:\d\d|xx)|default))*)`
/** "200 OK", "404 Not Found". */
const REASON =
  '(?: (?:ok|created|accepted|no content|partial content|bad request|unauthorized|forbidden|not found|method not allowed|' +
  'not acceptable|request timeout|conflict|gone|precondition failed|unprocessable entity|too many requests|' +
  'internal server error|not implemented|bad gateway|service unavailable|gateway timeout))?'
const STATUS_GROUPS: readonly RegExp[] = [
  new RegExp(String.raw`^(?:returned |http |response )?(?:status|response) codes? ?[:：] ?${CODES}${REASON}$`, 'i'),
  new RegExp(String.raw`^(?:if|when) the (?:returned )?status code is ${CODES}${REASON} ?[:：,]?$`, 'i'),
  new RegExp(String.raw`^(?:返回)?(?:状态码|响应码|返回码) ?[:：]? ?${CODES}${REASON}$`, 'i'),
  new RegExp(String.raw`^(?:返回)?(?:状态码|响应码|返回码)为 ?${CODES}${REASON} ?时? ?[:：]?$`, 'i'),
]

/** The codes that a status group's line announces ("200", "default"), or undefined when the line is none. */
export function statusGroup(line: string): readonly string[] | undefined {
  const text = plainDigits(line).replace(/\s+/g, ' ').trim()
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
  const match = CAPTION.exec(plainDigits(line).replace(/\s+/g, ' ').trim())
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
