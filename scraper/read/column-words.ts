import { AUTHORIZATION_COLUMNS, FIELD_COLUMNS, OTHER_COLUMNS } from '../vocabulary/columns.js'
import { cleanText } from './normalise-text.js'

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  ...FIELD_COLUMNS,
  ...OTHER_COLUMNS,
  ...AUTHORIZATION_COLUMNS,
}

const ROLES = new Map<string, ReadonlySet<string>>()
for (const [role, words] of Object.entries(COLUMNS)) {
  for (const word of words) ROLES.set(word, new Set([...(ROLES.get(word) ?? []), role]))
}

/** What a column with this header word can tell ("name", "type", ...); empty for a word that heads no column. */
export function columnRoles(word: string): ReadonlySet<string> {
  const plain = cleanText(word.replace(/\*\*|<[^<>]*>/g, '')).toLowerCase()
  return ROLES.get(plain) ?? ROLES.get(plain.replace(/ ?[(（][^()（）]*[)）]$/, '')) ?? new Set()
}

/** True for a word that heads a column. */
export function isColumnWord(word: string): boolean {
  return columnRoles(word).size > 0
}
