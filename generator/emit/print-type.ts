import {
  textOf,
  WIDTH,
  type Generic,
  type Member,
  type Several,
  type Tuple,
  type TypeExpression,
} from './type-expression.js'

/** Prints type expressions in prettier's layout. A test prints random ones and compares with prettier itself. */

const pad = (indent: number): string => ' '.repeat(indent)

/** Prints a type after `prefix` (`name?:`, `type X =`), which starts at column `indent` and ends without a blank. */
export function printAfter(prefix: string, type: TypeExpression, indent: number): string {
  const flat = textOf(type)
  if (flat !== undefined && indent + prefix.length + 1 + flat.length <= WIDTH) return `${prefix} ${flat}`
  if (type.kind === 'union' && !isHugged(type)) return prefix + printUnion(type, indent + 2)
  return `${prefix} ${printType(type, indent, indent + prefix.length + 1)}`
}

/**
 * Prints a type that starts at `column`, in a block indented by `indent`, with `tail` more characters after it on its last line.
 */
export function printType(type: TypeExpression, indent: number, column: number, tail = 0): string {
  const flat = textOf(type)
  if (flat !== undefined && column + flat.length + tail <= WIDTH) return flat
  switch (type.kind) {
    case 'atom':
      return type.text
    case 'union':
      return isHugged(type) ? printHugged(type, indent, column) : printUnion(type, indent + 2).trimStart()
    case 'intersection':
      return printIntersection(type, indent, column)
    case 'array':
      return printArray(type.item, indent, column, tail)
    case 'tuple':
      return printTuple(type, indent)
    case 'generic':
      return printGeneric(type, indent)
    case 'object':
      return printObject(type.members, indent)
  }
}

// `{ ... } | null` stays in one piece.
function isHugged(type: Several): boolean {
  const objects = type.types.filter((part) => part.kind === 'object')
  const keywords = type.types.filter(
    (part) => part.kind === 'atom' && (part.text === 'null' || part.text === 'undefined'),
  )
  return objects.length === 1 && objects.length + keywords.length === type.types.length
}

function printHugged(type: Several, indent: number, column: number): string {
  return type.types.map((part) => printType(part, indent, column)).join(' | ')
}

/** Each member on a line of its own, at `indent`, with a line break before the first. */
function printUnion(type: Several, indent: number): string {
  return type.types.map((part) => `\n${pad(indent)}| ${printMember(part, indent + 2)}`).join('')
}

function printMember(part: TypeExpression, indent: number): string {
  return part.kind === 'intersection' ? parenthesised(part, indent, indent) : printType(part, indent, indent)
}

/** `(...)`, broken after the bracket where the content does not fit or is a broken union. */
function parenthesised(type: Several, indent: number, column: number, tail = 0): string {
  const flat = textOf(type)
  if (flat !== undefined && column + flat.length + 2 + tail <= WIDTH) return `(${flat})`
  if (type.kind === 'union' && !isHugged(type)) return `(${printUnion(type, indent + 2)}\n${pad(indent)})`
  return `(${printType(type, indent, column + 1, tail + 1)})`
}

function printArray(item: TypeExpression, indent: number, column: number, tail: number): string {
  if (item.kind === 'union' || item.kind === 'intersection') return `${parenthesised(item, indent, column, tail + 2)}[]`
  return `${printType(item, indent, column, tail + 2)}[]`
}

function printTuple({ items, rest }: Tuple, indent: number): string {
  const inner = indent + 2
  const lines = items.map((item) => `${pad(inner)}${printTupleItem(item, inner)},\n`)
  const last = rest ? `${pad(inner)}...${printArray(rest, inner, inner + 3, 0)},\n` : ''
  return `[\n${lines.join('')}${last}${pad(indent)}]`
}

function printGeneric({ name, args }: Generic, indent: number): string {
  const [only] = args
  if (args.length === 1 && only?.kind === 'object') return `${name}<${printType(only, indent, indent)}>`
  const inner = indent + 2
  return `${name}<\n${args.map((arg) => pad(inner) + printTupleItem(arg, inner)).join(',\n')}\n${pad(indent)}>`
}

function printTupleItem(item: TypeExpression, indent: number): string {
  const flat = textOf(item)
  if (item.kind === 'union' && !isHugged(item) && (flat === undefined || indent + flat.length + 1 > WIDTH)) {
    return printUnion(item, indent).trimStart()
  }
  return printType(item, indent, indent, 1)
}

// Prettier's rule: a blank before and after `&` beside an object, a possible line break between two names.
function printIntersection(type: Several, indent: number, column: number): string {
  const flat = textOf(type)
  let text = ''
  let indented = false
  type.types.forEach((part, index) => {
    const before = type.types[index - 1]
    if (!before) {
      text += printPart(part, indent, column)
    } else if (before.kind !== 'object' && part.kind !== 'object') {
      text +=
        flat === undefined || column + flat.length > WIDTH
          ? ` &\n${pad(indent + 2)}${printPart(part, indent + 2, indent + 2)}`
          : ` & ${printPart(part, indent, column)}`
    } else if (before.kind === 'object' && part.kind === 'object') {
      text += ` & ${printPart(part, indented ? indent + 2 : indent, column)}`
    } else {
      if (index > 1) indented = true
      text += ` & ${printPart(part, index > 1 ? indent + 2 : indent, column)}`
    }
  })
  return text
}

function printPart(part: TypeExpression, indent: number, column: number): string {
  return part.kind === 'union' ? parenthesised(part, indent, column) : printType(part, indent, column)
}

/** `{ ... }` with each member on a line of its own. */
export function printObject(members: readonly Member[], indent: number): string {
  return members.length === 0 ? '{}' : `{\n${printMembers(members, indent + 2)}${pad(indent)}}`
}

/** The members of an object or interface, each with its comment, each line ended. */
export function printMembers(members: readonly Member[], indent: number): string {
  let text = ''
  for (const member of members) {
    if (member.comment && member.comment.length > 0) text += `${printComment(member.comment, indent)}\n`
    const key = `${member.readonly ? 'readonly ' : ''}${member.key}${member.optional ? '?' : ''}:`
    text += `${pad(indent)}${printAfter(key, member.type, indent)}\n`
  }
  return text
}

/** A JSDoc comment: on one line where it has one that fits. */
export function printComment(lines: readonly string[], indent: number): string {
  const [only = ''] = lines
  if (lines.length === 1 && indent + only.length + 7 <= WIDTH) return `${pad(indent)}/** ${only} */`
  const body = lines.map((line) => `${pad(indent)} * ${line}`.trimEnd())
  return [`${pad(indent)}/**`, ...body, `${pad(indent)} */`].join('\n')
}
