import type { CONSTRAINTS } from '../../diagnostics/constraints.js'

type Codes = typeof CONSTRAINTS

/** Reports one finding of this stage; the caller knows the place. */
export type ConstraintReport = <K extends keyof Codes>(code: K, data: Parameters<Codes[K]['message']>[0]) => void
