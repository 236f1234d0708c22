import { textOf } from '../document.js'
import type { RawField } from './field-rows.js'
import type { FieldTable, RootRole } from './page-tables.js'
import { leafOf } from './type-tree.js'
import { looseKey } from './words.js'

/** A line of a few words and nothing else, as an object's name is written: "Metadata", "data volume:". */
const NAME_LINE = /^["'“]?([A-Za-z_][\w.-]*(?: [\w.-]+){0,3})["'”]? ?[:：]?$/

/** The name that a line without more gives; undefined for prose. */
export function nameInLine(line: string): string | undefined {
  return NAME_LINE.exec(line.slice(0, 100).replace(/\s+/g, ' ').trim())?.[1]
}

/**
 * A plain line right above a table without a caption ("Metadata", "data volume") is the table's caption when a row of another table of
 * the same side means an object of that name; without such a row it is prose, and so it is above the first root ("Outcome").
 */
export function nameByLines(tables: readonly FieldTable[]): void {
  if (!tables.some(({ line }) => line !== undefined)) return
  const means = new Map<string, Set<FieldTable>>()
  for (const table of tables) {
    for (const key of table.fields.flatMap(keysOf)) {
      for (const group of table.groups) {
        const from = means.get(`${group} ${key}`) ?? new Set()
        // Two are enough to know one that is not the table itself.
        if (from.size < 2) means.set(`${group} ${key}`, from.add(table))
      }
    }
  }
  const withRoot = new Set<string>()
  for (const table of tables) {
    if (table.role === undefined || table.groups.some((group) => withRoot.has(group))) nameByLine(table, means)
    if (table.role !== undefined && BODIES.has(table.role)) for (const group of table.groups) withRoot.add(group)
  }
}

const BODIES: ReadonlySet<RootRole> = new Set(['request', 'request-body', 'form', 'response-body'])

function nameByLine(table: FieldTable, means: ReadonlyMap<string, ReadonlySet<FieldTable>>): void {
  const { line } = table
  if (line === undefined || table.certain || table.table.caption !== undefined) return
  const key = looseKey(line)
  const meant = table.groups.some((group) => [...(means.get(`${group} ${key}`) ?? [])].some((from) => from !== table))
  if (!meant) return
  table.name = line
  table.ledBy = key
  delete table.role
}

/** What an object's row calls its object: by its type, by its own name, and by what its text refers to. */
function keysOf(field: RawField): string[] {
  const leaf = leafOf(field.type)
  if (leaf === undefined) return []
  if (leaf.kind === 'unknown' && field.type.kind === 'unknown') return [...describedKeys(field)]
  const label = leaf.kind === 'object' && leaf.label !== undefined ? [looseKey(leaf.label)] : []
  return [looseKey(field.name), ...label, ...describedKeys(field)]
}

/** Words before a name, and words behind it: "see data volume", "the data volume structure". */
const BEFORE: ReadonlySet<string> = new Set(['see', 'to', 'in', 'by', 'of'])
const BEHIND = /^(?:object|structure|field|parameter|table)s?$/i
const ARTICLE = /^(?:the|a|an)$/i
const CHINESE_BEFORE = /(?:参见|参考|详见|请见)\s*["“]?([A-Za-z_][\w.-]*)/g
const CHINESE_BEHIND = /(?<![\w.-])([A-Za-z_][\w.-]*)["”]?\s*(?:数据结构|结构|对象|字段)/g

/** No object has a longer name in a line of its own. */
const MOST_WORDS = 4

/** The names that a row's text may mean an object by, for loose comparison. */
export function describedKeys({ description }: RawField): ReadonlySet<string> {
  const text = textOf(description)
  const names = [...text.matchAll(CHINESE_BEFORE), ...text.matchAll(CHINESE_BEHIND)].map((match) => match[1]!)
  const words = text.match(/[\w.-]+/g)?.map((word) => word.replace(/\.+$/, '')) ?? []
  words.forEach((word, at) => {
    for (let count = 1; count <= MOST_WORDS; count++) {
      const start = at + (ARTICLE.test(words[at + 1] ?? '') ? 2 : 1)
      if (BEFORE.has(word.toLowerCase())) names.push(words.slice(start, start + count).join(' '))
      if (BEHIND.test(word) && at >= count) names.push(words.slice(at - count, at).join(' '))
    }
  })
  return new Set(names.filter((name) => name !== '').map(looseKey))
}
