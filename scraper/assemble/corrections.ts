import type { OverlayAction } from '../../spec/overlay/overlay.js'
import type { Outcome } from '../../spec/overlay/apply.js'
import type { ScrapeReporter } from '../diagnostics/index.js'

/** What the overlay's actions came to, over both documents that they may target. */
export interface Correction extends Outcome {
  /** The action's place in the overlay, from 1. */
  readonly number: number
}

/** The actions that found nothing in the expanded spec: they are meant for the finished one. */
export function deferred(outcomes: readonly Outcome[]): OverlayAction[] {
  return outcomes.filter(({ pointers }) => pointers.length === 0).map(({ action }) => action)
}

/** Joins the outcomes of both passes in the overlay's order and reports each: what was corrected, and what is obsolete. */
export function reportCorrections(
  actions: readonly OverlayAction[],
  outcomes: readonly Outcome[],
  file: string,
  reporter: ScrapeReporter,
): Correction[] {
  return actions.map((action, index) => {
    // The last outcome of an action is the one that counts: a deferred action has two.
    const outcome = outcomes.findLast((one) => one.action === action) ?? {
      action,
      pointers: [],
      problem: 'it was not tried',
    }
    const correction = { ...outcome, number: index + 1 }
    report(correction, file, reporter)
    return correction
  })
}

function report({ action, number, pointers, problem }: Correction, file: string, reporter: ScrapeReporter): void {
  const data = { action: number, target: action.target }
  if (problem !== undefined) reporter.report('assemble.overlay-obsolete', { file }, { ...data, problem })
  else
    reporter.report('assemble.overlay-applied', { file }, { ...data, places: pointers.length, why: action.description })
}
