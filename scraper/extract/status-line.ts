import { statusGroup } from '../vocabulary/labels.js'
import { statusKey, statusRange } from './status-codes.js'

const PREFIXED =
  /^(?:http )?(?:returned )?(?:status code|response code|return code|状态码|响应码|返回码|返回值)(?: ?[:：]| )? ?([1-5]\d\d|default)(?![\d.])(?:[:：]|\s|$)(.*)$/i
const PREFIX =
  /^(?:http |returned |response )*(?:status code|response code|return code|状态码|响应码|返回码)s? ?[:：]? ?/i
const BARE =
  /^(?:[Nn]ormal|[Ss]uccess|正常|成功)? ?[:：]? ?([1-5]\d\d)(?: [A-Z][A-Za-z-]+(?: [A-Z][A-Za-z-]+){0,3})? ?[:：]?$/

/**
 * The status codes that a paragraph announces: "Status code: 200", "状态码为 200 时:", "Status code: 200 OK", with what follows the
 * code. Undefined for any other text.
 */
export function statusLine(text: string): { statuses: readonly string[]; rest: string } | undefined {
  const line = text.replace(/\s+/g, ' ').trim()
  const range = statusRange(line.replace(PREFIX, ''))
  if (range && PREFIX.test(line)) return { statuses: range, rest: '' }
  const match = PREFIXED.exec(line)
  const whole = statusGroup(text)
  if (whole && (whole.length > 1 || !match)) return { statuses: whole.map(statusKey), rest: '' }
  if (match?.[1] !== undefined) return { statuses: [match[1].toLowerCase()], rest: (match[2] ?? '').trim() }
  const bare = BARE.exec(line)
  return bare?.[1] === undefined ? undefined : { statuses: [bare[1]], rest: '' }
}
