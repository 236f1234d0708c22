import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { UserError } from '../spec/contract/user-error.js'
import type { ServiceConfig } from '../spec/contract/service.js'
import { crawl, type CrawlOptions, type CrawlResult } from '../scraper/crawl/crawl.js'
import { LIMITS, type CrawlIo } from '../scraper/crawl/fetcher.js'
import { scopeOf, type Scope } from '../scraper/crawl/scope.js'
import { openFolder } from './crawl-folder.js'
import { jsonOf, report } from './crawl-report.js'
import { progressOf, type Progress } from './crawl-progress.js'
import { posix } from './files.js'
import type { CommonOptions, ExitCode, Io } from './io.js'
import { readServiceConfig, SERVICE_CODE } from './service.js'

type Language = Scope['language']

interface CrawlCommandOptions extends CommonOptions {
  readonly lang?: Language
  readonly out?: string
  readonly from?: string
  readonly concurrency: number
  readonly delay: number
  readonly maxPages: number
  readonly maxMinutes: number
  readonly acceptRemovals?: boolean
}

/** One reference to fetch: a service in one language. */
interface Target {
  readonly scope: Scope
  readonly from?: string
  /** The folder for its pages. */
  readonly folder: string
  readonly shown: string
}

/**
 * `hwapi crawl`: a reference's pages into a folder; in each language that service.yaml names, unless one is asked for.
 * @throws UserError when there is nowhere to start, or the folder cannot be used.
 */
export async function crawlCommand(io: Io, args: readonly unknown[], raw: object): Promise<ExitCode> {
  const options = raw as CrawlCommandOptions
  const [service] = args as [string]
  if (!SERVICE_CODE.test(service))
    throw new UserError(
      `not a service's code: ${service}`,
      'Take it from the address of its API reference: /api-<service>/.',
    )
  const told: object[] = []
  let code: ExitCode = 0
  for (const target of targetsOf(service, options, io)) {
    if (io.signal.aborted) break
    const result = await fetchInto(target, options, io)
    if (options.json) told.push(jsonOf(result, target.shown, service))
    else report(result, target.shown, options, io)
    if (complain(result, service, io)) code = 1
  }
  if (options.json) io.out(JSON.stringify(told.length === 1 ? told[0] : told, undefined, 2))
  return code
}

function targetsOf(service: string, options: CrawlCommandOptions, io: Io): Target[] {
  const { languages = ['en-us'], from: configured }: NonNullable<ServiceConfig['crawl']> = existsSync(
    join(io.cwd, 'spec', service, 'service.yaml'),
  )
    ? (readServiceConfig(io.cwd, service).crawl ?? {})
    : {}
  const from = options.from ?? configured
  const wanted = options.lang === undefined ? languages : [options.lang]
  if (options.out !== undefined && wanted.length > 1)
    throw new UserError(
      `one folder for ${wanted.length} languages (${wanted.join(', ')})`,
      'Add --lang, or leave out --out.',
    )
  return wanted.map((language, index) => {
    // The address is that of the first language's index; the others are looked for on the same host.
    const start = from === undefined || index === 0 || !URL.canParse(from) ? from : new URL('/', from).href
    const scope = scopeOf(service, language, start)
    if (!scope)
      throw new UserError(
        `cannot start at ${from}`,
        'Give an https address (plain http only on this machine), without user name and password.',
      )
    const folder = resolve(io.cwd, options.out ?? join('spec', service, 'docs', language))
    const shown = posix(relative(io.cwd, folder)) || '.'
    return { scope, ...(start === undefined || index > 0 ? {} : { from: start }), folder, shown }
  })
}

async function fetchInto(target: Target, options: CrawlCommandOptions, io: Io): Promise<CrawlResult> {
  const settings: CrawlOptions = {
    scope: target.scope,
    ...(target.from === undefined ? {} : { from: target.from }),
    concurrency: options.concurrency,
    delayMs: options.delay,
    maxPages: options.maxPages,
    maxMs: options.maxMinutes * 60_000,
    acceptRemovals: options.acceptRemovals === true,
    limits: waits(io),
  }
  const folder = openFolder(target.folder, target.shown)
  const progress = progressOf(target.shown, io, options)
  try {
    return await crawl(settings, folder.store, crawlIo(io, progress), progress.update)
  } finally {
    progress.stop()
    folder.close()
  }
}

/** Waits can be shortened for tests against a server on this machine; everywhere else they are what politeness asks for. */
function waits(io: Io): typeof LIMITS {
  const scale = Number(io.env['HWAPI_CRAWL_WAIT_SCALE'] ?? 1)
  if (!(scale >= 0 && scale <= 10)) return LIMITS
  const { backoffMs, maxWaitMs, timeoutMs, challengeWaitsMs } = LIMITS
  return {
    ...LIMITS,
    backoffMs: backoffMs * scale,
    maxWaitMs: maxWaitMs * scale,
    timeoutMs: Math.max(500, timeoutMs * scale),
    challengeWaitsMs: challengeWaitsMs.map((ms) => Math.max(1, ms * scale)),
  }
}

function crawlIo(io: Io, progress: Progress): CrawlIo {
  return {
    fetch: globalThis.fetch,
    sleep: async (ms, signal) => void (await wait(ms, undefined, { signal })),
    random: Math.random,
    now: Date.now,
    signal: io.signal,
    onWait: progress.waiting,
  }
}

/** How each outcome that is no success is told: what happened, and what to do. */
const OUTCOMES: Readonly<Record<Exclude<CrawlResult['outcome'], 'complete'>, string>> = {
  interrupted: 'interrupted; run the same command again to go on where it stopped',
  challenge:
    'the site asks for a "Security Verification" after patient retries; run again later or slower (--delay 2000 --concurrency 1), or save the pages by hand and give them to `hwapi scrape`',
  robots:
    "the site's robots.txt cannot be fetched, so nothing may be fetched; check the address and the connection, or try again later",
  forbidden:
    "the site's robots.txt does not allow programs to fetch this reference; save the pages by hand and give them to `hwapi scrape`",
  unreachable:
    'many pages in a row could not be fetched, as if the site were down or busy; run again later to go on where it stopped',
  failures:
    'over half of the pages could not be fetched; good copies from before stay. Run again later to try those pages again',
  removals:
    'the site no longer has over a tenth of the known operations; nothing was removed. If that is right, run again with --accept-removals',
  limit: 'stopped at the limit of pages or time; run again to go on, or raise --max-pages or --max-minutes',
  nothing:
    'no page of the reference was found; check the service code and the language, or give the index page with --from',
  foreign:
    'its folder has a manifest.json of another service or language, or a damaged one; give another --out, or remove that folder to fetch everything anew',
}

function complain({ outcome }: CrawlResult, service: string, io: Io): boolean {
  if (outcome === 'complete') return false
  io.err(`hwapi: ${service}: ${OUTCOMES[outcome]}.`)
  return true
}
