import type { Examples, ResponseExample } from './examples.js'
import type { FieldTable } from './page-tables.js'
import { isRecord } from './samples.js'

/** What a title says above an example of a failure ("Failed response", "Example error response", 失败响应示例). */
const FAILED = /\b(?:fail(?:ed|ure|s)?|unsuccessful|abnormal|error|exception)\b|失败|异常|错误/i

/** True for a title of an example that shows a failure. */
export function saysFailed(title: string | undefined): boolean {
  return title !== undefined && title.length <= 80 && FAILED.test(title)
}

/** The keys of bodies that tell a failure and nothing else. */
const FAULT_KEYS: ReadonlySet<string> = new Set([
  'error',
  'error_code',
  'error_msg',
  'error_message',
  'error_description',
  'errorCode',
  'errorMsg',
  'errorMessage',
  'errCode',
  'errMsg',
  'externalMessage',
  'encoded_authorization_message',
  'request_id',
  'requestId',
  'code',
  'message',
  'details',
])

/**
 * Puts the examples without a status that show a failure ("{...} or {"error": {...}}") into the group of failures, where an example
 * of a success stands beside them and no table of a success describes their keys.
 */
export function withFailures(examples: Examples, tables: readonly FieldTable[]): Examples {
  const open = examples.responses.filter(({ status, value }) => status === undefined && value !== undefined)
  const known = new Set(
    tables
      .filter(({ groups, role }) => role === 'response-body' && groups[0] !== 'error' && !/^[45]/.test(groups[0] ?? ''))
      .flatMap(({ fields }) => fields.map(({ name }) => name)),
  )
  if (open.every((example) => isFault(example, known))) return examples
  const responses = examples.responses.map((example) =>
    open.includes(example) && isFault(example, known) ? { ...example, status: 'error' } : example,
  )
  return { ...examples, responses }
}

function isFault({ value }: ResponseExample, known: ReadonlySet<string>): boolean {
  if (!isRecord(value)) return false
  const keys = Object.keys(value)
  if (keys.length === 0 || keys.some((key) => known.has(key) || !FAULT_KEYS.has(key))) return false
  return keys.some((key) => /^err/i.test(key))
}
