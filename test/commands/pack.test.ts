import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { page, Workplace } from './harness.js'

/** The package as its users get it: packed, installed in an empty project, run there. */

const ROOT = join(import.meta.dirname, '../..')
let place: Workplace
let packed: { filename: string; files: { path: string }[] }

beforeAll(() => {
  place = new Workplace()
  const npm = (cwd: string, ...args: string[]): string =>
    execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  const out = npm(ROOT, 'pack', '--ignore-scripts', '--json', '--pack-destination', place.folder)
  packed = (JSON.parse(out.slice(out.indexOf('['))) as [typeof packed])[0]
  mkdirSync(join(place.folder, 'empty'))
  place.write({
    'empty/package.json': '{ "name": "empty", "private": true }',
    'empty/pages/CreateThing.html': page('Creating a Thing', 'POST /v1/{project_id}/things'),
  })
  npm(
    join(place.folder, 'empty'),
    'install',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--omit=dev',
    join(place.folder, packed.filename),
  )
}, 300_000)
afterAll(() => place.remove())

const hwapi = (...args: string[]): string =>
  execFileSync(process.execPath, [join(place.folder, 'empty/node_modules/.bin/hwapi'), ...args], {
    cwd: join(place.folder, 'empty'),
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  })

describe('the packed package', () => {
  it('holds the program, the runtime and the legal files, and nothing of the documents', () => {
    const paths = packed.files.map(({ path }) => path)
    expect(paths).toEqual(
      expect.arrayContaining([
        'dist/hwapi.js',
        'generator/runtime/index.ts',
        'LICENSE',
        'NOTICE',
        'README.md',
        'package.json',
      ]),
    )
    expect(paths.filter((path) => /^(spec|test|generated|scripts|node_modules)\//.test(path))).toEqual([])
  })

  it('runs where it is installed: pages to spec, spec to code', () => {
    expect(hwapi('--version').trim()).toMatch(/^\d+\.\d+\.\d+$/)
    hwapi('scrape', 'pages', '--service', 'things', '--out', 'things.yaml', '--quiet')
    hwapi('generate', 'things.yaml', '--out', 'sdk', '--quiet')
    expect(place.read('empty/sdk/client.ts')).toContain('createThing')
    expect(place.read('empty/sdk/runtime/index.ts')).not.toBe('')
    expect(hwapi('check', 'things.yaml', '--json')).toContain('"error": 0')
  })
})
