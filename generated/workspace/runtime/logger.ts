import { SECRET_HEADER } from './mask.js'
import type { HookContext, Middleware } from './types.js'

/** What is logged: an attempt that begins, is answered, or fails. */
export interface LogEntry {
  event: 'request' | 'response' | 'error'
  operation: string
  attempt: number
  method: string
  /** Values of secret-looking query parameters are masked. */
  url: string
  /** Values of secret headers are masked. */
  headers: Record<string, string>
  status?: number
  requestId?: string
  /** Since the attempt began. */
  ms?: number
  /** The error's name and message. */
  error?: string
}

const maskHeaders = (headers: Headers) => {
  const shown: Record<string, string> = {}
  headers.forEach((value, name) => (shown[name] = SECRET_HEADER.test(name) ? '***' : value))
  return shown
}

const maskUrl = (text: string) => {
  const url = new URL(text)
  const names: string[] = []
  url.searchParams.forEach((_, name) => names.push(name))
  for (const name of names)
    if (SECRET_HEADER.test(name.toLowerCase()) || /sign|passw|pwd/i.test(name)) url.searchParams.set(name, '***')
  return url.href
}

/**
 * Middleware that tells of every attempt, e.g. `logging(console.log)`. It goes last in `use(...)` to see what is sent. Nothing
 * that authenticates passes through it: requests are signed after it; other secret headers and parameters are masked.
 */
export const logging = (write: (entry: LogEntry) => void, now: () => number = Date.now): Middleware => {
  const began = new WeakMap<Request, number>()
  const tell = (event: LogEntry['event'], { request, operation, attempt }: HookContext, more: Partial<LogEntry>) => {
    const start = began.get(request)
    const { method, url } = request
    const ms = start === undefined ? {} : { ms: now() - start }
    write({
      event,
      operation,
      attempt,
      method,
      url: maskUrl(url),
      headers: maskHeaders(request.headers),
      ...ms,
      ...more,
    })
  }
  return {
    onRequest(context) {
      tell('request', context, {})
      began.set(context.request, now())
    },
    onResponse(context) {
      const { status, headers } = context.response
      const requestId = headers.get('x-request-id')
      tell('response', context, { status, ...(requestId && { requestId }) })
    },
    onError(context) {
      tell('error', context, { error: `${context.error.name}: ${context.error.message}` })
    },
  }
}

/** Middleware that gives each attempt an `X-Request-Id`, unless the caller has. */
export const requestId = (make: () => string = () => crypto.randomUUID()): Middleware => ({
  onRequest({ request }) {
    if (!request.headers.has('x-request-id')) request.headers.set('x-request-id', make())
  },
})
