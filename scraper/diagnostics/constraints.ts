import type { Catalogue } from '../../spec/contract/diagnostic.js'

/** Every finding of the constraints stage. */
export const CONSTRAINTS = {} as const satisfies Catalogue
