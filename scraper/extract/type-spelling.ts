import { SCALAR_WORDS } from '../vocabulary/types.js'
import { editDistance, plainPunctuation } from './words.js'

/** No type is longer; a cell that holds a whole text is cut here. */
const MAX_LENGTH = 300

/** Footnotes, sentence ends and "see Table 4" are taken off; the number of the table stays, as "Table 4 object". */
export function cleanType(cell: string): string {
  let text = plainPunctuation(cell.slice(0, MAX_LENGTH))
    .replace(/[\s\u00a0\u200b]+/g, ' ')
    .trim()
  const see =
    /[,.。;、(]? ?(?:for details,? )?(?:请参见|详情请参见|请参考|参见|详见|参考|见|see|refer to) ?.*?(?:table|表) ?(\d+(?:-\d+)*).*$/i.exec(
      text,
    )
  if (see?.[1] !== undefined) {
    const elsewhere = /章节|\bsection\b|“/.test(see[0])
    text = `${text.slice(0, see.index).replace(/[.。;].*$/, '')}${elsewhere ? '' : ` @${see[1]}`}`
  }
  return text
    .replace(/\[\d\]$/, '')
    .replace(/[\s.。;,、:*]+$/, '')
    .replace(/^["'`]+|["'`]+$/g, '')
    .trim()
}

/** "IntegerInteger" is a doubled word: the word, when it is a type's. */
export function half(word: string): string | undefined {
  const front = word.slice(0, word.length / 2).toLowerCase()
  return word.length % 2 === 0 && front === word.slice(word.length / 2).toLowerCase() && SCALAR_WORDS.has(front)
    ? front
    : undefined
}

const SPELLED = [
  'string',
  'integer',
  'boolean',
  'number',
  'double',
  'float',
  'strings',
  'integers',
  'datetime',
  'timestamp',
]

/** The type word that a text misspells by one letter. */
export function nearScalar(word: string): string | undefined {
  return word.length < 4 ? undefined : SPELLED.find((known) => editDistance(word.toLowerCase(), known, 1) <= 1)
}
