import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Io } from './io.js'
import type { RegenerateOptions } from './regenerate-options.js'
import { seconds, type ServiceSummary } from './summary.js'
import { PACKAGE_ROOT } from './version.js'

/**
 * Runs several services side by side, each in a process of its own: none can stop, slow or swell another.
 * @param current the summary of a service that needs no run
 */
export async function regenerateMany(
  services: readonly string[],
  options: RegenerateOptions,
  io: Io,
  current: (service: string) => ServiceSummary | undefined,
): Promise<ServiceSummary[]> {
  const summaries = new Map<string, ServiceSummary>()
  const waiting = [...services]
  const worker = async (): Promise<void> => {
    for (let service = waiting.shift(); service !== undefined; service = waiting.shift()) {
      const start = io.now()
      const summary = known(service, current) ?? (await inProcess(service, options, io))
      summaries.set(service, summary)
      if (!options.quiet && !options.json) io.err(`${service}  ${summary.state}  ${seconds(io.now() - start)}`)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
  return services.map((service) => summaries.get(service)!)
}

function known(service: string, current: (service: string) => ServiceSummary | undefined): ServiceSummary | undefined {
  try {
    return current(service)
  } catch {
    // Its own process says what is wrong with it.
    return undefined
  }
}

function inProcess(service: string, options: RegenerateOptions, io: Io): Promise<ServiceSummary> {
  const flags = [options.check && '--check', options.dryRun && '--dry-run', options.force && '--force'].filter(
    (flag) => typeof flag === 'string',
  )
  const program = join(PACKAGE_ROOT, 'dist', 'hwapi.js')
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, 'regenerate', service, '--json', ...flags], {
      cwd: io.cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      signal: io.signal,
    })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.on('error', (error) => resolve({ service, state: 'failed', files: [], stages: [], problem: error.message }))
    child.on('close', () => resolve(parse(service, out, err)))
  })
}

function parse(service: string, out: string, err: string): ServiceSummary {
  try {
    const { services } = JSON.parse(out) as { services: ServiceSummary[] }
    return services[0]!
  } catch {
    return {
      service,
      state: 'failed',
      files: [],
      stages: [],
      problem: err.trim().split('\n').at(-1) ?? 'it ended without a result',
    }
  }
}
