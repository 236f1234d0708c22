import type { XErrorCode, XIamAction, XJob, XPagination } from '../../spec/contract/extensions.js'

/** Readers of the `x-` members that the scraper writes. Any document may hold anything there, so each is checked. */

type Raw = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value)
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []

function text<K extends string>(raw: Raw, key: K): { [P in K]?: string } {
  const value = raw[key]
  return (typeof value === 'string' ? { [key]: value } : {}) as { [P in K]?: string }
}

/** Reads `x-pagination`; undefined where it is none. */
export function readPagination(value: unknown): XPagination | undefined {
  if (!isObject(value)) return undefined
  const { style, items } = value
  const where = value['in'] ?? 'query'
  if (
    (style !== 'offset' && style !== 'marker') ||
    (where !== 'query' && where !== 'body') ||
    typeof items !== 'string'
  )
    return undefined
  return {
    style,
    in: where,
    ...text(value, 'limit'),
    ...text(value, 'offset'),
    ...text(value, 'marker'),
    items,
    ...text(value, 'counter'),
    ...text(value, 'next_marker'),
    ...text(value, 'item_marker'),
  }
}

/** Reads `x-job`; undefined where it is none. */
export function readJob(value: unknown): XJob | undefined {
  if (!isObject(value)) return undefined
  const { id, poll, parameter, status } = value
  if (![id, poll, parameter, status].every((member) => typeof member === 'string')) return undefined
  const pending = texts(value['pending'])
  return {
    id: id as string,
    poll: poll as string,
    parameter: parameter as string,
    status: status as string,
    succeeded: texts(value['succeeded']),
    failed: texts(value['failed']),
    ...(pending.length > 0 ? { pending } : {}),
  }
}

/** Reads `x-iam-actions`; entries without an action are skipped. */
export function readActions(value: unknown): XIamAction[] {
  if (!Array.isArray(value)) return []
  return value.filter(isObject).flatMap((entry) => {
    const { action } = entry
    if (typeof action !== 'string') return []
    const dependencies = texts(entry['dependencies'])
    return [{ action, ...text(entry, 'access_level'), ...(dependencies.length > 0 ? { dependencies } : {}) }]
  })
}

/** Reads `x-error-codes`; entries without a code, and a code's later entries, are skipped. */
export function readErrorCodes(value: unknown): XErrorCode[] {
  if (!Array.isArray(value)) return []
  const byCode = new Map<string, XErrorCode>()
  for (const entry of value.filter(isObject)) {
    const { code, status } = entry
    if (typeof code !== 'string' || byCode.has(code)) continue
    const number = typeof status === 'number' && Number.isInteger(status) ? { status } : {}
    byCode.set(code, {
      code,
      ...number,
      ...text(entry, 'message'),
      ...text(entry, 'description'),
      ...text(entry, 'solution'),
    })
  }
  return [...byCode.values()]
}
