import { compareText } from '../../spec/contract/diagnostic.js'
import type { OpenApiDocument } from '../../spec/contract/openapi.js'
import { inKeyOrder } from '../../spec/contract/order.js'
import { applyOverlay } from '../../spec/overlay/apply.js'
import type { Overlay } from '../../spec/overlay/overlay.js'
import type { Endpoint, OperationDraft, PageDraft } from '../extract/draft.js'
import { checkSpec } from './checks.js'
import { chooseDrafts } from './choose.js'
import type { AssembleContext } from './context.js'
import { type Correction, deferred, reportCorrections } from './corrections.js'
import { dictionary } from './dictionary.js'
import { errorCodesOf } from './error-codes.js'
import { dropViolated } from './examples.js'
import { anchorsOf, expand, type Expanded } from './expand.js'
import { markJobs } from './jobs.js'
import { lift } from './lift/lift.js'
import { operationIds } from './operation-id.js'
import { paginationOf } from './pagination.js'
import { SECURITY, SECURITY_SCHEMES, serversOf } from './servers.js'
import { tagsOf } from './tags.js'

export interface Assembled {
  readonly spec: OpenApiDocument
  readonly corrections: readonly Correction[]
}

/** What the caller of `assemble` decides. */
export interface AssembleOptions {
  readonly overlay?: Overlay
  /** The overlay's path, for findings. */
  readonly overlayFile?: string
  /** `info.version`. */
  readonly version: string
}

/**
 * Makes one spec of the drafts of all pages. Paths and schemas are sorted by name, so that a page more is a diff in one place; tags keep
 * the order of the chapters, properties and parameters that of their tables.
 */
export function assemble(
  pages: readonly PageDraft[],
  options: AssembleOptions,
  given: Omit<AssembleContext, 'statusTexts'>,
): Assembled {
  const context: AssembleContext = { ...given, statusTexts: statusTexts(pages) }
  const all = pages.flatMap((page) => (page.kind === 'operations' ? page.operations : []))
  const drafts = chooseDrafts(all, context)
  const expanded = expand(drafts, idsOf(drafts, context), context)
  const anchors = anchorsOf(expanded)
  const spec = documentOf(expanded, drafts, pages, options, context)
  const actions = options.overlay?.actions ?? []
  const first = applyOverlay(spec, actions)
  for (const { operation, path, draft } of expanded.operations) {
    dropViolated(operation, anchors, draft.place, context)
    const pagination = paginationOf(operation, path, draft.place, anchors, context)
    if (pagination) operation['x-pagination'] = pagination
  }
  markJobs(expanded.operations, anchors, context)
  lift(expanded, anchors, context.reporter)
  const second = applyOverlay(spec, deferred(first))
  const corrections = reportCorrections(
    actions,
    [...first, ...second],
    options.overlayFile ?? 'overlay',
    context.reporter,
  )
  checkSpec(spec, context.reporter)
  return { spec: inKeyOrder(spec), corrections }
}

/** The appendix of status codes, by status; the first text of a status counts. */
function statusTexts(pages: readonly PageDraft[]): Map<string, string> {
  const texts = pages.flatMap((page) => (page.kind === 'status-codes' ? page.statuses : []))
  return new Map([...texts].reverse().map(({ status, description }) => [status, description.trim()]))
}

function idsOf(drafts: readonly OperationDraft[], { names, config, reporter }: AssembleContext): string[] {
  const keys = new Set(drafts.map(keyOf))
  for (const [operation, name] of names) {
    if (!keys.has(operation))
      reporter.report('assemble.name-unused', { file: config.names ?? 'names' }, { operation, name })
  }
  const named = drafts.map((draft) => {
    const official = names.get(keyOf(draft))
    const apiName = official ?? draft.apiName
    return {
      method: draft.method,
      path: draft.path,
      official: official !== undefined,
      ...(apiName === undefined ? {} : { apiName }),
    }
  })
  return operationIds(named, config.service)
}

function keyOf(draft: OperationDraft): string {
  return `${draft.method} ${draft.path}`
}

function documentOf(
  expanded: Expanded,
  drafts: readonly OperationDraft[],
  pages: readonly PageDraft[],
  options: AssembleOptions,
  context: AssembleContext,
): OpenApiDocument {
  const { config, reporter } = context
  const endpoints = pages.flatMap((page): readonly Endpoint[] => (page.kind === 'endpoints' ? page.endpoints : []))
  const listed = pages.flatMap((page) => (page.kind === 'error-codes' ? page.errorCodes : []))
  const known = new Set(listed.map(({ code }) => code))
  const beside = drafts.flatMap((draft) => (draft.errorCodes ?? []).filter(({ code }) => !known.has(code)))
  const errorCodes = errorCodesOf([...listed, ...beside], reporter)
  const updated = drafts
    .map((draft) => draft.updatedOn ?? '')
    .reduce((latest, date) => (date > latest ? date : latest), '')
  const sorted = Object.entries(expanded.paths).sort(([a], [b]) => compareText(a, b))
  return {
    openapi: '3.0.3',
    info: {
      title: config.title,
      version: options.version,
      'x-language': config.language,
      ...(updated === '' ? {} : { 'x-documents-updated': updated }),
    },
    ...(config.docsUrl === undefined ? {} : { externalDocs: { url: config.docsUrl } }),
    servers: serversOf(endpoints, config),
    security: structuredClone(SECURITY),
    tags: tagsOf(drafts, config),
    paths: dictionary(sorted),
    components: Object.assign(expanded.components, { securitySchemes: structuredClone(SECURITY_SCHEMES) }),
    ...(errorCodes.length > 0 ? { 'x-error-codes': errorCodes } : {}),
  }
}
