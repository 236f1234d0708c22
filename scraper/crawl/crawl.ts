import { discover } from './discover.js'
import { LIMITS, type CrawlIo, type FetchLimits } from './fetcher.js'
import { Gate, TimeOver } from './gate.js'
import { isResumable, manifestText, parseManifest, type PageEntry } from './manifest.js'
import { readRobots } from './robots.js'
import { referenceUrl, startUrls, type Scope } from './scope.js'
import { lostPages, settle } from './settle.js'
import type { Store } from './store.js'
import type { CrawlState } from './visit.js'
import { Walk } from './walk.js'

export interface CrawlOptions {
  readonly scope: Scope
  readonly from?: string
  /** Requests at a time. */
  readonly concurrency: number
  /** Milliseconds between the starts of two requests. */
  readonly delayMs: number
  /** So many pages are fetched in one run at most. */
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

/** How a run ended; all but `complete` want a person, or another run. */
export type CrawlOutcome =
  | 'complete'
  | 'interrupted'
  | 'challenge'
  | 'robots'
  | 'forbidden'
  | 'unreachable'
  | 'failures'
  | 'removals'
  | 'limit'
  | 'nothing'
  | 'foreign'

export interface CrawlResult {
  readonly outcome: CrawlOutcome
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

/** Outcomes after which the next run goes on where this one stopped. */
const RESUMED: ReadonlySet<CrawlOutcome> = new Set<CrawlOutcome>([
  'interrupted',
  'challenge',
  'unreachable',
  'failures',
  'limit',
])

/**
 * Fetches a whole reference into a store: index, side menu, chapter pages, sitemap, and the pages known from before; resumes an
 * interrupted run; keeps the last good copy of what fails. Never throws for what a server does.
 * @param progress is told after each page
 * @throws what the store throws
 */
export async function crawl(
  options: CrawlOptions,
  store: Store,
  io: CrawlIo,
  progress: (state: CrawlProgress) => void,
): Promise<CrawlResult> {
  const { scope } = options
  const text = store.readManifest()
  const known = text === undefined ? undefined : parseManifest(text, scope)
  const resumed = known !== undefined && isResumable(known, io.now())
  const before = new Map((known?.pages ?? []).map((page) => [page.url, page]))
  const context = { io, limits: options.limits ?? LIMITS, gate: new Gate(io, options.maxMs) }
  const run = resumed ? known.run : (known?.run ?? 0) + 1
  const state: CrawlState = { scope, entries: new Map(before), before, held: new Map(), run, store, context }
  // Another service's pages, or a manifest that is damaged: writing here would mix two references.
  if (text !== undefined && !known) return summary('foreign', state)
  const startedAt = (resumed ? known.startedAt : undefined) ?? new Date(io.now()).toISOString()
  const save = (complete: boolean): void => {
    if (text === undefined && state.entries.size === 0) return
    store.writeManifest(manifestOf(state, startedAt, complete))
  }
  const { outcome, lost, problems } = await fetchAll(options, state, progress, () => save(false))
  save(!RESUMED.has(outcome))
  const result = summary(outcome, state)
  return { ...result, lost: lost ?? result.lost, problems: [...problems, ...result.problems] }
}

interface Ended {
  readonly outcome: CrawlOutcome
  readonly lost?: readonly PageEntry[]
  /** Robots.txt, or a start that was asked for, when it gave nothing. */
  readonly problems: readonly PageEntry[]
}

async function fetchAll(
  options: CrawlOptions,
  state: CrawlState,
  progress: (state: CrawlProgress) => void,
  save: () => void,
): Promise<Ended> {
  const { scope, context, entries, run } = state
  const problems: PageEntry[] = []
  try {
    const robots = await readRobots(scope.origin, context)
    if (robots === 'challenge') return { outcome: robots, problems }
    if ('problem' in robots) {
      problems.push({ url: `${scope.origin}/robots.txt`, status: 'failed', problem: robots.problem, run })
      return { outcome: 'robots', problems }
    }
    context.gate.setDelay(Math.max(options.delayMs, robots.delayMs))
    const found = await discover(startUrls(scope, options.from), robots, scope, context)
    if (found === 'challenge') return { outcome: found, problems }
    const { from } = options
    if (from !== undefined && found.problems.has(from))
      problems.push({ url: from, status: 'failed', problem: found.problems.get(from)!, run })
    const outcome = await new Walk(state, options, robots, progress, save).run(found)
    if (outcome !== 'complete') return { outcome, problems }
    if (entries.size === 0 && !robots.allows(`${referenceUrl(scope)}index.html`))
      return { outcome: 'forbidden', problems }
    return { ...settle(state, options.acceptRemovals), problems }
  } catch (error) {
    if (error instanceof TimeOver) return { outcome: 'limit', problems }
    if (context.io.signal.aborted) return { outcome: 'interrupted', problems }
    // A page that cannot be written; what was fetched before it need not be fetched again, if at least the manifest can be written.
    try {
      save()
    } catch {
      // The first error says what is wrong.
    }
    throw error
  }
}

function manifestOf({ scope, run, entries }: CrawlState, startedAt: string, complete: boolean): string {
  // What never had a copy and is gone is a dead link: nothing to remember.
  const pages = [...entries.values()].filter(({ status, file }) => status !== 'gone' || file !== undefined || !complete)
  return manifestText({ version: 1, service: scope.service, language: scope.language, run, startedAt, complete, pages })
}

function summary(outcome: CrawlOutcome, state: CrawlState): CrawlResult {
  const { entries, before, run } = state
  const pages = [...entries.values()]
  const count = (status: PageEntry['status']): number => pages.filter((page) => page.status === status).length
  const changed = pages.filter(
    (page) => page.run === run && page.status === 'ok' && before.get(page.url)?.sha256 !== page.sha256,
  ).length
  return {
    outcome,
    pages: { ok: count('ok'), changed, stale: count('stale'), failed: count('failed'), gone: count('gone') },
    operations: pages.reduce((sum, { operations = 0, file }) => sum + (file === undefined ? 0 : operations), 0),
    lost: lostPages(state),
    problems: pages.filter(({ status }) => status === 'stale' || status === 'failed'),
  }
}
