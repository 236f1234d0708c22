import type { Place } from '../contract/diagnostic.js'

/**
 * What a change means on the wire, for those who built against the old spec:
 * `breaking` = a call or an answer that was right is no longer; `compatible` = everything that was right still is;
 * `documentation` = only texts, examples or other words changed.
 */
export type ChangeClass = 'breaking' | 'compatible' | 'documentation'

/** Who is concerned: the side that sends (requests), the side that receives (responses), or both. */
export type Side = 'request' | 'response' | 'both'

/** The semantic version step that the generated SDK needs. */
export type Step = 'major' | 'minor' | 'patch'

export const CLASSES: readonly ChangeClass[] = ['breaking', 'compatible', 'documentation']

export interface SpecChange {
  readonly kind: ChangeKind
  readonly class: ChangeClass
  readonly side: Side
  readonly step: Step
  /** A JSON pointer into the new spec; into the old one for what was removed. */
  readonly pointer: string
  /** What changed, in the SDK's terms: "body property `mode`". */
  readonly subject: string
  readonly before?: unknown
  readonly after?: unknown
  /** The descriptions that tell it, where they differ: old and new side by side. */
  readonly oldText?: string
  readonly newText?: string
  /** The operations concerned, by operationId (or `METHOD /path`), sorted. */
  readonly operations: readonly string[]
  /** Where the documents say so: in the old ones, in the new ones. */
  readonly oldPlace?: Place
  readonly newPlace?: Place
}

/** All kinds, with the sentence that tells a user of the SDK what happened: `{subject}` stands in front of it. */
export const CHANGE_KINDS = {
  'operation-added': 'is new',
  'operation-removed': 'is no longer documented',
  'operation-renamed': 'has another name',
  'operation-moved': 'has another address',
  'operation-deprecated': 'is now deprecated',
  'operation-undeprecated': 'is no longer deprecated',
  'operation-regrouped': 'stands in another chapter',
  'parameter-added': 'is new',
  'parameter-removed': 'is gone',
  'parameter-renamed': 'has another name',
  'parameter-moved': 'is sent elsewhere',
  'parameter-encoded': 'is written otherwise',
  'body-added': 'is new',
  'body-removed': 'is gone',
  'property-added': 'is new',
  'property-removed': 'is gone',
  'property-renamed': 'has another name',
  'became-required': 'is now required',
  'became-optional': 'is now optional',
  'type-changed': 'has another type',
  'format-changed': 'has another format',
  'became-nullable': 'can now be null',
  'no-longer-nullable': 'can no longer be null',
  'enum-value-added': 'has a new value',
  'enum-value-removed': 'has lost a value',
  'enum-added': 'is now limited to listed values',
  'enum-removed': 'is no longer limited to listed values',
  'constraint-tightened': 'allows less than before',
  'constraint-loosened': 'allows more than before',
  'default-changed': 'has another default',
  'access-changed': 'is read-only or write-only otherwise than before',
  deprecated: 'is now deprecated',
  undeprecated: 'is no longer deprecated',
  'header-added': 'is new',
  'header-removed': 'is gone',
  'response-added': 'is new',
  'response-removed': 'is no longer documented',
  'media-type-added': 'is new',
  'media-type-removed': 'is gone',
  'permission-added': 'needs a further permission',
  'permission-removed': 'needs a permission less',
  'security-changed': 'is authorised otherwise',
  'server-added': 'is new',
  'server-removed': 'is gone',
  'pagination-changed': 'is paged otherwise',
  'job-changed': 'reports its task otherwise',
  'schema-renamed': 'has another name',
  'schema-removed': 'is gone',
  'error-code-added': 'is new',
  'error-code-removed': 'is no longer documented',
  'title-changed': 'has another title',
  'meaning-changed': 'has a value of another meaning',
  'text-changed': 'is described otherwise',
  'hint-changed': 'has another note on its values',
  'example-changed': 'has another example',
} as const satisfies Record<string, string>

export type ChangeKind = keyof typeof CHANGE_KINDS

const STEPS: readonly Step[] = ['patch', 'minor', 'major']

/** The larger of two steps. */
export function largerStep(a: Step, b: Step): Step {
  return STEPS.indexOf(a) >= STEPS.indexOf(b) ? a : b
}

/** The worst class of some changes; undefined when there are none. */
export function worstClass(changes: readonly SpecChange[]): ChangeClass | undefined {
  return CLASSES.find((cls) => changes.some((change) => change.class === cls))
}

/** The step that all changes together need; undefined when there are none. */
export function neededStep(changes: readonly SpecChange[]): Step | undefined {
  return changes.map((change) => change.step).reduce<Step | undefined>((a, b) => (a ? largerStep(a, b) : b), undefined)
}

/**
 * The next version by Semantic Versioning 2.0.0; below 1.0.0 a breaking change steps the minor number (item 4).
 * @throws Error when the version is not `major.minor.patch`.
 */
export function nextVersion(version: string, step: Step): string {
  const match = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/.exec(version)
  if (!match) throw new Error(`not a version of the form 1.2.3: ${version}`)
  const [major, minor, patch] = match.slice(1).map(Number) as [number, number, number]
  if (step === 'major') return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`
}
