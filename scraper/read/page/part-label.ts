import { isExampleKind, sectionKind, type SectionKind } from '../../vocabulary/labels.js'

/**
 * The label of a part of a section, as hand-written pages print it: a bullet and "Request parameters" or "Example response", or an
 * example's label alone on its line. Undefined for other lines.
 */
export function partLabel(line: string): SectionKind | undefined {
  const text = /^[•●▪-] ?(\S.*)$/.exec(line)?.[1]
  const kind = sectionKind(text ?? line)
  if (kind === undefined) return undefined
  return isExampleKind(kind) || (text !== undefined && /^(?:request|response)/.test(kind)) ? kind : undefined
}
