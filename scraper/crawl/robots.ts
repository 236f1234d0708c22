import robotsParser from 'robots-parser'
import { fetchPage, type CrawlIo, type FetchLimits } from './fetcher.js'

/** What a site's robots.txt allows us (RFC 9309). */
export interface Robots {
  readonly allows: (url: string) => boolean
  readonly sitemaps: readonly string[]
  /** Milliseconds between requests that the site asks for. */
  readonly delayMs: number
}

// The parser is CommonJS; its default export arrives wrapped under Node's ESM.
const parse = robotsParser as unknown as (
  url: string,
  text: string,
) => {
  isAllowed(url: string, agent: string): boolean | undefined
  getSitemaps(): string[]
  getCrawlDelay(agent: string): number | undefined
}

/**
 * Reads robots.txt. A missing one allows everything; one that cannot be fetched allows nothing (RFC 9309, section 2.3.1.4).
 * @returns undefined when it cannot be fetched
 */
export async function readRobots(origin: string, io: CrawlIo, limits: FetchLimits): Promise<Robots | undefined> {
  const url = `${origin}/robots.txt`
  const fetched = await fetchPage(url, {}, io, { ...limits, maxBytes: 512 * 1024 })
  if (fetched.kind === 'gone') return { allows: () => true, sitemaps: [], delayMs: 0 }
  if (fetched.kind !== 'page') return undefined
  const robots = parse(url, fetched.text)
  const agent = limits.userAgent.split(' ')[0]!
  return {
    allows: (page) => robots.isAllowed(page, agent) ?? true,
    sitemaps: robots.getSitemaps(),
    delayMs: Math.min(60_000, (robots.getCrawlDelay(agent) ?? 0) * 1000),
  }
}
