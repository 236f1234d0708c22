import { resolve } from 'node:path'
import { parseYaml, toJson } from '../spec/contract/yaml.js'
import type { ServiceConfig } from '../spec/contract/service.js'
import { UserError } from '../spec/contract/user-error.js'
import { readOverlay } from '../spec/overlay/overlay.js'
import { documentDefects } from '../spec/check/index.js'
import { reportJson } from '../scraper/report/json.js'
import { reportMarkdown } from '../scraper/report/markdown.js'
import { scrape, type ScrapeOptions, type ScrapeResult } from '../scraper/scrape.js'
import { readInputs, readText, writeFileWhole, type InputFile } from './files.js'
import type { CommonOptions, ExitCode, Io } from './io.js'
import { readApiNames, SERVICE_CODE } from './service.js'
import { specFileOf, writeSpec, type SpecForm } from './spec-file.js'
import { counted, Progress, statsLines } from './summary.js'

interface ScrapeCommandOptions extends CommonOptions, SpecForm {
  readonly service: string
  readonly out: string
  readonly report?: string
  readonly overlay?: string
  readonly names?: string
  readonly title?: string
  readonly language?: 'en' | 'zh'
}

/** `hwapi scrape`: any mix of documents to one spec. */
export async function scrapeCommand(io: Io, args: readonly unknown[], raw: object): Promise<ExitCode> {
  const given = raw as ScrapeCommandOptions
  const options = { ...given, out: specFileOf(given.out, given.split) }
  const [paths] = args as [string[]]
  if (!SERVICE_CODE.test(options.service)) {
    throw new UserError(
      `not a service's code: ${options.service}`,
      'Use lower-case letters, digits and dashes, as in page addresses.',
    )
  }
  const inputs = readInputs(paths, io.cwd)
  const progress = new Progress(io, options.service, options)
  const result = scrape(inputs, configOf(options, inputs), {
    ...handKept(options, io),
    onStage: (stage, ms, made) => progress.done(stage, ms, made),
    now: io.now,
  })
  if (result.stats.operations === 0) return noOperations(paths, result)
  const files = await progress.stage(
    'write',
    () => write(result, options, io),
    (written) => counted(written.length, 'file'),
  )
  summary(result, files, progress, options, io)
  return result.failed ? 1 : 0
}

function configOf(options: ScrapeCommandOptions, inputs: readonly InputFile[]): ServiceConfig {
  const chinese = inputs.filter(({ text }) => /[\u4e00-\u9fff]{2}/.test(text)).length
  return {
    service: options.service,
    title: options.title ?? `Huawei Cloud ${options.service.toUpperCase()}`,
    language: options.language ?? (chinese * 2 > inputs.length ? 'zh' : 'en'),
    documents: [],
    ...(options.overlay === undefined ? {} : { overlay: options.overlay }),
  }
}

function handKept(options: ScrapeCommandOptions, io: Io): Pick<ScrapeOptions, 'overlay' | 'names'> {
  const { overlay, names } = options
  return {
    ...(overlay === undefined
      ? {}
      : { overlay: readOverlay(parseYaml(readText(resolve(io.cwd, overlay), overlay), overlay), overlay) }),
    ...(names === undefined ? {} : { names: readApiNames(resolve(io.cwd, names), names) }),
  }
}

/** Nothing is written over a good output when the documents hold no operation at all. */
function noOperations(paths: readonly string[], result: ScrapeResult): never {
  const [first] = result.diagnostics
  const detail = first ? ` (${first.place.file}: ${first.message})` : ''
  throw new UserError(
    `no API operation found in ${paths.join(', ')}${detail}`,
    'Give pages or a manual of an API reference, each with its URI section.',
  )
}

function write(result: ScrapeResult, options: ScrapeCommandOptions, io: Io): string[] {
  const files = writeSpec(result.spec, options, options.out, options.service, io.cwd)
  if (options.report === undefined) return files
  const checks = documentDefects(result.spec, options.out)
  const text = options.report.endsWith('.json') ? toJson(reportJson(result, checks)) : reportMarkdown(result, checks)
  writeFileWhole(resolve(io.cwd, options.report), text, options.report)
  return [...files, options.report]
}

function summary(
  result: ScrapeResult,
  files: readonly string[],
  progress: Progress,
  options: ScrapeCommandOptions,
  io: Io,
): void {
  const { stats, diagnostics, failed } = result
  if (options.json) {
    io.out(JSON.stringify({ service: options.service, ...stats, files, failed, stages: progress.times }, undefined, 2))
    return
  }
  for (const { code, message, place } of diagnostics.filter(({ severity }) => severity === 'error')) {
    io.err(`error ${code}: ${place.file}${place.line === undefined ? '' : `:${place.line}`}: ${message}`)
  }
  if (options.quiet) return
  for (const line of statsLines(stats)) io.out(line)
  io.out(`wrote ${files.join(', ')}`)
}
