import type { XErrorCode } from '../../spec/contract/extensions.js'
import type { Place } from '../../spec/contract/diagnostic.js'
import type { ScrapeReporter } from '../diagnostics/index.js'
import { compareText } from '../../spec/contract/diagnostic.js'

type ErrorRow = XErrorCode & { readonly place: Place }

/** How many rows back a cell may have slipped from. */
const REACH = 6

/**
 * The error codes of the appendix, sorted by code and status; each row as documented, doubles once. In transcribed tables prose
 * slips down by some rows: a row whose description is the solution of a row above it, and not its own message, is visibly
 * shifted, and its prose is left out and reported.
 */
export function errorCodesOf(rows: readonly ErrorRow[], reporter: ScrapeReporter): XErrorCode[] {
  const codes = rows.map((row, index): XErrorCode => {
    const { place, description, solution, ...sure } = row
    const above = rows.slice(Math.max(0, index - REACH), index).map((other) => other.solution)
    const shifted =
      description !== undefined &&
      description !== sure.message &&
      above.includes(description) &&
      description !== solution
    if (shifted) reporter.report('assemble.error-code-shifted', place, { code: row.code })
    return {
      ...sure,
      ...(shifted || description === undefined ? {} : { description }),
      ...(shifted || solution === undefined ? {} : { solution }),
    }
  })
  const distinct = new Map(codes.map((code) => [JSON.stringify(code), code]))
  return [...distinct.values()].sort((a, b) => compareText(a.code, b.code) || (a.status ?? 0) - (b.status ?? 0))
}
