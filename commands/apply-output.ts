import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTwoFilesPatch } from 'diff'
import { worstClass } from '../spec/diff/change.js'
import { changesMarkdown, summaryLine } from '../spec/diff/markdown.js'
import { comparePackage } from '../generator/output/compare.js'
import { writePackage } from '../generator/output/write.js'
import { writeFileWhole } from './files.js'
import type { Io } from './io.js'
import { sdkName } from './sdk-names.js'
import type { RegenerateOptions } from './regenerate-options.js'
import { stopping, type Regenerated } from './regenerate-service.js'
import { counted, type Progress, type ServiceSummary } from './summary.js'

/**
 * Compares what a run made with what lies in the folder, and writes it unless the options say otherwise. A run that failed a
 * self-check writes nothing: the last good output stays.
 */
export function applyOutput(
  service: string,
  result: Regenerated,
  options: RegenerateOptions,
  progress: Progress,
  io: Io,
): ServiceSummary {
  const { scraped, changes } = result
  const base = {
    service,
    pageErrors: result.diagnostics.filter(({ severity }) => severity === 'error').length,
    stats: scraped.stats,
    ...(changes && changes.length > 0
      ? { changes: `${summaryLine(changes)}\n\n${changesMarkdown(changes, sdkName)}`, worst: worstClass(changes)! }
      : {}),
  }
  const errors = result.diagnostics.filter(({ severity }) => severity === 'error')
  const stops = stopping(result.diagnostics).length
  if (errors.length > 0) {
    for (const { code, message, place } of errors)
      io.err(`error ${code}: ${place.file}${place.line === undefined ? '' : `:${place.line}`}: ${message}`)
  }
  if (stops > 0) {
    if (changes && changes.length > 0 && !options.json)
      io.err(`hwapi: ${service}: not written: ${summaryLine(changes)}`)
    const problem = `${counted(stops, 'error')}; nothing was written. Correct them in the overlay or in the documents (a manual of which parts are left out on purpose: partial: true in service.yaml)`
    return { ...base, state: 'failed', files: [], stages: progress.times, problem }
  }
  if (scraped.stats.operations === 0) {
    const problem =
      'the documents hold no operation; nothing was written. Check the paths in service.yaml, and the pages'
    return { ...base, state: 'failed', files: [], stages: progress.times, problem }
  }
  const start = io.now()
  const stale = staleFiles(io.cwd, result)
  if (stale.length === 0) return { ...base, state: 'current', files: [], stages: progress.times }
  if (options.check || options.dryRun) {
    if (options.dryRun && !options.json) for (const path of stale) io.out(patchOf(io.cwd, path, result))
    return { ...base, state: 'stale', files: stale, stages: progress.times }
  }
  for (const { path, text } of result.files) if (stale.includes(path)) writeFileWhole(join(io.cwd, path), text, path)
  if (result.packageFiles && stale.some((path) => path.startsWith(`${result.packageFolder}/`))) {
    writePackage(join(io.cwd, result.packageFolder), result.packageFiles, result.packageFolder)
  }
  progress.done('write', io.now() - start, counted(stale.length, 'file'))
  return { ...base, state: 'written', files: stale, stages: progress.times }
}

/** The files that are not as they would be written now, missing and superfluous ones too. */
function staleFiles(root: string, { files, packageFolder, packageFiles }: Regenerated): string[] {
  const own = files.filter(({ path, text }) => textOf(root, path) !== text).map(({ path }) => path)
  if (!packageFiles) return own
  const { stale, missing, extra } = comparePackage(join(root, packageFolder), packageFiles)
  return [...own, ...[...stale, ...missing, ...extra].map((path) => `${packageFolder}/${path}`)]
}

function textOf(root: string, path: string): string | undefined {
  const full = join(root, path)
  return existsSync(full) ? readFileSync(full, 'utf8') : undefined
}

function patchOf(root: string, path: string, result: Regenerated): string {
  const wanted = [
    ...result.files,
    ...(result.packageFiles ?? []).map((file) => ({ ...file, path: `${result.packageFolder}/${file.path}` })),
  ]
  const after = wanted.find((file) => file.path === path)?.text ?? ''
  return (
    createTwoFilesPatch(`a/${path}`, `b/${path}`, textOf(root, path) ?? '', after, '', '', {
      context: 3,
      timeout: 5000,
    }) ?? `${path} differs`
  )
}
