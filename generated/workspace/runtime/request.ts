/** From arguments to the request, as yet unsigned. */
import { fillPath, guard, queryString, setHeaders } from './encode.js'
import { stringifyJson } from './json.js'
import type { CallArgs, ClientOptions, Descriptor, Outgoing } from './types.js'

/** Builds the request of an operation. Throws ArgumentError for arguments that cannot be sent as they are meant: see encode.ts. */
export const buildRequest = async (
  base: string,
  { projectId, domainId, headers: common }: ClientOptions,
  descriptor: Descriptor,
  args: CallArgs,
): Promise<Outgoing> => {
  const [method, template] = descriptor.line.split(' ') as [string, string]
  const path = base + fillPath(template, descriptor, { project_id: projectId, domain_id: domainId, ...args.path })
  const query = queryString(descriptor, args.query)
  const url = path + (query && (path.includes('?') ? '&' : '?') + query)
  const headers = new Headers()
  setHeaders(headers, common)
  setHeaders(headers, args.headers)
  let body: Outgoing['body']
  if (args.body !== undefined) {
    body = descriptor.body ? await descriptor.body(args.body, headers) : guard('body', () => stringifyJson(args.body))
    if (!headers.has('content-type')) headers.set('content-type', descriptor.type ?? 'application/json')
  }
  return { method, url, headers, body }
}
