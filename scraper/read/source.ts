import type { Format, Language, Source } from '../document.js'

/** One file to read: its path as given, its text, where it was fetched from, and the hash of its bytes. */
export interface ReadInput {
  readonly file: string
  readonly text: string
  readonly url?: string
  readonly sha256: string
}

/** The source of the documents of one file. */
export function sourceOf(input: ReadInput, format: Format, language: Language = languageOf(input.text)): Source {
  const { file, url, sha256 } = input
  return { file: file.replaceAll('\\', '/'), ...(url === undefined ? {} : { url }), format, language, sha256 }
}

/** Chinese when more than one in forty characters is: a Chinese page is half English identifiers and JSON. */
export function languageOf(text: string): Language {
  const chinese = text.match(/[\u3400-\u9fff]/g)?.length ?? 0
  return chinese * 40 > text.length ? 'zh' : 'en'
}

/** The lines of a text: no byte-order mark, any line ends; form feeds of a page break end a line too. */
export function linesOf(text: string): string[] {
  return text.replace(/^\ufeff/, '').split(/\r\n|\r|\n|\f|\u2028|\u2029/)
}

/** A date in any spelling that pages print ("2025-07-14", "Jul 14, 2025", "2025/07/14") as `yyyy-mm-dd`. */
export function isoDate(text: string): string | undefined {
  const numeric = /\b(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/.exec(text)
  if (numeric) return checkedDate(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]))
  const named = /\b([A-Z][a-z]{2})[a-z]*\.? (\d{1,2}), (\d{4})\b/.exec(text)
  if (!named) return undefined
  return checkedDate(Number(named[3]), MONTHS.indexOf((named[1] ?? '').toLowerCase()) + 1, Number(named[2]))
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function checkedDate(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
