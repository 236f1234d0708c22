import { markupText } from '../encode/html.js'
import { CLASSES, type SpecChange } from './change.js'
import { CLASS_TITLES, summaryLine } from './markdown.js'
import { placeText } from '../encode/place.js'
import { type NameOf, sentence } from './words.js'

const STYLE = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
body { max-width: 76rem; margin: 2rem auto; padding: 0 1rem }
details { border: 1px solid #8884; border-radius: 6px; margin: .4rem 0; padding: .4rem .8rem }
summary { cursor: pointer }
.breaking { border-left: 4px solid #d73a4a }
.compatible { border-left: 4px solid #0e8a16 }
.documentation { border-left: 4px solid #0075ca }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: .5rem 0 }
th, td { border: 1px solid #8884; padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; white-space: pre-wrap }
td.old { background: #d73a4a18 }
td.new { background: #0e8a1618 }
.meta { color: #888; font-size: .9em }`

/**
 * The changes as one HTML page that needs nothing else: every change can be opened to see old and new side by side.
 * @param names what the two specs are called
 * @param nameOf what the SDK calls an operation
 */
export function changesHtml(
  changes: readonly SpecChange[],
  names: { readonly before: string; readonly after: string },
  nameOf: NameOf,
): string {
  const title = `${names.before} → ${names.after}`
  const groups = CLASSES.map((cls) => {
    const group = changes.filter((change) => change.class === cls)
    return group.length === 0
      ? ''
      : `<h2>${CLASS_TITLES[cls]} (${group.length})</h2>\n${group.map((change) => changeHtml(change, nameOf)).join('\n')}`
  })
  const body = changes.length === 0 ? '<p>Nothing changed.</p>' : groups.filter(Boolean).join('\n')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${markupText(title)}</title>
<style>${STYLE}
</style>
</head>
<body>
<h1>${markupText(title)}</h1>
<p>${markupText(summaryLine(changes))}</p>
${body}
</body>
</html>
`
}

function changeHtml(change: SpecChange, nameOf: NameOf): string {
  const { subject, verb, before, after, operations } = sentence(change, nameOf)
  const named = operations.length > 0 ? `<b>${operations.map(markupText).join(', ')}</b>: ` : ''
  const row = (cls: string, text: string | undefined): string => `<td class="${cls}">${markupText(text ?? '')}</td>`
  const { oldText, newText } = change
  const texts = oldText === undefined ? '' : `\n<tr>${row('old', oldText)}${row('new', newText)}</tr>`
  const place = (where: SpecChange['oldPlace']): string => markupText(where ? placeText(where) : '')
  return `<details class="${change.class}"><summary>${named}${code(subject)} ${markupText(verb)} <span class="meta">${change.kind}, ${change.side}, ${change.step}</span></summary>
<table><tr><th>Before</th><th>Now</th></tr>
<tr>${row('old', before)}${row('new', after)}</tr>${texts}
<tr class="meta"><td>${place(change.oldPlace)}</td><td>${place(change.newPlace)}</td></tr></table>
<p class="meta">${markupText(change.pointer)}</p></details>`
}

function code(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? `<code>${markupText(part)}</code>` : markupText(part)))
    .join('')
}
