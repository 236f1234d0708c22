import type { XErrorCode } from '../contract/extensions.js'
import type { OpenApiDocument } from '../contract/openapi.js'
import type { SpecChange } from './change.js'
import { Changes } from './collect.js'
import { compareOperations } from './operations.js'
import { pairUp } from './pairs.js'
import { listed, sameJson } from './resolve.js'
import { compareTypeNames } from './type-names.js'
import { sameText } from './values.js'

export * from './change.js'

/**
 * Says what changed from one spec to another: operations, parameters, bodies, properties, types, limits, enumerations,
 * responses, permissions, deprecations, texts. Provenance (`x-source`), the order of members, white space in texts, and whether
 * a schema stands in place or is referred to are no change.
 * @returns the changes, breaking ones first, in one order for the same two specs
 */
export function diffSpecs(before: OpenApiDocument, after: OpenApiDocument): SpecChange[] {
  const changes = new Changes()
  compareOperations(before, after, changes)
  compareServers(before, after, changes)
  compareTypeNames(before, after, changes)
  compareErrorCodes(before, after, changes)
  for (const [member, kind] of [
    ['title', 'title-changed'],
    ['description', 'text-changed'],
  ] as const) {
    const [old, now] = [before.info?.[member], after.info?.[member]]
    if (sameText(old, now)) continue
    const words = { before: old ?? null, after: now ?? null }
    changes.add({ kind, class: 'documentation', side: 'both', pointer: '#/info', subject: 'the service', ...words })
  }
  return changes.list()
}

function compareServers(before: OpenApiDocument, after: OpenApiDocument, changes: Changes): void {
  const urls = (document: OpenApiDocument): Map<string, true> => {
    const all = listed(document.servers).flatMap(({ url, variables }) => {
      const region = variables?.['region']
      const values = Array.isArray(region?.enum) ? region.enum : [region?.default ?? '']
      return typeof url === 'string' ? values.map((each) => url.replace('{region}', () => String(each))) : []
    })
    return new Map(all.map((url) => [url, true]))
  }
  const { added, removed } = pairUp(urls(before), urls(after))
  const common = { side: 'both' as const, pointer: '#/servers' }
  for (const [url] of removed)
    changes.add({ ...common, kind: 'server-removed', class: 'breaking', subject: `server \`${url}\``, before: url })
  for (const [url] of added)
    changes.add({ ...common, kind: 'server-added', class: 'compatible', subject: `server \`${url}\``, after: url })
}

/** The rows of the error-code appendix. A code may have several rows. */
function compareErrorCodes(before: OpenApiDocument, after: OpenApiDocument, changes: Changes): void {
  const byCode = (list: readonly XErrorCode[] | undefined): Map<string, XErrorCode[]> => {
    const found = new Map<string, XErrorCode[]>()
    for (const row of listed(list).filter(({ code }) => typeof code === 'string'))
      found.set(row.code, [...(found.get(row.code) ?? []), row])
    return found
  }
  const words = (rows: readonly XErrorCode[]): string =>
    rows
      .map(({ status, message, description, solution }) =>
        [status, message, description, solution].filter((word) => word !== undefined).join(' | '),
      )
      .join('; ')
  const { both, removed, added } = pairUp(byCode(before['x-error-codes']), byCode(after['x-error-codes']))
  const common = { side: 'response' as const, pointer: '#/x-error-codes' }
  const subject = (code: string): string => `error code \`${code}\``
  for (const [code, rows] of removed) {
    const gone = { kind: 'error-code-removed', class: 'compatible', step: 'patch' } as const
    changes.add({ ...common, ...gone, subject: subject(code), before: words(rows) })
  }
  for (const [code, rows] of added)
    changes.add({
      ...common,
      kind: 'error-code-added',
      class: 'compatible',
      subject: subject(code),
      after: words(rows),
    })
  for (const [code, old, now] of both) {
    if (sameJson(old, now)) continue
    const texts = { before: words(old), after: words(now) }
    changes.add({ ...common, kind: 'text-changed', class: 'documentation', subject: subject(code), ...texts })
  }
}
