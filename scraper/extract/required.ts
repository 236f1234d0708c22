import { REQUIRED_WORDS } from '../vocabulary/columns.js'
import { plainPunctuation } from './words.js'

export interface Required {
  readonly required: boolean | 'unstated'
  /** The cell's own words where it tells a condition. */
  readonly when?: string
}

const OPENERS: readonly (readonly [string, boolean])[] = [
  ...REQUIRED_WORDS.no.map((word) => [word, false] as const),
  ...REQUIRED_WORDS.yes.map((word) => [word, true] as const),
].sort(([a], [b]) => b.length - a.length)
const UNSTATED: ReadonlySet<string> = new Set(REQUIRED_WORDS.unstated)

/**
 * Reads a "mandatory" cell: the leading yes or no is taken, and what follows is kept as its condition. A cell with a condition
 * only ("type = 2时必选", "Mandatory for replace and add") is not required in general.
 */
export function parseRequired(cell: string): Required {
  const text = cell.replace(/\s+/g, ' ').trim()
  const key = plainPunctuation(text.toLowerCase()).replace(/[.。;；]$/, '')
  if (UNSTATED.has(key)) return { required: 'unstated' }
  for (const [word, required] of OPENERS) {
    if (!key.startsWith(word) || !endsWord(key, word)) continue
    const when = text
      .slice(word.length)
      .replace(/^[\s:：,，.。;；-]+/, '')
      .trim()
    if (when === '' || /^[.。;；]$/.test(when)) return { required }
    return { required: required && isCondition(word, when) ? false : required, when }
  }
  return { required: false, when: text }
}

/** "Mandatory for replace and add": the word is a part of the condition, and not an answer that a note follows. */
function isCondition(word: string, when: string): boolean {
  return /^(?:mandatory|required|必选|必填|必须)$/.test(word) && /^(?:for|when|if|in|only|unless)\b/i.test(when)
}

function endsWord(key: string, word: string): boolean {
  const next = key.charAt(word.length)
  return next === '' || !/[a-z0-9]/.test(word.charAt(word.length - 1)) || !/[a-z0-9_=]/.test(next)
}
