import type { TypeText } from './draft.js'
import type { ParsedType } from './type-text.js'

/** The place in a type where an object's table belongs; undefined for scalars. */
export type Leaf = Extract<ParsedType, { kind: 'object' | 'unknown' }>

/** The object, or the part that the text leaves open, inside arrays and maps. */
export function leafOf(type: ParsedType): Leaf | undefined {
  switch (type.kind) {
    case 'array':
      return leafOf(type.items)
    case 'map':
      return leafOf(type.values)
    case 'object':
    case 'unknown':
      return type
    case 'scalar':
    case 'binary':
      return undefined
  }
}

/** True where a table can be the type's object: an object, an array or a map of unknown contents, or no type at all. */
export function isOpen(type: ParsedType): boolean {
  const leaf = leafOf(type)
  return leaf !== undefined && (leaf.kind === 'object' || leaf.text === '' || type.kind !== 'unknown')
}

/** The type with the object that its open place got: a table's index, or none for a free-form object. */
export function withTarget(type: ParsedType, target: number | undefined, label: string | undefined): TypeText {
  switch (type.kind) {
    case 'array':
      return { kind: 'array', items: withTarget(type.items, target, label) }
    case 'map':
      return { kind: 'map', values: withTarget(type.values, target, label) }
    case 'scalar':
    case 'binary':
      return type
    case 'unknown':
      return target === undefined ? type : object(target, label)
    case 'object':
      if (target === undefined && type.bare === true) return { kind: 'unknown', text: type.label ?? '' }
      return object(target, label ?? type.label)
  }
}

/** The type with another one in its open place. */
export function withLeaf(type: ParsedType, leaf: TypeText): TypeText {
  if (type.kind === 'array') return { kind: 'array', items: withLeaf(type.items, leaf) }
  if (type.kind === 'map') return { kind: 'map', values: withLeaf(type.values, leaf) }
  return leaf
}

function object(target: number | undefined, label: string | undefined): TypeText {
  return {
    kind: 'object',
    ...(label === undefined || label === '' ? {} : { label }),
    ...(target === undefined ? {} : { target }),
  }
}
