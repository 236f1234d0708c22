import { finding, type Catalogue } from '../../spec/contract/diagnostic.js'

/** Every finding of the extract stage. */
export const EXTRACT = {
  'extract.page-not-api': finding<{ reason: string; rows: number }>(
    'info',
    (d) => `not an API page (${d.reason}); its ${d.rows} table row(s) were counted, not read`,
  ),
  'extract.uri-missing': finding<{ reason: string; rows: number }>(
    'warning',
    (d) =>
      `the page has a request and a response, but no readable method and path (${d.reason}); its ${d.rows} table row(s) were left out`,
  ),
  'extract.section-unknown': finding<{ title: string; blocks: number }>(
    'info',
    (d) => `the section "${d.title}" has no known meaning; ${d.blocks} block(s) left out`,
  ),
  'extract.code-unused': finding<{ section: string }>(
    'info',
    (d) => `a code block under "${d.section}" is no example; left out`,
  ),
  'extract.path-healed': finding<{ written: string; taken: string }>(
    'warning',
    (d) => `the address "${d.written}" was read as ${d.taken}`,
  ),
  'extract.path-parameter-undocumented': finding<{ name: string; path: string }>(
    'warning',
    (d) => `no table describes {${d.name}} of ${d.path}; taken as a required string`,
  ),

  'extract.query-parameter-undocumented': finding<{ name: string; path: string }>(
    'warning',
    (d) => `no table describes the query parameter "${d.name}" that the address of ${d.path} has; taken as a string`,
  ),

  'extract.table-unused': finding<{ caption: string; columns: string[]; rows: number }>(
    'info',
    (d) => `the table "${d.caption}" (${d.columns.join(' | ')}) holds no parameters; ${d.rows} row(s) left out`,
  ),
  'extract.row-without-name': finding<{ text: string }>(
    'warning',
    (d) => `a row names no parameter; left out: ${d.text}`,
  ),
  'extract.row-continued': finding<{ name: string }>(
    'info',
    (d) => `a row with a description only was joined to "${d.name}" above it`,
  ),
  'extract.response-only': finding<{ name: string }>(
    'info',
    (d) => `"${d.name}" stands in a request's table, but only answers have it, as its description says; left out`,
  ),
  'extract.row-doubled': finding<{ name: string }>(
    'warning',
    (d) => `"${d.name}" stands twice in one table; the first row was taken`,
  ),
  'extract.parameter-doubled': finding<{ name: string; in: string }>(
    'info',
    (d) => `the ${d.in} parameter "${d.name}" is described twice; the first description was taken`,
  ),
  'extract.table-continued': finding<{ caption: string; rows: number }>(
    'info',
    (d) => `a table without a caption goes on with "${d.caption}" above it; its ${d.rows} row(s) were joined to it`,
  ),
  'extract.names-split': finding<{ names: string[] }>(
    'info',
    (d) => `one row describes ${d.names.join(' and ')}; read as ${d.names.length} parameters`,
  ),
  'extract.root-assumed': finding<{ caption: string; group: string }>(
    'warning',
    (d) =>
      `no table says that it is the ${d.group === 'request' ? 'request' : 'response'}; "${d.caption}" was taken, because no row refers to it`,
  ),

  'extract.type-missing': finding<{ field: string }>('warning', (d) => `no type is given for "${d.field}"`),
  'extract.type-unknown': finding<{ field: string; text: string }>(
    'warning',
    (d) => `the type "${d.text}" of "${d.field}" is not known`,
  ),
  'extract.type-healed': finding<{ text: string; taken: string }>(
    'warning',
    (d) => `the type "${d.text}" was read as ${d.taken}`,
  ),
  'extract.type-alternatives': finding<{ text: string }>(
    'warning',
    (d) => `several types are given ("${d.text}"); the first was taken`,
  ),
  'extract.items-unknown': finding<{ field: string }>(
    'warning',
    (d) => `the array "${d.field}" does not say what it holds`,
  ),

  'extract.reference-healed': finding<{ written: string; taken: string }>(
    'warning',
    (d) => `no table is called "${d.written}"; the table "${d.taken}", which nothing refers to, was taken`,
  ),
  'extract.reference-positional': finding<{ field: string; table: string }>(
    'warning',
    (d) => `"${d.field}" names no table; the next one ("${d.table}"), which nothing refers to, was taken`,
  ),
  'extract.reference-elsewhere': finding<{ field: string; href: string }>(
    'warning',
    (d) => `the object "${d.field}" is described on another page (${d.href}); taken as a free-form object`,
  ),
  'extract.reference-dangling': finding<{ field: string; written: string }>(
    'error',
    (d) => `no table describes the object "${d.written}" of "${d.field}"; taken as a free-form object`,
  ),
  'extract.object-free-form': finding<{ field: string }>(
    'warning',
    (d) => `no table describes the object "${d.field}"; taken as a free-form object`,
  ),
  'extract.object-unreferenced': finding<{ caption: string; rows: number }>(
    'error',
    (d) => `no parameter refers to the table "${d.caption}"; its ${d.rows} row(s) were left out`,
  ),
  'extract.reference-by-example': finding<{ field: string; table: string }>(
    'warning',
    (d) => `"${d.field}" names no table; "${d.table}" was taken, because the example has its fields there`,
  ),
  'extract.rows-nested': finding<{ parent: string; names: string[] }>(
    'warning',
    (d) =>
      `the table lists ${d.names.join(', ')} beside "${d.parent}"; the example shows them inside it, and so they were read`,
  ),
  'extract.object-merged': finding<{ caption: string; into: string }>(
    'warning',
    (d) => `"${d.caption}" describes the same object as "${d.into}"; the fields of both were joined`,
  ),
  'extract.body-from-example': finding<{ side: string }>(
    'warning',
    (d) => `no table describes the body of the ${d.side}; its shape was read from the example`,
  ),
  'extract.root-wrapped-by-example': finding<{ caption: string; key: string }>(
    'warning',
    (d) => `the example holds what "${d.caption}" describes inside "${d.key}"; the body was read so`,
  ),
  'extract.root-list-by-example': finding<{ caption: string }>(
    'warning',
    (d) => `the example is an array of what "${d.caption}" describes; the body was read as an array`,
  ),
  'extract.type-from-example': finding<{ field: string; taken: string }>(
    'warning',
    (d) => `the type of "${d.field}" was taken from the example: ${d.taken}`,
  ),
  'extract.type-assumed': finding<{ field: string; in: string; taken: string }>(
    'warning',
    (d) => `the ${d.in} parameter "${d.field}" has no usable type; ${d.taken} was taken`,
  ),
  'extract.example-table': finding<{ caption: string; rows: number }>(
    'info',
    (d) => `the table "${d.caption}" stands below an example and tells of it; its ${d.rows} row(s) were left out`,
  ),

  'extract.status-assumed': finding<{ taken: string }>(
    'warning',
    (d) => `no success status is documented; ${d.taken} was taken`,
  ),
  'extract.status-unread': finding<{ text: string }>(
    'warning',
    (d) => `a row of the status codes has no code: ${d.text}`,
  ),
  'extract.action-missing': finding<{ text: string }>(
    'warning',
    (d) => `a row of the permissions names no action: ${d.text}`,
  ),
  'extract.error-code-unread': finding<{ text: string }>(
    'warning',
    (d) => `a row of the error codes has no code: ${d.text}`,
  ),
  'extract.endpoint-unread': finding<{ text: string }>(
    'warning',
    (d) => `a row of the endpoints has no address: ${d.text}`,
  ),

  'extract.example-unparsed': finding<{ side: string; reason: string }>(
    'warning',
    (d) => `a ${d.side} example is not JSON (${d.reason}); kept as text`,
  ),
  'extract.example-repaired': finding<{ side: string; repairs: string[] }>(
    'info',
    (d) => `a ${d.side} example was mended: ${d.repairs.join(', ')}`,
  ),
} as const satisfies Catalogue
