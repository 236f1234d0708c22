/** Where a value or a finding comes from. Every member but `file` is left out where it is not known. */
export interface Place {
  /** The document's path as it was given to the scraper, with `/` between folders; for specs, the spec's path. */
  readonly file: string
  /** The section's number and title ("4.3.10 Modifying Specifications"), or the page's title. */
  readonly section?: string
  /** The table's number as printed ("4-12", "3"), without the word "Table". */
  readonly table?: string
  /** The row in the table's body, from 1. */
  readonly row?: number
  /** The line in the file, from 1. */
  readonly line?: number
  /** A JSON pointer, for findings about a spec. */
  readonly pointer?: string
}

/** error = the operation would be wrong; warning = a default was chosen; info = text kept, its meaning unused. */
export type Severity = 'error' | 'warning' | 'info'

/** One finding. The wording lives in the catalogue of the half that reports it, never at the place that found it. */
export interface Diagnostic {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly place: Place
  /** The evidence: JSON values only, so that a report can carry it. */
  readonly data: Readonly<Record<string, unknown>>
}

/** What a catalogue knows of one code: its severity, and the sentence made of the evidence. */
export interface CatalogueEntry<D extends object> {
  readonly severity: Severity
  readonly message: (data: D) => string
}

/** Declares one catalogue entry with the type of its evidence. */
export function finding<D extends object>(severity: Severity, message: (data: D) => string): CatalogueEntry<D> {
  return { severity, message }
}

// Catalogues hold entries of unlike evidence; `never` is what makes each of them assignable.
export type Catalogue = Readonly<Record<string, CatalogueEntry<never>>>
type DataOf<E> = E extends CatalogueEntry<infer D> ? D : never

/** Collects diagnostics of one catalogue in the order of their reports. */
export class Reporter<C extends Catalogue> {
  readonly #catalogue: C
  readonly #found: Diagnostic[] = []

  constructor(catalogue: C) {
    this.#catalogue = catalogue
  }

  /** Reports one finding; `data` must be what the catalogue's entry asks for. */
  report<K extends keyof C & string>(code: K, place: Place, data: DataOf<C[K]>): void {
    const entry = this.#catalogue[code] as CatalogueEntry<object> | undefined
    if (!entry) throw new Error(`no such finding in the catalogue: ${code}`)
    this.#found.push({
      code,
      severity: entry.severity,
      message: entry.message(data as object),
      place,
      data: data as Readonly<Record<string, unknown>>,
    })
  }

  /** Takes over findings that a reporter of the same catalogue collected. */
  adopt(found: readonly Diagnostic[]): void {
    for (const one of found) this.#found.push(one)
  }

  /** All findings so far, in the order of their reports. */
  get found(): readonly Diagnostic[] {
    return this.#found
  }
}

const SEVERITIES: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** Compares two strings by code unit, the same on every machine and locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Orders findings by severity, then code, file, line, table, row and message; the order of reports never shows. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    SEVERITIES[a.severity] - SEVERITIES[b.severity] ||
    compareText(a.code, b.code) ||
    compareText(a.place.file, b.place.file) ||
    (a.place.line ?? 0) - (b.place.line ?? 0) ||
    compareText(a.place.table ?? '', b.place.table ?? '') ||
    (a.place.row ?? 0) - (b.place.row ?? 0) ||
    compareText(a.place.pointer ?? '', b.place.pointer ?? '') ||
    compareText(a.message, b.message)
  )
}
