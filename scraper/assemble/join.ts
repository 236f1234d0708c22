import { compareText } from '../../spec/contract/diagnostic.js'
import type { Block, Language } from '../document.js'
import type {
  BodyDraft,
  ExampleDraft,
  Field,
  ObjectTable,
  OperationDraft,
  ResponseDraft,
  TypeText,
} from '../extract/draft.js'
import { bodyFacts } from './differences.js'

/**
 * Parts the drafts of one method and path into those that tell of one call each: versions, copies and translations are together; a page
 * of another title whose body has none of the other's members (`os-start`, `os-stop`) is a call of its own. A page that does not show
 * what it is belongs to the first call.
 * @param drafts the preferred ones first
 * @returns the calls, each with its drafts in the given order
 */
export function callsOf(drafts: readonly OperationDraft[]): OperationDraft[][] {
  const calls: OperationDraft[][] = []
  for (const draft of drafts) {
    const call = calls.find((members) => members.some((member) => !isAnotherCall(draft, member)))
    if (call) call.push(draft)
    else calls.push([draft])
  }
  return calls
}

function isAnotherCall(a: OperationDraft, b: OperationDraft): boolean {
  if (titleKey(a.title) === titleKey(b.title) || (a.apiName !== undefined && a.apiName === b.apiName)) return false
  if (a.request && b.request) return areDisjoint(membersOf(a.request), membersOf(b.request))
  if (a.request || b.request) return false
  const [answered, other] = [answeredBy(a), answeredBy(b)]
  // `DELETE /?lifecycle`, `DELETE /?policy`: where nothing is sent nor answered, the query says what the call is.
  return areDisjoint(answered, other) || ([...answered, ...other].length === 0 && areDisjoint(queryOf(a), queryOf(b)))
}

function queryOf({ parameters }: OperationDraft): string[] {
  return parameters.flatMap(({ in: where, name }) => (where === 'query' ? [name] : []))
}

