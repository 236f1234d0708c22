import pRetry, { AbortError } from 'p-retry'
import { isChallengePage, isMissingPage } from '../vocabulary/challenge.js'

/** The outside world of a crawl. */
export interface CrawlIo {
  readonly fetch: typeof globalThis.fetch
  /** Waits, or rejects when the signal is aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>
  /** From 0 up to 1. */
  readonly random: () => number
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly signal: AbortSignal
}

export interface FetchLimits {
  readonly userAgent: string
  readonly maxBytes: number
  readonly maxRedirects: number
  readonly timeoutMs: number
  readonly retries: number
  /** The first back-off; each further one is twice as long, with full jitter. */
  readonly backoffMs: number
  /** No Retry-After is honoured beyond this. */
  readonly maxWaitMs: number
  /** The waits before the tries after a challenge page: patient, because each try counts as a request. */
  readonly challengeWaitsMs: readonly number[]
}

export const LIMITS: FetchLimits = {
  userAgent: 'huaweicloud-openapi-crawler (+https://www.npmjs.com/package/huaweicloud-openapi)',
  maxBytes: 10 * 1024 * 1024,
  maxRedirects: 5,
  timeoutMs: 30_000,
  retries: 4,
  backoffMs: 1_000,
  maxWaitMs: 120_000,
  challengeWaitsMs: [30_000, 60_000, 120_000],
}

export type Fetched =
  | {
      readonly kind: 'page'
      readonly url: string
      readonly text: string
      readonly etag?: string
      readonly lastModified?: string
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'gone'; readonly problem: string }
  | { readonly kind: 'failed'; readonly problem: string }
  | { readonly kind: 'challenge' }

/** What is known of an earlier copy, to ask only for changes. */
export interface Validators {
  readonly etag?: string | undefined
  readonly lastModified?: string | undefined
}

/** A failure that another try may mend. */
class Transient extends Error {
  readonly waitMs: number | undefined

  constructor(message: string, waitMs?: number) {
    super(message)
    this.waitMs = waitMs
  }
}

class Challenge extends Error {}

/**
 * Fetches one page politely: retries with exponential back-off and full jitter on 429, 5xx and broken connections, Retry-After,
 * limits on size, time and redirects (to the same host only). Never throws for what a server does; rejects only when aborted.
 */
export async function fetchPage(url: string, known: Validators, io: CrawlIo, limits: FetchLimits): Promise<Fetched> {
  for (const wait of [0, ...limits.challengeWaitsMs]) {
    if (wait > 0) await io.sleep(wait, io.signal)
    const fetched = await withRetries(url, known, io, limits)
    if (fetched.kind !== 'challenge') return fetched
  }
  return { kind: 'challenge' }
}

async function withRetries(url: string, known: Validators, io: CrawlIo, limits: FetchLimits): Promise<Fetched> {
  try {
    return await pRetry(async () => attempt(url, known, io, limits), {
      retries: limits.retries,
      // The waiting is ours, so that the clock and the jitter can be given.
      minTimeout: 0,
      factor: 1,
      signal: io.signal,
      shouldRetry: ({ error }) => error instanceof Transient,
      onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
        if (!(error instanceof Transient) || retriesLeft === 0) return
        const backoff = limits.backoffMs * 2 ** (attemptNumber - 1) * (0.5 + io.random() / 2)
        await io.sleep(Math.min(limits.maxWaitMs, error.waitMs ?? backoff), io.signal)
      },
    })
  } catch (error) {
    if (io.signal.aborted) throw error
    const cause = error instanceof AbortError ? error.originalError : error
    if (cause instanceof Challenge) return { kind: 'challenge' }
    return { kind: 'failed', problem: cause instanceof Error ? cause.message : String(cause) }
  }
}

async function attempt(url: string, known: Validators, io: CrawlIo, limits: FetchLimits): Promise<Fetched> {
  const signal = AbortSignal.any([io.signal, AbortSignal.timeout(limits.timeoutMs)])
  try {
    return await follow(url, known, io, limits, signal)
  } catch (error) {
    if (error instanceof Transient || error instanceof AbortError || error instanceof Challenge || io.signal.aborted)
      throw error
    throw new Transient(
      signal.aborted ? `no complete answer within ${limits.timeoutMs / 1000} s` : connectionProblem(error),
    )
  }
}

