import type { BodyDraft, Field, ObjectTable, OperationDraft, TypeText } from '../extract/draft.js'
import type { Side } from './context.js'
import { isClientHeader } from './parameters.js'

/** What counts of a field beside its name, type and required flag, as text. */
export type Detail = (field: Field, side: Side, draft: OperationDraft) => string

/**
 * What two documents say differently of one operation: `- ` for what only the first says, `+ ` for what only the second says.
 * Names, places, types and required flags count, and what `detail` adds; texts do not, since notations carry them differently.
 */
export function differences(first: OperationDraft, second: OperationDraft, detail: Detail = () => ''): string[] {
  const [a, b] = [factsOf(first, detail), factsOf(second, detail)]
  return [
    ...[...a].filter((fact) => !b.has(fact)).map((fact) => `- ${fact}`),
    ...[...b].filter((fact) => !a.has(fact)).map((fact) => `+ ${fact}`),
  ]
}

/** What a document says of one operation, one sentence for each fact. */
export function factsOf(draft: OperationDraft, detail: Detail = () => ''): ReadonlySet<string> {
  return new Facts(draft.objects, (field, side) => detail(field, side, draft)).ofOperation(draft)
}

/** What a table says of one body, whose object targets are indexes into `objects`. */
export function bodyFacts(body: BodyDraft, objects: readonly ObjectTable[]): ReadonlySet<string> {
  return new Facts(objects, () => '').ofBody(body)
}

/** Tables that refer to one another in many ways have more paths than anyone can compare; enough of them tell. */
const MAX_FACTS = 20_000

/** Gathers what a document says, one sentence for each fact. */
class Facts {
  readonly #found = new Set<string>()
  readonly #objects: readonly ObjectTable[]
  readonly #detail: (field: Field, side: Side) => string

  constructor(objects: readonly ObjectTable[], detail: (field: Field, side: Side) => string) {
    this.#objects = objects
    this.#detail = detail
  }

  ofBody(body: BodyDraft): ReadonlySet<string> {
    this.#body(body, '', 'request')
    return this.#found
  }

  ofOperation(draft: OperationDraft): ReadonlySet<string> {
    for (const field of draft.parameters)
      if (field.in !== 'header' || !isClientHeader(field.name)) this.#field(field, field.in, 'request', new Set())
    if (draft.request) this.#body(draft.request, 'request', 'request')
    for (const { status, body } of draft.responses) {
      this.#found.add(`response ${status}`)
      if (body) this.#body(body, status, 'response')
    }
    return this.#found
  }

  #body({ root }: BodyDraft, at: string, side: Side): void {
    if (root.kind === 'object') for (const field of root.fields) this.#field(field, at, side, new Set())
    else {
      this.#found.add(`${at}: ${typeName(root.type)}`)
      this.#type(root.type, at, side, new Set())
    }
  }

  #field(field: Field, at: string, side: Side, above: ReadonlySet<number>): void {
    const place = `${at} ${field.additional ? '{key}' : field.name}`
    const required = field.required === true ? ', required' : ''
    this.#found.add(`${place}: ${typeName(field.type)}${required}${this.#detail(field, side)}`)
    this.#type(field.type, place, side, above)
  }

  #type(type: TypeText, at: string, side: Side, above: ReadonlySet<number>): void {
    if (type.kind === 'array') this.#type(type.items, at, side, above)
    else if (type.kind === 'map') this.#type(type.values, at, side, above)
    else if (
      type.kind === 'object' &&
      type.target !== undefined &&
      !above.has(type.target) &&
      this.#found.size < MAX_FACTS
    ) {
      const inside = new Set([...above, type.target])
      for (const field of this.#objects[type.target]?.fields ?? []) this.#field(field, `${at}.`, side, inside)
    }
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
