import type { XIamAction } from '../../spec/contract/extensions.js'
import { cellText, textOf, type Cell, type Table } from '../document.js'
import { saysNothing } from '../vocabulary/labels.js'
import { authorizationColumns, isAuthorizationHeader } from './columns.js'
import type { Context } from './context.js'
import type { Part } from './parts.js'

/** The permissions that the page's Authorization Information table lists; rows of one action are one entry. */
export function readAuthorization(parts: readonly Part[], context: Context): XIamAction[] {
  const actions = new Map<string, XIamAction>()
  for (const { block } of parts.flatMap((part) => part.leaves)) {
    if (block.kind !== 'table' || !isAuthorizationHeader(block.header)) continue
    for (const action of actionsOf(block, context)) {
      const before = actions.get(action.action)
      actions.set(action.action, before ? merged(before, action) : action)
    }
  }
  return [...actions.values()]
}

function actionsOf(table: Table, context: Context): XIamAction[] {
  const columns = authorizationColumns(table.header)
  return table.rows.flatMap((row, index): XIamAction[] => {
    const cell = (role: Parameters<typeof columns.get>[0]) => row[columns.get(role) ?? -1]
    const action = cellText(cell('action'))
    if (action === '' || saysNothing(action)) {
      context.reporter.report(
        'extract.action-missing',
        { ...table.place, row: index + 1 },
        { text: row.map(cellText).join(' | ').slice(0, 200) },
      )
      context.ledger.report(table, index)
      return []
    }
    context.ledger.use(table, index)
    return [
      {
        action,
        ...(isEmpty(cell('access')) ? {} : { access_level: cellText(cell('access')) }),
        ...list('resource_types', lines(cell('resource')).map(resource)),
        ...list('condition_keys', lines(cell('condition'))),
        ...list('aliases', lines(cell('alias'))),
        ...list('dependencies', lines(cell('dependency'))),
      },
    ]
  })
}

function isEmpty(cell: Cell | undefined): boolean {
  const text = cellText(cell)
  return text === '' || saysNothing(text)
}

function lines(cell: Cell | undefined): string[] {
  if (!cell || isEmpty(cell)) return []
  return textOf(cell.blocks)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !saysNothing(line))
}

/** "desktop *": the star says that the permission needs the resource. */
function resource(text: string): { name: string; required: boolean } {
  const name = text.replace(/\s*\*\s*$/, '')
  return { name, required: name !== text }
}

function list<K extends string, T>(key: K, values: readonly T[]): { [P in K]?: T[] } {
  return (values.length > 0 ? { [key]: [...values] } : {}) as { [P in K]?: T[] }
}

function merged(a: XIamAction, b: XIamAction): XIamAction {
  const join = <T>(x: readonly T[] = [], y: readonly T[] = []) => [
    ...new Map([...x, ...y].map((value) => [JSON.stringify(value), value])).values(),
  ]
  return {
    ...a,
    ...list('resource_types', join(a.resource_types, b.resource_types)),
    ...list('condition_keys', join(a.condition_keys, b.condition_keys)),
    ...list('aliases', join(a.aliases, b.aliases)),
    ...list('dependencies', join(a.dependencies, b.dependencies)),
  }
}
