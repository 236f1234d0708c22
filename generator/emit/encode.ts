/**
 * The only ways by which text of a document enters generated files: one encoder for each context. What comes out of these
 * functions is inert in its context, whatever went in.
 */

// Controls, line and paragraph separators, invisible and bidirectional formatting, and halves of surrogate pairs: they
// could end a literal or a line, or make code read as something else than it is (CVE-2021-42574).
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

function escapeCharacter(character: string): string {
  const short = SHORT_ESCAPES.get(character)
  if (short !== undefined) return short
  const code = character.codePointAt(0) ?? 0
  if (code > 0xffff) return `\\u{${code.toString(16)}}`
  return `\\u${code.toString(16).padStart(4, '0')}`
}

/** Texts without any character that some context treats specially: most of them, and they need no work. */
const PLAIN_TEXT = /^[A-Za-z0-9_ ,.;:()?=+-]*$/

/** A string literal, in the quotes that prettier prefers: single ones unless double ones save escapes. */
export function stringLiteral(text: string): string {
  if (PLAIN_TEXT.test(text)) return `'${text}'`
  const quote = count(text, "'") > count(text, '"') ? '"' : "'"
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll(quote, `\\${quote}`)
    .replace(INVISIBLE, escapeCharacter)
    // A script that is put into a page must not end there, nor open a comment of HTML.
    .replaceAll('</', '<\\/')
    .replaceAll('<!--', '<\\!--')
  return quote + escaped + quote
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}

const PLAIN_KEY = /^[A-Za-z_$][\w$]*$/

/** The name of a member of a type: as it is where it may be, else quoted. */
export function typeKey(name: string): string {
  return PLAIN_KEY.test(name) ? name : stringLiteral(name)
}

/** The name of a member of an object literal; `__proto__` is computed, since written plainly it sets the prototype. */
export function objectKey(name: string): string {
  return name === '__proto__' ? "['__proto__']" : typeKey(name)
}

const COMMENT_FORBIDDEN = /[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/** Text for a JSDoc comment, in lines: it cannot end the comment nor begin a tag. */
export function commentText(text: string): string {
  if (PLAIN_TEXT.test(text)) return text
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[\r\u2028\u2029]/g, '\n')
    .replaceAll('\t', '  ')
    .replace(COMMENT_FORBIDDEN, '')
    .replaceAll('*/', '*\\/')
    .replaceAll('/*', '/\\*')
    .replaceAll(/(?<!\w)@/g, '\\@')
    .replaceAll('</', '<\\/')
    .replaceAll('<!--', '<\\!--')
}

/** Text for one line of a JSDoc comment. */
export function commentLine(text: string): string {
  return commentText(text).replaceAll(/\s+/g, ' ').trim()
}

// The characters that Markdown or HTML inside it could read as markup.
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['&', '&amp;'],
])
const MARKDOWN = /[\\`*_[\]<>|&~#!$]/g

// What GitHub and others make links of without being asked: addresses and mail addresses.
const LINK_LIKE = /https?:\/\/|www\.|@/i

/** Text for one line of Markdown: no markup, no HTML, no link comes through; what looks like an address is shown as code. */
export function markdownText(text: string): string {
  const words = text.replace(INVISIBLE, ' ').split(/\s+/).filter(Boolean)
  return words.map((word) => (LINK_LIKE.test(word) ? markdownCode(word) : escapeMarkdown(word))).join(' ')
}

function escapeMarkdown(text: string): string {
  return text.replace(MARKDOWN, (character) => ENTITIES.get(character) ?? `\\${character}`)
}

/** Text for a line of Markdown of its own: it begins no list, heading or rule. */
export function markdownLine(text: string): string {
  return markdownText(text)
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1')
}

/** Text as code in one line of Markdown; in a table `|` is escaped too. */
export function markdownCode(text: string): string {
  const line = text.replace(INVISIBLE, ' ').replaceAll(/\s+/g, ' ').trim()
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return fence + pad + line.replaceAll('|', '\\|') + pad + fence
}

/** An http(s) address that may stand in a comment or in Markdown's `<...>`; undefined where the text is none. */
export function webAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined
  return url.href.replaceAll(
    /[*<>()'`"\\]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  )
}

/** A JSON value as an expression of TypeScript on one line; what JSON cannot hold becomes `undefined`. */
export function valueLiteral(value: unknown): string {
  if (typeof value === 'string') return stringLiteral(value)
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'undefined'
  if (typeof value === 'boolean' || value === null) return String(value)
  if (Array.isArray(value)) return `[${value.map(valueLiteral).join(', ')}]`
  if (typeof value !== 'object') return 'undefined'
  const members = Object.entries(value).map(([key, member]) => `${objectKey(key)}: ${valueLiteral(member)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}
