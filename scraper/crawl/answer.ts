import { AbortError } from 'p-retry'
import { isChallengePage, isMissingPage } from '../vocabulary/challenge.js'
import { readBody } from './body.js'
import type { FetchLimits } from './fetcher.js'

/** What a response without a redirect comes to. */
export type Answered =
  | {
      readonly kind: 'page'
      readonly url: string
      readonly text: string
      readonly etag?: string
      readonly lastModified?: string
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'gone'; readonly problem: string }
  /** `transient`: the site answered as if it were down or busy; `status`: the HTTP status, where there was an answer. */
  | { readonly kind: 'failed'; readonly problem: string; readonly transient: boolean; readonly status?: number }

/** What is taken for an answer. */
export interface AnswerRules {
  /** The content types that are read; pages and XML by default. */
  readonly types?: RegExp
  /** In place of the limit for pages. */
  readonly maxBytes?: number
  /** What the last try gave, when it looked cut off: a page that ends the same way twice is as long as it gets. */
  readonly cut?: { text?: string }
}

/** A failure that another try may mend. */
export class Transient extends Error {
  readonly waitMs: number | undefined

  constructor(message: string, waitMs?: number) {
    super(message)
    this.waitMs = waitMs
  }
}

/** The site asks who we are. */
export class Challenge extends Error {}

const PAGE_TYPES = /html|xml|text\/plain/i

/**
 * Reads a response.
 * @param now milliseconds since 1970, for a Retry-After that is a date
 * @throws Transient for what another try may mend, an AbortError around Challenge for a challenge page
 */
export async function answer(
  url: string,
  response: Response,
  now: number,
  limits: FetchLimits,
  rules: AnswerRules,
): Promise<Answered> {
  const { status, headers } = response
  if (status === 200) return page(url, response, rules.maxBytes ?? limits.maxBytes, rules)
  const text = status === 304 ? '' : await readBody(response, limits.maxBytes).catch(() => '')
  if (status === 304) return { kind: 'unchanged' }
  if (isChallengePage(text ?? '')) throw new AbortError(new Challenge())
  if (status === 404 || status === 410) return { kind: 'gone', problem: `status ${status}` }
  const problem = `status ${status}`
  if (status !== 429 && status < 500) return { kind: 'failed', problem, transient: false, status }
  const wait = retryAfter(headers.get('retry-after'), now)
  if (wait === undefined || wait <= limits.maxWaitMs) throw new Transient(problem, wait)
  // Coming back earlier than asked would be rude, and waiting for it is not a crawl's business.
  return { kind: 'failed', problem: `${problem}; the site asks to wait ${durationText(wait)}`, transient: true, status }
}

async function page(url: string, response: Response, maxBytes: number, rules: AnswerRules): Promise<Answered> {
  const type = response.headers.get('content-type') ?? ''
  const failed = (problem: string): Answered => ({ kind: 'failed', problem, transient: false, status: 200 })
  if (type !== '' && !(rules.types ?? PAGE_TYPES).test(type)) {
    await response.body?.cancel()
    return failed(`no page: content type ${type.slice(0, 80)}`)
  }
  const text = await readBody(response, maxBytes, /\.gz$/.test(new URL(url).pathname) && /gzip|octet/i.test(type))
  if (text === undefined) return failed(`larger than ${Math.round(maxBytes / 1024 / 1024)} MB`)
  if (isChallengePage(text)) throw new AbortError(new Challenge())
  if (isMissingPage(text)) return { kind: 'gone', problem: 'the site\'s "not found" page with status 200' }
  if (/html/i.test(type)) {
    if (text.trim() === '') throw new Transient('the page is empty')
    if (text.includes('\0')) return failed('no page: it holds zero bytes')
    if (looksCut(text) && rules.cut?.text !== text) {
      if (rules.cut) rules.cut.text = text
      throw new Transient('the page is cut off')
    }
  }
  const etag = response.headers.get('etag')
  const lastModified = response.headers.get('last-modified')
  return {
    kind: 'page',
    url,
    text,
    ...(etag === null ? {} : { etag }),
    ...(lastModified === null ? {} : { lastModified }),
  }
}

function looksCut(text: string): boolean {
  return /<html\b/i.test(text) && !/<\/html\s{0,20}>/i.test(text)
}

/** Retry-After in milliseconds: seconds, or a date (RFC 9110, section 10.2.3); undefined when it is neither. */
export function retryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000
  // Every form of an HTTP date begins with the day's name; `Date.parse` alone would take "-5" for a year.
  const date = /^\s*(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

function durationText(ms: number): string {
  const units = [
    ['days', 86_400_000],
    ['hours', 3_600_000],
    ['minutes', 60_000],
    ['s', 1000],
  ] as const
  const [unit, size] = units.find(([, least]) => ms >= 2 * least) ?? ['s', 1000]
  return ms / size > 1_000_000 ? 'for ever' : `${Math.round(ms / size)} ${unit}`
}
