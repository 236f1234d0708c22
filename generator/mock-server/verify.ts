import { createHash, createHmac } from 'node:crypto'
import type { SignedRequest } from '../runtime/mock/index.js'

export interface KeyPair {
  readonly ak: string
  readonly sk: string
}

const HEADER = /^SDK-HMAC-SHA256 Access=([^,\s]{1,200}), ?SignedHeaders=([\w;-]{1,4000}), ?Signature=([0-9a-f]{64})$/

/** How far a request's date may be from the server's clock; the vendor's gateway allows a quarter of an hour. */
const TOLERANCE = 15 * 60_000

/**
 * Makes the verifier of AK/SK signatures for one key pair: it gives what is wrong with a request's signature. A request
 * without one passes, for whether it needs credentials is the spec's to say. It does not share the client's own code for
 * signing, so that a mistake in the one shows in the other.
 * @param now the clock, in milliseconds; left out, dates are not compared with it
 */
export function signatureVerifier(
  key: KeyPair,
  now?: () => number,
): (request: SignedRequest) => Promise<string | undefined> {
  return (request) => Promise.resolve(faultOf(request, key, now))
}

function faultOf(request: SignedRequest, key: KeyPair, now: (() => number) | undefined): string | undefined {
  const given = request.headers.get('authorization') ?? ''
  if (!given.startsWith('SDK-HMAC-SHA256')) return undefined
  const [, ak, names, signature] = HEADER.exec(given) ?? []
  if (ak === undefined || names === undefined) return 'the Authorization header is no SDK-HMAC-SHA256 signature'
  if (ak !== key.ak) return `the access key ${ak} is unknown`
  const stale = staleness(request.headers.get('x-sdk-date'), now)
  if (stale !== undefined) return stale
  const signed = names.split(';')
  // The host need not be among them: the vendor's SDK for Go leaves it out.
  if (!signed.includes('x-sdk-date')) return 'the signature must cover x-sdk-date'
  const { searchParams } = new URL(request.url)
  const right = hostsOf(request.url).some((host) =>
    queriesOf(searchParams).some((query) => signatureOf(request, signed, host, query, key) === signature),
  )
  return right ? undefined : 'the signature does not match the request'
}

/** Some of the vendor's SDKs sign the host with its port, others without. */
function hostsOf(url: string): string[] {
  const { host, hostname } = new URL(url)
  return [...new Set([host, hostname])]
}

/**
 * The signature that a request should have ("AK/SK Signing and Authentication Guide" of the vendor); undefined for a path
 * with a malformed escape, which cannot be signed.
 */
function signatureOf(
  request: SignedRequest,
  names: readonly string[],
  host: string,
  query: string,
  key: KeyPair,
): string | undefined {
  const path = canonicalPath(new URL(request.url).pathname)
  if (path === undefined) return undefined
  const valueOf = (name: string): string => (name === 'host' ? host : (request.headers.get(name) ?? ''))
  const canonical = [
    request.method,
    path,
    query,
    ...names.map((name) => `${name}:${valueOf(name).trim()}`),
    '',
    names.join(';'),
    request.headers.get('x-sdk-content-sha256') ?? sha256(request.body),
  ].join('\n')
  const text = ['SDK-HMAC-SHA256', request.headers.get('x-sdk-date') ?? '', sha256(canonical)].join('\n')
  return createHmac('sha256', key.sk).update(text).digest('hex')
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

/** Percent-encoded but for the characters that RFC 3986 calls unreserved. */
function percent(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** The path decoded and encoded again, with a slash at its end; an encoded slash counts as a slash. */
function canonicalPath(path: string): string | undefined {
  try {
    return decodeURIComponent(path).split('/').map(percent).join('/').replace(/\/?$/, '/')
  } catch {
    return undefined
  }
}

/** The pairs sorted by name, then by value, before they are encoded; the SDK for Java leaves the values of a name in their order. */
function queriesOf(query: URLSearchParams): string[] {
  const byName = [...query].sort(([a], [b]) => compare(a, b))
  const byBoth = [...query].sort(([a, x], [b, y]) => compare(a, b) || compare(x, y))
  return [...new Set([byBoth, byName].map((pairs) => pairs.map((pair) => pair.map(percent).join('=')).join('&')))]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function staleness(date: string | null, now: (() => number) | undefined): string | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date ?? '')
  if (!match) return 'the header X-Sdk-Date is missing or malformed'
  const time = Date.parse(`${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}Z`)
  if (now && !(Math.abs(now() - time) <= TOLERANCE)) return 'the header X-Sdk-Date is more than 15 minutes from now'
  return undefined
}
