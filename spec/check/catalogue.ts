import { finding, Reporter } from '../contract/diagnostic.js'

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
  'example-invalid': finding<{ at: string; problem: string; value: unknown }>(
    'warning',
    ({ at, problem, value }) =>
      `The example contradicts its schema at ${at || 'the root'}: ${problem}; it has ${JSON.stringify(value)}.`,
  ),
  'example-placeholder': finding<{ fields: readonly string[] }>('info', ({ fields }) => {
    const named = fields.slice(0, 8).join(', ') + (fields.length > 8 ? ` and ${fields.length - 8} more` : '')
    return `The example has placeholders that are no values of ${named}.`
  }),
  'example-unknown-key': finding<{ key: string; nearest?: string }>('warning', ({ key, nearest }) =>
    nearest === undefined
      ? `The example has a key that no table documents: ${key}.`
      : `The example has a key that no table documents: ${key}; the nearest documented one that the example lacks is ${nearest}. One of the two is misspelled.`,
  ),
  'example-type': finding<{ at: string; documented: string; shown: string; value: unknown }>(
    'warning',
    ({ at, documented, shown, value }) =>
      `The table says that ${at} is of type ${documented}; the example shows ${shown}: ${JSON.stringify(value)}.`,
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
