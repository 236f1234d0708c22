import type { BodyDraft, Field, OperationDraft, TypeText } from '../../extract/draft.js'

/** Which object tables of two drafts of one operation are the same table, told by the rows that lead to them. */
export interface TablePairs {
  /** The own tables of each table of the other. */
  readonly ownOf: ReadonlyMap<number, number>
  /** The tables of the other for each own one. */
  readonly othersOf: ReadonlyMap<number, ReadonlySet<number>>
}

/** A row's key among its neighbours. */
export function keyOf(field: Field): string {
  const name = field.in === 'header' || field.in === 'response-header' ? field.name.toLowerCase() : field.name
  return `${field.in} ${field.additional ? '{key}' : name}`
}

/** Walks both drafts along the rows that they share. */
export function pairTables(own: OperationDraft, other: OperationDraft): TablePairs {
  const ownOf = new Map<number, number>()
  const othersOf = new Map<number, Set<number>>()
  const waiting: (readonly [TypeText, TypeText])[] = []
  const fields = (a: readonly Field[], b: readonly Field[]): void => {
    const known = new Map(b.map((field) => [keyOf(field), field]))
    for (const field of a) {
      const twin = known.get(keyOf(field))
      if (twin) waiting.push([field.type, twin.type])
    }
  }
  const bodies = (a: BodyDraft | undefined, b: BodyDraft | undefined): void => {
    if (a?.root.kind === 'object' && b?.root.kind === 'object') fields(a.root.fields, b.root.fields)
    if (a?.root.kind === 'type' && b?.root.kind === 'type') waiting.push([a.root.type, b.root.type])
  }
  fields(own.parameters, other.parameters)
  bodies(own.request, other.request)
  for (const response of own.responses)
    bodies(response.body, other.responses.find(({ status }) => status === response.status)?.body)
  for (let pair = waiting.shift(); pair; pair = waiting.shift()) {
    const [a, b] = [targetOf(pair[0]), targetOf(pair[1])]
    if (a === undefined || b === undefined || othersOf.get(a)?.has(b)) continue
    if (!ownOf.has(b)) ownOf.set(b, a)
    othersOf.set(a, (othersOf.get(a) ?? new Set()).add(b))
    fields(own.objects[a]?.fields ?? [], other.objects[b]?.fields ?? [])
  }
  return { ownOf, othersOf }
}

/** The table that a type leads to, through lists and maps; a list on one side only is the same table all the same. */
function targetOf(type: TypeText): number | undefined {
  if (type.kind === 'array') return targetOf(type.items)
  if (type.kind === 'map') return targetOf(type.values)
  return type.kind === 'object' ? type.target : undefined
}
