import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import cliProgress from 'cli-progress'
import { UserError } from '../spec/contract/user-error.js'
import { crawl, type CrawlOptions, type CrawlProgress, type CrawlResult } from '../scraper/crawl/crawl.js'
import { LIMITS, type CrawlIo } from '../scraper/crawl/fetcher.js'
import { scopeOf } from '../scraper/crawl/scope.js'
import type { Store } from '../scraper/crawl/store.js'
import { posix, sha256, writeFileWhole } from './files.js'
import type { CommonOptions, ExitCode, Io } from './io.js'
import { SERVICE_CODE } from './service.js'
import { counted } from './summary.js'

interface CrawlCommandOptions extends CommonOptions {
  readonly lang: 'en-us' | 'zh-cn'
  readonly out?: string
  readonly from?: string
  readonly concurrency: number
  readonly delay: number
  readonly maxPages: number
  readonly maxMinutes: number
  readonly acceptRemovals?: boolean
}

/** `hwapi crawl`: a reference's pages into a folder. */
export async function crawlCommand(io: Io, args: readonly unknown[], raw: object): Promise<ExitCode> {
  const options = raw as CrawlCommandOptions
  const [service] = args as [string]
  if (!SERVICE_CODE.test(service))
    throw new UserError(
      `not a service's code: ${service}`,
      'Take it from the address of its API reference: /api-<service>/.',
    )
  const scope = scopeOf(service, options.lang, options.from)
  if (!scope)
    throw new UserError(
      `cannot start at ${options.from}`,
      'Give an https address (plain http only on this machine), without user name and password.',
    )
  const folder = resolve(io.cwd, options.out ?? join('spec', service, 'docs', options.lang))
  const shown = posix(relative(io.cwd, folder)) || '.'
  const bar = progressBar(io, options)
  const limits = waits(io)
  const settings: CrawlOptions = {
    scope,
    ...(options.from === undefined ? {} : { from: options.from }),
    concurrency: options.concurrency,
    delayMs: options.delay,
    maxPages: options.maxPages,
    maxMs: options.maxMinutes * 60_000,
    acceptRemovals: options.acceptRemovals === true,
    limits,
  }
  const result = await crawl(settings, folderStore(folder, shown), crawlIo(io), bar.update)
  bar.stop()
  return report(result, shown, service, options, io)
}

/** Waits can be shortened for tests against a server on this machine; everywhere else they are what politeness asks for. */
function waits(io: Io): typeof LIMITS {
  const scale = Number(io.env['HWAPI_CRAWL_WAIT_SCALE'] ?? 1)
  if (!(scale >= 0 && scale <= 10)) return LIMITS
  const { backoffMs, maxWaitMs, challengeWaitsMs } = LIMITS
  return {
    ...LIMITS,
    backoffMs: backoffMs * scale,
    maxWaitMs: maxWaitMs * scale,
    challengeWaitsMs: challengeWaitsMs.map((ms) => Math.max(1, ms * scale)),
  }
}

function crawlIo(io: Io): CrawlIo {
  return {
    fetch: globalThis.fetch,
    sleep: async (ms, signal) => void (await wait(ms, undefined, { signal })),
    random: Math.random,
    now: Date.now,
    signal: io.signal,
  }
}

function folderStore(folder: string, shown: string): Store {
  const read = (file: string): string | undefined =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : undefined
  const write = (file: string, text: string): void => writeFileWhole(join(folder, file), text, `${shown}/${file}`)
  mkdirSync(folder, { recursive: true })
  return {
    readManifest: () => read('manifest.json'),
    writeManifest: (text) => write('manifest.json', text),
    readPage: read,
    writePage: write,
    removePage: (file) => rmSync(join(folder, file), { force: true }),
    sha256,
  }
}

/** A bar on a terminal, a line every now and then elsewhere. */
function progressBar(io: Io, options: CommonOptions): { update: (state: CrawlProgress) => void; stop: () => void } {
  if (options.quiet || options.json) return { update: () => {}, stop: () => {} }
  if (!io.isTerminal) {
    return {
      update: ({ done, left, failed }) => {
        if (done % 20 === 0 || left === 0) io.err(`${counted(done, 'page')} done, ${left} left, ${failed} failed`)
      },
      stop: () => {},
    }
  }
  const bar = new cliProgress.SingleBar({
    format: '{bar} {value}/{total} pages, {left} left, {failed} failed, {eta_formatted} to go',
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 50,
  })
  bar.start(1, 0, { left: 0, failed: 0 })
  return {
    update: ({ done, left, failed }) => {
      bar.setTotal(done + left)
      bar.update(done, { left, failed })
    },
    stop: () => bar.stop(),
  }
}

/** How each outcome that is no success is told: what happened, and what to do. */
const OUTCOMES: Readonly<Record<Exclude<CrawlResult['outcome'], 'complete'>, string>> = {
  interrupted: 'interrupted; run the same command again to go on where it stopped',
  challenge:
    'the site asks for a "Security Verification" after patient retries; run again later or slower (--delay 2000 --concurrency 1), or save the pages by hand and give them to `hwapi scrape`',
  robots:
    "the site's robots.txt cannot be fetched, so nothing may be fetched; check the address and the connection, or try again later",
  removals:
    'the site no longer has over a tenth of the known operations; nothing was removed. If that is right, run again with --accept-removals',
  limit: 'stopped at the limit of pages or time; run again to go on, or raise --max-pages or --max-minutes',
  nothing:
    'no page of the reference was found; check the service code and the language, or give the index page with --from',
}

function report(result: CrawlResult, shown: string, service: string, options: CommonOptions, io: Io): ExitCode {
  const { outcome, pages, operations, problems, lost } = result
  if (options.json) {
    io.out(
      JSON.stringify(
        {
          service,
          folder: shown,
          outcome,
          pages,
          operations,
          lost: lost.map(({ url }) => url),
          problems: problems.map(({ url, problem, status }) => ({ url, status, problem })),
        },
        undefined,
        2,
      ),
    )
  } else {
    for (const { url, problem, status } of problems)
      io.err(`${status}: ${url}: ${problem ?? 'unknown'}${status === 'stale' ? '; its last good copy stays' : ''}`)
    for (const { url } of lost) io.err(`gone: ${url}`)
    if (!options.quiet) {
      io.out(
        `${shown}: ${counted(pages.ok, 'page')} good (${pages.changed} changed), ${pages.stale} stale, ${pages.failed} failed, ${counted(operations, 'operation')}`,
      )
    }
  }
  if (outcome === 'complete') return 0
  io.err(`hwapi: ${service}: ${OUTCOMES[outcome]}.`)
  return 1
}
