import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { compareText } from '../../spec/contract/diagnostic.js'
import { MANIFEST, readManifest } from './manifest.js'

/** What builds and installs leave in a package's folder: neither generated nor anybody's work. */
const BY_PRODUCTS = new Set(['node_modules', 'dist', 'package-lock.json', 'tsconfig.tsbuildinfo', '.DS_Store'])

/** By-products that a new package is given back, because making them again costs an installation. */
export const KEPT = ['node_modules', 'package-lock.json']

/** What stands in an output folder. */
export type FolderState =
  | { readonly kind: 'absent' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'generated'; readonly paths: readonly string[]; readonly foreign: readonly string[] }
  | { readonly kind: 'foreign' }

/** Looks at an output folder: whether it may be replaced, and which files in it are not this program's. */
export function inspectFolder(folder: string): FolderState {
  const stat = statSync(folder, { throwIfNoEntry: false })
  if (!stat) return { kind: 'absent' }
  if (!stat.isDirectory()) return { kind: 'foreign' }
  const present = filesBelow(folder)
  if (present.length === 0 && readdirSync(folder).length === 0) return { kind: 'empty' }
  const manifest = join(folder, MANIFEST)
  const listed = existsSync(manifest) ? readManifest(readFileSync(manifest, 'utf8')) : undefined
  if (!listed) return { kind: 'foreign' }
  const own = new Set(listed)
  return { kind: 'generated', paths: listed, foreign: present.filter((path) => !own.has(path)) }
}

/** All files below a folder, by-products apart, sorted, `/` between folders. A symbolic link counts as a file. */
export function filesBelow(folder: string, prefix = ''): string[] {
  return readdirSync(join(folder, prefix))
    .filter((name) => prefix !== '' || !BY_PRODUCTS.has(name))
    .flatMap((name) => {
      const path = prefix === '' ? name : `${prefix}/${name}`
      return lstatSync(join(folder, path)).isDirectory() ? filesBelow(folder, path) : [path]
    })
    .sort(compareText)
}
