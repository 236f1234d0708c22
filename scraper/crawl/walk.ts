import PQueue from 'p-queue'
import type { CrawlOptions, CrawlOutcome, CrawlProgress } from './crawl.js'
import type { Discovered } from './discover.js'
import { fetchPage } from './fetcher.js'
import { TimeOver } from './gate.js'
import { pageLinks } from './links.js'
import type { Robots } from './robots.js'
import { Visitor, type CrawlState, type Origin } from './visit.js'

/** After so many pages in a row that fail as if the site were down, we look whether it is. */
const MOST_FAILURES_IN_A_ROW = 10

/** A site that names more pages than this many times the limit of pages is no reference; the rest is not even remembered. */
const MOST_KNOWN = 20

/** How many pages are fetched between two writes of the manifest. */
const SAVE_EVERY = 20

/** One walk over all pages of a reference: from the pages that are known, along their links. */
export class Walk {
  readonly #state: CrawlState
  readonly #options: CrawlOptions
  readonly #robots: Robots
  readonly #visitor: Visitor
  readonly #queue: PQueue
  readonly #seen = new Set<string>()
  readonly #progress: (state: CrawlProgress) => void
  readonly #save: () => void
  #outcome: CrawlOutcome = 'complete'
  /** What must end the crawl: a full disk, a fault of ours. */
  #error: unknown
  #started = 0
  #done = 0
  #failed = 0
  #failedInARow = 0

  constructor(
    state: CrawlState,
    options: CrawlOptions,
    robots: Robots,
    progress: (state: CrawlProgress) => void,
    save: () => void,
  ) {
    this.#state = state
    this.#options = options
    this.#robots = robots
    this.#visitor = new Visitor(state, robots)
    this.#queue = new PQueue({ concurrency: options.concurrency })
    this.#progress = progress
    this.#save = save
  }

  /**
   * Visits every page.
   * @throws what the store throws; the signal's reason when it is aborted
   */
  async run(found: Discovered): Promise<CrawlOutcome> {
    const { signal } = this.#state.context.io
    const clear = (): void => this.#queue.clear()
    signal.addEventListener('abort', clear, { once: true })
    for (const url of found.links) this.#add(url, 'link')
    for (const url of this.#state.before.keys()) this.#add(url, 'known')
    for (const url of found.sitemap) this.#add(url, 'sitemap')
    await this.#queue.onIdle()
    signal.removeEventListener('abort', clear)
    if (this.#error !== undefined) throw this.#error
    signal.throwIfAborted()
    return this.#outcome
  }

  #stop(why: CrawlOutcome): void {
    if (this.#outcome === 'complete') this.#outcome = why
    this.#queue.clear()
  }

  #add(first: string, origin: Origin): void {
    const { entries, run, store } = this.#state
    // What is settled already leads on at once; by a list of its own, since such pages may link in a chain of any length.
    const waiting: [url: string, origin: Origin][] = [[first, origin]]
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [url, from] = next
      if (this.#seen.has(url) || this.#outcome !== 'complete') continue
      if (this.#seen.size >= this.#options.maxPages * MOST_KNOWN) return this.#stop('limit')
      this.#seen.add(url)
      if (!this.#robots.allows(url)) {
        this.#forbid(url)
        continue
      }
      const entry = entries.get(url)
      // An interrupted run has dealt with this page already; only its links are needed again.
      const settled = entry?.run === run && (entry.status === 'ok' || entry.status === 'gone')
      const text = settled && entry.status === 'ok' && entry.file !== undefined ? store.readPage(entry.file) : undefined
      if (text !== undefined) for (const link of this.#links(text, url)) waiting.push([link, 'link'])
      else if (settled && entry.status === 'gone') {
        if (entry.movedTo !== undefined) waiting.push([entry.movedTo, 'link'])
      } else void this.#queue.add(async () => this.#visit(url, from))
    }
  }

  #links(text: string, url: string): string[] {
    return pageLinks(text, url, this.#state.scope)
  }

  #forbid(url: string): void {
    const known = this.#state.before.get(url)
    if (known?.file === undefined) return
    const problem = 'robots.txt no longer allows it'
    this.#state.entries.set(url, { ...known, status: 'stale', problem, run: this.#state.run })
  }

  async #visit(url: string, origin: Origin): Promise<void> {
    if (this.#state.context.io.signal.aborted || this.#outcome !== 'complete') return
    if (this.#started >= this.#options.maxPages) return this.#stop('limit')
    this.#started++
    try {
      await this.#visitPage(url, origin)
    } catch (error) {
      if (error instanceof TimeOver) return this.#stop('limit')
      if (!this.#state.context.io.signal.aborted) this.#error ??= error
      this.#queue.clear()
    }
  }

  async #visitPage(url: string, origin: Origin): Promise<void> {
    const visited = await this.#visitor.visit(url, origin)
    if (visited.kind === 'challenge') return this.#stop('challenge')
    if (visited.kind === 'text') for (const link of this.#links(visited.text, url)) this.#add(link, 'link')
    if (visited.kind === 'moved') this.#add(visited.to, 'link')
    const { status } = this.#state.entries.get(url) ?? {}
    if (status === 'failed' || status === 'stale') this.#failed++
    this.#failedInARow = 'problem' in visited && visited.problem === 'transient' ? this.#failedInARow + 1 : 0
    this.#done++
    if (this.#done % SAVE_EVERY === 0) this.#save()
    this.#progress({ done: this.#done, left: this.#queue.size + this.#queue.pending - 1, failed: this.#failed })
    if (this.#failedInARow >= MOST_FAILURES_IN_A_ROW) await this.#probe()
  }

  /** Tells a site that is down from some bad pages one after the other. */
  async #probe(): Promise<void> {
    const { scope, context } = this.#state
    this.#failedInARow = 0
    const fetched = await fetchPage(`${scope.origin}/robots.txt`, { types: /./ }, context)
    if (fetched.kind === 'challenge') this.#stop('challenge')
    if (fetched.kind === 'failed' && fetched.transient) this.#stop('unreachable')
  }
}
