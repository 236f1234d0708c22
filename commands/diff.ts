import { execFileSync } from 'node:child_process'
import { dirname, relative, resolve } from 'node:path'
import type { OpenApiDocument } from '../spec/contract/openapi.js'
import { UserError } from '../spec/contract/user-error.js'
import { parseYaml, toJson } from '../spec/contract/yaml.js'
import { changesHtml } from '../spec/diff/html.js'
import { diffSpecs, neededStep, worstClass, type SpecChange } from '../spec/diff/index.js'
import { changesMarkdown, summaryLine } from '../spec/diff/markdown.js'
import { posix, readText, writeFileWhole } from './files.js'
import type { ExitCode, Io } from './io.js'
import { sdkName } from './sdk-names.js'

interface DiffOptions {
  readonly rev?: string
  readonly format: 'markdown' | 'json' | 'html'
  readonly out?: string
  readonly failOn: 'breaking' | 'any' | 'never'
  readonly json?: boolean
  readonly quiet?: boolean
}

interface NamedSpec {
  readonly name: string
  readonly document: OpenApiDocument
}

/** `hwapi diff`: two files, or two git revisions of one. */
export async function diffCommand(io: Io, args: readonly unknown[], raw: object): Promise<ExitCode> {
  const options = raw as DiffOptions
  const [first, second] = args as [string, string | undefined]
  const [before, after] =
    options.rev === undefined ? twoFiles(io, first, second) : revisions(io, first, second, options.rev)
  const changes = diffSpecs(before.document, after.document)
  const text = render(changes, before.name, after.name, options.json ? 'json' : options.format)
  if (options.out === undefined) io.out(text.trimEnd())
  else {
    writeFileWhole(resolve(io.cwd, options.out), text, options.out)
    if (!options.quiet) io.err(`${options.out}: ${summaryLine(changes)}`)
  }
  const fails =
    options.failOn === 'any' ? changes.length > 0 : options.failOn === 'breaking' && worstClass(changes) === 'breaking'
  return fails ? 1 : 0
}

function render(changes: readonly SpecChange[], before: string, after: string, format: DiffOptions['format']): string {
  if (format === 'html') return changesHtml(changes, { before, after }, sdkName)
  if (format === 'json')
    return toJson({ before, after, worst: worstClass(changes) ?? null, step: neededStep(changes) ?? null, changes })
  return `# ${before} → ${after}\n\n${summaryLine(changes)}\n\n${changesMarkdown(changes, sdkName)}`
}

function twoFiles(io: Io, first: string, second: string | undefined): [NamedSpec, NamedSpec] {
  if (second === undefined)
    throw new UserError('one spec is not enough', 'Give the older and the newer one, or --rev with one.')
  const read = (path: string): NamedSpec => ({
    name: path,
    document: wholeSpec(readText(resolve(io.cwd, path), path), path),
  })
  return [read(first), read(second)]
}

function revisions(io: Io, path: string, second: string | undefined, rev: string): [NamedSpec, NamedSpec] {
  if (second !== undefined) throw new UserError('--rev takes one spec', 'Leave the second one out, or leave --rev out.')
  const [from, to] = rev.split('..') as [string, string | undefined]
  const at = (revision: string): NamedSpec => ({
    name: `${path} at ${revision}`,
    document: wholeSpec(gitShow(io, path, revision), `${path} at ${revision}`),
  })
  const now = to ? at(to) : { name: path, document: wholeSpec(readText(resolve(io.cwd, path), path), path) }
  return [at(from), now]
}

/**
 * A file's text as it was at a git revision.
 * @throws UserError when git, the revision or the file in it is not there
 */
export function gitShow(io: Pick<Io, 'cwd'>, path: string, revision: string): string {
  // A revision that begins with a dash would be an option to git.
  if (!/^[A-Za-z0-9_@][A-Za-z0-9_@{}^~./-]*$/.test(revision))
    throw new UserError(`no git revision: ${revision}`, 'Give one as in HEAD~1.')
  const full = resolve(io.cwd, path)
  const options = {
    cwd: dirname(full),
    encoding: 'utf8' as const,
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'] as const,
  }
  try {
    const top = execFileSync('git', ['rev-parse', '--show-toplevel'], { ...options, stdio: [...options.stdio] }).trim()
    const inside = posix(relative(top, full))
    return execFileSync('git', ['show', `${revision}:${inside}`], { ...options, stdio: [...options.stdio] })
  } catch {
    throw new UserError(
      `git has no ${path} at ${revision}`,
      'Check the revision, and that the file was committed then.',
    )
  }
}

/**
 * Parses the text of a spec.
 * @throws UserError when it does not parse or is no OpenAPI 3 document
 */
export function asSpec(text: string, shown: string): OpenApiDocument {
  const value = parseYaml(text, shown)
  const version = typeof value === 'object' && value !== null ? (value as { openapi?: unknown }).openapi : undefined
  if (typeof version !== 'string' || !/^3\.[01]/.test(version)) {
    throw new UserError(`${shown} is no OpenAPI 3 document`, 'Its first member must be `openapi: 3.0.x` or `3.1.x`.')
  }
  return value as OpenApiDocument
}

/**
 * A spec to compare: whole, since what stands in other files would pass for changed.
 * @throws UserError when it is no spec, or refers to other files for its paths
 */
function wholeSpec(text: string, shown: string): OpenApiDocument {
  const document = asSpec(text, shown)
  const items: unknown[] = Object.values((document.paths as object | null | undefined) ?? {})
  for (const item of items) {
    const ref = (item as { $ref?: unknown } | null | undefined)?.$ref
    if (typeof ref === 'string' && !ref.startsWith('#'))
      throw new UserError(`${shown} refers to another file (${ref})`, 'Give each spec as one file.')
  }
  return document
}
