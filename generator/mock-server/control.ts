import { planBodies, type MockEngine, type Override, type Received } from '../runtime/mock/index.js'
import { parseJson } from '../runtime/mock/json.js'
import { PAGE_CSS, PAGE_JS, pageHtml } from './page.js'

/** `/__mock`: a page and an API to see requests, reset, and set the next answer. */

/** True for paths that belong to the mock itself. */
export function isControl(pathname: string): boolean {
  return pathname === '/__mock' || pathname.startsWith('/__mock/')
}

type Route = (engine: MockEngine, request: Request) => Response | Promise<Response>

const ROUTES: ReadonlyMap<string, Route> = new Map<string, Route>([
  ['GET /__mock', (engine) => file('text/html', pageHtml(engine.api.spec))],
  ['GET /__mock/', (engine) => file('text/html', pageHtml(engine.api.spec))],
  ['GET /__mock/page.js', () => file('text/javascript', PAGE_JS)],
  ['GET /__mock/page.css', () => file('text/css', PAGE_CSS)],
  [
    'GET /__mock/operations',
    (engine) => json(engine.api.spec.operations.map(({ name, method, path }) => ({ name, method, path }))),
  ],
  ['GET /__mock/requests', (engine) => json(engine.received.map(masked))],
  // Which bodies are documented examples, which are mended, and which are made.
  ['GET /__mock/bodies', (engine) => json(planBodies(engine.api.spec, engine.settings.seed))],
  ['GET /__mock/jobs', (engine) => json(engine.jobs.states)],
  ['POST /__mock/reset', (engine) => (engine.reset(), json({ reset: true }))],
  ['POST /__mock/next', setNext],
])

/** Answers a request to the mock itself. Pages of other origins, and names that only lead here by a trick of DNS, are refused. */
export async function controlRequest(
  engine: MockEngine,
  request: Request,
  pathname: string,
  boundTo: string,
): Promise<Response> {
  const refused = refusal(request, boundTo)
  if (refused !== undefined) return json({ error: refused }, 403)
  const route = ROUTES.get(`${request.method} ${pathname}`)
  if (route) return route(engine, request)
  const known = [...ROUTES.keys()].some((key) => key.endsWith(` ${pathname}`))
  return json({ error: known ? `${request.method} is not allowed` : `no such page: ${pathname}` }, known ? 405 : 404)
}

function refusal(request: Request, boundTo: string): string | undefined {
  const url = new URL(request.url)
  const origin = request.headers.get('origin')
  if (origin !== null && origin !== url.origin) return 'only pages of the mock itself may use /__mock'
  const loopback = isLoopback(boundTo)
  if (loopback && !isLoopback(url.hostname)) return `the mock is at ${boundTo}, not at ${url.hostname}`
  if (request.method === 'POST' && !/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    return 'send Content-Type: application/json'
  }
  return undefined
}

/** True for names and addresses that mean this machine only. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host)
}

const MAX_NEXT_BYTES = 5 * 1024 * 1024

async function setNext(engine: MockEngine, request: Request): Promise<Response> {
  if (Number(request.headers.get('content-length') ?? MAX_NEXT_BYTES + 1) > MAX_NEXT_BYTES)
    return json({ error: 'the body is too large' }, 413)
  let given: unknown
  try {
    given = parseJson(await request.text())
  } catch {
    return json({ error: 'the body must be JSON, and not nest too deep' }, 400)
  }
  const read = readNext(engine, given)
  if (typeof read === 'string') return json({ error: read }, 400)
  engine.overrides.add(read.operation, read.override)
  return json({ set: read.operation })
}

/** Reads `{ operation, status?, body?, code?, headers?, delay?, network?, times? }`; gives what is wrong with it. */
function readNext(engine: MockEngine, given: unknown): { operation: string; override: Override } | string {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return 'the body must be an object'
  const { operation, status, body, code, headers, delay, network, times = 1 } = given as Record<string, unknown>
  if (typeof operation !== 'string' || !engine.api.byName.has(operation))
    return `operation must be one of those at /__mock/operations`
  if (status !== undefined && !isWhole(status, 200, 599)) return 'status must be a number from 200 to 599'
  if (delay !== undefined && !isWhole(delay, 0, 600_000)) return 'delay must be milliseconds, at most 600000'
  if (times !== 'always' && !isWhole(times, 1, 1_000_000))
    return 'times must be a whole number of at least 1, or "always"'
  if (code !== undefined && typeof code !== 'string') return 'code must be a text'
  if (network !== undefined && typeof network !== 'boolean') return 'network must be true or false'
  if (headers !== undefined && !isTexts(headers)) return 'headers must be an object of texts'
  const override: Override = {
    ...(status === undefined ? {} : { status }),
    ...(body === undefined ? {} : { body }),
    ...(code === undefined ? {} : { code }),
    ...(headers === undefined ? {} : { headers }),
    ...(delay === undefined ? {} : { delay }),
    ...(network === undefined ? {} : { network }),
    ...(times === 'always' ? {} : { times }),
  }
  return { operation, override }
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
}

function isTexts(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null && Object.values(value).every((item) => typeof item === 'string')
}

const SECRET = /^(?:authorization|proxy-authorization|cookie|x-auth-token|x-subject-token|x-security-token|x-api-key)$/i

/** A request for display: what its headers hold of credentials is not shown. */
function masked(received: Received): Received {
  const headers = Object.entries(received.headers).map(([name, value]) => [name, SECRET.test(name) ? '***' : value])
  return { ...received, headers: Object.fromEntries(headers) as Record<string, string> }
}

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
}

function file(type: string, text: string): Response {
  return new Response(text, { headers: { ...HEADERS, 'content-type': `${type}; charset=utf-8` } })
}

function json(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), { status, headers: { ...HEADERS, 'content-type': 'application/json' } })
}
