import { existsSync, readFileSync } from 'node:fs'
import { join, posix as posixPath } from 'node:path'
import type { Diagnostic } from '../spec/contract/diagnostic.js'
import type { OpenApiDocument } from '../spec/contract/openapi.js'
import type { ServiceConfig } from '../spec/contract/service.js'
import { parseYaml } from '../spec/contract/yaml.js'
import { documentDefects } from '../spec/check/index.js'
import { changelogVersion, FIRST_VERSION, versionAfter, withEntry } from '../spec/diff/changelog.js'
import { diffSpecs, type SpecChange } from '../spec/diff/index.js'
import { readOverlay } from '../spec/overlay/overlay.js'
import { generate } from '../generator/generate.js'
import type { GeneratedFile } from '../generator/output/types.js'
import { UserError } from '../spec/contract/user-error.js'
import { reportMarkdown } from '../scraper/report/markdown.js'
import { scrape, type ScrapeOptions, type ScrapeResult } from '../scraper/scrape.js'
import type { Baseline } from './baseline.js'
import { type BadFile, readInputs, readText } from './files.js'
import { runtimeFiles } from './generate.js'
import type { Io } from './io.js'
import type { ServiceMemory } from './memory.js'
import { sdkName } from './sdk-names.js'
import { readApiNames } from './service.js'
import { specText } from './spec-file.js'
import { counted, type Progress } from './summary.js'

