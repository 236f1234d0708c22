import type { Block, Document, Heading } from '../../document.js'
import type { ScrapeReporter } from '../../diagnostics/index.js'
import { isChallengePage } from '../../vocabulary/challenge.js'
import { endsArticle, precedesText } from '../../vocabulary/chrome.js'
import { canonicalBlocks, chaptersOf } from '../normalise.js'
import { sourceOf, type ReadInput } from '../source.js'
import { findArticles, type Article } from './article.js'
import { Chrome } from './chrome.js'
import { isElement, parseHtml, plainText, startLine, type HtmlElement, type HtmlNode } from './dom.js'
import { readBlocks } from './flow.js'
import { PARSE_BUDGET, parseCost } from './guard.js'
import { languageOf } from './language.js'
import { pageData, type PageData } from './metadata.js'
import type { Scope } from './scope.js'

/**
 * Reads an HTML page: a bare article, a page of the site, or a browser's "save as". Gives one document for each article, nearly
 * always one; none, with a finding, for a bot challenge and for a page that no parser could read in reasonable time. Never throws.
 */
export function readHtml(input: ReadInput, reporter: ScrapeReporter): Document[] {
  const place = { file: input.file }
  if (isChallengePage(input.text)) {
    reporter.report('read.html.challenge', place, {})
    return []
  }
  if (parseCost(input.text) > PARSE_BUDGET) {
    reporter.report('read.html.tangled', place, {})
    return []
  }
  const root = parseHtml(input.text)
  const page = pageData(root, input.text)
  const chrome = new Chrome(root)
  const scope = scopeOf(input.file, input.text, reporter, chrome)
  return findArticles(root, chrome, page.title).map((article) => readArticle(article, page, input, scope))
}

/** Reads a piece of HTML, such as a cell's inner markup, as blocks; `line` is the source's line that it starts on. */
export function readHtmlFragment(text: string, file: string, line: number, reporter: ScrapeReporter): Block[] {
  if (parseCost(text) > PARSE_BUDGET) {
    reporter.report('read.html.tangled', { file, line }, {})
    return []
  }
  const scope: Scope = { ...scopeOf(file, text, reporter), inCell: true, lineOf: (at) => line + at - 1 }
  return canonicalBlocks(readBlocks([parseHtml(text)], scope))
}

/** What the reading of one file needs; Markdown gives its own `lineOf`. */
export function scopeOf(file: string, text: string, reporter: ScrapeReporter, chrome?: Chrome): Scope {
  return {
    file,
    reporter,
    depth: 0,
    inCell: false,
    lineOf: (line) => line,
    omit: (node: HtmlNode) => chrome !== undefined && isElement(node) && chrome.holds(node),
    tagText: (element: HtmlElement) => {
      const tag = element.sourceCodeLocation?.startTag
      return tag ? text.slice(tag.startOffset, tag.endOffset) : `<${element.name}>`
    },
  }
}

function readArticle(article: Article, page: PageData, input: ReadInput, around: Scope): Document {
  const title = titleOf(article, page, input.file)
  const scope = { ...around, section: title }
  const line = article.title ? startLine(article.title) : undefined
  const place = { file: input.file, section: title, ...(line === undefined ? {} : { line: scope.lineOf(line) }) }
  if (article.title === undefined) around.reporter.report('read.no-title', place, {})
  const blocks = articleBlocks(readBlocks(article.nodes, scope, article.until), title)
  if (blocks.length === 0) around.reporter.report('read.html.empty', place, {})
  const url = input.url ?? page.url
  return {
    source: sourceOf({ ...input, ...(url === undefined ? {} : { url }) }, 'html', languageOf(title, blocks, page.lang)),
    title,
    ...(page.title === '' ? {} : { pageTitle: page.title }),
    breadcrumb: chaptersOf(page.crumbs, title),
    ...(page.updatedOn === undefined ? {} : { updatedOn: page.updatedOn }),
    blocks,
    place,
  }
}

/** The title as printed, else the first part of the page's title, else the file's name. */
function titleOf(article: Article, page: PageData, file: string): string {
  const printed = article.title ? plainText(article.title) : (page.title.split('_')[0] ?? '').trim()
  const name = file.slice(file.lastIndexOf('/') + 1)
  return printed === '' ? name.replace(/\.[^.]*$/, '') : printed
}

/** Blocks as read, in canonical form: without what surrounds the text, heading ranks as levels. */
export function articleBlocks(blocks: readonly Block[], title: string): Block[] {
  const text = withoutLead(withoutTail(blocks)).filter((block) => !(block.kind === 'heading' && block.text === title))
  return canonicalBlocks(levelsFromRanks(text))
}

/** Cuts what follows the text: from the first line that only stands after an article, when no table, code or section follows. */
function withoutTail(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex((block) => block.kind === 'table' || block.kind === 'code')
  const end = blocks.findIndex((block, i) => i > last && 'text' in block && endsArticle(block.text))
  return end < 0 ? blocks : blocks.slice(0, end)
}

/** Leaves out the date and the buttons between the title and the text. */
function withoutLead(blocks: readonly Block[]): readonly Block[] {
  const start = blocks.findIndex((block) => block.kind !== 'paragraph')
  return blocks.filter(
    (block, i) => !(i < (start < 0 ? blocks.length : start) && block.kind === 'paragraph' && precedesText(block.text)),
  )
}

/** Levels from 2 on, in the order of the ranks that the article uses: a page whose sections are `h4` has them on level 2. */
function levelsFromRanks(blocks: readonly Block[]): Block[] {
  const ranks = [...new Set(headingsOf(blocks).map((heading) => heading.level))].sort((a, b) => a - b)
  const level = (block: Block): Block => {
    if (block.kind === 'heading') return { ...block, level: ranks.indexOf(block.level) + 2 }
    return block.kind === 'list' ? { ...block, items: block.items.map((item) => item.map(level)) } : block
  }
  return blocks.map(level)
}

function headingsOf(blocks: readonly Block[]): Heading[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block]
    return block.kind === 'list' ? block.items.flatMap((item) => headingsOf(item)) : []
  })
}
