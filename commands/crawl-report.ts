import type { CrawlResult } from '../scraper/crawl/crawl.js'
import type { CommonOptions, Io } from './io.js'
import { counted } from './summary.js'

/** A crawl's result for programs. */
export function jsonOf(result: CrawlResult, folder: string, service: string): object {
  const { outcome, pages, operations, problems, lost } = result
  return {
    service,
    folder,
    outcome,
    pages,
    operations,
    lost: lost.map(({ url }) => url),
    problems: problems.map(({ url, problem, status }) => ({ url, status, problem })),
  }
}

/** A crawl's result for people: each page that failed or is gone, then one line of totals. */
export function report(result: CrawlResult, shown: string, options: CommonOptions, io: Io): void {
  const { pages, operations, problems, lost, outcome } = result
  for (const { url, problem, status } of problems)
    io.err(`${status}: ${url}: ${problem ?? 'unknown'}${status === 'stale' ? '; its last good copy stays' : ''}`)
  const told = new Set(problems.map(({ url }) => url))
  for (const { url, problem } of lost.filter((page) => !told.has(page.url)))
    io.err(`gone: ${url}${problem === undefined ? '' : `: ${problem}`}`)
  if (options.quiet || outcome === 'foreign') return
  io.out(
    `${shown}: ${counted(pages.ok, 'page')} good (${pages.changed} changed), ${pages.stale} stale, ${pages.failed} failed, ${counted(operations, 'operation')}`,
  )
}
