import { sectionKind } from '../../vocabulary/labels.js'
import { isSectionTitle, type Chrome } from './chrome.js'
import { childrenOf, elements, hasClass, labelText, walk, type HtmlElement, type HtmlNode } from './dom.js'
import { elementKind, headingRank } from './kinds.js'

/** An article of a page: its title's element and the nodes after it that belong to it, in document order. */
export interface Article {
  readonly title: HtmlElement | undefined
  readonly nodes: readonly HtmlNode[]
  /** The title of the next article, where this one ends. */
  readonly until: HtmlElement | undefined
}

/**
 * Finds the articles of a page by what they are: a title and, after it, section headings, tables and code, wherever the site puts
 * them. The article is the smallest part of the page that holds the title and all of those; without any of them, the smallest
 * that holds text after the title. Nearly every page has one.
 */
export function findArticles(root: HtmlNode, chrome: Chrome, pageTitle: string): Article[] {
  const order = [...elements(childrenOf(root), (element) => !chrome.holds(element))].filter(
    (element) => !chrome.holds(element),
  )
  const titles = titlesOf(order, pageTitle)
  if (titles.length === 0) return [{ title: undefined, nodes: childrenOf(root), until: undefined }]
  const marks = marksAfter(order, titles)
  return titles.map((title, i) => {
    const last = marks.get(title)?.at(-1)
    const around = last ? commonAncestor(title, last) : textAround(title, chrome)
    return { title, nodes: following(title, around, titles[i + 1]), until: titles[i + 1] }
  })
}

/** The marks that follow each title, up to the next one. */
function marksAfter(
  order: readonly HtmlElement[],
  titles: readonly HtmlElement[],
): ReadonlyMap<HtmlElement, readonly HtmlElement[]> {
  const marks = new Map(titles.map((title): [HtmlElement, HtmlElement[]] => [title, []]))
  let open: HtmlElement[] | undefined
  for (const element of order) {
    const own = marks.get(element)
    if (own) open = own
    else if (open && isMark(element)) open.push(element)
  }
  return marks
}

function isMark(element: HtmlElement): boolean {
  return element.name === 'table' || element.name === 'pre' || isSectionTitle(element)
}

/** The elements that are titles: the vendor's class, else `h1`, else the heading that the page's title names, else the first. */
function titlesOf(order: readonly HtmlElement[], pageTitle: string): HtmlElement[] {
  const headings = order.filter((element) => elementKind(element) === 'heading' && labelText(element) !== '')
  const marked = order.filter((element) => hasClass(element, 'topictitle1') && labelText(element) !== '')
  const candidates = marked.length > 0 ? marked : headings.filter((element) => element.name === 'h1')
  if (candidates.length > 1) return severalTitles(order, candidates, pageTitle)
  const inner = innerTitles(headings)
  if (inner.length > 0) return [...candidates.filter((title) => hasLead(order, title, inner[0])), ...inner]
  if (candidates.length === 1) return candidates
  const title =
    headings.find((element) => !isSectionTitle(element) && startsTitle(pageTitle, labelText(element))) ??
    leadingHeading(order)
  return title ? [title] : []
}

/**
 * The titles below the page's own: of a file that describes many operations, each under a heading with sections of its own. They are
 * the highest headings of which two have an address of their own below them.
 */
function innerTitles(headings: readonly HtmlElement[]): HtmlElement[] {
  const above: HtmlElement[] = []
  const owners = new Map<number, Set<HtmlElement>>()
  for (const heading of headings) {
    const rank = headingRank(heading)
    while (above.length > 0 && headingRank(above.at(-1) ?? heading) >= rank) above.pop()
    if (sectionKind(labelText(heading)) === 'uri') {
      for (const owner of above)
        owners.set(headingRank(owner), (owners.get(headingRank(owner)) ?? new Set()).add(owner))
    }
    above.push(heading)
  }
  const rank = Math.min(...[...owners].flatMap(([own, { size }]) => (size > 1 && own > 1 ? [own] : [])))
  return headings.filter((heading) => headingRank(heading) === rank && !isSectionTitle(heading))
}

/** Whether anything stands between a page's title and the first one below it. */
function hasLead(order: readonly HtmlElement[], title: HtmlElement, first: HtmlElement | undefined): boolean {
  const between = order.slice(order.indexOf(title) + 1, first ? order.indexOf(first) : undefined)
  const own = new Set(elements([title]))
  return between.some((element) => !own.has(element) && labelText(element) !== '')
}

/** The first heading of a page without `h1`, when it stands before all sections, tables and code. */
function leadingHeading(order: readonly HtmlElement[]): HtmlElement | undefined {
  const first = order.find((element) => elementKind(element) === 'heading' || isMark(element))
  return first && !isMark(first) ? first : undefined
}

/** Of several candidates: all that have sections of their own; else the one that the page's title names, or that has content. */
function severalTitles(
  order: readonly HtmlElement[],
  candidates: readonly HtmlElement[],
  pageTitle: string,
): HtmlElement[] {
  const marks = marksAfter(order, candidates)
  const sections = candidates.filter((title) => marks.get(title)?.some(isSectionTitle))
  if (sections.length > 0) return sections
  const best =
    candidates.find((title) => startsTitle(pageTitle, labelText(title))) ??
    candidates.find((title) => (marks.get(title)?.length ?? 0) > 0) ??
    candidates[0]
  return best ? [best] : []
}

function startsTitle(pageTitle: string, text: string): boolean {
  return text.length > 1 && pageTitle.toLowerCase().startsWith(text.toLowerCase())
}

/** The lowest node that holds the title and the last mark after it, and so all between. */
function commonAncestor(title: HtmlElement, last: HtmlElement): HtmlNode {
  const around = new Set<HtmlNode>()
  for (let at: HtmlNode | null = title.parent; at; at = at.parent) around.add(at)
  for (let at: HtmlNode | null = last; at; at = at.parent) if (around.has(at)) return at
  return title
}

/** The lowest node around the title that holds text after it. */
function textAround(title: HtmlElement, chrome: Chrome): HtmlNode {
  let around: HtmlNode = title
  for (let at: HtmlNode | null = title.parent; at; at = at.parent) {
    if (hasText(after(around), chrome)) return at
    around = at
  }
  return around
}

function hasText(nodes: readonly HtmlNode[], chrome: Chrome): boolean {
  for (const step of walk(nodes, (element) => elementKind(element) !== 'skip' && !chrome.holds(element))) {
    if (step.node.type === 'text' && step.node.data.trim() !== '') return true
  }
  return false
}

/** The nodes after a title, in document order, up to the end of the node around it or to the one that holds the next title. */
function following(title: HtmlElement, around: HtmlNode, until?: HtmlElement): HtmlNode[] {
  const ends = new Set<HtmlNode>()
  for (let at: HtmlNode | null | undefined = until; at; at = at.parent) ends.add(at)
  const levels: HtmlNode[][] = []
  for (let at: HtmlNode | null = title; at && at !== around; at = at.parent) {
    const nodes = after(at, ends)
    levels.push(nodes)
    if (ends.has(nodes.at(-1) ?? at)) break
  }
  return levels.flat()
}

function after(node: HtmlNode, ends?: ReadonlySet<HtmlNode>): HtmlNode[] {
  const out: HtmlNode[] = []
  for (let next = node.nextSibling; next; next = next.nextSibling) {
    out.push(next)
    if (ends?.has(next)) break
  }
  return out
}
