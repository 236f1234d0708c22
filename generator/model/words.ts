/** Casing: from any text to the words that an identifier can be made of. */

// Letters and digits of any script may stand in an identifier; marks, emoji, controls and invisible characters separate.
const SEPARATORS = /[^\p{L}\p{Nd}]+/u

/** The parts of a text between separators, casing kept: `list_desktopUsers` gives `list`, `desktopUsers`. */
export function partsOf(text: string): string[] {
  return text.normalize('NFC').split(SEPARATORS).filter(Boolean)
}

/** The words of a text: parts, split again where the case tells (`HTTPServer` gives `HTTP`, `Server`). */
export function wordsOf(text: string): string[] {
  return partsOf(text).flatMap((part) => part.split(/(?<=[\p{Ll}\p{Nd}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u))
}

/** `PascalCase`, keeping the capitals that the text has: `SmnTopicVO` stays. Empty when nothing is left. */
export function pascal(text: string): string {
  return notDigit(partsOf(text).map(upperFirst).join(''))
}

// By code point: the capital of a letter outside the basic plane is two units long.
function upperFirst(word: string): string {
  const [first = ''] = word
  const upper = first.toUpperCase()
  // "ß" and a few ligatures have a capital of several letters, which is no capital of the word.
  return (upper.length === first.length ? upper : first) + word.slice(first.length)
}

/** `camelCase`: the first word in lower case, an acronym as a whole. Empty when nothing is left. */
export function camel(text: string): string {
  const whole = partsOf(text).map(upperFirst).join('')
  const [first = ''] = whole === '' ? [] : wordsOf(whole)
  return notDigit(first.toLowerCase() + whole.slice(first.length))
}

/** `kebab-case` in ASCII, for package names. Empty when nothing is left. */
export function kebab(text: string): string {
  const words = wordsOf(text).map((word) => word.toLowerCase().replaceAll(/[^a-z0-9]+/g, ''))
  return words.filter(Boolean).join('-')
}

const notDigit = (name: string): string => (/^\p{Nd}/u.test(name) ? `_${name}` : name)
