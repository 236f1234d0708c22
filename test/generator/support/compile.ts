import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'
import { generate, type GenerateOptions, type GenerateResult } from '../../../generator/generate.js'
import { readRuntime } from '../../../generator/output/runtime.js'
import type { GeneratedFile } from '../../../generator/output/types.js'

/** Generating and compiling in memory, for tests. */

export const ROOT = join(import.meta.dirname, '../../..').replaceAll('\\', '/')

const RUNTIME = readRuntime(join(ROOT, 'generator/runtime'))

/** Generates with the real runtime. */
export function generatePackage(spec: unknown, options: GenerateOptions = {}): GenerateResult {
  return generate(spec, { runtime: RUNTIME, ...options })
}

/** Strict, and the eight stricter flags that generated code must pass. */
export const STRICT: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
  noEmit: true,
  skipLibCheck: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  isolatedModules: true,
  noImplicitOverride: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
}

const parsed = new Map<string, ts.SourceFile>()

/** Compiles files as if they lay in a folder of this repository, and gives the complaints. */
export function compile(files: readonly GeneratedFile[], options: ts.CompilerOptions = STRICT): string[] {
  const folder = posix.join(ROOT, 'test/virtual')
  const texts = new Map(files.map(({ path, text }) => [posix.join(folder, path), text]))
  const host = ts.createCompilerHost(options)
  const { fileExists, getSourceFile } = host
  host.fileExists = (path) => texts.has(path) || fileExists(path)
  host.readFile = (path) => texts.get(path) ?? readFileSync(path, 'utf8')
  host.directoryExists = () => true
  host.getSourceFile = (path, version) => {
    const text = texts.get(path)
    if (text !== undefined) return ts.createSourceFile(path, text, version)
    const known = parsed.get(path) ?? getSourceFile(path, version)
    if (known) parsed.set(path, known)
    return known
  }
  const sources = [...texts.keys()].filter((path) => path.endsWith('.ts'))
  const program = ts.createProgram(sources, options, host)
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const { file, start, messageText } = diagnostic
    const text = ts.flattenDiagnosticMessageText(messageText, '\n')
    if (!file || start === undefined) return text
    const { line } = file.getLineAndCharacterOfPosition(start)
    return `${posix.relative(folder, file.fileName)}:${line + 1}: ${text}`
  })
}

/**
 * Compiles packages in one program, each in a folder of the name that it is given, beside one runtime: what takes the time is the
 * standard library and the runtime, not the packages.
 */
export function compileTogether(packages: ReadonlyMap<string, readonly GeneratedFile[]>): string[] {
  const isRuntime = ({ path }: GeneratedFile): boolean => path.startsWith('runtime/')
  const runtime = new Map([...packages.values()].flat().flatMap((file) => (isRuntime(file) ? [[file.path, file]] : [])))
  const own = [...packages].flatMap(([name, files]) =>
    files
      .filter((file) => !isRuntime(file))
      .map(({ path, text }) => ({
        path: `${name}/${path}`,
        text: text.replaceAll(" from './runtime/", " from '../runtime/"),
      })),
  )
  return compile([...runtime.values(), ...own])
}
