import type { JsonType, Schema, SchemaLike } from './types.js'

/** Branches of a `oneOf` or `anyOf`, one of which a value must take. */
export interface Choice {
  readonly branches: readonly SchemaLike[]
  /** The `oneOf` or `anyOf` as a schema of its own, to check the made value. */
  readonly whole: Schema
  readonly discriminator: Schema['discriminator']
}

/** What one object schema says about properties that it does not name. */
export interface Closing {
  readonly known: ReadonlySet<string>
  readonly patterns: readonly (readonly [pattern: string, schema: SchemaLike])[]
  readonly rest: SchemaLike
}

/** A schema with its references and `allOf` folded into one: what a value has to satisfy, apart from `choices` and `nots`. */
export interface Flat {
  readonly types: readonly JsonType[] | undefined
  readonly enums: readonly unknown[] | undefined
  readonly least: number
  readonly most: number
  readonly above: number
  readonly below: number
  readonly multiples: readonly number[]
  readonly minLength: number
  readonly maxLength: number
  readonly patterns: readonly string[]
  readonly formats: readonly string[]
  readonly minItems: number
  readonly maxItems: number
  readonly unique: boolean
  readonly items: readonly SchemaLike[]
  readonly prefix: readonly (readonly SchemaLike[])[]
  readonly contains: readonly SchemaLike[]
  readonly properties: ReadonlyMap<string, readonly SchemaLike[]>
  readonly required: ReadonlySet<string>
  readonly closings: readonly Closing[]
  readonly names: readonly SchemaLike[]
  readonly minProperties: number
  readonly maxProperties: number
  readonly choices: readonly Choice[]
  readonly nots: readonly SchemaLike[]
  /** Documented example values, then the default: used where they are valid. */
  readonly samples: readonly unknown[]
  readonly writeOnly: boolean
  /** What other properties than those that are known must be; `false` where there must be none. */
  readonly rest: readonly SchemaLike[]
  /** A made value must be checked whole: something about it depends on other parts of it. */
  readonly ruled: boolean
  readonly impossible: boolean
}
