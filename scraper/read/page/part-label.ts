import { sectionKind, type SectionKind } from '../../vocabulary/labels.js'

/** A number and a title that may follow an example's label: "Example request 2: Adding a host". */
const TITLE = /(?: ?\d{1,2})?(?: ?[:：].*)?$/

/**
 * The label of a part of a section, as hand-written pages print it: a bullet and "Request parameters", or "Example response 1: Title" with
 * or without a bullet. Undefined for other lines; "Example: x" is one, for descriptions say so.
 */
export function partLabel(line: string): SectionKind | undefined {
  const bulleted = /^[•●▪-] ?(\S.*)$/.exec(line)?.[1]
  const text = bulleted ?? line
  const example = sectionKind(text.replace(TITLE, ''))
  if (example === 'request-example' || example === 'response-example') return example
  const kind = bulleted === undefined ? undefined : sectionKind(bulleted)
  return kind && /^(?:request|response)/.test(kind) ? kind : undefined
}
