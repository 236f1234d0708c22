import type { CommonOptions } from './io.js'

/** The options of `hwapi regenerate`. */
export interface RegenerateOptions extends CommonOptions {
  readonly check?: boolean
  readonly dryRun?: boolean
  readonly watch?: boolean
  readonly shard?: { readonly index: number; readonly count: number }
  readonly force?: boolean
  readonly changes?: string
  readonly label?: string
}
