import { textOf } from '../document.js'
import type { RawField } from './field-rows.js'
import type { FieldTable } from './page-tables.js'

const ONLY_IN_RESPONSES =
  /\b(?:parameter|field|attribute) (?:exists|is (?:available|contained|included|returned)) only in (?:the |a )?(?:response|returned result)|(?:参数|字段|属性)(?:仅|只)(?:在|存在于)响应(?:体|消息|消息体)?中?/i

/** A row of a request's table whose description says that only answers have it: a page that lists both in one table (ELB, members_links). */
export function isResponseOnly(table: FieldTable, raw: RawField): boolean {
  const ofRequest = table.role !== undefined && !table.role.startsWith('response')
  return ofRequest && raw.required !== true && ONLY_IN_RESPONSES.test(textOf(raw.description))
}

/** The tables that describe the objects of such rows, and the objects in these. */
export function belowResponseOnly(
  tables: readonly FieldTable[],
  targets: ReadonlyMap<RawField, FieldTable>,
): ReadonlySet<FieldTable> {
  const rows = tables.flatMap((table) => table.fields.filter((raw) => isResponseOnly(table, raw)))
  const found = new Set(rows.flatMap((raw) => targets.get(raw) ?? []))
  // A set's iteration goes on with what is added on the way.
  for (const table of found) for (const raw of table.fields) if (targets.has(raw)) found.add(targets.get(raw)!)
  return found
}
