import { guard } from './encode.js'
import type { ClientOptions, Service } from './types.js'

/**
 * The server's URL without a slash at its end: the `endpoint` of the options, or the service's template with `region` and the
 * other variables filled in. Throws ArgumentError when it is not an http(s) URL, holds a user name, or a variable
 * has characters that could lead to another host.
 */
export const serverUrl = (options: ClientOptions, service: Service): string => {
  const values: Record<string, unknown> = { ...service.variables, ...options.variables }
  const text = (options.endpoint ?? service.server ?? '').replace(/\{([^{}]*)\}/g, (_, name: string) =>
    guard(name, () => /^[\w.-]+$/.exec(String((name === 'region' && options.region) || values[name] || ''))![0]),
  )
  return guard('endpoint', () => {
    const { protocol, origin, pathname, username } = new URL(text)
    if (!/^https?:/.test(protocol) || username) throw protocol
    return origin + pathname.replace(/\/+$/, '')
  })
}
