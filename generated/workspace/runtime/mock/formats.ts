/** Which texts each `format` takes. Formats that are not listed take everything, as JSON Schema says. */

type Test = (text: string) => boolean

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** RFC 3339 full-date, of a day that exists. */
function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0))
}

/** RFC 3339 full-time: with seconds and an offset. */
function isTime(text: string): boolean {
  const match = /^(\d\d):(\d\d):(\d\d)(?:\.\d{1,40})?(?:z|[+-](\d\d):(\d\d))$/i.exec(text)
  if (!match) return false
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (Number(match[4] ?? 0) > 23 || Number(match[5] ?? 0) > 59) return false
  return hour <= 23 && minute <= 59 && second <= 59
}

function isDateTime(text: string): boolean {
  return /^[tT ]$/.test(text[10] ?? '') && isDate(text.slice(0, 10)) && isTime(text.slice(11))
}

function isDuration(text: string): boolean {
  return /^P(?!$)(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/.test(text)
}

function isIpv4(text: string): boolean {
  const parts = text.split('.')
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255)
}

function isIpv6(text: string): boolean {
  const halves = text.split('::')
  if (halves.length > 2 || text.length > 45) return false
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')))
  const last = groups.at(-1) ?? ''
  const embedded = last.includes('.')
  if (embedded && !isIpv4(last)) return false
  const plain = embedded ? groups.slice(0, -1) : groups
  const count = plain.length + (embedded ? 2 : 0)
  return plain.every((group) => /^[0-9a-f]{1,4}$/i.test(group)) && (halves.length === 2 ? count <= 7 : count === 8)
}

function isCidr(text: string): boolean {
  const match = /^([^/]{2,45})\/(\d{1,3})$/.exec(text)
  if (!match) return false
  const [address, bits] = [match[1] ?? '', Number(match[2])]
  return (isIpv4(address) && bits <= 32) || (isIpv6(address) && bits <= 128)
}

function isHostname(text: string): boolean {
  const name = text.endsWith('.') ? text.slice(0, -1) : text
  if (name.length === 0 || name.length > 253) return false
  return name.split('.').every((label) => label.length <= 63 && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i.test(label))
}

/** The dot-atom form, which is what validators of `email` take. */
function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@')
  if (at < 1 || text.length > 320) return false
  const local = text.slice(0, at).split('.')
  const domain = text.slice(at + 1)
  return (
    local.every((part) => /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+$/i.test(part)) && domain.includes('.') && isHostname(domain)
  )
}

const URI_TEXT = /^(?:[a-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9a-f]{2})*$/i

function isUri(text: string): boolean {
  return /^[a-z][a-z0-9+.-]{0,60}:./i.test(text) && isUriReference(text)
}

function isUriReference(text: string): boolean {
  return URI_TEXT.test(text) && (text.match(/#/g)?.length ?? 0) <= 1
}

/** A URI whose non-ASCII characters need no escape. */
function isIri(text: string, test: Test): boolean {
  return test(text.replace(/[^\x00-\x7f]/gu, 'x'))
}

function isRegex(text: string): boolean {
  try {
    new RegExp(text, 'u')
    return true
  } catch {
    return false
  }
}

const TESTS: Readonly<Record<string, Test>> = {
  date: isDate,
  time: isTime,
  'date-time': isDateTime,
  duration: isDuration,
  uuid: (text) => /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text),
  ipv4: isIpv4,
  ipv6: isIpv6,
  ip: (text) => isIpv4(text) || isIpv6(text),
  cidr: isCidr,
  'ipv4-cidr': isCidr,
  'ipv6-cidr': isCidr,
  mac: (text) => /^(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}$/i.test(text),
  hostname: isHostname,
  email: isEmail,
  uri: isUri,
  url: isUri,
  'uri-reference': isUriReference,
  iri: (text) => isIri(text, isUri),
  'iri-reference': (text) => isIri(text, isUriReference),
  byte: (text) => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text),
  regex: isRegex,
  'json-pointer': (text) => /^(?:\/(?:[^~/]|~[01])*)*$/.test(text),
  'relative-json-pointer': (text) => /^(?:0|[1-9]\d{0,9})(?:#|(?:\/(?:[^~/]|~[01])*)*)$/.test(text),
}

/** True when a text has a format; formats that nobody knows hold for every text. */
export function hasFormat(format: string, text: string): boolean {
  const test = Object.hasOwn(TESTS, format) ? TESTS[format] : undefined
  return test ? test(text) : true
}

const INTEGERS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  int8: [-128, 127],
  int16: [-32768, 32767],
  int32: [-2147483648, 2147483647],
  int64: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  uint8: [0, 255],
  uint16: [0, 65535],
  uint32: [0, 4294967295],
  uint64: [0, Number.MAX_SAFE_INTEGER],
}

/** The range of a numeric format; undefined for others. What JSON numbers hold exactly bounds the 64-bit ones. */
export function numericRange(format: string): readonly [least: number, most: number] | undefined {
  return Object.hasOwn(INTEGERS, format) ? INTEGERS[format] : undefined
}
