import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OpenApiDocument } from '../spec/contract/openapi.js'
import { parseYaml } from '../spec/contract/yaml.js'

/** What changes are told against: the committed spec and changelog of a service. */
export interface Baseline {
  readonly text: string | undefined
  /** The text parsed; undefined when there is none or it does not parse. */
  readonly spec: () => OpenApiDocument | undefined
  readonly changelog: string | undefined
}

/**
 * The committed state of a service. In a git checkout that is the last commit's, so that regenerating twice before committing
 * tells the same changes once; elsewhere it is what lies in the folder.
 */
export function readBaseline(root: string, service: string): Baseline {
  const read = (name: string): string | undefined => committed(root, `spec/${service}/${name}`)
  const text = read('openapi.yaml')
  const changelog = read('CHANGELOG.md')
  return { text, spec: () => (text === undefined ? undefined : specOf(text)), changelog }
}

function specOf(text: string): OpenApiDocument | undefined {
  try {
    return parseYaml(text, 'openapi.yaml') as OpenApiDocument
  } catch {
    // A committed spec that does not parse (a merge gone wrong) is nothing to compare with; the run writes a good one.
    return undefined
  }
}

function committed(root: string, path: string): string | undefined {
  if (!inGit(root)) return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined
  try {
    return execFileSync('git', ['show', `HEAD:./${path}`], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return undefined
  }
}

const checkouts = new Map<string, boolean>()

function inGit(root: string): boolean {
  let known = checkouts.get(root)
  if (known === undefined) {
    try {
      execFileSync('git', ['rev-parse', '--verify', 'HEAD'], { cwd: root, stdio: 'ignore' })
      known = true
    } catch {
      known = false
    }
    checkouts.set(root, known)
  }
  return known
}
