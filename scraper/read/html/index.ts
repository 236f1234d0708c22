import type { Document, Format } from '../../document.js'
import type { ScrapeReporter } from '../../diagnostics/index.js'
import { isChallengePage } from '../../vocabulary/challenge.js'
import { chaptersOf } from '../normalise.js'
import { sourceOf, type ReadInput } from '../source.js'
import { findArticles, type Article } from './article.js'
import { Chrome } from './chrome.js'
import { isElement, parseHtml, plainText, startLine } from './dom.js'
import { readBlocks } from './flow.js'
import { PARSE_BUDGET, parseCost } from './guard.js'
import { languageOf } from './language.js'
import { pageData, type PageData } from './metadata.js'
import type { Scope } from './scope.js'
import { articleBlocks } from './trim.js'

/**
 * Reads an HTML page: a bare article, a page of the site, or a browser's "save as". Gives one document for each article, nearly
 * always one; none, with a finding, for a bot challenge and for a page that no parser could read in reasonable time. Never throws.
 */
export function readHtml(input: ReadInput, reporter: ScrapeReporter): Document[] {
  if (isChallengePage(input.text)) {
    reporter.report('read.html.challenge', { file: input.file }, {})
    return []
  }
  return readArticles(input.text, input, 'html', reporter, (line) => line)
}

/**
 * Reads HTML that stands for a file: the file itself, or what another notation was rendered to. `lineOf` gives the file's line of a
 * line of the HTML.
 */
export function readArticles(
  html: string,
  input: ReadInput,
  format: Format,
  reporter: ScrapeReporter,
  lineOf: (line: number) => number,
): Document[] {
  const root = parseCost(html) > PARSE_BUDGET ? undefined : parseHtml(html)
  if (!root) {
    reporter.report('read.html.tangled', { file: input.file }, {})
    return []
  }
  const page = pageData(root, html)
  const chrome = new Chrome(root)
  const scope = { ...scopeOf(html, input.file, reporter, lineOf), omit: chromeTest(chrome) }
  return findArticles(root, chrome, page.title).map((article) => readArticle(article, page, input, format, scope))
}

function chromeTest(chrome: Chrome): Scope['omit'] {
  const known = new Map<Parameters<Scope['omit']>[0], boolean>()
  return (node) => {
    if (!isElement(node)) return false
    const omitted = known.get(node) ?? chrome.holds(node)
    known.set(node, omitted)
    return omitted
  }
}

function scopeOf(html: string, file: string, reporter: ScrapeReporter, lineOf: (line: number) => number): Scope {
  return {
    file,
    reporter,
    lineOf,
    depth: 0,
    inCell: false,
    omit: () => false,
    tagText: (element) => {
      const tag = element.sourceCodeLocation?.startTag
      return tag ? html.slice(tag.startOffset, tag.endOffset) : `<${element.name}>`
    },
  }
}

function readArticle(article: Article, page: PageData, input: ReadInput, format: Format, around: Scope): Document {
  const title = titleOf(article, page, input.file)
  const scope = { ...around, section: title }
  const line = article.title ? startLine(article.title) : undefined
  const place = { file: input.file, section: title, ...(line === undefined ? {} : { line: scope.lineOf(line) }) }
  if (article.title === undefined) scope.reporter.report('read.no-title', place, {})
  const blocks = articleBlocks(readBlocks(article.nodes, scope, article.until), title)
  if (blocks.length === 0) scope.reporter.report('read.html.empty', place, {})
  const url = input.url ?? page.url
  return {
    source: sourceOf({ ...input, ...(url === undefined ? {} : { url }) }, format, languageOf(title, blocks, page.lang)),
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
