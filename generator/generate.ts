import { compareDiagnostics, Reporter, type Diagnostic } from '../spec/contract/diagnostic.js'
import { GENERATOR_FINDINGS } from './diagnostics.js'
import { emitPackage } from './emit/package.js'
import type { ExternalReader } from './load/context.js'
import { loadDocument } from './load/load.js'
import { buildModel } from './model/build.js'
import type { GeneratedFile } from './output/types.js'

export interface GenerateOptions {
  /** The service's name, which the client class and the package get; made from the title when left out. */
  readonly name?: string
  /** The document's name in findings. Default `openapi.yaml`. */
  readonly file?: string
  /** Makes validators.ts for a validation library. */
  readonly validators?: 'zod'
  /** Default true. */
  readonly mocks?: boolean
  /** Reads other documents that references lead to; without it they are refused. */
  readonly readExternal?: ExternalReader
  /** The runtime's files by path below `runtime/`, copied into the package. */
  readonly runtime?: ReadonlyMap<string, string>
}

export interface GenerateResult {
  /** Empty where the document is none to generate from; the diagnostics then hold an error. */
  readonly files: readonly GeneratedFile[]
  readonly diagnostics: readonly Diagnostic[]
  readonly stats: GenerateStats
}

export interface GenerateStats {
  readonly operations: number
  readonly schemas: number
  readonly files: number
  readonly bytes: number
}

/**
 * Generates a package of TypeScript from a parsed OpenAPI 3.0 or 3.1 document. A pure function: the same document and options
 * give the same bytes, and no content of the document makes it throw.
 */
export function generate(spec: unknown, options: GenerateOptions = {}): GenerateResult {
  const reporter = new Reporter(GENERATOR_FINDINGS)
  const file = options.file ?? 'openapi.yaml'
  const document = loadDocument(spec, reporter, {
    file,
    ...(options.readExternal ? { readExternal: options.readExternal } : {}),
  })
  if (!document) return finish([], reporter.found, 0, 0)
  const model = buildModel(document, reporter, { file, ...(options.name === undefined ? {} : { name: options.name }) })
  const files = emitPackage(document, model, options)
  return finish(files, reporter.found, model.operations.length, model.schemas.size)
}

function finish(
  files: readonly GeneratedFile[],
  found: readonly Diagnostic[],
  operations: number,
  schemas: number,
): GenerateResult {
  const bytes = files.reduce((sum, { text }) => sum + text.length, 0)
  return {
    files,
    diagnostics: [...found].sort(compareDiagnostics),
    stats: { operations, schemas, files: files.length, bytes },
  }
}
