import { STATUS_CODES } from 'node:http'

/** The standard's words for a status (RFC 9110), for a response that the documents do not describe. */
export function reasonPhrase(status: string): string {
  if (status === 'default') return 'Any other status.'
  return STATUS_CODES[status] ?? `Status ${status}.`
}
