import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { compareText } from '../spec/contract/diagnostic.js'
import { decodeFile } from '../spec/contract/text-encoding.js'
import { UserError } from '../spec/contract/user-error.js'

/** One document as it lies on disk, ready for the scraper. */
export interface InputFile {
  /** The path to show and to record: relative to `base`, `/` between folders. */
  readonly file: string
  readonly text: string
  readonly sha256: string
  readonly url?: string
}

/** Documents over this many bytes are refused: no page or manual comes near it, and reading one would exhaust memory. */
export const MAX_DOCUMENT_BYTES = 64 * 1024 * 1024

/** File name endings that are read from folders; a file named on the command line may have any. */
const DOCUMENT_ENDINGS = ['.txt', '.html', '.htm', '.xhtml', '.md', '.markdown']

/** The SHA-256 of a text or of bytes, in hexadecimal. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

/** A path with `/` between folders, whatever the system uses. */
export function posix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

/** A file of a folder that cannot be read as a document. */
export interface BadFile {
  readonly file: string
  readonly problem: string
}

/**
 * Reads documents: files as named, folders with all documents below them. Sorted by path, each file once.
 * @param bad takes the files of folders that are no documents, so that they stop no other
 * @throws UserError when a path does not exist, is unreadable, is empty, or is no text; or when nothing is left
 */
export function readInputs(paths: readonly string[], cwd: string, base: string = cwd, bad?: BadFile[]): InputFile[] {
  const found = new Map<string, InputFile>()
  const problems: UserError[] = []
  const read = (file: string): InputFile | undefined => {
    try {
      return readInput(file, shownPath(file, base))
    } catch (error) {
      if (!bad || !(error instanceof UserError)) throw error
      problems.push(error)
      bad.push({ file: shownPath(file, base), problem: error.message })
      return undefined
    }
  }
  for (const path of paths) {
    const full = resolve(cwd, path)
    const files = isFolder(full, path) ? documentsBelow(full) : [full]
    if (files.length === 0) {
      throw new UserError(
        `no document in folder ${path}`,
        `Put pages or manuals there (${DOCUMENT_ENDINGS.join(', ')}), or name files.`,
      )
    }
    for (const file of files) {
      const input = found.has(file) ? undefined : read(file)
      if (input) found.set(file, input)
    }
  }
  if (found.size === 0 && problems[0]) throw problems[0]
  return [...found.values()].sort((a, b) => compareText(a.file, b.file))
}

/** The path to record for a file: below `base` relative to it, elsewhere only its name, so that no machine's path is kept. */
function shownPath(file: string, base: string): string {
  const shown = posix(relative(base, file))
  return shown.startsWith('../') || shown === '' || /^[A-Za-z]:/.test(shown) ? basename(file) : shown
}

function isFolder(full: string, path: string): boolean {
  const stat = statSync(full, { throwIfNoEntry: false })
  if (!stat) throw new UserError(`no such file or folder: ${path}`, 'Check the path.')
  return stat.isDirectory()
}

function documentsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => compareText(a.name, b.name))
    .flatMap((entry) => {
      if (entry.name.startsWith('.')) return []
      const full = join(folder, entry.name)
      if (entry.isDirectory()) return documentsBelow(full)
      return entry.isFile() && DOCUMENT_ENDINGS.some((end) => entry.name.toLowerCase().endsWith(end)) ? [full] : []
    })
}

function readInput(full: string, shown: string): InputFile {
  const text = readText(full, shown)
  if (text.trim() === '') throw new UserError(`${shown} is empty`, 'Save the page again, or leave the file out.')
  const url = pageUrl(full)
  return { file: shown, text, sha256: sha256(text), ...(url === undefined ? {} : { url }) }
}

/** The address that a crawl's manifest records for a page file, if there is one. */
function pageUrl(full: string): string | undefined {
  const pages = manifestPages(dirname(full))
  return pages?.get(basename(full))
}

const manifests = new Map<string, ReadonlyMap<string, string> | undefined>()

function manifestPages(folder: string): ReadonlyMap<string, string> | undefined {
  if (!manifests.has(folder)) manifests.set(folder, readManifest(join(folder, 'manifest.json')))
  return manifests.get(folder)
}

function readManifest(path: string): ReadonlyMap<string, string> | undefined {
  if (!existsSync(path)) return undefined
  try {
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as { pages?: { file?: unknown; url?: unknown }[] }
    const pages = Array.isArray(manifest.pages) ? manifest.pages : []
    return new Map(
      pages.flatMap((page) =>
        typeof page.file === 'string' && typeof page.url === 'string' ? [[basename(page.file), page.url] as const] : [],
      ),
    )
  } catch {
    // A folder may hold another tool's manifest.json; the pages are still good, only their addresses stay unknown.
    return undefined
  }
}

/**
 * Reads a text file in its own encoding, without its byte order mark.
 * @throws UserError when it cannot be read, is too large, or holds bytes that are no text.
 */
export function readText(full: string, shown: string = full): string {
  let bytes: Buffer
  try {
    const size = statSync(full).size
    if (size > MAX_DOCUMENT_BYTES) {
      throw new UserError(`${shown} is ${Math.round(size / 1024 / 1024)} MB`, 'The limit is 64 MB; split the document.')
    }
    bytes = readFileSync(full)
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(
      `cannot read ${shown}: ${reason(error)}`,
      'Check that the path is right and that it is a readable file.',
    )
  }
  const text = decodeFile(bytes)
  if (text.includes('\0'))
    throw new UserError(`${shown} is not a text file`, 'Give a page (HTML, Markdown, text) or a YAML or JSON spec.')
  return text
}

/** The operating system's own word for what went wrong, without paths or stack. */
export function reason(error: unknown): string {
  const code = (error as { code?: unknown } | undefined)?.code
  const words: Record<string, string> = {
    ENOENT: 'it does not exist',
    EACCES: 'permission denied',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of its path is no folder',
    ENOSPC: 'the disk is full',
    EROFS: 'the file system is read-only',
    EPERM: 'not permitted',
  }
  return typeof code === 'string' ? (words[code] ?? code) : error instanceof Error ? error.message : String(error)
}

/**
 * Writes a file as a whole: to a temporary name beside it, then renamed, so that no reader ever sees a half and a failure
 * leaves the previous one.
 * @throws UserError when the folder or the file cannot be written.
 */
export function writeFileWhole(full: string, text: string, shown: string = full): void {
  const temporary = `${full}.${process.pid}.tmp`
  try {
    mkdirSync(dirname(full), { recursive: true })
    if (statSync(full, { throwIfNoEntry: false })?.isDirectory())
      throw new UserError(`${shown} is a folder`, 'Give a file name.')
    writeFileSync(temporary, text)
    renameSync(temporary, full)
  } catch (error) {
    if (existsSync(temporary)) rmSync(temporary, { force: true })
    if (error instanceof UserError) throw error
    throw new UserError(`cannot write ${shown}: ${reason(error)}`, 'Check that its folder exists and is writable.')
  }
}
