import type PQueue from 'p-queue'
import { fetchPage, type CrawlIo, type FetchLimits } from './fetcher.js'
import { pageFacts, sitemapLocations } from './links.js'
import type { Robots } from './robots.js'
import { pageUrl, type Scope } from './scope.js'

export interface Discovered {
  /** Pages that an index, a menu or a start page links to. */
  readonly links: readonly string[]
  /** Pages that only a sitemap names; many of these are dead. */
  readonly sitemap: readonly string[]
}

/** A sitemap index may name this many sitemaps; the help centre's has a few dozen. */
const MAX_SITEMAPS = 60

/**
 * Finds a reference's pages from where they are listed. What cannot be fetched there is no failure: each list is one way of
 * several.
 */
export async function discover(
  starts: readonly string[],
  robots: Robots,
  scope: Scope,
  io: CrawlIo,
  limits: FetchLimits,
  queue: PQueue,
): Promise<Discovered | 'challenge'> {
  const links = new Set<string>()
  for (const url of starts) {
    if (!robots.allows(url)) continue
    const own = pageUrl(url, url, scope)
    const fetched = await queue.add(() => fetchPage(url, {}, io, limits))
    if (fetched.kind === 'challenge') return 'challenge'
    if (fetched.kind !== 'page') continue
    if (own !== undefined) links.add(own)
    for (const link of pageFacts(fetched.text).links) {
      const page = pageUrl(link, fetched.url, scope)
      if (page !== undefined) links.add(page)
    }
  }
  const sitemap = await sitemapPages(robots, scope, io, limits, queue)
  return sitemap === 'challenge' ? sitemap : { links: [...links], sitemap: sitemap.filter((url) => !links.has(url)) }
}

async function sitemapPages(
  robots: Robots,
  scope: Scope,
  io: CrawlIo,
  limits: FetchLimits,
  queue: PQueue,
): Promise<string[] | 'challenge'> {
  const pages = new Set<string>()
  const waiting = [...robots.sitemaps, `${scope.origin}/sitemap.xml`]
  const seen = new Set<string>()
  while (waiting.length > 0 && seen.size < MAX_SITEMAPS) {
    const url = waiting.shift()!
    if (seen.has(url) || !URL.canParse(url) || new URL(url).origin !== scope.origin || !robots.allows(url)) continue
    seen.add(url)
    const fetched = await queue.add(() => fetchPage(url, {}, io, limits))
    if (fetched.kind === 'challenge') return 'challenge'
    if (fetched.kind !== 'page') continue
    const { pages: found, sitemaps } = sitemapLocations(fetched.text)
    waiting.push(...sitemaps)
    for (const location of found) {
      const page = pageUrl(location, url, scope)
      if (page !== undefined) pages.add(page)
    }
  }
  return [...pages]
}
