import type { Diagnostic, Place, Severity } from '../spec/contract/diagnostic.js'
import { METHODS, type OpenApiDocument, type Schema } from '../spec/contract/openapi.js'
import type { ScrapeReporter } from './diagnostics/index.js'
import type { PageDraft, RowCount } from './extract/draft.js'
import type { Page } from './pages.js'

/** Figures of one scrape. */
export interface ScrapeStats {
  readonly files: number
  /** Pages, and sections of manuals. */
  readonly documents: number
  readonly operations: number
  readonly tags: number
  readonly parameters: { readonly path: number; readonly query: number; readonly header: number }
  readonly tables: number
  readonly rows: { readonly seen: number; readonly used: number; readonly reported: number }
  readonly schemas: number
  /** Properties of the named schemas. */
  readonly properties: number
  readonly errorCodes: number
  readonly findings: Readonly<Record<Severity, number>>
}

/** The rows of one document. */
export interface SectionRows {
  readonly place: Place
  readonly kind: PageDraft['kind']
  readonly rows: RowCount
}

/** The rows of each document; one that does not close (seen = used + reported) is an error. */
export function sectionRows(pages: readonly Page[], reporter: ScrapeReporter): SectionRows[] {
  return pages.map(({ place, draft: { kind, rows } }) => {
    const { seen, used, reported } = rows
    if (seen !== used + reported) reporter.report('assemble.rows-open', place, { seen, used, reported })
    return { place, kind, rows }
  })
}

export function statsOf(
  files: number,
  sections: readonly SectionRows[],
  spec: OpenApiDocument,
  diagnostics: readonly Diagnostic[],
): ScrapeStats {
  const sum = (key: keyof RowCount): number => sections.reduce((total, { rows }) => total + rows[key], 0)
  const operations = Object.values(spec.paths).flatMap((item) => METHODS.flatMap((method) => item[method] ?? []))
  const parameters = operations.flatMap((operation) => operation.parameters ?? [])
  const inPlace = (where: string): number =>
    parameters.filter((parameter) => 'in' in parameter && parameter.in === where).length
  const severity = (level: Severity): number => diagnostics.filter((one) => one.severity === level).length
  const schemas = Object.values(spec.components?.schemas ?? {})
  return {
    files,
    documents: sections.length,
    operations: operations.length,
    tags: spec.tags?.length ?? 0,
    parameters: { path: inPlace('path'), query: inPlace('query'), header: inPlace('header') },
    tables: sum('tables'),
    rows: { seen: sum('seen'), used: sum('used'), reported: sum('reported') },
    schemas: schemas.length,
    properties: schemas.reduce((total, schema: Schema) => total + Object.keys(schema.properties ?? {}).length, 0),
    errorCodes: spec['x-error-codes']?.length ?? 0,
    findings: { error: severity('error'), warning: severity('warning'), info: severity('info') },
  }
}
