import PQueue from 'p-queue'
import { discover } from './discover.js'
import { LIMITS, type CrawlIo, type FetchLimits } from './fetcher.js'
import { pageFacts } from './links.js'
import { manifestText, parseManifest, type Manifest, type PageEntry } from './manifest.js'
import { readRobots, type Robots } from './robots.js'
import { pageUrl, startUrls, type Scope } from './scope.js'
import type { Store } from './store.js'
import { Visitor } from './visit.js'

export interface CrawlOptions {
  readonly scope: Scope
  readonly from?: string
  /** Requests at a time. */
  readonly concurrency: number
  /** Milliseconds between the starts of two requests. */
  readonly delayMs: number
  readonly maxPages: number
  readonly maxMs: number
  readonly acceptRemovals: boolean
  readonly limits?: FetchLimits
}

export interface CrawlProgress {
  readonly done: number
  readonly left: number
  readonly failed: number
}

export interface CrawlResult {
  readonly outcome: 'complete' | 'interrupted' | 'challenge' | 'robots' | 'removals' | 'limit' | 'nothing'
  readonly pages: {
    readonly ok: number
    readonly changed: number
    readonly stale: number
    readonly failed: number
    readonly gone: number
  }
  readonly operations: number
  /** Pages of operations that the site no longer has, with what was known of them. */
  readonly lost: readonly PageEntry[]
  /** Pages whose last try failed, with the reason. */
  readonly problems: readonly PageEntry[]
}

/** A run that would lose more than this share of the known operations stops. */
const MOST_REMOVALS = 0.1

/** How many pages are fetched between two writes of the manifest. */
const SAVE_EVERY = 20

/**
 * Fetches a whole reference into a store: index, side menu, chapter pages, sitemap, and the pages known from before; resumes an
 * interrupted run; keeps the last good copy of what fails. Never throws for what a server does.
 * @param progress is told after each page
 */
export async function crawl(
  options: CrawlOptions,
  store: Store,
  io: CrawlIo,
  progress: (state: CrawlProgress) => void,
): Promise<CrawlResult> {
  const { scope } = options
  const limits = options.limits ?? LIMITS
  const known = parseManifest(store.readManifest() ?? '', scope.service, scope.language)
  const run = known && !known.complete ? known.run : (known?.run ?? 0) + 1
  const entries = new Map((known?.pages ?? []).map((page) => [page.url, page]))
  const before = new Map(entries)
  const save = (complete: boolean): void => store.writeManifest(manifestText(manifestOf(scope, run, complete, entries)))
  const finish = (outcome: CrawlResult['outcome']): CrawlResult => {
    save(outcome === 'complete')
    return summary(outcome, entries, before, run)
  }

  try {
    const robots = await readRobots(scope.origin, io, limits)
    if (!robots) return finish('robots')
    const outcome = await walk({ options, limits, robots, entries, before, run, store, io, progress, save })
    if (outcome !== 'complete') return finish(outcome)
  } catch (error) {
    if (!io.signal.aborted) throw error
    return finish('interrupted')
  }
  return settle(options, entries, before, run, store, finish)
}

interface Walk {
  readonly options: CrawlOptions
  readonly limits: FetchLimits
  readonly robots: Robots
  readonly entries: Map<string, PageEntry>
  readonly before: ReadonlyMap<string, PageEntry>
  readonly run: number
  readonly store: Store
  readonly io: CrawlIo
  readonly progress: (state: CrawlProgress) => void
  readonly save: (complete: boolean) => void
}

