import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generatePackage, ROOT } from './support/compile.js'
import { MODERN, SHAPES } from './support/shapes-spec.js'

/** Generated validators at work: which values they take. They are written where `zod` is found, and removed again. */

interface Validator {
  safeParse(value: unknown): { success: boolean }
}
type Validators = Record<string, Validator & Record<string, Validator>>

const FOLDER = join(ROOT, 'node_modules/.cache/hwapi-validators-test')
let shapes: Validators
let modern: Validators

async function load(spec: unknown, name: string): Promise<Validators> {
  const folder = join(FOLDER, name)
  for (const { path, text } of generatePackage(spec, { name, validators: 'zod' }).files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const outfile = join(folder, 'validators.mjs')
  await build({
    entryPoints: [join(folder, 'validators.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['zod'],
  })
  return (await import(pathToFileURL(outfile).href)) as Validators
}

beforeAll(async () => {
  shapes = await load(SHAPES, 'Shapes')
  modern = await load(MODERN, 'Modern')
})
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

const dog = { kind: 'dog', name: 'rex', id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301', barks: true, size: 'M' }

const ROWS: [service: 'shapes' | 'modern', validator: string, value: unknown, valid: boolean][] = [
  ['shapes', 'State', 'ACTIVE', true],
  ['shapes', 'State', 'OTHER', false],
  ['shapes', 'Dog', dog, true],
  ['shapes', 'Dog', { ...dog, more: 1 }, true],
  ['shapes', 'Dog', { ...dog, barks: 'yes' }, false],
  ['shapes', 'Dog', { ...dog, size: 'XXL' }, true],
  ['shapes', 'Dog', { ...dog, name: 'REX' }, false],
  ['shapes', 'Dog', { ...dog, id: 'none' }, false],
  ['shapes', 'Dog', { ...dog, friends: [dog, { ...dog, friends: [] }] }, true],
  ['shapes', 'Dog', { ...dog, friends: [{ ...dog, barks: 0 }] }, false],
  ['shapes', 'PetInput', { kind: 'dog', name: 'rex', secret: 's', size: 'S' }, true],
  ['shapes', 'PetInput', { kind: 'dog', name: 'rex', secret: 's', size: 'XXL' }, false],
  ['shapes', 'PetInput', { kind: 'dog', name: 'rex' }, false],
  ['shapes', 'Tree', { children: [{ children: [] }], parent: null }, true],
  ['shapes', 'Tree', { children: [{ children: [7] }] }, false],
  ['shapes', 'Mixed', ['a', 1, ['b'], { mixed: 'c' }], true],
  ['shapes', 'Mixed', [true], false],
  ['shapes', 'Owner', { name: 'x', age: 7 }, true],
  ['shapes', 'Owner', { name: 'x', age: 'old' }, false],
  ['shapes', '_3dModel', {}, true],
  ['shapes', '_3dModel', { a: 1 }, false],
  ['shapes', 'Everything', { long: 12345678901234567890n }, true],
  ['modern', 'Thing', { kind: 'thing', pair: ['a', 1] }, true],
  ['modern', 'Thing', { kind: 'other', pair: ['a', 1] }, false],
  ['modern', 'Thing', { kind: 'thing', pair: ['a', 0] }, false],
  ['modern', 'Thing', { kind: 'thing', pair: ['a', 1, 2] }, false],
  ['modern', 'Thing', { kind: 'thing', pair: ['a', 1], head: ['a', true, false], text: null, choice: null }, true],
  ['modern', 'Thing', { kind: 'thing', pair: ['a', 1], never: 1 }, false],
  ['modern', 'ThingInput', { kind: 'thing', pair: ['a', 1], level: 4 }, false],
  ['modern', 'Thing', { kind: 'thing', pair: ['a', 1], level: 4 }, true],
]

describe('validators', () => {
  it.each(ROWS)('%s: %s takes %o: %s', (service, name, value, valid) => {
    const validator = (service === 'shapes' ? shapes : modern)[name]
    expect(validator?.safeParse(value).success).toBe(valid)
  })

  it('come together for each operation', () => {
    const operation = shapes['createPet']
    expect(Object.keys(operation ?? {})).toEqual(['headers', 'body', 'responses'])
    expect(shapes['listPets']?.['query']?.safeParse({ limit: 0 }).success).toBe(false)
    expect(shapes['listPets']?.['query']?.safeParse({ limit: 5, tags: ['a'] }).success).toBe(true)
  })
})
