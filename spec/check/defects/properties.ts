import { compareText } from '../../contract/diagnostic.js'
import type { XSource } from '../../contract/extensions.js'
import type { OpenApiDocument, Parameter, Schema } from '../../contract/openapi.js'
import type { CheckReporter } from '../catalogue.js'
import { listed, operationsOf, placeOf, resolve, schemasOf } from '../walk.js'
import { isRecord } from '../own-keywords.js'
import { editDistance } from './distance.js'

interface Use {
  readonly type: string
  readonly pointer: string
  readonly source: XSource | undefined
}

/** Finds what only shows when all tables are seen at once: one name with several types, and names spelled nearly alike. */
export function findPropertyDefects(document: OpenApiDocument, file: string, reporter: CheckReporter): void {
  const uses = new Map<string, Use[]>()
  for (const { schema, pointer, source } of schemasOf(document)) {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const type = scalarType(property)
      if (!type) continue
      const known = uses.get(name) ?? []
      known.push({ type, pointer: `${pointer}/properties/${name}`, source })
      uses.set(name, known)
    }
  }
  const names = [...uses.keys()].sort(compareText)
  for (const name of names) differingTypes(name, uses.get(name)!, file, reporter)
  nearlyEqual(names, uses, file, reporter)
}

/** Objects and arrays of the same name are often different things; plain values rarely are. */
function scalarType(schema: Schema): string | undefined {
  if (!isRecord(schema)) return undefined
  const { type, format } = schema as Schema
  if (type === 'string') return format === 'date-time' || format === 'binary' ? `string (${format})` : 'string'
  return type === 'integer' || type === 'number' || type === 'boolean' ? type : undefined
}

function differingTypes(name: string, uses: readonly Use[], file: string, reporter: CheckReporter): void {
  const types = new Map<string, Use[]>()
  for (const use of uses) types.set(use.type, [...(types.get(use.type) ?? []), use])
  if (types.size < 2) return
  const ordered = [...types].sort(([a, x], [b, y]) => y.length - x.length || compareText(a, b))
  const rarest = ordered.at(-1)![1][0]!
  const shown = ordered.map(
    ([type, list]) => [type, list.map(({ source, pointer }) => wording(source, pointer))] as const,
  )
  reporter.report('property-types-differ', placeOf(file, rarest.pointer, rarest.source, name), {
    name,
    types: Object.fromEntries(shown),
  })
}

function wording(source: XSource | undefined, pointer: string): string {
  return source?.table === undefined ? (source?.section ?? source?.document ?? pointer) : `table ${source.table}`
}

/** One rare spelling beside a frequent one: at least this many times as frequent. */
const RATIO = 3

function nearlyEqual(
  names: readonly string[],
  uses: ReadonlyMap<string, readonly Use[]>,
  file: string,
  reporter: CheckReporter,
): void {
  const long = names.filter((name) => name.length >= 8)
  for (const name of long) {
    const count = uses.get(name)!.length
    const other = long.find((candidate) => misspells(name, candidate) && uses.get(candidate)!.length >= count * RATIO)
    if (other === undefined) continue
    const [use] = uses.get(name)!
    const otherCount = uses.get(other)!.length
    reporter.report('names-nearly-equal', placeOf(file, use!.pointer, use!.source, name), {
      name,
      other,
      count,
      otherCount,
    })
  }
}

/** A plural, a number or a direction at the end tells two things apart; a letter within a word rarely does. */
function misspells(name: string, candidate: string): boolean {
  if (name === candidate || editDistance(name, candidate, 1) > 1) return false
  if (name.replace(/s$/, '') === candidate.replace(/s$/, '')) return false
  const digits = (text: string): string => text.replace(/\D/g, '')
  const [words, others] = [name.split('_'), candidate.split('_')]
  const differing = words.findIndex((word, index) => word !== others[index])
  const short = Math.min(words[differing]?.length ?? 0, others[differing]?.length ?? 0)
  return digits(name) === digits(candidate) && words.length === others.length && short >= 4
}

/**
 * Finds pairs of neighbouring parameters whose descriptions are swapped: each one's text speaks of the other's name and not
 * of its own.
 */
export function findSwappedDescriptions(document: OpenApiDocument, file: string, reporter: CheckReporter): void {
  for (const { operation, pointer } of operationsOf(document)) {
    const parameters = listed(operation.parameters).flatMap((parameter) => {
      const value = resolve<Parameter>(document, parameter)
      return typeof value?.description === 'string' && typeof value.name === 'string'
        ? [{ name: value.name, text: value.description }]
        : []
    })
    for (const [index, a] of parameters.entries()) {
      for (const b of parameters.slice(index + 1)) {
        if (
          !speaksOf(a.text, b.name) ||
          !speaksOf(b.text, a.name) ||
          speaksOf(a.text, a.name) ||
          speaksOf(b.text, b.name)
        )
          continue
        const data = { first: a.name, second: b.name, firstText: brief(a.text), secondText: brief(b.text) }
        reporter.report('descriptions-swapped', placeOf(file, pointer, operation['x-source']), data)
      }
    }
  }
}

/** Words that tell what paging parameters are, whatever they are called. */
const SAYS: Readonly<Record<string, RegExp>> = {
  limit:
    /\b(?:number of (?:records|results|items|entries|[a-z ]{0,30})(?:displayed|returned|on each page|per page|to be (?:returned|queried))|records on (?:each|a) page|page size|each page)\b/i,
  offset: /\b(?:offset|start(?:s|ing)? (?:from|position|index|location)|index position)\b/i,
}

function speaksOf(text: string, name: string): boolean {
  const says = Object.hasOwn(SAYS, name) ? SAYS[name] : undefined
  if (says) return says.test(text)
  const words = name.split(/[_\W]+/).filter((word) => word.length > 2)
  if (words.length === 0) return false
  const lower = text.toLowerCase().split(/[^a-z0-9]+/)
  return words.every((word) => lower.includes(word.toLowerCase()))
}

function brief(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
