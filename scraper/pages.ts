import type { Diagnostic, Place } from '../spec/contract/diagnostic.js'
import { scrapeReporter, type ScrapeReporter } from './diagnostics/index.js'
import type { PageDraft } from './extract/draft.js'
import { extractPage } from './extract/index.js'
import { type ReadInput, readDocuments } from './read/index.js'

/** A page, or a section of a manual, as far as it can be understood alone. */
export interface Page {
  readonly file: string
  readonly updatedOn?: string
  readonly place: Place
  readonly draft: PageDraft
}

/** All that reading and extraction make of one input: JSON values only, so that it can be kept. */
export interface InputPages {
  readonly pages: readonly Page[]
  readonly found: readonly Diagnostic[]
}

/**
 * What earlier runs made of inputs. An entry depends on nothing but the input (its path, its text, its address) and the program:
 * whoever keeps entries longer than one program must see to it that both are the same.
 */
export interface PageCache {
  get(input: ReadInput): InputPages | undefined
  set(input: ReadInput, pages: InputPages): void
}

/** Runs one stage's work, to take its time. */
export type Timed = <T>(stage: 'read' | 'extract', work: () => T) => T

/**
 * Reads and extracts each input by itself, or takes what the cache has of it. Findings reach the reporter in the order of the
 * inputs, whether or not they come from the cache.
 */
export function pagesOf(
  inputs: readonly ReadInput[],
  reporter: ScrapeReporter,
  timed: Timed,
  cache: PageCache | undefined,
): Page[] {
  return inputs.flatMap((input) => {
    const known = cache && timed('read', () => cache.get(input))
    const made = known ?? understand(input, timed)
    if (!known) cache?.set(input, made)
    reporter.adopt(made.found)
    return made.pages
  })
}

function understand(input: ReadInput, timed: Timed): InputPages {
  const reporter = scrapeReporter()
  const documents = timed('read', () => readDocuments(input, reporter))
  const pages = timed('extract', () =>
    documents.map((document): Page => ({
      file: document.source.file,
      ...(document.updatedOn === undefined ? {} : { updatedOn: document.updatedOn }),
      place: document.place,
      draft: extractPage(document, reporter),
    })),
  )
  return { pages, found: reporter.found }
}
