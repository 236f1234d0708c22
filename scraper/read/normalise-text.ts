import type { Mark, Text } from '../document.js'

const INVISIBLE = /[\u200b\u200c\u200d\u2060\ufeff]/g

/** What cleaning would change; most texts hold none of it. */
const UNCLEAN = /[^\S ]| {2}|^ | $|[\u200b\u200c\u200d\u2060\ufeff]/

/** Collapses every kind of blank to one space and trims; zero-width characters go. */
export function cleanText(text: string): string {
  if (!UNCLEAN.test(text)) return text
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()
}

/** `cleanText` for a text with marks: their ranges follow, empty ones go. */
export function cleanMarked(text: string, marks: readonly Mark[]): Text {
  const clean = cleanText(text)
  if (marks.length === 0) return { text: clean }
  const at = clean === text ? undefined : newOffsets(text)
  const kept = marks
    .map((mark) =>
      trimMark(clean, at ? { ...mark, start: at[mark.start] ?? 0, end: at[mark.end] ?? clean.length } : mark),
    )
    .filter((mark) => mark.start < mark.end)
  return kept.length > 0 ? { text: clean, marks: kept } : { text: clean }
}

/** A mark without the blanks that its own text starts or ends with. */
function trimMark(clean: string, mark: Mark): Mark {
  const start = clean[mark.start] === ' ' ? mark.start + 1 : mark.start
  const end = Math.min(mark.end, clean.length)
  return { ...mark, start, end: clean[end - 1] === ' ' ? end - 1 : end }
}

/** For each offset of the text, the offset of the same place in the cleaned text. */
function newOffsets(text: string): number[] {
  const at: number[] = []
  let length = 0
  let blank = false
  for (const char of text.split('')) {
    if (char.replace(INVISIBLE, '') === '') {
      at.push(length)
    } else if (/\s/.test(char)) {
      at.push(length)
      blank = length > 0
    } else {
      if (blank) length++
      at.push(length++)
      blank = false
    }
  }
  at.push(length)
  return at
}

/** A part of a text with the marks that lie in it. */
export function sliceText(text: Text, start: number, end: number): Text {
  const marks = (text.marks ?? [])
    .map((mark) => ({ ...mark, start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start }))
    .filter((mark) => mark.start < mark.end)
  return cleanMarked(text.text.slice(start, end), marks)
}
