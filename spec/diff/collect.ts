import type { Place } from '../contract/diagnostic.js'
import { compareText } from '../contract/diagnostic.js'
import type { ChangeClass, ChangeKind, Side, SpecChange, Step } from './change.js'
import { CLASSES, largerStep } from './change.js'

/** What a comparison says of one change; operation and places come from where it stands. */
export interface Said {
  readonly kind: ChangeKind
  readonly class: ChangeClass
  readonly side: Side
  readonly pointer: string
  readonly subject: string
  readonly step?: Step
  readonly before?: unknown
  readonly after?: unknown
  readonly oldPlace?: Place | undefined
  readonly newPlace?: Place | undefined
}

const USUAL_STEP: Readonly<Record<ChangeClass, Step>> = {
  breaking: 'major',
  compatible: 'minor',
  documentation: 'patch',
}

/**
 * Gathers changes. One change of a shared schema is found once for each operation that uses it: it is kept once, with all
 * its operations, with the worse of its classes and with the side `both` where it concerns both.
 */
export class Changes {
  readonly #found = new Map<string, { change: SpecChange; operations: Set<string> }>()

  add(said: Said, operation?: string): void {
    const { step, oldPlace, newPlace, ...rest } = said
    const change: SpecChange = {
      ...rest,
      step: step ?? USUAL_STEP[said.class],
      operations: [],
      ...(oldPlace ? { oldPlace } : {}),
      ...(newPlace ? { newPlace } : {}),
    }
    const key = JSON.stringify([said.kind, said.pointer, said.before ?? null, said.after ?? null])
    const known = this.#found.get(key)
    const entry = known
      ? { change: merge(known.change, change), operations: known.operations }
      : { change, operations: new Set<string>() }
    if (operation !== undefined) entry.operations.add(operation)
    this.#found.set(key, entry)
  }

  /** All changes: breaking first, then by operation, pointer and kind. */
  list(): SpecChange[] {
    return [...this.#found.values()]
      .map(({ change, operations }) => ({ ...change, operations: [...operations].sort(compareText) }))
      .sort(
        (a, b) =>
          CLASSES.indexOf(a.class) - CLASSES.indexOf(b.class) ||
          compareText(a.operations[0] ?? '', b.operations[0] ?? '') ||
          compareText(a.pointer, b.pointer) ||
          compareText(a.kind, b.kind) ||
          compareText(JSON.stringify(a.after ?? null), JSON.stringify(b.after ?? null)),
      )
  }
}

function merge(a: SpecChange, b: SpecChange): SpecChange {
  const worse = CLASSES.indexOf(a.class) <= CLASSES.indexOf(b.class) ? a : b
  return { ...worse, side: a.side === b.side ? a.side : 'both', step: largerStep(a.step, b.step) }
}
