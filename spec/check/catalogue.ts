import { finding, Reporter } from '../contract/diagnostic.js'

/** A contradiction of an example and a table: the table's row in words, and how many more examples have the same. */
interface Contradiction {
  readonly at: string
  readonly row?: string
  readonly more?: number
}

const others = (more: number | undefined): string =>
  more === undefined ? '' : `; ${more} more example${more === 1 ? '' : 's'} of the same table row too`
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** Every finding that `hwapi check` can report of a spec, whoever wrote it. */
export const CHECKS = {
  'spec-structure': finding<{ problem: string }>(
    'error',
    ({ problem }) => `The structure breaks the OpenAPI specification: ${problem}`,
  ),
  'spec-lint': finding<{ rule: string; problem: string }>(
    'warning',
    ({ rule, problem }) => `${problem} (rule ${rule})`,
  ),
  'reference-dangling': finding<{ ref: string }>('error', ({ ref }) => `The reference ${ref} leads nowhere.`),
  'reference-circular': finding<{ ref: string }>(
    'error',
    ({ ref }) => `The reference ${ref} leads to references only, in a circle.`,
  ),
  'spec-unlintable': finding<{ problem: string }>(
    'warning',
    ({ problem }) => `The linter gave up on the document: ${problem}`,
  ),
  'reference-external': finding<{ ref: string }>(
    'error',
    ({ ref }) => `The reference ${ref} leads out of the file; it was not followed.`,
  ),
  'operation-id-missing': finding<object>(
    'warning',
    () => 'The operation has no operationId, so that generators must make up its name.',
  ),
  'operation-id-repeated': finding<{ id: string; first: string }>(
    'error',
    ({ id, first }) => `The operationId ${id} is also that of ${first}.`,
  ),
  'path-repeated': finding<{ first: string }>(
    'error',
    ({ first }) => `The path differs from ${first} in the names of placeholders only.`,
  ),
  'placeholder-undeclared': finding<{ name: string }>('error', ({ name }) => `The path's {${name}} has no parameter.`),
  'placeholder-missing': finding<{ name: string }>(
    'error',
    ({ name }) => `The path parameter ${name} is not in the path.`,
  ),
  'parameter-repeated': finding<{ name: string; in: string }>(
    'error',
    (data) => `The ${data.in} parameter ${data.name} is declared twice.`,
  ),
  'required-unknown': finding<{ name: string }>(
    'warning',
    ({ name }) => `The required property ${name} is not among the properties.`,
  ),
  'example-invalid': finding<Contradiction & { problem: string; value: unknown }>(
    'warning',
    ({ at, problem, value, row, more }) =>
      `The example contradicts ${row === undefined ? 'its schema' : `what ${lowered(row)} says`} at ${at || 'the root'}: ${problem}; it has ${JSON.stringify(value)}${others(more)}.`,
  ),
  'example-placeholder': finding<{ fields: readonly string[] }>('info', ({ fields }) => {
    const named = fields.slice(0, 8).join(', ') + (fields.length > 8 ? ` and ${fields.length - 8} more` : '')
    return `The example has placeholders that are no values of ${named}.`
  }),
  'example-key-misspelled': finding<{ key: string; nearest: string; table?: string }>(
    'warning',
    ({ key, nearest, table }) =>
      `The example has a key that ${table === undefined ? 'no table' : `table ${table} does not`} document${table === undefined ? 's' : ''}: ${key}; the nearest documented one that the example lacks is ${nearest}. One of the two is misspelled.`,
  ),
  'example-unknown-key': finding<{ keys: readonly string[]; table?: string }>(
    'warning',
    ({ keys, table }) =>
      `The example has ${keys.length === 1 ? 'a key' : `${keys.length} keys`} that ${table === undefined ? 'no table documents' : `table ${table} does not document`}: ${keys.join(', ')}.`,
  ),
  'example-type': finding<Contradiction & { documented: string; shown: string; value: unknown }>(
    'warning',
    ({ at, documented, shown, value, row, more }) =>
      `${row ?? 'The table'} says that ${at} is of type ${documented}; the example shows ${shown}${value === null ? '' : `: ${JSON.stringify(value)}`}${others(more)}.`,
  ),
  'property-types-differ': finding<{ name: string; types: Record<string, string[]> }>('info', ({ name, types }) => {
    const each = Object.entries(types).map(
      ([type, places]) =>
        `${type} (${places.slice(0, 3).join(', ')}${places.length > 3 ? ` and ${places.length - 3} more` : ''})`,
    )
    return `The property ${name} has different types in different places: ${each.join('; ')}.`
  }),
  'descriptions-swapped': finding<{ first: string; second: string; firstText: string; secondText: string }>(
    'warning',
    ({ first, second, firstText, secondText }) =>
      `The descriptions of ${first} (“${firstText}”) and ${second} (“${secondText}”) are swapped.`,
  ),
  'status-undescribed': finding<{ status: string }>(
    'info',
    ({ status }) => `The status code ${status} is listed but not described.`,
  ),
  'names-nearly-equal': finding<{ name: string; other: string; count: number; otherCount: number }>(
    'info',
    ({ name, other, count, otherCount }) =>
      `The property ${name} (${count} times) is spelled nearly like ${other} (${otherCount} times); one of them may be misspelled.`,
  ),
} as const

export type CheckReporter = Reporter<typeof CHECKS>

export function checkReporter(): CheckReporter {
  return new Reporter(CHECKS)
}
