import { RANK, type Bounds, type Claim, type ClaimKind, type EnumValues, type Found } from './claims.js'
import type { ConstraintReport } from './report.js'

/** A value and the claims that it rests on. */
export interface Taken<T> {
  readonly value: T
  readonly from: readonly Found[]
}

type Of<K extends ClaimKind> = Claim & { readonly kind: K }
interface FoundOf<K extends ClaimKind> {
  readonly rule: string
  readonly claim: Of<K>
}

export function claimsOf<K extends ClaimKind>(found: readonly Found[], kind: K): FoundOf<K>[] {
  return found.flatMap(({ rule, claim }) => (claim.kind === kind ? [{ rule, claim: claim as Of<K> }] : []))
}

type BoundsFound = FoundOf<'range' | 'length' | 'count'>

/** The claims of the highest rank; lower ones that say something else are reported. */
function strongest<F extends { readonly claim: Claim }>(claims: readonly F[]): F[] {
  const top = Math.max(...claims.map(({ claim }) => claim.rank))
  return claims.filter(({ claim }) => claim.rank === top)
}

/**
 * One value out of several statements: those of the highest rank must agree. A contradiction is reported, and nothing is taken.
 */
export function agree<C extends Claim>(
  name: string,
  all: readonly { readonly rule: string; readonly claim: C }[],
  report: ConstraintReport,
): Taken<C['value']> | undefined {
  if (all.length === 0) return undefined
  const claims = strongest(all)
  const [first] = claims
  if (!first) return undefined
  const same = (one: { readonly claim: C }) => JSON.stringify(one.claim.value) === JSON.stringify(first.claim.value)
  if (!claims.every(same)) {
    report('constraints.contradiction', { field: name, keyword: first.claim.kind, texts: textsOf(claims) })
    return undefined
  }
  const left = all.find((one) => !same(one))
  if (left)
    report('constraints.overruled', {
      field: name,
      keyword: first.claim.kind,
      taken: first.claim.text,
      left: left.claim.text,
    })
  return { value: first.claim.value, from: all.filter(same) }
}

/** Bounds of one kind: one-sided statements add up, two that differ contradict each other. */
export function agreeBounds(
  name: string,
  all: readonly BoundsFound[],
  report: ConstraintReport,
): Taken<Bounds> | undefined {
  if (all.length === 0) return undefined
  const claims = strongest(all)
  const keyword = claims[0]?.claim.kind ?? 'range'
  const merged = merge(claims.map(({ claim }) => claim.value))
  if (!merged) {
    report('constraints.contradiction', { field: name, keyword, texts: textsOf(claims) })
    return undefined
  }
  const { min, max } = merged
  if (min !== undefined && max !== undefined && min > max) {
    report('constraints.range-reversed', { field: name, keyword, minimum: min, maximum: max })
    return undefined
  }
  const left = all.find(({ claim }) => !claims.some((one) => one.claim === claim) && !merge([merged, claim.value]))
  if (left)
    report('constraints.overruled', { field: name, keyword, taken: textsOf(claims).join(' '), left: left.claim.text })
  return { value: merged, from: claims }
}

function merge(bounds: readonly Bounds[]): Bounds | undefined {
  let out: Bounds = {}
  for (const one of bounds) {
    if (differ(out.min, one.min) || differ(out.max, one.max)) return undefined
    out = { ...out, ...one }
  }
  return out
}

function differ(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b
}

/** The enumeration: of statements of one rank, the one that contains all others. Meanings come from all of them. */
export function agreeEnum(
  name: string,
  all: readonly FoundOf<'enum'>[],
  excluded: readonly FoundOf<'exclude'>[],
  report: ConstraintReport,
): Taken<EnumValues> | undefined {
  if (all.length === 0) return undefined
  const claims = strongest(all)
  const widest = [...claims].sort((a, b) => b.claim.value.values.length - a.claim.value.values.length)[0]
  if (!widest) return undefined
  const values = new Set(widest.claim.value.values)
  if (!claims.every(({ claim }) => claim.value.values.every((value) => values.has(value)))) {
    report('constraints.contradiction', { field: name, keyword: 'enum', texts: textsOf(claims) })
    return undefined
  }
  const left = all.find(
    ({ claim }) =>
      !claims.some((one) => one.claim === claim) && !claim.value.values.every((value) => values.has(value)),
  )
  if (left)
    report('constraints.overruled', { field: name, keyword: 'enum', taken: widest.claim.text, left: left.claim.text })
  for (const { claim } of excluded)
    for (const value of values) if (String(value) === String(claim.value)) values.delete(value)
  if (values.size === 0) return undefined
  const meanings = new Map<string, string>()
  for (const { claim } of [widest, ...all])
    for (const [value, meaning] of claim.value.meanings) if (!meanings.has(value)) meanings.set(value, meaning)
  const kept = new Map([...meanings].filter(([value]) => [...values].some((one) => String(one) === value)))
  const within = all.filter(({ claim }) =>
    claim.value.values.every((value) => widest.claim.value.values.includes(value)),
  )
  return { value: { values: [...values], meanings: kept }, from: [widest, ...within.filter((one) => one !== widest)] }
}

/** General bounds, unless a statement for one case goes beyond them: then they are not general. Generated labels stand above prose. */
export function generalBounds(
  name: string,
  taken: Taken<Bounds> | undefined,
  cases: readonly FoundOf<'caseRange' | 'caseLength'>[],
  report: ConstraintReport,
): Taken<Bounds> | undefined {
  const first: Claim | undefined = taken?.from[0]?.claim
  if (!taken || !first || first.rank === RANK.label) return taken
  const { min, max } = taken.value
  const beyond = cases.find(
    ({ claim }) =>
      (min !== undefined && claim.value.min !== undefined && claim.value.min < min) ||
      (max !== undefined && claim.value.max !== undefined && claim.value.max > max),
  )
  if (!beyond) return taken
  report('constraints.contradiction', { field: name, keyword: first.kind, texts: [first.text, beyond.claim.text] })
  return undefined
}

/** A general list of values, unless a statement for one case names another value. */
export function generalEnum(
  name: string,
  taken: Taken<EnumValues>,
  cases: readonly FoundOf<'caseEnum'>[],
  report: ConstraintReport,
): Taken<EnumValues> | undefined {
  const beyond = cases.find(({ claim }) => claim.value.some((value) => !taken.value.values.includes(value)))
  if (!beyond) return taken
  const texts = [taken.from[0]?.claim.text ?? '', beyond.claim.text]
  report('constraints.contradiction', { field: name, keyword: 'enum', texts })
  return undefined
}

function textsOf(claims: readonly { claim: Claim }[]): string[] {
  return [...new Set(claims.map(({ claim }) => claim.text))]
}
