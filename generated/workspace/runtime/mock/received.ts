import type { Exchange } from './request.js'

/** One request that a mock received, and what it answered. */
export interface Received {
  /** The operation's name; empty for a request that none matches. */
  readonly operation: string
  readonly method: string
  readonly url: string
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  /** The answer's status; undefined for a broken connection, and while there is no answer. */
  readonly status: number | undefined
  /** What was wrong with the request. */
  readonly faults: readonly string[]
}

/** What a test may see of a request. */
export function receivedOf(exchange: Exchange): Received {
  return {
    operation: exchange.operation.name,
    method: exchange.method,
    url: exchange.url.href,
    path: exchange.path,
    query: exchange.query,
    headers: Object.fromEntries(exchange.headers),
    body: exchange.body,
    status: undefined,
    faults: exchange.faults.map(({ name, pointer, message }) => `${name}${pointer} ${message}`.trim()),
  }
}
