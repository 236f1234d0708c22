import type { Catalogue } from '../../spec/contract/diagnostic.js'

/** Every finding of the read stage. */
export const READ = {} as const satisfies Catalogue
