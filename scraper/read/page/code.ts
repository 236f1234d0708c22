import { METHODS, captionLine, isRequestLine, plainSectionKind, statusGroup } from '../../vocabulary/labels.js'
import { openBrackets } from '../brackets.js'
import { withoutLineNumbers } from '../html/line-numbers.js'
import type { PageLine } from './lines.js'

/** A code block of a saved page, and the index of the first line after it. */
export interface PageCode {
  readonly text: string
  readonly end: number
  /** False when its brackets stay open. */
  readonly closed: boolean
}

/**
 * Reads the code that starts at a line of an example section: brackets up to their end, or a request (or a command) up to the next blank line.
 * Undefined for prose.
 */
export function readPageCode(lines: readonly PageLine[], start: number): PageCode | undefined {
  const numbers = numberColumn(lines, start)
  const first = lines[start + numbers]
  if (!first) return undefined
  const end = /^[{[]/.test(first.text) ? endOfBrackets(lines, start + numbers) : endOfCommand(lines, start + numbers)
  if (end === undefined) return undefined
  const own = lines.slice(start + numbers, end)
  const text = withoutLineNumbers(own.map((line) => line.raw.slice(indentOf(line.raw, first.indent))).join('\n'))
  return { text, end, closed: openBrackets(text) <= 0 }
}

/** The lines of a column of line numbers before code: "1", "2", "3", and then the code. */
function numberColumn(lines: readonly PageLine[], start: number): number {
  let count = 0
  while (lines[start + count]?.text === String(count + 1)) count++
  const next = lines[start + count]?.text ?? ''
  return count > 1 && (/^[{[<]/.test(next) || isRequestLine(next)) ? count : 0
}

function endOfBrackets(lines: readonly PageLine[], start: number): number {
  let open = 0
  for (let i = start; i < lines.length; i++) {
    const line = lines[i]
    if (!line || (i > start && line.gap && endsCode(line.text))) return i
    open += openBrackets(line.text)
    if (open <= 0) return i + 1
  }
  return lines.length
}

function endsCode(text: string): boolean {
  return Boolean(plainSectionKind(text) ?? statusGroup(text) ?? captionLine(text)) || isRequestLine(text)
}

function endOfCommand(lines: readonly PageLine[], start: number): number | undefined {
  const text = lines[start]?.text ?? ''
  if (METHODS.includes(text) && isRequestLine(`${text} ${lines[start + 1]?.text ?? ''}`))
    return endOfCommand(lines, start + 1)
  if (!isRequestLine(text) && !/^(?:curl |<\?xml\b)/i.test(text)) return undefined
  let end = start + 1
  while (end < lines.length && !lines[end]?.gap && !/^[{[]/.test(lines[end]?.text ?? '')) end++
  return end
}

/** So many blanks may go from the start of a line. */
function indentOf(raw: string, indent: number): number {
  const blanks = /^[ \u00a0]*/.exec(raw)?.[0].length ?? 0
  return Math.min(blanks, indent)
}
