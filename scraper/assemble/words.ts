import { createHash } from 'node:crypto'

/** Words that look like plurals and are none, lower case. */
const SINGULAR_IN_S = new Set([
  'status',
  'address',
  'access',
  'process',
  'business',
  'series',
  'bus',
  'canvas',
  'basis',
  'analysis',
  'os',
  'dns',
  'https',
  'ddos',
  'progress',
  'class',
  'kubernetes',
  'gas',
  'alias',
])

/** The words of a name in any notation: `desktop-pools`, `usb_device_common`, `appCenter`, `OS-EXT`. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
}

/** A name as a PascalCase identifier of ASCII letters and digits; capitals inside words stay. `''` when nothing is left. */
export function pascalCase(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}

/** Whether an English word is a plural. */
export function isPlural(word: string): boolean {
  const lower = word.toLowerCase()
  return lower.length > 2 && lower.endsWith('s') && !/(?:ss|aas)$/.test(lower) && !SINGULAR_IN_S.has(lower)
}

/** The singular of an English word, by the regular endings. */
export function singular(word: string): string {
  if (!isPlural(word)) return word
  if (/[^aeiou]ies$/i.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|(?<!ca)ch|x|zz)es$/i.test(word)) return word.slice(0, -2)
  if (/(?:status|address|alias)es$/i.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** Eight letters and digits made of a text: the last resort for a name that nothing readable sets apart. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