function titleKey(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function membersOf({ root }: BodyDraft): string[] {
  return root.kind === 'object' ? root.fields.filter(({ additional }) => !additional).map(({ name }) => name) : []
}

function answeredBy({ responses }: OperationDraft): string[] {
  return responses.flatMap(({ status, body }) => (body && status.startsWith('2') ? membersOf(body) : []))
}

/** Whether two bodies with members have none in common. */
function areDisjoint(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && a.every((name) => !b.includes(name))
}

/**
 * Joins the pages of one method and path that tell of a call each into one operation: the bodies stand beside each other as
 * alternatives; a parameter is required where all pages require it; the description has the title and the text of every page. What one
 * page alone can give (place, chapter) is the first page's.
 * @param pages at least one, with the same placeholders
 */
export function joinCalls(pages: readonly OperationDraft[]): OperationDraft {
  const first = pages[0]!
  const { language } = first.source
  const objects: ObjectTable[] = []
  const moved = pages.map((page) => {
    const one = new Moved(page, objects.length, language).draft()
    objects.push(...one.objects)
    return one
  })
  const { request: _, apiName, errorCodes: _codes, ...own } = first
  const request = joinBodies(
    moved.flatMap((page) => (page.request ? [page.request] : [])),
    objects,
  )
  const errorCodes = pages.flatMap((page) => page.errorCodes ?? [])
  const updatedOn = pages.map((page) => page.updatedOn ?? '').reduce((a, b) => (compareText(a, b) < 0 ? b : a))
  return {
    ...own,
    title: titleOf(pages),
    ...(apiName !== undefined && pages.every((page) => page.apiName === apiName) ? { apiName } : {}),
    ...(updatedOn === '' ? {} : { updatedOn }),
    description: describe(pages),
    deprecated: pages.every(({ deprecated }) => deprecated),
    parameters: joinParameters(moved),
    ...(request ? { request } : {}),
    responses: joinResponses(moved, objects),
    requestExamples: moved.flatMap((page) => page.requestExamples.map((example) => titled(example, page))),
    responseExamples: moved.flatMap((page) => page.responseExamples.map((example) => titled(example, page))),
    objects,
    authorization: pages
      .flatMap((page) => page.authorization)
      .filter(({ action }, index, all) => all.findIndex((other) => other.action === action) === index),
    ...(errorCodes.length > 0 ? { errorCodes } : {}),
    dates: new Map(pages.flatMap(({ place, updatedOn: date }) => (date === undefined ? [] : [[place.file, date]]))),
  }
}

/** The titles of a summary; the description has all of them. */
const MOST_TITLES = 3

function titleOf(pages: readonly OperationDraft[]): string {
  const titles = pages.map(({ title }) => title)
  return titles.slice(0, MOST_TITLES).join('; ') + (titles.length > MOST_TITLES ? '; …' : '')
}

const INTRODUCTION: Readonly<Record<Language, string>> = {
  en: 'What this call does depends on its content. Several pages describe it:',
  zh: '该接口的功能取决于请求内容，由多个页面分别说明：',
}

function describe(pages: readonly OperationDraft[]): Block[] {
  const { place, source } = pages[0]!
  const items = pages.map((page): Block[] => [
    { kind: 'paragraph', text: page.title, place: page.place },
    ...page.description,
  ])
  return [
    { kind: 'paragraph', text: INTRODUCTION[source.language], place },
    { kind: 'list', ordered: false, items, place },
  ]
}

function titled<E extends ExampleDraft>(example: E, { title }: OperationDraft): E {
  return { ...example, title: example.title ? `${title}: ${example.title}` : title }
}

function joinParameters(pages: readonly OperationDraft[]): Field[] {
  const key = ({ in: where, name }: Field): string => `${where} ${where === 'header' ? name.toLowerCase() : name}`
  const known = new Map<string, Field>()
  for (const { parameters, source } of pages) {
    for (const field of parameters) {
      if (known.has(key(field))) continue
      // A field that knows its language names its own page as its source.
      known.set(key(field), source === pages[0]!.source ? field : { language: source.language, ...field })
    }
  }
  return [...known].map(([name, field]) => {
    const always = pages.every(({ parameters }) =>
      parameters.some((other) => key(other) === name && other.required === true),
    )
    return field.required === true && !always ? { ...field, required: false } : field
  })
}

function joinResponses(pages: readonly OperationDraft[], objects: readonly ObjectTable[]): ResponseDraft[] {
  const byStatus = new Map<string, ResponseDraft[]>()
  for (const response of pages.flatMap(({ responses }) => responses)) {
    const same = byStatus.get(response.status)
    if (same) same.push(response)
    else byStatus.set(response.status, [response])
  }
  return [...byStatus.values()].map((same) => {
    const { body: _, ...first } = same[0]!
    const body = joinBodies(
      same.flatMap((response) => (response.body ? [response.body] : [])),
      objects,
    )
    const description = same.find((response) => response.description.trim() !== '')?.description ?? ''
    const headers = same
      .flatMap((response) => response.headers)
      .filter(({ name }, index, all) => all.findIndex((other) => other.name === name) === index)
    return { ...first, description, headers, ...(body ? { body } : {}) }
  })
}

/** The bodies that differ in names, types or required flags, as alternatives of the first. */
function joinBodies(bodies: readonly BodyDraft[], objects: readonly ObjectTable[]): BodyDraft | undefined {
  const known = new Map<string, BodyDraft>()
  for (const body of bodies) {
    const key = JSON.stringify([...bodyFacts(body, objects)].sort(compareText))
    if (!known.has(key)) known.set(key, body)
  }
  const [first, ...alternatives] = known.values()
  return first && (alternatives.length > 0 ? { ...first, alternatives } : first)
}

/** A draft whose object tables stand behind those of other drafts, and whose texts know their language. */
class Moved {
  readonly #page: OperationDraft
  readonly #by: number
  readonly #language: Language | undefined

  constructor(page: OperationDraft, by: number, language: Language) {
    this.#page = page
    this.#by = by
    this.#language = page.source.language === language ? undefined : page.source.language
  }

  draft(): OperationDraft {
    const { request, responses, responseExamples, ...page } = this.#page
    const success = responses.find(({ status, body }) => status.startsWith('2') && body)?.status
    return {
      ...page,
      parameters: page.parameters.map((field) => this.#field(field)),
      ...(request ? { request: this.#body(request) } : {}),
      responses: responses.map(({ body, ...response }) => ({
        ...response,
        headers: response.headers.map((field) => this.#field(field)),
        ...(body ? { body: this.#body(body) } : {}),
      })),
      responseExamples: responseExamples.map((example) =>
        example.status === undefined && success !== undefined ? { ...example, status: success } : example,
      ),
      objects: page.objects.map((table) => ({ ...table, fields: table.fields.map((field) => this.#field(field)) })),
    }
  }

  #body(body: BodyDraft): BodyDraft {
    const { root } = body
    return root.kind === 'object'
      ? { ...body, root: { ...root, fields: root.fields.map((field) => this.#field(field)) } }
      : { ...body, root: { ...root, type: this.#type(root.type) } }
  }

  #field(field: Field): Field {
    const language = field.language ?? this.#language
    return { ...field, type: this.#type(field.type), ...(language === undefined ? {} : { language }) }
  }

  #type(type: TypeText): TypeText {
    if (type.kind === 'array') return { ...type, items: this.#type(type.items) }
    if (type.kind === 'map') return { ...type, values: this.#type(type.values) }
    return type.kind === 'object' && type.target !== undefined ? { ...type, target: type.target + this.#by } : type
  }
}
