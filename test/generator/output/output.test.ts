import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { comparePackage } from '../../../generator/output/compare.js'
import { writePackage } from '../../../generator/output/write.js'

const FILES = [
  { path: 'index.ts', text: 'export {}\n' },
  { path: 'runtime/a.ts', text: '// a\n' },
]

let base: string
let folder: string
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'hwapi-output-'))
  folder = join(base, 'sdk')
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

const put = (path: string, text = 'x'): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}

describe('writing a package', () => {
  it('makes the folder, and leaves nothing beside it', () => {
    writePackage(folder, FILES)
    expect(readFileSync(join(folder, 'runtime/a.ts'), 'utf8')).toBe('// a\n')
    expect(readdirSync(base)).toEqual(['sdk'])
  })

  it('replaces the folder as a whole', () => {
    writePackage(folder, FILES)
    writePackage(folder, [{ path: 'other.ts', text: '' }])
    expect(readdirSync(folder).sort()).toEqual(['hwapi.json', 'other.ts'])
  })

  it('takes an empty folder', () => {
    mkdirSync(folder)
    writePackage(folder, FILES)
    expect(existsSync(join(folder, 'index.ts'))).toBe(true)
  })

  it('refuses a folder of somebody else, and leaves it alone', () => {
    put('notes.md')
    expect(() => writePackage(folder, FILES, 'sdk')).toThrow('sdk was not written by hwapi generate')
    expect(readdirSync(folder)).toEqual(['notes.md'])
  })

  it('refuses a file in its place', () => {
    writeFileSync(folder, 'x')
    expect(() => writePackage(folder, FILES)).toThrow('was not written by hwapi generate')
  })

  it("refuses a folder that holds somebody else's file beside its own", () => {
    writePackage(folder, FILES)
    put('runtime/mine.ts')
    expect(() => writePackage(folder, FILES)).toThrow('runtime/mine.ts')
    expect(existsSync(join(folder, 'runtime/mine.ts'))).toBe(true)
  })

  it('takes files that it did not list but writes just so: a manifest that was reset, or merged from another branch', () => {
    writePackage(folder, FILES.slice(0, 1))
    put('runtime/a.ts', '// a\n')
    writePackage(folder, FILES)
    expect(readFileSync(join(folder, 'hwapi.json'), 'utf8')).toContain('runtime/a.ts')
  })

  it.each(['changed', 'link'])('refuses such a file where writing would lose it: %s', (kind) => {
    writePackage(folder, FILES.slice(0, 1))
    mkdirSync(join(folder, 'runtime'))
    if (kind === 'link') symlinkSync(base, join(folder, 'runtime/a.ts'))
    else put('runtime/a.ts', '// mine\n')
    expect(() => writePackage(folder, FILES)).toThrow('runtime/a.ts')
  })

  it('keeps installed packages, drops what was built', () => {
    writePackage(folder, FILES)
    put('node_modules/x/index.js')
    put('dist/index.js')
    writePackage(folder, FILES)
    expect(readdirSync(folder).sort()).toEqual(['hwapi.json', 'index.ts', 'node_modules', 'runtime'])
  })

  it.each([
    ['../evil.ts'],
    ['/evil.ts'],
    ['a/../../evil.ts'],
    ['a//b.ts'],
    ['a\\b.ts'],
    ['C:evil.ts'],
    ['..hidden'],
    ['.'],
    ['..'],
    ['a/'],
    [''],
  ])('writes nothing for the path %j', (path) => {
    expect(() => writePackage(folder, [...FILES, { path, text: '' }])).toThrow('not a path for a generated file')
    expect(readdirSync(base)).toEqual([])
  })

  it('leaves the previous folder when something fails', () => {
    writePackage(folder, FILES)
    const broken = [
      { path: 'a', text: '' },
      { path: 'a/b', text: '' },
    ]
    expect(() => writePackage(folder, broken, 'sdk')).toThrow('cannot write sdk')
    expect(readFileSync(join(folder, 'index.ts'), 'utf8')).toBe('export {}\n')
    expect(readdirSync(base)).toEqual(['sdk'])
  })

  it('writes through a link to a folder', () => {
    writePackage(join(base, 'real'), FILES)
    symlinkSync(join(base, 'real'), folder)
    writePackage(folder, [{ path: 'new.ts', text: '' }])
    expect(existsSync(join(base, 'real/new.ts'))).toBe(true)
  })
})

describe('comparing a package', () => {
  it('finds nothing after writing, by-products apart', () => {
    writePackage(folder, FILES)
    put('node_modules/x/index.js')
    expect(comparePackage(folder, FILES)).toEqual({ stale: [], missing: [], extra: [] })
  })

  it('names what is stale, missing and extra', () => {
    writePackage(folder, FILES)
    put('index.ts', 'changed')
    put('extra.ts')
    rmSync(join(folder, 'runtime/a.ts'))
    expect(comparePackage(folder, FILES)).toEqual({
      stale: ['index.ts'],
      missing: ['runtime/a.ts'],
      extra: ['extra.ts'],
    })
  })

  it('finds everything missing where there is no folder', () => {
    expect(comparePackage(folder, FILES).missing).toEqual(['hwapi.json', 'index.ts', 'runtime/a.ts'])
  })
})
