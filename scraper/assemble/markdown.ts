import { markdownInline } from '../../spec/encode/markdown.js'
import { type Block, type Cell, type List, type Mark, type Table, type Text, cellText } from '../document.js'

/**
 * Writes blocks as CommonMark: the one encoder of document text for descriptions. What a page shows as text stays text: marks
 * of Markdown and HTML in it are escaped, where they would be read as such. Emphasis is dropped, links to other sites stay.
 * @returns the text without a line end; `''` for no blocks
 */
export function markdownOf(blocks: readonly Block[]): string {
  return blocks
    .map(blockMarkdown)
    .filter((text) => text !== '')
    .join('\n\n')
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text === '' ? '' : `**${inline(block).replaceAll('*', '')}**`
    case 'paragraph':
      return paragraph(block)
    case 'code':
      return fenced(block.text)
    case 'list':
      return list(block)
    case 'table':
      return table(block)
  }
}

function paragraph(text: Text): string {
  return inline(text)
    .split('\n')
    .map((line) => escapeLineStart(line.trim()))
    .join('\n')
}

// What opens a block at a line's start: headings, quotes, list items, thematic breaks, indented fences, setext underlines.
function escapeLineStart(line: string): string {
  return line
    .replace(/^(#{1,6}(?=\s|$)|[>=]|[-+*](?=\s|$|-)|~~~)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

function inline({ text, marks = [] }: Text): string {
  const links = marks.filter((mark) => mark.kind === 'link' && isWebAddress(mark.href))
  let written = ''
  let at = 0
  for (const link of [...links].sort((a, b) => a.start - b.start)) {
    if (link.start < at || link.end <= link.start) continue
    const label = markdownInline(text.slice(link.start, link.end), text).replace(/[[\]]/g, '\\$&')
    written += `${markdownInline(text.slice(at, link.start), text)}[${label}](<${address(link)}>)`
    at = link.end
  }
  return written + markdownInline(text.slice(at), text)
}

function isWebAddress(href: string | undefined): boolean {
  return href !== undefined && /^https?:\/\/[^\s]+$/i.test(href)
}

function address(link: Mark): string {
  return (link.href ?? '').replace(/[<>\\]/g, (character) => encodeURIComponent(character))
}

function fenced(code: string): string {
  const longest = (code.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2)
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${code}\n${fence}`
}

function list({ ordered, items }: List): string {
  return items
    .map((item, index) => {
      const bullet = ordered ? `${index + 1}. ` : '- '
      const indent = ' '.repeat(bullet.length)
      return (
        bullet +
        itemMarkdown(item)
          .replaceAll('\n', `\n${indent}`)
          .replace(/\n +(?=\n|$)/g, '\n')
      )
    })
    .join('\n')
}

// A list that follows an item's text directly keeps the list tight.
function itemMarkdown(item: readonly Block[]): string {
  return item.reduce((written, block) => {
    const text = blockMarkdown(block)
    if (text === '' || written === '') return written + text
    return written + (block.kind === 'list' ? '\n' : '\n\n') + text
  }, '')
}

function table({ caption, header, rows }: Table): string {
  const width = Math.max(header.length, ...rows.map((row) => row.length), 1)
  const line = (cells: readonly Cell[]): string => {
    const texts = Array.from({ length: width }, (_, index) =>
      markdownInline(cellText(cells[index])).replaceAll('|', '\\|'),
    )
    return `| ${texts.join(' | ')} |`
  }
  const lines = [line(header), `|${' --- |'.repeat(width)}`, ...rows.map(line)].join('\n')
  return caption ? `${markdownInline(caption)}\n\n${lines}` : lines
}
