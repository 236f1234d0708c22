import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The import rules that keep the two halves apart, and each package in one owner folder. */

const ROOT = join(import.meta.dirname, '..')
const TOP = ['hwapi.ts', 'commands', 'spec', 'scraper', 'generator']

interface Import {
  readonly from: string
  readonly to: string
}

function sources(path: string): string[] {
  if (path.endsWith('.ts')) return [path]
  return readdirSync(join(ROOT, path), { withFileTypes: true }).flatMap((entry) => {
    const child = posix.join(path, entry.name)
    if (entry.isDirectory()) return sources(child)
    return entry.name.endsWith('.ts') ? [child] : []
  })
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?(?:\{[^}]*\}[^'"\n;]*?)?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  return [...text.matchAll(IMPORT)].map((match) => {
    const target = match[1] ?? match[2] ?? match[3] ?? ''
    const to = target.startsWith('.') ? posix.join(dirname(file), target).replace(/\.js$/, '.ts') : target
    return { from: file, to }
  })
}

const FILES = TOP.flatMap(sources)
const IMPORTS = FILES.flatMap(importsOf)

/** Each row: a folder, and what of the project its files may import beside themselves. */
const ALLOWED: readonly (readonly [folder: string, targets: readonly string[]])[] = [
  ['scraper/document.ts', ['spec/contract']],
  ['scraper/diagnostics', ['spec/contract']],
  ['scraper/vocabulary', ['scraper/document.ts']],
  ['scraper/read', ['scraper/document.ts', 'scraper/diagnostics', 'scraper/vocabulary', 'spec/contract']],
  ['scraper/extract', ['scraper/document.ts', 'scraper/diagnostics', 'scraper/vocabulary', 'spec/contract']],
  ['scraper/crawl', ['scraper/document.ts', 'scraper/diagnostics', 'scraper/vocabulary', 'spec/contract']],
  ['scraper/assemble', ['scraper/document.ts', 'scraper/diagnostics', 'scraper/vocabulary', 'scraper/extract', 'spec']],
  ['scraper', ['spec']],
  ['generator/model', ['generator/load', 'generator/diagnostics', 'spec/contract']],
  [
    'generator/emit',
    ['generator/model', 'generator/output', 'generator/load', 'generator/diagnostics', 'spec/contract'],
  ],
  ['generator/output', ['generator/diagnostics', 'spec/contract']],
  ['generator/runtime', []],
  ['generator', ['spec']],
  ['spec/contract', []],
  ['spec', []],
  ['commands', ['spec', 'scraper', 'generator']],
  ['hwapi.ts', ['commands']],
]

const under = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}.`)

function broken({ from, to }: Import): boolean {
  const rule = ALLOWED.find(([folder]) => under(from, folder))
  if (!rule) return true
  const [folder, targets] = rule
  return ![folder, ...targets].some((target) => under(to, target))
}

describe('imports', () => {
  it('finds the sources and their imports', () => {
    expect(FILES).toContain('scraper/document.ts')
    expect(IMPORTS).toContainEqual({ from: 'hwapi.ts', to: 'commands/program.ts' })
  })

  it('follow the rule of each folder', () => {
    const own = IMPORTS.filter(({ to }) => TOP.some((top) => under(to, top)))
    expect(own.filter(broken)).toEqual([])
  })

  it('keep scraper and generator apart', () => {
    const crossing = IMPORTS.filter(
      ({ from, to }) =>
        (under(from, 'scraper') && under(to, 'generator')) || (under(from, 'generator') && under(to, 'scraper')),
    )
    expect(crossing).toEqual([])
  })

  it('bring each package in by one owner', () => {
    const owners = new Map<string, Set<string>>()
    for (const { from, to } of IMPORTS) {
      if (TOP.some((top) => under(to, top)) || to.startsWith('node:') || builtinModules.includes(to)) continue
      const name = to.startsWith('@') ? to.split('/').slice(0, 2).join('/') : (to.split('/')[0] ?? to)
      owners.set(name, (owners.get(name) ?? new Set()).add(ownerFolder(from)))
    }
    const shared = [...owners]
      .filter(([, folders]) => folders.size > 1)
      .map(([name, folders]) => [name, [...folders].sort()])
    expect(shared).toEqual([])
  })

  it('keep console and process at the edge', () => {
    const edge = FILES.filter(
      (file) => file !== 'hwapi.ts' && /\bconsole\.(log|error|warn)\(|\bprocess\.exit\(/.test(code(file)),
    )
    expect(edge).toEqual([])
  })
})

/** A file's text without comments and strings, so that an example in a docstring, or in code to be generated, is no use. */
function code(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8').replace(
    /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/gm,
    "''",
  )
}

/** The folder that owns what a file imports: two levels deep, as ARCHITECTURE names them. */
function ownerFolder(file: string): string {
  const parts = file.split('/')
  return parts.length <= 2 ? parts[0]! : parts.slice(0, 2).join('/')
}
