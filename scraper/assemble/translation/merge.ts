import type { Language } from '../../document.js'
import type { BodyDraft, Field, ObjectTable, OperationDraft, ResponseDraft, TypeText } from '../../extract/draft.js'
import { isClientHeader } from '../parameters.js'
import { isMisspelling } from './misspelling.js'
import { keyOf, pairTables, type TablePairs } from './pairs.js'

export interface Merged {
  readonly draft: OperationDraft
  /** What was taken from the other, in words, in the order of the document. */
  readonly pieces: readonly string[]
}

/**
 * Completes a draft by what only the same operation in another language has: parameters, bodies, responses, properties, the structure of
 * objects that are free-form here, required flags that are not stated here. What both have stays as it is here. What is taken keeps
 * its text, its language and its place.
 * @param other with the placeholders of the own path
 */
export function mergeTranslation(own: OperationDraft, other: OperationDraft): Merged {
  const merger = new Merger(own, other)
  const { request: ownRequest, ...rest } = own
  const parameters = merger.fields(own.parameters, other.parameters, '')
  const request = merger.body(ownRequest, other.request, 'request')
  const responses = merger.responses()
  const draft: OperationDraft = {
    ...rest,
    parameters,
    ...(request === undefined ? {} : { request }),
    responses,
    objects: merger.objects(),
    deprecated: own.deprecated || other.deprecated,
  }
  if (!own.deprecated && other.deprecated) merger.pieces.add('deprecated')
  return { draft, pieces: [...merger.pieces] }
}

class Merger {
  readonly pieces = new Set<string>()
  readonly #own: OperationDraft
  readonly #other: OperationDraft
  readonly #pairs: TablePairs
  readonly #language: Language
  /** The tables of the result: the own ones at their places, those taken from the other after them. */
  readonly #tables: ObjectTable[]
  readonly #imported = new Map<number, number>()

  constructor(own: OperationDraft, other: OperationDraft) {
    this.#own = own
    this.#other = other
    this.#pairs = pairTables(own, other)
    this.#language = other.source.language
    this.#tables = [...own.objects]
  }

