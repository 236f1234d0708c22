import type { ConstraintsOf } from './assemble/context.js'
import type { ScrapeReporter } from './diagnostics/index.js'
import type { Block } from './document.js'
import { type ConstraintReport, constraintsOf } from './extract/constraints/index.js'
import type { Constraints } from './extract/draft.js'

/** A description's blocks without their places: emphasis and lists decide what is a value, and one text may come with and without. */
function shapeOf(description: readonly Block[]): string {
  return JSON.stringify(description, (key, value: unknown) => (key === 'place' ? undefined : value))
}

/**
 * Reads the constraints of fields, each wording once: thousands of rows repeat the error model's. A repeated row's findings are
 * those of the first and are not reported again.
 */
export function constraintReader(reporter: ScrapeReporter): ConstraintsOf {
  const known = new Map<string, Constraints>()
  return (field, side, language) => {
    const key = JSON.stringify([field.name, field.type, side, language, shapeOf(field.description)])
    const before = known.get(key)
    if (before) return before
    const report: ConstraintReport = (code, data) => reporter.report(code, field.place, data as never)
    const { name, type, description } = field
    const found = constraintsOf({ name, type, description, location: side, language }, report)
    known.set(key, found)
    return found
  }
}
