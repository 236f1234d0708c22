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
  /** What to call it where several operations meet it in different places: as a part of the type that they share. */
  readonly shared?: string | undefined
  readonly step?: Step
  readonly before?: unknown
  readonly after?: unknown
  readonly oldText?: string
  readonly newText?: string
  readonly oldPlace?: Place | undefined
  readonly newPlace?: Place | undefined
}

const USUAL_STEP: Readonly<Record<ChangeClass, Step>> = {
  breaking: 'major',
  compatible: 'minor',
  documentation: 'patch',
}

interface Places {
  readonly oldPlace: Place | undefined
  readonly newPlace: Place | undefined
}

interface Found {
  readonly change: SpecChange
  readonly shared: string | undefined
  /** What each operation calls it, where it meets it first. */
  readonly subjects: Map<string | undefined, string>
}

/**
 * Gathers changes. One change of a shared schema is found once for each operation that uses it: it is kept once, with all
 * its operations, with the worse of its classes and with the side `both` where it concerns both.
 */
export class Changes {
  readonly #found = new Map<string, Found>()
  readonly #pages = new Map<string, Places>()
  readonly #types = new Map<string, string | undefined>()

  /** Tells where an operation is documented, before and now. */
  pagesOf(operation: string, places: Places): void {
    this.#pages.set(operation, places)
  }

  /** Tells that a value that had the type `before` has the type `after`; undefined for a type without a name. */
  typeAt(before: string | undefined, after: string | undefined): void {
    if (before !== undefined && this.#types.get(before) === undefined) this.#types.set(before, after)
  }

  /** What the values of each type have now. */
  get types(): ReadonlyMap<string, string | undefined> {
    return this.#types
  }

  add(said: Said, operation?: string): void {
    const { step, shared, oldPlace, newPlace, ...rest } = said
    const change: SpecChange = {
      ...rest,
      step: step ?? USUAL_STEP[said.class],
      operations: [],
      ...(oldPlace ? { oldPlace } : {}),
      ...(newPlace ? { newPlace } : {}),
    }
    const key = JSON.stringify([said.kind, said.pointer, said.before ?? null, said.after ?? null])
    const known = this.#found.get(key)
    const subjects = known?.subjects ?? new Map<string | undefined, string>()
    if (!subjects.has(operation)) subjects.set(operation, said.subject)
    this.#found.set(key, { change: known ? merge(known.change, change) : change, shared, subjects })
  }

  /** All changes: breaking first, then by operation, pointer and kind. */
  list(): SpecChange[] {
    return [...this.#found.values()]
      .map((found) => this.#whole(found))
      .sort(
        (a, b) =>
          CLASSES.indexOf(a.class) - CLASSES.indexOf(b.class) ||
          compareText(a.operations[0] ?? '', b.operations[0] ?? '') ||
          compareText(a.pointer, b.pointer) ||
          compareText(a.kind, b.kind) ||
          compareText(JSON.stringify(a.after ?? null), JSON.stringify(b.after ?? null)) ||
          compareText(JSON.stringify(a.before ?? null), JSON.stringify(b.before ?? null)),
      )
  }

  #whole({ change, shared, subjects }: Found): SpecChange {
    const operations = [...subjects.keys()].filter((name) => name !== undefined).sort(compareText)
    const several = new Set(subjects.values()).size > 1
    const { oldPlace, newPlace, ...rest } = change
    const [before, after] = [this.#near('oldPlace', oldPlace, operations), this.#near('newPlace', newPlace, operations)]
    return {
      ...rest,
      subject: several && shared !== undefined ? shared : change.subject,
      operations,
      ...(before ? { oldPlace: before } : {}),
      ...(after ? { newPlace: after } : {}),
    }
  }

  /**
   * A schema that many pages share tells only one of its tables. Where that is on a page of none of the operations concerned,
   * the page of the first of them is nearer to what changed.
   */
  #near(which: keyof Places, place: Place | undefined, operations: readonly string[]): Place | undefined {
    if (!place) return undefined
    const pages = operations.map((name) => this.#pages.get(name)?.[which]).filter((page) => page !== undefined)
    const known =
      pages.length === 0 || pages.some(({ file, section }) => file === place.file && section === place.section)
    return known ? place : pages[0]
  }
}

function merge(a: SpecChange, b: SpecChange): SpecChange {
  const worse = CLASSES.indexOf(a.class) <= CLASSES.indexOf(b.class) ? a : b
  return { ...worse, side: a.side === b.side ? a.side : 'both', step: largerStep(a.step, b.step) }
}
