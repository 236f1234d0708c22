import { DEPRECATED_FIELD_PHRASES, FIELD_SUBJECTS, VALUE_LISTS } from '../vocabulary/wording.js'

const SHORT = 40

/**
 * True when a row says that its field is out of use: in the name's cell, in a short note, or in a sentence about the field. "v1 (deprecated)"
 * in a list of values is about the value.
 */
export function isDeprecatedField(name: string, description: string): boolean {
  if (hasPhrase(name.toLowerCase())) return true
  return sentences(description).some(
    (sentence, index) =>
      hasPhrase(sentence) &&
      !VALUE_LISTS.some((word) => sentence.includes(word)) &&
      (index === 0 || sentence.length < SHORT
        ? !/^\S+ ?[:：]/.test(sentence) || /该(?:参数|字段|属性)|this (?:parameter|field|attribute)/.test(sentence)
        : FIELD_SUBJECTS.some((word) => sentence.includes(word))),
  )
}

function hasPhrase(text: string): boolean {
  return DEPRECATED_FIELD_PHRASES.some((phrase) => text.includes(phrase))
}

function sentences(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[.。;；!！](?=\s|$|[^\x00-\x7f])|\n|(?<=[。；])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}
