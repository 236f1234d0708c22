import { checkArray } from './check-array.js'
import { checkCombined } from './check-combined.js'
import { checkObject } from './check-object.js'
import { checkRules } from './check-rules.js'
import { checkNumber, checkString, checkValue } from './check-scalar.js'
import { pointerStep } from './json.js'
import type { Schemas } from './schemas.js'
import type { Problem, SchemaLike } from './types.js'

/** Who sends the value: a request needs no `readOnly` property, and may hold null where the spec is vague about it. */
export type Direction = 'request' | 'response'

/** What a check of one value carries along. */
export interface Check {
  readonly schemas: Schemas
  readonly direction: Direction
  readonly problems: Problem[]
  /** Stop looking after so many problems. */
  readonly most: number
  /** What is left of the work allowed for one value: schemas that fork into themselves would never end. */
  readonly steps: { left: number }
  /** The keys that lead to the value; a pointer is made of them only when there is something to report. */
  readonly trail: (string | number)[]
}

/** How deep values and schemas may nest; beyond it lies an attack or a circle. */
const MOST_DEPTH = 400
const MOST_STEPS = 2_000_000

/**
 * Checks a value against a schema of OpenAPI 3.0 (or the keywords that 3.1 shares with it).
 * @returns what is wrong, at most `most` problems; empty when the value is valid
 */
export function check(
  schemas: Schemas,
  schema: SchemaLike,
  value: unknown,
  direction: Direction,
  most = 20,
): readonly Problem[] {
  const problems: Problem[] = []
  walk({ schemas, direction, problems, most, steps: { left: MOST_STEPS }, trail: [] }, schema, value, 0)
  return problems
}

/** True when a value is valid; stops at the first problem. */
export function isValid(
  schemas: Schemas,
  schema: SchemaLike,
  value: unknown,
  direction: Direction = 'response',
): boolean {
  return check(schemas, schema, value, direction, 1).length === 0
}

/** Checks one value at one place; the parts of `check` come back here for what lies below. */
export function walk(context: Check, schema: SchemaLike, value: unknown, depth: number): void {
  if (schema === true || context.problems.length >= context.most) return
  if (schema === false) return report(context, 'false', 'is not allowed')
  if (depth > MOST_DEPTH || --context.steps.left < 0) return report(context, 'depth', 'is nested too deep')
  if (schema.$ref !== undefined) {
    const target = context.schemas.resolve(schema.$ref)
    // A dangling reference says nothing that could be checked; finding it is the business of `hwapi check`.
    if (target !== undefined && target !== schema) walk(context, target, value, depth + 1)
  }
  if (value === null && schema.nullable === true && context.direction === 'request') return
  if (!checkValue(context, schema, value)) return
  if (typeof value === 'string') checkString(context, schema, value)
  else if (typeof value === 'number') checkNumber(context, schema, value)
  else if (Array.isArray(value)) checkArray(context, schema, value, depth)
  else if (typeof value === 'object' && value !== null) {
    checkObject(context, schema, value as Record<string, unknown>, depth)
  }
  checkCombined(context, schema, value, depth)
  checkRules(context, schema, value, depth)
}

/** Notes one problem. */
export function report(context: Check, keyword: string, message: string): void {
  if (context.problems.length >= context.most) return
  context.problems.push({ pointer: context.trail.map(pointerStep).join(''), keyword, message })
}

/** Checks what lies one step further down. */
export function walkTo(context: Check, key: string | number, schema: SchemaLike, value: unknown, depth: number): void {
  context.trail.push(key)
  walk(context, schema, value, depth)
  context.trail.pop()
}

/** True when a part is valid, without noting what is wrong with it. */
export function holds(context: Check, schema: SchemaLike, value: unknown, depth: number): boolean {
  const problems: Problem[] = []
  walk({ ...context, problems, most: 1, trail: [] }, schema, value, depth)
  return problems.length === 0
}
