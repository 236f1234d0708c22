import { LOCATION_WORDS, REQUIRED_WORDS } from '../../vocabulary/columns.js'
import { METHODS, isRequestLine } from '../../vocabulary/labels.js'
import { ANY_KEY_NAMES, ROOT_NAMES } from '../../vocabulary/names.js'
import { ACCESS_LEVELS } from '../../vocabulary/page-columns.js'
import {
  ARRAY_WORDS,
  BINARY_WORDS,
  NO_TYPE_WORDS,
  OBJECT_ARRAY_WORDS,
  OBJECT_WORDS,
  SCALAR_WORDS,
} from '../../vocabulary/types.js'

/** How badly a line fits a column, 0 for a perfect fit; from `MISFIT` on it does not. */
export const MISFIT = 8

const REQUIRED = new Set([...REQUIRED_WORDS.yes, ...REQUIRED_WORDS.no, ...REQUIRED_WORDS.unstated])
const LOCATIONS = new Set(Object.values(LOCATION_WORDS).flat())
const ACTION = /^[•●▪-]? ?[a-z][\w-]*:[\w*-]+:[\w*-]+$/i

type Fit = (text: string) => number

/** One rule for each kind of column; every other column takes free text. */
const FITS: Readonly<Record<string, Fit>> = {
  name: (text) => {
    if (isTypeAsWritten(text)) return 6
    if (isName(text)) return 0
    return text.length <= 60 && text.split(' ').length <= 4 && !/[.。:：]$/.test(text) ? 5 : 12
  },
  type: (text) => (isType(text) ? 0 : 12),
  required: (text) => (isRequired(text) ? 0 : startsRequired(text) ? 2 : 12),
  optional: (text) => (isRequired(text) ? 0 : 12),
  location: (text) => (LOCATIONS.has(text.toLowerCase()) ? 0 : 10),
  status: (text) =>
    /^(?:[1-5]\d\d|[1-5]xx|default)$/i.test(text) ? 0 : /^[1-5]\d\d(?: \S|$|[(（,，/~-])/.test(text) ? 2 : 15,
  'error-code': (text) => (/^[\w.-]*\d[\w.-]*$/.test(text) ? 0 : /^\S+$/.test(text) ? 3 : 12),
  method: (text) => (METHODS.includes(text.toUpperCase()) ? 0 : 12),
  uri: (text) => (isRequestLine(text) || text.startsWith('/') ? 0 : 12),
  region: (text) => (/^[a-z]+(?:-[a-z\d]+)+$/.test(text) ? 0 : 6),
  endpoint: (text) => (/^\S+\.\S+$/.test(text) ? 0 : 6),
  protocol: (text) => (/^https?(?:[ /,、]+https?)?$/i.test(text) ? 0 : 6),
  action: (text) => (ACTION.test(text) && !/^[•●▪-]/.test(text) ? 0 : 12),
  access: (text) => (ACCESS_LEVELS.includes(text.toLowerCase()) ? 0 : 8),
  resource: (text) => (text === '-' || /^[\w.-]+ ?\*?$/.test(text) ? 0 : 4),
  condition: (text) => (text === '-' || (/^[•●▪-]? ?[\w-]+:\S+$/.test(text) && !ACTION.test(text)) ? 0 : 6),
  alias: (text) => (text === '-' || ACTION.test(text) ? 0 : 6),
  dependency: (text) => (text === '-' || ACTION.test(text) ? 0 : 6),
}

/** How badly a line fits a column of this role. */
export function fitOf(role: string, text: string): number {
  return (FITS[role] ?? proseFit)(text)
}

/** Columns of one value; all others go on over several lines. */
export function takesOneLine(role: string): boolean {
  return role in FITS && !['condition', 'alias', 'dependency'].includes(role)
}

/** Free text fits, but a lone type, "Yes" or parameter name is rather a cell of its own column. */
function proseFit(text: string): number {
  if (/^(?:yes|no|是|否)$/i.test(text)) return 3
  if (isOwnType(text)) return 4
  return /^[a-z]+(?:_[a-z\d]+)+$/.test(text) ? 0.5 : 0
}

/** "String", "String(64)" and "Array<Item>" stand in a column of names only by mistake. */
function isTypeAsWritten(text: string): boolean {
  return /^(?:String|Integer|Long|Boolean|Object)(?:\(\d+\))?$|^(?:Array|List|Map)<.*>$/.test(text)
}

/** "Tags structure array", "AccessConfig Info objects": a name and a word, and no sentence ("Specifies the tag list."). */
function isNamedType(text: string): boolean {
  return (
    /^[\w.$:/-]+(?: [\w.$:/-]+){0,3} (?:objects?|arrays?|structures?|lists?)。?$/i.test(text) &&
    !/ (?:the|an?|of|to|for|all|each|this) /i.test(text)
  )
}

/** A type in words, and not the lack of one. */
export function isOwnType(text: string): boolean {
  return isType(text) && !NO_TYPE_WORDS.has(text.toLowerCase())
}

/** An identifier, or a name with the signs that the vendor's names have, or a stand-in for names. */
export function isName(text: string): boolean {
  const plain = text.toLowerCase()
  if (ANY_KEY_NAMES.has(plain) || ROOT_NAMES.has(plain)) return true
  return /^[*[{<]*[A-Za-z_$\u3400-\u9fff][\w$.:/@#[\]{}<>*-]*$/.test(text) && text.length <= 100 && !/[.:]$/.test(text)
}

function isRequired(text: string): boolean {
  return REQUIRED.has(text.toLowerCase())
}

/** "Yes (when x)", "否 使用Token认证时必选", "Mandatory for replace". */
function startsRequired(text: string): boolean {
  return (
    text.length <= 200 &&
    (/^(?:yes|no|mandatory|optional|required|conditional)\b/i.test(text) ||
      /^(?:是|否|必选|可选)/.test(text) ||
      /必选|mandatory/i.test(text))
  )
}

/** A type as the vendor writes them: "String", "Array of X objects", "Map<String,String>", "String(64)", "[]String", 字典数据类型. */
export function isType(text: string): boolean {
  if (text.length > 120) return false
  const plain = text
    .toLowerCase()
    .replace(/[。.]$/, '')
    .trim()
  if (NO_TYPE_WORDS.has(plain)) return true
  if (/^(?:array|list|map|set|dict(?:ionary)?) ?(?:of\b|<|\[|\()/.test(plain) || /^(?:\[\]|\*)\w+$/.test(plain))
    return true
  if (isNamedType(text)) return true
  const parts = plain.split(/ ?\/ ?| or |或/)
  if (parts.length > 1 && parts.length < 4) return parts.every((part) => part !== '' && isType(part))
  const word = plain.replace(/ ?[(（<[][^()（）]*[)）>\]]$/, '').replaceAll(' ', '')
  return (
    SCALAR_WORDS.has(word) ||
    [OBJECT_WORDS, ARRAY_WORDS, OBJECT_ARRAY_WORDS, BINARY_WORDS].some((words) => words.has(word))
  )
}
