/** The options of curl that give a request's body; `-F` gives a form's part and is left. */
const DATA = /(?:^|\s)(?:-d|--data(?:-raw|-binary|-ascii)?)(?:\s+|=)?(?=['"$])/

/** No command of a page is longer. */
const LONGEST = 200_000

/**
 * The body that a curl command sends: the text of its first `-d` or `--data...`, unquoted as a shell does it. Undefined for a command
 * without one, and for another text.
 */
export function curlBody(text: string): string | undefined {
  if (text.length > LONGEST || !/^\s*(?:\$ )?curl\b/.test(text)) return undefined
  const option = DATA.exec(text)
  if (!option) return undefined
  const start = option.index + option[0].length
  const quote = text.charAt(start) === '$' ? start + 1 : start
  return text.charAt(quote) === "'" ? singleQuoted(text, quote + 1) : doubleQuoted(text, quote + 1)
}

/** Everything up to the next quote; `'\''` is a quote inside. */
function singleQuoted(text: string, start: number): string | undefined {
  let body = ''
  for (let from = start; ;) {
    const end = text.indexOf("'", from)
    if (end < 0) return undefined
    body += text.slice(from, end)
    if (!text.startsWith("\\''", end + 1)) return body
    body += "'"
    from = end + 4
  }
}

/** Up to the next quote without a backslash before it. */
function doubleQuoted(text: string, start: number): string | undefined {
  let body = ''
  for (let at = start; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '\\' && at + 1 < text.length) body += text.charAt(++at)
    else if (sign === '"') return body
    else body += sign
  }
  return undefined
}
