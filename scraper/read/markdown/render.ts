import type { Token } from 'markdown-it'
import { isNoteTitle } from '../../vocabulary/chrome.js'
import type { Chunk } from './chunks.js'
import type { Extracted } from './embedded.js'
import type { Parsed } from './parser.js'
import { cellsBeyond } from './rows.js'
import { escapeHtml, Writer } from './writer.js'

/** HTML that shows a Markdown text, and for each of its lines the line of the Markdown. */
export interface Rendered {
  readonly html: string
  readonly lines: readonly number[]
}

/**
 * Parses and renders a Markdown text as HTML, chunk by chunk: what was HTML in it goes through, so that one reader sees both. Each block
 * starts on a line of its own, which leads back to the Markdown's line.
 */
export function renderMarkdown(
  chunks: readonly Chunk[],
  parse: (text: string) => Parsed,
  extracted: Extracted,
): Rendered {
  const out = new Writer(extracted)
  for (const { text, line } of chunks) new Renderer(parse(text), line, out).render()
  return { html: out.parts.join(''), lines: out.lines }
}

type Handler = (renderer: Renderer, token: Token, before: readonly Token[]) => void

class Renderer {
  readonly out: Writer
  readonly #parsed: Parsed
  readonly #offset: number
  /** Rows of the table's head are written with it; the cells of the row so far. */
  inHead = false
  cells = 0
  row: number | undefined

  constructor(parsed: Parsed, offset: number, out: Writer) {
    this.#parsed = parsed
    this.#offset = offset
    this.out = out
  }

  render(): void {
    for (const token of this.#parsed.blocks) BLOCKS.get(token.type)?.(this, token, [])
  }

  /** The Markdown's line of a block; one without a place of its own stands in the table row that was begun last. */
  lineOf(token: Token): number | undefined {
    return token.map ? token.map[0] + 1 + this.#offset : this.row
  }

  begin(token: Token, tag: string): void {
    this.out.begin(this.lineOf(token), tag)
  }

  inline(text: string, line: number | undefined): void {
    this.out.at(line)
    const children = this.#parsed.inline(text)
    if (!children) return this.out.write(escapeHtml(text))
    children.forEach((child, index) =>
      INLINE.get(child.type)?.(this, child, children.slice(Math.max(0, index - 2), index)),
    )
  }
}

const open: Handler = (renderer, token) => renderer.begin(token, `<${token.tag}>`)
const close: Handler = (renderer, token) => renderer.out.write(`</${token.tag}>`)
const code: Handler = (renderer, token) => {
  renderer.begin(token, '<pre>')
  renderer.out.write(`\n${escapeHtml(token.content.replace(/\n$/, ''))}</pre>`)
}

const BLOCKS: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ...['paragraph', 'heading', 'blockquote', 'bullet_list', 'ordered_list', 'list_item', 'table'].flatMap(
    (kind): [string, Handler][] => [
      [`${kind}_open`, open],
      [`${kind}_close`, close],
    ],
  ),
  ['hr', open],
  ['fence', code],
  ['code_block', code],
  [
    'html_block',
    (renderer, token) => {
      renderer.out.at(renderer.lineOf(token))
      renderer.out.html(token.content.replace(/\n$/, ''))
    },
  ],
  ['thead_open', (renderer) => void (renderer.inHead = true)],
  ['thead_close', (renderer) => void (renderer.inHead = false)],
  [
    'tr_open',
    (renderer, token) => {
      renderer.row = renderer.lineOf(token)
      renderer.cells = 0
      renderer.begin(token, renderer.inHead ? '<thead><tr>' : '<tr>')
    },
  ],
  [
    'tr_close',
    (renderer) => {
      // The library follows GitHub and drops the cells beyond the header's.
      for (const cell of cellsBeyond(renderer.out.source(renderer.row), renderer.cells)) {
        renderer.out.begin(renderer.row, '<td>')
        renderer.inline(cell, renderer.row)
        renderer.out.write('</td>')
      }
      renderer.out.write(renderer.inHead ? '</tr></thead>' : '</tr>')
    },
  ],
  ...['th', 'td'].flatMap((kind): [string, Handler][] => [
    [
      `${kind}_open`,
      (renderer, token) => {
        renderer.cells += 1
        renderer.out.begin(renderer.row, `<${token.tag}>`)
      },
    ],
    [`${kind}_close`, close],
  ]),
  ['inline', (renderer, token) => renderer.inline(token.content, renderer.lineOf(token))],
])

const mark =
  (tag: string): Handler =>
  (renderer) =>
    renderer.out.write(`<${tag}>`)

const INLINE: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['text', (renderer, token) => renderer.out.write(escapeHtml(token.content))],
  ['softbreak', (renderer) => renderer.out.softBreak()],
  ['hardbreak', (renderer) => renderer.out.write('<br>\n')],
  ['code_inline', (renderer, token) => renderer.out.write(`<code>${escapeHtml(token.content)}</code>`)],
  ['html_inline', (renderer, token) => renderer.out.html(token.content)],
  ['em_open', mark('em')],
  ['em_close', mark('/em')],
  ['s_open', mark('del')],
  ['s_close', mark('/del')],
  ['strong_open', mark('strong')],
  [
    'strong_close',
    (renderer, _, [start, text]) => {
      // A note's title stands on a line of its own, whether or not two blanks end the line.
      const title = start?.type === 'strong_open' && text?.type === 'text' && isNoteTitle(text.content)
      renderer.out.write(title ? '</strong><br>' : '</strong>')
    },
  ],
  [
    'link_open',
    (renderer, token) => {
      const address = token.attrs?.find(([name]) => name === 'href')?.[1] ?? ''
      renderer.out.write(`<a href="${escapeHtml(String(address))}">`)
    },
  ],
  ['link_close', mark('/a')],
])
