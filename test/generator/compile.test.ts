import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check, resolveConfig } from 'prettier'
import { beforeAll, describe, expect, it } from 'vitest'
import type { GeneratedFile } from '../../generator/output/types.js'
import { parseYaml } from '../../spec/contract/yaml.js'
import { compile, generatePackage, ROOT } from './support/compile.js'
import { MODERN, SHAPES } from './support/shapes-spec.js'

/** Whole packages: they compile under the stricter flags, with every example, and prettier has nothing to change. */

const WORKSPACE = parseYaml(readFileSync(join(ROOT, 'spec/workspace/openapi.yaml'), 'utf8'), 'openapi.yaml')

const SPECS: [name: string, spec: unknown, service: string, variable: string][] = [
  ['shapes of OpenAPI 3.0', SHAPES, 'Shapes', 'shapes'],
  ['shapes of OpenAPI 3.1', MODERN, 'Modern', 'modern'],
  ['the Workspace service', WORKSPACE, 'Workspace', 'workspace'],
]

const own = ({ path }: GeneratedFile): boolean => !path.startsWith('runtime/')
const textOf = (files: readonly GeneratedFile[], path: string): string =>
  files.find((file) => file.path === path)?.text ?? ''

/** The code of every `@example` of a file. */
function examplesOf(text: string): string[] {
  return [...text.matchAll(/@example\n\s*\* ```ts\n([\s\S]*?)\n\s*\* ```/g)].map(([, code = '']) =>
    code.replaceAll(/^\s*\* ?/gm, ''),
  )
}

/** Examples as functions of what they take for granted. */
function exampleFile(service: string, variable: string, examples: readonly string[]): GeneratedFile {
  const functions = examples.map(
    (code, index) =>
      `export async function example${index}(client: sdk.Client, ${variable}: sdk.${service}) {\nvoid client\nvoid ${variable}\n${code}\n}\n`,
  )
  return {
    path: 'examples.ts',
    text: `import * as sdk from './index.js'\nexport * from './index.js'\nconst { ${[...used(functions)].join(', ')} } = sdk\n${functions.join('')}`,
  }
}

function used(functions: readonly string[]): Set<string> {
  return new Set(
    functions.flatMap((text) =>
      [...text.matchAll(/(?<![.\w])(\w+)(?:\.items)?\(client\b(?!:)/g)].map(([, name = '']) => name),
    ),
  )
}

/** The README's code, one function a block, with its imports on top. */
function readmeFile(readme: string, name: string, service: string, variable: string): GeneratedFile {
  const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code)
  const isImport = (line: string): boolean => line.startsWith('import ')
  const imports = new Map<string, Set<string>>()
  for (const line of blocks.flatMap((block) => block.split('\n')).filter(isImport)) {
    const [, names = '', from = ''] = /\{ (.*) \} from '(.*)'/.exec(line) ?? []
    const path = from === name ? './index.js' : from.startsWith(`${name}/`) ? `.${from.slice(name.length)}.js` : from
    imports.set(path, new Set([...(imports.get(path) ?? []), ...names.split(', ')]))
  }
  const head = [...imports].map(([from, names]) => `import { ${[...names].join(', ')} } from '${from}'`)
  const bodies = blocks.map((block, index) => {
    const code = block
      .split('\n')
      .filter((line) => !isImport(line))
      .join('\n')
    const declares = code.includes(`const ${variable} =`)
    return `export async function block${index}(${declares ? '' : `${variable}: ${service}, `}text: string) {\n${code}\nvoid text\n}`
  })
  return { path: 'readme.ts', text: `${head.join('\n')}\n${bodies.join('\n')}\n` }
}

describe.each(SPECS)('a package of %s', (_, spec, service, variable) => {
  const { files, diagnostics } = generatePackage(spec, { name: service, validators: 'zod' })

  it('has no finding of an error', () => {
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  const examples = ['operations.ts', 'client.ts'].flatMap((path) => examplesOf(textOf(files, path)))
  let complaints: string[] = []
  beforeAll(() => {
    const extras = [
      exampleFile(service, variable, examples),
      readmeFile(textOf(files, 'README.md'), variable, service, variable),
    ]
    complaints = compile([...files, ...extras])
  })
  const about = (path: string): string[] =>
    complaints.filter((line) => line.startsWith(path) && !/is declared but|are unused/.test(line))

  it('compiles under strict and the stricter flags', () => {
    expect(complaints.filter((line) => !/^(?:examples|readme)\.ts/.test(line))).toEqual([])
  })

  it('has examples that compile, of operations and of methods', () => {
    expect(examples.length).toBeGreaterThan(2)
    expect(about('examples.ts')).toEqual([])
  })

  it('has a README whose code compiles', () => {
    expect(about('readme.ts')).toEqual([])
  })

  it('is as prettier wants it', async () => {
    const options = await resolveConfig(import.meta.filename)
    const checks = files
      .filter(own)
      .map(async ({ path, text }) => ((await check(text, { ...options, filepath: path })) ? [] : [path]))
    expect((await Promise.all(checks)).flat()).toEqual([])
  })

  it('is the same in every run', () => {
    expect(generatePackage(spec, { name: service, validators: 'zod' }).files).toEqual(files)
  })
})
