import { printDoc, widthOf } from './layout.js'
import { aliasDoc, annotationDoc, interfaceDoc } from './type-doc.js'
import { textOf, WIDTH, type Member, type TypeExpression } from './type-expression.js'

/** Prints type expressions as prettier would: most fit on a line and are joined, the others go through the layout engine. */

const PADS = Array.from({ length: 40 }, (_, indent) => ' '.repeat(indent))
const pad = (indent: number): string => PADS[indent] ?? ' '.repeat(indent)

/** Prints the declaration of an exported type alias. */
export function printAlias(name: string, type: TypeExpression): string {
  const head = `export type ${name} =`
  const flat = textOf(type)
  if (flat !== undefined && widthOf(head) + 1 + widthOf(flat) <= WIDTH) return `${head} ${flat}`
  return printDoc(aliasDoc(head, type), WIDTH)
}

/** Prints an exported interface up to its body. */
export function printInterfaceHead(name: string, bases: readonly TypeExpression[]): string {
  const head = `export interface ${name}`
  const texts = bases.map(textOf)
  const flat = bases.length === 0 ? head : `${head} extends ${texts.join(', ')}`
  return widthOf(flat) + 2 <= WIDTH ? flat : printDoc([interfaceDoc(name, bases), ' {'], WIDTH).slice(0, -2)
}

/** Prints an object's members, each with its comment, each line ended. */
export function printMembers(members: readonly Member[], indent: number): string {
  let text = ''
  for (const member of members) {
    if (member.comment && member.comment.length > 0) text += `${printComment(member.comment, indent)}\n`
    text += `${pad(indent)}${printMember(member, indent)}\n`
  }
  return text
}

function printMember({ key, optional, readonly, type }: Member, indent: number): string {
  const head = `${readonly ? 'readonly ' : ''}${key}${optional ? '?' : ''}: `
  if (type.kind === 'object') return `${head}${printObject(type.members, indent)}`
  const flat = textOf(type)
  if (flat !== undefined && indent + widthOf(head) + widthOf(flat) <= WIDTH) return head + flat
  return printDoc([head, annotationDoc(type)], WIDTH, indent, indent)
}

/** `{ ... }` with each member on a line of its own. */
export function printObject(members: readonly Member[], indent: number): string {
  return members.length === 0 ? '{}' : `{\n${printMembers(members, indent + 2)}${pad(indent)}}`
}

/** A JSDoc comment: on one line where it is one. */
export function printComment(lines: readonly string[], indent: number): string {
  const [only = ''] = lines
  if (lines.length === 1) return `${pad(indent)}/** ${only} */`
  const body = lines.map((line) => `${pad(indent)} * ${line}`.trimEnd())
  return [`${pad(indent)}/**`, ...body, `${pad(indent)} */`].join('\n')
}
