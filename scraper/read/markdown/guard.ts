/** The most work that a text may ask of the Markdown parser, in steps of its quadratic paths: a few seconds. */
export const MARKDOWN_BUDGET = 400_000_000

const MARKERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/
const SPECIAL = /<[?!]|[`*_[<&~]/g
const NOTHING = { lines: 0, length: 0, special: 0 }
/** Tags that begin a block of HTML, which is passed on as it is up to the next blank line. */
const HTML_BLOCK =
  /^[ \t]*<\/?(?:table|thead|tbody|tr|td|th|caption|div|p|ul|ol|li|dl|dt|dd|h[1-6]|section|blockquote)(?=[\s/>]|$)/i
const FENCE = /^[ \t>]*(?:`{3,}|~{3,})/

/**
 * Estimates, in one linear pass, the work of the parser's quadratic paths: each character that may open something is looked for to
 * the end of its paragraph, and each level of lists and quotes is tried for each line. Real texts need a thousandth of the budget.
 */
export function markdownCost(text: string): number {
  let cost = 0
  let paragraph = NOTHING
  let fenced = false
  let raw = false
  let blank = true
  let edge = 0
  for (const line of text.split('\n')) {
    const markers = MARKERS.exec(line)?.[0] ?? ''
    const indent = line.length - line.trimStart().length
    if (markers !== '') edge = markers.length + 4
    else if (indent === 0 && line !== '') edge = 0
    // More indent than that goes on with a paragraph, unless a blank line ended it.
    const starts = blank || indent < edge + 4
    if (starts && !raw && FENCE.test(line)) fenced = !fenced
    const block = starts && HTML_BLOCK.test(line)
    blank = line.trim() === ''
    raw = (raw || block) && !blank
    if (markers !== '' || fenced || blank || raw || /^[ \t]*\|/.test(line)) {
      cost += costOf(paragraph)
      paragraph = NOTHING
    }
    if (markers !== '') cost += containerCost(line, markers)
    if (!raw && !fenced) paragraph = withLine(paragraph, line)
  }
  return cost + costOf(paragraph)
}

interface Paragraph {
  readonly lines: number
  readonly length: number
  readonly special: number
}

function withLine(paragraph: Paragraph, line: string): Paragraph {
  let special = paragraph.special
  for (const match of line.matchAll(SPECIAL)) special += match[0].length > 1 ? 4 : 1
  return { lines: paragraph.lines + 1, length: paragraph.length + line.length, special }
}

function costOf(paragraph: Paragraph): number {
  return paragraph.length * paragraph.special + paragraph.lines ** 2 * 4
}

/** Levels squared; levels are markers, or two columns of indent each. The parser is recursive in them: a thousand is too many. */
function containerCost(line: string, markers: string): number {
  const levels = Math.max(markers.replace(/[ \t\d]/g, '').length, (line.length - line.trimStart().length) / 2)
  return levels > 500 ? MARKDOWN_BUDGET + 1 : levels ** 2 * 40
}
