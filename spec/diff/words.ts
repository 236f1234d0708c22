import { CHANGE_KINDS, type SpecChange } from './change.js'

/** A change as one sentence for those who use the SDK, in parts, so that each output encodes them in its own way. */
export interface Sentence {
  /** The operations concerned, as the SDK calls them; none for changes of the whole spec. */
  readonly operations: readonly string[]
  readonly subject: string
  readonly verb: string
  readonly before?: string
  readonly after?: string
}

/** What the SDK calls an operation: the name of its function, by the operation's name in the change. */
export type NameOf = (operation: string) => string

export function sentence(change: SpecChange, nameOf: NameOf): Sentence {
  const [operation] = change.operations
  const textOf = (value: unknown): string =>
    change.kind === 'operation-renamed' && typeof value === 'string' ? nameOf(value) : valueText(value)
  const whole = operation !== undefined && change.subject === `operation \`${operation}\``
  return {
    operations: whole ? [] : change.operations.map(nameOf),
    subject: whole ? `operation \`${nameOf(operation)}\`` : change.subject,
    verb: verb(change),
    ...(change.before === undefined ? {} : { before: textOf(change.before) }),
    ...(change.after === undefined ? {} : { after: textOf(change.after) }),
  }
}

/** Where the sentence of the kind alone would leave the reader asking. */
function verb(change: SpecChange): string {
  const words = CHANGE_KINDS[change.kind]
  const readers: Partial<Record<SpecChange['kind'], string>> = {
    'became-required': 'is now always given',
    'became-optional': 'may now be left out',
    'constraint-tightened': 'is promised more narrowly than before',
    'constraint-loosened': 'may now lie outside of its old limits',
  }
  return change.side === 'response' ? (readers[change.kind] ?? words) : words
}

/** A JSON value as people read it: texts as they are, a single-member object as `member: value`. */
export function valueText(value: unknown): string {
  if (value === null) return 'none'
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(valueText).join(', ')
  if (typeof value === 'object') {
    const entries = Object.entries(value)
    const [only] = entries
    if (entries.length === 1 && only && typeof only[1] !== 'object') return `${only[0]}: ${valueText(only[1])}`
    if (entries.length === 1 && only && only[1] === null) return `no ${only[0]}`
  }
  return JSON.stringify(value) ?? String(value)
}
