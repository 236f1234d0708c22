import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { rmSync } from 'node:fs'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writePackage } from '../../generator/output/write.js'
import { generatePackage, ROOT } from './support/compile.js'
import { SHAPES } from './support/shapes-spec.js'

/** A generated package as npm sees it: built by its own script, packed, and looked at by the usual checkers. */

const folder = join(ROOT, 'node_modules/.cache/hwapi-package-test')
const run = (file: string, args: string[]): string =>
  execFileSync(process.execPath, [join(ROOT, 'node_modules', file), ...args], { cwd: folder, encoding: 'utf8' })

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true })
  writePackage(folder, generatePackage(SHAPES, { name: 'Shapes', validators: 'zod' }).files)
  run('typescript/bin/tsc', ['-p', 'tsconfig.json'])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a generated package', () => {
  it('has nothing that publint complains of', async () => {
    const { messages, pkg } = await publint({ pkgDir: folder, strict: true, pack: false })
    expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([])
  })

  it('has types that resolve everywhere (arethetypeswrong)', { timeout: 120_000 }, () => {
    // Its exit code tells; what node10 and `require` cannot do is no problem of a package that is ESM only.
    expect(() => run('@arethetypeswrong/cli/dist/index.js', ['--pack', '.'])).not.toThrow()
  })

  it('runs: the client, the mocks and the validators can be imported', () => {
    const code = `
      const sdk = await import('shapes')
      const { handlers } = await import('shapes/mocks')
      const validators = await import('shapes/validators')
      console.log(typeof sdk.Shapes, handlers.length, typeof validators.Pet.parse)`
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: folder, encoding: 'utf8' })
    expect(out.trim()).toMatch(/^function \d+ function$/)
  })
})
