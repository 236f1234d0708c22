/** A text with full-width digits as plain ones, as Chinese pages type them now and then ("表１", "状态码：２００"); the length stays. */
export function plainDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
}
