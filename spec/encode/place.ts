import type { Place } from '../contract/diagnostic.js'

/** A place on one line: `file:line, section, table 4-12, row 3, #/pointer/into/the/spec`, as far as each is known. */
export function placeText({ file, line, section, table, row, pointer }: Place): string {
  const parts = [
    line === undefined ? file : `${file}:${line}`,
    section,
    ...(table === undefined ? [] : [`table ${table}`]),
    ...(row === undefined ? [] : [`row ${row}`]),
    pointer,
  ]
  return parts.filter((part) => part !== undefined && part !== '').join(', ')
}