async function walk(walk: Walk): Promise<CrawlResult['outcome']> {
  const { options, robots, entries, before, run, store, io } = walk
  const { scope } = options
  const delay = Math.max(options.delayMs, robots.delayMs)
  const queue = new PQueue({
    concurrency: options.concurrency,
    ...(delay > 0 ? { interval: delay, intervalCap: 1 } : {}),
  })
  const deadline = io.now() + options.maxMs
  const seen = new Set<string>()
  const visitor = new Visitor({ ...walk, scope })
  let outcome: CrawlResult['outcome'] = 'complete'
  let fetched = 0
  const stop = (why: CrawlResult['outcome']): void => {
    outcome = why
    queue.clear()
  }

  const add = (url: string, origin: 'link' | 'sitemap' | 'known'): void => {
    if (seen.has(url) || outcome !== 'complete' || !robots.allows(url)) return
    seen.add(url)
    const entry = entries.get(url)
    // An interrupted run has dealt with this page already; only its links are needed again.
    const settled = entry?.run === run && (entry.status === 'ok' || entry.status === 'gone')
    if (settled) {
      const text = entry.file === undefined ? undefined : store.readPage(entry.file)
      if (text !== undefined || entry.status === 'gone') return follow(text ?? '', url)
    }
    if (seen.size > options.maxPages) return stop('limit')
    void queue.add(() => visit(url, origin)).catch(() => {})
  }
  const follow = (text: string, url: string): void => {
    for (const link of pageFacts(text).links) {
      const page = pageUrl(link, url, scope)
      if (page !== undefined) add(page, 'link')
    }
  }
  const visit = async (url: string, origin: 'link' | 'sitemap' | 'known'): Promise<void> => {
    if (io.signal.aborted || outcome !== 'complete') return
    if (io.now() > deadline) return stop('limit')
    const result = await visitor.visit(url, origin, before.get(url))
    if (result === 'challenge') return stop('challenge')
    if (result !== undefined) follow(result, url)
    if (++fetched % SAVE_EVERY === 0) walk.save(false)
    const failed = [...entries.values()].filter(
      (entry) => entry.run === run && (entry.status === 'failed' || entry.status === 'stale'),
    ).length
    walk.progress({ done: fetched, left: queue.size + queue.pending - 1, failed })
  }

  const starts = startUrls(scope, options.from)
  const found = await discover(starts, robots, scope, io, walk.limits, queue)
  if (found === 'challenge') return 'challenge'
  for (const url of found.links) add(url, 'link')
  for (const url of before.keys()) add(url, 'known')
  for (const url of found.sitemap) add(url, 'sitemap')
  await queue.onIdle()
  io.signal.throwIfAborted()
  return outcome
}

/** Decides about pages that are gone, and clears them away when that is no catastrophe. */
function settle(
  options: CrawlOptions,
  entries: Map<string, PageEntry>,
  before: ReadonlyMap<string, PageEntry>,
  run: number,
  store: Store,
  finish: (outcome: CrawlResult['outcome']) => CrawlResult,
): CrawlResult {
  const live = [...entries.values()].filter(({ status }) => status === 'ok' || status === 'stale')
  if (live.length === 0) return finish('nothing')
  const count = (pages: Iterable<PageEntry>): number =>
    [...pages].reduce((sum, { operations = 0 }) => sum + operations, 0)
  const knownOperations = count([...before.values()].filter(({ file }) => file !== undefined))
  const lost = lostPages(entries, before, run)
  if (!options.acceptRemovals && count(lost) > knownOperations * MOST_REMOVALS) {
    // The pages stay as they were, so that the next run, or a person, decides on the whole picture again.
    for (const page of lost)
      entries.set(page.url, { ...page, status: 'stale', problem: 'the site no longer has it', run: run - 1 })
    const result = finish('removals')
    return { ...result, lost }
  }
  for (const { url, file } of lost) {
    if (file !== undefined) store.removePage(file)
    entries.delete(url)
  }
  return { ...finish('complete'), lost }
}

function lostPages(
  entries: ReadonlyMap<string, PageEntry>,
  before: ReadonlyMap<string, PageEntry>,
  run: number,
): PageEntry[] {
  return [...before.values()].filter(({ url, file }) => {
    const now = entries.get(url)
    return file !== undefined && now?.status === 'gone' && now.run === run
  })
}

function manifestOf(scope: Scope, run: number, complete: boolean, entries: ReadonlyMap<string, PageEntry>): Manifest {
  // What never had a copy and is gone is a dead entry of a sitemap: nothing to remember.
  const pages = [...entries.values()].filter(({ status, file }) => status !== 'gone' || file !== undefined || !complete)
  return { version: 1, service: scope.service, language: scope.language, run, complete, pages }
}

function summary(
  outcome: CrawlResult['outcome'],
  entries: ReadonlyMap<string, PageEntry>,
  before: ReadonlyMap<string, PageEntry>,
  run: number,
): CrawlResult {
  const pages = [...entries.values()]
  const count = (status: PageEntry['status']): number => pages.filter((page) => page.status === status).length
  const changed = pages.filter(
    (page) => page.run === run && page.status === 'ok' && before.get(page.url)?.sha256 !== page.sha256,
  ).length
  return {
    outcome,
    pages: { ok: count('ok'), changed, stale: count('stale'), failed: count('failed'), gone: count('gone') },
    operations: pages.reduce((sum, { operations = 0, file }) => sum + (file === undefined ? 0 : operations), 0),
    lost: lostPages(entries, before, run),
    problems: pages.filter(({ status }) => status === 'stale' || status === 'failed'),
  }
}
