/** Takes the closing bracket off that belongs to the opening one before the text; a missing one is forgiven. */
export function unclose(text: string): string {
  let depth = 1
  for (let at = 0; at < text.length; at++) {
    if ('<([{'.includes(text.charAt(at))) depth++
    if ('>)]}'.includes(text.charAt(at)) && --depth === 0) return text.slice(0, at).trim()
  }
  return text.trim()
}

/** Splits at the commas that stand in no brackets. */
export function splitArguments(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if ('<([{'.includes(sign)) depth++
    else if ('>)]}'.includes(sign)) depth--
    else if (sign === ',' && depth === 0) {
      parts.push(text.slice(start, at).trim())
      start = at + 1
    }
  }
  return [...parts, text.slice(start).trim()]
}
