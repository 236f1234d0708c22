import { setAsideExamples } from '../spec/check/set-aside.js'
import type { OpenApiDocument } from '../spec/contract/openapi.js'
import { compareDiagnostics, type Diagnostic } from '../spec/contract/diagnostic.js'
import type { ApiNames, ServiceConfig } from '../spec/contract/service.js'
import type { Overlay } from '../spec/overlay/overlay.js'
import { assemble } from './assemble/assemble.js'
import type { Correction } from './assemble/corrections.js'
import { constraintReader } from './constraint-reader.js'
import { scrapeReporter } from './diagnostics/index.js'
import { violated } from './extract/constraints/index.js'
import type { Document } from './document.js'
import { extractPage } from './extract/index.js'
import { type ReadInput, readDocuments } from './read/index.js'
import { type ScrapeStats, type SectionRows, sectionRows, statsOf } from './stats.js'

/** What a scrape may be told beside its documents and the service's configuration. */
export interface ScrapeOptions {
  /** The official API names, by `METHOD /path`. */
  readonly names?: ApiNames
  /** Corrections by hand. */
  readonly overlay?: Overlay
  /** `info.version` of the spec; 1.0.0 when left out. */
  readonly version?: string
  /** Told as each stage ends: its name, its time by `now`, and what it made in a few words. */
  readonly onStage?: (stage: 'read' | 'extract' | 'assemble', milliseconds: number, made: string) => void
  /** A monotonic clock in milliseconds, for `onStage` alone. */
  readonly now?: () => number
}

/** A file that went in, with the newest date that its pages print. */
export interface SourceFile {
  readonly file: string
  readonly updatedOn?: string
}

export interface ScrapeResult {
  readonly spec: OpenApiDocument
  readonly sources: readonly SourceFile[]
  /** Every finding, in the order of `compareDiagnostics`. */
  readonly diagnostics: readonly Diagnostic[]
  readonly stats: ScrapeStats
  /** The rows of each document, in the order of the documents. */
  readonly sections: readonly SectionRows[]
  readonly corrections: readonly Correction[]
  /** True when a finding is an error: the spec must not be published. */
  readonly failed: boolean
}

/**
 * The scraper: documents in, spec out. A pure function of its arguments; content never throws, it is reported.
 * @param inputs the documents in any mix of notations, with their paths as findings shall show them
 */
export function scrape(inputs: readonly ReadInput[], config: ServiceConfig, options: ScrapeOptions = {}): ScrapeResult {
  const reporter = scrapeReporter()
  const stage = stages(options)

  const documents = stage('read', () => inputs.flatMap((input) => readDocuments(input, reporter)))
  const pages = stage('extract', () => documents.map((document) => extractPage(document, reporter)))
  const sections = sectionRows(documents, pages, reporter)
  const { spec, corrections } = stage('assemble', () =>
    assemble(
      pages,
      {
        version: options.version ?? '1.0.0',
        ...(options.overlay ? { overlay: options.overlay } : {}),
        ...(config.overlay === undefined ? {} : { overlayFile: config.overlay }),
      },
      {
        config,
        names: options.names ?? new Map(),
        reporter,
        constraintsOf: constraintReader(reporter),
        violated,
      },
    ),
  )

  setAsideExamples(spec)
  const diagnostics = [...reporter.found].sort(compareDiagnostics)
  const stats = statsOf(inputs.length, sections, spec, diagnostics)
  return {
    spec,
    sources: sourceFiles(documents),
    diagnostics,
    stats,
    sections,
    corrections,
    failed: stats.findings.error > 0,
  }
}

function sourceFiles(documents: readonly Document[]): SourceFile[] {
  const dates = new Map<string, string | undefined>()
  for (const { source, updatedOn } of documents) {
    const known = dates.get(source.file)
    dates.set(source.file, known === undefined || (updatedOn !== undefined && updatedOn > known) ? updatedOn : known)
  }
  return [...dates].map(([file, updatedOn]) => (updatedOn === undefined ? { file } : { file, updatedOn }))
}

/** Runs stages and tells the time of each. */
function stages({ onStage, now = () => 0 }: ScrapeOptions) {
  return <T>(name: 'read' | 'extract' | 'assemble', run: () => T): T => {
    const start = now()
    const result = run()
    onStage?.(name, now() - start, Array.isArray(result) ? `${result.length} documents` : '1 spec')
    return result
  }
}
