import { statSync } from 'node:fs'
import { basename, join, posix, relative, resolve, sep } from 'node:path'
import { UserError } from '../spec/contract/user-error.js'
import { markdownText } from '../spec/encode/markdown.js'
import { readBaseline } from './baseline.js'
import { reason, writeFileWhole } from './files.js'
import type { ExitCode, Io } from './io.js'
import type { RegenerateOptions } from './regenerate-options.js'
import { listServices, readServiceConfig } from './service.js'
import { digest, hashBelow, hashFile, programDigest, readStamp, writeStamp } from './stamp.js'
import { counted, Progress, statsLines, type ServiceSummary } from './summary.js'

/** `hwapi regenerate`: every service, or those named; each on its own, so that a bad one stops no other. */
export async function regenerateCommand(io: Io, args: readonly unknown[], raw: object): Promise<ExitCode> {
  const options = raw as RegenerateOptions
  const services = chosen(io.cwd, args[0] as string[], options)
  if (services.length === 0 && !options.quiet) io.err('no service falls into this shard')
  const summaries = await run(services, options, io)
  if (options.changes !== undefined)
    writeFileWhole(resolve(io.cwd, options.changes), changesText(summaries), options.changes)
  if (options.label !== undefined)
    writeFileWhole(resolve(io.cwd, options.label), `${worstOf(summaries)}\n`, options.label)
  report(summaries, options, io)
  if (options.watch) await watchServices(services, options, io)
  return summaries.some((summary) => needsLook(summary, options)) ? 1 : 0
}

function needsLook({ state, pageErrors = 0 }: ServiceSummary, { check }: RegenerateOptions): boolean {
  return state === 'failed' || pageErrors > 0 || (state === 'stale' && check === true)
}

function chosen(root: string, named: readonly string[], { shard }: RegenerateOptions): string[] {
  const all = listServices(root)
  for (const service of named) if (!all.includes(service)) readServiceConfig(root, service)
  const services = named.length > 0 ? [...new Set(named)] : all
  if (services.length === 0)
    throw new UserError(
      'no spec/<service>/service.yaml here',
      'Run it in the project folder, or `hwapi init <service>` first.',
    )
  return shard ? services.filter((_, index) => index % shard.count === shard.index - 1) : services
}

/** One service runs in this process; several in processes of their own, side by side. */
async function run(services: readonly string[], options: RegenerateOptions, io: Io): Promise<ServiceSummary[]> {
  if (services.length > 1) {
    const { regenerateMany } = await import('./regenerate-many.js')
    return regenerateMany(services, options, io, (service) => inputsOf(service, options, io).current())
  }
  const summaries: ServiceSummary[] = []
  // One service alone fails like every other command; among several, a bad one is a line of the summary.
  for (const service of services)
    summaries.push(await (options.watch ? one(service, options, io) : regenerateOne(service, options, io)))
  return summaries
}

async function one(service: string, options: RegenerateOptions, io: Io): Promise<ServiceSummary> {
  try {
    return await regenerateOne(service, options, io)
  } catch (error) {
    if (io.signal.aborted) throw error
    const problem = error instanceof UserError ? `${error.message}. ${error.hint}` : `internal error: ${reason(error)}`
    if (io.env['HWAPI_DEBUG'] && error instanceof Error) io.err(error.stack ?? error.message)
    return { service, state: 'failed', files: [], stages: [], problem }
  }
}

/** What a run of one service reads, and whether the last run read and wrote the same. */
function inputsOf(service: string, options: RegenerateOptions, io: Io) {
  const root = io.cwd
  const config = readServiceConfig(root, service)
  const folder = posix.join('spec', service)
  const outputs = ['openapi.yaml', 'report.md', 'CHANGELOG.md'].map((name) => posix.join(folder, name))
  const hand = ['service.yaml', config.names, config.overlay].flatMap((name) =>
    name === undefined ? [] : [posix.join(folder, name)],
  )
  const documents = config.documents.flatMap((path) => inputHashes(root, posix.join(folder, path)))
  const inputs = digest([['program', programDigest()], ...hand.map((path) => hashFile(root, path)), ...documents])
  const outputsDigest = (): string =>
    digest([...outputs.map((path) => hashFile(root, path)), ...hashBelow(root, posix.join('generated', service))])
  const stampFile = join(root, '.cache', 'regenerate', `${service}.json`)
  const current = (): ServiceSummary | undefined => {
    // --check proves what is committed; it trusts no stamp.
    const stamp = options.force || options.check ? undefined : readStamp(stampFile)
    if (!stamp || stamp.inputs !== inputs || stamp.outputs !== outputsDigest()) return undefined
    return { ...(stamp.summary as ServiceSummary), state: 'current', files: [], stages: [] }
  }
  const keep = (summary: Partial<ServiceSummary>): void =>
    writeStamp(stampFile, { inputs, outputs: outputsDigest(), summary })
  return { config, current, keep }
}

