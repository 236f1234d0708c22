import type { MockSpec, SecurityRequirement, SecurityScheme } from './types.js'

/** Whether a request carries the credentials that its operation needs. */

export interface Credentials {
  readonly headers: Headers
  readonly query: URLSearchParams
}

/** What is found of one scheme: the credential, or what is wrong; undefined where nothing was sent. */
type Verdict = 'good' | 'missing' | 'refused'

/**
 * Checks credentials: one of the alternatives must be there whole. Any credential will do, but one with the word `invalid` or
 * `expired` in it, so that a client's handling of a refusal can be tried.
 * @param tokens the only tokens and keys to accept; left out, any
 * @returns what is wrong, as a sentence; undefined when nothing is
 */
export function missingCredentials(
  spec: MockSpec,
  requirements: readonly SecurityRequirement[] | undefined,
  given: Credentials,
  tokens?: readonly string[],
): string | undefined {
  if (!requirements || requirements.length === 0) return undefined
  const wanted: string[] = []
  let refused: string | undefined
  for (const requirement of requirements) {
    const names = Object.keys(requirement).filter((name) => {
      const scheme = schemeOf(spec, name)
      const verdict = judge(scheme, given, tokens)
      if (verdict === 'refused') refused ??= described(scheme, name)
      return verdict !== 'good'
    })
    if (names.length === 0) return undefined
    wanted.push(names.map((name) => described(schemeOf(spec, name), name)).join(' and '))
  }
  if (refused !== undefined) return `invalid credentials in ${refused}`
  return `authentication is required: ${[...new Set(wanted)].join(', or ')}`
}

function schemeOf(spec: MockSpec, name: string): SecurityScheme | undefined {
  const schemes = spec.securitySchemes ?? {}
  return Object.hasOwn(schemes, name) ? schemes[name] : undefined
}

function judge(scheme: SecurityScheme | undefined, given: Credentials, tokens: readonly string[] | undefined): Verdict {
  // A scheme that the spec does not define cannot be asked for.
  if (!scheme) return 'good'
  const credential = credentialOf(scheme, given)
  if (credential === undefined || credential === '') return 'missing'
  if (scheme.signature !== undefined) return isSignature(scheme.signature, credential) ? 'good' : 'refused'
  if (tokens && !tokens.includes(credential)) return 'refused'
  return /invalid|expired/i.test(credential) ? 'refused' : 'good'
}

/** A signature's header is at least well-formed; whether it is right, `verify` tells. */
function isSignature(algorithm: string, header: string): boolean {
  const parts = header.slice(algorithm.length).trim()
  return (
    header.startsWith(`${algorithm} `) &&
    /^Access=(?!.*(?:invalid|expired))[^,\s]+, ?SignedHeaders=[^,\s]+, ?Signature=\w+$/i.test(parts)
  )
}

function credentialOf(scheme: SecurityScheme, given: Credentials): string | undefined {
  if (scheme.type === 'apiKey') return keyOf(scheme, given)
  const authorization = given.headers.get('authorization')?.trim() ?? ''
  const kind = scheme.type === 'http' ? (scheme.scheme ?? 'bearer') : 'bearer'
  if (!/^(?:http|oauth2|openIdConnect)$/.test(scheme.type)) return 'not a matter of HTTP'
  const isOfKind = authorization.toLowerCase().startsWith(`${kind.toLowerCase()} `)
  return isOfKind ? authorization.slice(kind.length + 1).trim() : undefined
}

function keyOf(scheme: SecurityScheme, given: Credentials): string | undefined {
  const name = scheme.name ?? ''
  if (scheme.in === 'query') return given.query.get(name) ?? undefined
  if (scheme.in === 'cookie') {
    const cookies = (given.headers.get('cookie') ?? '').split(';').map((cookie) => cookie.trim())
    return cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1)
  }
  // A name that HTTP does not allow cannot have been sent.
  return /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name) ? (given.headers.get(name) ?? undefined) : undefined
}

function described(scheme: SecurityScheme | undefined, name: string): string {
  if (scheme?.signature !== undefined)
    return `header ${scheme.name ?? 'Authorization'} with a ${scheme.signature} signature`
  if (scheme?.type === 'apiKey') return `${scheme.in ?? 'header'} ${scheme.name ?? name}`
  if (scheme?.type === 'http') return `header Authorization with ${scheme.scheme ?? 'bearer'} credentials`
  return `credentials of ${name}`
}
