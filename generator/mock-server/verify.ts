import type { SignedRequest } from '../runtime/mock/index.js'
import { sign } from '../runtime/sign.js'

export interface KeyPair {
  readonly ak: string
  readonly sk: string
}

const HEADER = /^SDK-HMAC-SHA256 Access=([^,\s]{1,200}), ?SignedHeaders=([\w;-]{1,4000}), ?Signature=([0-9a-f]{64})$/

/** How far a request's date may be from the server's clock; the vendor's gateway allows a quarter of an hour. */
const TOLERANCE = 15 * 60_000

/**
 * Makes the verifier of AK/SK signatures for one key pair: it gives what is wrong with a request's signature. A request
 * without one passes, for whether it needs credentials is the spec's to say.
 * @param now the clock, in milliseconds; left out, dates are not compared with it
 */
export function signatureVerifier(
  key: KeyPair,
  now?: () => number,
): (request: SignedRequest) => Promise<string | undefined> {
  return async (request) => {
    const given = request.headers.get('authorization') ?? ''
    if (!given.startsWith('SDK-HMAC-SHA256')) return undefined
    const [, ak, names, signature] = HEADER.exec(given) ?? []
    if (ak === undefined || names === undefined) return 'the Authorization header is no SDK-HMAC-SHA256 signature'
    if (ak !== key.ak) return `the access key ${ak} is unknown`
    const stale = staleness(request.headers.get('x-sdk-date'), now)
    if (stale !== undefined) return stale
    const signed = names.split(';')
    if (!signed.includes('host') || !signed.includes('x-sdk-date'))
      return 'the signature must cover host and x-sdk-date'
    for (const url of urlsOf(request.url)) {
      if ((await signatureOf({ ...request, url }, signed, key)) === signature) return undefined
    }
    return 'the signature does not match the request'
  }
}

/** Some of the vendor's SDKs sign the host with its port, others without. */
function urlsOf(url: string): string[] {
  const { port, protocol, hostname, pathname, search } = new URL(url)
  return port === '' ? [url] : [url, `${protocol}//${hostname}${pathname}${search}`]
}

async function signatureOf(
  request: SignedRequest,
  names: readonly string[],
  key: KeyPair,
): Promise<string | undefined> {
  const headers = new Headers()
  for (const name of names) {
    const value = name === 'host' ? null : request.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  try {
    const expected = await sign({ method: request.method, url: request.url, headers, body: request.body }, key)
    return HEADER.exec(expected.get('authorization') ?? '')?.[3]
  } catch {
    // A path with a malformed escape cannot be signed, so no signature of it is right.
    return undefined
  }
}

function staleness(date: string | null, now: (() => number) | undefined): string | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date ?? '')
  if (!match) return 'the header X-Sdk-Date is missing or malformed'
  const time = Date.parse(`${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}Z`)
  if (now && !(Math.abs(now() - time) <= TOLERANCE)) return 'the header X-Sdk-Date is more than 15 minutes from now'
  return undefined
}