  fields(own: readonly Field[], others: readonly Field[], at: string): Field[] {
    const known = new Map(others.map((field) => [keyOf(field), field]))
    const keys = new Set(own.map(keyOf))
    const ownOnly = own.filter((field) => !known.has(keyOf(field)))
    const merged = own.map((field) => {
      const twin = known.get(keyOf(field))
      return twin ? this.#field(field, twin, at) : field
    })
    for (const field of others) {
      if (keys.has(keyOf(field)) || (field.in === 'header' && isClientHeader(field.name))) continue
      // A name in another spelling is a disagreement, not a property more.
      if (ownOnly.some((one) => one.in === field.in && isMisspelling(one.name, field.name))) continue
      keys.add(keyOf(field))
      this.pieces.add(`${at}${field.in === 'body' ? '' : `${field.in} `}${field.name}`)
      merged.push(this.#taken(field))
    }
    return merged
  }

  body(own: BodyDraft | undefined, other: BodyDraft | undefined, at: string): BodyDraft | undefined {
    if (!other) return own
    if (!own) {
      this.pieces.add(`the body of ${at}`)
      const root = other.root
      return {
        ...other,
        root:
          root.kind === 'object'
            ? { kind: 'object', fields: root.fields.map((field) => this.#taken(field)) }
            : { ...root, type: this.#takenType(root.type) },
      }
    }
    if (own.root.kind === 'object' && other.root.kind === 'object')
      return { ...own, root: { kind: 'object', fields: this.fields(own.root.fields, other.root.fields, `${at} `) } }
    if (own.root.kind === 'type' && other.root.kind === 'type')
      return { ...own, root: { ...own.root, type: this.#type(own.root.type, other.root.type, at) } }
    return own
  }

  responses(): ResponseDraft[] {
    const { responses: own } = this.#own
    const merged = own.map((response) => {
      const twin = this.#other.responses.find(({ status }) => status === response.status)
      if (!twin) return response
      const { body: ownBody, ...rest } = response
      const body = this.body(ownBody, twin.body, response.status)
      const headers = this.fields(response.headers, twin.headers, `${response.status} `)
      return { ...rest, headers, ...(body === undefined ? {} : { body }) }
    })
    for (const response of this.#other.responses) {
      if (merged.some(({ status }) => status === response.status)) continue
      this.pieces.add(`response ${response.status}`)
      const { body: otherBody, ...rest } = response
      const body = this.body(undefined, otherBody, response.status)
      // A status has a description in the spec's language of its own.
      const headers = response.headers.map((field) => this.#taken(field))
      merged.push({ ...rest, description: '', headers, ...(body === undefined ? {} : { body }) })
    }
    return merged
  }

  /** All tables, once the rows that lead to them are merged. */
  objects(): ObjectTable[] {
    for (const [own, others] of this.#pairs.othersOf) {
      const table = this.#tables[own]
      if (!table) continue
      const fields = [...others].reduce<readonly Field[]>(
        (merged, index) => this.fields(merged, this.#other.objects[index]?.fields ?? [], `${table.name}.`),
        table.fields,
      )
      this.#tables[own] = { ...table, fields }
    }
    return this.#tables
  }

  /** A row that both have. */
  #field(own: Field, other: Field, at: string): Field {
    const name = `${at}${own.name}`
    const { required, requiredWhen } = own.required === 'unstated' ? other : own
    if (required !== own.required) this.pieces.add(`${name}: ${required === true ? 'required' : 'optional'}`)
    if (!own.deprecated && other.deprecated) this.pieces.add(`${name}: deprecated`)
    const { translation, requiredWhen: condition, ...rest } = own
    const when = requiredWhen ?? condition
    return {
      ...rest,
      required,
      ...(when === undefined ? {} : { requiredWhen: when }),
      type: this.#type(own.type, other.type, name),
      deprecated: own.deprecated || other.deprecated,
      // Of rows with types that differ, one says wrong things about the value.
      ...(sameKind(own.type, other.type)
        ? { translation: translation ?? { ...other, language: this.#language } }
        : translation === undefined
          ? {}
          : { translation }),
    }
  }

  #type(own: TypeText, other: TypeText, name: string): TypeText {
    if (own.kind === 'array' && other.kind === 'array')
      return { kind: 'array', items: this.#type(own.items, other.items, name) }
    if (own.kind === 'map' && other.kind === 'map')
      return { kind: 'map', values: this.#type(own.values, other.values, name) }
    const open = own.kind === 'unknown' || (own.kind === 'object' && own.target === undefined)
    const says =
      own.kind === 'unknown'
        ? other.kind !== 'unknown'
        : other.kind === 'map' || (other.kind === 'object' && other.target !== undefined)
    if (!open || !says) return own
    this.pieces.add(`${name}: its type`)
    return this.#takenType(other)
  }

  /** A row that only the other has. */
  #taken(field: Field): Field {
    return { ...field, language: this.#language, type: this.#takenType(field.type) }
  }

  #takenType(type: TypeText): TypeText {
    if (type.kind === 'array') return { kind: 'array', items: this.#takenType(type.items) }
    if (type.kind === 'map') return { kind: 'map', values: this.#takenType(type.values) }
    if (type.kind !== 'object' || type.target === undefined) return type
    return { ...type, target: this.#pairs.ownOf.get(type.target) ?? this.#table(type.target) }
  }

  #table(index: number): number {
    const known = this.#imported.get(index)
    const table = this.#other.objects[index]
    if (known !== undefined || !table) return known ?? index
    const at = this.#tables.length
    this.#imported.set(index, at)
    this.#tables.push(table)
    this.#tables[at] = { ...table, fields: table.fields.map((field) => this.#taken(field)) }
    return at
  }
}

function sameKind(a: TypeText, b: TypeText): boolean {
  if (a.kind === 'array' && b.kind === 'array') return sameKind(a.items, b.items)
  return a.kind === 'scalar' && b.kind === 'scalar' ? a.type === b.type : a.kind === b.kind
}
