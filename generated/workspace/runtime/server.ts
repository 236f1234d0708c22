import { guard } from './encode.js'
import type { ClientOptions, Service } from './types.js'

/**
 * The server's URL without a slash at its end: the `endpoint` of the options, or the service's template with `region` and the
 * other variables' defaults filled in. Throws ArgumentError when it is not an http(s) URL, or a variable
 * has characters that could lead to another host.
 */
export const serverUrl = (options: ClientOptions, service: Service): string => {
  const { endpoint = service.server ?? '', region } = options
  const values: Record<string, string | undefined> = { ...service.variables, ...(region && { region }) }
  const text = endpoint.replace(/\{([^{}]*)\}/g, (_, name: string) =>
    guard(name, () => /^[\w.-]+$/.exec(values[name] ?? '')![0]),
  )
  return guard('endpoint', () => {
    const { origin, pathname } = new URL(/^https?:.*/i.exec(text)![0])
    return origin + pathname.replace(/\/+$/, '')
  })
}
