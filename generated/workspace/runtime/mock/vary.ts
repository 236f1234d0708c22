import type { Spot } from './make.js'
import { mixNumber, Random } from './random.js'

/** Names of what tells one thing from another: the same example value in each item of a list would look wrong. */
const TELLING = /(?:^|_)(?:id|ids|uuid|name|ip|ip_address|mac|email|hostname|host_name|key|token|sid)$/

/** An example value for an item further down a list: ids, names and addresses differ from item to item. */
export function varied(sample: unknown, spot: Spot): unknown {
  if (spot.index === 0 || typeof sample !== 'string' || !TELLING.test(spot.name)) return sample
  return variation(sample, mixNumber(spot.seed, spot.index), spot.index)
}

/** Another text of the same form: hexadecimal runs change their digits, a number at the end counts on. */
export function variation(text: string, seed: number, index: number): string {
  const random = new Random(seed)
  if (/^(?=.*\d)[0-9a-f-]{16,}$/i.test(text))
    return text.replace(/[0-9a-f]/gi, (digit, at: number) => otherHex(digit, at, text, random))
  const counted = /^(.*?)(\d{1,9})([^0-9]*)$/s.exec(text)
  if (counted) {
    const digits = counted[2] ?? ''
    const next = String(Number(digits) + index).padStart(digits.length, '0')
    const octet = /^\d+\.\d+\.\d+\.\d+$/.test(text) ? String((Number(digits) + index) % 254 || 1) : next
    return `${counted[1] ?? ''}${octet}${counted[3] ?? ''}`
  }
  return `${text}-${index + 1}`
}

/** A digit for a digit; letters stay letters where the text has them; version and variant of a UUID stay. */
function otherHex(digit: string, at: number, text: string, random: Random): string {
  if (text.length === 36 && (at === 14 || at === 19)) return digit
  if (/\d/.test(digit)) return String(random.int(0, 9))
  const letter = 'abcdef'[random.int(0, 5)] ?? 'a'
  return digit === digit.toUpperCase() ? letter.toUpperCase() : letter
}