function connectionProblem(error: unknown): string {
  const cause = (error as { cause?: { code?: unknown; message?: unknown } }).cause
  const detail = cause?.code ?? cause?.message ?? (error instanceof Error ? error.message : error)
  return `connection failed: ${String(detail)}`
}

async function follow(
  start: string,
  known: Validators,
  io: CrawlIo,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Fetched> {
  let url = start
  for (let hop = 0; hop <= limits.maxRedirects; hop++) {
    const response = await io.fetch(url, { headers: requestHeaders(known, limits), redirect: 'manual', signal })
    if (response.status < 300 || response.status === 304 || response.status >= 400)
      return answer(url, response, io, limits)
    await response.body?.cancel()
    const target = response.headers.get('location')
    const next = target !== null && URL.canParse(target, url) ? new URL(target, url) : undefined
    if (!next) return { kind: 'failed', problem: `redirect (${response.status}) without a usable address` }
    if (next.origin !== new URL(start).origin)
      return { kind: 'failed', problem: `redirected to another host (${next.host}); not followed` }
    url = next.href
  }
  return { kind: 'failed', problem: `more than ${limits.maxRedirects} redirects` }
}

function requestHeaders(known: Validators, limits: FetchLimits): Record<string, string> {
  return {
    'user-agent': limits.userAgent,
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8',
    ...(known.etag === undefined ? {} : { 'if-none-match': known.etag }),
    ...(known.lastModified === undefined ? {} : { 'if-modified-since': known.lastModified }),
  }
}

async function answer(url: string, response: Response, io: CrawlIo, limits: FetchLimits): Promise<Fetched> {
  const { status, headers } = response
  if (status === 200) return page(url, response, limits)
  const text = status === 304 ? '' : await readLimited(response, limits.maxBytes).catch(() => '')
  if (status === 304) return { kind: 'unchanged' }
  if (isChallengePage(text ?? '')) throw new AbortError(new Challenge())
  if (status === 404 || status === 410) return { kind: 'gone', problem: `status ${status}` }
  if (status === 429 || status >= 500)
    throw new Transient(`status ${status}`, retryAfter(headers.get('retry-after'), io.now()))
  return { kind: 'failed', problem: `status ${status}` }
}

async function page(url: string, response: Response, limits: FetchLimits): Promise<Fetched> {
  const type = response.headers.get('content-type') ?? ''
  if (type !== '' && !/html|xml|text\/plain/i.test(type)) {
    await response.body?.cancel()
    return { kind: 'failed', problem: `no page: content type ${type.slice(0, 80)}` }
  }
  const text = await readLimited(response, limits.maxBytes)
  if (text === undefined)
    return { kind: 'failed', problem: `larger than ${Math.round(limits.maxBytes / 1024 / 1024)} MB` }
  if (isChallengePage(text)) throw new AbortError(new Challenge())
  if (isMissingPage(text)) return { kind: 'gone', problem: 'the site\'s "not found" page with status 200' }
  if (/html/i.test(type) && /<html\b/i.test(text) && !/<\/html>\s*$/i.test(text))
    throw new Transient('the page is cut off')
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

/** A body as text, or undefined when it is larger than allowed: reading stops there. Compressed bodies count unpacked. */
async function readLimited(response: Response, maxBytes: number): Promise<string | undefined> {
  const declared = Number(response.headers.get('content-length') ?? 0)
  if (declared > maxBytes || !response.body) {
    await response.body?.cancel()
    return declared > maxBytes ? undefined : ''
  }
  const decoder = new TextDecoder()
  const reader = response.body.getReader()
  let text = ''
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.byteLength
    if (size > maxBytes) {
      await reader.cancel()
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
}

/** Retry-After in milliseconds: seconds, or a date (RFC 9110, section 10.2.3); undefined when it is neither. */
export function retryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined
  if (/^\s*\d{1,9}\s*$/.test(value)) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
