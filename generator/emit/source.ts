import { createRequire } from 'node:module'
import type * as TsMorph from 'ts-morph'
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

// Loaded when the first file is made, and by `require`: importing a CommonJS module this large as ESM scans it twice.
let loaded: { morph: typeof TsMorph; project: TsMorph.Project } | undefined

function load(): { morph: typeof TsMorph; project: TsMorph.Project } {
  if (loaded) return loaded
  const morph = createRequire(import.meta.url)('ts-morph') as typeof TsMorph
  const project = new morph.Project({ useInMemoryFileSystem: true, compilerOptions: { noLib: true } })
  return (loaded = { morph, project })
}

/**
 * Puts a source file together and has the compiler read it back: it must parse, and declare exactly the names that were
 * asked for. So text of a document that became code, through an encoder's fault, ends the run instead of reaching a disk.
 * @throws Error when the file is not what was meant: a bug of this program
 */
export function makeSource({ path, header, imports, declarations }: SourceParts): GeneratedFile {
  const blocks = [
    header + (imports.length > 0 ? `\n${imports.join('\n')}` : ''),
    ...declarations.map(({ text }) => text),
  ]
  const text = `${blocks.filter(Boolean).join('\n\n')}\n`
  verify(path, text, imports.length, declarations)
  return { path, text }
}

function verify(path: string, text: string, imports: number, declarations: readonly Declaration[]): void {
  const { morph, project } = load()
  const file = project.createSourceFile(`/${path}`, text, { overwrite: true })
  const { statements } = file.compilerNode
  const { parseDiagnostics } = file.compilerNode as unknown as { parseDiagnostics: readonly TsMorph.ts.Diagnostic[] }
  const [fault] = parseDiagnostics
  if (fault) throw new Error(`${path} does not parse at ${fault.start ?? 0}: ${String(fault.messageText)}`)
  const names = statements.slice(imports).map((statement) => nameOf(morph.ts, statement))
  const wrong = names.findIndex((name, index) => name !== declarations[index]?.name)
  project.removeSourceFile(file)
  if (wrong >= 0 || names.length !== declarations.length) {
    throw new Error(
      `${path} declares ${names[wrong] ?? 'other names'} where ${declarations[wrong]?.name ?? 'nothing'} was meant`,
    )
  }
}

/** The name that a top-level statement exports; undefined for anything that is no single exported declaration. */
function nameOf(ts: typeof TsMorph.ts, statement: TsMorph.ts.Statement): string | undefined {
  if (
    !ts.canHaveModifiers(statement) ||
    !ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  ) {
    return ts.isExportDeclaration(statement) ? statement.moduleSpecifier?.getText() : undefined
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
