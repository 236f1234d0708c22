import type { Place } from '../../spec/contract/diagnostic.js'

/** A place on one line: "docs/manual.txt:4711, 4.3.10 Resizing, table 4-12, row 3". */
export function placeText({ file, section, table, row, line, pointer }: Place): string {
  const parts = [
    line === undefined ? file : `${file}:${line}`,
    ...(section === undefined ? [] : [section]),
    ...(table === undefined ? [] : [`table ${table}`]),
    ...(row === undefined ? [] : [`row ${row}`]),
    ...(pointer === undefined ? [] : [pointer]),
  ]
  return parts.filter((part) => part !== '').join(', ')
}
