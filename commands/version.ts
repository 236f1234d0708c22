import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The package's own folder: the nearest one above this file with a package.json, both in the sources and when built. */
export const PACKAGE_ROOT = nearest(dirname(fileURLToPath(import.meta.url)))

function nearest(folder: string): string {
  return existsSync(join(folder, 'package.json')) || dirname(folder) === folder ? folder : nearest(dirname(folder))
}

/** The version of this program. */
export const VERSION = (JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8')) as { version: string })
  .version
