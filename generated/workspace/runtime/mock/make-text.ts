import type { Flat } from './flat.js'
import { hasFormat } from './formats.js'
import { textLength } from './json.js'
import { isTimeName } from './names.js'
import { makeMatching } from './pattern-make.js'
import { compilePattern } from './pattern.js'
import { Random, mixNumber } from './random.js'
import { isoSeconds, madeUuid, textFor, timeOf, type Topic } from './words.js'

const MOST_LENGTH = 100_000

type MakeFormat = (random: Random, topic: Topic) => string

const stamp = (topic: Topic): string => isoSeconds(timeOf(topic.name, topic.instant))
const uri: MakeFormat = (random) => `https://www.example.com/${random.hex(8)}`

/** A text for each format that a schema may ask for. */
const FORMATS: Readonly<Record<string, MakeFormat>> = {
  date: (_, topic) => stamp(topic).slice(0, 10),
  time: (_, topic) => stamp(topic).slice(11),
  'date-time': (_, topic) => stamp(topic),
  duration: (random) => `PT${random.int(1, 48)}H`,
  uuid: (random) => madeUuid(random),
  ipv4: (random) => `192.168.${random.int(0, 31)}.${random.int(2, 254)}`,
  ip: (random) => `192.168.${random.int(0, 31)}.${random.int(2, 254)}`,
  ipv6: (random) => `2001:db8::${random.int(1, 9)}${random.hex(3)}`,
  cidr: (random) => `192.168.${random.int(0, 31)}.0/24`,
  'ipv4-cidr': (random) => `192.168.${random.int(0, 31)}.0/24`,
  'ipv6-cidr': (random) => `2001:db8:${random.int(1, 9)}::/64`,
  mac: (random) => `fa:16:3e:${random.hex(2)}:${random.hex(2)}:${random.hex(2)}`,
  hostname: (random) => `host-${random.hex(4)}.example.com`,
  'idn-hostname': (random) => `host-${random.hex(4)}.example.com`,
  email: (random) => `user.${random.hex(4)}@example.com`,
  'idn-email': (random) => `user.${random.hex(4)}@example.com`,
  uri,
  url: uri,
  iri: uri,
  'uri-reference': (random) => `/items/${random.hex(8)}`,
  'iri-reference': (random) => `/items/${random.hex(8)}`,
  'uri-template': () => 'https://www.example.com/items/{id}',
  byte: (random) => base64(`sample ${random.hex(5)}`),
  'json-pointer': () => '/items/0',
  'relative-json-pointer': () => '0/items',
  regex: () => '^[a-z]+$',
  int32: (random) => String(random.int(1, 9999)),
  int64: (random) => String(random.int(1, 9999)),
}

function formatOf(format: string | undefined): MakeFormat | undefined {
  return format !== undefined && Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined
}

/**
 * Makes a text that a folded schema takes: by its name, its format, its pattern, and its lengths, in that order.
 * @param accepts tells whether the schema takes a text
 * @returns undefined when none was found
 */
export function makeText(
  flat: Flat,
  topic: Topic,
  seed: number,
  accepts: (text: string) => boolean,
): string | undefined {
  if (flat.minLength > MOST_LENGTH || flat.minLength > flat.maxLength) return undefined
  const fits = (text: string): boolean => {
    const length = textLength(text)
    return length >= flat.minLength && length <= flat.maxLength && satisfies(flat, text)
  }
  const takes = (text: string): boolean => fits(text) && accepts(text)
  const first = firstChoice(flat, topic, new Random(seed))
  const chosen = first.find(takes) ?? matching(flat, seed, takes)
  if (chosen !== undefined) return chosen
  for (let attempt = 0; attempt < 3; attempt++) {
    for (const candidate of candidates(flat, topic, new Random(mixNumber(seed, attempt)))) {
      if (takes(candidate)) return candidate
    }
  }
  return undefined
}

