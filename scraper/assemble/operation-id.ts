import { compareText } from '../../spec/contract/diagnostic.js'
import { fingerprint, isPlural, pascalCase, singular, wordsOf } from './words.js'

/** What names an operation: its key, and the name that the service's hand-kept list or the page gives, if any. */
export interface NamedOperation {
  readonly method: string
  readonly path: string
  readonly apiName?: string
  /** True for a name of the hand-kept list, which nothing may change. */
  readonly official?: boolean
}

/**
 * Gives each operation its operationId, unique without regard to case. A hand-kept name stays as it is; then the page's own
 * name; then `nameByRule`. Operations that come to one name, each but an official one, take what sets them apart: their
 * placeholders, else the version, else both, else the method as well. No number is counted and no order matters: an unrelated page changes no name.
 * @returns the names in the order of the operations
 */
export function operationIds(operations: readonly NamedOperation[], service: string): string[] {
  const ids = operations.map(
    ({ apiName, method, path }) => pascalCase(apiName ?? '') || nameByRule(method, path, service),
  )
  const taken = new Set(ids.filter((_, index) => operations[index]!.official).map((id) => id.toLowerCase()))
  const clashes: number[][] = []
  for (const group of groupsOf(operations, ids)) {
    const name = ids[group[0]!]!.toLowerCase()
    if (group.length > 1 || taken.has(name)) clashes.push(group)
    else taken.add(name)
  }
  for (const group of clashes) {
    const candidates = group.map((index) => distinctNames(ids[index]!, operations[index]!))
    const level =
      LEVELS.find((at) =>
        allFree(
          candidates.map((names) => names[at]!),
          taken,
        ),
      ) ?? LEVELS.length
    group.forEach((index, member) => {
      ids[index] = candidates[member]![level]!
      taken.add(ids[index].toLowerCase())
    })
  }
  return ids
}

/** The operations without an official name by the name that they come to; in the order of the names, so that no other order matters. */
function groupsOf(operations: readonly NamedOperation[], ids: readonly string[]): number[][] {
  const groups = new Map<string, number[]>()
  ids.forEach((id, index) => {
    if (operations[index]!.official) return
    const group = groups.get(id.toLowerCase())
    if (group) group.push(index)
    else groups.set(id.toLowerCase(), [index])
  })
  return [...groups].sort(([a], [b]) => compareText(a, b)).map(([, group]) => group)
}

function allFree(names: readonly string[], taken: ReadonlySet<string>): boolean {
  const lower = new Set(names.map((name) => name.toLowerCase()))
  return lower.size === names.length && [...lower].every((name) => !taken.has(name))
}

/** The readable levels of `distinctNames`; the one after them is the fingerprint, which is always free. */
const LEVELS = [0, 1, 2, 3] as const

/** What sets an operation apart from its namesakes, shortest first: placeholders, version, both, all with the method. */
function distinctNames(name: string, { method, path }: NamedOperation): string[] {
  const number = /^\/v(\d+(?:\.\d+)*)(?=\/|$)/i.exec(path)?.[1]
  const version = number === undefined ? '' : `V${number.replaceAll('.', '')}`
  const places = [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1]!).filter((place) => !OWNER.test(place))
  const by = places.length === 0 ? '' : `By${places.map(pascalCase).join('And')}`
  return [
    name + by,
    name + version,
    name + version + by,
    name + version + pascalCase(method.toLowerCase()) + by,
    name + fingerprint(`${method} ${path}`),
  ]
}

/** Placeholders of the caller's own scope, which nearly every path has. */
const OWNER = /^(?:project|tenant|domain)_?id$/i

const VERBS: Readonly<Record<string, string>> = {
  POST: 'Create',
  PUT: 'Update',
  PATCH: 'Update',
  DELETE: 'Delete',
  HEAD: 'Check',
  OPTIONS: 'Show',
}

/** Path words that say what is done rather than to what: they open the name. */
const ACTION_WORDS = new Set(
  (
    'add attach batch bind cancel change check clear close copy create delete detach disable disassociate associate download enable ' +
    'execute expand export extend import install list lock migrate modify move pause query rebuild reboot register remove reset resize ' +
    'restart restore resume retry rollback run search send set show start stop switch sync test unbind unlock update upgrade upload ' +
    'validate verify'
  ).split(' '),
)

/** Path segments that only announce an action. */
const ACTION_MARKS = new Set(['action', 'actions'])

/**
 * The name of an operation by its method and path, in the vendor's style: version, project and service segments say nothing; a
 * trailing action gives the verb (`/desktops/batch-delete` gives BatchDeleteDesktops); else GET is List for a plural collection
 * and Show for anything else, POST Create, PUT and PATCH Update, DELETE Delete. The resource is the path's words, singular
 * where a placeholder picks one of them: `GET /v3/{project_id}/pools/{pool_id}/members` gives ListPoolMembers.
 */
export function nameByRule(method: string, path: string, service: string): string {
  const segments = meaningful(path, service)
  const literal = segments.filter((segment) => !isPlace(segment))
  const last = literal.at(-1)
  const onCollection = segments.length > 0 && segments.at(-1) === last
  const action = last !== undefined && onCollection ? actionOf(last, segments, method) : undefined
  const named = action === undefined ? segments : segments.slice(0, -1).filter((segment) => !ACTION_MARKS.has(segment))
  const resource = resourceName(named, action !== undefined || method !== 'POST')
  const verb =
    action ??
    (method === 'GET'
      ? onCollection && last !== undefined && isPlural(wordsOf(last).at(-1) ?? '')
        ? 'List'
        : 'Show'
      : (VERBS[method] ?? pascalCase(method.toLowerCase())))
  return verb + (resource || pascalCase(service) || 'Root')
}

function isPlace(segment: string): boolean {
  return segment.includes('{')
}

function meaningful(path: string, service: string): string[] {
  const segments = path.split('/').filter((segment) => segment !== '')
  let start = 0
  if (/^v\d/i.test(segments[0] ?? '')) start += 1
  if (OWNER.test((segments[start] ?? '').replace(/^\{|\}$/g, ''))) start += 1
  const rest = segments.slice(start)
  return rest.length > 1 && rest[0] === service ? rest.slice(1) : rest
}

/** The verb that a last segment gives (`batch-delete`, `resize`, and after `actions` any word), or nothing. */
function actionOf(last: string, segments: readonly string[], method: string): string | undefined {
  if (method === 'GET' || segments.length < 2) return undefined
  const words = wordsOf(last)
  const announced = ACTION_MARKS.has(segments.at(-2) ?? '')
  if (ACTION_MARKS.has(last)) return 'Execute'
  if (announced || ACTION_WORDS.has(words[0]?.toLowerCase() ?? '')) return pascalCase(words.join('-'))
  return undefined
}

/** The words of the path's literal segments: singular but for the last one, and for that too where one thing is created. */
function resourceName(segments: readonly string[], keepLast: boolean): string {
  return segments
    .map((segment, index) => {
      if (isPlace(segment)) return ''
      const words = wordsOf(segment)
      const picked =
        index + 1 < segments.length ? isPlace(segments[index + 1]!) || index < segments.length - 1 : !keepLast
      if (picked && words.length > 0) words[words.length - 1] = singular(words.at(-1)!)
      return pascalCase(words.join('-'))
    })
    .join('')
}
