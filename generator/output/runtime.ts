import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from './folder.js'

/** Reads the runtime's sources, which are copied beside the generated code: their texts by path below the folder. */
export function readRuntime(folder: string): Map<string, string> {
  const paths = filesBelow(folder).filter((path) => path.endsWith('.ts'))
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}
