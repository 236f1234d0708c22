import type { ParsedType } from './type-text.js'

/** The scalar type that all values have; undefined where they disagree or are no scalars. */
export function scalarOf(values: readonly unknown[]): ParsedType | undefined {
  if (values.length === 0) return undefined
  if (values.every((value) => typeof value === 'string')) return { kind: 'scalar', type: 'string' }
  if (values.every((value) => typeof value === 'boolean')) return { kind: 'scalar', type: 'boolean' }
  if (!values.every((value) => typeof value === 'number')) return undefined
  return { kind: 'scalar', type: values.every((value) => Number.isInteger(value)) ? 'integer' : 'number' }
}
