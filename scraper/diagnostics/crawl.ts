import type { Catalogue } from '../../spec/contract/diagnostic.js'

/** Every finding of the crawl stage. */
export const CRAWL = {} as const satisfies Catalogue
