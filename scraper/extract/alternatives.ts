import type { Context } from './context.js'
import type { FieldTable } from './page-tables.js'
import { anchorsHit } from './page-tables.js'
import type { Resolver } from './resolve.js'

/**
 * "If action is add, see Table 3; if it is delete, see Table 4": further tables that a row refers to describe the same object.
 * Their fields join the first table's; a field that only some of them have is not required.
 */
export function mergeAlternatives(resolver: Resolver, context: Context): void {
  for (const other of resolver.free()) {
    const first = firstTable(other, resolver)
    if (!first) continue
    const names = new Set(first.fields.map(({ name }) => name))
    const also = new Set(other.fields.map(({ name }) => name))
    const added = other.fields.filter(({ name }) => !names.has(name))
    first.fields = [
      ...first.fields.map((field) =>
        also.has(field.name) || field.required !== true ? field : { ...field, required: false },
      ),
      ...added.map((field) => (field.required === true ? { ...field, required: false } : field)),
    ]
    resolver.drop(other)
    for (const { row } of other.fields) context.ledger.use(other.table, row)
    context.reporter.report('extract.object-merged', other.table.place, {
      caption: other.table.caption ?? '',
      into: first.table.caption ?? '',
    })
  }
}

/** The table that a row got which refers to the other one as well. */
function firstTable(other: FieldTable, resolver: Resolver): FieldTable | undefined {
  const { number } = other.table
  for (const [field, target] of resolver.targets) {
    if (target === other || !target.groups.some((group) => other.groups.includes(group))) continue
    const linked = field.links.some((mark) => anchorsHit(other, mark.href ?? ''))
    if (linked || (number !== undefined && field.tableNumbers.includes(number))) return target
  }
  return undefined
}
