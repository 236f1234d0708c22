import { cleanText } from '../normalise-text.js'

/** One value of a saved page: a line, or a part of a line between tabs. Blank lines are no values. */
export interface PageLine {
  /** Cleaned. */
  readonly text: string
  /** As saved, for code. */
  readonly raw: string
  /** From 1. */
  readonly line: number
  /** Blanks before the text; a tab counts as four. */
  readonly indent: number
  /** True when a blank line, or the page's start, is before it. */
  readonly gap: boolean
}

/** The values of a saved page. Some browsers save a table's row as one line with tabs: its parts are values of their own. */
export function pageLines(lines: readonly string[]): PageLine[] {
  const out: PageLine[] = []
  let gap = true
  for (const [i, raw] of lines.entries()) {
    const text = cleanText(raw)
    if (text === '') {
      gap = true
      continue
    }
    const indent = (/^[ \t\u00a0\u3000]*/.exec(raw)?.[0] ?? '').replaceAll('\t', '    ').length
    for (const part of partsOf(raw, text)) {
      out.push({ text: part, raw: part === text ? raw.trimEnd() : part, line: i + 1, indent, gap })
      gap = part !== text
    }
    gap = false
  }
  return out
}

function partsOf(raw: string, text: string): string[] {
  if (!raw.trim().includes('\t') || /^["{}[\]]/.test(text)) return [text]
  return raw
    .split('\t')
    .map(cleanText)
    .filter((part) => part !== '')
}
