import type { Paragraph } from '../document.js'
import { saysNothing } from '../vocabulary/labels.js'
import type { Context } from './context.js'
import type { BodyDraft, Field, ResponseDraft, StatusText } from './draft.js'
import type { ResponseExample } from './examples.js'
import type { Part } from './parts.js'
import type { Place } from '../../spec/contract/diagnostic.js'

export interface ResponseInput {
  readonly parts: readonly Part[]
  readonly statuses: readonly StatusText[]
  readonly examples: readonly ResponseExample[]
  /** The bodies and headers by group: a status code, `success` or `error`. */
  readonly bodies: ReadonlyMap<string, BodyDraft>
  readonly headers: ReadonlyMap<string, readonly Field[]>
  readonly method: string
  readonly place: Place
}

/** Which statuses `success` and `error` stand for on this page. */
export interface StatusNames {
  readonly success: string
  readonly error: string
  /** The further successes that are documented without a body of their own. */
  readonly listed: readonly StatusText[]
}

/** Decides the code of a success that has none in its section: from the status section, an example's status line, else 200. */
export function statusNames(input: ResponseInput, context: Context): StatusNames {
  const listed = input.statuses.filter(
    ({ status, description }) => !/^2/.test(status) || fitsMethod(description, input.method),
  )
  const grouped = groupedStatuses(input.parts)
  const successes = [...grouped, ...listed.map(({ status }) => status)].filter((status) => /^2/.test(status))
  const exampled = input.examples
    .map(({ status }) => status)
    .find((status) => status !== undefined && /^2/.test(status))
  const hasBody = input.bodies.has('success')
  const known = successes.includes('200')
    ? '200'
    : (successes.find((status) => !hasBody || status !== '204') ?? successes[0] ?? exampled)
  if (known === undefined) context.reporter.report('extract.status-assumed', input.place, { taken: '200' })
  return { success: known ?? '200', error: 'default', listed }
}

/** A general list of codes says "normal response to DELETE requests": it means only those. */
function fitsMethod(description: string, method: string): boolean {
  const named = description.match(/\b(?:GET|POST|PUT|DELETE|PATCH|HEAD)\b/g)
  return named === null || named.includes(method)
}

function groupedStatuses(parts: readonly Part[]): string[] {
  return responseParts(parts).flatMap((part) => part.groups.flatMap(({ statuses }) => statuses))
}

function responseParts(parts: readonly Part[]): Part[] {
  return parts.filter((part) => part.kind.startsWith('response') && !part.kind.endsWith('example'))
}

/** One response for each documented status: those of the groups first, then those that only the status section lists. */
export function readResponses(input: ResponseInput, names: StatusNames): ResponseDraft[] {
  const texts = new Map(names.listed.map((text) => [text.status, text]))
  const places = new Map<string, Place>()
  for (const part of responseParts(input.parts))
    for (const group of part.groups)
      for (const status of group.statuses) if (!places.has(status)) places.set(status, group.place)
  for (const group of [...input.bodies.keys(), ...input.headers.keys()]) {
    const status = statusOf(group, names)
    if (!places.has(status)) places.set(status, input.bodies.get(group)?.place ?? input.place)
  }
  for (const text of names.listed) if (!places.has(text.status)) places.set(text.status, text.place)
  if (![...places.keys()].some((status) => /^[23]/.test(status))) places.set(names.success, input.place)
  return [...places].map(([status, place]) => response(status, place, input, names, texts.get(status)?.description))
}

/** The status that a group's name stands for. */
export function statusOf(group: string, names: StatusNames): string {
  return group === 'success' ? names.success : group === 'error' ? names.error : group
}

function response(
  status: string,
  place: Place,
  input: ResponseInput,
  names: StatusNames,
  listed: string | undefined,
): ResponseDraft {
  const groups = [
    status,
    ...(status === names.success ? ['success'] : []),
    ...(status === names.error ? ['error'] : []),
  ]
  const body = groups.map((group) => input.bodies.get(group)).find((found) => found !== undefined)
  const headers = groups.flatMap((group) => input.headers.get(group) ?? [])
  return {
    status,
    description: groupProse(status, input.parts) || listed || exampleProse(status, input.parts),
    ...(body ? { body } : {}),
    headers,
    place,
  }
}

/** The sentences of a status group that are not about its tables. */
function groupProse(status: string, parts: readonly Part[]): string {
  const leaves = responseParts(parts).flatMap((part) => part.leaves.filter((leaf) => leaf.statuses?.includes(status)))
  return leaves.flatMap(({ block }) => (block.kind === 'paragraph' && isProse(block) ? [block.text] : [])).join('\n')
}

/** The sentence below "Status code: 200" in the examples, for pages that lost their status section. */
function exampleProse(status: string, parts: readonly Part[]): string {
  const leaves = parts
    .filter(({ kind }) => kind === 'response-example')
    .flatMap((part) => part.leaves.filter((leaf) => leaf.statuses?.includes(status)))
  const first = leaves[0]?.block
  return first?.kind === 'paragraph' && /[.。]$/.test(first.text) && isProse(first) ? first.text : ''
}

function isProse(block: Paragraph): boolean {
  return (
    !saysNothing(block.text) && !/^(?:\[?(?:table|表) ?\d|response (?:body|header)? ?parameters?$)/i.test(block.text)
  )
}
