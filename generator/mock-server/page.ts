import type { MockSpec } from '../runtime/mock/index.js'

/** The page at `/__mock`. Text of the spec and of requests is data here: encoded in HTML, and set as text by the script. */

/** Text for HTML, in elements and in quoted attributes. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** The page for a spec. */
export function pageHtml(spec: MockSpec): string {
  const title = htmlText(spec.title ?? 'API')
  const rows = spec.operations.map(
    ({ name, method, path }) =>
      `<tr><td>${htmlText(method.toUpperCase())}</td><td>${htmlText(path)}</td><td>${htmlText(name)}</td>` +
      `<td><button data-operation="${htmlText(name)}">Set next answer</button></td></tr>`,
  )
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Mock of ${title}</title><link rel="stylesheet" href="/__mock/page.css"></head>
<body>
<h1>Mock of ${title}</h1>
<p><button id="reset">Reset</button> <button id="refresh">Refresh</button> <output id="said"></output></p>
<form id="next" hidden>
<h2>Next answer of <span id="operation"></span></h2>
<label>Status <input id="status" inputmode="numeric" size="4"></label>
<label>Delay in ms <input id="delay" inputmode="numeric" size="6"></label>
<label>Body (JSON, may be partial) <textarea id="body" rows="6" cols="60"></textarea></label>
<button>Set</button>
</form>
<h2>Requests</h2>
<table><thead><tr><th>Method</th><th>URL</th><th>Operation</th><th>Status</th><th>What was wrong</th></tr></thead><tbody id="requests"></tbody></table>
<h2>Operations</h2>
<table><thead><tr><th>Method</th><th>Path</th><th>Name</th><th></th></tr></thead><tbody>${rows.join('\n')}</tbody></table>
<script src="/__mock/page.js"></script>
</body>
</html>
`
}

export const PAGE_CSS = `body { font: 14px/1.5 system-ui, sans-serif; margin: 2rem; }
table { border-collapse: collapse; }
th, td { border: 1px solid #ccc; padding: 0.2rem 0.6rem; text-align: left; }
label { display: block; margin: 0.4rem 0; }
`

export const PAGE_JS = `'use strict'
const at = (id) => document.getElementById(id)
const say = (text) => { at('said').textContent = text }
const send = async (path, value) => {
  const response = await fetch('/__mock/' + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) })
  say(response.ok ? 'Done.' : (await response.json()).error)
}
const refresh = async () => {
  const received = await (await fetch('/__mock/requests')).json()
  const rows = received.slice(-100).reverse().map((request) => {
    const row = document.createElement('tr')
    for (const text of [request.method, request.url, request.operation, request.status ?? 'broken off', request.faults.join('; ')]) {
      row.appendChild(document.createElement('td')).textContent = text
    }
    return row
  })
  at('requests').replaceChildren(...rows)
}
at('reset').addEventListener('click', async () => { await send('reset', {}); await refresh() })
at('refresh').addEventListener('click', refresh)
document.addEventListener('click', (event) => {
  const name = event.target.dataset?.operation
  if (name === undefined) return
  at('operation').textContent = name
  at('next').hidden = false
  at('next').scrollIntoView()
})
at('next').addEventListener('submit', async (event) => {
  event.preventDefault()
  const next = { operation: at('operation').textContent }
  if (at('status').value) next.status = Number(at('status').value)
  if (at('delay').value) next.delay = Number(at('delay').value)
  try {
    if (at('body').value) next.body = JSON.parse(at('body').value)
  } catch (error) {
    return say('The body is no JSON: ' + error.message)
  }
  await send('next', next)
})
refresh()
`
