import { finding, type Catalogue } from '../../spec/contract/diagnostic.js'

/** Every finding of the read stage. */
export const READ = {
  'read.unknown-format': finding<object>(
    'warning',
    () => 'the file is no API document in any notation that can be read; skipped',
  ),
  'read.page.unreadable': finding<{ problem: string }>('error', (d) => `the file was left out: ${d.problem}`),
  'read.no-title': finding<object>('warning', () => 'the page prints no title; the file name stands in'),

  'read.manual.sections-missing': finding<{ missing: string[]; contents: number }>(
    'error',
    (d) =>
      `the table of contents lists ${d.contents} sections; ${d.missing.length} were not found: ${d.missing.join(', ')}`,
  ),
  'read.manual.section-unlisted': finding<{ heading: string }>(
    'warning',
    (d) => `the section "${d.heading}" is not in the table of contents; read all the same`,
  ),
  'read.manual.title-differs': finding<{ contents: string; body: string }>(
    'info',
    (d) => `the table of contents says "${d.contents}", the section itself "${d.body}"; the section's title was taken`,
  ),
  'read.manual.no-contents': finding<object>(
    'info',
    () => 'no table of contents; sections were found by their numbers',
  ),
  'read.manual.table-number-gap': finding<{ after: string; number: string }>(
    'error',
    (d) => `table ${d.number} follows table ${d.after}: a table is missing, doubled or out of order`,
  ),
  'read.manual.unterminated-fence': finding<object>(
    'error',
    () => 'a code block is not closed before its section ends; it was closed there',
  ),
  'read.manual.label-missing': finding<{ label: string }>(
    'warning',
    (d) => `the section has no "${d.label}", which nearly every section of this manual has; its pages may be missing`,
  ),
  'read.manual.row-width': finding<{ cells: number; columns: number; text: string }>(
    'warning',
    (d) => `a row of ${d.cells} cells in a table of ${d.columns} columns; padded, or its last cells joined: ${d.text}`,
  ),
  'read.manual.repeated-inner-rows': finding<{ rows: number; table: string }>(
    'info',
    (d) => `${d.rows} row(s) repeat the table inside a cell of table ${d.table}; left out`,
  ),
  'read.manual.row-joined': finding<object>('info', () => 'a page break cut this row; its parts were joined'),

  'read.page.table-unread': finding<{ caption: string; lines: number }>(
    'error',
    (d) =>
      `the lines of table "${d.caption}" could not be told apart into rows; the ${d.lines} lines were kept as text`,
  ),
  'read.page.row-doubtful': finding<{ text: string }>(
    'warning',
    (d) => `a row of this table does not look like its columns; read as best it can: ${d.text}`,
  ),
  'read.page.unclosed-example': finding<object>('info', () => 'an example ends in the middle of its brackets'),

  // The HTML and Markdown readers.
  'read.html.challenge': finding<object>(
    'error',
    () => "this is the site's bot challenge, not a document; fetch it again later or save it by hand",
  ),
  'read.html.tangled': finding<object>(
    'error',
    () => 'the markup is nested or broken beyond what can be parsed in reasonable time; not read',
  ),
  'read.html.empty': finding<object>('warning', () => 'the page has a title but no text'),
  'read.html.cells-cut': finding<{ cells: number }>(
    'error',
    (d) => `${d.cells} cell(s) stand beyond the most columns that a table may have; left out`,
  ),
  'read.html.flattened': finding<{ depth: number }>(
    'warning',
    (d) => `lists or tables are nested deeper than ${d.depth}; their text was kept without the structure`,
  ),
} as const satisfies Catalogue
