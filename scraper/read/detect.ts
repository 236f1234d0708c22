import type { Format } from '../document.js'
import { captionLine, isRequestLine, plainSectionKind, statusGroup } from '../vocabulary/labels.js'
import { precedesText, updatedOn } from '../vocabulary/chrome.js'
import { isHtmlName } from './html/kinds.js'
import { linesOf } from './source.js'

/** So much of a text shows what it is; tables of contents of large manuals end before. */
const SAMPLE = 200_000

/**
 * The notation of a file, told by its content: the name only decides between Markdown and saved text where the content leaves it
 * open. Undefined for what is no document: empty, binary, JSON, YAML, prose without a single mark of an API page.
 */
export function detectFormat(text: string, file: string): Format | undefined {
  const sample = text.slice(0, SAMPLE).replace(/^\ufeff/, '')
  if (sample.trim() === '' || isBinary(sample) || isData(text, sample)) return undefined
  if (isHtml(sample)) return 'html'
  const signs = signsOf(sample)
  if (signs.contents >= 3 || (signs.numbered > 0 && signs.chapterTables > 0)) return 'manual-text'
  const underlined = isNamed(file, 'md') && /^\S[^\n]*\n(?:={3,}|-{3,})[ \t]*$/m.test(sample)
  if ((signs.markdown > 0 || underlined) && (signs.page > 0 || isNamed(file, 'md') || isNamed(file, 'markdown')))
    return 'markdown'
  if (signs.page > 1 || (signs.page > 0 && !isNamed(file, 'md'))) return 'page-text'
  return undefined
}

function isNamed(file: string, extension: string): boolean {
  return file.toLowerCase().endsWith(`.${extension}`)
}

/** A NUL, or too many characters that no text holds. */
function isBinary(sample: string): boolean {
  if (sample.includes('\u0000')) return true
  const strange = sample.match(/[\u0001-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0
  return strange * 20 > sample.length
}

/** JSON, or an OpenAPI document in YAML. */
function isData(text: string, sample: string): boolean {
  if (/^\s*[{[]/.test(sample)) {
    try {
      JSON.parse(text)
      return true
    } catch {
      return /^\s*\{\s*"(?:openapi|swagger)"/.test(sample)
    }
  }
  return /^(?:openapi|swagger)\s*:/m.test(sample) && /^(?:paths|info)\s*:/m.test(sample)
}

/** Markup from the start on, and no Markdown headings or tables beside it. */
function isHtml(sample: string): boolean {
  const start = /^<(!doctype|[a-z][a-z\d]*)\b/i.exec(withoutComments(sample))?.[1]
  if (start === undefined) return false
  if (/^(?:!doctype|html|head|body)$/i.test(start)) return true
  return isHtmlName(start) && (/<h1\b/i.test(sample) || !/^#{1,6} \S/m.test(sample))
}

/** The text after blanks and comments at its start ("saved from url=..."). */
function withoutComments(sample: string): string {
  let text = sample.trimStart()
  while (text.startsWith('<!--')) {
    const end = text.indexOf('-->')
    if (end < 0) return text
    text = text.slice(end + 3).trimStart()
  }
  return text
}

interface Signs {
  /** Lines of a table of contents. */
  contents: number
  /** Numbered section titles ("4.1.2 Querying ..."). */
  numbered: number
  /** Captions with a chapter's number ("Table 4-1"). */
  chapterTables: number
  /** Headings, rules of pipe tables, tags, bold captions. */
  markdown: number
  /** Section labels, captions, request lines, status groups, dates: what an API page's text holds. */
  page: number
}

function signsOf(sample: string): Signs {
  const signs: Signs = { contents: 0, numbered: 0, chapterTables: 0, markdown: 0, page: 0 }
  for (const raw of linesOf(sample)) {
    const line = raw.trim()
    if (line === '' || line.length > 500) continue
    if (/^(?:\d{1,3}|[A-Z])(?:\.\d{1,3})* \S.*(?:\.{4,}|…{2,}) ?\d+$/.test(line)) signs.contents++
    const plain = line.replace(/^#{1,6} +/, '').replaceAll('**', '')
    if (/^\d{1,3}(?:\.\d{1,3}){1,4} +[A-Z\u3400-\u9fff]/.test(plain)) signs.numbered++
    const caption = captionLine(plain.split('**')[0] ?? '')
    if (caption?.number.includes('-') || /\bTable \d+-\d+\b/.test(line)) signs.chapterTables++
    if (isMarkdown(line)) signs.markdown++
    if (caption || isPageLine(plain)) signs.page++
  }
  return signs
}

function isMarkdown(line: string): boolean {
  return (
    /^#{1,6} +\S/.test(line) ||
    /^\|? ?:?-{3,}:? ?\|/.test(line) ||
    /^\*\*(?:Table|表)/.test(line) ||
    /^<\/?(?:table|td|th|tr|a name)\b/i.test(line)
  )
}

function isPageLine(line: string): boolean {
  if (plainSectionKind(line) ?? statusGroup(line) ?? updatedOn(line)) return true
  return precedesText(line) || (/^[A-Z]+ \S/.test(line) && isRequestLine(line))
}
