import type { Place, Reporter } from '../../spec/contract/diagnostic.js'
import type { GeneratorFindings } from '../diagnostics.js'

/** What the steps of building the model share. */
export interface ModelContext {
  readonly file: string
  readonly reporter: Reporter<GeneratorFindings>
}

/** The place of a finding about the document. */
export function placeAt(context: ModelContext, pointer: string): Place {
  return { file: context.file, pointer }
}
