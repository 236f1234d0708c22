import type { MockSpec, SecurityRequirement, SecurityScheme } from './types.js'

/** Whether a request carries the credentials that its operation needs. */

export interface Credentials {
  readonly headers: Headers
  readonly query: URLSearchParams
}

/**
 * Checks the presence of credentials: one of the alternatives must be there whole.
 * @returns what is missing, as a sentence; undefined when nothing is
 */
export function missingCredentials(
  spec: MockSpec,
  requirements: readonly SecurityRequirement[] | undefined,
  given: Credentials,
): string | undefined {
  if (!requirements || requirements.length === 0) return undefined
  const wanted: string[] = []
  for (const requirement of requirements) {
    const missing = Object.keys(requirement).filter((name) => !carries(schemeOf(spec, name), given))
    if (missing.length === 0) return undefined
    wanted.push(missing.map((name) => described(schemeOf(spec, name), name)).join(' and '))
  }
  return `authentication is required: ${[...new Set(wanted)].join(', or ')}`
}

function schemeOf(spec: MockSpec, name: string): SecurityScheme | undefined {
  const schemes = spec.securitySchemes ?? {}
  return Object.hasOwn(schemes, name) ? schemes[name] : undefined
}

function carries(scheme: SecurityScheme | undefined, given: Credentials): boolean {
  // A scheme that the spec does not define cannot be asked for.
  if (!scheme) return true
  const authorization = given.headers.get('authorization')?.trim() ?? ''
  if (scheme.type === 'http') {
    const kind = (scheme.scheme ?? 'bearer').toLowerCase()
    return authorization.toLowerCase().startsWith(`${kind} `) && authorization.length > kind.length + 1
  }
  if (scheme.type === 'apiKey') return (keyOf(scheme, given) ?? '') !== ''
  if (scheme.type === 'oauth2' || scheme.type === 'openIdConnect') return /^bearer \S/i.test(authorization)
  return true
}

function keyOf(scheme: SecurityScheme, given: Credentials): string | null | undefined {
  const name = scheme.name ?? ''
  if (scheme.in === 'query') return given.query.get(name)
  if (scheme.in === 'cookie') {
    const cookie = `; ${given.headers.get('cookie') ?? ''}`
    return cookie.includes(`; ${name}=`) ? 'given' : undefined
  }
  return /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name) ? given.headers.get(name) : undefined
}

function described(scheme: SecurityScheme | undefined, name: string): string {
  if (scheme?.type === 'apiKey') return `${scheme.in ?? 'header'} ${scheme.name ?? name}`
  if (scheme?.type === 'http') return `header Authorization with ${scheme.scheme ?? 'bearer'} credentials`
  return `credentials of ${name}`
}
