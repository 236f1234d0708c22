/** What authenticates a client's requests. No code: importing this file costs no byte. */

/** What authenticates a request. */
export type Credential = TokenCredential | AkSkCredential | HeaderCredential

/** Ready-made headers: all that another scheme needs (`{ authorization: 'Bearer ...' }`), or in addition to a token or a key. */
export interface HeaderCredential {
  headers: Readonly<Record<string, string>>
}

/** A token of IAM, sent as `X-Auth-Token`. */
export interface TokenCredential extends Partial<HeaderCredential> {
  token: string
}

/**
 * An access key, permanent or (with `securityToken`) temporary. The secret key signs and is never sent. To reach a sub-project's
 * resources, a key needs the header `X-Project-Id`; global services need `X-Domain-Id`.
 */
export interface AkSkCredential extends Partial<HeaderCredential> {
  ak: string
  sk: string
  /** `X-Security-Token` of a temporary key. */
  securityToken?: string | undefined
}

/** A function that is asked before each attempt. Caching is its own affair. */
export interface CredentialProvider {
  (signal: AbortSignal): Credential | Promise<Credential>
  /** Told the credential that the server has just answered 401 to. When it gives true, the request is sent once more. */
  reject?(credential: Credential): boolean
}
