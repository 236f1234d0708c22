import { rootSpot } from './bodies.js'
import type { Api, Compiled } from './compiled.js'
import { make, newMaker, NONE } from './make.js'
import { snake } from './names.js'

/** The documented headers of a response, made like bodies; lists are written with commas. */
export function headersOf(api: Api, operation: Compiled, status: number, seed: number): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [name, header] of Object.entries(operation.response(status)?.headers ?? {})) {
    // OpenAPI 3.0.3, Response Object: a header named Content-Type is ignored.
    if (/^(?:content-type|content-length|transfer-encoding|connection)$/i.test(name)) continue
    const spot = { ...rootSpot(`${operation.name} ${name}`, seed), name: snake(name) }
    const value = header.example ?? make(newMaker(api.schemas), [header.schema ?? { type: 'string' }], spot)
    if (value === NONE) continue
    headers[name] = Array.isArray(value)
      ? value.join(',')
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value)
  }
  return headers
}
