import { compareText } from '../../spec/contract/diagnostic.js'
import { isFileName } from './file-name.js'
import { pageName, pageUrl, referenceUrl, type Scope } from './scope.js'

/** What a crawl knows of one page, kept beside the pages as `manifest.json`. */
export interface PageEntry {
  readonly url: string
  /** The file below the folder; left out while the page was never fetched. */
  readonly file?: string
  readonly title?: string
  /** The date that the page prints. */
  readonly updatedOn?: string
  readonly sha256?: string
  readonly etag?: string
  readonly lastModified?: string
  /** When the copy was fetched first as it is, ISO 8601. */
  readonly fetchedAt?: string
  /** `stale`: the last try failed and the file is an older copy; `failed`: there is no copy; `gone`: the site says so. */
  readonly status: 'ok' | 'stale' | 'failed' | 'gone'
  /** Why the last try failed, or what became of the page. */
  readonly problem?: string
  /** Where the site has moved the page to. */
  readonly movedTo?: string
  /** How many operations the page documents. */
  readonly operations?: number
  /** The run that last dealt with the page. */
  readonly run: number
}

export interface Manifest {
  readonly version: 1
  readonly service: string
  readonly language: string
  /** Counts runs that did not end; one is resumed under its number. */
  readonly run: number
  /** When the run began, ISO 8601. */
  readonly startedAt?: string
  readonly complete: boolean
  readonly pages: readonly PageEntry[]
}

/**
 * Reads a manifest's text. A manifest is a file that anyone may have edited: what leads out of the folder or the reference is left out.
 * Pages of the same reference on another host (a mirror that moved) are taken over.
 * @returns undefined when it is no manifest of this service and language
 */
export function parseManifest(text: string, scope: Scope): Manifest | undefined {
  let value: Partial<Manifest>
  try {
    value = JSON.parse(text) as Partial<Manifest>
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null || value.version !== 1 || !Array.isArray(value.pages))
    return undefined
  if (value.service !== scope.service || value.language !== scope.language) return undefined
  const pages = value.pages.flatMap((page: Partial<PageEntry> | null): PageEntry[] => {
    if (typeof page?.url !== 'string' || !STATUSES.has(page.status as string)) return []
    if (page.file !== undefined && (typeof page.file !== 'string' || !isFileName(page.file))) return []
    const url = pageUrl(encodeURIComponent(pageName(page.url)), referenceUrl(scope), scope)
    return url === undefined ? [] : [{ ...(page as PageEntry), url, run: runOf(page) }]
  })
  return { ...(value as Manifest), run: runOf(value), complete: value.complete === true, pages }
}

function runOf({ run }: { readonly run?: unknown }): number {
  return typeof run === 'number' ? run : 0
}

const STATUSES: ReadonlySet<string> = new Set<PageEntry['status']>(['ok', 'stale', 'failed', 'gone'])

/** An interrupted run that is older than this is begun anew: what it fetched may have changed since. */
const RESUMABLE_MS = 24 * 60 * 60 * 1000

/** Whether a run can go on where it stopped. */
export function isResumable({ complete, startedAt }: Manifest, now: number): boolean {
  const age = now - Date.parse(startedAt ?? '')
  return !complete && age >= 0 && age < RESUMABLE_MS
}

/**
 * A manifest as text: pages by address. Which run dealt with a page, and when, matters for a run that has not ended only; without it, a
 * run that finds nothing new writes the same text again.
 */
export function manifestText(manifest: Manifest): string {
  const { version, service, language, run, startedAt, complete, pages } = manifest
  const sorted = [...pages].sort((a, b) => compareText(a.url, b.url))
  const ended = sorted.map((page) => ({ ...page, run: undefined }))
  const text = complete
    ? { version, service, language, complete, pages: ended }
    : { version, service, language, run, startedAt, complete, pages: sorted }
  return `${JSON.stringify(text, undefined, 2)}\n`
}
