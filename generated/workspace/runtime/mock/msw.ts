import { HttpHandler } from 'msw'
import type { MockEngine } from './engine.js'

/** MSW handlers for a mocked service: one for each operation. */

export interface HandlerOptions {
  /** Answer only requests to this origin (`https://workspace.ap-southeast-1.myhuaweicloud.com`). Default: any. */
  readonly origin?: string
}

/**
 * Handlers for `setupServer(...)` of `msw/node` and `setupWorker(...)` of `msw/browser`. A request that no operation
 * matches is left to other handlers.
 */
export function handlersOf(engine: MockEngine, options: HandlerOptions = {}): HttpHandler[] {
  const matched = new WeakMap<Request, string>()
  const nameFor = (request: Request): string => {
    let name = matched.get(request)
    if (name === undefined) {
      const { origin, pathname } = new URL(request.url)
      const elsewhere = options.origin !== undefined && options.origin !== origin
      name = elsewhere ? '' : (engine.match(request.method, pathname)?.name ?? '')
      matched.set(request, name)
    }
    return name
  }
  return [...engine.api.byName.values()].map(
    ({ name, entry }) => new OperationHandler(entry.method, name, nameFor, engine),
  )
}

/** MSW asks one handler after the other: the first looks the operation up, all others only compare its name. */
class OperationHandler extends HttpHandler {
  readonly #name: string
  readonly #nameFor: (request: Request) => string

  constructor(method: string, name: string, nameFor: (request: Request) => string, engine: MockEngine) {
    super(
      method.toUpperCase(),
      () => false,
      ({ request }) => engine.handle(request),
    )
    this.info.header = `${method.toUpperCase()} ${engine.api.byName.get(name)?.entry.path ?? ''} (${name})`
    this.#name = name
    this.#nameFor = nameFor
  }

  override async parse({ request }: Parameters<HttpHandler['parse']>[0]): ReturnType<HttpHandler['parse']> {
    return { match: { matches: this.#nameFor(request) === this.#name, params: {} }, cookies: {} }
  }

  override async predicate({ parsedResult }: Parameters<HttpHandler['predicate']>[0]): Promise<boolean> {
    return parsedResult.match.matches
  }
}
