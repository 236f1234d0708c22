/** Ranges wider than this stay what they are: no page lists so many codes. */
const WIDEST = 20

/** "500-503", "500 to 503", "500~503": every status of the range; undefined for another text. */
export function statusRange(text: string): readonly string[] | undefined {
  const match = /^([1-5]\d\d) ?(?:-|–|—|~|～|to|至|到) ?([1-5]\d\d)(?!\d)/i.exec(text)
  const [first, last] = [Number(match?.[1]), Number(match?.[2])]
  if (!match || last <= first || last - first > WIDEST) return undefined
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
}

/** The status as a key of OpenAPI's responses: "4xx" is `4XX`, "Default" is `default`. */
export function statusKey(text: string): string {
  return /^[1-5]xx$/i.test(text) ? text.toUpperCase() : text.toLowerCase()
}
