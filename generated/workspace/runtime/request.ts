/** From arguments to the request, as yet unsigned. */
import { fillPath, guard, queryString, setHeaders } from './encode.js'
import { stringifyJson } from './json.js'
import type { BodyEncoder, CallArgs, ClientOptions, Descriptor, Outgoing } from './types.js'

/** The encoder of JSON. */
const json: BodyEncoder = (value, headers) => {
  if (!headers.has('content-type')) headers.set('content-type', 'application/json')
  return guard('body', () => stringifyJson(value))
}

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
  const { body: value } = args
  const body = value === undefined ? value : await (descriptor.body ?? json)(value, headers)
  return { method, url, headers, body }
}
