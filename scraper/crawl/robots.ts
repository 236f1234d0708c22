import robotsParser from 'robots-parser'
import { fetchPage, type FetchContext } from './fetcher.js'

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

/** How much of a robots.txt is read (RFC 9309, section 2.5: at least 500 KiB). */
const MAX_LENGTH = 512 * 1024

/**
 * Reads robots.txt. One that the site does not have, or keeps to itself (any status from 400 to 499 but 429), allows everything; one
 * that cannot be fetched allows nothing (RFC 9309, sections 2.3.1.3 and 2.3.1.4).
 */
export async function readRobots(
  origin: string,
  context: FetchContext,
): Promise<Robots | 'challenge' | { readonly problem: string }> {
  const url = `${origin}/robots.txt`
  const fetched = await fetchPage(url, { types: /./ }, context)
  if (fetched.kind === 'challenge') return 'challenge'
  const refused = fetched.kind === 'failed' && fetched.status !== undefined && fetched.status !== 429
  if (fetched.kind === 'gone' || (refused && fetched.status >= 400 && fetched.status < 500))
    return { allows: () => true, sitemaps: [], delayMs: 0 }
  if (fetched.kind !== 'page') return { problem: 'problem' in fetched ? fetched.problem : 'no answer' }
  const robots = parse(url, fetched.text.slice(0, MAX_LENGTH))
  const agent = context.limits.userAgent.split(' ')[0]!
  const delay = robots.getCrawlDelay(agent) ?? 0
  return {
    allows: (page) => robots.isAllowed(page, agent) ?? true,
    sitemaps: robots.getSitemaps(),
    delayMs: delay > 0 ? Math.min(60_000, delay * 1000) : 0,
  }
}
