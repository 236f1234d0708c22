import { Parser } from 'htmlparser2'
import { pageUrl, type Scope } from './scope.js'

/** What a crawl reads off a page: where it leads, its title, the date it prints, and the requests that it documents. */
export interface PageFacts {
  readonly links: readonly string[]
  /** What the links are relative to, where the page says so itself (`<base>`). */
  readonly base?: string
  readonly title: string
  readonly updatedOn?: string
  /** Lines of the form `METHOD /path`, without host and query: what makes a page one of an operation. */
  readonly requests: readonly string[]
}

/** The pages of the reference that a page links to. */
export function pageLinks(html: string, url: string, scope: Scope): string[] {
  const { links, base } = pageFacts(html)
  const from = base !== undefined && URL.canParse(base, url) ? new URL(base, url).href : url
  return [...new Set(links.flatMap((link) => pageUrl(link, from, scope) ?? []))]
}

/** A page has fewer links than this; what a page with more holds is no reference. */
const MAX_LINKS = 20_000

/** Reads a page, a menu fragment or an index in one pass, without building a tree. */
export function pageFacts(html: string): PageFacts {
  const links: string[] = []
  let base: string | undefined
  let title = ''
  let h1 = ''
  let inside: 'title' | 'h1' | undefined
  let text = ''
  let code = ''
  let hidden = 0
  let pre = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'title' && title === '') inside = 'title'
      else if (name === 'h1' && h1 === '') inside = 'h1'
      else if (name === 'script' || name === 'style') hidden++
      else if (name === 'pre') pre++
      else if (name === 'base') base ??= attributes['href']
      if (name !== 'a' || links.length >= MAX_LINKS) return
      // The side menu keeps the address in `p-href` where `href` runs a script.
      for (const link of [attributes['href'], attributes['p-href']])
        if (link && !/^(javascript|mailto|#)/i.test(link)) links.push(link)
    },
    ontext(data) {
      if (inside === 'title') title += data
      if (inside === 'h1') h1 += data
      if (hidden > 0) return
      if (pre > 0) code += data
      else text += data
    },
    onclosetag(name) {
      if (name === inside) inside = undefined
      if ((name === 'script' || name === 'style') && hidden > 0) hidden--
      if (name === 'pre' && pre > 0) {
        pre--
        code += '\n'
      }
      if (BLOCKS.has(name)) text += '\n'
    },
  })
  parser.end(html)
  const updatedOn = /(\d{4}-\d{2}-\d{2}) GMT\+08:00/.exec(text)?.[1]
  const found = requestLines(text)
  return {
    links: [...new Set(links)],
    ...(base === undefined ? {} : { base }),
    title: squeeze(h1) || squeeze(title),
    ...(updatedOn === undefined ? {} : { updatedOn }),
    requests: found.length > 0 ? found : requestLines(code).slice(0, 1),
  }
}

/** Request lines in the running text; those in code are examples, unless the page has no other. */
function requestLines(text: string): string[] {
  const line = /^[ \t]*(GET|POST|PUT|DELETE|PATCH|HEAD)[ \t]+(?:https?:\/\/[^\s/]{1,200})?(\/[^\s?]*)/gm
  return [...text.matchAll(line)].map(([, method, path]) => `${method} ${path}`)
}

const BLOCKS = new Set(['p', 'div', 'li', 'td', 'th', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'section', 'br'])

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The addresses in a sitemap, a sitemap index, or a sitemap of plain lines (sitemaps.org protocol 0.9). */
export function sitemapLocations(xml: string): { pages: string[]; sitemaps: string[] } {
  if (!xml.includes('<')) return { pages: xml.split(/\r?\n/).filter((line) => line.trim() !== ''), sitemaps: [] }
  const pages: string[] = []
  const sitemaps: string[] = []
  let within: 'url' | 'sitemap' | undefined
  let location: string | undefined
  const parser = new Parser(
    {
      onopentag(name) {
        if (name === 'url' || name === 'sitemap') within = name
        if (name === 'loc') location = ''
      },
      ontext(data) {
        if (location !== undefined) location += data
      },
      onclosetag(name) {
        if (name !== 'loc' || location === undefined) return
        ;(within === 'sitemap' ? sitemaps : pages).push(location.trim())
        location = undefined
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return { pages, sitemaps }
}
