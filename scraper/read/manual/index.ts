import type { Place } from '../../../spec/contract/diagnostic.js'
import type { Document, Source } from '../../document.js'
import type { ScrapeReporter } from '../../diagnostics/index.js'
import { canonicalBlocks, cleanText } from '../normalise.js'
import { isoDate, linesOf, sourceOf, type ReadInput } from '../source.js'
import { blocksOf } from './blocks.js'
import { CellReader } from './cell.js'
import { checkManual } from './checks.js'
import { findContents, type Contents } from './contents.js'
import { inlineText } from './inline.js'
import { SectionFinder, sameTitle, type SectionStart } from './sections.js'
import { tokensOf, type Token } from './tokens.js'

/**
 * Reads a manual that was transcribed to text: one document for each section of the table of contents (chapters included), and one
 * for the pages before the first section. Reports what the manual's own numbers contradict.
 */
export function readManual(input: ReadInput, reporter: ScrapeReporter): Document[] {
  const lines = linesOf(input.text)
  const contents = findContents(lines)
  const source = sourceOf(input, 'manual-text')
  const finder = new SectionFinder(contents)
  const front = lines.slice(0, Math.max(0, contents.start - 1))
  const updatedOn = dateOf(front.length > 0 ? front : lines.slice(0, 40))
  const sections = [frontSection(front), ...sectionsOf(tokensOf(lines, contents.end, finder))]
  const titles = titlesOf(contents, sections)
  const reader = new CellReader(reporter)
  const documents = sections.flatMap((section) => documentOf(section, source, titles, updatedOn, reader))
  checkManual(documents, contents, reporter, source.file)
  return documents
}

interface Section {
  readonly start?: SectionStart
  readonly line: number
  readonly tokens: readonly Token[]
}

function sectionsOf(tokens: readonly Token[]): Section[] {
  const sections: { start?: SectionStart; line: number; tokens: Token[] }[] = [{ line: 1, tokens: [] }]
  for (const token of tokens) {
    if (token.kind === 'section') sections.push({ start: token.start, line: token.line, tokens: [] })
    else sections.at(-1)?.tokens.push(token)
  }
  return sections
}

/** The title page and the notices before the table of contents. */
function frontSection(front: readonly string[]): Section {
  return { line: 1, tokens: tokensOf(front, 0, new SectionFinder({ entries: [], start: 0, end: 0 }, false)) }
}

/** The date a manual prints: "Date 2025-07-14" before any other. */
function dateOf(lines: readonly string[]): string | undefined {
  const labelled = lines.find(
    (line) => /^\W{0,4}(?:date|发布日期|日期)\b|^\W{0,4}(?:发布日期|日期)/i.test(line.trim()) && isoDate(line),
  )
  const line = labelled ?? lines.find((text) => isoDate(text) !== undefined)
  return line === undefined ? undefined : isoDate(line)
}

function titlesOf(contents: Contents, sections: readonly Section[]): ReadonlyMap<string, string> {
  const listed = contents.entries.map((entry) => [entry.number, entry.title] as const)
  const found = sections.flatMap(({ start }) => (start ? [[start.number, start.title] as const] : []))
  return new Map([...listed, ...found])
}

function documentOf(
  section: Section,
  source: Source,
  titles: ReadonlyMap<string, string>,
  updatedOn: string | undefined,
  reader: CellReader,
): Document[] {
  const { start, line } = section
  const title = start ? inlineText(start.title).text : frontTitle(section.tokens)
  const place: Place = { file: source.file, section: start ? `${start.number} ${title}` : title, line }
  const blocks = canonicalBlocks(blocksOf(section.tokens, place, reader))
  if (!start && blocks.length === 0) return []
  if (start?.listed !== undefined && !sameTitle(start.listed, title)) {
    reader.reporter.report('read.manual.title-differs', place, { contents: start.listed, body: title })
  }
  return [
    {
      source,
      title,
      ...(start ? { number: start.number } : {}),
      breadcrumb: start ? chaptersAbove(start.number, titles) : [],
      ...(updatedOn === undefined ? {} : { updatedOn }),
      blocks,
      place,
    },
  ]
}

function chaptersAbove(number: string, titles: ReadonlyMap<string, string>): string[] {
  const parts = number.split('.')
  return parts.slice(0, -1).flatMap((_, i) => {
    const title = titles.get(parts.slice(0, i + 1).join('.'))
    return title === undefined ? [] : [inlineText(title).text]
  })
}

/** The first line of the title page, without a leading number. */
function frontTitle(tokens: readonly Token[]): string {
  const first = tokens.find((token) => token.kind === 'text')
  return first ? cleanText(inlineText(first.text).text.replace(/^\d+ /, '')) : ''
}