/** Everything that one service's documents give, ready to be compared or written. */
export interface Regenerated {
  readonly specText: string
  /** Files below the project's folder, except the generated package. */
  readonly files: readonly GeneratedFile[]
  readonly packageFolder: string
  /** Undefined when the package is what this spec gives. */
  readonly packageFiles: readonly GeneratedFile[] | undefined
  readonly scraped: ScrapeResult
  /** Undefined for a service without a committed spec. */
  readonly changes: readonly SpecChange[] | undefined
  /** All findings but those that the service's hand-kept file accepts. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Runs the whole pipeline for one service: documents to spec, spec to code. Writes nothing.
 * @param root the project's folder, which holds `spec/`
 * @param baseline the spec and the changelog that changes are told against
 * @param memory what earlier runs made; it saves time and changes nothing
 */
export async function regenerateService(
  root: string,
  config: ServiceConfig,
  baseline: Baseline,
  progress: Progress,
  io: Pick<Io, 'now'>,
  memory: ServiceMemory,
): Promise<Regenerated> {
  const folder = posixPath.join('spec', config.service)
  const scraped = scrapeService(root, folder, config, baseline, progress, io, memory)
  const changes = changesSince(baseline, scraped.spec, config.service)
  const version = changes
    ? versionAfter(baseline.changelog, changes)
    : (changelogVersion(baseline.changelog) ?? FIRST_VERSION)
  const spec: OpenApiDocument = { ...scraped.spec, info: { ...scraped.spec.info, version } }
  const defects = await progress.stage(
    'check',
    () => documentDefects(spec, 'openapi.yaml'),
    (found) => `${counted(found.length, 'defect')} of the documents`,
  )
  const specFile = { path: `${folder}/openapi.yaml`, text: textOf(spec, scraped, changes, baseline, config.service) }
  const report = { path: `${folder}/report.md`, text: reportMarkdown({ ...scraped, spec }, defects) }
  const changelog = { path: `${folder}/CHANGELOG.md`, text: changelogText(baseline, changes, version, scraped) }
  // A spec that must not be published is not generated from either.
  const diagnostics = scraped.diagnostics.filter(({ code }) => !(config.partial && GAPS.has(code)))
  const generates = stopping(diagnostics).length === 0 && !memory.holdsPackageOf(specFile.text)
  const generated = generates
    ? await progress.stage(
        'generate',
        () => generate(spec, { name: config.service, file: specFile.path, runtime: runtimeFiles() }),
        ({ stats }) => `${counted(stats.operations, 'operation')}, ${counted(stats.files, 'file')}`,
      )
    : undefined
  return {
    specText: specFile.text,
    files: [specFile, report, changelog],
    packageFolder: posixPath.join('generated', config.service),
    packageFiles: generated?.files,
    scraped,
    changes,
    diagnostics: [...diagnostics, ...(generated?.diagnostics ?? [])],
  }
}

/** The spec's text, which is the old one where nothing changed. */
function textOf(
  spec: OpenApiDocument,
  scraped: ScrapeResult,
  changes: readonly SpecChange[] | undefined,
  baseline: Baseline,
  service: string,
): string {
  const same = baseline.text !== undefined && changes === NO_CHANGES && spec.info.version === scraped.spec.info.version
  return same ? baseline.text : specText(spec, 'yaml', service)
}

const NO_CHANGES: readonly SpecChange[] = []

/** The same bytes need no comparison, which is the usual case. */
function changesSince(baseline: Baseline, spec: OpenApiDocument, service: string): readonly SpecChange[] | undefined {
  if (baseline.text === undefined) return undefined
  if (baseline.text === specText(spec, 'yaml', service)) return NO_CHANGES
  const before = baseline.spec()
  return before && diffSpecs(before, spec)
}

function scrapeService(
  root: string,
  folder: string,
  config: ServiceConfig,
  baseline: Baseline,
  progress: Progress,
  io: Pick<Io, 'now'>,
  memory: ServiceMemory,
): ScrapeResult {
  const base = join(root, folder)
  const unreadable: BadFile[] = []
  const missing = config.documents.find((path) => !existsSync(join(base, path)))
  if (missing !== undefined) {
    throw new UserError(
      `no documents at ${posixPath.join(folder, missing)}`,
      `Fetch them with \`hwapi crawl ${config.service}\`, or put them there.`,
    )
  }
  const inputs = readInputs(config.documents, base, join(base, 'docs'), unreadable)
  const shown = (path: string): string => posixPath.join(folder, path)
  const handKept: ScrapeOptions = {
    ...(config.names === undefined ? {} : { names: readApiNames(join(base, config.names), shown(config.names)) }),
    ...(config.overlay === undefined || !existsSync(join(base, config.overlay))
      ? {}
      : {
          overlay: readOverlay(
            parseYaml(readText(join(base, config.overlay), shown(config.overlay)), shown(config.overlay)),
            shown(config.overlay),
          ),
        }),
  }
  return scrape(inputs, config, {
    ...handKept,
    unreadable,
    cache: memory.pages,
    version: changelogVersion(baseline.changelog) ?? FIRST_VERSION,
    onStage: (stage, ms, made) => progress.done(stage, ms, made),
    now: io.now,
  })
}

/** What a manual's contents and numbers promise and the manual does not hold, which is right for a part of one. */
const GAPS = new Set(['read.manual.sections-missing', 'read.manual.table-number-gap'])

/**
 * The errors that stop a service: those of the whole (self-checks of a manual, corrections that no longer fit, a spec that does
 * not hold together). An error of one page makes that page's operation wrong, and the run fail; but one bad page never keeps
 * the others from being written.
 */
export function stopping(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(
    ({ severity, code }) => severity === 'error' && !/^(extract|constraints|read\.(html|page|markdown))\./.test(code),
  )
}

function changelogText(
  baseline: Baseline,
  changes: readonly SpecChange[] | undefined,
  version: string,
  scraped: ScrapeResult,
): string {
  if (baseline.changelog !== undefined && (!changes || changes.length === 0)) return baseline.changelog
  return withEntry(
    baseline.changelog,
    {
      version,
      documents: scraped.sources,
      changes: baseline.changelog === undefined ? undefined : changes,
    },
    sdkName,
  )
}

/** A file's text, or undefined when it does not exist. */
export function textIfThere(root: string, path: string): string | undefined {
  const full = join(root, path)
  return existsSync(full) ? readFileSync(full, 'utf8') : undefined
}
