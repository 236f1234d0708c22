/** The encoders for text of documents and specs in Markdown (CommonMark 0.31 with GFM tables). */

/**
 * Encodes a text so that Markdown shows it as it is, on one line: no markup, no HTML, no table break, no link or image. Signs
 * that mean nothing where they stand (an underscore between letters, a brace) stay, so that a report reads well as text too.
 */
export function markdownText(text: string): string {
  return oneLine(text)
    .replace(/[\\`*[\]<>|~]|&(?=#?[A-Za-z0-9])/g, (sign) => ENTITIES[sign] ?? `\\${sign}`)
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([-+=#])/, '\\$1')
    .replace(/(https?|ftp|mailto|xmpp):/gi, '$1&#58;')
    .replace(/www\./gi, (www) => `${www.slice(0, -1)}&#46;`)
    .replace(/@/g, '&#64;')
}

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' }

/** Marks that mean something in pairs only: a lone one stays as it is, so that most texts read as they are written. */
const PAIRED: readonly (readonly [mark: RegExp, written: string])[] = [
  [/`/g, '\\`'],
  [/\*/g, '\\*'],
  [/(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])/gu, '\\_'],
  [/~/g, '\\~'],
]

/**
 * Escapes what CommonMark would read inside a line of a longer text that is Markdown itself (a description): HTML, emphasis, code,
 * links, entities, escapes, strike-through. Lines and web addresses stay what they are, unlike in `markdownText`.
 * @param whole the paragraph that the text is a part of
 */
export function markdownInline(text: string, whole: string = text): string {
  if (!/[\\<&`*_~\]!]/.test(text)) return text
  const escaped = text
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/<(?=[A-Za-z/!?])/g, '\\<')
    .replace(/&(?=#?[A-Za-z0-9]{1,32};)/g, '\\&')
    .replace(/\](?=[([:])/g, '\\]')
    .replace(/!(?=\[)/g, '\\!')
  return PAIRED.reduce(
    (written, [mark, escape]) => ((whole.match(mark)?.length ?? 0) > 1 ? written.replace(mark, escape) : written),
    escaped,
  )
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
