import { endsArticle, PARENT_LABEL, updatedOn } from '../../vocabulary/chrome.js'
import { attribute, childrenOf, elements, plainText, walk, type HtmlElement, type HtmlNode } from './dom.js'

/** What a page says of itself outside of its article. */
export interface PageData {
  /** The `<title>`, blanks collapsed; empty when there is none. */
  readonly title: string
  readonly url?: string
  readonly lang: string
  readonly updatedOn?: string
  /** The breadcrumb as printed, or the parent topic alone. */
  readonly crumbs: readonly string[]
}

const SAVED_FROM = /(?:saved from url=\(\d+\)|\n\s*url:) *(https?:\/\/[^\s>]+)/i
const CRUMB_CLASS = /(?:^|[\s_-])(?:bread-?)?crumbs?(?:$|[\s_-])/i
const CRUMB_START = /^\s*(?:help center|help centre|帮助中心|central de ajuda|centro de ayuda)\s*(?:[/>›»]|$)/i

/** Reads what a page says of itself; `head` is the text before the parsed nodes (a saved page's first comments). */
export function pageData(root: HtmlNode, text: string): PageData {
  const found: { title?: string; lang?: string; canonical?: string; shared?: string; crumbs?: string[] | undefined } =
    {}
  for (const element of elements(childrenOf(root))) {
    if (element.name === 'title') found.title ??= plainText(element)
    else if (element.name === 'html') found.lang ??= attribute(element, 'lang')
    else if (element.name === 'link' && attribute(element, 'rel').toLowerCase() === 'canonical')
      found.canonical ??= attribute(element, 'href')
    else if (element.name === 'meta' && attribute(element, 'property') === 'og:url')
      found.shared ??= attribute(element, 'content')
    else if (found.crumbs === undefined && isCrumbs(element)) found.crumbs = crumbTexts(element)
  }
  const lines = shortTexts(root)
  const url = [found.canonical, found.shared, SAVED_FROM.exec(text.slice(0, 4000))?.[1]].find(isWebAddress)
  const date = lines.map(updatedOn).find((day) => day !== undefined)
  return {
    title: found.title ?? '',
    lang: found.lang ?? '',
    crumbs: found.crumbs ?? printedCrumbs(root) ?? parentTopic(root),
    ...(url === undefined ? {} : { url: withoutFragment(url) }),
    ...(date === undefined ? {} : { updatedOn: date }),
  }
}

function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url)
}

function withoutFragment(url: string): string {
  const address = new URL(url)
  address.hash = ''
  return address.href
}

function isCrumbs(element: HtmlElement): boolean {
  return CRUMB_CLASS.test(attribute(element, 'class')) || /breadcrumb/i.test(attribute(element, 'aria-label'))
}

/** The levels of a breadcrumb: its links and what stands between them, without separators. */
function crumbTexts(element: HtmlElement): string[] | undefined {
  const parts: string[] = []
  for (const step of walk([element], () => true)) {
    if (step.node.type === 'text') parts.push(...splitCrumbs(step.node.data))
  }
  return parts.length > 1 ? parts : undefined
}

function splitCrumbs(text: string): string[] {
  return text
    .split(/[>›»]|\/(?=\s|$)|(?<=\s)\//)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '' && part !== '/')
}

/** A breadcrumb without a class: the smallest box that starts with the site's own level and has more. */
function printedCrumbs(root: HtmlNode): string[] | undefined {
  for (const step of walk([root], (element) => element.type === 'tag')) {
    if (step.node.type !== 'text' || !CRUMB_START.test(step.node.data)) continue
    let around: HtmlNode | null = step.node
    for (let level = 0; around && level < 5; level += 1) {
      const crumbs = splitCrumbs(plainText(around).slice(0, 400))
      if (crumbs.length > 2) return crumbs
      around = around.parent
    }
    return undefined
  }
  return undefined
}

/** The texts of the page's short boxes, where dates and breadcrumbs stand. */
function shortTexts(root: HtmlNode): string[] {
  const out: string[] = []
  for (const step of walk(
    [root],
    (element) => element.type === 'tag' && element.name !== 'table' && element.name !== 'pre',
  )) {
    if (step.kind !== 'text' || step.node.type !== 'text') continue
    const text = step.node.data.replace(/\s+/g, ' ').trim()
    if (text !== '' && text.length < 300) out.push(text)
  }
  // A label and its date may stand in neighbouring spans.
  return out.flatMap((text, i) => [text, `${text} ${out[i + 1] ?? ''}`.slice(0, 300)])
}

/** The chapter that the "Parent topic" link names. */
function parentTopic(root: HtmlNode): string[] {
  let labelled = false
  for (const step of walk([root], (element) => element.type === 'tag')) {
    if (step.node.type === 'text') {
      const text = step.node.data
      if (PARENT_LABEL.test(text)) labelled = true
      else if (labelled && text.trim() !== '') return endsArticle(text) ? [] : [text.replace(/\s+/g, ' ').trim()]
    }
  }
  return []
}
