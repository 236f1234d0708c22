/** What the service IAM is needed for: a token for a password, and a project's id, as chapter 3 of the manuals describes. */
import { createClient } from './client.js'
import { ApiError, ArgumentError, BadResponseError } from './errors.js'
import { operation } from './operation.js'
import { readPath } from './read-path.js'
import type { CallOptions, ClientOptions, CredentialProvider } from './types.js'

/** Where IAM is, and how it is called. */
export type IamOptions = Omit<ClientOptions, 'credentials' | 'projectId' | 'domainId'>

/** Who asks for a token, and what for. */
export interface PasswordOptions extends IamOptions {
  /** The account's name. */
  domain: string
  /** The IAM user's name. */
  user: string
  password: string
  /** The project that the token is for: its id, or its name (the region's name for a region's own project). Default: the region's. */
  project?: { id: string } | { name: string } | undefined
}

interface TokenTypes {
  args: CallOptions & { body: unknown }
  responses: { 201: { token?: { expires_at?: string } } }
}

interface ProjectTypes {
  args: CallOptions & { query: { name: string } }
  responses: { 200: { projects?: { id: string; name?: string }[] } }
}

const SERVICE = { server: 'https://iam.{region}.myhuaweicloud.com' }
/** Asking for a token changes nothing, so it may be repeated. */
const createToken = /* @__PURE__ */ operation<TokenTypes>('KeystoneCreateUserTokenByPassword', 'POST /v3/auth/tokens')
const listProjects = /* @__PURE__ */ operation<ProjectTypes>('KeystoneListProjects', 'GET /v3/projects')

/** A token is renewed this long before it expires, so that no request meets an old one: the manual warns of it. */
const MARGIN = 300_000

const scopeOf = ({ project, region }: PasswordOptions) => {
  if (!project && !region) throw new ArgumentError('a token needs a project or a region')
  return { project: project ?? { name: region } }
}

const tokenBody = (options: PasswordOptions) => ({
  auth: {
    identity: {
      methods: ['password'],
      password: { user: { name: options.user, password: options.password, domain: { name: options.domain } } },
    },
    scope: scopeOf(options),
  },
})

/** An error answer with the password masked: IAM may repeat what it was sent, as it is or as JSON. */
const withoutPassword = (error: unknown, password: string): unknown => {
  if (!(error instanceof ApiError)) return error
  const mask = (text: string) =>
    text.replaceAll(password, '***').replaceAll(JSON.stringify(password).slice(1, -1), '***')
  const fields = JSON.parse(JSON.stringify({ ...error }), (_, value: unknown) =>
    typeof value === 'string' ? mask(value) : value,
  ) as object
  return new ApiError(mask(error.message), fields)
}

/**
 * Credentials from a user's name and password: a token of IAM, asked for when first needed, shared by all calls, renewed before it
 * expires and once after a 401. Calls reject with what IAM answers. The password stays in a closure.
 */
export const passwordToken = (options: PasswordOptions): CredentialProvider => {
  const { password, retry } = options
  const client = createClient({ ...options, credentials: undefined }, SERVICE)
  let current: { token: string; until: number } | undefined
  let pending: Promise<{ token: string; until: number }> | undefined

  const obtain = async () => {
    try {
      const { headers, data, requestId } = await createToken.raw(client, {
        body: tokenBody(options),
        retry: { ...(typeof retry === 'object' && retry), anyMethod: true },
      })
      const token = headers.get('x-subject-token')
      if (!token) throw new BadResponseError('IAM answered without a token', { requestId })
      const expires = Date.parse(data.token?.expires_at ?? '')
      // A token is valid for 24 hours where IAM does not say.
      return { token, until: (isNaN(expires) ? Date.now() + 24 * 3_600_000 : expires) - MARGIN }
    } catch (error) {
      throw withoutPassword(error, password)
    }
  }
  const provide: CredentialProvider = async () => {
    if (current && Date.now() < current.until) return { token: current.token }
    // One request serves all who wait; it does not end when one of them aborts.
    pending ??= obtain().finally(() => (pending = undefined))
    current = await pending
    return { token: current.token }
  }
  provide.reject = (credential) => {
    if (current && 'token' in credential && credential.token === current.token) current = undefined
    return true
  }
  return provide
}

/**
 * The id of a project by its name, which is the region's for a region's own project. Throws BadResponseError when IAM knows
 * none of that name, and what the call throws.
 */
export const findProjectId = async (
  options: IamOptions & Pick<ClientOptions, 'credentials'> & { name?: string; signal?: AbortSignal },
): Promise<string> => {
  const { name = options.region ?? '', signal, ...rest } = options
  const client = createClient(rest, SERVICE)
  const data = await listProjects(client, { query: { name }, ...(signal && { signal }) })
  const found = ((readPath(data, 'projects') ?? []) as { id: string; name?: string }[]).find(
    (one) => (one.name ?? name) === name,
  )
  if (!found) throw new BadResponseError(`IAM knows no project ${name}`)
  return found.id
}
