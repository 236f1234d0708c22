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
