/** One line of a table of contents. */
export interface ContentsEntry {
  readonly number: string
  readonly title: string
  readonly line: number
}

/** A manual's table of contents, and the lines that it takes. */
export interface Contents {
  readonly entries: readonly ContentsEntry[]
  /** First and last line of it, from 1; 0 and 0 where a manual has none. */
  readonly start: number
  readonly end: number
}

const ENTRY = /^(?:[-*] )?((?:\d{1,3}|[A-Z])(?:\.\d{1,3}){0,4}) (\S.*)$/
const LEADER = /(?:\.{2,}|…+|(?:\. ){2,}|\t)[ .…\t]*(\d+)$/
/** Lines that may stand between two lines of one table of contents: blank ones, page numbers, wrapped titles. */
const MAX_GAP = 6
const MAX_LENGTH = 400

/** Finds the table of contents: the longest stretch of lines "4.1.2 Title.....15". */
export function findContents(lines: readonly string[]): Contents {
  const runs: ContentsEntry[][] = []
  let wrapped: ContentsEntry | undefined
  for (const [i, line] of lines.entries()) {
    const text = line.trim()
    if (text === '' || text.length > MAX_LENGTH) continue
    const entry = readEntry(text, i + 1, wrapped)
    wrapped = entry ? undefined : headOf(text, i + 1)
    if (!entry) continue
    const run = runs.at(-1)
    if (run && entry.line - (run.at(-1)?.line ?? 0) <= MAX_GAP) run.push(entry)
    else runs.push([entry])
  }
  const longest = runs.reduce<ContentsEntry[]>((best, run) => (run.length > best.length ? run : best), [])
  if (longest.length < 3) return { entries: [], start: 0, end: 0 }
  return { entries: longest, start: longest[0]?.line ?? 0, end: longest.at(-1)?.line ?? 0 }
}

/** An entry, its page number in sight; `wrapped` is the line before, when that may be the start of the title. */
function readEntry(text: string, line: number, wrapped: ContentsEntry | undefined): ContentsEntry | undefined {
  const leader = LEADER.exec(text)
  if (!leader) return undefined
  const title = text.slice(0, leader.index).trim()
  const entry = headOf(title, line)
  if (entry) return entry
  return wrapped && line === wrapped.line + 1
    ? { ...wrapped, title: `${wrapped.title} ${title}`.trim(), line }
    : undefined
}

function headOf(text: string, line: number): ContentsEntry | undefined {
  const match = ENTRY.exec(text)
  return match ? { number: match[1] ?? '', title: (match[2] ?? '').trim(), line } : undefined
}
