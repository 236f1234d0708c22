import { markdownText } from '../encode/markdown.js'
import { neededStep, nextVersion, type SpecChange } from './change.js'
import type { NameOf } from './words.js'
import { changesMarkdown, summaryLine } from './markdown.js'

/** The version of a spec that has no changelog yet. */
export const FIRST_VERSION = '1.0.0'

const HEADER = `# Changelog

<!-- Written by \`hwapi regenerate\`; entries are never rewritten once committed. Newest first. -->
`

/** What one run adds to a service's changelog. */
export interface ChangelogEntry {
  readonly version: string
  /** The documents that the new spec comes from, with the dates that they print. */
  readonly documents: readonly { readonly file: string; readonly updatedOn?: string | undefined }[]
  /** Undefined for the first entry. */
  readonly changes: readonly SpecChange[] | undefined
}

/** The newest version in a changelog; undefined when it has none. */
export function changelogVersion(changelog: string | undefined): string | undefined {
  return /^## (\d{1,9}\.\d{1,9}\.\d{1,9})\s*$/m.exec(changelog ?? '')?.[1]
}

/**
 * The version of a spec after changes: the changelog's newest version, stepped as far as the changes need.
 * @param changelog the committed changelog, or undefined for a new service
 */
export function versionAfter(changelog: string | undefined, changes: readonly SpecChange[]): string {
  const current = changelogVersion(changelog)
  const step = neededStep(changes)
  if (current === undefined) return FIRST_VERSION
  return step ? nextVersion(current, step) : current
}

/**
 * The changelog with one more entry on top; the older entries stay byte for byte.
 * @param changelog the committed changelog, or undefined for a new service
 * @param nameOf what the SDK calls an operation
 */
export function withEntry(changelog: string | undefined, entry: ChangelogEntry, nameOf: NameOf): string {
  const older = changelog === undefined ? '' : changelog.slice(Math.max(0, changelog.search(/^## /m)))
  return `${HEADER}\n${entryMarkdown(entry, nameOf)}${older ? `\n${older}` : ''}`
}

function entryMarkdown({ version, documents, changes }: ChangelogEntry, nameOf: NameOf): string {
  const dates = [...new Set(documents.flatMap(({ updatedOn }) => (updatedOn ? [updatedOn] : [])))].sort().reverse()
  const sources =
    dates.length > 0 ? `Documents of ${dates.map(markdownText).join(', ')}.` : `${documents.length} documents.`
  if (!changes) return `## ${version}\n\n${sources} First version.\n`
  return `## ${version}\n\n${sources} ${summaryLine(changes)}\n\n${changesMarkdown(changes, nameOf, 3)}`
}
