import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../../../generator/runtime/', import.meta.url))
// zod.ts goes only into packages with validators, which depend on Zod.
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'zod.ts')

test('compiles under the stricter flags, without the types of Node or of DOM.Iterable', () => {
  const program = ts.createProgram(
    files.map((name) => folder + name),
    {
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
      types: [],
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
      noEmit: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      verbatimModuleSyntax: true,
      erasableSyntaxOnly: true,
      isolatedModules: true,
      noImplicitOverride: true,
      noPropertyAccessFromIndexSignature: true,
      noUnusedLocals: true,
      noUnusedParameters: true,
    },
  )
  const messages = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText, file }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`)
  expect(messages).toEqual([])
})

test('imports nothing from outside', () => {
  for (const name of files)
    for (const [, from] of readFileSync(folder + name, 'utf8').matchAll(/(?:from|import\() ?'([^']+)'/g))
      expect(from).toMatch(/^\.\/[\w-]+\.js$/)
})
