import type { Context } from './context.js'
import type { Part } from './parts.js'

const EXAMPLE_OR_SDK = /example$|^(?:uri|function|constraints|debugging|authorization|navigation)$/

/** Sections of no known meaning and code blocks that are no example: kept out of the draft, and said so. */
export function reportLeftovers(parts: readonly Part[], context: Context): void {
  for (const part of parts) {
    if (part.kind === 'unknown' && part.heading) {
      context.reporter.report('extract.section-unknown', part.place, { title: part.title, blocks: part.leaves.length })
    }
    if (EXAMPLE_OR_SDK.test(part.kind) || part.kind.startsWith('request') || part.kind.startsWith('response')) continue
    for (const { block } of part.leaves) {
      if (block.kind === 'code') context.reporter.report('extract.code-unused', block.place, { section: part.title })
    }
  }
}
