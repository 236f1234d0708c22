import type { Language } from '../../document.js'
import type { Segment } from './labels.js'
import type { Sentence } from './sentences.js'
import type { Line } from './text.js'

/** The JSON type that a value-level constraint is about; `other` has no value-level constraints. */
export type Base = 'string' | 'integer' | 'number' | 'boolean' | 'other'

/** A field's description, prepared for the rules. */
export interface Context {
  readonly name: string
  /** The field's own type, or its items' type when the field is an array. */
  readonly base: Base
  readonly array: boolean
  readonly location: 'request' | 'response'
  readonly language: Language
  readonly lines: readonly Line[]
  readonly segments: readonly Segment[]
  readonly sentences: readonly Sentence[]
}

export interface Bounds {
  readonly min?: number
  readonly max?: number
  readonly exclusiveMin?: boolean
  readonly exclusiveMax?: boolean
}

export interface EnumValues {
  readonly values: readonly (string | number)[]
  readonly meanings: ReadonlyMap<string, string>
}

/** What one rule read out of one place. A `hint` says that something is there that no keyword can carry faithfully. */
export type Claim = { readonly rank: number; readonly text: string } & (
  | { readonly kind: 'range'; readonly value: Bounds }
  | { readonly kind: 'length'; readonly value: Bounds }
  | { readonly kind: 'count'; readonly value: Bounds }
  | { readonly kind: 'multipleOf'; readonly value: number }
  | { readonly kind: 'pattern'; readonly value: string }
  | { readonly kind: 'format'; readonly value: string }
  /** `sure` is false where nothing but its place tells the value from the prose: an enumeration must confirm it. */
  | { readonly kind: 'default'; readonly value: string | number | boolean; readonly sure: boolean }
  /** A value with a meaning of its own that may lie outside of the range ("-1 indicates no limit"). */
  | { readonly kind: 'special'; readonly value: number }
  | { readonly kind: 'enum'; readonly value: EnumValues }
  | { readonly kind: 'exclude'; readonly value: string | number }
  /** What holds in a case only: it shows where a general statement is not general after all. */
  | { readonly kind: 'caseEnum'; readonly value: readonly (string | number)[] }
  | { readonly kind: 'caseRange' | 'caseLength'; readonly value: Bounds }
  | { readonly kind: 'nullable' | 'readOnly' | 'writeOnly' | 'deprecated' | 'uniqueItems'; readonly value: true }
  | { readonly kind: 'hint'; readonly value: string }
)

export type ClaimKind = Claim['kind']

/** How sure a statement is of its meaning: a generated label beats prose, and prose beats a legend without an introduction. */
export const RANK = { label: 3, prose: 2, legend: 1 } as const

/** A rule: a name, the languages whose wording it reads, whether it may write keywords, and the reading itself. */
export interface Rule {
  readonly id: string
  readonly languages: readonly Language[]
  readonly effect: 'schema' | 'hint'
  /** One sentence with the wording that the rule reads. */
  readonly reads: string
  readonly find: (context: Context) => Claim[]
}

/** A rule's claim and its origin, as the combination sees it. */
export interface Found {
  readonly rule: string
  readonly claim: Claim
}
