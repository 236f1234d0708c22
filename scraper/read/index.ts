import type { Document, Format } from '../document.js'
import type { ScrapeReporter } from '../diagnostics/index.js'
import { detectFormat } from './detect.js'
import { readHtml } from './html/index.js'
import { readManual } from './manual/index.js'
import { readMarkdown } from './markdown/index.js'
import { readPageText } from './page/index.js'
import type { ReadInput } from './source.js'

export { detectFormat }
export type { ReadInput }

type Reader = (input: ReadInput, reporter: ScrapeReporter) => Document[]

/** One reader for each notation. */
const READERS: Readonly<Record<Format, Reader>> = {
  html: readHtml,
  markdown: readMarkdown,
  'page-text': readPageText,
  'manual-text': readManual,
}

/**
 * Reads one file, whatever its notation: a page gives one document, a manual one for each section. A file that is no document
 * gives none, with a finding. Never throws on any content.
 */
export function readDocuments(input: ReadInput, reporter: ScrapeReporter): Document[] {
  const format = detectFormat(input.text, input.file)
  if (format === undefined) {
    reporter.report('read.unknown-format', { file: input.file }, {})
    return []
  }
  return READERS[format](input, reporter)
}
