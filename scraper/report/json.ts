import type { Diagnostic } from '../../spec/contract/diagnostic.js'
import type { ScrapeResult } from '../scrape.js'

/** The report of a scrape as plain JSON values: what `reportMarkdown` shows, for programs. */
export function reportJson(result: ScrapeResult, checks: readonly Diagnostic[] = []): object {
  return {
    title: result.spec.info.title,
    failed: result.failed,
    stats: result.stats,
    sections: result.sections.filter(({ rows }) => rows.reported > 0 || rows.seen !== rows.used + rows.reported),
    corrections: result.corrections.map(({ number, action, pointers, problem }) => ({
      action: number,
      target: action.target,
      description: action.description,
      places: pointers,
      ...(problem === undefined ? {} : { problem }),
    })),
    findings: result.diagnostics,
    ...(checks.length > 0 ? { checks } : {}),
  }
}
