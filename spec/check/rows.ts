import type { OpenApiDocument, Schema } from '../contract/openapi.js'
import { resolve } from './walk.js'

/** The table's row that documents a property. */
export interface Row {
  readonly file: string
  readonly section: string | undefined
  readonly table: string
  readonly line: number | undefined
}

/**
 * The row of the property that a place in an example means: the innermost on the way whose schema knows its table.
 * @param path the place as a JSON pointer without `#` (`/desktops/0/name`)
 */
export function rowOf(document: OpenApiDocument, schema: Schema, path: string): Row | undefined {
  let at = resolve<Schema>(document, schema)
  let row: Row | undefined
  for (const part of path.split('/').slice(1)) {
    if (!at) break
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~')
    const properties = at.properties ?? {}
    const source = at['x-source']
    if (Object.hasOwn(properties, name)) {
      const line = source?.rows && Object.hasOwn(source.rows, name) ? source.rows[name] : undefined
      row =
        source?.table === undefined
          ? undefined
          : { file: source.document, section: source.section, table: source.table, line }
      at = resolve<Schema>(document, properties[name])
    } else
      at = resolve<Schema>(
        document,
        at.items ?? (typeof at.additionalProperties === 'object' ? at.additionalProperties : undefined),
      )
  }
  return row
}
