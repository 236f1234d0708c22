import { captionLine, plainSectionKind, statusGroup } from '../../vocabulary/labels.js'
import type { SectionFinder, SectionStart } from './sections.js'

/** What a line of a manual is, before it is known what it means there. A glued line gives several tokens. */
export type Token =
  | { readonly kind: 'blank'; readonly line: number }
  | { readonly kind: 'row'; readonly line: number; readonly cells: readonly string[]; readonly pipe: boolean }
  /** The `|---|` line under a header. */
  | { readonly kind: 'rule'; readonly line: number }
  | { readonly kind: 'code'; readonly line: number; readonly text: string; readonly closed: boolean }
  | { readonly kind: 'text'; readonly line: number; readonly text: string; readonly marked: boolean }
  | { readonly kind: 'section'; readonly line: number; readonly start: SectionStart }

const FENCE = /^\s*((?:(?:[-*+•●]|\d{1,3}[.)])\s+)*)(`{3,}|~{3,})([^`]*)$/
const RULE = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/

/** Splits a manual's lines, from index `from` on, into tokens; sections start where the finder says so. */
export function tokensOf(lines: readonly string[], from: number, finder: SectionFinder): Token[] {
  const tokens: Token[] = []
  for (let i = from; i < lines.length;) {
    const line = lines[i] ?? ''
    if (FENCE.test(line)) {
      const end = readFence(lines, i, finder, tokens)
      i = end
      continue
    }
    addLine(line, i + 1, finder, tokens)
    i++
  }
  return tokens
}

/** Reads a code block from its opening fence on; gives the index after it. A block that nothing closes ends before what cannot be code. */
function readFence(lines: readonly string[], start: number, finder: SectionFinder, tokens: Token[]): number {
  const fence = FENCE.exec(lines[start] ?? '')?.[2] ?? '```'
  for (let i = start + 1; i < lines.length; i++) {
    const line = lines[i] ?? ''
    const other = FENCE.exec(line)
    const closes =
      other !== null && other[1] === '' && (other[3] ?? '').trim() === '' && (other[2] ?? '').startsWith(fence)
    if (closes || other || endsCode(line, finder)) {
      tokens.push(codeToken(lines, start, i, closes))
      return closes ? i + 1 : i
    }
  }
  tokens.push(codeToken(lines, start, lines.length, false))
  return lines.length
}

function codeToken(lines: readonly string[], start: number, end: number, closed: boolean): Token {
  return { kind: 'code', line: start + 2, text: lines.slice(start + 1, end).join('\n'), closed }
}

/** True for lines that never stand in code: section titles, captions, and labels of two words. */
function endsCode(line: string, finder: SectionFinder): boolean {
  if (!/^[#*A-Z0-9\u3400-\u9fff]/.test(line)) return false
  const plain = plainOf(line)
  if (finder.isListed(plain)) return true
  if (captionLine(plain) && /\*\*|-/.test(line)) return true
  return /[ \u3400-\u9fff]/.test(plain) && plainSectionKind(plain) !== undefined
}

function addLine(line: string, number: number, finder: SectionFinder, tokens: Token[]): void {
  const text = line.trim()
  if (!/[^\u200b]/.test(text)) {
    // One blank stands for all that follow each other.
    if (tokens.at(-1)?.kind !== 'blank') tokens.push({ kind: 'blank', line: number })
  } else if (text.startsWith('|') && text.length > 1) {
    if (RULE.test(text)) tokens.push({ kind: 'rule', line: number })
    else tokens.push({ kind: 'row', line: number, cells: pipeCells(text), pipe: true })
  } else if (line.trimEnd().includes('\t')) {
    tokens.push({ kind: 'row', line: number, cells: tabCells(line), pipe: false })
  } else {
    for (const piece of splitGlued(text, finder)) tokens.push(pieceToken(piece, number, finder))
  }
}

function pieceToken(piece: string, line: number, finder: SectionFinder): Token {
  const start = finder.startAt(plainOf(piece), isMarked(piece), line)
  if (start) return { kind: 'section', line, start }
  return { kind: 'text', line, text: piece.replace(/^#{1,6}\s+/, ''), marked: /^#{1,6}\s/.test(piece) }
}

function isMarked(piece: string): boolean {
  return /^#{1,6}\s|^\*\*[^*]+\*\*$/.test(piece)
}

/** A piece without heading marks and bold. */
export function plainOf(piece: string): string {
  if (!/[#*]| {2}|[^\S ]|^ | $/.test(piece)) return piece
  return piece
    .trim()
    .replace(/^#{1,6}\s+/, '')
    .replaceAll('**', '')
    .replace(/\s+/g, ' ')
    .trim()
}

function pipeCells(text: string): string[] {
  const inner = text.replace(/^\|/, '').replace(/(?<!\\)\|$/, '')
  if (!inner.includes('\\|')) return inner.split('|').map((cell) => cell.trim())
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim())
}

function tabCells(line: string): string[] {
  return line.split('\t').map((cell) => cell.trim())
}

/** No glued piece is longer: a limit to the work on one line. */
const MAX_PIECE = 2000
const BOLD = /\*\*([^*]+)\*\*/g

/**
 * Splits a glued line: "Status code: 403**Table 4-6** Response body parameters", "**4.6.4 Querying Project Tags****Function**". A bold run
 * that is a table's number, a status group, a section label or a section's title starts a piece of its own; after all but a
 * table's number the piece ends with the run. A mention inside of a sentence splits nothing.
 */
export function splitGlued(text: string, finder: SectionFinder): string[] {
  if (!text.includes('**')) return [text]
  const pieces: string[] = []
  let start = 0
  for (const match of text.matchAll(BOLD)) {
    const kind = structureOf(match[1] ?? '', finder)
    const before = text.slice(start, match.index)
    const end = match.index + match[0].length
    if (!kind || !mayEnd(before, kind, finder)) continue
    if (kind === 'label' && !statusGroup(match[1] ?? '') && /^[\s:：,.]/.test(text.slice(end, end + 1))) continue
    const whole = kind !== 'table' && text.slice(end).trim() !== ''
    if (before.trim() !== '') pieces.push(before.trim())
    start = match.index
    if (whole) {
      pieces.push(match[0])
      start = end
    }
  }
  const rest = text.slice(start).trim()
  return rest === '' ? pieces : [...pieces, rest]
}

type Structure = 'table' | 'section' | 'label'

function structureOf(bold: string, finder: SectionFinder): Structure | undefined {
  const text = bold.replace(/\s+/g, ' ').trim()
  if (/^(?:Table|表) ?(?:[A-Z]|\d+)(?:[-.]\d+)*$/i.test(text)) return 'table'
  if (finder.isListed(text)) return 'section'
  return statusGroup(text) || plainSectionKind(text) ? 'label' : undefined
}

/** Whether the text before a structural run ends there: nothing, structure itself, or a sentence that the run is glued to. */
function mayEnd(before: string, kind: Structure, finder: SectionFinder): boolean {
  if (before.length > MAX_PIECE) return false
  const plain = plainOf(before)
  if (plain === '' || kind === 'section' || statusGroup(plain) || plainSectionKind(plain) || finder.isListed(plain))
    return true
  return /[.。]$/.test(before)
}
