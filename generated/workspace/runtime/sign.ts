/**
 * The signature `SDK-HMAC-SHA256` of the vendor's API gateway, with WebCrypto. Derived from the vendor's "AK/SK Signing and
 * Authentication Guide", and checked against signatures that the vendor's own SDK computes.
 */
import { guard, percent, setHeaders } from './encode.js'
import { ArgumentError } from './errors.js'
import type { AkSkCredential } from './types.js'

/** What is signed. */
export interface Signable {
  /** In capitals. */
  method: string
  url: string
  /** All of them are signed, but the type of a multipart body and names with an underscore. `X-Sdk-Date` is kept when it is here. */
  headers?: HeadersInit | undefined
  /** The exact bytes that are sent. Not looked at when `X-Sdk-Content-Sha256` is among the headers. */
  body?: string | ArrayBuffer | ArrayBufferView | null | undefined
}

type Pairs = Iterable<[name: string, value: string]>

const utf8 = (text: string) => new TextEncoder().encode(text)

const hex = (buffer: ArrayBuffer) =>
  Array.from(new Uint8Array(buffer), (byte) => (byte + 256).toString(16).slice(1)).join('')

/**
 * Signs a request: gives its headers with `Authorization`, `X-Sdk-Date` and what else the key needs. Throws ArgumentError
 * when a key is empty or has characters that no header can carry, and where the platform has no WebCrypto (a page that
 * is not served over HTTPS).
 */
export const sign = async (request: Signable, credential: AkSkCredential): Promise<Headers> => {
  const { ak, sk, securityToken } = credential
  const { subtle } = crypto
  if (!ak || !sk || !subtle) throw new ArgumentError('ak, sk or WebCrypto is missing')
  const sha256 = async (data: string | ArrayBuffer | ArrayBufferView) =>
    hex(await subtle.digest('SHA-256', typeof data === 'string' ? utf8(data) : (data as ArrayBuffer)))

  const headers = new Headers(request.headers)
  const date = headers.get('x-sdk-date') ?? new Date().toISOString().replace(/\.\d+|[:-]/g, '')
  setHeaders(headers, {
    'x-sdk-date': date,
    'x-security-token': securityToken,
  })
  headers.delete('host')
  const url = new URL(request.url)
  const signed = [['host', url.host], ...(headers as unknown as Pairs)]
    // Neither names with an underscore, which gateways drop, nor the type of a form with its boundary: as the vendor's signer.
    .filter((header) => !/^[^,]*(_|,multipart\/f)/.test(header as unknown as string))
    .sort()
  const names = signed.map(([name]) => name).join(';')
  const canonical = [
    request.method,
    // The path decoded and encoded again, with a slash at its end. An encoded slash counts as a slash.
    guard('url', () => percent(decodeURIComponent(url.pathname)))
      .replaceAll('%2F', '/')
      .replace(/\/?$/, '/'),
    // The pairs sorted by name, then by value, before they are encoded.
    [...(url.searchParams as unknown as Pairs)]
      .sort(([a, x], [b, y]) => (a < b || (a === b && x < y) ? -1 : 1))
      .map((pair) => pair.map(percent).join('='))
      .join('&'),
    ...signed.map((header) => header.join(':')),
    '',
    names,
    headers.get('x-sdk-content-sha256') ?? (await sha256(request.body ?? '')),
  ].join('\n')
  const algorithm = 'SDK-HMAC-SHA256'
  const text = [algorithm, date, await sha256(canonical)].join('\n')
  const key = await subtle.importKey('raw', utf8(sk), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const signature = hex(await subtle.sign('HMAC', key, utf8(text)))
  setHeaders(headers, { authorization: `${algorithm} Access=${ak}, SignedHeaders=${names}, Signature=${signature}` })
  return headers
}
