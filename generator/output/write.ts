import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { UserError } from '../../spec/contract/user-error.js'
import { inspectFolder, KEPT } from './folder.js'
import { manifestOf } from './manifest.js'
import { assertSafePath } from './safe-path.js'
import type { GeneratedFile } from './types.js'

/**
 * Replaces a folder by generated files as a whole: they are written to a new folder beside it, which then takes its place. So
 * nothing stale stays, nobody sees a half, and whatever fails leaves the previous folder as it was.
 * @param shown the folder's name in messages
 * @throws UserError when the folder holds anything that this program has not written, or cannot be written
 */
export function writePackage(folder: string, files: readonly GeneratedFile[], shown: string = folder): void {
  for (const { path } of files) assertSafePath(path)
  refuseForeign(folder, shown, files)
  const target = existsSync(folder) ? realpathSync(folder) : folder
  const fresh = `${target}.${process.pid}.tmp`
  try {
    writeFiles(fresh, [...files, manifestOf(files)])
    replace(target, fresh)
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    throw new UserError(
      `cannot write ${shown}: ${codeOf(error)}`,
      'Check that the folder and the one above it are writable.',
    )
  }
}

/** Files that are not ours stop the writing, since it would delete them; those that it writes just so are no loss. */
function refuseForeign(folder: string, shown: string, files: readonly GeneratedFile[]): void {
  const state = inspectFolder(folder)
  if (state.kind === 'foreign') {
    throw new UserError(
      `${shown} was not written by hwapi generate`,
      'Choose a folder that is empty or does not exist yet.',
    )
  }
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  const same = (path: string): boolean =>
    texts.has(path) &&
    lstatSync(join(folder, path)).isFile() &&
    readFileSync(join(folder, path), 'utf8') === texts.get(path)
  const lost = state.kind === 'generated' ? state.foreign.filter((path) => !same(path)) : []
  if (lost.length > 0) {
    throw new UserError(
      `${shown} also holds ${lost.slice(0, 5).join(', ')}, which hwapi generate did not write`,
      'The folder is replaced as a whole: move them elsewhere first.',
    )
  }
}

function writeFiles(folder: string, files: readonly GeneratedFile[]): void {
  rmSync(folder, { recursive: true, force: true })
  const made = new Set<string>()
  for (const { path, text } of files) {
    const full = join(folder, path)
    const parent = dirname(full)
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    writeFileSync(full, text)
  }
}

/** Puts the new folder in the old one's place; where that fails, the old one comes back. */
function replace(target: string, fresh: string): void {
  if (!existsSync(target)) return renameSync(fresh, target)
  const old = `${target}.${process.pid}.old`
  rmSync(old, { recursive: true, force: true })
  renameSync(target, old)
  try {
    for (const name of KEPT) if (existsSync(join(old, name))) renameSync(join(old, name), join(fresh, name))
    renameSync(fresh, target)
  } catch (error) {
    for (const name of KEPT) if (existsSync(join(fresh, name))) renameSync(join(fresh, name), join(old, name))
    renameSync(old, target)
    throw error
  }
  rmSync(old, { recursive: true, force: true })
}

function codeOf(error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: unknown }
  return typeof code === 'string' ? code : String(message)
}
