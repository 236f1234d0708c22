import { planBody, type Origin } from './bodies.js'
import { isValid } from './check.js'
import { compileApi } from './compiled.js'
import { compilePattern } from './pattern.js'
import type { MockSpec, Problem } from './types.js'

/** Where the body of one documented response comes from, for reports. */
export interface BodyReport {
  readonly operation: string
  /** "200", "4XX" or "default". */
  readonly status: string
  readonly mediaType: string
  readonly origin: Origin
  /** False when no value was found that satisfies the schema. */
  readonly valid: boolean
  /** What was wrong with the documented example. */
  readonly problems: readonly Problem[]
}

/** Plans the bodies of all documented responses: which examples are used, mended or replaced. */
export function planBodies(spec: MockSpec, seed = 1): readonly BodyReport[] {
  const api = compileApi(spec)
  const reports: BodyReport[] = []
  for (const operation of api.byName.values()) {
    for (const [status, response] of Object.entries(operation.operation.responses)) {
      const code = /^\d{3}$/.test(status) ? Number(status) : Number(`${/^[1-5]/.exec(status)?.[0] ?? '5'}00`)
      for (const mediaType of Object.keys(response.content ?? {})) {
        const { value, schema, origin, problems } = planBody(
          api,
          operation,
          code,
          response,
          { seed, items: 3 },
          mediaType,
        )
        const valid = origin !== 'impossible' && (schema === undefined || isValid(api.schemas, schema, value))
        reports.push({ operation: operation.name, status, mediaType, origin, valid, problems })
      }
    }
  }
  return reports
}

/** The patterns of a spec's schemas that are no regular expressions of ECMAScript, and are thus not checked. */
export function unusablePatterns(spec: MockSpec): readonly string[] {
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, item] of Object.entries(value)) {
      if (key === 'pattern' && typeof item === 'string' && !compilePattern(item).usable) found.add(item)
      visit(item)
    }
  }
  const parsed = (text: unknown): unknown => (typeof text === 'string' ? JSON.parse(text) : text)
  for (const schema of Object.values(spec.schemas)) visit(parsed(schema))
  for (const { operation } of spec.operations) visit(parsed(operation))
  return [...found].sort()
}
