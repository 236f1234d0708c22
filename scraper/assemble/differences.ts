import type { BodyDraft, Field, ObjectTable, OperationDraft, TypeText } from '../extract/draft.js'

/**
 * What two documents say differently of one operation: `- ` for what only the first says, `+ ` for what only the second says.
 * Names, places, types and required flags count; texts do not, since notations carry them differently.
 */
export function differences(first: OperationDraft, second: OperationDraft): string[] {
  const [a, b] = [facts(first), facts(second)]
  return [
    ...[...a].filter((fact) => !b.has(fact)).map((fact) => `- ${fact}`),
    ...[...b].filter((fact) => !a.has(fact)).map((fact) => `+ ${fact}`),
  ]
}

function facts(draft: OperationDraft): Set<string> {
  const found = new Set<string>()
  for (const field of draft.parameters) addField(found, field, field.in, draft.objects, new Set())
  if (draft.request) addBody(found, draft.request, 'request', draft.objects)
  for (const { status, body } of draft.responses) {
    found.add(`response ${status}`)
    if (body) addBody(found, body, status, draft.objects)
  }
  return found
}

function addBody(found: Set<string>, { root }: BodyDraft, at: string, objects: readonly ObjectTable[]): void {
  if (root.kind === 'object') for (const field of root.fields) addField(found, field, at, objects, new Set())
  else {
    found.add(`${at}: ${typeName(root.type)}`)
    addType(found, root.type, at, objects, new Set())
  }
}

function addField(
  found: Set<string>,
  field: Field,
  at: string,
  objects: readonly ObjectTable[],
  above: ReadonlySet<number>,
): void {
  const place = `${at} ${field.additional ? '{key}' : field.name}`
  found.add(`${place}: ${typeName(field.type)}${field.required === true ? ', required' : ''}`)
  addType(found, field.type, place, objects, above)
}

function addType(
  found: Set<string>,
  type: TypeText,
  at: string,
  objects: readonly ObjectTable[],
  above: ReadonlySet<number>,
): void {
  if (type.kind === 'array') addType(found, type.items, at, objects, above)
  else if (type.kind === 'map') addType(found, type.values, at, objects, above)
  else if (type.kind === 'object' && type.target !== undefined && !above.has(type.target)) {
    const inside = new Set([...above, type.target])
    for (const field of objects[type.target]?.fields ?? []) addField(found, field, `${at}.`, objects, inside)
  }
}

function typeName(type: TypeText): string {
  switch (type.kind) {
    case 'scalar':
      return type.format ? `${type.type} (${type.format})` : type.type
    case 'array':
      return `array of ${typeName(type.items)}`
    case 'map':
      return `map of ${typeName(type.values)}`
    case 'object':
      return type.target === undefined ? 'free-form object' : 'object'
    case 'binary':
      return 'binary'
    case 'unknown':
      return `unknown (${type.text})`
  }
}
