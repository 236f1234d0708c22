import { fetchPage, type Fetched, type FetchContext } from './fetcher.js'
import { pageLinks, sitemapLocations } from './links.js'
import type { Robots } from './robots.js'
import { pageUrl, type Scope } from './scope.js'

export interface Discovered {
  /** Pages that an index, a menu or a start page links to. */
  readonly links: readonly string[]
  /** Pages that only a sitemap names; many of these are dead. */
  readonly sitemap: readonly string[]
  /** Starts that gave nothing, with the reason. */
  readonly problems: ReadonlyMap<string, string>
}

/** A sitemap index may name this many sitemaps; the help centre's has a few dozen. */
const MAX_SITEMAPS = 60

/** A sitemap may be this large (sitemaps.org protocol 0.9). */
const MAX_SITEMAP_BYTES = 50 * 1024 * 1024

/**
 * Finds a reference's pages from where they are listed. What cannot be fetched there is no failure: each list is one way of
 * several.
 */
export async function discover(
  starts: readonly string[],
  robots: Robots,
  scope: Scope,
  context: FetchContext,
): Promise<Discovered | 'challenge'> {
  const links = new Set<string>()
  const problems = new Map<string, string>()
  for (const url of starts) {
    const fetched = robots.allows(url) ? await fetchPage(url, {}, context) : undefined
    if (fetched?.kind === 'challenge') return 'challenge'
    if (fetched?.kind !== 'page') {
      problems.set(url, problemOf(fetched))
      continue
    }
    const own = pageUrl(url, url, scope)
    if (own !== undefined) links.add(own)
    for (const page of pageLinks(fetched.text, fetched.url, scope)) links.add(page)
  }
  const sitemap = await sitemapPages(robots, scope, context)
  if (sitemap === 'challenge') return sitemap
  return { links: [...links], sitemap: sitemap.filter((url) => !links.has(url)), problems }
}

function problemOf(fetched: Fetched | undefined): string {
  if (!fetched) return 'robots.txt does not allow it'
  return 'problem' in fetched ? fetched.problem : 'no page'
}

async function sitemapPages(robots: Robots, scope: Scope, context: FetchContext): Promise<string[] | 'challenge'> {
  const pages = new Set<string>()
  const waiting = [...robots.sitemaps, `${scope.origin}/sitemap.xml`]
  const seen = new Set<string>()
  while (waiting.length > 0 && seen.size < MAX_SITEMAPS) {
    const url = waiting.shift()!
    if (seen.has(url) || !URL.canParse(url) || new URL(url).origin !== scope.origin || !robots.allows(url)) continue
    seen.add(url)
    const request = { types: /html|xml|text\/plain|gzip|octet-stream/i, maxBytes: MAX_SITEMAP_BYTES }
    const fetched = await fetchPage(url, request, context)
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
