import { compareText } from '../contract/diagnostic.js'
import { MemberNames } from './member-names.js'
import { isRecord, type OverlayAction } from './overlay.js'
import { findTargets, pointerOf, type Match, type Path } from './target.js'

/** What became of one action. */
export interface Outcome {
  readonly action: OverlayAction
  /** The places that its target found, as JSON pointers, before the change. */
  readonly pointers: readonly string[]
  /** Why the action was not applied: it found nothing or something else, or its change is impossible. */
  readonly problem?: string
}

/**
 * Applies overlay actions in order, each to the result of those before, in place. An action that does not find what its
 * `x-expect` says changes nothing and gives a problem.
 * @param document plain JSON values, changed in place
 */
export function applyOverlay(document: object, actions: readonly OverlayAction[]): Outcome[] {
  const names = new MemberNames()
  return actions.map((action) => {
    const found = findTargets(document, action.target, names)
    const problem = unexpected(action, found) ?? impossible(document, action, found)
    const pointers = found.map(({ path }) => pointerOf(path))
    if (problem !== undefined) return { action, pointers, problem }
    for (const { path } of found) names.forget(document, path)
    change(document, action, found)
    return { action, pointers }
  })
}

function unexpected(action: OverlayAction, found: readonly Match[]): string | undefined {
  const { count, value } = action['x-expect']
  if (found.length === 0) return 'its target finds nothing'
  if (found.length !== count) return `its target finds ${found.length} places, ${count} are expected`
  const other = found.find((match) => !contains(match.value, value))
  return other === undefined ? undefined : `${pointerOf(other.path)} is not what x-expect says`
}

/** Whether a value has all that is expected: members of objects one by one, everything else equal. */
function contains(value: unknown, expected: unknown): boolean {
  if (expected === undefined) return true
  if (isRecord(expected)) {
    return (
      isRecord(value) &&
      Object.keys(expected).every((key) => Object.hasOwn(value, key) && contains(value[key], expected[key]))
    )
  }
  if (Array.isArray(expected)) {
    return (
      Array.isArray(value) &&
      value.length === expected.length &&
      expected.every((item, index) => contains(value[index], item))
    )
  }
  return value === expected
}

function impossible(document: object, action: OverlayAction, found: readonly Match[]): string | undefined {
  for (const { path, value } of found) {
    const pointer = pointerOf(path)
    if (action.update !== undefined && !updatable(value, action.update))
      return `${pointer} cannot take the update: object and list do not mix`
    if (action.update === undefined && path.length === 0) return 'the whole document can be neither removed nor renamed'
    const name = action['x-rename']
    if (name === undefined) continue
    const parent = at(document, path.slice(0, -1))
    if (!isRecord(parent)) return `${pointer} is no member of an object, so it has no name`
    if (Object.hasOwn(parent, name)) return `${pointer} has a sibling named ${name} already`
  }
  return undefined
}

function updatable(value: unknown, update: unknown): boolean {
  return Array.isArray(value) || (isRecord(value) && isRecord(update))
}

function change(document: object, action: OverlayAction, found: readonly Match[]): void {
  if (action.update !== undefined) {
    for (const { value } of found) {
      if (Array.isArray(value)) value.push(structuredClone(action.update))
      else merge(value as Record<string, unknown>, action.update as Record<string, unknown>)
    }
    return
  }
  // Deepest and last first, so that no removal or renaming moves a place that is still to come.
  for (const { path } of [...found].sort((a, b) => comparePaths(b.path, a.path))) {
    if (action['x-rename'] === undefined) remove(document, path)
    else rename(document, path, action['x-rename'])
  }
}

function comparePaths(a: Path, b: Path): number {
  for (let index = 0; index < a.length && index < b.length; index += 1) {
    const [left, right] = [a[index], b[index]]
    const order =
      typeof left === 'number' && typeof right === 'number' ? left - right : compareText(String(left), String(right))
    if (order !== 0) return order
  }
  return a.length - b.length
}

/** Overlay 1.0: members are merged recursively, lists appended, everything else replaced. */
function merge(target: Record<string, unknown>, update: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(update)) {
    const present = Object.hasOwn(target, key) ? target[key] : undefined
    if (isRecord(present) && isRecord(value)) merge(present, value)
    else if (Array.isArray(present) && Array.isArray(value)) present.push(...(structuredClone(value) as unknown[]))
    else set(target, key, structuredClone(value))
  }
}

function remove(document: object, path: Path): void {
  const parent = at(document, path.slice(0, -1))
  const key = path.at(-1)
  if (Array.isArray(parent)) parent.splice(Number(key), 1)
  else delete (parent as Record<string, unknown>)[String(key)]
}

function rename(document: object, path: Path, name: string): void {
  const old = String(path.at(-1))
  const parent = at(document, path.slice(0, -1)) as Record<string, unknown>
  renameKey(parent, old, name)
  if (path.at(-2) !== 'properties') return
  const schema = at(document, path.slice(0, -2))
  const required = isRecord(schema) ? schema['required'] : undefined
  if (Array.isArray(required) && required.includes(old)) required[required.indexOf(old)] = name
  const source = isRecord(schema) ? schema['x-source'] : undefined
  const rows = isRecord(source) ? source['rows'] : undefined
  if (isRecord(rows)) renameKey(rows, old, name)
}

/** Gives a member another name in its place. */
function renameKey(parent: Record<string, unknown>, old: string, name: string): void {
  const entries = Object.entries(parent)
  for (const [key] of entries) delete parent[key]
  for (const [key, value] of entries) set(parent, key === old ? name : key, value)
}

// Plain assignment of a key such as `__proto__` would change the object's prototype.
function set(target: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true })
}

function at(document: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], document)
}
