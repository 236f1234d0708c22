import { CHROME_CLASSES, CHROME_DIALOGS } from '../../vocabulary/chrome.js'
import { sectionKind } from '../../vocabulary/labels.js'
import { attribute, childrenOf, elements, hasClass, isElement, labelText } from './dom.js'
import type { HtmlElement, HtmlNode } from './dom.js'
import { elementKind } from './kinds.js'

const LANDMARKS = new Set(['nav', 'footer', 'aside', 'dialog'])
const ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'dialog', 'alertdialog'])
/** Only boxes are judged by their class: a span's class says how it looks (`hljs-comment`). */
const BOXES = new Set('div section header ul ol p form article'.split(' '))

/**
 * What of a page is not its article: landmarks, and boxes whose class says so, unless they hold the title or a section. The classes
 * only ever take away boxes without content, they never find the article.
 */
export class Chrome {
  readonly #titles = new Set<HtmlNode>()
  readonly #sections = new Set<HtmlNode>()
  readonly #data = new Set<HtmlNode>()

  constructor(root: HtmlNode) {
    for (const element of elements(childrenOf(root))) {
      if (element.name === 'h1') markUp(element, this.#titles)
      else if (isSectionTitle(element)) markUp(element, this.#sections)
      else if (element.name === 'table' || element.name === 'pre') markUp(element, this.#data)
    }
  }

  /** Whether an element, with all it holds, stands around the article. */
  holds(element: HtmlElement): boolean {
    if (this.#titles.has(element)) return false
    if (LANDMARKS.has(element.name) || ROLES.has(attribute(element, 'role').toLowerCase())) return true
    if (this.#sections.has(element) || !BOXES.has(element.name)) return false
    if (element.name === 'header' && !this.#data.has(element)) return true
    const words = chromeWords(element)
    return words.length > 0 && (!this.#data.has(element) || words.some((word) => CHROME_DIALOGS.has(word)))
  }
}

/** A heading, by element or class, that the vocabulary knows as a section's label, or that the vendor marks as one. */
export function isSectionTitle(element: HtmlElement): boolean {
  if (elementKind(element) !== 'heading' || element.name === 'h1') return false
  return hasClass(element, 'sectiontitle') || sectionKind(labelText(element)) !== undefined
}

/** An id is only taken as a whole: the vendor's ids are made of operation names ("ShowNextPage__section1"). */
function chromeWords(element: HtmlElement): string[] {
  const words = attribute(element, 'class')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
  return [...words, attribute(element, 'id').toLowerCase()].filter((word) => CHROME_CLASSES.has(word))
}

/** Adds a node and everything around it; stops at what is in the set already, so that many marks stay linear. */
function markUp(element: HtmlElement, set: Set<HtmlNode>): void {
  for (let at: HtmlNode | null = element; at && !set.has(at); at = at.parent) {
    set.add(at)
    if (!isElement(at)) return
  }
}
