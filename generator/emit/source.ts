import type * as TsMorph from 'ts-morph'
import { loadMorph } from './compiler.js'
import type { GeneratedFile } from '../output/types.js'

/** One exported declaration and its text. */
export interface Declaration {
  readonly name: string
  readonly text: string
}

/** A generated source file in parts. */
export interface SourceParts {
  readonly path: string
  /** What stands above the imports: who writes the file. */
  readonly header: string
  readonly imports: readonly string[]
  readonly declarations: readonly Declaration[]
}

/**
 * Puts a source file together and has the compiler read it back: it must parse, and declare exactly the names that were
 * asked for. So text of a document that became code, through an encoder's fault, ends the run instead of reaching a disk.
 * @throws Error when the file is not what was meant: a bug of this program
 */
export function makeSource(parts: SourceParts): GeneratedFile {
  const file = joinSource(parts)
  verify(file, parts.imports.length, parts.declarations)
  return file
}

/** Puts a source file together from declarations that the compiler's own nodes were printed to; they need no second reading. */
export function joinSource({ path, header, imports, declarations }: SourceParts): GeneratedFile {
  const blocks = [
    header + (imports.length > 0 ? `\n${imports.join('\n')}` : ''),
    ...declarations.map(({ text }) => text),
  ]
  const text = `${blocks.filter(Boolean).join('\n\n')}\n`
  return { path, text }
}

function verify({ path, text }: GeneratedFile, imports: number, declarations: readonly Declaration[]): void {
  const { ts } = loadMorph()
  const options = { languageVersion: ts.ScriptTarget.ES2022, jsDocParsingMode: ts.JSDocParsingMode.ParseNone }
  const file = ts.createSourceFile(`/${path}`, text, options)
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: readonly TsMorph.ts.Diagnostic[] }
  const [fault] = parseDiagnostics
  if (fault) throw new Error(`${path} does not parse at ${fault.start ?? 0}: ${String(fault.messageText)}`)
  const names = file.statements.slice(imports).map((statement) => nameOf(ts, file, statement))
  const wrong = names.findIndex((name, index) => name !== declarations[index]?.name)
  if (wrong >= 0 || names.length !== declarations.length) {
    throw new Error(
      `${path} declares ${names[wrong] ?? 'other names'} where ${declarations[wrong]?.name ?? 'nothing'} was meant`,
    )
  }
}

/** The name that a top-level statement exports; undefined for anything that is no single exported declaration. */
function nameOf(
  ts: typeof TsMorph.ts,
  file: TsMorph.ts.SourceFile,
  statement: TsMorph.ts.Statement,
): string | undefined {
  if (
    !ts.canHaveModifiers(statement) ||
    !ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  ) {
    return ts.isExportDeclaration(statement) ? statement.moduleSpecifier?.getText(file) : undefined
  }
  if (ts.isVariableStatement(statement)) {
    const [declaration, ...others] = statement.declarationList.declarations
    return declaration && others.length === 0 && ts.isIdentifier(declaration.name) ? declaration.name.text : undefined
  }
  const named =
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isFunctionDeclaration(statement)
  return named ? statement.name?.text : undefined
}
