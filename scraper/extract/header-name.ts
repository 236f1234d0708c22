import { HEADER_NAMES, HEADER_SPELLINGS } from '../vocabulary/names.js'

/** A header by its name: `X-Auth-Token`, `Content-Type`, and the like. */
export function isHeader(name: string): boolean {
  return HEADER_NAMES.has(name.toLowerCase())
    ? /-|^[A-Z]/.test(name)
    : /^X-[A-Z]/.test(name) || HEADER_SPELLINGS.has(name)
}
