import { compareText } from '../../spec/contract/diagnostic.js'
import type { Constraints, OperationDraft } from '../extract/draft.js'
import type { AssembleContext } from './context.js'
import { differences, type Detail, factsOf } from './differences.js'
import { callsOf, joinCalls } from './join.js'
import { keywordsOf } from './translation/keywords.js'
import { mergeTranslation } from './translation/merge.js'

/**
 * Chooses one draft for each method and path: one in the spec's language before one in another; then that of the later document; of one date, the manual's section, whose chapter and
 * number are known, before a page alone; then the one that says more. The others are reported. A chosen page without chapter, number or API name takes
 * those of the draft that it replaces. Pages that tell of another call each are joined (`joinCalls`).
 * @returns the chosen drafts in the order of their sections; those without a number follow, older ones first, then by path
 */
export function chooseDrafts(drafts: readonly OperationDraft[], context: AssembleContext): OperationDraft[] {
  const groups = new Map<string, OperationDraft[]>()
  for (const draft of [...drafts].sort(inDocumentOrder)) {
    const key = `${draft.method} ${shapeOf(draft.path)}`
    const group = groups.get(key)
    if (group) group.push(draft)
    else groups.set(key, [draft])
  }
  const chosen = [...groups.values()].map((group) => choose(group, context)).sort(inDocumentOrder)
  reportForeign(chosen, context)
  return withOneSpelling(chosen, context)
}

/** Operations that only pages in another language have, where there are pages in the spec's language as well. */
function reportForeign(chosen: readonly OperationDraft[], { config, reporter }: AssembleContext): void {
  const foreign = chosen.filter(({ source }) => source.language !== config.language)
  if (foreign.length === chosen.length) return
  for (const { method, path, place, source } of foreign) {
    reporter.report('assemble.language-only', place, { operation: `${method} ${path}`, language: source.language })
  }
}

function choose(group: readonly OperationDraft[], context: AssembleContext): OperationDraft {
  const foreign = (draft: OperationDraft): number => Number(draft.source.language !== context.config.language)
  const said = new Map(group.length > 1 ? group.map((draft) => [draft, factsOf(tabled(draft)).size]) : [])
  const sorted = [...group].sort(
    (a, b) =>
      foreign(a) - foreign(b) ||
      compareText(dateOf(b), dateOf(a)) ||
      Number(a.number === undefined) - Number(b.number === undefined) ||
      (said.get(b) ?? 0) - (said.get(a) ?? 0) ||
      inDocumentOrder(a, b),
  )
  const calls = callsOf(sorted).map((call) => chooseVersion(call, context))
  const [first, ...others] = calls.sort((a, b) => foreign(a) - foreign(b) || inDocumentOrder(a, b))
  if (!first) throw new Error('a group has a member')
  if (others.length === 0) return first
  for (const { place, title } of others) {
    const operation = `${first.method} ${first.path}`
    context.reporter.report('assemble.operation-joined', place, { operation, title, other: first.title })
  }
  return joinCalls([first, ...others.map((other) => respelled(other, first.path))])
}

/** A draft without the bodies that no table describes: what was read from examples is no statement. */
function tabled({ request, responses, ...draft }: OperationDraft): OperationDraft {
  return {
    ...draft,
    ...(request && request.fromExample !== true ? { request } : {}),
    responses: responses.map(({ body, ...response }) =>
      body && body.fromExample !== true ? { ...response, body } : response,
    ),
  }
}

/** One draft of the versions, copies and translations of a call; the preferred ones come first. */
function chooseVersion(sorted: readonly OperationDraft[], context: AssembleContext): OperationDraft {
  const [first, ...rest] = sorted
  if (!first) throw new Error('a group has a member')
  const translation = rest.find((other) => other.source.language !== first.source.language)
  const best = translation === undefined ? first : withTranslation(first, translation, context)
  for (const other of rest) reportLoser(other, other === translation ? best : first, context)
  const fallback = rest.find((other) => other.breadcrumb.length > 0)
  const number = best.number ?? rest.find((other) => other.number !== undefined)?.number
  const apiName = best.apiName ?? rest.find((other) => other.apiName !== undefined)?.apiName
  return {
    ...best,
    breadcrumb: best.breadcrumb.length > 0 ? best.breadcrumb : (fallback?.breadcrumb ?? []),
    ...(number === undefined ? {} : { number }),
    ...(apiName === undefined ? {} : { apiName }),
  }
}

