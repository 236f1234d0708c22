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
import { type Page, type PageCache, pagesOf } from './pages.js'
import type { ReadInput } from './read/index.js'
import { type ScrapeStats, type SectionRows, sectionRows, statsOf } from './stats.js'

type Stage = 'read' | 'extract' | 'assemble'

/** What a scrape may be told beside its documents and the service's configuration. */
export interface ScrapeOptions {
  /** The official API names, by `METHOD /path`. */
  readonly names?: ApiNames
  /** Corrections by hand. */
  readonly overlay?: Overlay
  /** `info.version` of the spec; 1.0.0 when left out. */
  readonly version?: string
  /** Files that should have been inputs and could not be read, with what is wrong; each becomes a finding. */
  readonly unreadable?: readonly { readonly file: string; readonly problem: string }[]
  /** What earlier runs made of the same inputs; the result is the same with it and without. */
  readonly cache?: PageCache
  /** Told as each stage ends: its name, its time by `now`, and what it made in a few words. */
  readonly onStage?: (stage: Stage, milliseconds: number, made: string) => void
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
  const clock = stageClock(options)
  for (const { file, problem } of options.unreadable ?? [])
    reporter.report('read.page.unreadable', { file }, { problem })

  const pages = pagesOf(inputs, reporter, clock.timed, options.cache)
  clock.tell('read', counted(pages.length))
  clock.tell('extract', counted(pages.length))
  const sections = sectionRows(pages, reporter)
  const { spec, corrections } = clock.timed('assemble', () =>
    assemble(
      pages.map(({ draft }) => draft),
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

  clock.tell('assemble', '1 spec')
  setAsideExamples(spec)
  const diagnostics = [...reporter.found].sort(compareDiagnostics)
  const stats = statsOf(inputs.length, sections, spec, diagnostics)
  return {
    spec,
    sources: sourceFiles(pages),
    diagnostics,
    stats,
    sections,
    corrections,
    failed: stats.findings.error > 0,
  }
}

function sourceFiles(pages: readonly Page[]): SourceFile[] {
  const dates = new Map<string, string | undefined>()
  for (const { file, updatedOn } of pages) {
    const known = dates.get(file)
    dates.set(file, known === undefined || (updatedOn !== undefined && updatedOn > known) ? updatedOn : known)
  }
  return [...dates].map(([file, updatedOn]) => (updatedOn === undefined ? { file } : { file, updatedOn }))
}

const counted = (documents: number): string => `${documents} documents`

/** Adds up the time of each stage, which inputs take one after the other, and tells it. */
function stageClock({ onStage, now = () => 0 }: ScrapeOptions) {
  const spent = new Map<Stage, number>()
  return {
    timed: <T>(stage: Stage, work: () => T): T => {
      const start = now()
      const result = work()
      spent.set(stage, (spent.get(stage) ?? 0) + now() - start)
      return result
    },
    tell: (stage: Stage, made: string): void => onStage?.(stage, spent.get(stage) ?? 0, made),
  }
}
