/** What generators of documents write for every text. */
const PLACEHOLDER = 'string'

/** Whether an example was generated from the types: a member's value is the name of its type. */
export function isGenerated(example: unknown): boolean {
  if (example === PLACEHOLDER) return true
  return typeof example === 'object' && example !== null && Object.values(example).some(isGenerated)
}

/**
 * Whether a value of an example stands for a value and is none: masked identifiers ("7f1ac068-xxxx-xxxx"), and the type's name or
 * zero where the example was generated from the types.
 */
export function isPlaceholder(value: unknown, generated: boolean): boolean {
  if (typeof value === 'string' && /x{3}|\*{3}/i.test(value)) return true
  return generated && (value === PLACEHOLDER || value === 0)
}
