import type { Catalogue } from '../../spec/contract/diagnostic.js'

/** Every finding of the assemble stage. */
export const ASSEMBLE = {} as const satisfies Catalogue
