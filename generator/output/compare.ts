import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareText } from '../../spec/contract/diagnostic.js'
import { filesBelow, inspectFolder } from './folder.js'
import { manifestOf } from './manifest.js'
import type { GeneratedFile } from './types.js'

/** How a folder differs from what would be generated now. */
export interface Difference {
  /** There, with another content. */
  readonly stale: readonly string[]
  readonly missing: readonly string[]
  /** There, and generated no more. */
  readonly extra: readonly string[]
}

/** Compares a folder with generated files, writing nothing. */
export function comparePackage(folder: string, files: readonly GeneratedFile[]): Difference {
  const wanted = new Map([...files, manifestOf(files)].map(({ path, text }) => [path, text]))
  const { kind } = inspectFolder(folder)
  const present = kind === 'absent' || kind === 'empty' ? [] : filesBelow(folder)
  const there = new Set(present)
  const paths = [...wanted.keys()].sort(compareText)
  return {
    stale: paths.filter((path) => there.has(path) && readFileSync(join(folder, path), 'utf8') !== wanted.get(path)),
    missing: paths.filter((path) => !there.has(path)),
    extra: present.filter((path) => !wanted.has(path)),
  }
}
