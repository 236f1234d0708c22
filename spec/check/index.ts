import type { Diagnostic } from '../contract/diagnostic.js'
import type { OpenApiDocument } from '../contract/openapi.js'
import { checkReporter } from './catalogue.js'
import { checkConsistency } from './consistency.js'
import { findDefects } from './defects/index.js'
import { checkExamples } from './examples.js'
import { compareByHarm } from './rank.js'

/**
 * Checks a spec completely: structure, lint, references, operationIds, placeholders, examples, and the defects of the documents
 * that it was made of.
 * @param file the spec's name, for the places of findings that no document caused
 * @returns the findings, errors first, then by likely harm
 */
export async function checkSpec(document: OpenApiDocument, file: string): Promise<Diagnostic[]> {
  const reporter = checkReporter()
  const [{ checkStructure }, { checkLint }] = await Promise.all([import('./structure.js'), import('./lint.js')])
  // Only the structure is judged as it stands: the other checks read paths, which a broken document may lack.
  await checkStructure(document, file, reporter)
  const whole = withPaths(document)
  await checkLint(whole, file, reporter)
  checkConsistency(whole, file, reporter)
  checkExamples(whole, file, reporter)
  findDefects(whole, file, reporter)
  return [...reporter.found].sort(compareByHarm)
}

/**
 * The defects of the documents that the finished spec shows: examples that contradict their tables, unknown keys, one name with
 * several types, swapped descriptions. The part of `checkSpec` that a scrape's report carries.
 */
export function documentDefects(document: OpenApiDocument, file: string): Diagnostic[] {
  const reporter = checkReporter()
  checkExamples(document, file, reporter)
  findDefects(document, file, reporter)
  return [...reporter.found].sort(compareByHarm)
}

/** The document with something to walk where its paths are missing or no object. */
function withPaths(document: OpenApiDocument): OpenApiDocument {
  const { paths } = document as { paths?: unknown }
  return typeof paths === 'object' && paths !== null ? document : { ...document, paths: {} }
}
