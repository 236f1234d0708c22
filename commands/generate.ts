import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { parseYaml } from '../spec/contract/yaml.js'
import type { Diagnostic } from '../spec/contract/diagnostic.js'
import { UserError } from '../spec/contract/user-error.js'
import { generate, type GenerateOptions, type GenerateResult } from '../generator/generate.js'
import type { ExternalReader } from '../generator/load/context.js'
import { readRuntime } from '../generator/output/runtime.js'
import { writePackage } from '../generator/output/write.js'
import { posix, readText } from './files.js'
import type { CommonOptions, ExitCode, Io } from './io.js'
import { counted, Progress } from './summary.js'
import { PACKAGE_ROOT } from './version.js'

interface GenerateCommandOptions extends CommonOptions {
  readonly out: string
  readonly name?: string
  readonly validators?: 'zod'
  readonly mocks: boolean
  readonly allowExternalRefs?: boolean
}

/** `hwapi generate`: one spec to code. */
export async function generateCommand(io: Io, args: readonly unknown[], raw: object): Promise<ExitCode> {
  const options = raw as GenerateCommandOptions
  const [path] = args as [string]
  const full = resolve(io.cwd, path)
  const progress = new Progress(io, basename(path), options)
  const spec = await progress.stage(
    'load',
    () => parseYaml(readText(full, path), path),
    () => path,
  )
  const result = await progress.stage(
    'generate',
    () => generate(spec, generateOptions(options, full, path)),
    ({ stats }) => `${counted(stats.operations, 'operation')}, ${counted(stats.schemas, 'schema')}`,
  )
  refuseErrors(result, path)
  await progress.stage(
    'write',
    () => writePackage(resolve(io.cwd, options.out), result.files, options.out),
    () => `${counted(result.files.length, 'file')} to ${options.out}`,
  )
  if (options.json)
    io.out(
      JSON.stringify(
        { spec: path, out: options.out, ...result.stats, findings: result.diagnostics, stages: progress.times },
        undefined,
        2,
      ),
    )
  else for (const line of findingsOf(result.diagnostics, options.quiet === true)) io.err(line)
  // What was written lacks what the errors are about.
  return result.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0
}

function generateOptions(options: GenerateCommandOptions, full: string, path: string): GenerateOptions {
  return {
    file: posix(path),
    runtime: runtimeFiles(),
    mocks: options.mocks,
    ...(options.name === undefined ? {} : { name: options.name }),
    ...(options.validators === undefined ? {} : { validators: options.validators }),
    ...(options.allowExternalRefs ? { readExternal: confinedReader(dirname(full)) } : {}),
  }
}

/** A document that cannot be generated from leaves the previous output as it was. */
function refuseErrors(result: GenerateResult, path: string): void {
  const errors = result.diagnostics.filter(({ severity }) => severity === 'error')
  if (result.files.length > 0) return
  const [first] = errors
  const where = first?.place.pointer === undefined ? '' : ` at ${first.place.pointer}`
  throw new UserError(
    `${path}${where}: ${first?.message ?? 'nothing can be generated from it'}`,
    'Correct the document; `hwapi check` lists all findings.',
  )
}

function findingsOf(diagnostics: readonly Diagnostic[], quiet: boolean): string[] {
  const shown = quiet
    ? diagnostics.filter(({ severity }) => severity === 'error')
    : diagnostics.filter(({ severity }) => severity !== 'info')
  return shown.map(
    ({ severity, code, message, place }) => `${severity} ${code}: ${place.pointer ?? place.file}: ${message}`,
  )
}

/** The hand-written files that are copied beside the generated code. */
export function runtimeFiles(): ReadonlyMap<string, string> {
  return readRuntime(join(PACKAGE_ROOT, 'generator', 'runtime'))
}

/** Reads files of the spec's own folder, and nothing that a `..`, a link or an address leads to outside of it. */
function confinedReader(folder: string): ExternalReader {
  const root = realpathSync(folder)
  return (address, from) => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(address)) throw new Error('only files beside the spec may be referred to')
    const full = resolve(root, dirname(from), decodeURIComponent(address))
    if (!existsSync(full)) throw new Error('there is no such file')
    const real = realpathSync(full)
    if (!real.startsWith(root + sep)) throw new Error("it lies outside of the spec's folder")
    const shown = posix(relative(root, real))
    return { address: shown, content: parseYaml(readText(real, shown), shown) }
  }
}
