/** Type expressions, printed the way prettier prints them (no semicolons, single quotes, 120 columns). */

export const WIDTH = 120

export type TypeExpression = Atom | Several | ArrayOf | Tuple | ObjectLiteral | Generic

/** A name, keyword, literal or indexed access: never broken. */
export interface Atom {
  readonly kind: 'atom'
  readonly text: string
}

export interface Several {
  readonly kind: 'union' | 'intersection'
  readonly types: readonly TypeExpression[]
}

export interface ArrayOf {
  readonly kind: 'array'
  readonly item: TypeExpression
}

export interface Tuple {
  readonly kind: 'tuple'
  readonly items: readonly TypeExpression[]
  /** The element type of `...rest[]`. */
  readonly rest?: TypeExpression
}

/** A generic type with its arguments. */
export interface Generic {
  readonly kind: 'generic'
  readonly name: string
  readonly args: readonly TypeExpression[]
}

export interface ObjectLiteral {
  readonly kind: 'object'
  readonly members: readonly Member[]
}

/** A property or an index signature. */
export interface Member {
  /** Lines of its JSDoc, encoded already. */
  readonly comment?: readonly string[]
  /** The encoded key; for an index signature `[key: string]`. */
  readonly key: string
  readonly optional?: boolean
  readonly readonly?: boolean
  readonly type: TypeExpression
}

export const atom = (text: string): Atom => ({ kind: 'atom', text })
export const UNKNOWN = atom('unknown')
export const NULL = atom('null')

/** A union without repetitions: of one type that type, of none `never`. */
export function union(types: readonly TypeExpression[]): TypeExpression {
  return several('union', types)
}

/** An intersection without repetitions: of one type that type, of none `unknown`. */
export function intersection(types: readonly TypeExpression[]): TypeExpression {
  return several('intersection', types)
}

function several(kind: 'union' | 'intersection', types: readonly TypeExpression[]): TypeExpression {
  const flat = types.flatMap((type) => (type.kind === kind ? type.types : [type]))
  const seen = new Set<string>()
  const distinct = flat.filter((type) => {
    const text = textOf(type)
    if (text === undefined) return true
    if (seen.has(text)) return false
    seen.add(text)
    return true
  })
  const [only] = distinct
  if (distinct.length === 1 && only) return only
  if (distinct.length === 0) return atom(kind === 'union' ? 'never' : 'unknown')
  return { kind, types: distinct }
}

/** The expression on one line; undefined where it holds an object, which always takes several. */
export function textOf(type: TypeExpression): string | undefined {
  switch (type.kind) {
    case 'atom':
      return type.text
    case 'union':
      return joined(type.types, ' | ', ['intersection'])
    case 'intersection':
      return joined(type.types, ' & ', ['union'])
    case 'array':
      return wrapped(type.item, '(', ')[]', '[]')
    case 'tuple':
      return tupleText(type)
    case 'generic': {
      const args = type.args.map(textOf)
      return args.includes(undefined) ? undefined : `${type.name}<${args.join(', ')}>`
    }
    case 'object':
      return type.members.length === 0 ? '{}' : undefined
  }
}

function joined(
  types: readonly TypeExpression[],
  separator: string,
  parenthesised: readonly string[],
): string | undefined {
  const texts = types.map((type) => {
    const text = textOf(type)
    return text !== undefined && parenthesised.includes(type.kind) ? `(${text})` : text
  })
  return texts.includes(undefined) ? undefined : texts.join(separator)
}

function wrapped(item: TypeExpression, open: string, close: string, plain: string): string | undefined {
  const text = textOf(item)
  if (text === undefined) return undefined
  return item.kind === 'union' || item.kind === 'intersection' ? open + text + close : text + plain
}

function tupleText({ items, rest }: Tuple): string | undefined {
  const texts = [...items.map(textOf), ...(rest ? [wrapped(rest, '...(', ')[]', '[]')] : [])]
  if (texts.includes(undefined)) return undefined
  if (rest && rest.kind !== 'union' && rest.kind !== 'intersection') texts.push(`...${texts.pop() ?? ''}`)
  return `[${texts.join(', ')}]`
}
