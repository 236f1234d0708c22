/** From arguments to the request, as yet unsigned. */
import { fillPath, guard, queryString, setHeaders } from './encode.js'
import { stringifyJson } from './json.js'
import type { CallArgs, ClientOptions, Descriptor, Outgoing } from './types.js'

/** Builds the request of an operation. Throws ArgumentError for arguments that cannot be sent as they are meant: see encode.ts. */
export const buildRequest = async (
  base: string,
  options: ClientOptions,
  descriptor: Descriptor,
  args: CallArgs,
): Promise<Outgoing> => {
  const { projectId, domainId } = options
  const project_id =
    typeof projectId === 'function' && descriptor.path.includes('{project_id}') ? await projectId() : projectId
  const path = fillPath(descriptor, { project_id, domain_id: domainId, ...args.path })
  const query = queryString(descriptor, args.query)
  const headers = new Headers()
  setHeaders(headers, options.headers)
  setHeaders(headers, { 'x-request-id': options.requestId?.() })
  setHeaders(headers, args.headers)
  let body: Outgoing['body']
  if (args.body !== undefined) {
    const type = descriptor.type ?? 'application/json'
    body = descriptor.body ? await descriptor.body(args.body, headers) : guard('body', () => stringifyJson(args.body))
    if (!headers.has('content-type')) headers.set('content-type', type)
  }
  return {
    method: descriptor.method,
    url: base + path + (query && (path.includes('?') ? '&' : '?') + query),
    headers,
    body,
  }
}

/** What fetch is told of a request: among others, never to follow a redirect. `duplex` is for a body that is a stream. */
export const toInit = (outgoing: Outgoing, signal?: AbortSignal): RequestInit =>
  ({ ...outgoing, redirect: 'manual', duplex: 'half', ...(signal && { signal }) }) as RequestInit
