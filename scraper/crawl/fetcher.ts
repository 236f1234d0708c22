import pRetry, { AbortError } from 'p-retry'
import { answer, Challenge, Transient, type Answered, type AnswerRules } from './answer.js'
import { TimeOver, type Gate } from './gate.js'
import { withTimeLimit } from './time-limit.js'

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
  /** Told of each long wait, with its reason. */
  readonly onWait?: (ms: number, why: string) => void
}

export interface FetchLimits {
  readonly userAgent: string
  readonly maxBytes: number
  readonly maxRedirects: number
  readonly timeoutMs: number
  readonly retries: number
  /** The first back-off; each further one is twice as long, with jitter. */
  readonly backoffMs: number
  /** A page for which the site asks to wait longer than this is given up for this run. */
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
  | Answered
  /** Redirected to where `FetchRequest.stopAt` says to stop. */
  | { readonly kind: 'moved'; readonly to: string; readonly permanent: boolean }
  | { readonly kind: 'challenge' }

/** What all requests of a crawl share. */
export interface FetchContext {
  readonly io: CrawlIo
  readonly limits: FetchLimits
  readonly gate: Gate
}

export interface FetchRequest extends AnswerRules {
  /** Of an earlier copy, to ask only for changes. */
  readonly etag?: string | undefined
  readonly lastModified?: string | undefined
  /** Which targets of redirects, on the same host, are not followed but told. */
  readonly stopAt?: (target: string) => boolean
}

/**
 * Fetches one page politely: retries with exponential back-off and jitter on 429, 5xx and broken connections, Retry-After,
 * limits on size, time and redirects (to the same host only). Never throws for what a server does; rejects only when aborted,
 * or with `TimeOver`.
 */
export async function fetchPage(url: string, request: FetchRequest, context: FetchContext): Promise<Fetched> {
  for (const wait of [0, ...context.limits.challengeWaitsMs]) {
    if (wait > 0) await context.gate.wait(wait, 'the site asks for a "Security Verification"')
    const fetched = await withRetries(url, request, context)
    if (fetched.kind !== 'challenge') return fetched
  }
  return { kind: 'challenge' }
}

async function withRetries(url: string, request: FetchRequest, context: FetchContext): Promise<Fetched> {
  const { io, limits, gate } = context
  const cut: { text?: string } = {}
  try {
    return await pRetry(async () => attempt(url, { ...request, cut }, context), {
      retries: limits.retries,
      // The waiting is ours, so that the clock and the jitter can be given.
      minTimeout: 0,
      factor: 1,
      signal: io.signal,
      shouldRetry: ({ error }) => error instanceof Transient,
      onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
        if (!(error instanceof Transient) || retriesLeft === 0) return
        const backoff = limits.backoffMs * 2 ** (attemptNumber - 1) * (0.5 + io.random() / 2)
        if (error.waitMs === undefined) await io.sleep(Math.min(limits.maxWaitMs, backoff), io.signal)
        else await gate.wait(error.waitMs, `the site asks to wait (${error.message}, ${url})`)
      },
    })
  } catch (error) {
    if (io.signal.aborted || error instanceof TimeOver) throw error
    const cause = error instanceof AbortError ? error.originalError : error
    if (cause instanceof Challenge) return { kind: 'challenge' }
    return {
      kind: 'failed',
      problem: cause instanceof Error ? cause.message : String(cause),
      transient: cause instanceof Transient,
    }
  }
}

async function attempt(url: string, request: FetchRequest, context: FetchContext): Promise<Fetched> {
  const { io, limits, gate } = context
  await gate.pass()
  const late = () => new Transient(`no complete answer within ${limits.timeoutMs / 1000} s`)
  try {
    return await withTimeLimit((signal) => follow(url, request, context, signal), limits.timeoutMs, io.signal, late)
  } catch (error) {
    if (error instanceof Transient || error instanceof AbortError || error instanceof Challenge || io.signal.aborted)
      throw error
    throw new Transient(connectionProblem(error))
  }
}

function connectionProblem(error: unknown): string {
  const cause = (error as { cause?: { code?: unknown; message?: unknown } }).cause
  const detail = cause?.code ?? cause?.message ?? (error instanceof Error ? error.message : error)
  return `connection failed: ${String(detail)}`
}

async function follow(
  start: string,
  request: FetchRequest,
  { io, limits }: FetchContext,
  signal: AbortSignal,
): Promise<Fetched> {
  let url = start
  for (let hop = 0; hop <= limits.maxRedirects; hop++) {
    const response = await io.fetch(url, { headers: requestHeaders(request, limits), redirect: 'manual', signal })
    const { status } = response
    if (status < 300 || status === 304 || status >= 400) return answer(url, response, io.now(), limits, request)
    await response.body?.cancel()
    const target = response.headers.get('location')
    const next = target !== null && URL.canParse(target, url) ? new URL(target, url) : undefined
    if (!next) return { kind: 'failed', problem: `redirect (${status}) without a usable address`, transient: false }
    if (next.origin !== new URL(start).origin) {
      const problem = `redirected to another host (${next.host}); not followed`
      return { kind: 'failed', problem, transient: false }
    }
    if (request.stopAt?.(next.href))
      return { kind: 'moved', to: next.href, permanent: status === 301 || status === 308 }
    url = next.href
  }
  return { kind: 'failed', problem: `more than ${limits.maxRedirects} redirects`, transient: false }
}

function requestHeaders({ etag, lastModified }: FetchRequest, limits: FetchLimits): Record<string, string> {
  return {
    'user-agent': limits.userAgent,
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8',
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  }
}
