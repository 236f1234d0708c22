import type { Schema } from '../contract/openapi.js'
import type { ChangeClass, ChangeKind } from './change.js'
import type { Said } from './collect.js'
import { sameJson, typeWords } from './resolve.js'
import type { Say } from './schemas.js'
import { kindOf } from './shape.js'

type SideOf = 'request' | 'response'

/** Returns true when the types differ so much that comparing further would only repeat it. */
export function compareTypes(
  old: Schema,
  now: Schema,
  words: readonly [string, string],
  say: Say,
  side: SideOf,
): boolean {
  const kinds = [kindOf(old), kindOf(now)] as const
  if (kinds[0] !== kinds[1]) {
    // An integer is a number, and everything is any value: taking more, or giving less, breaks nobody.
    const [narrow, wide] = side === 'request' ? kinds : [kinds[1], kinds[0]]
    const compatible = (narrow === 'integer' && wide === 'number') || wide === 'any'
    say('type-changed', compatible ? 'compatible' : 'breaking', { before: words[0], after: words[1] })
    return true
  }
  if (old.format !== now.format) {
    const cls = formatBreaks(old, now, side) ? 'breaking' : 'compatible'
    say('format-changed', cls, { before: old.format ?? null, after: now.format ?? null })
  }
  return false
}

/** Formats of numbers, each with those that hold all of its values and more. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  int32: ['int64', 'double', ''],
  int64: [''],
  float: ['double', ''],
  double: [''],
}

function formatBreaks(old: Schema, now: Schema, side: SideOf): boolean {
  const [narrow = '', wide = ''] = side === 'request' ? [old.format, now.format] : [now.format, old.format]
  if (old.type === 'integer' || old.type === 'number') return !(WIDER[narrow] ?? []).includes(wide)
  return narrow === 'binary' || wide === 'binary'
}

export function compareEnums(old: Schema, now: Schema, say: Say, side: SideOf): void {
  if (!old.enum && !now.enum) return
  if (!old.enum) return say('enum-added', side === 'request' ? 'breaking' : 'compatible', { after: now.enum })
  if (!now.enum)
    return say('enum-removed', side === 'request' ? 'compatible' : 'breaking', { before: old.enum, step: 'minor' })
  const keys = (values: readonly unknown[]): Set<string> => new Set(values.map((value) => JSON.stringify(value)))
  const [had, has] = [keys(old.enum), keys(now.enum)]
  for (const value of old.enum.filter((each) => !has.has(JSON.stringify(each)))) {
    say('enum-value-removed', side === 'request' ? 'breaking' : 'compatible', { before: value })
  }
  for (const value of now.enum.filter((each) => !had.has(JSON.stringify(each)))) {
    // A reader that knows only the old values meets an unknown one. Our own clients keep response enumerations open, so that
    // the SDK needs no more than a minor step.
    say('enum-value-added', side === 'request' ? 'compatible' : 'breaking', { after: value, step: 'minor' })
  }
}

export function compareFlags(old: Schema, now: Schema, say: Say, side: SideOf): void {
  if (Boolean(old.nullable) !== Boolean(now.nullable)) {
    const gained = Boolean(now.nullable)
    say(gained ? 'became-nullable' : 'no-longer-nullable', gained === (side === 'request') ? 'compatible' : 'breaking')
  }
  if (!old.readOnly !== !now.readOnly || !old.writeOnly !== !now.writeOnly) {
    const word = (schema: Schema): string => (schema.readOnly ? 'read-only' : schema.writeOnly ? 'write-only' : 'both')
    say('access-changed', 'breaking', { before: word(old), after: word(now) })
  }
  if (Boolean(old.deprecated) !== Boolean(now.deprecated))
    say(now.deprecated ? 'deprecated' : 'undeprecated', 'compatible')
  if (!sameJson(old.default, now.default)) {
    // Who leaves the value out gets something else than before; a default that is told or no longer told changes no call.
    const both = old.default !== undefined && now.default !== undefined
    const cls = side === 'response' ? 'documentation' : both ? 'breaking' : 'compatible'
    say('default-changed', cls, { before: old.default ?? null, after: now.default ?? null })
  }
}

/** The same text but for white space, which no reader sees. */
export function sameText(a: string | undefined, b: string | undefined): boolean {
  const words = (text: string): string => text.replace(/\s+/g, ' ').trim()
  return a === b || words(String(a ?? '')) === words(String(b ?? ''))
}

/** The kinds of change that a table tells in its description, and not in a cell of their own. */
const TOLD_BY_TEXT = new Set<ChangeKind>([
  'enum-value-added',
  'enum-value-removed',
  'enum-added',
  'enum-removed',
  'constraint-tightened',
  'constraint-loosened',
  'default-changed',
  'became-nullable',
  'no-longer-nullable',
  'access-changed',
  'deprecated',
  'undeprecated',
  'operation-deprecated',
  'operation-undeprecated',
])

/**
 * Tells each change of a description once: beside the change that it brought, if there is one, else as a change of the text.
 * @param compare compares all else, and tells it by the `Say` that it is given
 */
export function withTexts(
  before: string | undefined,
  after: string | undefined,
  say: Say,
  compare: (say: Say, same: boolean) => void,
): void {
  if (sameText(before, after)) return compare(say, true)
  const texts: Partial<Said> = { oldText: before ?? '', newText: after ?? '' }
  let told = false
  compare((kind: ChangeKind, cls: ChangeClass, more: Partial<Said> = {}) => {
    const brought = TOLD_BY_TEXT.has(kind)
    told ||= brought
    say(kind, cls, brought ? { ...more, ...texts } : more)
  }, false)
  if (!told) say('text-changed', 'documentation', { before: before ?? null, after: after ?? null })
}

/**
 * Titles, meanings of values, hints, examples: what only people read, the description apart.
 * @param sameDescription meanings and hints come from the description, and are told by it
 */
export function compareWords(old: Schema, now: Schema, say: Say, sameDescription: boolean): void {
  if (!sameText(old.title, now.title))
    say('title-changed', 'documentation', { before: old.title ?? null, after: now.title ?? null })
  if (sameDescription) compareHints(old, now, say)
  if (!sameJson(old.example, now.example)) {
    say('example-changed', 'documentation', { before: old.example ?? null, after: now.example ?? null })
  }
}

function compareHints(old: Schema, now: Schema, say: Say): void {
  const [before, after] = [old['x-enum-descriptions'] ?? {}, now['x-enum-descriptions'] ?? {}]
  for (const value of Object.keys(before)) {
    if (!Object.hasOwn(after, value) || sameText(before[value], after[value])) continue
    say('meaning-changed', 'documentation', { before: { [value]: before[value] }, after: { [value]: after[value] } })
  }
  for (const member of ['x-constraint-hint', 'x-required-when'] as const) {
    if (sameJson(old[member], now[member])) continue
    say('hint-changed', 'documentation', { before: old[member] ?? null, after: now[member] ?? null })
  }
}

/** The type that a schema has in words, by the name that it is referred to. */
export const wordsOf = (before: Schema, after: Schema): [string, string] => [typeWords(before), typeWords(after)]

/** Required-ness of a parameter or a property. */
export function compareRequired(before: boolean, after: boolean, say: Say, side: SideOf): void {
  if (before === after) return
  say(after ? 'became-required' : 'became-optional', after === (side === 'request') ? 'breaking' : 'compatible')
}
