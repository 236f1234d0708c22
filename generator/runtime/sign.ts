/**
 * The signature `SDK-HMAC-SHA256` of the vendor's API gateway, with WebCrypto. Derived from the vendor's "AK/SK Signing and
 * Authentication Guide", and checked against signatures that the vendor's own SDK computes.
 */
import { guard, percent, setHeaders } from './encode.js'
import { ArgumentError } from './errors.js'
import type { AkSkCredential } from './types.js'

/** What is signed. */
export interface Signable {
  method: string
  url: string
  /** All of them are signed, but the type of a multipart body. `X-Sdk-Date` is kept when it is here. */
  headers?: HeadersInit | undefined
  /** The exact bytes that are sent. Not looked at when `X-Sdk-Content-Sha256` is among the headers. */
  body?: string | ArrayBuffer | ArrayBufferView | null | undefined
}

type Bytes = Exclude<Signable['body'], null | undefined>

const toBytes = (data: Bytes) => (typeof data === 'string' ? new TextEncoder().encode(data) : (data as ArrayBuffer))

const hex = (buffer: ArrayBuffer) =>
  Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('')

const sha256 = async (data: Bytes) => hex(await crypto.subtle.digest('SHA-256', toBytes(data)))

/** The path decoded and encoded again, with a slash at its end. An encoded slash counts as a slash. */
const canonicalPath = (path: string) => percent(decodeURIComponent(path)).replaceAll('%2F', '/').replace(/\/?$/, '/')

/** The pairs sorted by name, then by value, before they are encoded. */
const canonicalQuery = (params: URLSearchParams) => {
  const pairs: [string, string][] = []
  params.forEach((value, name) => pairs.push([name, value]))
  return pairs
    .sort(([a, x], [b, y]) => (a < b || (a === b && x < y) ? -1 : 1))
    .map((pair) => pair.map(percent).join('='))
    .join('&')
}

/**
 * Signs a request: gives its headers with `Authorization`, `X-Sdk-Date` and what else the key needs. Throws ArgumentError
 * when a key is empty or has characters that no header can carry, and where the platform has no WebCrypto (a page that
 * is not served over HTTPS).
 */
export const sign = async (request: Signable, credential: AkSkCredential, now: Date = new Date()): Promise<Headers> => {
  const { ak, sk, securityToken, projectId, domainId } = credential
  if (!ak || !sk || !crypto.subtle) throw new ArgumentError('signing needs ak, sk and WebCrypto')
  const headers = new Headers(request.headers)
  const date = headers.get('x-sdk-date') ?? now.toISOString().replace(/\.\d+|[:-]/g, '')
  setHeaders(headers, {
    'x-sdk-date': date,
    'x-security-token': securityToken,
    'x-project-id': projectId,
    'x-domain-id': domainId,
  })
  const url = new URL(request.url)
  const signed = [['host', headers.get('host') ?? url.host]]
  headers.forEach((value, name) => name === 'host' || /^multipart\/form-data/.test(value) || signed.push([name, value]))
  const names = signed
    .sort()
    .map(([name]) => name)
    .join(';')
  const canonical = [
    request.method.toUpperCase(),
    guard('url', () => canonicalPath(url.pathname)),
    canonicalQuery(url.searchParams),
    ...signed.map((header) => header.join(':')),
    '',
    names,
    headers.get('x-sdk-content-sha256') ?? (await sha256(request.body ?? '')),
  ].join('\n')
  const algorithm = 'SDK-HMAC-SHA256'
  const key = await crypto.subtle.importKey('raw', toBytes(sk), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const text = toBytes([algorithm, date, await sha256(canonical)].join('\n'))
  const signature = hex(await crypto.subtle.sign('HMAC', key, text))
  setHeaders(headers, { authorization: `${algorithm} Access=${ak}, SignedHeaders=${names}, Signature=${signature}` })
  return headers
}
