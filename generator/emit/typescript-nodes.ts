import type ts from 'typescript'
import { stringLiteral, typeKey } from './encode.js'
import { plainName } from './openapi.js'
import { printAlias, printMembers } from './print-type.js'
import type { Declaration } from './source.js'
import { atom, intersection, textOf, union, type Member, type TypeExpression } from './type-expression.js'

/** From the compiler's nodes, as openapi-typescript makes them, to our own type expressions and their layout. */
export class TypeScriptNodes {
  readonly #ts: typeof ts
  readonly #models: ReadonlyMap<string, string>

  /** @param models the types of models.ts by the member of `components.schemas` that they are */
  constructor(compiler: typeof ts, models: ReadonlyMap<string, string>) {
    this.#ts = compiler
    this.#models = models
  }

  /** A top-level interface or type alias. */
  declaration(node: ts.Node): Declaration {
    const compiler = this.#ts
    if (compiler.isInterfaceDeclaration(node)) {
      const members = this.#members(node.members).map((member) =>
        node.name.text === 'components' ? this.#withModels(member) : member,
      )
      return { name: node.name.text, text: `export interface ${node.name.text} {\n${printMembers(members, 2)}}` }
    }
    if (!compiler.isTypeAliasDeclaration(node)) throw new Error(`no declaration: ${compiler.SyntaxKind[node.kind]}`)
    const name = node.name.text
    // A helper of openapi-typescript's, in syntax that nothing else needs.
    if (name === 'WithRequired') {
      return { name, text: 'export type WithRequired<T, K extends keyof T> = T & {\n  [P in K]-?: T[P]\n}' }
    }
    return { name, text: printAlias(name, this.type(node.type)) }
  }

  #withModels(member: Member): Member {
    if (member.key !== 'schemas' || member.type.kind !== 'object') return member
    const members = [...this.#models].map(([name, type]) => ({ key: typeKey(name), type: atom(`models.${type}`) }))
    return { ...member, type: { kind: 'object', members } }
  }

  /** A type node. */
  type(node: ts.TypeNode): TypeExpression {
    const compiler = this.#ts
    if (compiler.isTypeLiteralNode(node)) return { kind: 'object', members: this.#members(node.members) }
    if (compiler.isUnionTypeNode(node)) return union(node.types.map((part) => this.type(part)))
    if (compiler.isIntersectionTypeNode(node)) return intersection(node.types.map((part) => this.type(part)))
    if (compiler.isParenthesizedTypeNode(node)) return this.type(node.type)
    if (compiler.isArrayTypeNode(node)) return { kind: 'array', item: this.type(node.elementType) }
    if (compiler.isTupleTypeNode(node)) return { kind: 'tuple', items: node.elements.map((part) => this.type(part)) }
    if (compiler.isTypeReferenceNode(node)) return this.#reference(node)
    if (compiler.isIndexedAccessTypeNode(node)) return this.#indexed(node)
    if (compiler.isLiteralTypeNode(node)) return atom(this.#literal(node.literal))
    return atom(this.#keyword(node))
  }

  #reference(node: ts.TypeReferenceNode): TypeExpression {
    const name = this.#ts.isIdentifier(node.typeName) ? node.typeName.text : ''
    if (!/^\w+$/.test(name)) throw new Error(`no plain type name: ${name}`)
    const args = (node.typeArguments ?? []).map((arg) => this.type(arg))
    return args.length === 0 ? atom(name) : { kind: 'generic', name, args }
  }

  #indexed(node: ts.IndexedAccessTypeNode): TypeExpression {
    const object = textOf(this.type(node.objectType))
    const index = textOf(this.type(node.indexType))
    if (object === undefined || index === undefined) throw new Error('an indexed access on one line was expected')
    return atom(`${object}[${index}]`)
  }

  #literal(node: ts.LiteralTypeNode['literal']): string {
    const compiler = this.#ts
    if (compiler.isStringLiteral(node)) return stringLiteral(node.text)
    if (compiler.isNumericLiteral(node)) return number(node.text)
    if (compiler.isPrefixUnaryExpression(node) && compiler.isNumericLiteral(node.operand))
      return `-${number(node.operand.text)}`
    if (node.kind === compiler.SyntaxKind.TrueKeyword) return 'true'
    return node.kind === compiler.SyntaxKind.FalseKeyword ? 'false' : 'null'
  }

  // openapi-typescript writes string literals as identifiers whose text is JSON, to keep the printer from escaping them.
  #keyword(node: ts.Node): string {
    if (this.#ts.isIdentifier(node) && node.text.startsWith('"')) return stringLiteral(String(JSON.parse(node.text)))
    const text = this.#ts.tokenToString(node.kind)
    if (text === undefined) throw new Error(`unexpected type: ${this.#ts.SyntaxKind[node.kind]}`)
    return text
  }

  #members(members: ts.NodeArray<ts.TypeElement>): Member[] {
    return members.flatMap((member): Member[] => {
      const comment = this.#comment(member)
      if (this.#ts.isIndexSignatureDeclaration(member))
        return [{ comment, key: '[key: string]', type: this.type(member.type) }]
      if (!this.#ts.isPropertySignature(member) || !member.type) return []
      const readonly = member.modifiers?.some(({ kind }) => kind === this.#ts.SyntaxKind.ReadonlyKeyword) ?? false
      return [
        {
          comment,
          key: this.#key(member.name),
          optional: member.questionToken !== undefined,
          readonly,
          type: this.type(member.type),
        },
      ]
    })
  }

  #key(name: ts.PropertyName): string {
    const compiler = this.#ts
    if (compiler.isNumericLiteral(name) && /^(?:0|[1-9]\d{0,14})$/.test(name.text)) return name.text
    const named = compiler.isIdentifier(name) || compiler.isStringLiteral(name) || compiler.isNumericLiteral(name)
    return typeKey(named ? plainName(name.text) : '')
  }

  #comment(node: ts.Node): string[] {
    const comments = this.#ts.getSyntheticLeadingComments(node) ?? []
    return comments
      .flatMap(({ text }) => text.split('\n').map(commentLineOf))
      .filter((line, index, lines) => line !== '' || (index > 0 && index < lines.length - 1))
  }
}

function number(text: string): string {
  if (!/^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) throw new Error(`no number: ${text}`)
  return text
}

/** A line of a comment that openapi-typescript has made, without its star and without what could end it. */
function commentLineOf(line: string): string {
  return line
    .replace(/^\s*\*\s?/, '')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '')
    .replaceAll('*/', '*\\/')
    .replaceAll('/*', '/\\*')
    .replaceAll('</', '<\\/')
    .replaceAll('<!--', '<\\!--')
    .trimEnd()
}
