import { Reporter, type Diagnostic } from '../../spec/contract/diagnostic.js'
import { GENERATOR_FINDINGS } from '../diagnostics.js'
import { mockDataOf, plainMockData } from '../emit/mocks-spec.js'
import { loadDocument } from '../load/load.js'
import { buildModel } from '../model/build.js'
import type { MockSpec } from '../runtime/mock/index.js'

/** What `readMockSpec` found in a document. */
export interface ReadMockSpec {
  /** Undefined where the document is none to mock; the diagnostics then hold an error. */
  readonly spec: MockSpec | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a parsed OpenAPI 3 document for mocking, by the same way as the generator does. */
export function readMockSpec(document: unknown, file = 'openapi.yaml'): ReadMockSpec {
  const reporter = new Reporter(GENERATOR_FINDINGS)
  const read = loadDocument(document, reporter, { file })
  if (!read) return { spec: undefined, diagnostics: reporter.found }
  const model = buildModel(read, reporter, { file })
  // The emitter's data and the engine's type say the same, but `emit` must not import what ships.
  return { spec: plainMockData(mockDataOf(read, model)) as unknown as MockSpec, diagnostics: reporter.found }
}
