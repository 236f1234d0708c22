/** The cells of a pipe table's row, as GitHub parts them: at every bar without a backslash before it, code or not. */
function cellsOf(line: string): string[] {
  const row = line.replace(/^[\s>]+/, '').trimEnd()
  const cells: string[] = []
  let cell = ''
  for (let at = 0; at < row.length; at += 1) {
    const sign = row.charAt(at)
    if (sign === '\\' && row.charAt(at + 1) === '|') {
      cell += '|'
      at += 1
    } else if (sign === '|') {
      cells.push(cell.trim())
      cell = ''
    } else cell += sign
  }
  cells.push(cell.trim())
  return cells.slice(row.startsWith('|') ? 1 : 0, row.endsWith('|') && !row.endsWith('\\|') ? -1 : undefined)
}

/** The cells of a row beyond the first ones, where it has more than its table's header. */
export function cellsBeyond(line: string, known: number): string[] {
  let bars = 0
  for (let at = line.indexOf('|'); at >= 0; at = line.indexOf('|', at + 1)) bars += 1
  return bars < known ? [] : cellsOf(line).slice(known)
}
