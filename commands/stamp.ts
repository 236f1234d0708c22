import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { compareText } from '../spec/contract/diagnostic.js'
import { UserError } from '../spec/contract/user-error.js'
import { sha256, writeFileWhole } from './files.js'

/**
 * What the last run read and wrote, kept below `.cache/`, so that a run with nothing changed can stop at once. A lost or
 * broken stamp only costs a full run; it never decides what is written.
 */
export interface Stamp {
  readonly inputs: string
  readonly outputs: string
  /** The run's summary, to be shown again. */
  readonly summary: unknown
}

/** The digest of files by path and content. */
export function digest(files: Iterable<readonly [path: string, sha: string]>): string {
  return sha256(
    [...files]
      .map(([path, sha]) => `${sha} ${path}\n`)
      .sort(compareText)
      .join(''),
  )
}

/** All files below a folder (or the file itself) with their digests; none when it does not exist. Paths are relative to `root`. */
export function hashBelow(root: string, path: string): [path: string, sha: string][] {
  const full = join(root, path)
  if (!existsSync(full)) return []
  const entries = readdirSync(full, { withFileTypes: true }).sort((a, b) => compareText(a.name, b.name))
  return entries.flatMap((entry) => {
    const child = posix.join(path, entry.name)
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : hashBelow(root, child)
    return entry.isFile() ? [hashFile(root, child)] : []
  })
}

/** One file's digest; that of a missing file is the empty text. */
export function hashFile(root: string, path: string): [path: string, sha: string] {
  const full = join(root, path)
  return [path, existsSync(full) ? sha256(readFileSync(full)) : '']
}

/** The digest of this program itself: another version may write something else from the same documents. */
export function programDigest(): string {
  const dist = new URL('build.json', import.meta.url)
  return existsSync(dist) ? sha256(readFileSync(dist)) : ''
}

export function readStamp(file: string): Stamp | undefined {
  try {
    const stamp = JSON.parse(readFileSync(file, 'utf8')) as Partial<Stamp>
    return typeof stamp.inputs === 'string' && typeof stamp.outputs === 'string' ? (stamp as Stamp) : undefined
  } catch {
    return undefined
  }
}

export function writeStamp(file: string, stamp: Stamp): void {
  remember(file, `${JSON.stringify(stamp)}\n`)
}

/** Writes a file below `.cache/`. What cannot be kept there only costs time later, and must not fail a run. */
export function remember(file: string, text: string): void {
  try {
    writeFileWhole(file, text)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
  }
}
