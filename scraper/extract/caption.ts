import { BARE_ROOT_CAPTIONS, FILLER_WORDS, ROLE_WORDS, TABLE_WORDS, type CaptionRole } from '../vocabulary/captions.js'
import { vocabularyKey } from './words.js'

/** What a table's caption says: the place of its parameters, or the object that it describes. */
export type CaptionReading =
  | { readonly kind: 'root'; readonly roles: ReadonlySet<CaptionRole> }
  | { readonly kind: 'object'; readonly name: string }

const ROLES: readonly (readonly [string, CaptionRole])[] = [...ROLE_WORDS].sort(([a], [b]) => b.length - a.length)
const FILLERS: readonly string[] = [...FILLER_WORDS].sort((a, b) => b.length - a.length)

/**
 * Reads a caption word by word. When all its words name places ("request", "body", 响应) or nothing ("parameters", 说明), it is the
 * title of a root table; else what stays is the object's name ("Description of the x field", "x字段数据结构说明", "x objects").
 */
export function readCaption(caption: string): CaptionReading | undefined {
  const key = vocabularyKey(caption)
  if (key === '') return undefined
  if (BARE_ROOT_CAPTIONS.has(key)) return { kind: 'root', roles: new Set() }
  if (/^[A-Za-z_][\w.:-]*$/.test(caption.trim())) return { kind: 'object', name: caption.trim() }
  const subject = DESCRIBED.map((form) => form.exec(caption.trim())?.[1]).find((name) => name !== undefined)
  if (subject !== undefined && !ROLES.some(([word]) => word === subject.toLowerCase()))
    return { kind: 'object', name: subject }
  const glued = /^([a-z_][\w.:-]*) ?[\u3400-\u9fff]/.exec(caption.trim())?.[1]
  if (glued !== undefined && !PLACES.has(glued)) return { kind: 'object', name: glued }
  const roles = rolesOf(key)
  if (roles && TABLE_WORDS.some((word) => key.includes(word))) return { kind: 'root', roles }
  const opening = rolesOf(key.replace(/ ?(?:\(| for | when ).*$/, ''))
  if (opening && opening.size > 0) return { kind: 'root', roles: opening }
  const closing = closingRoles(key)
  if (closing) return { kind: 'root', roles: closing }
  return { kind: 'object', name: objectName(caption) }
}

/**
 * "items field description", "Description of the type parameter", "Parameters contained in the protect field", "server field data
 * structure description (response)": the name may be any word but a place's.
 */
const DESCRIBED: readonly RegExp[] = [
  /^(parameter|type|value|item|content|detail|object|attribute) (?:parameter|field)s$/i,
  /^["'“]?([\w.:-]+)["'”]? (?:field|parameter|object|attribute|element)s? (?:data )?(?:structure )?descriptions?(?: ?(?:for|when|in|of|\() ?.*)?$/i,
  /^descriptions? (?:of|about|for) (?:the )?["'“]?([\w.:-]+)["'”]? (?:field|parameter|object|attribute|element|format|structure)s?$/i,
  /^descriptions? (?:of|about|for) (?:the )?(?:field|parameter|object|attribute|element)s? ["'“]?([\w.:-]+)["'”]?$/i,
  /^(?:(?:request|response) )?(?:parameter|field|attribute|element)s? (?:descriptions? )?(?:contained )?(?:in|of|for) (?:the )?["'“]?([\w.:-]+)["'”]? (?:field|parameter|object|attribute|element|structure)s?$/i,
  /^(?:request|response) (?:parameter|field|attribute|element)s? (?:in|of|for) (?:the )?["'“]?(\w*[a-z0-9](?:_\w+|[A-Z]\w*))["'”]?$/i,
]

/** Lines above a table without a caption that say what object it describes; wider than a caption's, since a caption is always a title. */
const LED: readonly RegExp[] = [
  ...DESCRIBED,
  /^["'“]?([\w.:-]+)["'”]? (?:field|parameter|object|attribute|element|structure|array)s?$/i,
  /^["'“]?([\w.:-]+)["'”]? (?:data structure|structure|format)(?: descriptions?)?$/i,
  /^(?:data )?structure (?:descriptions? )?of (?:the )?["'“]?([\w.:-]+)["'”]?(?: (?:field|parameter|object)s?)?$/i,
]

/** No line that names a table's object or place is longer. */
const LONGEST_LEAD = 100

/** What the line right above a table says of it; undefined for prose. */
export function readLead(line: string): CaptionReading | undefined {
  const text = line
    .replace(/\s+/g, ' ')
    .replace(/[\s:：.。]+$/, '')
    .replace(/^(?:\d+[.)] ?|[•●·*-] ?)/, '')
    .trim()
  if (text === '' || text.length > LONGEST_LEAD) return undefined
  const subject = LED.map((form) => form.exec(text)?.[1]).find((name) => name !== undefined)
  if (subject !== undefined && !isCommon(subject.toLowerCase())) return { kind: 'object', name: subject }
  const roles = rolesOf(vocabularyKey(text))
  return roles && [...roles].some((role) => SAYS_PLACE.has(role)) ? { kind: 'root', roles } : undefined
}

const SAYS_PLACE: ReadonlySet<CaptionRole> = new Set(['path', 'query', 'header', 'body', 'form', 'uri'])

/** A word that many lines have before "parameters", and no object's name. */
function isCommon(word: string): boolean {
  return (
    ROLES.some(([role]) => word === role) ||
    /^(?:the|these|this|following|each|all|some|other|common|public|additional|optional|mandatory|required|filter|sort(?:ing)?|pagination|related|main|key|new|custom|advanced|basic)$/.test(
      word,
    )
  )
}

/** Lower-case English words that name a place in a Chinese caption too; "uri参数说明" and "responses参数说明" are objects. */
const PLACES: ReadonlySet<string> = new Set([
  'path',
  'query',
  'header',
  'headers',
  'body',
  'form',
  'formdata',
  'form-data',
])

/** "创建实例的请求参数", "creating a topic: request parameters": prose before the words of a root; a name before them is an object's. */
function closingRoles(key: string): Set<CaptionRole> | undefined {
  for (let at = 1; at < Math.min(key.length, 80); at++) {
    const [before, after] = [key.slice(0, at).trim(), key.slice(at).trim()]
    if (/\w$/.test(key.slice(0, at)) && /^\w/.test(key.slice(at))) continue
    if (!/[ \u3400-\u9fff]/.test(before) || TABLE_WORDS.some((word) => before.includes(word))) continue
    const roles = TABLE_WORDS.some((word) => after.includes(word)) ? rolesOf(after) : undefined
    if (roles && roles.size > 0) return roles
  }
  return undefined
}

/** The roles of a text of nothing but role words and fillers, else undefined. */
function rolesOf(key: string): Set<CaptionRole> | undefined {
  const roles = new Set<CaptionRole>()
  let rest = key
  while (rest !== '') {
    const role = ROLES.find(([word]) => opensWith(rest, word))
    const word = role?.[0] ?? FILLERS.find((filler) => opensWith(rest, filler)) ?? /^[\s()/,:、"'-]+/.exec(rest)?.[0]
    if (word === undefined) return undefined
    if (role) roles.add(role[1])
    rest = rest.slice(word.length).trimStart()
  }
  return roles
}

/** English words end at a word's end; Chinese ones anywhere. */
function opensWith(text: string, word: string): boolean {
  if (!text.startsWith(word)) return false
  return !/[a-z]$/.test(word) || !/^[a-z0-9_]/.test(text.slice(word.length))
}

/** The caption without filler words at its ends. */
function objectName(caption: string): string {
  let name = caption
    .replace(/\s+/g, ' ')
    .replace(/[:：.。]+$/, '')
    .replace(/ ?[(（](?:请求|响应|返回|request|response)(?:参数|体| parameters?| body)?[)）]$/i, '')
    .trim()
  const quoted = /^[^"'“`]*["'“`]([\w.:-]+)["'”`][^"'”`]*$/.exec(name)
  if (quoted?.[1] !== undefined) return quoted[1]
  for (let changed = true; changed;) {
    changed = false
    for (const word of FILLERS) {
      const shorter = stripped(name, word)
      if (shorter === undefined) continue
      name = shorter
      changed = true
      break
    }
  }
  return name
}

/** The text without the word at its start or end; undefined when it is not there or nothing else would be left. */
function stripped(name: string, word: string): string | undefined {
  const lower = name.toLowerCase()
  const english = /[a-z]$/.test(word)
  if (lower.endsWith(word) && (!english || /[\s("'“]/.test(lower.charAt(lower.length - word.length - 1)))) {
    const rest = name.slice(0, name.length - word.length).trim()
    if (rest !== '') return rest
  }
  if (english && lower.startsWith(`${word} `)) {
    const rest = name.slice(word.length).trim()
    if (rest !== '') return rest
  }
  return undefined
}
