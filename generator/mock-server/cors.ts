/** Cross-origin access: any page may call the mocked service, as it may call the real one's gateway. */

/** The answer to a preflight; undefined for any other request. */
export function preflight(request: Request): Response | undefined {
  const method = request.headers.get('access-control-request-method')
  if (request.method !== 'OPTIONS' || method === null) return undefined
  const headers = new Headers(corsHeaders(request))
  headers.set('access-control-allow-methods', method)
  headers.set('access-control-allow-headers', request.headers.get('access-control-request-headers') ?? '*')
  headers.set('access-control-max-age', '600')
  if (request.headers.has('access-control-request-private-network'))
    headers.set('access-control-allow-private-network', 'true')
  return new Response(null, { status: 204, headers })
}

/** The headers that let a page read an answer; none where no page asked. */
export function corsHeaders(request: Request): [name: string, value: string][] {
  const origin = request.headers.get('origin')
  if (origin === null) return []
  return [
    ['access-control-allow-origin', origin],
    ['access-control-allow-credentials', 'true'],
    ['access-control-expose-headers', 'X-Request-Id, Retry-After, Location, Link, Content-Disposition'],
    ['vary', 'Origin'],
  ]
}