async function regenerateOne(service: string, options: RegenerateOptions, io: Io): Promise<ServiceSummary> {
  const root = io.cwd
  const { config, current, keep } = inputsOf(service, options, io)
  const known = current()
  if (known) return known

  const progress = new Progress(io, service, options)
  const [{ regenerateService }, { applyOutput }, { ServiceMemory }] = await Promise.all([
    import('./regenerate-service.js'),
    import('./apply-output.js'),
    import('./memory.js'),
  ])
  const memory = new ServiceMemory(root, service, {
    read: !options.force && !options.check,
    write: !options.check && !options.dryRun,
  })
  const result = await regenerateService(root, config, readBaseline(root, service), progress, io, memory)
  const summary = applyOutput(service, result, options, progress, io)
  if (summary.state === 'written' || summary.state === 'current') {
    memory.keep(result.specText)
    const { service: name, stats, changes, worst, pageErrors } = summary
    keep({
      service: name,
      ...(stats ? { stats } : {}),
      ...(changes && worst ? { changes, worst } : {}),
      ...(pageErrors ? { pageErrors } : {}),
    })
  }
  return summary
}

/** The digests of a document, or of all files below a folder of documents. */
function inputHashes(root: string, path: string): [string, string][] {
  const stat = statSync(join(root, path), { throwIfNoEntry: false })
  return stat?.isDirectory() ? hashBelow(root, path) : [hashFile(root, path)]
}

function report(summaries: readonly ServiceSummary[], options: RegenerateOptions, io: Io): void {
  if (options.json) {
    io.out(JSON.stringify({ services: summaries }, undefined, 2))
    return
  }
  for (const { service, state, files, stats, problem, pageErrors = 0 } of summaries) {
    if (problem !== undefined) io.err(`hwapi: ${service}: ${problem}`)
    else if (pageErrors > 0)
      io.err(`hwapi: ${service}: ${counted(pageErrors, 'error')} of single pages (see report.md); all else was written`)
    if (stats && !options.quiet) for (const line of statsLines(stats)) io.out(`${service}: ${line}`)
    if (state === 'current' && !options.quiet) io.out(`${service}: everything is current`)
    if (state === 'written' && !options.quiet) io.out(`${service}: ${counted(files.length, 'file')} written`)
    if (state === 'stale') {
      io.err(`hwapi: ${service}: stale: run \`hwapi regenerate ${service}\` and commit`)
      for (const file of files) io.err(`  ${file}`)
    }
  }
  const bad = summaries.filter(({ state }) => state === 'failed' || state === 'stale')
  if (summaries.length > 1 && bad.length > 0)
    io.err(
      `hwapi: ${bad.length} of ${summaries.length} services need a look: ${bad.map(({ service }) => service).join(', ')}`,
    )
}

const ORDER = ['breaking', 'compatible', 'documentation']

function worstOf(summaries: readonly ServiceSummary[]): string {
  const written = summaries.filter(({ state }) => state !== 'failed')
  return ORDER.find((cls) => written.some(({ worst }) => worst === cls)) ?? 'documentation'
}

function changesText(summaries: readonly ServiceSummary[]): string {
  const parts = summaries.flatMap(({ service, state, changes, problem }) => {
    if (state === 'failed') return [`# ${service}\n\nNot regenerated: ${markdownText(problem ?? 'it failed')}.\n`]
    return changes === undefined ? [] : [`# ${service}\n\n${changes}`]
  })
  return parts.length > 0 ? parts.join('\n') : 'No change for those who use the SDKs.\n'
}

/** Runs a service again when one of its inputs changes, until the program is told to stop. */
async function watchServices(services: readonly string[], options: RegenerateOptions, io: Io): Promise<void> {
  const { watch: _, ...rest } = options
  const changed = new Set<string>()
  let running = false
  let timer: NodeJS.Timeout | undefined
  const flush = async (): Promise<void> => {
    if (running) return
    running = true
    while (changed.size > 0 && !io.signal.aborted) {
      const [service] = changed
      changed.delete(service!)
      report([await one(service!, rest, io)], rest, io)
    }
    running = false
  }
  // Not fs.watch: on Linux it loses a file that an editor replaces, and most editors do.
  const { watch: watchFiles } = await import('chokidar')
  const watcher = watchFiles(
    services.map((service) => join(io.cwd, 'spec', service)),
    { ignoreInitial: true, ignored: isOutput },
  )
  watcher.on('all', (_event, path) => {
    const service = relative(join(io.cwd, 'spec'), path).split(sep)[0]
    if (service === undefined || !services.includes(service)) return
    changed.add(service)
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), 150)
  })
  if (!options.quiet) watcher.on('ready', () => io.err(`watching ${services.join(', ')}; Ctrl-C ends it`))
  await new Promise<void>((resolve) => io.signal.addEventListener('abort', () => resolve(), { once: true }))
  clearTimeout(timer)
  await watcher.close()
}

/** Our own outputs, and the temporary files they are written through, are no input. */
function isOutput(path: string): boolean {
  return /^(?:openapi\.yaml|report\.md|CHANGELOG\.md)|\.tmp$/.test(basename(path))
}
