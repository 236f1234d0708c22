import { captionLine, isRequestLine, plainSectionKind, statusGroup } from '../../vocabulary/labels.js'
import { isMarkupName } from '../html/kinds.js'
import type { Embedded, Extracted } from './embedded.js'

/** Collects rendered HTML, and for each of its lines the Markdown's line. */
export class Writer {
  readonly parts: string[] = []
  readonly lines: number[] = [1]
  readonly #source: readonly string[]
  readonly #pieces: readonly Embedded[]
  readonly #holder: RegExp
  #line = 1

  constructor(extracted: Extracted) {
    this.#source = extracted.text.split('\n')
    this.#pieces = extracted.pieces
    this.#holder = new RegExp(`<section ${extracted.holder}="(\\d+)"></section>`)
  }

  /** Starts a block: a line of its own. */
  begin(line: number | undefined, tag: string): void {
    this.at(line)
    this.parts.push('\n', tag)
    this.lines.push(this.#line)
  }

  /** Says which line of the Markdown comes next. */
  at(line: number | undefined): void {
    this.#line = line ?? this.#line
  }

  write(html: string): void {
    for (let at = html.indexOf('\n'); at >= 0; at = html.indexOf('\n', at + 1)) {
      this.#line += 1
      this.lines.push(this.#line)
    }
    this.parts.push(html)
  }

  /** A line break in a paragraph counts where one of its lines stands for itself. */
  softBreak(): void {
    const breaks = this.#standsAlone(this.#line) || this.#standsAlone(this.#line + 1)
    this.write(breaks ? '<br>\n' : '\n')
  }

  /** A line of the Markdown as it is. */
  source(line: number | undefined): string {
    return line === undefined ? '' : (this.#source[line - 1] ?? '')
  }

  /** HTML of the Markdown, with the tables that were taken out of it. */
  html(value: string): void {
    const [before = '', ...parts] = value.split(this.#holder)
    this.write(textTagsEscaped(before))
    for (let i = 0; i < parts.length; i += 2) {
      const piece = this.#pieces[Number(parts[i])]
      if (piece) {
        this.begin(piece.line, '')
        this.write(piece.html)
      }
      this.write(textTagsEscaped(parts[i + 1] ?? ''))
    }
  }

  #standsAlone(line: number): boolean {
    const text = this.source(line)
      .replace(/^[\s>]+/, '')
      .replace(/\*\*|__/g, '')
      .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
      .trim()
    return (
      isRequestLine(text) ||
      statusGroup(text) !== undefined ||
      captionLine(text) !== undefined ||
      plainSectionKind(text) !== undefined
    )
  }
}

/** Text as HTML shows it. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** HTML in which tags that mark nothing up (`<String>`, `<tag-key>`) are text, and comments are gone. */
function textTagsEscaped(html: string): string {
  let out = ''
  let done = 0
  const tags = /<(!--|[/!?]?)([A-Za-z][\w:.-]*)?/g
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    out += html.slice(done, tag.index)
    done = tag.index
    if (tag[1] === '!--') {
      const end = html.indexOf('-->', tag.index)
      done = end < 0 ? html.length : end + 3
      tags.lastIndex = done
    } else if (tag[2] === undefined || !isMarkupName(tag[2]) || isTypeArgument(html, tag.index, tag[2])) {
      out += '&lt;'
      done += 1
    }
  }
  return out + html.slice(done)
}

/** `List<Map>` in a cell that is HTML: a capitalised name right after a word. */
function isTypeArgument(html: string, at: number, name: string): boolean {
  return /^[A-Z][a-z]+$/.test(name) && html[at + name.length + 1] === '>' && /\w/.test(html[at - 1] ?? '')
}
