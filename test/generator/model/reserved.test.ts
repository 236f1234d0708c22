import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { TYPE_RESERVED } from '../../../generator/model/reserved.js'
import { ROOT } from '../support/compile.js'

/** The names that a module of the runtime exports, those of `export *` included. */
function exportsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022)
  return source.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) {
      const from = statement.moduleSpecifier as ts.StringLiteral
      const clause = statement.exportClause
      if (clause && ts.isNamedExports(clause)) return clause.elements.map(({ name }) => name.text)
      return exportsOf(join(file, '..', from.text.replace(/\.js$/, '.ts')))
    }
    const exported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    if (!exported) return []
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => (ts.isIdentifier(name) ? name.text : ''))
    return [(statement as ts.InterfaceDeclaration).name.text]
  })
}

it('every export of the runtime is a reserved name', () => {
  const names = exportsOf(join(ROOT, 'generator/runtime/index.ts'))
  expect(names).toContain('createClient')
  expect(names.filter((name) => !TYPE_RESERVED.has(name))).toEqual([])
})
