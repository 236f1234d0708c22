import { Reporter } from '../../spec/contract/diagnostic.js'
import { ASSEMBLE } from './assemble.js'
import { CONSTRAINTS } from './constraints.js'
import { CRAWL } from './crawl.js'
import { EXTRACT } from './extract.js'
import { READ } from './read.js'

/** The catalogue of every finding that the scraper can report, stage by stage. */
export const CATALOGUE = { ...READ, ...EXTRACT, ...CONSTRAINTS, ...ASSEMBLE, ...CRAWL } as const

export type ScrapeReporter = Reporter<typeof CATALOGUE>

/** A reporter for one scrape. */
export function scrapeReporter(): ScrapeReporter {
  return new Reporter(CATALOGUE)
}
