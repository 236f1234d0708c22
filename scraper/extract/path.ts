import { plainPunctuation } from './words.js'

export interface PathReading {
  /** Without host and query string, `{name}` placeholders, a leading slash. */
  readonly path: string
  readonly queryNames: readonly string[]
  /** The first of the names, where it stands there without a value ("?acl"). */
  readonly flags: readonly string[]
  /** True when something was mended that the page wrote wrong. */
  readonly healed: boolean
  readonly written: string
}

/** What a path may hold besides letters and digits; the brackets of placeholders included. */
const PATH_SIGNS = /^[\w\-.~:/?#[\]@!$&'()*+,;=%{}<>|\\^`]+/
const HOST =
  /^(?:https?:\/\/)?(?:\{[^{}/]*(?:endpoint|host|domain)[^{}/]*\}|[\w.-]*endpoint|[a-z0-9-]+(?:\.[a-z0-9{}_-]+){2,}|<[^<>/]*endpoint[^<>/]*>|\[[^[\]/]*endpoint[^[\]/]*\]|https?:\/\/[^/]*)(?::\d+)?(?=\/|$)/i
const SCHEME = /^(?:https?|\{[^{}/]*\}):\/\/[^/]*/i

/**
 * Reads the address of a request line: host, query string and what follows are taken off, and placeholders mended
 * ("{[recordset_id]", "{project_id}}", "{project\_id}", "$(id)", "<id>"). Undefined where there is no path.
 */
export function readPath(text: string): PathReading | undefined {
  const written = text.trim()
  const line = plainPunctuation(written)
    .replaceAll('\\', '')
    .replace(/[`"“”]/g, '')
    .replace(/ HTTP\/[\d.]+$/i, '')
    .trim()
  if (line === '') return undefined
  const address = rejoined(line)
  if (address === '') return undefined
  const withoutHost = address.replace(SCHEME, '').replace(HOST, '')
  const [rawPath = '', ...query] = withoutHost.split('?')
  const trimmed = rawPath.replace(/[.,;:、。]+$/, '').replace(/^\/{2,}/, '/')
  const opened = /\{$|\[$/.test(trimmed) && query.length > 0 ? trimmed.slice(0, -1) : trimmed
  const path = opened.startsWith('/') ? opened : `/${opened}`
  const segments = path.split('/').map(mendSegment)
  const mended = (SYNTAX.test(plainPunctuation(written)) ? segments.map(namedSegment) : segments).join('/')
  if (!/^\/(?:[\w{.~-].*)?$/.test(mended) || /[^\x21-\x7e]/.test(mended)) return undefined
  const search = query.join('&')
  const names = { queryNames: queryNames(search), flags: flags(search) }
  return { path: mended, ...names, healed: mended !== rawPath, written }
}

/** The address up to the first blank; a blank inside a placeholder or next to a slash comes from a wrapped line. */
function rejoined(line: string): string {
  const words = line.split(/\s+/)
  let address = words[0] ?? ''
  for (const word of words.slice(1)) {
    const open = count(address, '{') > count(address, '}')
    if (!open && !(address.endsWith('/') && /^[\w{]/.test(word)) && !(/^[/?&]/.test(word) && word.length > 1)) break
    address += word
  }
  const ascii = PATH_SIGNS.exec(address)?.[0] ?? ''
  return ascii.endsWith('/') && ascii !== address ? '' : ascii
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1
}

/** The request line of a whole message: what it names stands there without brackets. */
const SYNTAX = / HTTP\/[\d.]+$/i

/** "/ObjectName": a name that says what to put there. */
function namedSegment(segment: string): string {
  return /^(?:[A-Z][a-z]+)+(?:Name|Id|ID|Key)$/.test(segment) ? `{${segment}}` : segment
}

/** Mends the placeholder of one segment; ordinary segments stay. */
function mendSegment(segment: string): string {
  const dollar = segment
    .replace(/\$\{/g, '{')
    .replace(/\$\(([\w-]+)\)/g, '{$1}')
    .replace(/<([\w.-]+)>/g, '{$1}')
  const colon = /^:([A-Za-z_]\w*)$/.exec(dollar)
  if (colon?.[1] !== undefined) return `{${colon[1]}}`
  const whole = /^[{[(]+([\w.$:-]+)[}\])]+$/.exec(dollar)
  if (whole?.[1] !== undefined && /[{}]/.test(dollar)) return `{${whole[1]}}`
  const doubled = dollar
    .replace(/\{{2,}/g, '{')
    .replace(/\}{2,}/g, '}')
    .replace(/\{\[/g, '{')
    .replace(/\]\}/g, '}')
  const missing = count(doubled, '{') - count(doubled, '}')
  if (missing > 0) return `${doubled.replace(/\]$/, '')}}`
  return missing < 0 && /^[\w-]+\}$/.test(doubled) ? `{${doubled}` : doubled
}

/** "limit={limit}&marker={marker}", "{?limit,marker}", "[limit=1]", "dim.{i}=key,value": the names before the equals signs. */
function queryNames(query: string): string[] {
  const pairs = query
    .replace(/= ?[{<[][^{}<>[\]]*[}>\]]/g, '=')
    .replace(/[.[]\{[\w-]*\}\]?(?==)/g, '')
    .replace(/[{}[\]()]/g, ' ')
    .split(/[&\s|]+|,(?=[\w.:-]+=)/)
  const names = pairs
    .flatMap((pair) => (pair.includes('=') ? [pair] : pair.split(',')))
    .flatMap((pair) => /^([A-Za-z_][\w.:-]*)(?:=|$)/.exec(pair.replace(/^\?/, ''))?.[1] ?? [])
  return [...new Set(names)]
}

/** "?lifecycle": a name that opens a query as it is, without a value and without brackets, is a part of the address. */
function flags(query: string): string[] {
  const [first = ''] = query.split(/[&[]/)
  return /^[A-Za-z][\w-]*$/.test(first) ? [first] : []
}

/** The names of a path's placeholders, in order. */
export function placeholders(path: string): string[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].flatMap((match) => match[1] ?? [])
}
