import { type Catalogue, finding } from '../../spec/contract/diagnostic.js'

const quoted = (text: string): string => JSON.stringify(text)
const listed = (texts: readonly string[], most = 8): string =>
  texts.slice(0, most).join('; ') + (texts.length > most ? `; and ${texts.length - most} more` : '')

/** Every finding of the assemble stage. */
export const ASSEMBLE = {
  'assemble.operation-replaced': finding<{ operation: string; date: string; by: string; byDate: string }>(
    'info',
    ({ operation, date, by, byDate }) =>
      `${operation} of ${date || 'an undated document'} is replaced by the later document ${by} of ${byDate}.`,
  ),
  'assemble.operation-twin': finding<{ operation: string; other: string }>(
    'info',
    ({ operation, other }) => `${operation} stands in ${other} as well, with the same content; one of them is used.`,
  ),
  'assemble.operation-joined': finding<{ operation: string; title: string; other: string }>(
    'info',
    ({ operation, title, other }) =>
      `${operation} is what ${quoted(title)} and ${quoted(other)} call, with bodies that have no member in common; one operation takes all of them.`,
  ),
  'assemble.operation-twins-differ': finding<{ operation: string; other: string; differences: readonly string[] }>(
    'warning',
    ({ operation, other, differences }) =>
      `${operation} stands in ${other} as well, with the same date and other content (this document has -, the one used has +): ${listed(differences)}.`,
  ),
  'assemble.language-twin': finding<{ operation: string; other: string }>(
    'info',
    ({ operation, other }) =>
      `${operation} agrees with ${other}, whose language is the spec's and whose texts are used.`,
  ),
  'assemble.languages-differ': finding<{ operation: string; other: string; differences: readonly string[] }>(
    'warning',
    ({ operation, other, differences }) =>
      `${operation} disagrees with ${other}, whose language is the spec's and which is used (this document has -, the one used has +): ${listed(differences)}.`,
  ),
  'assemble.language-merged': finding<{ operation: string; other: string; pieces: readonly string[] }>(
    'info',
    ({ operation, other, pieces }) =>
      `${operation} takes from this document what ${other}, whose language is the spec's, does not have; texts stay as they are here: ${listed(pieces, 20)}.`,
  ),
  'assemble.keywords-merged': finding<{ field: string; other: string; keywords: readonly string[] }>(
    'info',
    ({ field, other, keywords }) =>
      `The row of ${quoted(field)} says what that of ${other} does not; taken from here: ${keywords.join(', ')}.`,
  ),
  'assemble.language-only': finding<{ operation: string; language: string }>(
    'warning',
    ({ operation, language }) =>
      `${operation} is documented in another language than the spec's only (${language}); its texts stay as they are.`,
  ),
  'assemble.path-twin': finding<{ path: string; used: string }>(
    'warning',
    ({ path, used }) =>
      `${path} differs from ${used} in the names of placeholders only; the names of the latter are used.`,
  ),
  'assemble.path-parameter-unknown': finding<{ name: string; path: string }>(
    'error',
    ({ name, path }) => `The path parameter ${quoted(name)} does not occur in ${path}; it is left out.`,
  ),
  'assemble.parameter-twice': finding<{ name: string; in: string }>(
    'warning',
    ({ name, in: where }) => `The ${where} parameter ${quoted(name)} is documented twice; the first is used.`,
  ),
  'assemble.header-left-out': finding<{ name: string }>(
    'info',
    ({ name }) => `OpenAPI does not allow the header ${quoted(name)} as a parameter; clients set it themselves.`,
  ),
  'assemble.no-response': finding<Record<string, never>>(
    'warning',
    () => 'No response is documented; a default response without a body is assumed.',
  ),
  'assemble.error-shaped-success': finding<{ status: string }>(
    'warning',
    ({ status }) => `The body documented for status ${status} is that of an error; it is kept as documented.`,
  ),
  'assemble.example-without-body': finding<{ where: string }>(
    'info',
    ({ where }) => `An example is given for ${where}, for which no body is documented; it is left out.`,
  ),
  'assemble.example-placeholders': finding<{ fields: readonly string[] }>(
    'info',
    ({ fields }) =>
      `The example has placeholders, not values, for ${listed(fields)}; the constraints that these break are kept.`,
  ),
  'assemble.too-deep': finding<{ name: string }>(
    'error',
    ({ name }) => `The object ${quoted(name)} lies too deep inside others to be written; any object is allowed there.`,
  ),
  'assemble.texts-differ': finding<{ schema: string; property: string; kept: string; others: readonly string[] }>(
    'info',
    ({ schema, property, kept, others }) =>
      `${schema}.${property} is described in several ways; kept is ${quoted(kept)}, others are ${listed(others.map(quoted), 20)}.`,
  ),
  'assemble.pagination-unclear': finding<{ reason: string }>(
    'info',
    ({ reason }) => `The operation takes a limit, but is not described as paged: ${reason}.`,
  ),
  'assemble.pagination-swapped': finding<{ limit: string; offset: string }>(
    'warning',
    ({ limit, offset }) =>
      `The descriptions of limit (${quoted(limit)}) and offset (${quoted(offset)}) look swapped; they are kept as documented.`,
  ),
  'assemble.job-without-poll': finding<{ id: string }>(
    'info',
    ({ id }) => `The operation returns ${id}, but no documented operation tells the state of one job by it.`,
  ),
  'assemble.error-code-shifted': finding<{ code: string }>(
    'info',
    ({ code }) => `The prose of error code ${code} is left out: rows of this table are visibly shifted.`,
  ),
  'assemble.overlay-obsolete': finding<{ action: number; target: string; problem: string }>(
    'error',
    ({ action, target, problem }) =>
      `Overlay action ${action} (${target}) is obsolete: ${problem}. Correct or remove it.`,
  ),
  'assemble.overlay-applied': finding<{ action: number; target: string; places: number; why: string }>(
    'info',
    ({ action, target, places, why }) => `Overlay action ${action} (${target}) corrected ${places} places: ${why}`,
  ),
  'assemble.name-unused': finding<{ operation: string; name: string }>(
    'warning',
    ({ operation, name }) => `The names file calls ${operation} ${name}, but no document has this operation.`,
  ),
  'assemble.operation-id-twice': finding<{ id: string }>(
    'error',
    ({ id }) => `Two operations have the operationId ${id} (regardless of case).`,
  ),
  'assemble.reference-dangling': finding<{ ref: string }>('error', ({ ref }) => `The reference ${ref} leads nowhere.`),
  'assemble.schema-unused': finding<{ name: string }>('error', ({ name }) => `No operation uses the schema ${name}.`),
  'assemble.path-mismatch': finding<{ path: string; parameters: readonly string[] }>(
    'error',
    ({ path, parameters }) => `The path parameters ${listed(parameters)} do not match the placeholders of ${path}.`,
  ),
  'assemble.rows-open': finding<{ seen: number; used: number; reported: number }>(
    'error',
    ({ seen, used, reported }) => `Of ${seen} table rows ${used} are used and ${reported} reported: the rest is lost.`,
  ),
  'assemble.no-operations': finding<{ documents: number }>(
    'error',
    ({ documents }) =>
      `No operation was found in ${documents} document(s): no page has a line such as "GET /v1/things".`,
  ),
} as const satisfies Catalogue
