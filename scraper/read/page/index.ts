import type { Document } from '../../document.js'
import type { ScrapeReporter } from '../../diagnostics/index.js'
import { canonicalBlocks, chaptersOf } from '../normalise.js'
import { linesOf, sourceOf, type ReadInput } from '../source.js'
import { pageBlocks } from './blocks.js'
import { findFrame } from './frame.js'
import { pageLines } from './lines.js'

/**
 * Reads a web page that was saved as text, one value a line: tables are rebuilt from their captions, header words and what fits
 * each column. Gives one document. The site's lines before and after the article are left out.
 */
export function readPageText(input: ReadInput, reporter: ScrapeReporter): Document[] {
  const source = sourceOf(input, 'page-text')
  const frame = findFrame(pageLines(linesOf(input.text)))
  const title = frame.title?.text ?? fileTitle(source.file)
  const line = frame.title?.line
  const place = { file: source.file, section: title, ...(line === undefined ? {} : { line }) }
  if (!frame.title) reporter.report('read.no-title', place, {})
  return [
    {
      source,
      title,
      breadcrumb: chaptersOf(frame.crumbs, title),
      ...(frame.updatedOn === undefined ? {} : { updatedOn: frame.updatedOn }),
      blocks: canonicalBlocks(pageBlocks(frame.body, place, reporter)),
      place,
    },
  ]
}

/** The file's name without folder and extension. */
function fileTitle(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
}
