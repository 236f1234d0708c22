/** The most work that a text may ask of the Markdown parser, in steps of its quadratic paths: a few seconds. */
export const MARKDOWN_BUDGET = 400_000_000

const MARKERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/
const SPECIAL = /<[?!]|[`*_[<&~]/g
const FENCE = /^[ \t>]*(?:`{3,}|~{3,})/

/**
 * Estimates, in one linear pass, the work of the parser's quadratic paths: each character that may open something is looked for to
 * the end of its paragraph, and each level of lists and quotes is tried for each line. Real texts need a thousandth of the budget.
 */
export function markdownCost(text: string): number {
  let cost = 0
  let paragraph = { length: 0, special: 0 }
  let fenced = false
  for (const line of text.split('\n')) {
    if (FENCE.test(line)) fenced = !fenced
    const markers = MARKERS.exec(line)?.[0] ?? ''
    const starts = markers !== '' || fenced || line.trim() === '' || /^[ \t]*\|/.test(line)
    if (starts) {
      cost += paragraph.length * paragraph.special
      paragraph = { length: 0, special: 0 }
    }
    if (markers !== '') cost += containerCost(line, markers)
    paragraph.length += line.length
    for (const match of line.matchAll(SPECIAL)) paragraph.special += match[0].length > 1 ? 4 : 1
  }
  return cost + paragraph.length * paragraph.special
}

/** Levels squared; levels are markers, or two columns of indent each. The parser is recursive in them: a thousand is too many. */
function containerCost(line: string, markers: string): number {
  const levels = Math.max(markers.replace(/[ \t\d]/g, '').length, (line.length - line.trimStart().length) / 2)
  return levels > 500 ? MARKDOWN_BUDGET + 1 : levels ** 2 * 40
}
