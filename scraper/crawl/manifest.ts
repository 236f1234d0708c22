import { compareText } from '../../spec/contract/diagnostic.js'

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
  /** When the last good copy was fetched, ISO 8601. */
  readonly fetchedAt?: string
  /** `stale`: the last try failed and the file is an older copy; `failed`: there is no copy; `gone`: the site says so. */
  readonly status: 'ok' | 'stale' | 'failed' | 'gone'
  /** Why the last try failed. */
  readonly problem?: string
  /** How many operations the page documents. */
  readonly operations?: number
  /** The run that last dealt with the page. */
  readonly run: number
}

export interface Manifest {
  readonly version: 1
  readonly service: string
  readonly language: string
  /** Counts runs; a run that was interrupted is resumed under its number. */
  readonly run: number
  readonly complete: boolean
  readonly pages: readonly PageEntry[]
}

/**
 * Reads a manifest's text.
 * @returns undefined when it is no manifest of this service and language
 */
export function parseManifest(text: string, service: string, language: string): Manifest | undefined {
  let value: Partial<Manifest>
  try {
    value = JSON.parse(text) as Partial<Manifest>
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null || value.version !== 1 || !Array.isArray(value.pages))
    return undefined
  if (value.service !== service || value.language !== language || typeof value.run !== 'number') return undefined
  const pages = value.pages.filter(
    (page: Partial<PageEntry>) => typeof page?.url === 'string' && typeof page.status === 'string',
  )
  return { ...(value as Manifest), complete: value.complete === true, pages }
}

/** A manifest as text: pages by address, so that two runs differ only where the site does. */
export function manifestText(manifest: Manifest): string {
  const pages = [...manifest.pages].sort((a, b) => compareText(a.url, b.url))
  return `${JSON.stringify({ ...manifest, pages }, undefined, 2)}\n`
}
