import type { Document } from '../../document.js'
import type { ReadInput } from '../source.js'

/** Reads a web page that was saved as text. */
export function readPageText(_input: ReadInput): Document[] {
  return []
}
