import type { Context } from './context.js'
import type { RawField } from './field-rows.js'
import type { FieldTable } from './page-tables.js'
import { anchorsHit, isBelowExample } from './page-tables.js'
import type { Resolver } from './resolve.js'

/**
 * "If action is add, see Table 3; if it is delete, see Table 4": further tables that a row refers to describe the same object.
 * "Parameters for adding a rule", "Parameters for deleting a rule": further root tables describe the same body.
 * Their fields join the first table's; a field that only some of them have is not required.
 */
export function mergeAlternatives(resolver: Resolver, context: Context): void {
  for (const other of resolver.free()) {
    const first = firstTable(other, resolver) ?? scenarioOf(other, resolver)
    if (!first || first === other) continue
    resolver.visit(other, [])
    join(first, other, resolver)
    resolver.drop(other)
    for (const { row } of other.fields) context.ledger.use(other.table, row)
    context.reporter.report('extract.object-merged', other.table.place, {
      caption: other.table.caption ?? '',
      into: first.table.caption ?? '',
    })
  }
}

function join(first: FieldTable, other: FieldTable, resolver: Resolver): void {
  const names = new Set(first.fields.map(({ name }) => name))
  const also = new Set(other.fields.map(({ name }) => name))
  const added = other.fields.filter(({ name }) => !names.has(name))
  first.fields = [
    ...first.fields.map((field) => (also.has(field.name) ? field : optional(field, resolver))),
    ...added.map((field) => optional(field, resolver)),
  ]
}

/** The row, not required; its object stays the same. */
function optional(field: RawField, resolver: Resolver): RawField {
  if (field.required !== true) return field
  const own: RawField = { ...field, required: false }
  const target = resolver.targets.get(field)
  if (target) resolver.targets.set(own, target)
  return own
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

/** The root table of the same group, where both have a sentence for a title and no object's name: two ways to call the operation. */
function scenarioOf(other: FieldTable, resolver: Resolver): FieldTable | undefined {
  if (!isSentence(other.name) || isBelowExample(other) || other.fields.every(({ typed }) => !typed)) return undefined
  return resolver.tables.find(
    ({ role, name, groups, part }) =>
      role !== undefined &&
      /^(?:request|request-body|response-body)$/.test(role) &&
      isSentence(name) &&
      groups.join() === other.groups.join() &&
      part.kind === other.part.kind,
  )
}

function isSentence(name: string): boolean {
  return / \S+ |[\u3400-\u9fff]{4}/.test(` ${name} `) && !/^[\w.:-]*$/.test(name)
}
