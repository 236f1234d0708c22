import { ANY_KEY_NAMES, ROOT_NAMES } from '../vocabulary/names.js'
import { plainPunctuation } from './words.js'

/** What a name cell means. */
export type NameReading =
  /** One wire name, or several that share the row ("env_id/env"); `level` counts the marks before it ("└ name"). */
  | { readonly kind: 'names'; readonly names: readonly string[]; readonly level: number; readonly note?: string }
  /** Any key: `{User defined key}`. */
  | { readonly kind: 'any-key' }
  /** The body itself: `[items]`; `array` where the name says so. */
  | { readonly kind: 'root'; readonly array: boolean }
  /** No name: empty, or prose. */
  | { readonly kind: 'none' }

/**
 * Reads a name cell. A narrow column wraps names anywhere, so blanks are deleted (MANUAL-QUIRKS 5); quotes, footnote marks,
 * sentence ends and what stands in parentheses are taken off.
 */
export function readName(cell: string): NameReading {
  const text = plainPunctuation(cell)
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim()
  const key = text.toLowerCase().replace(/[*`"]/g, '')
  if (ANY_KEY_NAMES.has(key) || ANY_KEY_NAMES.has(key.replace(/ /g, ''))) return { kind: 'any-key' }
  const root = ROOT_NAMES.get(key.replace(/\s/g, ''))
  if (root) return { kind: 'root', array: root === 'array' }
  const marks = /^[\s>»›└├─│┗┣━·∟┖┠↳]+|^(?:[+-]+(?= ?[A-Za-z_]))/.exec(text)?.[0] ?? ''
  const { name, note } = withoutNote(text.slice(marks.length))
  if (name.split(' ').length > 3 && !/[_:-]/.test(name)) return { kind: 'none' }
  const names = splitNames(name).map(cleanName)
  if (names.length === 0 || !names.every(isWireName)) return { kind: 'none' }
  return {
    kind: 'names',
    names,
    level: Math.min(10, marks.replace(/\s/g, '').length),
    ...(note === undefined ? {} : { note }),
  }
}

/** "id (UUID)" and "id[1]": the name without its remark. A bracket that belongs to the name (`tags[]`) stays. */
function withoutNote(text: string): { name: string; note?: string } {
  const footnote = /^(.*\S) ?\[\d+\]$/.exec(text)
  const bracket = /^([^()]*[^() ]) ?\(([^()]*)\)$/.exec(footnote?.[1] ?? text)
  if (bracket?.[1] !== undefined) return { name: bracket[1], ...(bracket[2] === undefined ? {} : { note: bracket[2] }) }
  return { name: footnote?.[1] ?? text }
}

/** 'env_id/env' and 'limit, offset' are two names; 'alpha.cce/preInstall' is one: its part before the slash has a dot. */
function splitNames(text: string): string[] {
  const compact = text.replace(/ (?:or|and) |或|、|和/g, ',').replace(/\s+/g, '')
  const parts = compact.split(',').filter((part) => part !== '')
  return parts.flatMap((part) => (/^[A-Za-z_]\w*(?:\/[A-Za-z_]\w*)+$/.test(part) ? part.split('/') : [part]))
}

function cleanName(text: string): string {
  return text
    .replace(/^[*"'`“”‘’]+|(?<!-)[*"'`“”‘’]+$/g, '')
    .replace(/[:;.。①②③④⑤]+$/, '')
    .replace(/\\_/g, '_')
}

/** Printable ASCII without blanks, quotes and sentence signs, with a letter or digit in it. */
function isWireName(name: string): boolean {
  return name.length <= 120 && /^[\w$@#:.\-/[\]{}<>*+%|&!]+$/.test(name) && /[A-Za-z0-9]/.test(name)
}
