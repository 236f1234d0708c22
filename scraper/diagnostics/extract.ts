import type { Catalogue } from '../../spec/contract/diagnostic.js'

/** Every finding of the extract stage. */
export const EXTRACT = {} as const satisfies Catalogue
