import { align, group, HARD, ifBreak, indent, indentIfBroken, join, LINE, SOFT, type Doc } from './layout.js'
import type { Member, Several, Tuple, TypeExpression } from './type-expression.js'

/** Type expressions as documents of the layout engine, by prettier 3's rules for TypeScript. A test compares the two. */

/** Where an expression stands; unions are laid out by it. */
type Parent = 'annotation' | 'assignment' | 'types' | 'array' | 'tuple' | 'lone-tuple' | 'argument' | 'rest'

/** The document of a type that stands after a colon. */
export function annotationDoc(type: TypeExpression): Doc {
  return typeDoc(type, 'annotation')
}

/** The document of an assignment: `head` up to and with its `=`, and the type. */
export function aliasDoc(head: string, type: TypeExpression): Doc {
  if (type.kind === 'union' && !isHugged(type)) return group([head, group(indent([LINE, typeDoc(type, 'assignment')]))])
  const line = group(indent(LINE))
  return group([head, line, indentIfBroken(line, group(typeDoc(type, 'annotation')))])
}

/** The document of an interface up to its body. */
export function interfaceDoc(name: string, bases: readonly TypeExpression[]): Doc {
  const docs = join(
    [',', LINE],
    bases.map((base) => typeDoc(base, 'annotation')),
  )
  if (bases.length < 2) return [`export interface ${name}`, ...(bases.length > 0 ? [' extends ', docs] : [])]
  return ['export interface', group([` ${name}`, indent([LINE, 'extends', group(indent([LINE, docs]))])])]
}

function typeDoc(type: TypeExpression, parent: Parent): Doc {
  switch (type.kind) {
    case 'atom':
      return type.text
    case 'union':
      return unionDoc(type, parent)
    case 'intersection':
      return isBracketed(parent) ? ['(', intersectionDoc(type), ')'] : intersectionDoc(type)
    case 'array':
      return [typeDoc(type.item, 'array'), '[]']
    case 'tuple':
      return tupleDoc(type)
    case 'generic':
      return [type.name, argumentsDoc(type.args)]
    case 'object':
      return objectDoc(type.members)
  }
}

/** Unions and intersections need brackets inside one another and before `[]`. */
function isBracketed(parent: Parent): boolean {
  return parent === 'types' || parent === 'array' || parent === 'rest'
}

function unionDoc(type: Several, parent: Parent): Doc {
  if (isHugged(type)) {
    const hugged = join(
      ' | ',
      type.types.map((part) => typeDoc(part, 'types')),
    )
    return isBracketed(parent) ? ['(', hugged, ')'] : hugged
  }
  const parts = group(
    type.types.map((part, index) => [index === 0 ? ifBreak('| ') : [LINE, '| '], align(2, typeDoc(part, 'types'))]),
  )
  if (isBracketed(parent)) return ['(', group([indent([SOFT, parts]), SOFT]), ')']
  if (parent === 'tuple') return group([indent([ifBreak(['(', SOFT]), parts]), SOFT, ifBreak(')')])
  return parent === 'annotation' ? group(indent([SOFT, parts])) : parts
}

const REFERENCE = /^[A-Za-z_$][\w$]*$/
const KEYWORDS = new Set(
  'any bigint boolean never null number object string symbol undefined unknown void true false'.split(' '),
)

/** A name with or without arguments, no keyword and no literal. */
function isReference(type: TypeExpression): boolean {
  return type.kind === 'generic' || (type.kind === 'atom' && REFERENCE.test(type.text) && !KEYWORDS.has(type.text))
}

/** `{ ... } | null` and `Name | null` stay in one piece. */
function isHugged({ types }: Several): boolean {
  const one = types.find((part) => part.kind === 'object' || isReference(part))
  return (
    one !== undefined &&
    types.every((part) => part === one || (part.kind === 'atom' && (part.text === 'null' || part.text === 'void')))
  )
}

function intersectionDoc({ types }: Several): Doc {
  let indented = false
  return group(
    types.map((part, index) => {
      const doc = typeDoc(part, 'types')
      const before = types[index - 1]
      if (!before) return doc
      const objects = [before, part].filter(({ kind }) => kind === 'object').length
      if (objects === 2) return [' & ', indented ? indent(doc) : doc]
      if (objects === 0) return indent([' &', LINE, doc])
      if (index > 1) indented = true
      return [' & ', index > 1 ? indent(doc) : doc]
    }),
  )
}

function tupleDoc({ items, rest }: Tuple): Doc {
  const parent = items.length + (rest ? 1 : 0) > 1 ? 'tuple' : 'lone-tuple'
  const docs = [
    ...items.map((item) => typeDoc(item, parent)),
    ...(rest ? [['...', typeDoc({ kind: 'array', item: rest }, 'rest')]] : []),
  ]
  if (docs.length === 0) return '[]'
  return group(['[', indent([SOFT, join([',', LINE], docs.map(group)), ifBreak(',')]), SOFT, ']'])
}

function argumentsDoc(args: readonly TypeExpression[]): Doc {
  const docs = args.map((arg) => typeDoc(arg, 'argument'))
  const [only] = args
  if (args.length === 1 && only && isSimple(only)) return ['<', docs, '>']
  return group(['<', indent([SOFT, join([',', LINE], docs)]), SOFT, '>'])
}

function isSimple(type: TypeExpression): boolean {
  if (type.kind === 'union') return isHugged(type)
  return (
    type.kind === 'object' ||
    (type.kind === 'atom' && REFERENCE.test(type.text) && type.text !== 'true' && type.text !== 'false')
  )
}

/** An object takes a line for each member, however short. */
function objectDoc(members: readonly Member[]): Doc {
  if (members.length === 0) return '{}'
  return group(['{', indent(members.map((member) => [HARD, memberDoc(member)])), HARD, '}'])
}

function memberDoc({ comment = [], key, optional, readonly, type }: Member): Doc {
  const [only = ''] = comment
  const lines =
    comment.length === 0
      ? []
      : comment.length === 1
        ? [`/** ${only} */`]
        : ['/**', ...comment.map((line) => ` * ${line}`.trimEnd()), ' */']
  const head = `${readonly ? 'readonly ' : ''}${key}${optional ? '?' : ''}: `
  return [...lines.map((line) => [line, HARD]), group([head, annotationDoc(type)])]
}
