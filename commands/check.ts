import { dirname, join, relative, resolve } from 'node:path'
import { existsSync } from 'node:fs'
import type { Diagnostic, Severity } from '../spec/contract/diagnostic.js'
import { toJson } from '../spec/contract/yaml.js'
import { checkSpec } from '../spec/check/index.js'
import { toJunit } from '../spec/check/junit.js'
import { findingLines, findingsMarkdown } from '../spec/check/render.js'
import { toSarif } from '../spec/check/sarif.js'
import { asSpec } from './diff.js'
import { posix, readText, writeFileWhole } from './files.js'
import type { ExitCode, Io } from './io.js'
import { counted } from './summary.js'
import { VERSION } from './version.js'

interface CheckOptions {
  readonly sarif?: string
  readonly junit?: string
  readonly report?: string
  readonly failOn: Severity | 'never'
  readonly json?: boolean
  readonly quiet?: boolean
}

const RANK: Readonly<Record<Severity | 'never', number>> = { never: -1, error: 0, warning: 1, info: 2 }

/** `hwapi check`: everything that can be said of one spec. */
export async function checkCommand(io: Io, args: readonly unknown[], raw: object): Promise<ExitCode> {
  const options = raw as CheckOptions
  const [path] = args as [string]
  const full = resolve(io.cwd, path)
  const text = readText(full, path)
  const document = asSpec(text, path)
  const findings = await withLines(await checkSpec(document, posix(path)), text, posix(path))
  const write = (file: string, content: string): void => writeFileWhole(resolve(io.cwd, file), content, file)
  if (options.sarif !== undefined) write(options.sarif, toJson(await sarif(findings, text, path, io)))
  if (options.junit !== undefined) write(options.junit, toJunit(findings, posix(path)))
  if (options.report !== undefined) {
    write(
      options.report,
      options.report.endsWith('.json')
        ? toJson({ spec: posix(path), findings })
        : findingsMarkdown(findings, posix(path)),
    )
  }
  const counts = count(findings)
  if (options.json) io.out(JSON.stringify({ spec: posix(path), ...counts, findings }, undefined, 2))
  else {
    const shown = options.quiet ? findings.filter(({ severity }) => severity === 'error') : findings
    for (const line of findingLines(shown)) io.out(line)
    if (!options.quiet)
      io.out(
        `${path}: ${counted(counts.error, 'error')}, ${counted(counts.warning, 'warning')}, ${counted(counts.info, 'note')}`,
      )
  }
  return findings.some(({ severity }) => RANK[severity] <= RANK[options.failOn]) ? 1 : 0
}

/** Findings about the spec itself get the line that their pointer leads to. */
async function withLines(findings: readonly Diagnostic[], text: string, file: string): Promise<Diagnostic[]> {
  const own = ({ place }: Diagnostic): boolean => place.file === file && place.line === undefined
  if (!findings.some(own)) return [...findings]
  const { linesByPointer } = await import('../spec/contract/yaml-lines.js')
  const lineOf = linesByPointer(text)
  return findings.map((one) =>
    own(one) ? { ...one, place: { ...one.place, line: lineOf(one.place.pointer ?? '#') } } : one,
  )
}

async function sarif(findings: readonly Diagnostic[], text: string, path: string, io: Io): Promise<object> {
  const { linesByPointer } = await import('../spec/contract/yaml-lines.js')
  const full = resolve(io.cwd, path)
  const docs = join(dirname(full), 'docs')
  const specFile = posix(relative(io.cwd, full))
  // Findings have the path as it was typed; code review wants it from the folder of the run.
  const named = findings.map((one) =>
    one.place.file === posix(path) ? { ...one, place: { ...one.place, file: specFile } } : one,
  )
  return toSarif(named, {
    toolVersion: VERSION,
    specFile,
    documentsFolder: existsSync(docs) ? posix(relative(io.cwd, docs)) : '',
    lineOf: linesByPointer(text),
  })
}

function count(findings: readonly Diagnostic[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}
