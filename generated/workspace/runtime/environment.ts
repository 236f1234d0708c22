import { ArgumentError } from './errors.js'
import type { ClientOptions, Credential } from './types.js'

/** Variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The platform's own environment; empty in browsers. */
const platform = (): Environment => (globalThis as { process?: { env?: Environment } }).process?.env ?? {}

/**
 * Client options from the environment: `HUAWEICLOUD_SDK_AK`, `_SK`, `_SECURITY_TOKEN`, `_PROJECT_ID` and `_DOMAIN_ID`. The keys are
 * read again for each request, so that a rotated key is taken up; a missing one rejects the call with ArgumentError. The
 * project and the account are also sent as `X-Project-Id` and `X-Domain-Id`, as the vendor's SDK does.
 */
export const fromEnvironment = (
  environment: Environment = platform(),
): Pick<ClientOptions, 'credentials' | 'projectId' | 'domainId'> => {
  const read = (name: string) => environment['HUAWEICLOUD_SDK_' + name] || undefined
  const projectId = read('PROJECT_ID')
  const domainId = read('DOMAIN_ID')
  const credentials = (): Credential => {
    const ak = read('AK')
    const sk = read('SK')
    if (!ak || !sk) throw new ArgumentError('HUAWEICLOUD_SDK_AK or HUAWEICLOUD_SDK_SK is not set')
    const headers = { ...(projectId && { 'X-Project-Id': projectId }), ...(domainId && { 'X-Domain-Id': domainId }) }
    return { ak, sk, securityToken: read('SECURITY_TOKEN'), headers }
  }
  return { credentials, projectId, domainId }
}
