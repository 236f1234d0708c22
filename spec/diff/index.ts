import type { OpenApiDocument, Schema } from '../contract/openapi.js'
import type { SpecChange } from './change.js'
import { Changes } from './collect.js'
import { compareOperations } from './operations.js'
import { findRenames, pairUp } from './pairs.js'
import { child, members, sameJson, type At } from './resolve.js'

export * from './change.js'

/**
 * Says what changed from one spec to another: operations, parameters, bodies, properties, types, limits, enumerations,
 * responses, permissions, deprecations, texts. Provenance (`x-source`) and the order of members are no change.
 * @returns the changes, breaking ones first, in one order for the same two specs
 */
export function diffSpecs(before: OpenApiDocument, after: OpenApiDocument): SpecChange[] {
  const changes = new Changes()
  compareOperations(before, after, changes)
  compareServers(before, after, changes)
  compareSchemaNames(before, after, changes)
  const [oldCodes, newCodes] = [before['x-error-codes'], after['x-error-codes']]
  if (!sameJson(oldCodes, newCodes)) {
    const codes = (list: typeof oldCodes): string[] => [...new Set((list ?? []).map(({ code }) => code))]
    const gone = codes(oldCodes).filter((code) => !codes(newCodes).includes(code))
    const fresh = codes(newCodes).filter((code) => !codes(oldCodes).includes(code))
    changes.add({
      kind: 'error-codes-changed',
      class: gone.length + fresh.length > 0 ? 'compatible' : 'documentation',
      side: 'response',
      pointer: '#/x-error-codes',
      subject: 'the list of error codes',
      before: gone,
      after: fresh,
    })
  }
  if (before.info.title !== after.info.title || before.info.description !== after.info.description) {
    const words = {
      before: before.info.description ?? before.info.title,
      after: after.info.description ?? after.info.title,
    }
    changes.add({
      kind: 'text-changed',
      class: 'documentation',
      side: 'both',
      pointer: '#/info',
      subject: 'the service',
      ...words,
    })
  }
  return changes.list()
}

function compareServers(before: OpenApiDocument, after: OpenApiDocument, changes: Changes): void {
  const urls = (document: OpenApiDocument): Map<string, true> => {
    const all = (document.servers ?? []).flatMap((server) => {
      const region = server.variables?.['region']
      return (region?.enum ?? [region?.default ?? '']).map((each) => server.url.replace('{region}', each))
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

/** Names of schemas are not on the wire, but they are names of exported types. */
function compareSchemaNames(before: OpenApiDocument, after: OpenApiDocument, changes: Changes): void {
  const root: At<unknown> = { value: undefined, pointer: '#', place: undefined }
  const pairs = pairUp(members(before.components?.schemas), members(after.components?.schemas))
  const { renames, rest } = findRenames(pairs, (a, b) => (sameShape(a, b) ? 'text' : false))
  const at = (name: string, schema: Schema): At<Schema> => child(root, schema, 'components', 'schemas', name)
  for (const { from, to, before: a, after: b } of renames) {
    const places = { oldPlace: at(from, a).place, newPlace: at(to, b).place }
    const said = { kind: 'schema-renamed', class: 'compatible', side: 'both', step: 'major' } as const
    changes.add({
      ...said,
      pointer: at(to, b).pointer,
      subject: `type \`${from}\``,
      before: from,
      after: to,
      ...places,
    })
  }
  for (const [name, schema] of rest.removed) {
    const { pointer, place } = at(name, schema)
    const said = { kind: 'schema-removed', class: 'compatible', side: 'both', step: 'major' } as const
    changes.add({ ...said, pointer, subject: `type \`${name}\``, before: name, oldPlace: place })
  }
}

function sameShape(a: Schema, b: Schema): boolean {
  const names = (schema: Schema): string[] => Object.keys(schema.properties ?? {}).sort()
  return names(a).length > 0 && sameJson([a.type, names(a)], [b.type, names(b)])
}