/** What nearly all texts are: by the format, else by the name; of a time in whatever form a pattern asks for. */
function firstChoice(flat: Flat, topic: Topic, random: Random): readonly string[] {
  const make = flat.formats.length === 1 ? formatOf(flat.formats[0]) : undefined
  const text = make ? make(random, topic) : textFor(topic, random)
  return flat.patterns.length > 0 && isTimeName(topic.name) ? [text, ...reforms(topic)] : [text]
}

function matching(flat: Flat, seed: number, takes: (text: string) => boolean): string | undefined {
  const length = { least: flat.minLength, most: Math.min(flat.maxLength, MOST_LENGTH) }
  for (const pattern of flat.patterns) {
    const made = makeMatching(pattern, length, seed, takes)
    if (made !== undefined) return made
  }
  return undefined
}

function satisfies(flat: Flat, text: string): boolean {
  return (
    flat.patterns.every((pattern) => compilePattern(pattern).test(text)) &&
    flat.formats.every((format) => hasFormat(format, text))
  )
}

function* candidates(flat: Flat, topic: Topic, random: Random): Iterable<string> {
  for (const format of flat.formats) {
    const make = formatOf(format)
    if (!make) continue
    const text = make(random, topic)
    yield text
    yield* shorter(format, text)
    // Strings that hold numbers of an unknown place also come as other texts of their format.
    if (format === 'byte' && flat.minLength > 0) yield base64('x'.repeat(Math.ceil(flat.minLength / 4) * 3))
  }
  const text = textFor(topic, random)
  yield text
  if (flat.patterns.length > 0 || isTimeName(topic.name)) yield* reforms(topic)
  yield text.replaceAll('-', '').replaceAll('.', '')
  if (textLength(text) > flat.maxLength) yield cut(text, flat.maxLength)
  if (textLength(text) < flat.minLength) yield padded(text, flat.minLength)
  yield text.toUpperCase()
  yield String(random.int(1, 99))
  yield random.hex(Math.min(32, Math.max(1, Math.min(flat.maxLength, Math.max(flat.minLength, 8)))))
  yield ''
}

/** Short forms of formats, for schemas with a small maxLength. */
function* shorter(format: string, text: string): Iterable<string> {
  if (format === 'email' || format === 'idn-email') yield* ['user@example.com', 'a@b.io']
  if (format === 'uri' || format === 'url' || format === 'iri') yield* ['https://a.io/', 'a:b']
  if (format === 'hostname' || format === 'idn-hostname') yield* ['host-1', 'h']
  if (format === 'ipv4' || format === 'ip') yield '10.0.0.1'
  if (format === 'ipv6') yield '::1'
  if (format.endsWith('-reference')) yield '/'
  if (format === 'date-time' || format === 'time') yield text.replace('Z', '+08:00')
  if (format === 'date-time') yield text.replace('Z', '.000Z')
  if (format === 'byte') yield* ['QQ==', '']
}

/** Other forms in which documents print times. */
function* reforms({ name, instant }: Topic): Iterable<string> {
  const time = timeOf(name, instant)
  const iso = isoSeconds(time)
  yield iso
  yield iso.slice(0, 19)
  yield iso.slice(0, 19).replace('T', ' ')
  yield iso.replace('Z', '.000Z')
  yield iso.slice(0, 10)
  yield iso.slice(0, 16) + 'Z'
  yield String(time)
}

function cut(text: string, most: number): string {
  const short = Array.from(text).slice(0, most).join('')
  return short.replace(/[-_. ]+$/, (tail) => 'x'.repeat(tail.length))
}

function padded(text: string, least: number): string {
  return text + '-sample'.repeat(Math.ceil((least - text.length) / 7)).slice(0, Math.max(0, least - textLength(text)))
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 of ASCII text, the same in every environment. */
function base64(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i += 3) {
    const bits = (text.charCodeAt(i) << 16) | ((text.charCodeAt(i + 1) || 0) << 8) | (text.charCodeAt(i + 2) || 0)
    for (let j = 0; j < 4; j++) out += i + j > text.length ? '=' : (BASE64[(bits >> (18 - 6 * j)) & 63] ?? '')
  }
  return out
}
