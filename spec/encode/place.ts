import type { Place } from '../contract/diagnostic.js'

/** A place in words: `file:line, section, table 4-12, row 3`. */
export function placeText(place: Place): string {
  const file = place.line === undefined ? place.file : `${place.file}:${place.line}`
  const table = place.table === undefined ? undefined : `table ${place.table}`
  const row = place.row === undefined ? undefined : `row ${place.row}`
  return [file, place.section, table, row].filter((part) => part !== undefined).join(', ')
}
