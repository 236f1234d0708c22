import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../spec/contract/user-error.js'
import type { Store } from '../scraper/crawl/store.js'
import { reason, sha256, writeFileWhole } from './files.js'

/** Only one crawl at a time may write to a folder; the file holds the process's number. */
const LOCK = '.crawl.lock'

/**
 * Opens a folder for a crawl; it is made when it is not there.
 * @returns the folder as a store; `close` gives the folder free again
 * @throws UserError when it cannot be written, or when another crawl is at work in it.
 */
export function openFolder(folder: string, shown: string): { store: Store; close: () => void } {
  const lock = join(folder, LOCK)
  try {
    if (statSync(folder, { throwIfNoEntry: false })?.isFile())
      throw new UserError(`${shown} is a file`, 'Give a folder with --out.')
    mkdirSync(folder, { recursive: true })
    takeLock(lock, shown)
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(`cannot write to ${shown}: ${reason(error)}`, 'Give a writable folder with --out.')
  }
  return { store: storeIn(folder, shown), close: () => rmSync(lock, { force: true }) }
}

function takeLock(lock: string, shown: string): void {
  for (let tries = 0; ; tries++) {
    try {
      const file = openSync(lock, 'wx')
      writeSync(file, `${process.pid}\n`)
      closeSync(file)
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || tries > 0) throw error
      const owner = Number(readFileSync(lock, 'utf8'))
      if (isRunning(owner))
        throw new UserError(
          `another crawl (process ${owner}) is at work in ${shown}`,
          `Wait for its end; if there is none, remove ${shown}/${LOCK}.`,
        )
      // Its owner was killed.
      rmSync(lock, { force: true })
    }
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function storeIn(folder: string, shown: string): Store {
  const read = (file: string): string | undefined => {
    const full = join(folder, file)
    if (!existsSync(full)) return undefined
    try {
      return readFileSync(full, 'utf8')
    } catch (error) {
      throw new UserError(`cannot read ${shown}/${file}: ${reason(error)}`, 'Remove it, or give another --out.')
    }
  }
  const write = (file: string, text: string): void => writeFileWhole(join(folder, file), text, `${shown}/${file}`)
  return {
    readManifest: () => read('manifest.json'),
    writeManifest: (text) => write('manifest.json', text),
    readPage: read,
    writePage: write,
    removePage: (file) => rmSync(join(folder, file), { force: true }),
    sha256,
  }
}