/** The draft, completed by what only the page in the other language has; what was taken is reported. */
function withTranslation(own: OperationDraft, translation: OperationDraft, context: AssembleContext): OperationDraft {
  const { draft, pieces } = mergeTranslation(own, respelled(translation, own.path))
  if (pieces.length > 0) {
    const operation = `${own.method} ${own.path}`
    context.reporter.report('assemble.language-merged', translation.place, { operation, other: own.place.file, pieces })
  }
  return draft
}

function reportLoser(other: OperationDraft, best: OperationDraft, context: AssembleContext): void {
  const { reporter } = context
  const operation = `${other.method} ${other.path}`
  if (other.source.language !== best.source.language) {
    reportTranslation(operation, other, best, context)
    return
  }
  if (dateOf(other) !== dateOf(best)) {
    reporter.report('assemble.operation-replaced', other.place, {
      operation,
      date: dateOf(other),
      by: best.place.file,
      byDate: dateOf(best),
    })
    return
  }
  const found = differences(other, best)
  if (found.length === 0) reporter.report('assemble.operation-twin', other.place, { operation, other: best.place.file })
  else
    reporter.report('assemble.operation-twins-differ', other.place, {
      operation,
      other: best.place.file,
      differences: found,
    })
}

/** Two languages of one operation must agree in names, types, required flags and ranges; where they do not, one is wrong. */
function reportTranslation(
  operation: string,
  other: OperationDraft,
  best: OperationDraft,
  context: AssembleContext,
): void {
  const bounds: Detail = (field, side, draft) =>
    boundsOf(keywordsOf(field, side, draft.source.language, context.constraintsOf).constraints)
  const found = differences(respelled(other, best.path), best, bounds)
  const data = { operation, other: best.place.file }
  if (found.length === 0) context.reporter.report('assemble.language-twin', other.place, data)
  else context.reporter.report('assemble.languages-differ', other.place, { ...data, differences: found })
}

const BOUNDS = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'default'] as const

function boundsOf(constraints: Constraints): string {
  const stated = BOUNDS.filter((key) => constraints[key] !== undefined)
  const values = constraints.enum === undefined ? '' : `, one of ${JSON.stringify([...constraints.enum].sort())}`
  return stated.map((key) => `, ${key} ${JSON.stringify(constraints[key])}`).join('') + values
}

function dateOf(draft: OperationDraft): string {
  return draft.updatedOn ?? ''
}

/** Sections by their numbers, then pages by date, path, method and file: a page that is added later comes last. */
export function inDocumentOrder(a: OperationDraft, b: OperationDraft): number {
  return (
    Number(a.number === undefined) - Number(b.number === undefined) ||
    compareNumbers(a.number ?? '', b.number ?? '') ||
    compareText(dateOf(a), dateOf(b)) ||
    compareText(a.path, b.path) ||
    compareText(a.method, b.method) ||
    compareText(a.place.file, b.place.file) ||
    (a.place.line ?? 0) - (b.place.line ?? 0)
  )
}

/** "4.3.10" after "4.3.9". */
function compareNumbers(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')]
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const order = Number(left[index] ?? -1) - Number(right[index] ?? -1)
    if (order !== 0 && !Number.isNaN(order)) return order
  }
  return compareText(a, b)
}

/** A path without the names of its placeholders: OpenAPI calls two paths identical that differ in nothing else. */
function shapeOf(path: string): string {
  return path.replace(/\{[^{}/]*\}/g, '{}')
}

/** Gives paths that differ in placeholder names only the names of the first of them. */
function withOneSpelling(drafts: readonly OperationDraft[], { reporter }: AssembleContext): OperationDraft[] {
  const spellings = new Map<string, string>()
  return drafts.map((draft) => {
    const used = spellings.get(shapeOf(draft.path)) ?? draft.path
    spellings.set(shapeOf(draft.path), used)
    if (used === draft.path) return draft
    reporter.report('assemble.path-twin', draft.place, { path: `${draft.method} ${draft.path}`, used })
    return respelled(draft, used)
  })
}

function respelled(draft: OperationDraft, path: string): OperationDraft {
  const names = (text: string): string[] => [...text.matchAll(/\{([^{}/]*)\}/g)].map((match) => match[1]!)
  const [before, after] = [names(draft.path), names(path)]
  const parameters = draft.parameters.map((field) => {
    const index = field.in === 'path' ? before.indexOf(field.name) : -1
    return index < 0 ? field : { ...field, name: after[index] ?? field.name }
  })
  return { ...draft, path, parameters }
}
