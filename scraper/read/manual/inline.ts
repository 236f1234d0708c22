import type { Mark, Text } from '../../document.js'
import { cleanMarked } from '../normalise-text.js'

/** The inline Markdown that transcriptions use. One alternative for each token; all are linear. */
const TOKEN = new RegExp(
  [
    String.raw`\\([\\\`*_{}[\]()<>#+.!|~-])`, // escape
    String.raw`\`([^\`]+)\``, // code
    String.raw`\[([^[\]]*)\]\(([^()\s]*)\)`, // link
    String.raw`(\*\*)`, // strong on or off
    String.raw`<((?:https?:|mailto:)[^\s<>]+)>`, // address
    String.raw`(?<![\w*])\*([^\s*][^*]*)\*(?![\w*])`, // emphasis
  ].join('|'),
  'g',
)

/**
 * A text without the blanks that a transcription leaves before punctuation where bold print ended: "false : disable", "The default value
 * is 10 ." The vendor's pages have none there.
 */
export function withoutGaps(raw: string): string {
  return raw.replace(/(?<=[\w)\]"'}%>*`]) ([.,:;])(?=\s|<|$)/g, '$1')
}

const SIGNS: Readonly<Record<string, string>> = { geq: '>=', ge: '>=', leq: '<=', le: '<=', neq: '!=' }

/** A text whose signs of comparison were transcribed as formulas: "\\geq", "$>$", as the sign that the page prints. */
export function withoutFormulas(raw: string): string {
  if (!/[\\$]/.test(raw)) return raw
  return raw
    .replace(/(?<!\S)\$? ?\\(geq?|leq?|neq)(?: ?\$)?(?!\S)/g, (_, name: string) => SIGNS[name] ?? name)
    .replace(/(?<!\S)\$ ?([<>=]) ?\$(?!\S)/g, '$1')
}

/** Reads a line of text with inline Markdown: its plain text, and marks for strong, code and links. */
export function inlineText(raw: string): Text {
  if (!/[\\`[*<]/.test(raw)) return cleanMarked(raw, [])
  let text = ''
  let at = 0
  const marks: Mark[] = []
  const open: number[] = []
  const stars = pairedStars(raw)
  for (const match of raw.matchAll(TOKEN)) {
    text += raw.slice(at, match.index)
    at = match.index + match[0].length
    const [token, escaped, code, label, href, strong, address, emphasis] = match
    if (strong !== undefined && !stars.has(match.index)) text += token
    else if (strong !== undefined) toggle(open, marks, text.length)
    else if (label !== undefined) text = addMarked(text, label.replace(/\*\*/g, ''), 'link', marks, href)
    else if (code !== undefined) text = addMarked(text, code, 'code', marks)
    else text += escaped ?? address ?? emphasis ?? token
  }
  return cleanMarked(text + raw.slice(at), marks)
}

function toggle(open: number[], marks: Mark[], at: number): void {
  const start = open.pop()
  if (start === undefined) open.push(at)
  else if (start < at) marks.push({ kind: 'strong', start, end: at })
}

function addMarked(text: string, part: string, kind: Mark['kind'], marks: Mark[], href?: string): string {
  const plain = kind === 'code' ? part : part.replace(/\\([\\`*_{}[\]()<>#+.!|~-])/g, '$1')
  marks.push({ kind, start: text.length, end: text.length + plain.length, ...(href === undefined ? {} : { href }) })
  return text + plain
}

/** Where "**" opens or closes something: all of them but a last one without a partner, and longer runs of stars. */
function pairedStars(raw: string): Set<number> {
  const found = [...raw.matchAll(/(?<!\*)(?:\*\*){1,2}(?!\*)/g)].flatMap((match) =>
    match[0].length === 4 ? [match.index, match.index + 2] : [match.index],
  )
  return new Set(found.length % 2 === 0 ? found : found.slice(0, -1))
}
