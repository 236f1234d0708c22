import type { Place } from '../../../spec/contract/diagnostic.js'
import type { Document, Table } from '../../document.js'
import type { ScrapeReporter } from '../../diagnostics/index.js'
import { sectionKind, type SectionKind } from '../../vocabulary/labels.js'
import type { Contents } from './contents.js'

/** Sections with operations from which on a label that nearly all of them have is expected of the rest. */
const ENOUGH_SECTIONS = 10
const NEARLY_ALL = 0.95

/** Compares what was read with what the manual says of itself: its table of contents, its table numbers, its habits. */
export function checkManual(
  documents: readonly Document[],
  contents: Contents,
  reporter: ScrapeReporter,
  file: string,
): void {
  checkSections(documents, contents, reporter, file)
  checkTableNumbers(documents, contents.entries.length > 0, reporter)
  checkLabels(documents, reporter)
}

function checkSections(
  documents: readonly Document[],
  contents: Contents,
  reporter: ScrapeReporter,
  file: string,
): void {
  if (contents.entries.length === 0) {
    reporter.report('read.manual.no-contents', { file }, {})
    return
  }
  const found = new Set(documents.map((document) => document.number))
  const missing = contents.entries.filter((entry) => !found.has(entry.number))
  if (missing.length === 0) return
  const names = missing.map((entry) => `${entry.number} ${entry.title}`)
  const place = { file, line: missing[0]?.line ?? contents.start }
  reporter.report('read.manual.sections-missing', place, { missing: names, contents: contents.entries.length })
}

/** "4-12" counts in chapter 4: each number follows the one before; a whole manual starts at 1. */
function checkTableNumbers(documents: readonly Document[], whole: boolean, reporter: ScrapeReporter): void {
  const last = new Map<string, number>()
  for (const table of documents.flatMap(tablesOf)) {
    const match = /^(.*?)(\d+)$/.exec(table.number ?? '')
    if (!match) continue
    const [, chapter = '', digits = ''] = match
    const before = last.get(chapter) ?? (whole ? 0 : Number(digits) - 1)
    if (Number(digits) !== before + 1) {
      reporter.report('read.manual.table-number-gap', table.place, {
        after: `${chapter}${before}`,
        number: `${chapter}${digits}`,
      })
    }
    last.set(chapter, Number(digits))
  }
}

function tablesOf(document: Document): Table[] {
  return document.blocks.filter((block) => block.kind === 'table')
}

function checkLabels(documents: readonly Document[], reporter: ScrapeReporter): void {
  const sections = documents
    .map((document) => ({ place: document.place, labels: labelsOf(document) }))
    .filter(({ labels }) => labels.has('uri') && labels.has('request') && labels.has('response'))
  if (sections.length < ENOUGH_SECTIONS) return
  const kinds = [...new Set(sections.flatMap(({ labels }) => [...labels.keys()]))]
  const usual = kinds.filter(
    (kind) => sections.filter(({ labels }) => labels.has(kind)).length >= sections.length * NEARLY_ALL,
  )
  for (const { place, labels } of sections) reportMissing(usual, labels, place, sections[0]?.labels ?? labels, reporter)
}

function reportMissing(
  usual: readonly SectionKind[],
  labels: ReadonlyMap<SectionKind, string>,
  place: Place,
  names: ReadonlyMap<SectionKind, string>,
  reporter: ScrapeReporter,
): void {
  for (const kind of usual) {
    if (!labels.has(kind)) reporter.report('read.manual.label-missing', place, { label: names.get(kind) ?? kind })
  }
}

function labelsOf(document: Document): Map<SectionKind, string> {
  const headings = document.blocks.filter((block) => block.kind === 'heading')
  return new Map(
    headings.flatMap((heading) => {
      const kind = sectionKind(heading.text)
      return kind ? [[kind, heading.text] as const] : []
    }),
  )
}
