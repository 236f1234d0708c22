/**
 * Brackets that a text opens and does not close, double-quoted strings left out; negative when it closes more. A string ends with its
 * line at the latest, because transcriptions lose quotes.
 */
export function openBrackets(text: string): number {
  let open = 0
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (char === '\n') quoted = false
    else if (quoted && char === '\\') i++
    else if (char === '"') quoted = !quoted
    else if (!quoted && (char === '{' || char === '[')) open++
    else if (!quoted && (char === '}' || char === ']')) open--
  }
  return open
}
