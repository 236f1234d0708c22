import { pageFacts } from './links.js'
import type { PageEntry } from './manifest.js'
import type { CrawlState } from './visit.js'

/** A run that would lose more than this share of the known operations stops. */
const MOST_REMOVALS = 0.1

/** A run in which more than this share of the pages cannot be fetched has failed. */
const MOST_FAILURES = 0.5

/** What a whole walk comes to. */
export type Settled = 'complete' | 'failures' | 'removals' | 'nothing'

/**
 * Decides about what the site no longer has: pages that are gone, and pages whose new text documents fewer operations. They are cleared away
 * and taken over when that is no catastrophe; else everything stays as it was, so that the next run, or a person, decides on the
 * whole picture again.
 * @returns what the walk comes to, and the pages that are lost
 */
export function settle(state: CrawlState, acceptRemovals: boolean): { outcome: Settled; lost: PageEntry[] } {
  const { entries, before, store, held, run } = state
  keepUnmoved(state)
  const lost = lostPages(state)
  const doubtful = [...lost, ...[...held.keys()].map((url) => before.get(url)!)]
  const live = [...entries.values()].filter(({ status }) => status === 'ok' || status === 'stale')
  if (live.length === 0 && lost.length === 0) return { outcome: entries.size > 0 ? 'failures' : 'nothing', lost: [] }
  if (live.length === 0 || (!acceptRemovals && tooMany(state, doubtful))) {
    for (const page of lost)
      entries.set(page.url, { ...page, status: 'stale', problem: 'the site no longer has it', run: run - 1 })
    return { outcome: acceptRemovals ? 'nothing' : 'removals', lost: doubtful }
  }
  for (const { url, file } of lost) {
    if (file !== undefined) store.removePage(file)
    entries.delete(url)
  }
  for (const [url, { text, entry }] of held) {
    store.writePage(entry.file!, text)
    entries.set(url, entry)
  }
  const ofRun = [...entries.values()].filter((entry) => entry.run === run && entry.status !== 'gone')
  const bad = ofRun.filter(({ status }) => status === 'failed' || status === 'stale')
  return { outcome: bad.length > ofRun.length * MOST_FAILURES ? 'failures' : 'complete', lost }
}

/** A page whose new address gives no page has not moved: it keeps its copy. */
function keepUnmoved({ entries, run }: CrawlState): void {
  for (const [url, entry] of entries) {
    const { movedTo, ...rest } = entry
    if (entry.status !== 'gone' || entry.run !== run || movedTo === undefined) continue
    if (entries.get(movedTo)?.status === 'ok') continue
    const problem = `redirected to ${movedTo}, which could not be fetched`
    entries.set(url, { ...rest, status: entry.file === undefined ? 'failed' : 'stale', problem })
  }
}

/** Pages with a copy that the site no longer has. */
export function lostPages({ entries, before, run }: Pick<CrawlState, 'entries' | 'before' | 'run'>): PageEntry[] {
  return [...before.values()].filter(({ url, file }) => {
    const now = entries.get(url)
    return file !== undefined && now?.status === 'gone' && now.run === run
  })
}

/** Whether the operations of these pages are more than may vanish unasked. One that another page documents now is not lost. */
function tooMany({ entries, before, store, held }: CrawlState, doubtful: readonly PageEntry[]): boolean {
  const count = (pages: Iterable<PageEntry>): number =>
    [...pages].reduce((sum, { operations = 0 }) => sum + operations, 0)
  const most = MOST_REMOVALS * count([...before.values()].filter(({ file }) => file !== undefined))
  if (count(doubtful) <= most) return false
  const gone = new Set(doubtful.map(({ url }) => url))
  const requests = ({ file }: PageEntry): readonly string[] =>
    pageFacts((file === undefined ? undefined : store.readPage(file)) ?? '').requests
  const kept = [...entries.values()].filter(({ url, status }) => !gone.has(url) && status !== 'gone')
  const now = new Set([
    ...kept.flatMap(requests),
    ...[...held.values()].flatMap(({ text }) => pageFacts(text).requests),
  ])
  return doubtful.flatMap(requests).filter((request) => !now.has(request)).length > most
}
