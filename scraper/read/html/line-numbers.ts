/**
 * Takes the column of line numbers out of a code block's text: before each line ("1  {"), as lines of their own before the
 * code, or all on the first line ("1 2 3 {"). Only a complete count from 1 to the number of the code's lines is one, two lines at
 * least, so that a body that happens to be a number stays. Blanks at line ends and blank lines around go as well.
 */
export function withoutLineNumbers(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trimEnd())
  const code = trimBlank(lines)
  return trimBlank(withoutPrefixes(code) ?? withoutColumn(code) ?? withoutRun(code) ?? code).join('\n')
}

function trimBlank(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line !== '')
  const last = lines.findLastIndex((line) => line !== '')
  return first < 0 ? [] : lines.slice(first, last + 1)
}

/** "1 {", "2   \"a\": 1", "3 }". */
function withoutPrefixes(lines: readonly string[]): string[] | undefined {
  if (lines.length < 2) return undefined
  const rest = lines.map((line, i) => /^ *(\d+)(?:[ \t:|.](.*))?$/.exec(line)?.[1] === String(i + 1))
  if (!rest.every(Boolean)) return undefined
  const code = lines.map((line) => line.replace(/^ *\d+[ \t:|.]?/, ''))
  return code.some((line) => line.trim() !== '') ? code : undefined
}

/** "1", "2", "3", then the three lines of code. */
function withoutColumn(lines: readonly string[]): string[] | undefined {
  const count = lines.findIndex((line, i) => line.trim() !== String(i + 1))
  return count >= 2 && lines.length === 2 * count ? lines.slice(count) : undefined
}

/** "1 2 3 {", then the rest of three lines of code; or "1 2 3" on a line before three lines of code. */
function withoutRun(lines: readonly string[]): string[] | undefined {
  const [first = '', ...others] = lines
  const plain = first.trimStart().replace(/[ \t]+/g, ' ')
  if (others.length >= 2 && plain === count(others.length)) return others
  const run = count(lines.length)
  return lines.length >= 2 && plain.startsWith(`${run} `) ? [plain.slice(run.length + 1), ...others] : undefined
}

function count(to: number): string {
  return Array.from({ length: to }, (_, i) => String(i + 1)).join(' ')
}
