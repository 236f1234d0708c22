/** The one encoder for text of documents and specs in Markdown (CommonMark 0.31 with GFM tables). */

/**
 * Encodes a text so that Markdown shows it as it is, on one line: no markup, no HTML, no table break, no link or image.
 */
export function markdownText(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>#|~!&]/g, (sign) =>
      sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : sign === '&' ? '&amp;' : `\\${sign}`,
    )
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1')
    .replace(/\b(https?|ftp|mailto)(:)/gi, '$1&#58;')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}&#46;`)
    .replace(/@/g, '&#64;')
}

/** Encodes a text as inline code, on one line: fenced by one back-tick more than it holds in a row (CommonMark 6.1). */
export function markdownCode(text: string): string {
  const line = oneLine(text)
  if (line === '') return ''
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length))
  const fence = '`'.repeat(longest + 1)
  const blank = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  // A bar ends a table's cell even inside code; GFM takes the back-slash before it away.
  return `${fence}${blank}${line.replaceAll('|', '\\|')}${blank}${fence}`
}

/** Cuts a text to at most `most` characters (code points), with an ellipsis for what is left out. */
export function shorten(text: string, most: number): string {
  const points = [...text]
  return points.length <= most
    ? text
    : `${points
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}

function oneLine(text: string): string {
  // Control characters and bidirectional overrides would let a text hide or disguise itself in a review.
  return text
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
}
