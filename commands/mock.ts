import { resolve } from 'node:path'
import { MockServerError } from '../generator/mock-server/errors.js'
import { isLoopback } from '../generator/mock-server/control.js'
import { startMockServer, type MockServer, type MockServerOptions } from '../generator/mock-server/server.js'
import { readMockSpec } from '../generator/mock-server/spec.js'
import type { KeyPair } from '../generator/mock-server/verify.js'
import { planBodies, type BodyReport, type MockSpec } from '../generator/runtime/mock/index.js'
import { UserError } from '../spec/contract/user-error.js'
import { parseYaml } from '../spec/contract/yaml.js'
import { readText } from './files.js'
import { counted } from './summary.js'
import type { CommonOptions, ExitCode, Io } from './io.js'

export interface MockCommandOptions extends CommonOptions {
  readonly port?: number
  readonly host?: string
  readonly seed?: number
  readonly secret?: string
  /** The only token to accept. */
  readonly token?: string
  readonly checkRequests?: boolean
  readonly store?: boolean
  /** So many requests a minute, or what is documented. */
  readonly rateLimit?: number | 'documented'
  /** Say where each answer's body comes from, and end. */
  readonly plan?: boolean
}

/** `hwapi mock <spec>`: serves a spec as a mock of its service until it is told to stop. */
export async function mockCommand(io: Io, args: readonly unknown[], options: MockCommandOptions): Promise<ExitCode> {
  const file = String(args[0])
  const spec = readSpec(io, file)
  if (options.plan === true) return tellPlan(io, planBodies(spec, options.seed), options)
  const server = await start(spec, serverOptions(io, options))
  announce(io, spec, server, options)
  if (!io.signal.aborted) await new Promise((done) => io.signal.addEventListener('abort', done, { once: true }))
  await server.close()
  if (options.quiet !== true) io.err('hwapi mock: stopped.')
  return 0
}

function readSpec(io: Io, file: string): MockSpec {
  const { spec, diagnostics } = readMockSpec(parseYaml(readText(resolve(io.cwd, file), file), file), file)
  if (spec && spec.operations.length > 0) return spec
  const error = diagnostics.find(({ severity }) => severity === 'error')
  throw new UserError(
    error ? `${file}: ${error.message}` : `${file} has no operations`,
    'Give an OpenAPI 3.0 or 3.1 document with paths.',
  )
}

function serverOptions(io: Io, options: MockCommandOptions): MockServerOptions {
  const secret = options.secret ?? io.env['HWAPI_MOCK_SECRET']
  const token = options.token ?? io.env['HWAPI_MOCK_TOKEN']
  return {
    port: options.port ?? 4010,
    host: options.host ?? '127.0.0.1',
    seed: options.seed ?? 1,
    checkRequests: options.checkRequests ?? true,
    checkCredentials: options.checkRequests ?? true,
    store: options.store ?? true,
    ...(secret ? { secret: keyPair(secret) } : {}),
    ...(token ? { tokens: [token] } : {}),
    ...rateLimit(options.rateLimit),
    ...(options.quiet === true || options.json === true ? {} : { log: io.err }),
  }
}

function rateLimit(asked: MockCommandOptions['rateLimit']): Pick<MockServerOptions, 'rateLimit'> {
  return typeof asked === 'number' ? { rateLimit: { requests: asked, seconds: 60 } } : { rateLimit: asked }
}

function keyPair(secret: string): KeyPair {
  const cut = secret.indexOf(':')
  if (cut < 1 || cut === secret.length - 1) {
    throw new UserError(
      'the secret is no pair of keys',
      'Give --secret <access key>:<secret key>, or set HWAPI_MOCK_SECRET.',
    )
  }
  return { ak: secret.slice(0, cut), sk: secret.slice(cut + 1) }
}

async function start(spec: MockSpec, options: MockServerOptions): Promise<MockServer> {
  try {
    return await startMockServer(spec, options)
  } catch (error) {
    if (error instanceof MockServerError) throw new UserError(error.message, error.hint)
    throw error
  }
}

function announce(io: Io, spec: MockSpec, server: MockServer, options: MockCommandOptions): void {
  const operations = spec.operations.map(({ name, method, path }) => ({ name, method: method.toUpperCase(), path }))
  if (options.json === true) return io.out(JSON.stringify({ url: server.url, operations }))
  io.out(
    `Mock of ${line(spec.title ?? 'the API')} at ${server.url} (${counted(operations.length, 'operation')}; requests and controls: ${server.url}/__mock)`,
  )
  if (!isLoopback(options.host ?? '127.0.0.1'))
    io.err('hwapi mock: reachable from other machines; it protects nothing.')
  if (options.quiet === true) return
  for (const { name, method, path } of operations) io.out(`  ${method.padEnd(7)} ${line(path)}  ${line(name)}`)
}

const ORIGINS: Readonly<Record<BodyReport['origin'], string>> = {
  example: 'documented examples',
  repaired: 'repaired examples',
  made: 'made',
  none: 'empty',
  impossible: 'without a valid value',
}

/** Prints one line for each documented answer: whether its body is the documented example, repaired, or made, and why. */
function tellPlan(io: Io, reports: readonly BodyReport[], options: MockCommandOptions): ExitCode {
  const code = reports.every(({ valid }) => valid) ? 0 : 1
  if (options.json === true) {
    io.out(JSON.stringify({ bodies: reports }))
    return code
  }
  for (const { operation, status, origin, valid, problems } of reports) {
    if (options.quiet === true && valid) continue
    const faults = problems.slice(0, 3).map(({ pointer, message }) => `${pointer || 'it'} ${message}`)
    const more = problems.length > 3 ? `; ${problems.length - 3} more` : ''
    const why = faults.length > 0 ? `: ${line(faults.join('; '))}${more}` : ''
    io.out(`${(valid ? origin : 'invalid').padEnd(10)} ${line(operation)} ${line(status)}${why}`)
  }
  const counts = Object.entries(ORIGINS).map(([origin, words]) => {
    const count = reports.filter((report) => report.origin === origin).length
    return count > 0 ? [`${count} ${words}`] : []
  })
  io.out(`${counted(reports.length, 'body', 'bodies')}: ${counts.flat().join(', ')}`)
  return code
}

/** Text of a spec for a terminal: no control characters, one line. */
function line(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 300)
}
