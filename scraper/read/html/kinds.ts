import { attribute, type HtmlElement } from './dom.js'

/** How an element takes part in a text: what it stands for, not how it looks. */
export type ElementKind = 'skip' | 'list' | 'table' | 'code' | 'heading' | 'break' | 'block' | 'inline' | 'unknown'

const NAMES: Readonly<Record<Exclude<ElementKind, 'unknown'>, string>> = {
  skip:
    'script style template head title meta link noscript iframe frame frameset noframes embed applet svg math canvas audio video ' +
    'map area img picture source track input button select option optgroup textarea datalist progress meter dialog colgroup col rp',
  list: 'ul ol menu dir',
  table: 'table',
  code: 'pre listing xmp plaintext',
  heading: 'h1 h2 h3 h4 h5 h6',
  break: 'br hr',
  block:
    'html body div p section article main header footer aside nav address blockquote center dl dt dd li figure figcaption form fieldset ' +
    'legend details summary caption thead tbody tfoot tr td th hgroup search',
  inline:
    'a abbr acronym b basefont bdi bdo big blink cite code data del dfn em font i ins kbd label mark nobr output q ruby rt rb rtc s samp small ' +
    'slot span strike strong sub sup time tt u var wbr param marquee image',
}

const KINDS = new Map<string, ElementKind>(
  (Object.keys(NAMES) as (keyof typeof NAMES)[]).flatMap((kind) =>
    NAMES[kind].split(' ').map((name): [string, ElementKind] => [name, kind]),
  ),
)

/** Spans that the vendor's tool sets as lines of their own: titles of notes, captions of figures and tables. */
const TITLE_SPAN = /(?:^|\s)(?:(?:note|notice|caution|warning|danger|tip|attention)title|figcap|tablecap)(?:\s|$)/i

/** The kind of an element. A name that HTML does not know is text that was not escaped (`List<String>`), or a site's own element. */
export function elementKind(element: HtmlElement): ElementKind {
  const kind = KINDS.get(element.name)
  if (element.name === 'object') return Object.keys(element.attribs).length === 0 ? 'unknown' : 'skip'
  if (kind === undefined) return element.name.includes('-') ? 'block' : 'unknown'
  if (kind === 'block' || kind === 'inline') return variantOf(element, kind)
  return kind
}

function variantOf(element: HtmlElement, kind: ElementKind): ElementKind {
  const classes = attribute(element, 'class')
  if (classes === '') return kind
  if (/(?:^|\s)sectiontitle(?:\s|$)/.test(classes)) return 'heading'
  return element.name === 'span' && TITLE_SPAN.test(classes) ? 'block' : kind
}

/** True for a name that HTML knows, in any case: what Markdown passes through as markup. */
export function isHtmlName(name: string): boolean {
  return KINDS.has(name.toLowerCase())
}

/**
 * True for a name whose tag Markdown may pass through as markup: elements of a text. Tags that hide what follows them (`script`,
 * `title`, `plaintext`) and unknown ones are text there.
 */
export function isMarkupName(name: string): boolean {
  const kind = KINDS.get(name.toLowerCase())
  return (
    kind !== undefined && (kind !== 'skip' || PASSIVE.has(name.toLowerCase())) && name.toLowerCase() !== 'plaintext'
  )
}

const PASSIVE = new Set(['img', 'col', 'colgroup', 'source', 'input'])

/** The rank of a heading: 1 to 6 of `h1` to `h6`; the vendor's section titles are `h4`, whatever element carries the class. */
export function headingRank(element: HtmlElement): number {
  const rank = /^h([1-6])$/.exec(element.name)?.[1]
  return rank === undefined ? 4 : Number(rank)
}
