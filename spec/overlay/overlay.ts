import parseTarget from 'jsonpath-rfc9535/parser'
import { UserError } from '../contract/user-error.js'

/** An overlay in the OpenAPI Overlay 1.0 format: corrections of a spec, applied in order. */
export interface Overlay {
  readonly overlay: string
  readonly info: { readonly title: string; readonly version: string }
  readonly extends?: string
  readonly actions: readonly OverlayAction[]
}

/** One correction: what it changes, to what, why, and what must stand there now. */
export interface OverlayAction {
  /** A JSONPath query (RFC 9535). */
  readonly target: string
  /** Why the documents are wrong here. */
  readonly description: string
  /** Merged into each target object, or appended to each target array. */
  readonly update?: unknown
  readonly remove?: true
  /**
   * Our extension: the new key of each target, which must be a member of an object. The member keeps its place, and a schema's
   * `required` list follows. Overlay 1.0 itself can only remove a property and add another at the end.
   */
  readonly 'x-rename'?: string
  readonly 'x-expect': Expectation
}

/** Our extension: what a target must find. An action that finds anything else is obsolete. */
export interface Expectation {
  /** How many places the target has. */
  readonly count: number
  /** What stands in each of them: members given here must be there and equal, others may be. */
  readonly value?: unknown
}

/**
 * Checks an overlay as parsed from YAML.
 * @param file the name to show in errors
 * @throws UserError naming the action and the member that is wrong
 */
export function readOverlay(value: unknown, file: string): Overlay {
  const fault = (what: string): UserError =>
    new UserError(`${file}: ${what}`, 'See the OpenAPI Overlay 1.0 format and spec/workspace/overlay.yaml.')
  if (!isRecord(value)) throw fault('it is no mapping')
  const version = value['overlay']
  if (typeof version !== 'string' || !/^1\.0\.\d+$/.test(version)) throw fault('overlay is not 1.0.x')
  const info = value['info']
  if (!isRecord(info) || typeof info['title'] !== 'string' || typeof info['version'] !== 'string')
    throw fault('info needs title and version')
  const unknown = Object.keys(value).find(
    (key) => !['overlay', 'info', 'extends', 'actions'].includes(key) && !key.startsWith('x-'),
  )
  if (unknown !== undefined) throw fault(`unknown member ${JSON.stringify(unknown)}`)
  const actions = value['actions']
  if (!Array.isArray(actions)) throw fault('actions is no list')
  actions.forEach((action: unknown, index) => {
    const problem = actionProblem(action)
    if (problem !== undefined) throw fault(`action ${index + 1}: ${problem}`)
  })
  return value as unknown as Overlay
}

const MEMBERS = new Set(['target', 'description', 'update', 'remove'])

function actionProblem(action: unknown): string | undefined {
  if (!isRecord(action)) return 'it is no mapping'
  const unknown = Object.keys(action).find((key) => !MEMBERS.has(key) && !key.startsWith('x-'))
  if (unknown !== undefined) return `unknown member ${JSON.stringify(unknown)}`
  if (typeof action['target'] !== 'string') return 'target is missing'
  if (typeof action['description'] !== 'string' || action['description'].trim() === '')
    return 'description is missing: say why'
  return targetProblem(action['target']) ?? effectProblem(action) ?? expectProblem(action['x-expect'])
}

function targetProblem(target: string): string | undefined {
  try {
    parseTarget(target)
    return undefined
  } catch (error) {
    return `target is no JSONPath: ${error instanceof Error ? error.message : String(error)}`
  }
}

function effectProblem(action: Record<string, unknown>): string | undefined {
  const { remove } = action
  const rename = action['x-rename']
  if (remove !== undefined && typeof remove !== 'boolean') return 'remove is neither true nor false'
  if (rename !== undefined && (typeof rename !== 'string' || rename === '')) return 'x-rename is no name'
  const effects = [action['update'] !== undefined, remove === true, rename !== undefined].filter(Boolean)
  return effects.length === 1 ? undefined : 'it needs one of update, remove: true and x-rename'
}

function expectProblem(expect: unknown): string | undefined {
  if (!isRecord(expect)) return 'x-expect is missing: say what must be there now'
  const count = expect['count']
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1)
    return 'x-expect.count is no whole number from 1'
  const unknown = Object.keys(expect).find((key) => key !== 'count' && key !== 'value')
  return unknown === undefined ? undefined : `unknown member x-expect.${unknown}`
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
