import { createAdaptorServer, type HttpBindings, type ServerType } from '@hono/node-server'
import { createServer, type Server } from 'node:http'
import { MockEngine, type MockOptions, type MockSpec } from '../runtime/mock/index.js'
import { controlRequest, isControl } from './control.js'
import { corsHeaders, preflight } from './cors.js'
import { MockServerError } from './errors.js'
import { signatureVerifier, type KeyPair } from './verify.js'

/** The mocked service as an HTTP server, for clients in any language. */

export interface MockServerOptions extends MockOptions {
  /** Default 127.0.0.1: reachable from this machine only. */
  readonly host?: string
  /** Default 0: any free port. */
  readonly port?: number
  /** Verifies AK/SK signatures with this key pair. */
  readonly secret?: KeyPair
  /** Told each answered request. */
  readonly log?: (line: string) => void
}

export interface MockServer {
  /** `http://127.0.0.1:4010`, without a slash at its end. */
  readonly url: string
  readonly engine: MockEngine
  /** Stops listening, lets running answers end for a moment, then cuts what is left. */
  close(): Promise<void>
}

const MAX_BODY_BYTES = 10 * 1024 * 1024
/** How many connections there may be at once; more are refused instead of filling the memory. */
const MAX_CONNECTIONS = 2000
/** Slow clients are cut off: headers within 10 s, the whole request within 30 s, an idle connection after 5 s. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
}
const GRACE = 1_000

/**
 * Starts a mock server.
 * @throws MockServerError when the address cannot be had
 */
export async function startMockServer(spec: MockSpec, options: MockServerOptions = {}): Promise<MockServer> {
  const { host = '127.0.0.1', port = 0, secret, log, ...engineOptions } = options
  const clock = options.now ?? Date.now
  const engine = new MockEngine(spec, {
    store: true,
    items: 12,
    maxBodyBytes: MAX_BODY_BYTES,
    ...(secret ? { verify: signatureVerifier(secret, clock) } : {}),
    ...engineOptions,
  })
  const server = createAdaptorServer({
    fetch: (request, env) => answer(engine, request, env as HttpBindings, host, log),
    createServer,
    serverOptions: LIMITS,
    // The mock's own Request and Response are the platform's.
    overrideGlobalObjects: false,
  }) as Server
  server.maxConnections = MAX_CONNECTIONS
  await listening(server, host, port)
  const address = server.address()
  const actual = typeof address === 'object' && address ? address.port : port
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`, engine, close: () => closed(server) }
}

async function answer(
  engine: MockEngine,
  request: Request,
  { incoming }: HttpBindings,
  host: string,
  log: MockServerOptions['log'],
): Promise<Response> {
  try {
    const { pathname } = new URL(request.url)
    if (isControl(pathname)) return await controlRequest(engine, request, pathname, host)
    const asked = preflight(request)
    if (asked) return asked
    const response = await engine.handle(request)
    log?.(`${request.method} ${pathname} ${response.type === 'error' ? 'broken off' : response.status}`)
    if (response.type === 'error') {
      incoming.socket.destroy()
      return new Response(null)
    }
    for (const [name, value] of corsHeaders(request)) response.headers.set(name, value)
    return response
  } catch (error) {
    // A client that goes away while its body is read is no fault of the mock.
    if (incoming.socket.destroyed) return new Response(null)
    log?.(`${request.method} failed: ${error instanceof Error ? error.message : String(error)}`)
    return Response.json(
      { error_code: 'MOCK.0500', error_msg: 'The mock server failed; please report it.' },
      { status: 500 },
    )
  }
}

function listening(server: ServerType, host: string, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => fail(explained(error, host, port)))
    server.listen(port, host, () => {
      server.removeAllListeners('error')
      done()
    })
  })
}

function explained(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const other = 'Choose another one; port 0 takes any free one.'
  if (error.code === 'EADDRINUSE') return new MockServerError(`port ${port} of ${host} is in use`, other)
  if (error.code === 'EACCES') return new MockServerError(`port ${port} needs more rights`, other)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new MockServerError(`${host} is no address of this machine`, 'Use 127.0.0.1, or 0.0.0.0 for all addresses.')
  }
  return error
}

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(() => server.closeAllConnections(), GRACE)
    server.close(() => {
      clearTimeout(timer)
      done()
    })
    server.closeIdleConnections()
  })
}
