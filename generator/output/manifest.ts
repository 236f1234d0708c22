import { compareText } from '../../spec/contract/diagnostic.js'
import type { GeneratedFile } from './types.js'

/** The file that marks a folder as written by this program, and lists what it wrote there. */
export const MANIFEST = 'hwapi.json'

const GENERATOR = 'huaweicloud-openapi'

/** The manifest of some files, itself included. */
export function manifestOf(files: readonly GeneratedFile[]): GeneratedFile {
  const paths = [...files.map(({ path }) => path), MANIFEST].sort(compareText)
  const content = {
    note: 'Written by hwapi generate; this folder is replaced as a whole.',
    generator: GENERATOR,
    files: paths,
  }
  return { path: MANIFEST, text: `${JSON.stringify(content, null, 2)}\n` }
}

/** The paths that a manifest lists; undefined where the text is none of ours. */
export function readManifest(text: string): string[] | undefined {
  try {
    const { generator, files } = JSON.parse(text) as { generator?: unknown; files?: unknown }
    if (generator !== GENERATOR || !Array.isArray(files)) return undefined
    return files.filter((path): path is string => typeof path === 'string')
  } catch {
    return undefined
  }
}
