/** Elements that never hold others. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** Elements that a sibling closes by itself: left open they do not nest. */
const SELF_CLOSING = new Set(
  'a p li dt dd td th tr thead tbody tfoot colgroup option optgroup rp rt nobr body html head'.split(' '),
)
/** Elements that the parser opens again in each following block when they are left open. */
const FORMATTING = new Set('b big code em font i s small strike strong tt u'.split(' '))
const STRUCTURE = new Set('table thead tbody tfoot tr'.split(' '))
const CELLS = new Set('td th caption'.split(' '))
/** Elements whose content is text: nothing in it opens. */
const RAW_TEXT = new Set('script style textarea title xmp noframes iframe'.split(' '))
/** A tag's name goes on to the next blank, slash or bracket, whatever else stands in it. */
const TAG = /<!--|<(\/?)([a-z][^\t\n\f\r />]*)/gi
/** Blanks, or a name with the equals sign and the quote or the bare value behind it. */
const ATTRIBUTE =
  /[\t\n\f\r /]+|([^\t\n\f\r />][^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:(["'])|[^\t\n\f\r >"'][^\t\n\f\r >]*)?)?/y
const FORMATTING_WEIGHT = 100
/** The parser recurses in nested templates, so that some thousands exhaust its stack. */
const TEMPLATE_WEIGHT = 1000

/**
 * The most work that a page may ask of the HTML parser, in steps of its quadratic paths: some seconds. Real pages need
 * a thousandth of it; 15,000 nested elements just pass.
 */
export const PARSE_BUDGET = 150_000_000

/**
 * Estimates, in one linear pass, the work that the parser's quadratic paths would do on a text: looking through the open
 * elements for each tag, opening left-open formatting again, comparing attribute names, moving content out of tables.
 * A hostile page of a few megabytes could keep the parser busy for hours; the reader refuses it by this number.
 */
export function parseCost(text: string): number {
  const state = { cost: 0, depth: 0, formatting: 0, fostered: 0, templates: 0, structure: [] as string[] }
  TAG.lastIndex = 0
  for (let match = TAG.exec(text); match; match = TAG.exec(text)) {
    if (!match[2]) {
      const end = text.indexOf('-->', match.index)
      if (end < 0) break
      TAG.lastIndex = end
      continue
    }
    const name = match[2].toLowerCase()
    const tag = scanTag(text, TAG.lastIndex)
    TAG.lastIndex = tag.end
    if (match[1]) closeTag(state, name)
    else openTag(state, name)
    state.cost += state.depth + state.formatting * FORMATTING_WEIGHT + tag.attributes ** 2
    if (!match[1] && RAW_TEXT.has(name)) TAG.lastIndex = endOfRawText(text, name, tag.end)
    if (state.cost > PARSE_BUDGET) break
  }
  return state.cost
}

interface State {
  cost: number
  depth: number
  formatting: number
  fostered: number
  templates: number
  readonly structure: string[]
}

function openTag(state: State, name: string): void {
  const around = state.structure.at(-1)
  if (STRUCTURE.has(name) || CELLS.has(name)) {
    state.structure.push(name)
  } else if (around && STRUCTURE.has(around)) {
    state.fostered += 1
    state.cost += state.fostered
  }
  if (name === 'template') {
    state.templates += 1
    state.cost += state.templates ** 2 * TEMPLATE_WEIGHT
  }
  if (FORMATTING.has(name)) state.formatting += 1
  else if (!VOID.has(name) && !SELF_CLOSING.has(name)) state.depth += 1
}

function closeTag(state: State, name: string): void {
  if (STRUCTURE.has(name) || CELLS.has(name)) {
    // Tags inside were left open when the names differ; only what stands on top matters for the estimate.
    while (state.structure.length > 0 && state.structure.pop() !== name);
  }
  if (name === 'template') state.templates = Math.max(0, state.templates - 1)
  if (FORMATTING.has(name)) state.formatting = Math.max(0, state.formatting - 1)
  else if (!VOID.has(name) && !SELF_CLOSING.has(name)) state.depth = Math.max(0, state.depth - 1)
}

/** Where a tag ends and how many attributes it has, as the parser would see them: quotes count after an equals sign only. */
function scanTag(text: string, start: number): { end: number; attributes: number } {
  let attributes = 0
  for (let at = start; at < text.length;) {
    if (text.charAt(at) === '>') return { end: at + 1, attributes }
    ATTRIBUTE.lastIndex = at
    const attribute = ATTRIBUTE.exec(text)
    if (attribute?.[1] !== undefined) attributes += 1
    at += attribute?.[0].length ?? 1
    const quote = attribute?.[2]
    if (quote === undefined) continue
    const close = text.indexOf(quote, at)
    if (close < 0) break
    at = close + 1
  }
  return { end: text.length, attributes }
}

function endOfRawText(text: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi')
  end.lastIndex = from
  return end.exec(text)?.index ?? text.length
}
