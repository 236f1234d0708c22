/** JSON without loss: integers beyond 2^53 keep their digits both ways. */

/** Marks a number that travels as a string: nobody can have written it into a document. */
const marker = () => Math.random() + 'n'

/** Strings, and numbers as the second alternative. On well-formed JSON each token is taken whole, so the time is linear. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g

/** Like JSON.parse, but an integer that a number cannot hold becomes a bigint. Throws SyntaxError. */
export const parseJson = (text: string): unknown => {
  const plain: unknown = JSON.parse(text)
  if (!/\d{16}/.test(text)) return plain
  const mark = marker()
  const marked = text.replace(TOKENS, (token) =>
    /^-?\d+$/.test(token) && !Number.isSafeInteger(+token) ? `"${mark + token}"` : token,
  )
  return JSON.parse(marked, (_, value: unknown) =>
    typeof value === 'string' && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value,
  )
}

/** Like JSON.stringify, but a bigint becomes its digits. Throws TypeError for a circular value. */
export const stringifyJson = (value: unknown): string => {
  const mark = marker()
  return JSON.stringify(value, (_, item: unknown) => (typeof item === 'bigint' ? mark + item : item)).replace(
    RegExp(`"${mark}(-?\\d+)"`, 'g'),
    '$1',
  )
}
