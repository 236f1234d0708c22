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
 * placeholders, else whose they are (`/projects/...`, `/domains/...`), else the version, else both, else the method as well. No number is counted and no order matters: an unrelated page changes no name.
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
const LEVELS = [0, 1, 2, 3, 4] as const

/** What sets an operation apart from its namesakes, shortest first: placeholders, whose it is, version, placeholders and version, all with the method. */
function distinctNames(name: string, { method, path }: NamedOperation): string[] {
  const number = /^(?:\/[^/{}]+){0,2}?\/v(\d+(?:\.\d+)*)(?=\/|$)/i.exec(path)?.[1]
  const version = number === undefined ? '' : `V${number.replaceAll('.', '')}`
  const places = [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1]!).filter((place) => !OWNER.test(place))
  const by = places.length === 0 ? '' : `By${places.map(pascalCase).join('And')}`
  const owner = /\/(project|tenant|domain)s\/\{/.exec(path)?.[1]
  return [
    name + by,
    owner === undefined ? name : `${name}Of${pascalCase(owner)}`,
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
    'accept add apply approve attach authorize batch bind cancel change check clear close copy create decrypt delete deploy describe detach ' +
    'disable disassociate associate download enable encrypt execute expand export extend freeze generate import install invoke list lock ' +
    'migrate modify move pause publish query rebuild reboot redeploy refresh register reinstall reject remove rename renew replicate ' +
    'reset resize restart restore resume retire retry revoke rollback run search send set show start stop submit subscribe switch sync ' +
    'terminate test trigger unbind unfreeze unlock unsubscribe update upgrade upload validate verify'
  ).split(' '),
)

/** Those of them that a GET may do. */
const READING_WORDS = new Set('check describe download export list query search show'.split(' '))

/** Path segments that only announce an action. */
const ACTION_MARKS = new Set(['action', 'actions'])

/**
 * The name of an operation by its method and path, in the vendor's style: version, project and service segments say nothing; a
 * trailing action gives the verb (`/desktops/batch-delete` gives BatchDeleteDesktops, `/create-key` CreateKey); else GET is List for a
 * plural collection and Show for anything else, POST Create, PUT and PATCH Update, DELETE Delete. The resource is the path's words,
 * singular where a placeholder picks one of them: `GET /v3/{project_id}/pools/{pool_id}/members` gives ListPoolMembers.
 */
export function nameByRule(method: string, path: string, service: string): string {
  const segments = meaningful(path, service)
  const last = segments.findLast((segment) => !isPlace(segment))
  const onCollection = segments.length > 0 && segments.at(-1) === last
  const action = last !== undefined && onCollection ? actionOf(last, segments, method) : undefined
  const named = action === undefined ? segments : segments.slice(0, -1).filter((segment) => !ACTION_MARKS.has(segment))
  const resource = resourceName(named, action !== undefined || method !== 'POST')
  const verb = action ?? (method === 'GET' && onCollection && listsMany(segments) ? 'List' : verbOf(method))
  return verb + (resource || (named.length < segments.length ? '' : pascalCase(service) || 'Root'))
}

function verbOf(method: string): string {
  return method === 'GET' ? 'Show' : (VERBS[method] ?? pascalCase(method.toLowerCase()))
}

/** Whether a path ends at a collection, or at the details of one (`/servers/detail`). */
function listsMany(segments: readonly string[]): boolean {
  const [before, last] = [segments.at(-2) ?? '', segments.at(-1) ?? '']
  const collection = /^details?$/i.test(last) && !isPlace(before) ? before : last
  return isPlural(wordsOf(collection).at(-1) ?? '')
}

function isPlace(segment: string): boolean {
  return segment.includes('{')
}

/** What stands before or in place of a version and tells nothing: `/api/v3`, `/rest/v1.0`, `/autoscaling-api/v1`. */
const GENERIC_PREFIX = /^(?:api|rest|open-?api|.+-api)$/i
const VERSION = /^v\d+(?:\.\d+)*$/i

/** The segments that name something: without version, generic prefix, service and the caller's own scope, as far as others are left. */
function meaningful(path: string, service: string): string[] {
  const segments = path.split('/').filter((segment) => segment !== '')
  const version = segments.findIndex((segment, index) => index < 3 && VERSION.test(segment))
  const before = segments
    .slice(0, Math.max(version, 0))
    .filter((segment) => !GENERIC_PREFIX.test(segment) && segment !== service)
  if (before.some(isPlace)) return segments
  let start = version + 1
  if (version < 0 && segments.length > 1 && GENERIC_PREFIX.test(segments[0]!)) start = 1
  start += scopeLength(segments.slice(start))
  const rest = segments.slice(start)
  return [...before, ...(rest.length > 1 && rest[0] === service ? rest.slice(1) : rest)]
}

/** How many segments at the start are the caller's own project or account: `{project_id}`, `projects/{project_id}` before something. */
function scopeLength(segments: readonly string[]): number {
  const isOwner = (segment: string | undefined): boolean => OWNER.test((segment ?? '').replace(/^\{|\}$/g, ''))
  if (isOwner(segments[0])) return 1
  return segments.length > 2 && /^(?:projects|tenants|domains)$/.test(segments[0]!) && isOwner(segments[1]) ? 2 : 0
}

/** The verb that a last segment gives (`batch-delete`, `resize`, and after `actions` any word), or nothing. */
function actionOf(last: string, segments: readonly string[], method: string): string | undefined {
  const words = wordsOf(last)
  const first = words[0]?.toLowerCase() ?? ''
  // One segment alone must say both what is done and to what.
  if (segments.length < 2 && words.length < 2) return undefined
  if (method === 'GET') return segments.length < 2 && READING_WORDS.has(first) ? pascalCase(words.join('-')) : undefined
  if (ACTION_MARKS.has(last)) return 'Execute'
  const announced = ACTION_MARKS.has(segments.at(-2) ?? '')
  return announced || ACTION_WORDS.has(first) ? pascalCase(words.join('-')) : undefined
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
