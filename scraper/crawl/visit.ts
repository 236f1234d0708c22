import { fetchPage, type FetchContext } from './fetcher.js'
import { fileName } from './file-name.js'
import { pageFacts } from './links.js'
import type { PageEntry } from './manifest.js'
import type { Robots } from './robots.js'
import { pageUrl, type Scope } from './scope.js'
import type { Store } from './store.js'

/** How a page became known: a dead entry of a sitemap is normal and worth no entry. */
export type Origin = 'link' | 'sitemap' | 'known'

/** A page whose new text documents fewer operations than its good copy: kept back until the whole picture is known. */
export interface Held {
  readonly text: string
  readonly entry: PageEntry
}

/** What the parts of one crawl share. */
export interface CrawlState {
  readonly scope: Scope
  readonly entries: Map<string, PageEntry>
  /** What was known when the run began. */
  readonly before: ReadonlyMap<string, PageEntry>
  readonly held: Map<string, Held>
  readonly run: number
  readonly store: Store
  readonly context: FetchContext
}

/** What became of a visit, and where it leads. */
export type Visited =
  | { readonly kind: 'text'; readonly text: string; readonly problem?: 'transient' | undefined }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'none'; readonly problem?: 'transient' | undefined }
  | { readonly kind: 'challenge' }

/** Fetches single pages and records what became of them. */
export class Visitor {
  readonly #state: CrawlState
  readonly #robots: Robots
  /** The page that each file belongs to, by the file's name in lower case. */
  readonly #owners: Map<string, string>

  constructor(state: CrawlState, robots: Robots) {
    this.#state = state
    this.#robots = robots
    this.#owners = new Map(
      [...state.before.values()].flatMap(({ file, url }) =>
        file === undefined ? [] : [[file.toLowerCase(), url] as const],
      ),
    )
  }

  /** Fetches one page, keeps it, and writes its entry. */
  async visit(url: string, origin: Origin): Promise<Visited> {
    const { context, store, before, run, scope } = this.#state
    const known = before.get(url)
    const copy = known?.file === undefined ? undefined : store.readPage(known.file)
    const validators = copy === undefined ? {} : { etag: known?.etag, lastModified: known?.lastModified }
    const inside = (target: string): string | undefined => {
      const page = pageUrl(target, url, scope)
      return page !== undefined && this.#robots.allows(page) ? page : undefined
    }
    const fetched = await fetchPage(url, { ...validators, stopAt: (to) => inside(to) !== url }, context)
    switch (fetched.kind) {
      case 'challenge':
        return fetched
      case 'page':
        return { kind: 'text', text: this.#keep(url, fetched, known) }
      case 'unchanged':
        // A server that says "not modified" to a question without validators has nothing for us.
        if (copy === undefined) return this.#fail(url, 'status 304 for a page that we do not have', known)
        this.#set({ ...(known as PageEntry), status: 'ok', run })
        return { kind: 'text', text: copy }
      case 'moved':
        return this.#moved(url, fetched.to, fetched.permanent, inside(fetched.to), known)
      case 'gone':
        if (origin !== 'sitemap' || known) this.#set({ ...known, url, status: 'gone', problem: fetched.problem, run })
        return { kind: 'none' }
      case 'failed':
        return this.#fail(url, fetched.problem, known, fetched.transient)
    }
  }

  /** A page of the reference under a new address is fetched there; one that is sent elsewhere for good is gone. */
  #moved(url: string, to: string, permanent: boolean, page: string | undefined, known: PageEntry | undefined): Visited {
    const problem = `redirected to ${to}`
    if (page === undefined && !permanent) return this.#fail(url, `${problem}, which is no page of the reference`, known)
    const movedTo = page === undefined ? {} : { movedTo: page }
    this.#set({ ...known, url, status: 'gone', problem, ...movedTo, run: this.#state.run })
    return page === undefined ? { kind: 'none' } : { kind: 'moved', to: page }
  }

  #keep(
    url: string,
    fetched: { text: string; etag?: string; lastModified?: string },
    known: PageEntry | undefined,
  ): string {
    const { store, context, run, held } = this.#state
    const { text, etag, lastModified } = fetched
    const { title, updatedOn, requests } = pageFacts(text)
    const sha256 = store.sha256(text)
    const file = this.#fileOf(url, known)
    const same = known?.sha256 === sha256 ? known.fetchedAt : undefined
    const entry: PageEntry = {
      url,
      file,
      title,
      ...(updatedOn === undefined ? {} : { updatedOn }),
      sha256,
      ...(etag === undefined ? {} : { etag }),
      ...(lastModified === undefined ? {} : { lastModified }),
      fetchedAt: same ?? new Date(context.io.now()).toISOString(),
      status: 'ok',
      operations: requests.length,
      run,
    }
    if (known?.file !== undefined && (known.operations ?? 0) > requests.length) {
      held.set(url, { text, entry })
      this.#set({ ...known, status: 'stale', problem: 'its new text documents fewer operations', run: run - 1 })
      return text
    }
    // The bytes on disk change only with the page's content.
    if (known?.sha256 !== sha256 || known.file !== file || store.readPage(file) === undefined)
      store.writePage(file, text)
    this.#set(entry)
    return text
  }

  #fileOf(url: string, known: PageEntry | undefined): string {
    if (known?.file !== undefined) return known.file
    const taken = new Set([...this.#owners].flatMap(([file, owner]) => (owner === url ? [] : [file])))
    const file = fileName(url, taken, this.#state.store.sha256)
    this.#owners.set(file.toLowerCase(), url)
    return file
  }

  /** A page that fails keeps its last good copy and is stale. */
  #fail(url: string, problem: string, known: PageEntry | undefined, transient = false): Visited {
    const { store, run } = this.#state
    const copy = known?.file === undefined ? undefined : store.readPage(known.file)
    this.#set({ ...known, url, status: copy === undefined ? 'failed' : 'stale', problem, run })
    const kept = transient ? { problem: 'transient' as const } : {}
    return copy === undefined ? { kind: 'none', ...kept } : { kind: 'text', text: copy, ...kept }
  }

  #set(entry: PageEntry): void {
    const { problem, movedTo, ...rest } = entry
    const gone = entry.status === 'gone' && movedTo !== undefined ? { movedTo } : {}
    const told = entry.status === 'ok' || problem === undefined ? {} : { problem }
    this.#state.entries.set(entry.url, { ...rest, ...told, ...gone })
  }
}
