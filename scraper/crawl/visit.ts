import { fetchPage, type CrawlIo, type FetchLimits } from './fetcher.js'
import { pageFacts } from './links.js'
import type { PageEntry } from './manifest.js'
import { fileNameOf, type Scope } from './scope.js'
import type { Store } from './store.js'

interface VisitContext {
  readonly scope: Scope
  readonly entries: Map<string, PageEntry>
  readonly run: number
  readonly store: Store
  readonly io: CrawlIo
  readonly limits: FetchLimits
}

/** Fetches single pages and records what became of them. */
export class Visitor {
  readonly #context: VisitContext

  constructor(context: VisitContext) {
    this.#context = context
  }

  /**
   * Fetches one page, keeps it, and writes its entry.
   * @returns the page's text, to follow its links; undefined when there is none; `challenge` when the site asks who we are
   */
  async visit(
    url: string,
    origin: 'link' | 'sitemap' | 'known',
    known: PageEntry | undefined,
  ): Promise<string | 'challenge' | undefined> {
    const { io, limits, store } = this.#context
    const copy = known?.file === undefined ? undefined : store.readPage(known.file)
    const validators = copy === undefined ? {} : { etag: known?.etag, lastModified: known?.lastModified }
    const fetched = await fetchPage(url, validators, io, limits)
    switch (fetched.kind) {
      case 'challenge':
        return 'challenge'
      case 'page':
        return this.#keep(url, fetched, known)
      case 'unchanged':
        // A server that says "not modified" to a question without validators has nothing for us.
        if (copy === undefined) return this.#fail(url, 'status 304 for a page that we do not have', known)
        this.#set({ ...(known as PageEntry), status: 'ok', run: this.#context.run })
        return copy
      case 'gone':
        // Dead entries in a sitemap are normal and worth no entry.
        if (origin !== 'sitemap' || known)
          this.#set({ ...known, url, status: 'gone', problem: fetched.problem, run: this.#context.run })
        return undefined
      case 'failed':
        return this.#fail(url, fetched.problem, known)
    }
  }

  #keep(
    url: string,
    fetched: { text: string; etag?: string; lastModified?: string },
    known: PageEntry | undefined,
  ): string {
    const { store, io, run } = this.#context
    const { text, etag, lastModified } = fetched
    const { title, updatedOn, operations } = pageFacts(text)
    const sha256 = store.sha256(text)
    const file = fileNameOf(url)
    // The bytes on disk change only with the page's content.
    if (known?.sha256 !== sha256 || known.file !== file) store.writePage(file, text)
    this.#set({
      url,
      file,
      title,
      ...(updatedOn === undefined ? {} : { updatedOn }),
      sha256,
      ...(etag === undefined ? {} : { etag }),
      ...(lastModified === undefined ? {} : { lastModified }),
      fetchedAt: new Date(io.now()).toISOString(),
      status: 'ok',
      operations,
      run,
    })
    return text
  }

  /** A page that fails keeps its last good copy and is stale. */
  #fail(url: string, problem: string, known: PageEntry | undefined): string | undefined {
    const { store, run } = this.#context
    const status = known?.file === undefined ? 'failed' : 'stale'
    this.#set({ ...known, url, status, problem, run })
    return known?.file === undefined ? undefined : store.readPage(known.file)
  }

  #set(entry: PageEntry): void {
    const { problem, ...rest } = entry
    this.#context.entries.set(entry.url, entry.status === 'ok' || problem === undefined ? rest : { ...rest, problem })
  }
}
