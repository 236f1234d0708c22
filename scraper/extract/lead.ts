import type { Table } from '../document.js'
import { readCaption, readLead, type CaptionReading } from './caption.js'
import { titleCaption, type Leaf, type Part } from './parts.js'

/**
 * What is said of a table's contents: by its caption; without one, by the line right above it ("Parameters in the volume field",
 * "Description of the user format", "Parameters in the request header"), else by the heading that it stands under.
 */
export function readTitle(table: Table, above: Leaf | undefined, part: Part): CaptionReading | undefined {
  if (table.caption !== undefined) return readCaption(table.caption)
  const lead = above?.block.kind === 'paragraph' ? readLead(above.block.text) : undefined
  return lead ?? readCaption(part.heading ? titleCaption(part.title) : '')
}
